// Conditional formats of a range: cell value, custom formula, text and data bar — what the Book can draw.
import type { CellFormat } from "../../book/book";
import type { Draft } from "../conditionalDrafts";
import { HostError, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, kind, object, type Live, type Property, type RangeRef } from "../kind";
import { colour } from "./rangeFormat";

type Ref = { id: string };
const live = ({ id }: Draft) => object("ConditionalFormat", { id });
const formats = (of: RangeRef, host: Host) => host.conditional.on(of).map(live);
const byId = (of: RangeRef, id: string | number, host: Host): Live | null => formats(of, host).find((format) => format.of.id === id) ?? null;

const drawable = ["DataBar", "CellValue", "ContainsText", "Custom"];

export const conditionalFormatCollection = kind("ConditionalFormatCollection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  items: formats,
  item: byId,
  methods: {
    ...collectionMethods(formats, byId, () => notFound("ConditionalFormatCollection.getItem")),
    add: (of, [type]: string[], host) => {
      if (!drawable.includes(type!)) throw new HostError("ApiNotAvailable", `ConditionalFormatCollection.add("${type}") is not in the workbench yet`, "ConditionalFormatCollection.add");
      return live(host.conditional.add(of, type!));
    },
    clearAll: (of, _args, host) => {
      for (const draft of host.conditional.on(of)) host.conditional.remove(draft);
      host.book.clearConditionalFormats(of.sheet, of.box);
    },
  },
  writes: ["add", "clearAll"],
});

const kept = (name: string, unset: unknown): Property<Ref> => ({
  get: ({ id }, host) => host.conditional.get(id).kept[name] ?? unset,
  set: ({ id }, value: unknown, host) => void (host.conditional.get(id).kept[name] = value),
});

/** The rule objects that a format of this type has; another type's is a null object, or an error. */
const rule = (type: string, member: "ConditionalRule" | "ConditionalDataBar") => ({ id }: Ref, host: Host): Live => {
  if (host.conditional.get(id).type !== type) throw notFound();
  return object(member, { id });
};
const ruleOrNull = (type: string, member: "ConditionalRule" | "ConditionalDataBar") => ({ id }: Ref, host: Host): Live | null => (host.conditional.get(id).type === type ? object(member, { id }) : null);

export const conditionalFormat = kind("ConditionalFormat", {
  check: ({ id }, host) => host.conditional.get(id),
  identity: ({ id }) => ({ Id: id }),
  properties: { id: ({ id }) => id, type: ({ id }, host) => host.conditional.get(id).type, priority: kept("priority", 0), stopIfTrue: kept("stopIfTrue", false) },
  objects: {
    cellValue: rule("CellValue", "ConditionalRule"),
    cellValueOrNullObject: ruleOrNull("CellValue", "ConditionalRule"),
    custom: rule("Custom", "ConditionalRule"),
    customOrNullObject: ruleOrNull("Custom", "ConditionalRule"),
    textComparison: rule("ContainsText", "ConditionalRule"),
    textComparisonOrNullObject: ruleOrNull("ContainsText", "ConditionalRule"),
    dataBar: rule("DataBar", "ConditionalDataBar"),
    dataBarOrNullObject: ruleOrNull("DataBar", "ConditionalDataBar"),
  },
  methods: {
    delete: ({ id }, _args, host) => host.conditional.remove(host.conditional.get(id)),
    getRange: ({ id }, _args, host) => object("Range", host.conditional.get(id).on),
    getRangeOrNullObject: ({ id }, _args, host) => object("Range", host.conditional.get(id).on),
  },
});

const changing = (change: (draft: Draft, value: never) => void) => ({ id }: Ref, value: unknown, host: Host) => {
  const draft = host.conditional.get(id);
  change(draft, value as never);
  host.conditional.changed(draft);
};

export const conditionalRule = kind("ConditionalRule", {
  properties: { rule: { get: ({ id }, host) => host.conditional.get(id).rule, set: changing((draft, value: Record<string, unknown>) => (draft.rule = { ...value })) } },
  objects: { format: ({ id }) => object("ConditionalRangeFormat", { id }), rule: ({ id }) => object("ConditionalFormatRule", { id }) },
});

export const conditionalFormatRule = kind("ConditionalFormatRule", {
  properties: {
    formula: { get: ({ id }, host) => host.conditional.get(id).rule["formula"] ?? "", set: changing((draft, formula: string) => (draft.rule = { formula })) },
  },
});

export const conditionalRangeFormat = kind("ConditionalRangeFormat", {
  properties: { numberFormat: { get: ({ id }, host) => host.conditional.get(id).format.numberFormat ?? "General", set: changing((draft, value: string) => (draft.format.numberFormat = value)) } },
  objects: { font: ({ id }) => object("ConditionalRangeFont", { id }), fill: ({ id }) => object("ConditionalRangeFill", { id }) },
});

const format = <K extends keyof CellFormat>(name: K, unset: CellFormat[K], read: (value: unknown) => CellFormat[K]): Property<Ref> => ({
  get: ({ id }, host) => host.conditional.get(id).format[name] ?? unset,
  set: changing((draft, value: unknown) => (draft.format[name] = read(value))),
});

export const conditionalRangeFont = kind("ConditionalRangeFont", {
  properties: { bold: format("bold", false, Boolean), italic: format("italic", false, Boolean), color: format("fontColor", "#000000", colour) },
});

export const conditionalRangeFill = kind("ConditionalRangeFill", {
  properties: { color: format("fill", "", colour) },
  methods: { clear: ({ id }, _args, host) => changing((draft) => (draft.format.fill = null))({ id }, null, host) },
});

const bar = (name: string, unset: unknown, read: (value: unknown) => unknown = (value) => value): Property<Ref> => ({
  get: ({ id }, host) => host.conditional.get(id).bar[name] ?? unset,
  set: changing((draft, value: unknown) => (draft.bar[name] = read(value))),
});

export const conditionalDataBar = kind("ConditionalDataBar", {
  properties: {
    axisColor: bar("axisColor", ""),
    axisFormat: bar("axisFormat", "Automatic"),
    barDirection: bar("barDirection", "Context"),
    showDataBarOnly: bar("showDataBarOnly", false),
    lowerBoundRule: bar("lowerBoundRule", { type: "Automatic" }),
    upperBoundRule: bar("upperBoundRule", { type: "Automatic" }),
  },
  objects: {
    positiveFormat: ({ id }) => object("ConditionalDataBarFormat", { id, side: "positive" }),
    negativeFormat: ({ id }) => object("ConditionalDataBarFormat", { id, side: "negative" }),
  },
});

type Side = Ref & { side: "positive" | "negative" };
/** fillColor of the positive side; negativeFillColor of the other. */
const sideName = (side: Side["side"], name: string) => (side === "positive" ? name : `negative${name.charAt(0).toUpperCase()}${name.slice(1)}`);
const sided = (name: string, unset: unknown): Property<Side> => ({
  get: ({ id, side }, host) => host.conditional.get(id).bar[sideName(side, name)] ?? unset,
  set: ({ id, side }, value: unknown, host) => changing((draft) => (draft.bar[sideName(side, name)] = value))({ id }, value, host),
});

export const conditionalDataBarFormat = kind("ConditionalDataBarFormat", {
  properties: {
    fillColor: sided("fillColor", "#638EC6"),
    borderColor: sided("borderColor", ""),
    gradientFill: sided("gradientFill", true),
    matchPositiveFillColor: sided("matchPositiveFillColor", false),
    matchPositiveBorderColor: sided("matchPositiveBorderColor", false),
  },
});
