// Formulas turned into what they show, all or none: what was turned already is put back where Excel stops taking it.
import type { Figure } from "../../core/answer";
import type { Cell } from "../../core/cell";
import { textInput } from "../write/cellsOf";
import { inExcel, refusalOf, unlessCancelled } from "../host";
import { chunks } from "../write/reportCells";
import type { SalesCell } from "./salesCells";

/** Formulas a request: each is a few hundred bytes. */
const FORMULAS_A_REQUEST = 500;

/** Refusals: "protected", "cell-edit", "gone", "in-the-way", "cancelled", "busy". */
export const freezeCells = (cells: readonly SalesCell[], signal?: AbortSignal): Promise<Figure<null>> =>
  inExcel(async (context) => {
    const begun: SalesCell[] = [];
    try {
      for (const cell of cells) {
        unlessCancelled(signal);
        begun.push(cell);
        const { sheet, box, values } = cell;
        for (const [first, part] of chunks(values.map((line) => line.map(valueInput)))) {
          context.workbook.worksheets.getItem(sheet).getRangeByIndexes(box.row + first, box.column, part.length, box.columns).values = part;
          if (first > 0 || part.length < box.rows) await context.sync();
        }
        if (begun.length % FORMULAS_A_REQUEST === 0) await context.sync();
      }
      await context.sync();
      return null;
    } catch (thrown) {
      await putBack(context, begun);
      throw thrown;
    }
  });

/** Text stays text, whatever it begins with. */
const valueInput = (value: Cell) => (typeof value === "string" ? textInput(value) : (value as number | boolean));

/** Where Excel takes nothing any more, nothing of that sheet was taken either. */
async function putBack(context: Excel.RequestContext, cells: readonly SalesCell[]): Promise<void> {
  for (const { sheet, box, formula } of cells) {
    try {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns).clear("Contents");
      worksheet.getRangeByIndexes(box.row, box.column, 1, 1).formulas = [[formula]];
      await context.sync();
    } catch (thrown) {
      refusalOf(thrown);
    }
  }
}
