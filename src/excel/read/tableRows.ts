// The rows of our tables as a sheet shows them right now, by our columns' keys, wherever the person moved these.
import type { Cell, Grid } from "../../core/cell";
import { ourColumns } from "../write/keptCells";
import type { SheetMark, TableMark } from "../ours";

interface AskedTable {
  readonly table: TableMark;
  readonly native: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for the tables that a sheet's mark names; they are there after the next sync. */
export const askTables = (sheet: Excel.Worksheet, { tables }: SheetMark): AskedTable[] =>
  tables.map((table) => {
    const native = sheet.tables.getItemOrNullObject(table.name);
    const range = native.getRange();
    range.load("values");
    return { table, native, range };
  });

/** Blank cells are null; null for the whole: the table is gone. */
export function rowsOf({ table, native, range }: AskedTable): ReadonlyMap<string, Cell>[] | null {
  if (native.isNullObject) return null;
  const [headings, ...rows] = range.values as Grid;
  const places = ourColumns({ top: 0, left: 0, rows: rows.length, columns: headings!.length }, table, (column) => headings![column] ?? null);
  return rows.map((row) => new Map([...places].map(([key, column]) => [key, blank(row[column])] as const)));
}

const blank = (cell: Cell | undefined): Cell => (cell === undefined || cell === "" ? null : cell);
