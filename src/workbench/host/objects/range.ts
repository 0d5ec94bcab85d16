// Range: cells by address. Its values, formulas, texts and formats, and the ranges beside, inside and around it.
import type { Box, CellValue, SheetId } from "../../book/book";
import { bounding, boxAddress, fits, intersection, MAX_COLUMNS, MAX_ROWS, sheetPrefix } from "../address";
import { HostError, invalidArgument, notFound } from "../hostError";
import type { Host } from "../host";
import { isLive, kind, object, type Live, type Property, type RangeRef } from "../kind";
import { checkCells, RANGE_CELLS } from "../limits";

/** A range argument of a method: an address, or a Range of the batch. */
export function rangeArgument(value: unknown, sheet: SheetId, host: Host): RangeRef {
  if (isLive(value) && value.kind === "Range") return value.of as RangeRef;
  if (typeof value === "string" && value !== "") return host.range(value, sheet);
  throw invalidArgument();
}

const wholeColumns = ({ box }: RangeRef) => box.rows === MAX_ROWS;
const wholeRows = ({ box }: RangeRef) => box.columns === MAX_COLUMNS;

/** A range's cells, or null where Excel on the web answers null: whole columns and rows, more than 5,000,000 cells. */
const cells = <T>(read: (range: RangeRef, host: Host) => T) => (range: RangeRef, host: Host): T | null =>
  wholeColumns(range) || wholeRows(range) || range.box.rows * range.box.columns > RANGE_CELLS ? null : read(range, host);

const valueOf = (value: CellValue): string | number | boolean => (value === null ? "" : typeof value === "object" ? value.error : value);
const typeOf = (value: CellValue): string =>
  value === null ? "Empty" : typeof value === "object" ? "Error" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";

const written = (get: (range: RangeRef, host: Host) => unknown): Property<RangeRef> => ({
  get,
  set: ({ sheet, box }, value, host) => host.write("cells", sheet, box, checkCells(value, box.rows, box.columns)),
});

const numberFormat: Property<RangeRef> = {
  get: cells(({ sheet, box }, host) => host.book.numberFormats(sheet, box)),
  set: ({ sheet, box }, value, host) => {
    // Excel takes one format for the whole range, however large
    if (typeof value === "string") return host.book.format(sheet, box, { numberFormat: value });
    const rows: unknown[][] = value;
    const first: unknown = rows[0]?.[0];
    if (rows.length === 1 && rows[0]!.length === 1) return host.book.format(sheet, box, { numberFormat: String(first) });
    host.write("numberFormats", sheet, box, checkCells(rows, box.rows, box.columns));
  },
};

/** The range moved and stretched. @throws InvalidArgument when it would leave the sheet */
function shifted({ sheet, box }: RangeRef, change: Partial<Box>): Live<"Range"> {
  const changed = { ...box, ...change };
  if (!fits(changed)) throw invalidArgument("The range would lie outside the worksheet.");
  return object("Range", { sheet, box: changed });
}

function hidden(what: "rows" | "columns"): Property<RangeRef> {
  const span = (box: Box) => (what === "rows" ? { from: box.row, count: box.rows } : { from: box.column, count: box.columns });
  return {
    get: ({ sheet, box }, host) => {
      const { from, count } = span(box);
      const all = what === "rows" ? host.book.hiddenRows(sheet) : host.book.hiddenColumns(sheet);
      const inside = all.filter((at) => at >= from && at < from + count).length;
      return inside === 0 ? false : inside === count ? true : null;
    },
    set: ({ sheet, box }, on: boolean, host) => host.book.setHidden(sheet, what, span(box).from, span(box).count, on),
  };
}

/** The filled block of cells around the range, as Ctrl+A takes it. */
function surrounding({ sheet, box }: RangeRef, host: Host): Box {
  const used = host.book.used(sheet, true);
  if (!used) return box;
  const values = host.book.values(sheet, used);
  const filled = (row: number, column: number) => (values[row - used.row]?.[column - used.column] ?? null) !== null;
  const any = (area: Box) => {
    for (let row = area.row; row < area.row + area.rows; row++) for (let column = area.column; column < area.column + area.columns; column++) if (filled(row, column)) return true;
    return false;
  };
  let region = { ...box };
  for (;;) {
    const { row, column, rows, columns } = region;
    const wide = { column: column - 1, columns: columns + 2 };
    if (row > 0 && any({ row: row - 1, rows: 1, ...wide })) region = { ...region, row: row - 1, rows: rows + 1 };
    else if (any({ row: row + rows, rows: 1, ...wide })) region = { ...region, rows: rows + 1 };
    else if (column > 0 && any({ row: row - 1, rows: rows + 2, column: column - 1, columns: 1 })) region = { ...region, column: column - 1, columns: columns + 1 };
    else if (any({ row: row - 1, rows: rows + 2, column: column + columns, columns: 1 })) region = { ...region, columns: columns + 1 };
    else return region;
  }
}

/** Only whole rows move here: that is all the Book can do, and all that the add-in needs. */
function shiftRows({ sheet, box }: RangeRef, host: Host, how: "insert" | "delete"): void {
  if (!wholeRows({ sheet, box })) throw new HostError("ApiNotAvailable", `Range.${how} of less than whole rows is not in the workbench yet`, `Range.${how}`);
  if (how === "insert") host.book.insertRows(sheet, box.row, box.rows);
  else host.book.deleteRows(sheet, box.row, box.rows);
  host.moved(sheet, box.row, how === "insert" ? box.rows : -box.rows);
}

const usedPart = ({ sheet, box }: RangeRef, valuesOnly: boolean, host: Host): Live<"Range"> | null => {
  const used = host.book.used(sheet, valuesOnly);
  const part = used && intersection(used, box);
  return part && object("Range", { sheet, box: part });
};

/** @throws ItemNotFound for none */
const must = (live: Live | null, location: string): Live => {
  if (!live) throw notFound(location);
  return live;
};

const intersect = (range: RangeRef, other: unknown, host: Host): Live<"Range"> | null => {
  const { sheet, box } = rangeArgument(other, range.sheet, host);
  const common = sheet === range.sheet ? intersection(range.box, box) : null;
  return common && object("Range", { sheet, box: common });
};

const mergedAreas = ({ sheet, box }: RangeRef, host: Host): Live<"RangeAreas"> | null => {
  const boxes = host.book.merges(sheet).filter((merge) => intersection(merge, box));
  return boxes.length ? object("RangeAreas", { sheet, boxes }) : null;
};

const spill = ({ sheet, box }: RangeRef, host: Host): Live<"Range"> | null => {
  const place = host.book.spillOf(sheet, box.row, box.column);
  return place ? object("Range", { sheet, box: place }) : null;
};

export const range = kind("Range", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  identity: (ref, host) => ({ _ReferenceId: host.keep(ref) }),
  properties: {
    values: written(cells(({ sheet, box }, host) => host.book.values(sheet, box).map((row) => row.map(valueOf)))),
    formulas: written(cells(({ sheet, box }, host) => host.book.formulas(sheet, box))),
    formulasLocal: written(cells(({ sheet, box }, host) => host.book.formulas(sheet, box))),
    text: cells(({ sheet, box }, host) => host.book.texts(sheet, box)),
    valueTypes: cells(({ sheet, box }, host) => host.book.values(sheet, box).map((row) => row.map(typeOf))),
    numberFormat,
    numberFormatLocal: numberFormat,
    address: (ref, host) => host.address(ref),
    addressLocal: (ref, host) => host.address(ref),
    rowIndex: ({ box }) => box.row,
    columnIndex: ({ box }) => box.column,
    rowCount: ({ box }) => box.rows,
    columnCount: ({ box }) => box.columns,
    cellCount: ({ box }) => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns),
    isEntireColumn: wholeColumns,
    isEntireRow: wholeRows,
    rowHidden: hidden("rows"),
    columnHidden: hidden("columns"),
    hidden: (ref, host) => {
      const states = (["rows", "columns"] as const).map((what) => (hidden(what) as { get: (of: RangeRef, host: Host) => boolean | null }).get(ref, host));
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
    hyperlink: {
      get: (ref, host) => host.beside.kept.get(`link ${host.address(ref)}`) ?? null,
      set: (ref, value: { textToDisplay?: string; address?: string; documentReference?: string }, host) => {
        host.beside.kept.set(`link ${host.address(ref)}`, value);
        const text = value.textToDisplay ?? value.address ?? value.documentReference;
        if (text !== undefined) host.write("cells", ref.sheet, { ...ref.box, rows: 1, columns: 1 }, [[text]]);
        host.book.format(ref.sheet, ref.box, { fontColor: "#0563C1" });
      },
    },
    hasSpill: (ref, host) => spill(ref, host) !== null,
    top: ({ sheet, box }, host) => sum(box.row, (row) => host.book.rowHeight(sheet, row)),
    left: ({ sheet, box }, host) => sum(box.column, (column) => host.book.columnWidth(sheet, column)),
    height: ({ sheet, box }, host) => sum(box.rows, (row) => host.book.rowHeight(sheet, box.row + row)),
    width: ({ sheet, box }, host) => sum(box.columns, (column) => host.book.columnWidth(sheet, box.column + column)),
  },
  objects: {
    format: (ref) => object("RangeFormat", ref),
    worksheet: ({ sheet }) => object("Worksheet", { sheet }),
    conditionalFormats: (ref) => object("ConditionalFormatCollection", ref),
    dataValidation: (ref) => object("DataValidation", ref),
    sort: (ref) => object("RangeSort", ref),
  },
  methods: {
    getCell: (ref, [row, column]: number[]) => shifted(ref, { row: ref.box.row + row!, column: ref.box.column + column!, rows: 1, columns: 1 }),
    getRow: (ref, [row]: number[]) => shifted(ref, { row: ref.box.row + row!, rows: 1 }),
    getColumn: (ref, [column]: number[]) => shifted(ref, { column: ref.box.column + column!, columns: 1 }),
    getLastRow: (ref) => shifted(ref, { row: ref.box.row + ref.box.rows - 1, rows: 1 }),
    getLastColumn: (ref) => shifted(ref, { column: ref.box.column + ref.box.columns - 1, columns: 1 }),
    getLastCell: (ref) => shifted(ref, { row: ref.box.row + ref.box.rows - 1, column: ref.box.column + ref.box.columns - 1, rows: 1, columns: 1 }),
    getResizedRange: (ref, [rows, columns]: number[]) => shifted(ref, { rows: ref.box.rows + rows!, columns: ref.box.columns + columns! }),
    getAbsoluteResizedRange: (ref, [rows, columns]: number[]) => shifted(ref, { rows: rows!, columns: columns! }),
    getOffsetRange: (ref, [rows, columns]: number[]) => shifted(ref, { row: ref.box.row + rows!, column: ref.box.column + columns! }),
    getRowsAbove: (ref, [count]: number[]) => shifted(ref, { row: ref.box.row - (count ?? 1), rows: count ?? 1 }),
    getRowsBelow: (ref, [count]: number[]) => shifted(ref, { row: ref.box.row + ref.box.rows, rows: count ?? 1 }),
    getColumnsBefore: (ref, [count]: number[]) => shifted(ref, { column: ref.box.column - (count ?? 1), columns: count ?? 1 }),
    getColumnsAfter: (ref, [count]: number[]) => shifted(ref, { column: ref.box.column + ref.box.columns, columns: count ?? 1 }),
    getEntireRow: (ref) => shifted(ref, { column: 0, columns: MAX_COLUMNS }),
    getEntireColumn: (ref) => shifted(ref, { row: 0, rows: MAX_ROWS }),
    getBoundingRect: (ref, [other], host) => object("Range", { sheet: ref.sheet, box: bounding(ref.box, rangeArgument(other, ref.sheet, host).box) }),
    getIntersection: (ref, [other], host) => must(intersect(ref, other, host), "Range.getIntersection"),
    getIntersectionOrNullObject: (ref, [other], host) => intersect(ref, other, host),
    getUsedRange: (ref, [valuesOnly], host) => must(usedPart(ref, valuesOnly ?? false, host), "Range.getUsedRange"),
    getUsedRangeOrNullObject: (ref, [valuesOnly], host) => usedPart(ref, valuesOnly ?? false, host),
    getSurroundingRegion: (ref, _args, host) => object("Range", { sheet: ref.sheet, box: surrounding(ref, host) }),
    getVisibleView: (ref) => object("RangeView", ref),
    getMergedAreas: (ref, _args, host) => must(mergedAreas(ref, host), "Range.getMergedAreas"),
    getMergedAreasOrNullObject: (ref, _args, host) => mergedAreas(ref, host),
    getSpillingToRange: (ref, _args, host) => must(spill(ref, host), "Range.getSpillingToRange"),
    getSpillingToRangeOrNullObject: (ref, _args, host) => spill(ref, host),
    getTables: ({ sheet, box }) => object("TableScopedCollection", { sheet, box }),
    clear: ({ sheet, box }, [what]: string[], host) => {
      const parts = { All: "All", Contents: "Contents", Formats: "Formats", Hyperlinks: null, RemoveHyperlinks: null }[what ?? "All"];
      if (parts === undefined) throw invalidArgument();
      if (parts) host.book.clear(sheet, box, parts as "All");
    },
    insert: (ref, _args, host) => {
      shiftRows(ref, host, "insert");
      return object("Range", ref);
    },
    delete: (ref, _args, host) => shiftRows(ref, host, "delete"),
    merge: ({ sheet, box }, [across], host) => {
      if (across) for (let row = 0; row < box.rows; row++) host.book.merge(sheet, { ...box, row: box.row + row, rows: 1 });
      else host.book.merge(sheet, box);
    },
    unmerge: ({ sheet, box }, _args, host) => host.book.unmerge(sheet, box),
    select: ({ sheet, box }, _args, host) => {
      host.book.activate(sheet);
      host.book.select(sheet, box);
    },
    calculate: () => null,
    setDirty: () => null,
    _ValidateArraySize: ({ box }, [rows, columns]) => {
      if (rows !== box.rows || columns !== box.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
  writes: ["clear", "insert", "delete", "merge", "unmerge"],
});

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
};

const areaAddress = ({ sheet, boxes }: { sheet: SheetId; boxes: Box[] }, host: Host) => boxes.map((box) => sheetPrefix(host.sheet(sheet).name) + boxAddress(box)).join(",");

export const rangeAreas = kind("RangeAreas", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: {
    address: areaAddress,
    areaCount: ({ boxes }) => boxes.length,
    cellCount: ({ boxes }) => boxes.reduce((total, { rows, columns }) => total + rows * columns, 0),
  },
  objects: { areas: (areas) => object("RangeCollection", areas), worksheet: ({ sheet }) => object("Worksheet", { sheet }) },
});

export const rangeCollection = kind("RangeCollection", {
  items: ({ sheet, boxes }) => boxes.map((box) => object("Range", { sheet, box })),
  methods: {
    getCount: ({ boxes }) => boxes.length,
    getItemAt: ({ sheet, boxes }, [index]: number[]) => {
      const box = boxes[index!];
      if (!box) throw notFound();
      return object("Range", { sheet, box });
    },
  },
});

/** The rows that no filter and no hand has hidden. */
const visible = <T>(read: (host: Host, sheet: SheetId, box: Box) => T[]) => ({ sheet, box }: RangeRef, host: Host): T[] => {
  const gone = new Set(host.book.hiddenRows(sheet));
  return read(host, sheet, box).filter((_row, index) => !gone.has(box.row + index));
};

export const rangeView = kind("RangeView", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: {
    values: visible((host, sheet, box) => host.book.values(sheet, box).map((row) => row.map(valueOf))),
    formulas: visible((host, sheet, box) => host.book.formulas(sheet, box)),
    text: visible((host, sheet, box) => host.book.texts(sheet, box)),
    numberFormat: visible((host, sheet, box) => host.book.numberFormats(sheet, box)),
    valueTypes: visible((host, sheet, box) => host.book.values(sheet, box).map((row) => row.map(typeOf))),
    cellAddresses: visible((host, sheet, box) => Array.from({ length: box.rows }, (_r, row) => Array.from({ length: box.columns }, (_c, column) => host.address({ sheet, box: { row: box.row + row, column: box.column + column, rows: 1, columns: 1 } })))),
    rowCount: ({ sheet, box }, host) => box.rows - host.book.hiddenRows(sheet).filter((row) => row >= box.row && row < box.row + box.rows).length,
    columnCount: ({ box }) => box.columns,
  },
});
