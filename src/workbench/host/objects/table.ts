// Excel tables: the collections of a sheet and of the workbook, a table, its columns and rows.
import type { Box, SheetId, TableInfo } from "../../book/book";
import { intersection, splitSheet } from "../address";
import { HostError, invalidArgument, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, isLive, kind, object, type Live, type Property, type RangeRef } from "../kind";
import { checkCells, checkDefinedName } from "../limits";
import { rangeArgument } from "./range";

type TableRef = { id: string };

/** @throws ItemNotFound when it was deleted, or its sheet was */
function info(id: string, host: Host): TableInfo {
  const table = host.book.tables().find((other) => other.id === id);
  if (!table || table.sheet === host.scratch) throw notFound();
  return table;
}

const live = ({ id }: TableInfo) => object("Table", { id });

type Scope = { sheet: SheetId | null };
const all = ({ sheet }: Scope, host: Host) => host.book.tables().filter((table) => (sheet === null ? table.sheet !== host.scratch : table.sheet === sheet));
const tables = (of: Scope, host: Host) => all(of, host).map(live);
const tableNamed = (of: Scope, key: string | number, host: Host): Live | null => {
  const found = all(of, host).find(({ id, name }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase());
  return found ? live(found) : null;
};

const takenNames = (host: Host) => [...host.book.tables().map(({ name }) => name), ...host.book.names().map(({ name }) => name)];

export const tableCollection = kind("TableCollection", {
  properties: { count: (of, host) => all(of, host).length },
  items: tables,
  item: tableNamed,
  methods: {
    ...collectionMethods(tables, tableNamed, () => notFound("TableCollection.getItem")),
    add: ({ sheet }, [address, hasHeaders]: unknown[], host) => {
      const place = rangeArgument(address, sheet ?? host.active(), host);
      if (sheet !== null && place.sheet !== sheet && (isLive(address) || splitSheet(String(address)).sheet !== null)) throw invalidArgument("The range is on another worksheet.");
      host.guard(place.sheet);
      if (host.book.tables().some((other) => other.sheet === place.sheet && intersection(other.box, place.box))) throw new HostError("InvalidArgument", "A table can't overlap another table.");
      return live(host.book.addTable(place.sheet, place.box, hasHeaders === true));
    },
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
  },
});

const inside = ({ sheet, box }: { sheet: SheetId; box: Box }, host: Host) => host.book.tables().filter((table) => table.sheet === sheet && intersection(table.box, box));
const scoped = (of: { sheet: SheetId; box: Box }, host: Host) => inside(of, host).map(live);
const scopedNamed = (of: { sheet: SheetId; box: Box }, key: string | number, host: Host): Live | null => {
  const found = inside(of, host).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found ? live(found) : null;
};

export const tableScopedCollection = kind("TableScopedCollection", {
  items: scoped,
  item: scopedNamed,
  methods: { ...collectionMethods(scoped, scopedNamed, () => notFound()), getFirst: (of, _args, host) => scoped(of, host)[0] ?? null, getFirstOrNullObject: (of, _args, host) => scoped(of, host)[0] ?? null },
});

/** The parts of a table; at least one data row, as in Excel. */
function part(table: TableInfo, what: "header" | "body" | "total" | "all"): RangeRef {
  const { box, sheet, showHeaders, showTotals } = table;
  const top = showHeaders ? 1 : 0;
  const bottom = showTotals ? 1 : 0;
  if (what === "header") {
    if (!showHeaders) throw notFound("Table.getHeaderRowRange");
    return { sheet, box: { ...box, rows: 1 } };
  }
  if (what === "total") {
    if (!showTotals) throw notFound("Table.getTotalRowRange");
    return { sheet, box: { ...box, row: box.row + box.rows - 1, rows: 1 } };
  }
  return { sheet, box: what === "all" ? box : { ...box, row: box.row + top, rows: Math.max(1, box.rows - top - bottom) } };
}

const column = ({ sheet, box }: RangeRef, index: number) => object("Range", { sheet, box: { ...box, column: box.column + index, columns: 1 } });

const option = (name: string, unset: boolean): Property<TableRef> => ({
  get: ({ id }, host) => host.beside.kept.get(`${name} ${id}`) ?? unset,
  set: ({ id }, value: boolean, host) => void host.beside.kept.set(`${name} ${id}`, value),
});

export const table = kind("Table", {
  check: ({ id }, host) => info(id, host),
  guards: ({ id }, host) => info(id, host).sheet,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    name: {
      get: ({ id }, host) => info(id, host).name,
      set: ({ id }, name: unknown, host) => {
        const others = takenNames(host).filter((other) => other !== info(id, host).name);
        host.book.changeTable(id, { name: checkDefinedName(name, others) });
      },
    },
    style: { get: ({ id }, host) => info(id, host).style, set: ({ id }, style: string, host) => host.book.changeTable(id, { style }) },
    showHeaders: ({ id }, host) => info(id, host).showHeaders,
    showTotals: { get: ({ id }, host) => info(id, host).showTotals, set: ({ id }, showTotals: boolean, host) => host.book.changeTable(id, { showTotals }) },
    showBandedRows: option("showBandedRows", true),
    showBandedColumns: option("showBandedColumns", false),
    showFilterButton: option("showFilterButton", true),
    highlightFirstColumn: option("highlightFirstColumn", false),
    highlightLastColumn: option("highlightLastColumn", false),
  },
  objects: {
    worksheet: ({ id }, host) => object("Worksheet", { sheet: info(id, host).sheet }),
    columns: ({ id }) => object("TableColumnCollection", { table: id }),
    rows: ({ id }) => object("TableRowCollection", { table: id }),
    sort: ({ id }) => object("TableSort", { table: id }),
  },
  methods: {
    getRange: ({ id }, _args, host) => object("Range", part(info(id, host), "all")),
    getHeaderRowRange: ({ id }, _args, host) => object("Range", part(info(id, host), "header")),
    getDataBodyRange: ({ id }, _args, host) => object("Range", part(info(id, host), "body")),
    getTotalRowRange: ({ id }, _args, host) => object("Range", part(info(id, host), "total")),
    resize: ({ id }, [place], host) => {
      const before = info(id, host);
      const { sheet, box } = rangeArgument(place, before.sheet, host);
      if (sheet !== before.sheet || box.row !== before.box.row || !intersection(box, before.box)) throw invalidArgument("The headers must remain in the same row, and the resulting table must overlap the original table.");
      if (host.book.tables().some((other) => other.id !== id && other.sheet === sheet && intersection(other.box, box))) throw invalidArgument("A table can't overlap another table.");
      host.book.changeTable(id, { box });
    },
    delete: ({ id }, _args, host) => host.book.deleteTable(id, false),
    convertToRange: ({ id }, _args, host) => {
      const whole = part(info(id, host), "all");
      host.book.deleteTable(id, true);
      return object("Range", whole);
    },
    clearFilters: () => null,
    reapplyFilters: () => null,
  },
  writes: ["resize", "delete", "convertToRange"],
});

type Columns = { table: string };
const columns = ({ table: id }: Columns, host: Host) => info(id, host).columns.map((_name, index) => object("TableColumn", { table: id, index }));
/** By its name, or by its id, which is its place counted from 1. */
const columnNamed = ({ table: id }: Columns, key: string | number, host: Host): Live | null => {
  const names = info(id, host).columns;
  const index = typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return names[index] === undefined ? null : object("TableColumn", { table: id, index });
};

export const tableColumnCollection = kind("TableColumnCollection", {
  check: ({ table: id }, host) => info(id, host),
  properties: { count: ({ table: id }, host) => info(id, host).columns.length },
  items: columns,
  item: columnNamed,
  methods: {
    ...collectionMethods(columns, columnNamed, () => notFound("TableColumnCollection.getItem")),
    add: ({ table: id }, [at, values, name]: unknown[], host) => {
      const before = info(id, host);
      host.guard(before.sheet);
      if (at !== null && at !== undefined && at !== before.box.columns) throw new HostError("ApiNotAvailable", "TableColumnCollection.add in the middle of a table is not in the workbench yet", "TableColumnCollection.add");
      const box = { ...before.box, columns: before.box.columns + 1 };
      const place = { ...box, column: box.column + box.columns - 1, columns: 1 };
      if (Array.isArray(values)) host.write("cells", before.sheet, place, checkCells(values, box.rows, 1));
      if (name !== null && name !== undefined) host.write("cells", before.sheet, { ...place, rows: 1 }, [[String(name)]]);
      host.book.changeTable(id, { box });
      return object("TableColumn", { table: id, index: box.columns - 1 });
    },
  },
});

export const tableColumn = kind("TableColumn", {
  check: ({ table: id, index }, host) => {
    if (info(id, host).columns[index] === undefined) throw notFound();
  },
  guards: ({ table: id }, host) => info(id, host).sheet,
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: {
      get: ({ table: id, index }, host) => info(id, host).columns[index],
      set: ({ table: id, index }, name: unknown, host) => host.write("cells", info(id, host).sheet, column(part(info(id, host), "header"), index).of.box, [[String(name)]]),
    },
    values: ({ table: id, index }, host) => {
      const place = column(part(info(id, host), "all"), index).of;
      return host.book.formulas(place.sheet, place.box);
    },
  },
  methods: {
    getRange: ({ table: id, index }, _args, host) => column(part(info(id, host), "all"), index),
    getHeaderRowRange: ({ table: id, index }, _args, host) => column(part(info(id, host), "header"), index),
    getDataBodyRange: ({ table: id, index }, _args, host) => column(part(info(id, host), "body"), index),
    getTotalRowRange: ({ table: id, index }, _args, host) => column(part(info(id, host), "total"), index),
  },
});

const bodyRows = (id: string, host: Host) => part(info(id, host), "body").box.rows;
const rows = ({ table: id }: Columns, host: Host) => Array.from({ length: bodyRows(id, host) }, (_row, index) => object("TableRow", { table: id, index }));
const rowAt = ({ table: id }: Columns, key: string | number, host: Host): Live | null => (Number(key) >= 0 && Number(key) < bodyRows(id, host) ? object("TableRow", { table: id, index: Number(key) }) : null);

/** Rows added at the end of the table, or at a place counted from its first data row; what is below moves down. */
function addRows(id: string, at: number | null, values: unknown, host: Host): number {
  const before = info(id, host);
  host.guard(before.sheet);
  const cells = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [new Array(before.box.columns).fill("")];
  const count = cells.length;
  const body = part(before, "body").box;
  const blank = body.rows === 1 && host.book.values(before.sheet, body)[0]!.every((cell) => cell === null) && at === null;
  const index = blank ? 0 : (at ?? body.rows);
  const place = { ...body, row: body.row + index, rows: count };
  const grow = blank ? count - 1 : count;
  const end = before.box.row + before.box.rows;
  const below = host.book.used(before.sheet, false);
  if (grow > 0 && (index < body.rows || before.showTotals || (below && below.row + below.rows > end))) {
    host.book.insertRows(before.sheet, blank ? place.row + 1 : place.row, grow);
    host.moved(before.sheet, place.row, grow);
  }
  host.write("cells", before.sheet, place, checkCells(cells, count, before.box.columns));
  const after = info(id, host);
  const wanted = { ...before.box, rows: before.box.rows + grow };
  if (after.box.rows !== wanted.rows) host.book.changeTable(id, { box: wanted });
  return index;
}

export const tableRowCollection = kind("TableRowCollection", {
  check: ({ table: id }, host) => info(id, host),
  properties: { count: ({ table: id }, host) => bodyRows(id, host) },
  items: rows,
  item: rowAt,
  methods: {
    ...collectionMethods(rows, rowAt, () => notFound("TableRowCollection.getItem")),
    add: ({ table: id }, [at, values]: unknown[], host) => object("TableRow", { table: id, index: addRows(id, typeof at === "number" && at >= 0 ? at : null, values, host) }),
    deleteRowsAt: ({ table: id }, [index, count]: number[], host) => removeRows(id, index!, count ?? 1, host),
  },
});

function removeRows(id: string, index: number, count: number, host: Host): void {
  const { sheet, box } = part(info(id, host), "body");
  host.guard(sheet);
  if (index < 0 || index + count > box.rows) throw invalidArgument();
  // a table keeps its last row, empty
  if (count === box.rows) {
    host.book.clear(sheet, { ...box, rows: 1 }, "Contents");
    if (count > 1) removeRows(id, 1, count - 1, host);
    return;
  }
  host.book.deleteRows(sheet, box.row + index, count);
  host.moved(sheet, box.row + index, -count);
}

const row = ({ table: id, index }: { table: string; index: number }, host: Host): RangeRef => {
  const { sheet, box } = part(info(id, host), "body");
  return { sheet, box: { ...box, row: box.row + index, rows: 1 } };
};

export const tableRow = kind("TableRow", {
  check: ({ table: id, index }, host) => {
    if (index >= bodyRows(id, host)) throw notFound();
  },
  guards: ({ table: id }, host) => info(id, host).sheet,
  properties: {
    index: ({ index }) => index,
    values: {
      get: (of, host) => host.book.formulas(row(of, host).sheet, row(of, host).box),
      set: (of, values: unknown, host) => {
        const { sheet, box } = row(of, host);
        host.write("cells", sheet, box, checkCells(values, 1, box.columns));
      },
    },
  },
  methods: {
    getRange: (of, _args, host) => object("Range", row(of, host)),
    delete: ({ table: id, index }, _args, host) => removeRows(id, index, 1, host),
  },
});

export const tableSort = kind("TableSort", {
  check: ({ table: id }, host) => info(id, host),
  methods: { clear: () => null, reapply: () => null },
});

export const autoFilter = kind("AutoFilter", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: { enabled: () => false, isDataFiltered: () => false },
  methods: { clearCriteria: () => null, remove: () => null, reapply: () => null },
});
