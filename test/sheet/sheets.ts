// Tables of tests as sheets: lines of unequal length become a rectangle.
import type { Cell, Grid } from "../../src/core/cell";
import { NO_DAY } from "../../src/core/column";
import { labelAt, readWorkbook, type ColumnRole, type SheetCells, type SheetTable, type TableRole, type WorkbookReading } from "../../src/sheet";
import type { ReadOptions } from "../../src/sheet/readOptions";
import { isoOf } from "../../src/sheet/cells/civil";

export function sheet(name: string, lines: readonly (readonly Cell[])[]): SheetCells {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return { name, row: 0, column: 0, values: lines.map((line): Grid[number] => [...line, ...Array.from({ length: width - line.length }, () => null)]) };
}

/** @param sheets name → lines */
export const read = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, options: ReadOptions = {}): WorkbookReading => readWorkbook(Object.entries(sheets).map(([name, lines]) => sheet(name, lines)), options);

export function tableOf({ tables }: WorkbookReading, role: TableRole): SheetTable {
  const table = tables.find((one) => one.role === role);
  if (!table) throw new Error(`no table is ${role}: ${tables.map((one) => one.role).join()}`);
  return table;
}

/** A column's records as a person would read them: numbers, ISO days, texts; null where there is none. */
export function valuesOf(table: SheetTable, role: ColumnRole): (number | string | null)[] | null {
  const data = table.columns.find((column) => column.role === role)?.data;
  if (!data) return null;
  if (data.kind === "text") return [...data.values.codes].map((code) => data.values.labels[code] ?? null);
  return [...data.values].map((value) => (Number.isNaN(value) || value === NO_DAY ? null : data.kind === "day" ? isoOf(value) : value));
}

/** Header → role, as the table has it. */
export const rolesIn = (table: SheetTable): Record<string, ColumnRole | null> => Object.fromEntries(table.columns.filter(({ at }) => at >= 0).map(({ header, role }) => [header, role]));

/** "row code (what it shows)" of each thing that was said. */
export const saidOf = ({ problems }: SheetTable): string[] => problems.map(({ row, code, value }) => `${row} ${code}${value === undefined ? "" : ` (${value})`}`);

/** A table's records as texts, sorted: what was read, whatever the order. */
export function recordsOf(table: SheetTable): string[] {
  const columns = table.columns.filter(({ role }) => role !== null && role !== "ignore").sort((a, b) => (a.role! < b.role! ? -1 : 1));
  return Array.from({ length: table.length }, (_, i) => columns.map(({ role, data }) => `${role}=${data.kind === "text" ? labelAt(data.values, i) : data.values[i] === NO_DAY ? "" : data.values[i]}`).join("|")).sort();
}
