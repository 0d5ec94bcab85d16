// RangeFormat with its fill, font and borders. What the Book can show is shown; the rest is kept, so that a load answers it.
import type { CellFormat } from "../../book/book";
import type { Host } from "../host";
import { invalidArgument } from "../hostError";
import { kind, object, type Property, type RangeRef } from "../kind";

const shown = <K extends keyof CellFormat>(name: K, unset: CellFormat[K]): Property<RangeRef> => ({
  get: ({ sheet, box }, host) => host.book.formatOf(sheet, box)[name] ?? unset,
  set: ({ sheet, box }, value: CellFormat[K], host) => host.book.format(sheet, box, { [name]: value }),
});

/** A member that changes nothing in the grid. */
const kept = (name: string, unset: unknown): Property<RangeRef> => ({
  get: (ref, host) => host.beside.kept.get(`${name} ${host.address(ref)}`) ?? unset,
  set: (ref, value: unknown, host) => void host.beside.kept.set(`${name} ${host.address(ref)}`, value),
});

const colours: Record<string, string> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080" };

/** #RRGGBB, or one of the names that Excel takes. @throws InvalidArgument */
export function colour(value: unknown): string {
  const text = String(value);
  const hex = colours[text.toLowerCase()] ?? (/^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace("#", "").toUpperCase()}` : undefined);
  if (hex === undefined) throw invalidArgument(`"${text}" is no colour here.`);
  return hex;
}

const checkedColour = (property: Property<RangeRef>): Property<RangeRef> => {
  const { get, set } = property as Exclude<typeof property, (...args: never) => unknown>;
  return { get, set: (of, value: unknown, host) => set(of, colour(value) as never, host) };
};

/** The same over all of them, or null. */
const uniform = (count: number, read: (index: number) => number): number | null => {
  const first = read(0);
  for (let index = 1; index < Math.min(count, 1000); index++) if (read(index) !== first) return null;
  return first;
};

export const rangeFormat = kind("RangeFormat", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  properties: {
    wrapText: shown("wrapText", false),
    horizontalAlignment: {
      get: ({ sheet, box }, host) => host.book.formatOf(sheet, box).horizontalAlignment ?? "General",
      set: ({ sheet, box }, value: string, host) => host.book.format(sheet, box, { horizontalAlignment: value === "Left" || value === "Center" || value === "Right" ? value : "General" }),
    },
    verticalAlignment: {
      get: ({ sheet, box }, host) => host.book.formatOf(sheet, box).verticalAlignment ?? "Bottom",
      set: ({ sheet, box }, value: string, host) => host.book.format(sheet, box, { verticalAlignment: value === "Top" || value === "Center" ? value : "Bottom" }),
    },
    indentLevel: shown("indent", 0),
    autoIndent: kept("autoIndent", false),
    shrinkToFit: kept("shrinkToFit", false),
    textOrientation: kept("textOrientation", 0),
    readingOrder: kept("readingOrder", "Context"),
    columnWidth: {
      get: ({ sheet, box }, host) => uniform(box.columns, (index) => host.book.columnWidth(sheet, box.column + index)),
      set: ({ sheet, box }, points: number, host) => host.book.setColumnWidth(sheet, box.column, box.columns, points),
    },
    rowHeight: {
      get: ({ sheet, box }, host) => uniform(box.rows, (index) => host.book.rowHeight(sheet, box.row + index)),
      set: ({ sheet, box }, points: number, host) => host.book.setRowHeight(sheet, box.row, box.rows, points),
    },
  },
  objects: {
    fill: (ref) => object("RangeFill", ref),
    font: (ref) => object("RangeFont", ref),
    borders: (ref) => object("RangeBorderCollection", ref),
    protection: (ref) => object("FormatProtection", ref),
  },
  methods: {
    autofitColumns: ({ sheet, box }, _args, host) => host.book.autofit(sheet, box, "columns"),
    autofitRows: ({ sheet, box }, _args, host) => host.book.autofit(sheet, box, "rows"),
    adjustIndent: () => null,
  },
  writes: ["autofitColumns", "autofitRows", "adjustIndent"],
});

export const formatProtection = kind("FormatProtection", {
  guards: ({ sheet }) => sheet,
  properties: { locked: kept("locked", true), formulaHidden: kept("formulaHidden", false) },
});

export const rangeFill = kind("RangeFill", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  properties: { color: checkedColour({ get: ({ sheet, box }, host) => host.book.formatOf(sheet, box).fill ?? "#FFFFFF", set: ({ sheet, box }, value: string, host) => host.book.format(sheet, box, { fill: value }) }) },
  methods: { clear: ({ sheet, box }, _args, host) => host.book.format(sheet, box, { fill: null }) },
  writes: ["clear"],
});

export const rangeFont = kind("RangeFont", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  properties: {
    bold: shown("bold", false),
    italic: shown("italic", false),
    size: shown("fontSize", 11),
    color: checkedColour(shown("fontColor", "#000000")),
    name: kept("fontName", "Calibri"),
    underline: kept("underline", "None"),
    strikethrough: kept("strikethrough", false),
  },
});

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];
const border = (ref: RangeRef, edge: string) => object("RangeBorder", { ...ref, edge });

export const rangeBorderCollection = kind("RangeBorderCollection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: { count: () => edges.length },
  items: (ref) => edges.map((edge) => border(ref, edge)),
  item: (ref, edge) => (edges.includes(String(edge)) ? border(ref, String(edge)) : null),
  methods: { getItemAt: (ref, [index]: number[]) => border(ref, edges[index!] ?? "EdgeTop") },
});

type BorderRef = RangeRef & { edge: string };

/** Which boxes get which side of their cells, for an edge of a range. */
function sides({ box, edge }: BorderRef): { side: "top" | "bottom" | "left" | "right"; box: typeof box }[] {
  const { row, column, rows, columns } = box;
  switch (edge) {
    case "EdgeTop":
      return [{ side: "top", box: { ...box, rows: 1 } }];
    case "EdgeBottom":
      return [{ side: "bottom", box: { ...box, row: row + rows - 1, rows: 1 } }];
    case "EdgeLeft":
      return [{ side: "left", box: { ...box, columns: 1 } }];
    case "EdgeRight":
      return [{ side: "right", box: { ...box, column: column + columns - 1, columns: 1 } }];
    case "InsideHorizontal":
      return rows > 1 ? [{ side: "bottom", box: { ...box, rows: rows - 1 } }] : [];
    case "InsideVertical":
      return columns > 1 ? [{ side: "right", box: { ...box, columns: columns - 1 } }] : [];
    default:
      return [];
  }
}

/** Style, colour and weight come one by one; each is drawn with what is known of the others. */
const line = (name: "style" | "color" | "weight", unset: string): Property<BorderRef> => {
  const key = (ref: BorderRef, host: Host, what: string) => `border ${what} ${ref.edge} ${host.address(ref)}`;
  return {
    get: (ref, host) => host.beside.kept.get(key(ref, host, name)) ?? unset,
    set: (ref, value: string, host) => {
      host.beside.kept.set(key(ref, host, name), name === "color" ? colour(value) : value);
      const style = String(host.beside.kept.get(key(ref, host, "style")) ?? "Continuous");
      const color = String(host.beside.kept.get(key(ref, host, "color")) ?? "#000000");
      for (const { side, box } of sides(ref)) host.book.format(ref.sheet, box, { borders: { [side]: style === "None" ? null : { style, color } } });
    },
  };
};

export const rangeBorder = kind("RangeBorder", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  identity: ({ edge }) => ({ Id: edge }),
  properties: { sideIndex: ({ edge }) => edge, style: line("style", "None"), color: line("color", "#000000"), weight: line("weight", "Thin") },
});
