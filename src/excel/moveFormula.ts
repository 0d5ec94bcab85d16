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
