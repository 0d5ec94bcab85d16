// A day into blank cells of the person's own table, on the person's own press; a cell that holds something is never touched.
import type { Figure } from "../../core/answer";
import { cellInput } from "../write/cellsOf";
import { inExcel, Refused } from "../host";
import { foundCells, type WitnessedCell } from "./witnessed";

/** All or none. Refusals: "protected-table" (details.sheet), "gone", "moved" (a cell is not blank any more, or its row is another's), "cell-edit". */
export const fillBlanks = (blanks: readonly WitnessedCell[], day: number, from1904: boolean): Promise<Figure<null>> =>
  inExcel(async (context) => {
    const found = await foundCells(context, blanks, "values,numberFormat");
    for (const { target, isSameRow, mustBeOpen } of found) {
      mustBeOpen();
      if (target.values[0]![0] !== "" || !isSameRow) throw new Refused({ code: "moved" });
    }
    for (const { target } of found) {
      if (target.numberFormat[0]![0] === "General") target.numberFormat = [["yyyy-mm-dd"]];
      target.values = [[cellInput(day, "date", from1904)]];
    }
    await context.sync();
    return null;
  });
