// What people wrote beside our rows: their own columns, found again by the row's key when the sheet is made anew.
import type { Cell, Grid } from "../../core/cell";
import type { TableMark } from "../ours";
import { textInput, type Input } from "./cellsOf";
import { moveFormula } from "./moveFormula";

/** A sheet as it stands, both grids of one shape and one origin. */
export interface Snapshot {
  /** 0-based origin on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
  readonly formulas: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The person's columns beside one table of ours. */
export interface KeptColumns {
  /** How many there are, blank ones between them included. */
  readonly count: number;
  /** How many of them lie inside the native table. */
  readonly inTable: number;
  readonly headings: readonly Input[];
  /** By row key. Rows without a word are not kept. */
  readonly rows: ReadonlyMap<string, KeptRow>;
}

export interface KeptRow {
  /** 0-based sheet row that they stood in. */
  readonly row: number;
  readonly cells: readonly Input[];
  readonly formats: readonly string[];
  /** What named the row, and what the cells showed: for a row that is not in the report any more. */
  readonly named: readonly Cell[];
  readonly shown: readonly Cell[];
}

export interface StandingTable {
  /** 0-based sheet row of the headings, first column, and the table's size. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Takes what is not ours out of the rows of a table. `rowKey`: the keys of the columns that name a row. */
export function keptColumns(snapshot: Snapshot, table: StandingTable, mark: TableMark, rowKey: readonly string[]): KeptColumns {
  const width = snapshot.values[0]?.length ?? 0;
  const value = (row: number, column: number): Cell => snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? null;
  const input = (row: number, column: number): Input => inputOf(snapshot, row - snapshot.row, column - snapshot.column);
  const places = ourColumns(table, mark, (column) => value(table.top, column));
  const theirs: number[] = [];
  for (let column = table.left; column < snapshot.column + width; column++) if (![...places.values()].includes(column)) theirs.push(column);
  const used = (column: number) => Array.from({ length: table.rows + 1 }, (_, i) => value(table.top + i, column)).some((cell) => cell !== null && cell !== "");
  while (theirs.length && !used(theirs.at(-1)!)) theirs.pop();
  const rows = new Map<string, KeptRow>();
  const seen = new Map<string, number>();
  for (let row = table.top + 1; row <= table.top + table.rows; row++) {
    const named = rowKey.map((name) => value(row, places.get(name) ?? -1));
    const key = uniqueKey(named, seen);
    const cells = theirs.map((column) => input(row, column));
    const formats = theirs.map((column) => snapshot.formats[row - snapshot.row]?.[column - snapshot.column] ?? "General");
    if (cells.some((cell) => cell !== "")) rows.set(key, { row, cells, formats, named, shown: theirs.map((column) => value(row, column)) });
  }
  return { count: theirs.length, inTable: theirs.filter((column) => column < table.left + table.columns).length, headings: theirs.map((column) => input(table.top, column)), rows };
}

/** Where our columns are: by heading, wherever the person has moved them; by order where the heading was overwritten. */
export function ourColumns(table: StandingTable, mark: TableMark, heading: (column: number) => Cell): Map<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const put = (key: string, column: number) => (places.set(key, column), taken.add(column));
  for (const [key, name] of mark.columns)
    for (let column = table.left; column < table.left + table.columns; column++)
      if (!taken.has(column) && heading(column) === name) {
        put(key, column);
        break;
      }
  mark.columns.forEach(([key], i) => {
    if (!places.has(key) && !taken.has(table.left + i)) put(key, table.left + i);
  });
  return places;
}

/** Rows with the same key are told apart by their order. */
export function uniqueKey(cells: readonly Cell[], seen: Map<string, number>): string {
  const key = cells.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell))).join("\u0001");
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return `${key}\u0001${times}`;
}

/** The cells for the rows of the new table, formulas moved along; a column that is one formula all the way down goes on in new rows. */
export function placeKept(kept: KeptColumns, keys: readonly string[], top: number): { readonly grid: Input[][]; readonly formats: string[][] } {
  const blank = Array.from({ length: kept.count }, () => "");
  const filled = Array.from({ length: kept.count }, (_, column) => filledDown([...kept.rows.values()], column));
  const grid = [[...kept.headings]];
  const formats = [blank.map(() => "General")];
  keys.forEach((key, i) => {
    const found = kept.rows.get(key);
    const row = top + 1 + i;
    grid.push(found ? found.cells.map((cell) => (isFormula(cell) ? moveFormula(cell, row - found.row) : cell)) : filled.map((one) => (one ? moveFormula(one.formula, row - one.row) : "")));
    formats.push(found ? [...found.formats] : filled.map((one) => one?.format ?? "General"));
  });
  return { grid, formats };
}

const isFormula = (cell: Input): cell is string => typeof cell === "string" && cell.startsWith("=");

/** The formula of a column that holds nothing else; null for typed cells. */
function filledDown(rows: readonly KeptRow[], column: number): { readonly formula: string; readonly row: number; readonly format: string } | null {
  const [first] = rows;
  const formula = first?.cells[column];
  if (!first || formula === undefined || !isFormula(formula)) return null;
  const same = rows.every(({ row, cells }) => isFormula(cells[column]!) && moveFormula(cells[column], first.row - row) === formula);
  return same ? { formula, row: first.row, format: first.formats[column] ?? "General" } : null;
}

/** Rows that are not in the report any more and beside which something was typed. */
export function homelessRows(kept: KeptColumns, keys: readonly string[]): KeptRow[] {
  const there = new Set(keys);
  return [...kept.rows].filter(([key, { cells }]) => !there.has(key) && cells.some((cell) => cell !== "" && !isFormula(cell))).map(([, row]) => row);
}

/** A cell as it must be written to stand there again: text that looks like a formula stays text. */
export function inputOf(snapshot: Snapshot, i: number, j: number): Input {
  const formula = snapshot.formulas[i]?.[j] ?? "";
  if (typeof formula !== "string" || formula === "") return formula;
  const value = snapshot.values[i]?.[j];
  const isFormula = formula.startsWith("=") && value !== formula;
  return isFormula ? formula : textInput(formula);
}
