// Figures that are ours to keep current in a table of the person's (`Now` of Actions): a cell that holds anything else is left alone.
import type { Figure } from "../core/answer";
import { nameKey } from "../core/names";
import { inExcel, Refused } from "./host";

export interface FigureCell {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly value: number;
  /** A cell of the same row, and what it must say: rows may have moved since they were read. */
  readonly beside: string;
  readonly says: string;
}

/** Answers how many cells changed; rows that moved and cells with words or formulas stay as they are. Refusals: "protected-table" (details.sheet), "gone", "cell-edit". */
export const refreshFigures = (figures: readonly FigureCell[]): Promise<Figure<number>> =>
  inExcel(async (context) => {
    const found = figures.map(({ sheet: name, cell, beside, says, value }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const [target, witness] = [sheet.getRange(cell), sheet.getRange(beside)];
      sheet.protection.load("protected");
      target.load("formulas");
      witness.load("values");
      return { name, sheet, target, witness, says, value };
    });
    await context.sync();
    const old = found.filter(({ target, witness, says, value }) => {
      const holds: unknown = target.formulas[0]![0];
      return nameKey(String(witness.values[0]![0])) === nameKey(says) && (holds === "" || typeof holds === "number") && holds !== value;
    });
    for (const { name, sheet, target, value } of old) {
      if (sheet.protection.protected) throw new Refused({ code: "protected-table", details: { sheet: name } });
      target.values = [[value]];
    }
    await context.sync();
    return old.length;
  });
