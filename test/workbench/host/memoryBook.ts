// A Book in memory, for the host's own logic in Node: cells without a formula engine, tables, names. It draws nothing.
import type { Book, Box, CellFormat, CellValue, ChartSpec, ConditionalFormat, DefinedName, SheetId, SheetInfo, TableInfo } from "../../../src/workbench/book/book";

type Cell = { value: CellValue; formula?: string; format?: CellFormat };
interface Sheet extends SheetInfo {
  cells: Map<string, Cell>;
  widths: Map<number, number>;
  hidden: { rows: Set<number>; columns: Set<number> };
  merges: Box[];
  frozen: { rows: number; columns: number };
  formats: ConditionalFormat[];
  charts: ChartSpec[];
}

const at = (row: number, column: number) => `${row},${column}`;
const typed = (input: string | number | boolean): Cell => {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=")) return { value: null, formula: input };
  return { value: input.trim() !== "" && Number.isFinite(Number(input)) ? Number(input) : input };
};

export function memoryBook(...names: string[]): Book & { writes: number } {
  let next = 0;
  let active = "";
  let tables: TableInfo[] = [];
  let defined: DefinedName[] = [];
  const sheets: Sheet[] = [];
  const changed = new Set<Parameters<Book["onChanged"]>[0]>();

  const sheet = (id: SheetId): Sheet => {
    const found = sheets.find((other) => other.id === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  };
  const each = <T>(id: SheetId, box: Box, read: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: box.rows }, (_r, row) => Array.from({ length: box.columns }, (_c, column) => read(sheet(id).cells.get(at(box.row + row, box.column + column)))));
  const visit = (id: SheetId, box: Box, change: (key: string, cell: Cell) => Cell | null) => {
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++) {
        const cell = change(at(row, column), sheet(id).cells.get(at(row, column)) ?? { value: null });
        if (cell) sheet(id).cells.set(at(row, column), cell);
        else sheet(id).cells.delete(at(row, column));
      }
  };
  const shift = (id: SheetId, from: number, by: number) => {
    const before = [...sheet(id).cells];
    sheet(id).cells.clear();
    for (const [key, cell] of before) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (row < from) sheet(id).cells.set(key, cell);
      else if (row + by >= from) sheet(id).cells.set(at(row + by, column), cell);
    }
  };

  const book: Book & { writes: number } = {
    writes: 0,
    ready: Promise.resolve(),
    name: "memory.xlsx",
    open: () => Promise.reject(new Error("not here")),
    save: () => Promise.reject(new Error("not here")),
    sheets: () => [...sheets],
    active: () => active,
    activate: (id) => void (active = id),
    addSheet(name, place = sheets.length) {
      const id = `s${++next}`;
      sheets.splice(place, 0, { id, name, visibility: "Visible", protected: false, customProperties: new Map(), cells: new Map(), widths: new Map(), hidden: { rows: new Set(), columns: new Set() }, merges: [], frozen: { rows: 0, columns: 0 }, formats: [], charts: [] });
      return id;
    },
    deleteSheet(id) {
      sheets.splice(sheets.indexOf(sheet(id)), 1);
      tables = tables.filter((table) => table.sheet !== id);
    },
    renameSheet: (id, name) => void (sheet(id).name = name),
    moveSheet(id, place) {
      const [moved] = sheets.splice(sheets.indexOf(sheet(id)), 1);
      sheets.splice(place, 0, moved!);
    },
    setVisibility: (id, visibility) => void (sheet(id).visibility = visibility),
    setProtected: (id, on) => void (sheet(id).protected = on),
    setTabColor: () => undefined,
    selection: () => ({ sheet: active, box: { row: 0, column: 0, rows: 1, columns: 1 } }),
    select: () => undefined,
    used(id) {
      const places = [...sheet(id).cells].filter(([, cell]) => cell.value !== null || cell.formula).map(([key]) => key.split(",").map(Number) as [number, number]);
      if (places.length === 0) return null;
      const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    },
    values: (id, box) => each(id, box, (cell) => cell?.value ?? null),
    formulas: (id, box) => each(id, box, (cell) => cell?.formula ?? (typeof cell?.value === "object" ? (cell.value?.error ?? "") : (cell?.value ?? ""))),
    texts: (id, box) => each(id, box, (cell) => String(cell?.value ?? "")),
    numberFormats: (id, box) => each(id, box, (cell) => cell?.format?.numberFormat ?? "General"),
    spillOf: () => null,
    write(id, box, cells) {
      book.writes++;
      visit(id, box, (key, cell) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        const input = cells[row - box.row]![column - box.column]!;
        return input === null ? cell : input === "" ? { ...cell, value: null, formula: undefined } : { ...typed(input), format: cell.format };
      });
      changed.forEach((listener) => listener(id, box, "addin"));
    },
    clear: (id, box, what) => visit(id, box, (_key, cell) => (what === "All" ? null : what === "Contents" ? { value: null, format: cell.format } : { ...cell, format: undefined })),
    format: (id, box, format) => visit(id, box, (_key, cell) => ({ ...cell, format: { ...cell.format, ...format } })),
    formatOf: (id, box) => sheet(id).cells.get(at(box.row, box.column))?.format ?? {},
    setNumberFormats: (id, box, formats) =>
      visit(id, box, (key, cell) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return { ...cell, format: { ...cell.format, numberFormat: formats[row - box.row]![column - box.column]! } };
      }),
    columnWidth: (id, column) => sheet(id).widths.get(column) ?? 48,
    setColumnWidth(id, column, columns, points) {
      for (let index = 0; index < columns; index++) sheet(id).widths.set(column + index, points);
    },
    autofit: () => undefined,
    rowHeight: () => 15,
    setRowHeight: () => undefined,
    hiddenRows: (id) => [...sheet(id).hidden.rows],
    hiddenColumns: (id) => [...sheet(id).hidden.columns],
    setHidden(id, what, from, count, on) {
      for (let index = from; index < from + count; index++) if (on) sheet(id).hidden[what].add(index); else sheet(id).hidden[what].delete(index);
    },
    merges: (id) => sheet(id).merges,
    merge: (id, box) => void sheet(id).merges.push(box),
    unmerge: (id) => void (sheet(id).merges = []),
    insertRows: (id, row, count) => shift(id, row, count),
    deleteRows(id, row, count) {
      visit(id, { row, column: 0, rows: count, columns: 50 }, () => null);
      shift(id, row, -count);
      tables = tables.map((table) => (table.sheet === id && row > table.box.row && row < table.box.row + table.box.rows ? { ...table, box: { ...table.box, rows: table.box.rows - count } } : table));
    },
    freeze: (id, rows, columns) => void (sheet(id).frozen = { rows, columns }),
    frozen: (id) => sheet(id).frozen,
    showGridlines: () => undefined,
    tables: () => tables.map((table) => ({ ...table, columns: book.values(table.sheet, { ...table.box, rows: 1 })[0]!.map(String) })),
    addTable(id, box, showHeaders, name = `Table${tables.length + 1}`, style = "TableStyleMedium2") {
      const table: TableInfo = { id: `t${++next}`, name, sheet: id, box, columns: [], showHeaders, showTotals: false, style };
      tables.push(table);
      return book.tables().at(-1)!;
    },
    changeTable: (id, change) => void (tables = tables.map((table) => (table.id === id ? { ...table, ...change } : table))),
    deleteTable: (id) => void (tables = tables.filter((table) => table.id !== id)),
    names: () => defined,
    setName(name, formula) {
      defined = defined.filter((other) => other.name !== name);
      if (formula !== null) defined.push({ name, formula });
    },
    conditionalFormats: (id) => [...sheet(id).formats],
    addConditionalFormat: (id, format) => void sheet(id).formats.push(format),
    clearConditionalFormats: (id) => void (sheet(id).formats = []),
    charts: (id) => sheet(id).charts,
    putChart(chart) {
      const { charts } = sheet(chart.sheet);
      const place = charts.findIndex(({ id }) => id === chart.id);
      if (place < 0) charts.push(chart);
      else charts[place] = chart;
    },
    deleteChart: (id) => sheets.forEach((other) => (other.charts = other.charts.filter((chart) => chart.id !== id))),
    register: () => undefined,
    blanks: "zero",
    calculated: () => Promise.resolve(),
    message: () => undefined,
    onChanged(listener) {
      changed.add(listener);
      return () => void changed.delete(listener);
    },
    onActivated: () => () => undefined,
    onSheets: () => () => undefined,
    editing: () => false,
    setTheme: () => undefined,
    setLanguage: () => undefined,
  };
  for (const name of names.length ? names : ["Sheet1"]) book.addSheet(name);
  active = sheets[0]!.id;
  return book;
}
