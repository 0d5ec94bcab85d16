// What a formula calls and which spilled results it takes whole, from its text as Excel gives it (en-US).
import type { Box } from "../sheet/sheetCells";

const QUOTED_TEXT = /"(?:[^"]|"")*"/g;
/** Where the add-in has not loaded, Excel shows the name that the file keeps: `_xldudf_SALES_GOALGAP`. */
const CALL = /(?<![\p{L}\p{N}_.!'\]])(?:_xlfn\.)?(?:_xldudf_SALES_|SALES\.)[A-Z][A-Z0-9_.]*\s*\(/iu;
const SPILL = /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})#/giu;

/** @example callsSales("=1+SALES.GOALGAP(A1,B1)") // true; a table Sales[…], a sheet 'SALES.'! or a text "SALES.X(" is none */
export const callsSales = (formula: string): boolean => CALL.test(formula.replace(QUOTED_TEXT, '""').replace(/'(?:[^']|'')*'!/g, ""));

/** Cells whose whole spilled result the formula takes (`B2#`, `'May 2025'!B2#`).
 * @param own the sheet that the formula stands on */
export const spillsTaken = (formula: string, own: string): (Pick<Box, "row" | "column"> & { readonly sheet: string })[] =>
  [...formula.replace(QUOTED_TEXT, '""').matchAll(SPILL)].map(([, quoted, plain, letters, row]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? own,
    row: Number(row) - 1,
    column: [...letters!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }));
