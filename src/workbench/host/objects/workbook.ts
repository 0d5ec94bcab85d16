// The workbook, the application it is open in, its properties and the add-in's settings in it.
import { notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, kind, object, type Live } from "../kind";

const nothing = () => null;
const polish = (host: Host) => host.context.language.startsWith("pl");

export const workbook = kind("Workbook", {
  properties: {
    name: (_of, host) => host.book.name,
    readOnly: () => false,
    isDirty: { get: () => false, set: nothing },
    autoSave: () => false,
    previouslySaved: () => true,
  },
  objects: {
    worksheets: () => object("WorksheetCollection", {}),
    tables: () => object("TableCollection", { sheet: null }),
    names: () => object("NamedItemCollection", { sheet: null }),
    application: () => object("Application", {}),
    properties: () => object("DocumentProperties", {}),
    settings: () => object("SettingCollection", {}),
    ribbon: () => object("Ribbon", {}),
  },
  methods: {
    getSelectedRange: (_of, _args, host) => object("Range", host.book.selection()),
    getActiveCell: (_of, _args, host) => {
      const { sheet, box } = host.book.selection();
      return object("Range", { sheet, box: { ...box, rows: 1, columns: 1 } });
    },
    save: nothing,
    _RemoveReference: (_of, [id]: string[], host) => void host.references.delete(id!),
    _RemoveAllReferences: (_of, _args, host) => host.references.clear(),
    _GetRangeForEventByReferenceId: (_of, [id]: string[], host) => {
      const ref = host.references.get(id!);
      if (!ref) throw notFound();
      return object("Range", ref);
    },
    _SetOsfControlContainerReadyForCustomFunctions: nothing,
  },
});

export const application = kind("Application", {
  properties: {
    calculationMode: { get: () => "Automatic", set: nothing },
    calculationState: () => "Done",
    calculationEngineVersion: () => 191029,
    decimalSeparator: (_of, host) => (polish(host) ? "," : "."),
    thousandsSeparator: (_of, host) => (polish(host) ? "\u00a0" : ","),
    useSystemSeparators: () => true,
  },
  objects: { cultureInfo: () => object("CultureInfo", {}) },
  methods: { calculate: nothing, suspendApiCalculationUntilNextSync: nothing, suspendScreenUpdatingUntilNextSync: nothing },
});

export const cultureInfo = kind("CultureInfo", {
  properties: { name: (_of, host) => host.context.language },
  objects: { numberFormat: () => object("NumberFormatInfo", {}), datetimeFormat: () => object("DatetimeFormatInfo", {}) },
});

export const numberFormatInfo = kind("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: (_of, host) => (polish(host) ? "," : "."),
    numberGroupSeparator: (_of, host) => (polish(host) ? "\u00a0" : ","),
    currencySymbol: (_of, host) => (polish(host) ? "zł" : "$"),
  },
});

export const datetimeFormatInfo = kind("DatetimeFormatInfo", {
  properties: {
    dateSeparator: (_of, host) => (polish(host) ? "." : "/"),
    timeSeparator: () => ":",
    shortDatePattern: (_of, host) => (polish(host) ? "dd.MM.yyyy" : "M/d/yyyy"),
    longDatePattern: (_of, host) => (polish(host) ? "d MMMM yyyy" : "dddd, MMMM d, yyyy"),
    longTimePattern: (_of, host) => (polish(host) ? "HH:mm:ss" : "h:mm:ss tt"),
  },
});

const documentProperty = (name: string) => ({
  get: (_of: unknown, host: Host) => host.beside.documentProperties.get(name) ?? "",
  set: (_of: unknown, value: unknown, host: Host) => void host.beside.documentProperties.set(name, value),
});

const named = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

export const documentProperties = kind("DocumentProperties", {
  properties: Object.fromEntries(named.map((name) => [name, documentProperty(name)])),
  objects: { custom: () => object("CustomPropertyCollection", {}) },
});

/** A collection of values by key that Excel keeps with the file: the workbook's custom properties, and the add-in's settings. */
function byKey<K extends "CustomProperty" | "Setting">(member: K, values: (host: Host) => Map<string, unknown>) {
  const items = (_of: unknown, host: Host): Live[] => [...values(host).keys()].map((key) => object(member, { key }));
  const item = (_of: unknown, key: string | number, host: Host): Live | null => (values(host).has(String(key)) ? object(member, { key: String(key) }) : null);
  return {
    collection: {
      items,
      item,
      methods: {
        ...collectionMethods(items, item, () => notFound(`${member}Collection.getItem`)),
        add: (_of: unknown, [key, value]: unknown[], host: Host) => {
          values(host).set(String(key), value);
          return object(member, { key: String(key) });
        },
        deleteAll: (_of: unknown, _args: never[], host: Host) => values(host).clear(),
      },
    },
    member: {
      check: ({ key }: { key: string }, host: Host) => {
        if (!values(host).has(key)) throw notFound();
      },
      identity: ({ key }: { key: string }) => ({ _Id: key }),
      properties: {
        key: ({ key }: { key: string }) => key,
        value: { get: ({ key }: { key: string }, host: Host) => values(host).get(key), set: ({ key }: { key: string }, value: unknown, host: Host) => void values(host).set(key, value) },
      },
      methods: { delete: ({ key }: { key: string }, _args: never[], host: Host) => void values(host).delete(key) },
    },
  };
}

const custom = byKey("CustomProperty", (host) => host.beside.customProperties);
export const customPropertyCollection = kind("CustomPropertyCollection", custom.collection);
export const customProperty = kind("CustomProperty", custom.member);

const settings = byKey("Setting", (host) => host.beside.settings);
export const settingCollection = kind("SettingCollection", settings.collection);
export const setting = kind("Setting", settings.member);
