// Cells of the person's own tables that are written on their press: rows may have moved since they were read, so each has a cell of its row as a witness.
import { nameKey } from "../../core/names";
import { Refused } from "../host";

export interface WitnessedCell {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** A cell of the same row, and what it must say. */
  readonly beside: string;
  readonly says: string;
}

export interface FoundCell<T extends WitnessedCell> {
  readonly given: T;
  readonly target: Excel.Range;
  /** The row is still the one that was read. */
  readonly isSameRow: boolean;
  /** @throws Refused "protected-table" (details.sheet) where its sheet is */
  readonly mustBeOpen: () => void;
}

/** @param load of each cell, beside what it takes to know its row */
export async function foundCells<T extends WitnessedCell>(context: Excel.RequestContext, cells: readonly T[], load: string): Promise<FoundCell<T>[]> {
  const placed = cells.map((given) => {
    const sheet = context.workbook.worksheets.getItem(given.sheet);
    const [target, witness] = [sheet.getRange(given.cell), sheet.getRange(given.beside)];
    sheet.protection.load("protected");
    target.load(load);
    witness.load("values");
    return { given, sheet, target, witness };
  });
  await context.sync();
  return placed.map(({ given, sheet, target, witness }) => ({
    given,
    target,
    isSameRow: nameKey(String(witness.values[0]![0])) === nameKey(given.says),
    mustBeOpen: () => {
      if (sheet.protection.protected) throw new Refused({ code: "protected-table", details: { sheet: given.sheet } });
    },
  }));
}
