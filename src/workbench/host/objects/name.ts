// Defined names. The Book knows names of the workbook only: a sheet's names are those that point at it.
import type { DefinedName, SheetId } from "../../book/book";
import { boxAddress, sheetPrefix, splitSheet } from "../address";
import { HostError, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, isLive, kind, object, type Live, type RangeRef } from "../kind";
import { checkDefinedName } from "../limits";

type Scope = { sheet: SheetId | null };

const all = ({ sheet }: Scope, host: Host): DefinedName[] =>
  host.book.names().filter(({ formula }) => sheet === null || splitSheet(formula.replace(/^=/, "")).sheet?.toLowerCase() === host.sheet(sheet).name.toLowerCase());
const names = (of: Scope, host: Host) => all(of, host).map(({ name }) => object("NamedItem", { name }));
const byName = (of: Scope, key: string | number, host: Host): Live | null => {
  const found = all(of, host).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found ? object("NamedItem", { name: found.name }) : null;
};

function info(name: string, host: Host): DefinedName {
  const found = host.book.names().find((other) => other.name === name);
  if (!found) throw notFound();
  return found;
}

const absolute = ({ sheet, box }: RangeRef, host: Host) => `=${sheetPrefix(host.sheet(sheet).name)}${boxAddress(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

export const namedItemCollection = kind("NamedItemCollection", {
  items: names,
  item: byName,
  methods: {
    ...collectionMethods(names, byName, () => notFound("NamedItemCollection.getItem")),
    add: (_of, [name, reference]: unknown[], host) => {
      const others = [...host.book.names(), ...host.book.tables()].map((other) => other.name);
      const formula = isLive(reference) && reference.kind === "Range" ? absolute(reference.of as RangeRef, host) : String(reference);
      host.book.setName(checkDefinedName(name, others), formula);
      return object("NamedItem", { name: String(name) });
    },
  },
});

export const namedItem = kind("NamedItem", {
  check: ({ name }, host) => info(name, host),
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: ({ name }) => name,
    type: ({ name }, host) => (host.named(name) ? "Range" : "String"),
    formula: { get: ({ name }, host) => info(name, host).formula, set: ({ name }, formula: string, host) => host.book.setName(name, formula) },
    value: ({ name }, host) => info(name, host).formula.replace(/^=/, ""),
    scope: () => "Workbook",
    visible: { get: () => true, set: () => undefined },
    comment: { get: ({ name }, host) => host.beside.kept.get(`comment ${name}`) ?? "", set: ({ name }, text: string, host) => void host.beside.kept.set(`comment ${name}`, text) },
  },
  methods: {
    getRange: ({ name }, _args, host) => {
      const ref = host.named(name);
      if (!ref) throw new HostError("InvalidOperation", `The name ${name} refers to no range.`);
      return object("Range", ref);
    },
    getRangeOrNullObject: ({ name }, _args, host) => {
      const ref = host.named(name);
      return ref && object("Range", ref);
    },
    delete: ({ name }, _args, host) => host.book.setName(name, null),
  },
});
