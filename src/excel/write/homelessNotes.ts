// What people wrote beside rows that are not in the report any more (another period, somebody who left): kept under everything as plain
// cells, which are the person's from then on.
import type { Cell } from "../../core/cell";
import { isCellError } from "../../core/cell";
import type { ReportTable } from "../../reports/report";
import { numberFormat, textInput, type Input } from "./cellsOf";
import { homelessRows, type KeptColumns, type KeptRow } from "./keptCells";
import type { Layout } from "./layout";
import { keysOf } from "./reportCells";

/** @param heading says what the cells are */
export async function keepHomeless(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: Layout, kept: ReadonlyMap<string, KeptColumns>, heading: string): Promise<void> {
  const blocks = layout.tables.flatMap(({ table }) => {
    const own = kept.get(table.key);
    const rows = own ? homelessRows(own, keysOf(table)) : [];
    return own && rows.length ? [{ table, own, rows }] : [];
  });
  if (!blocks.length) return;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  let top = Math.max(layout.end, used.isNullObject ? 0 : used.rowIndex + used.rowCount) + 1;
  for (const { table, own, rows } of blocks) {
    const { grid, formats } = blockOf(table, own, rows);
    const title = sheet.getRangeByIndexes(top, 0, 1, 1);
    title.formulas = [[textInput(heading)]];
    title.format.font.bold = true;
    const range = sheet.getRangeByIndexes(top + 1, 0, grid.length, grid[0]!.length);
    range.numberFormat = formats;
    range.formulas = grid;
    top += grid.length + 2;
  }
  await context.sync();
}

function blockOf(table: ReportTable, { headings }: KeptColumns, rows: readonly KeptRow[]): { readonly grid: Input[][]; readonly formats: string[][] } {
  const names = table.rowKey.map((key) => table.columns.find((column) => column.key === key)!);
  const nameFormats = names.map(({ kind }) => numberFormat(kind, undefined, 0));
  return {
    grid: [[...names.map((name) => textInput(name.heading)), ...headings], ...rows.map(({ named, shown }) => [...named, ...shown].map(plain))],
    formats: [[...names, ...headings].map(() => "General"), ...rows.map(({ formats }) => [...nameFormats, ...formats])],
  };
}

const plain = (cell: Cell): Input => (cell === null ? "" : isCellError(cell) ? textInput(cell.error) : typeof cell === "string" ? textInput(cell) : cell);
