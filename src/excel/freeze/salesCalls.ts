// What a formula calls and which spilled results it takes whole, from its text as Excel gives it (en-US).
import type { Box } from "../../sheet/sheetCells";

const QUOTED_TEXT = /"(?:[^"]|"")*"/g;
/** Where the add-in has not loaded, Excel shows the name that the file keeps: `_xldudf_SALES_GOALGAP`. */
const CALL = /(?<![\p{L}\p{N}_.!'\]])(?:_xlfn\.)?(?:_xldudf_SALES_|SALES\.)[A-Z][A-Z0-9_.]*\s*\(/iu;
const CELL = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})`;
/** As Excel shows it, and as older builds and files do. */
const SPILLS = [new RegExp(`${CELL}#`, "giu"), new RegExp(String.raw`ANCHORARRAY\(\s*${CELL}\s*\)`, "giu")];
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|\s*[(![])/gu;

/** @example callsSales("=1+SALES.GOALGAP(A1,B1)") // true; a table Sales[…], a sheet 'SALES.'! or a text "SALES.X(" is none */
export const callsSales = (formula: string): boolean => CALL.test(withoutTexts(formula).replace(/'(?:[^']|'')*'!/g, ""));

const withoutTexts = (formula: string): string => formula.replace(QUOTED_TEXT, '""');

export type SpillTaken = Pick<Box, "row" | "column"> & { readonly sheet: string };

/** Cells whose whole spilled result the formula takes (`B2#`, `'May 2025'!B2#`, `ANCHORARRAY(B2)`).
 * @param own the sheet that the formula stands on */
export const spillsTaken = (formula: string, own: string): SpillTaken[] =>
  SPILLS.flatMap((spill) => [...withoutTexts(formula).matchAll(spill)]).map(([, quoted, plain, letters, row]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? own,
    row: Number(row) - 1,
    column: [...letters!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }));

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** What defined names stand for, the names that they use in turn included. */
export interface NamesUsed {
  readonly callsSales: (formula: string) => boolean;
  readonly spillsTaken: (formula: string, own: string) => SpillTaken[];
}

/** @example namesUsed([{ name: "Gaps", formula: "=Work!$D$2#" }]).spillsTaken("=SUM(Gaps)", "Other") // Work, row 1, column 3 */
export function namesUsed(names: readonly NamedFormula[]): NamesUsed {
  // sheets may have a name each that another has, too: which one a formula means is not asked, any of them counts
  const formulas = new Map<string, string[]>();
  for (const { name, formula } of names) formulas.set(name.toLowerCase(), [...(formulas.get(name.toLowerCase()) ?? []), formula]);
  /** The formula and those of the names in it. */
  const behind = (formula: string): string[] => {
    const seen = new Set<string>();
    const found = [formula];
    for (const one of found)
      for (const [word] of withoutTexts(one).matchAll(WORD)) {
        const named = formulas.get(word.toLowerCase());
        if (named === undefined || seen.has(word.toLowerCase())) continue;
        seen.add(word.toLowerCase());
        found.push(...named);
      }
    return found;
  };
  return { callsSales: (formula) => behind(formula).some(callsSales), spillsTaken: (formula, own) => behind(formula).flatMap((one) => spillsTaken(one, own)) };
}
