// Rows added under a table of the person's, on the person's own press: the only place where their sheets are written.
import type { Figure } from "../../core/answer";
import type { Cell } from "../../core/cell";
import type { Box } from "../../sheet/sheetCells";
import { cellInput } from "../write/cellsOf";
import { inExcel, Refused } from "../host";

export interface AppendTo {
  readonly sheet: string;
  /** The native table; where there is none the rows go under the box. */
  readonly table?: string;
  readonly box: Box;
}

/** What goes into a row: by place among the table's columns, counted from its first; the others stay blank. */
export type AppendedRow = ReadonlyMap<number, Cell>;

/** All rows in one request. Refusals: "protected-table" (details.sheet), "gone", "under-table" (details.sheet; something stands there), "cell-edit". */
export const appendRows = ({ sheet: name, table, box }: AppendTo, rows: readonly AppendedRow[], dateColumns: ReadonlySet<number>, from1904: boolean): Promise<Figure<null>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { protection } = sheet;
    protection.load("protected");
    const native = table === undefined ? null : sheet.tables.getItem(table);
    const body = native?.getDataBodyRange();
    body?.load("columnCount,values,rowIndex,columnIndex,rowCount");
    const under = sheet.getRangeByIndexes(box.row + box.rows, box.column, rows.length, box.columns);
    under.load("values");
    await context.sync();
    if (protection.protected) throw new Refused({ code: "protected-table", details: { sheet: name } });
    const width = body?.columnCount ?? box.columns;
    const grid = rows.map((row) => Array.from({ length: width }, (_, at) => cellInput(row.get(at) ?? null, dateColumns.has(at) ? "date" : "text", from1904)));
    if (native && body) {
      // a table that was just made has one blank row, which is filled first
      const blank = body.rowCount === 1 && body.values[0]!.every((cell: unknown) => cell === "");
      if (blank) sheet.getRangeByIndexes(body.rowIndex, body.columnIndex, 1, width).formulas = [grid[0]!];
      const rest = blank ? grid.slice(1) : grid;
      if (rest.length) native.rows.add(undefined, rest);
      await showDays(context, sheet.getRangeByIndexes(body.rowIndex + (blank ? 0 : body.rowCount), body.columnIndex, rows.length, width), dateColumns);
    } else {
      if (under.values.some((line: unknown[]) => line.some((cell) => cell !== ""))) throw new Refused({ code: "under-table", details: { sheet: name } });
      under.formulas = grid;
      await showDays(context, under, dateColumns);
    }
    await context.sync();
    return null;
  });

/** Days show as days also where the table's column has no format for them yet. */
async function showDays(context: Excel.RequestContext, added: Excel.Range, dateColumns: ReadonlySet<number>): Promise<void> {
  const columns = [...dateColumns].map((at) => added.getColumn(at));
  for (const column of columns) column.load("numberFormat");
  await context.sync();
  for (const column of columns) if (column.numberFormat.some(([format]) => format === "General")) column.numberFormat = column.numberFormat.map(() => ["yyyy-mm-dd"]);
}
