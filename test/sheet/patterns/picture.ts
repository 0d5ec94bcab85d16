// A sheet drawn as text, as Excel would hand it over; and a reading told in lines, so that a test reads like what a careful person would say.
// Cells stand between bars: 12.5 is a number, 2024-03-01 a date, 'text' a text whatever it looks like, #N/A an error, =SUM(A1:A2) → 3 a formula with
// its value, < is merged with the cell on its left, ^ with the one above. A line that begins with ~ is a hidden row, an empty one a blank row.
import type { Cell } from "../../../src/core/cell";
import { readWorkbook, type Box, type NativeTable, type ReadOptions, type SheetCells, type SheetTable } from "../../../src/sheet";
import { amountsOf, columnNamed, labelAt } from "../../../src/sheet";
import { columnLetters, columnNumber } from "../../../src/sheet/cells/columnLetters";
import { isoOf, serialOf } from "../../../src/sheet/cells/civil";

interface More {
  /** Excel's own tables: name and range; "+" after it: with a totals row. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

export function draw(name: string, picture: string, { tables = {}, hidden = false }: More = {}): SheetCells {
  const lines = picture.replace(/^\n/, "").replace(/\n *$/, "").split("\n").map((line) => line.trim());
  const cells = lines.map((line) => line.replace(/^~/, "").split("|").map((part) => part.trim()));
  const width = Math.max(...cells.map((line) => line.length));
  const formulas = new Map<string, string>();
  const merged: { row: number; column: number; rows: number; columns: number }[] = [];
  const corner = new Map<string, (typeof merged)[number]>();
  const values = cells.map((line, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const text = line[column] ?? "";
      if (text === "<" || text === "^") {
        const from = text === "<" ? `${row},${column - 1}` : `${row - 1},${column}`;
        let box = corner.get(from);
        if (!box) {
          const [top, left] = from.split(",").map(Number) as [number, number];
          merged.push((box = { row: top, column: left, rows: 1, columns: 1 }));
          corner.set(from, box);
        }
        box.rows = Math.max(box.rows, row - box.row + 1);
        box.columns = Math.max(box.columns, column - box.column + 1);
        corner.set(`${row},${column}`, box);
        return null;
      }
      const formula = /^(=.*?) → (.*)$/.exec(text);
      if (formula) formulas.set(`${row},${column}`, formula[1]!);
      return cellOf(formula ? formula[2]! : text);
    }),
  );
  const used = usedBox(values);
  return {
    name,
    row: used.row,
    column: used.column,
    values: values.slice(used.row, used.row + used.rows).map((line) => line.slice(used.column, used.column + used.columns)),
    formats: values.slice(used.row, used.row + used.rows).map((_, i) => Array.from({ length: used.columns }, (__, j) => (isDate(cells[used.row + i]![used.column + j] ?? "") ? "yyyy-mm-dd" : "General"))),
    formulas,
    merges: merged,
    hiddenRows: lines.flatMap((line, row) => (line.startsWith("~") ? [row] : [])),
    hidden,
    tables: Object.entries(tables).map(([table, range]): NativeTable => ({ name: table, box: boxOf(range), hasTotals: range.endsWith("+") })),
  };
}

const isDate = (text: string): boolean => /^(=.*? → )?\d{4}-\d\d-\d\d$/.test(text);

function cellOf(text: string): Cell {
  if (text === "") return null;
  if (/^'.*'$/.test(text)) return text.slice(1, -1);
  if (/^#[A-Z/0]+[!?]?$/.test(text) && text !== "#") return { error: text };
  if (isDate(text)) return serialOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** As Excel's used range: from the first to the last cell that holds a value. */
function usedBox(values: readonly (readonly Cell[])[]): Box {
  const rows = values.flatMap((line, row) => (line.some((cell) => cell !== null) ? [row] : []));
  const columns = values.flatMap((line) => line.flatMap((cell, column) => (cell === null ? [] : [column])));
  if (rows.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const [row, column] = [rows[0]!, Math.min(...columns)];
  return { row, column, rows: rows[rows.length - 1]! - row + 1, columns: Math.max(...columns) - column + 1 };
}

function boxOf(range: string): Box {
  const [, left = "A", top = "1", right = "A", bottom = "1"] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)/.exec(range) ?? [];
  return { row: Number(top) - 1, column: columnNumber(left), rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - columnNumber(left) + 1 };
}

/** What was read, a line for each table ("Sheet!A1:C9 Sales: 5 read, 120.5; 9 total") and each sheet that is not counted ("Notes: no-table").
 * Wide tables tell their first and last period, too. Only rows that were left out are listed.
 * @param by also tells the sums by this column */
export function told(sheets: readonly SheetCells[], by?: string, options: ReadOptions = {}): string[] {
  const { tables, ignored } = readWorkbook(sheets, options);
  return [...tables.map((table) => tellTable(table, by)), ...ignored.map(({ sheet, range, reason }) => `${sheet}${range === undefined ? "" : ` ${range}`}: ${reason}`)];
}

function tellTable(table: SheetTable, by: string | undefined): string {
  const { box } = table;
  const range = `${columnLetters(box.column)}${box.row + 1}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
  const rows = new Set(table.rows);
  const left = table.problems.filter(({ done, row }) => done === "left-out" && !rows.has(row - 1)).map(({ row, code }) => `${row} ${code}`);
  if (left.length !== table.rowsLeftOut || table.rowsRead + table.rowsLeftOut !== table.rowCount) left.push(`${table.rowsLeftOut} of ${table.rowCount} rows left out`);
  const layout = table.layout === "long" ? "" : ` ${table.layout}${table.layout === "wide" ? ` ${spanOf(table)}` : ""}`;
  const sum = table.sum === null ? "no sum" : String(Math.round(table.sum * 100) / 100);
  return `${table.sheet}!${range} ${table.role ?? "unknown"}${layout}: ${table.rowsRead} read, ${sum}${left.length > 0 ? `; ${left.join(", ")}` : ""}${by === undefined ? "" : ` (${sumsBy(table, by)})`}`;
}

function spanOf(table: SheetTable): string {
  const period = columnNamed(table, "period");
  const labels = period?.data.kind === "text" ? [...period.data.values.labels].sort() : [];
  return labels.length === 0 ? "without periods" : labels.length === 1 ? labels[0]! : `${labels[0]}…${labels[labels.length - 1]}`;
}

function sumsBy(table: SheetTable, by: string): string {
  const texts = columnNamed(table, by)?.data;
  const amounts = amountsOf(table, table.role === "Goals" ? "goal" : "amount");
  if (!texts || texts.kind === "amount" || !amounts) return `no ${by}`;
  const sums = new Map<string, number>();
  for (let i = 0; i < table.length; i++) {
    const label = texts.kind === "day" ? isoOf(texts.values[i]!) : (labelAt(texts.values, i) ?? "–");
    sums.set(label, (sums.get(label) ?? 0) + (Number.isNaN(amounts[i]!) ? 0 : amounts[i]!));
  }
  return [...sums].map(([label, sum]) => `${label} ${Math.round(sum * 100) / 100}`).join(", ");
}

/** A test: what is read from the sheets. */
export function reads(name: string, sheets: readonly SheetCells[], lines: readonly string[], by?: string): void {
  it(name, () => expect(told(sheets, by)).toEqual(lines));
}
