// A formula that the person wrote beside one of our rows, as it reads beside another row: Excel's own rule for copying it there.

// quoted texts and quoted sheet names are skipped; what follows a letter, digit, dot or [ is no cell
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;

/** @param rows how far down, negative for up
 * @example moveFormula("=F5/$F$2&\"A1\"", 3) // =F8/$F$2&"A1" */
export function moveFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(PARTS, (whole, column: string | undefined, fixed: string, row: string) =>
    column === undefined || fixed === "$" ? whole : Number(row) + rows < 1 ? "#REF!" : `${column}${Number(row) + rows}`,
  );
}

// what names a sheet takes the whole range after it along
const OWN_SHEET = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.\]]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|'(?:[^']|'')*'!?|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

export interface Carried {
  /** 0-based sheet rows that the formula stood in and stands in now. */
  readonly from: number;
  readonly to: number;
  /** Whole rows that were inserted on its sheet, one after the other. */
  readonly inserts: readonly { readonly at: number; readonly count: number }[];
}

/** A formula that goes along with its row: cells of its own row are those of the new one, all others, and ranges over several rows, stay what they were.
 * @example carriedFormula("=D7+Plan!D7+$B$2", { from: 6, to: 4, inserts: [] }) // =D5+Plan!D7+$B$2 */
export function carriedFormula(formula: string, { from, to, inserts }: Carried): string {
  const moved = (row: number): number => inserts.reduce((now, { at, count }) => (now >= at ? now + count : now), row);
  const rowNow = (row: number): number => (row === from ? to : moved(row));
  return formula.replace(OWN_SHEET, (whole, column: string | undefined, row: string, lastColumn: string | undefined, lastRow: string) => {
    if (column === undefined) return whole;
    if (lastColumn === undefined) return `${column}${rowNow(Number(row) - 1) + 1}`;
    const now = row === lastRow ? rowNow : moved;
    return `${column}${now(Number(row) - 1) + 1}:${lastColumn}${now(Number(lastRow) - 1) + 1}`;
  });
}

/** Whether a formula in that 0-based sheet row reads cells beside it. */
export const readsOwnRow = (formula: string, row: number): boolean => /\[(?:@|#This Row)/i.test(formula) || carriedFormula(formula, { from: row, to: row + 1, inserts: [] }) !== formula;
