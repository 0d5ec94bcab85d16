// A day into blank cells of the person's own table, on the person's own press; a cell that holds something is never touched.
import type { Figure } from "../core/answer";
import { nameKey } from "../core/names";
import { cellInput } from "./cellsOf";
import { inExcel, Refused } from "./host";

export interface BlankCell {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** A cell of the same row, and what it must say: rows may have moved since they were read. */
  readonly beside: string;
  readonly says: string;
}

/** All or none. Refusals: "protected-table" (details.sheet), "gone", "moved" (a cell is not blank any more, or its row is another's), "cell-edit". */
export const fillBlanks = (blanks: readonly BlankCell[], day: number, from1904: boolean): Promise<Figure<null>> =>
  inExcel(async (context) => {
    const found = blanks.map(({ sheet: name, cell, beside, says }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const [target, witness] = [sheet.getRange(cell), sheet.getRange(beside)];
      sheet.protection.load("protected");
      target.load("values,numberFormat");
      witness.load("values");
      return { name, sheet, target, witness, says };
    });
    await context.sync();
    for (const { name, sheet, target, witness, says } of found) {
      if (sheet.protection.protected) throw new Refused({ code: "protected-table", details: { sheet: name } });
      if (target.values[0]![0] !== "" || nameKey(String(witness.values[0]![0])) !== nameKey(says)) throw new Refused({ code: "moved" });
    }
    for (const { target } of found) {
      if (target.numberFormat[0]![0] === "General") target.numberFormat = [["yyyy-mm-dd"]];
      target.values = [[cellInput(day, "date", from1904)]];
    }
    await context.sync();
    return null;
  });
