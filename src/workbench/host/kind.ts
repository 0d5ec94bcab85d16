// What an Excel object is here: a table of its properties, of the objects it leads to, and of its methods.
//
// To add a member, add its line to the object's file in objects/ — nothing else:
//   a property that is read:      height: (range, host) => …
//   a property that is also set:  color: { get: (fill, host) => …, set: (fill, value, host) => … }
//   an object it leads to:        under `objects`:  fill: (format) => object("RangeFill", format)   (null is a null object)
//   a method:                     under `methods`:  clear: (range, [what], host) => …               (may answer object(…))
//   Name a method under `writes` when a protected sheet forbids it; every `set` is forbidden there already, where the kind has `guards`.
// A member that stands in no table is answered with ApiNotAvailable and its name.
import type { Box, SheetId } from "../book/book";
import type { Host } from "./host";
import type { RangeRef } from "./rangeRef";

export type { RangeRef };

/** A part of a chart, named by its dotted path in ChartSpec.extra. */
export interface ChartPart {
  chart: string;
  path: string;
}

/** Every kind of object and what stands for one: ids and boxes, never a copy of the data. */
export interface Objects {
  Workbook: Nothing;
  Application: Nothing;
  CultureInfo: Nothing;
  NumberFormatInfo: Nothing;
  DatetimeFormatInfo: Nothing;
  DocumentProperties: Nothing;
  CustomPropertyCollection: Nothing;
  CustomProperty: { key: string };
  SettingCollection: Nothing;
  Setting: { key: string };
  WorksheetCollection: Nothing;
  Worksheet: { sheet: SheetId };
  WorksheetProtection: { sheet: SheetId };
  WorksheetFreezePanes: { sheet: SheetId };
  WorksheetCustomPropertyCollection: { sheet: SheetId };
  WorksheetCustomProperty: { sheet: SheetId; key: string };
  PageLayout: { sheet: SheetId };
  PageBreakCollection: { sheet: SheetId; way: "horizontal" | "vertical" };
  PageBreak: { sheet: SheetId; way: "horizontal" | "vertical"; line: number };
  HeaderFooterGroup: { sheet: SheetId };
  HeaderFooter: { sheet: SheetId };
  Range: RangeRef;
  RangeAreas: { sheet: SheetId; boxes: Box[] };
  RangeCollection: { sheet: SheetId; boxes: Box[] };
  RangeView: RangeRef;
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  FormatProtection: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: RangeRef & { edge: string };
  DataValidation: RangeRef;
  RangeSort: RangeRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: { id: string };
  ConditionalRule: { id: string };
  ConditionalRangeFormat: { id: string };
  ConditionalRangeFont: { id: string };
  ConditionalRangeFill: { id: string };
  ConditionalFormatRule: { id: string };
  ConditionalDataBar: { id: string };
  ConditionalDataBarFormat: { id: string; side: "positive" | "negative" };
  TableCollection: { sheet: SheetId | null };
  TableScopedCollection: { sheet: SheetId; box: Box };
  Table: { id: string };
  TableColumnCollection: { table: string };
  TableColumn: { table: string; index: number };
  TableRowCollection: { table: string };
  TableRow: { table: string; index: number };
  TableSort: { table: string };
  AutoFilter: { sheet: SheetId };
  NamedItemCollection: { sheet: SheetId | null };
  NamedItem: { name: string };
  ChartCollection: { sheet: SheetId };
  Chart: { chart: string };
  ChartTitle: ChartPart;
  ChartLegend: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartGridlines: ChartPart;
  ChartDataLabels: ChartPart;
  ChartPlotArea: ChartPart;
  ChartFormat: ChartPart;
  ChartFont: ChartPart;
  ChartFill: ChartPart;
  ChartLine: ChartPart;
  ChartSeriesCollection: { chart: string };
  ChartSeries: { chart: string; index: number };
  ChartPointsCollection: { chart: string; index: number };
  ChartPoint: { chart: string; index: number; point: number };
  ChartPointFormat: { chart: string; index: number; point: number };
  ChartPointFill: { chart: string; index: number; point: number };
  CustomFunctions: Nothing;
  AppRuntimeService: Nothing;
  AppRuntimePersistenceService: Nothing;
  AddinInternalService: Nothing;
  Ribbon: Nothing;
  RibbonButton: { id: string };
  RibbonTab: { id: string };
}

type Nothing = Record<never, never>;
export type KindName = keyof Objects;

/** An object as a batch handles it. */
export interface Live<K extends KindName = KindName> {
  kind: K;
  of: Objects[K];
}

export const object = <K extends KindName>(kind: K, of: Objects[K]): Live<K> => ({ kind, of });
export const isLive = (value: unknown): value is Live => typeof value === "object" && value !== null && "kind" in value && "of" in value;

export type Get<T> = (of: T, host: Host) => unknown;
export type Property<T> = Get<T> | { get: Get<T>; set: (of: T, value: never, host: Host) => void };

export interface Kind<T> {
  /** Answers whatever must exist for the object to be used; throws ItemNotFound otherwise. */
  check?: (of: T, host: Host) => void;
  /** The sheet whose protection forbids setting anything here. */
  guards?: (of: T, host: Host) => SheetId;
  /** What Office.js keeps to name the object again: Id, _Id or _ReferenceId. */
  identity?: (of: T, host: Host) => Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  objects?: Record<string, (of: T, host: Host) => Live | null>;
  methods?: Record<string, (of: T, args: never[], host: Host) => unknown>;
  writes?: readonly string[];
  /** A collection's members, in order. */
  items?: (of: T, host: Host) => Live[];
  /** A collection's member by its key; null where there is none. */
  item?: (of: T, key: string | number, host: Host) => Live | null;
}

export const kind = <K extends KindName>(_name: K, table: Kind<Objects[K]>): Kind<Objects[K]> => table;

/** getItem, getItemOrNullObject, getItemAt, getCount: what every collection answers alike. */
export function collectionMethods<T>(items: (of: T, host: Host) => Live[], item: (of: T, key: string | number, host: Host) => Live | null, missing: () => Error): NonNullable<Kind<T>["methods"]> {
  const found = (live: Live | null | undefined) => {
    if (!live) throw missing();
    return live;
  };
  return {
    getCount: (of, _args, host) => items(of, host).length,
    getItem: (of, [key]: string[], host) => found(item(of, key!, host)),
    getItemOrNullObject: (of, [key]: string[], host) => item(of, key!, host),
    getItemAt: (of, [index]: number[], host) => found(items(of, host)[index!]),
  };
}
