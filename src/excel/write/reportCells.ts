// A report's cells onto its sheet, in requests that stay under Excel's limit, and the person's own columns beside them.
import { isFormulaCell, shownIn, type Report, type ReportTable } from "../../reports/report";
import { cellInput, textInput, type Input } from "./cellsOf";
import { unlessCancelled } from "../host";
import { placeKept, uniqueKey, type KeptColumns } from "./keptCells";
import { placedFormula, type Layout, type PlacedTable } from "./layout";
import { carriedFormula } from "./moveFormula";

export interface CellsOptions {
  readonly from1904?: boolean;
  readonly signal?: AbortSignal;
  /** 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Cells of one request: far under 5 MB even with long texts. */
const CHUNK_BYTES = 1_500_000;

/** Head, headings and rows, in requests that stay under Excel's limit. */
export async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, report: Report, layout: Layout, kept: ReadonlyMap<string, KeptColumns>, options: CellsOptions): Promise<void> {
  const notes = Array.from({ length: layout.noteRows }, (_, i) => [textInput(report.notes[i] ?? "")]);
  sheet.getRangeByIndexes(0, 0, 2 + layout.noteRows, 1).formulas = [[textInput(report.title)], [textInput(report.source)], ...notes];
  const total = layout.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const placed of layout.tables) {
    const { table, top, headingRow, exampleRow } = placed;
    sheet.getRangeByIndexes(headingRow, 0, 1, 1).formulas = [[textInput(headingOf(table))]];
    if (exampleRow !== null) sheet.getRangeByIndexes(exampleRow, 0, 1, table.columns.length).formulas = [inputsOf(table, table.example ?? [], exampleRow, layout, options)];
    sheet.getRangeByIndexes(top, 0, 1, table.columns.length).formulas = [table.columns.map(({ heading }) => textInput(heading))];
    const grid = table.rows.length ? table.rows.map((row, i) => inputsOf(table, row, top + 1 + i, layout, options)) : [table.columns.map(() => "")];
    for (const [first, part] of chunks(grid)) {
      unlessCancelled(options.signal);
      sheet.getRangeByIndexes(top + 1 + first, 0, part.length, table.columns.length).formulas = part;
      await context.sync();
      done += part.length;
      options.onProgress?.(total ? done / total : 1);
    }
    const theirs = kept.get(table.key);
    if (theirs?.count) await writeKept(context, sheet, placed, theirs);
  }
}

const inputsOf = (table: ReportTable, row: ReportTable["rows"][number], at: number, { tables, inserts }: Layout, { from1904 = false }: CellsOptions): Input[] =>
  table.columns.map((column, j) => {
    const cell = row[j] ?? null;
    if (!isFormulaCell(cell)) return cellInput(cell, column.kind, from1904);
    const formula = cell.stoodIn === undefined ? placedFormula(cell.formula, at, tables) : carriedFormula(cell.formula, { from: cell.stoodIn, to: at, inserts });
    return cellInput({ ...cell, formula }, column.kind, from1904);
  });

/** What stands in the line over a table: its heading, and why it is empty where it is. */
const headingOf = ({ heading, rows, empty }: ReportTable) => [heading, rows.length ? undefined : empty].filter((part) => part !== undefined && part !== "").join(" – ");

/** Rows in parts of at most CHUNK_BYTES, each with the place of its first row. */
export function* chunks(grid: Input[][]): Generator<readonly [number, Input[][]]> {
  let first = 0;
  let bytes = 0;
  for (let i = 0; i < grid.length; i++) {
    bytes += grid[i]!.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length * 2 + 4 : 20), 0);
    if (bytes > CHUNK_BYTES || i === grid.length - 1) {
      yield [first, grid.slice(first, i + 1)];
      first = i + 1;
      bytes = 0;
    }
  }
}

/** What names each row, as `keptColumns` finds it again. */
export function keysOf({ rowKey, columns, rows }: ReportTable): string[] {
  const seen = new Map<string, number>();
  const at = rowKey.map((key) => columns.findIndex((column) => column.key === key));
  return rows.map((row) => uniqueKey(at.map((j) => shownIn(row[j] ?? null)), seen));
}

async function writeKept(context: Excel.RequestContext, sheet: Excel.Worksheet, { table, top, rows }: PlacedTable, kept: KeptColumns): Promise<void> {
  const { grid, formats } = placeKept(kept, keysOf(table), top);
  while (grid.length < rows + 1) {
    grid.push(grid[0]!.map(() => ""));
    formats.push(formats[0]!.map(() => "General"));
  }
  const range = sheet.getRangeByIndexes(top, table.columns.length, rows + 1, kept.count);
  range.numberFormat = formats;
  range.formulas = grid;
  await context.sync();
}
