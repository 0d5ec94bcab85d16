// Excel's limits, as Excel on the web has them: what is too large, and which names it takes.
import { HostError, invalidArgument } from "./hostError";
import { parseBox } from "./address";

/** Bytes of one request or one response. */
export const PAYLOAD = 5 * 1024 * 1024;
/** Cells of one range whose values are answered; a larger one answers null, without an error. */
export const RANGE_CELLS = 5_000_000;
/** Characters of one cell. */
export const CELL_TEXT = 32_767;
const FORMULA_TEXT = 8_192;

/** @throws InvalidArgument unless Excel takes the name for a sheet; ItemAlreadyExists when another sheet has it */
export function checkSheetName(name: unknown, others: readonly string[]): string {
  const fine = typeof name === "string" && name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!fine) throw invalidArgument("The worksheet name is invalid: 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at an end.");
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

/** Tables and defined names: a letter, _ or \ first, no blanks, not like a cell, unique in the workbook. */
export function checkDefinedName(name: unknown, others: readonly string[]): string {
  const fine = typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseBox(name) && !/^[rc]$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  if (!fine) throw invalidArgument("The name is invalid: it must begin with a letter or underscore, contain no blanks and not look like a cell.");
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

export type Input = string | number | boolean | null;

/** What a property of a range was set to, as rows of the range's own shape; one value stands for every cell.
 * @throws InvalidArgument for another shape, a text over 32,767 characters, or a value that no cell can hold */
export function checkCells(value: unknown, rows: number, columns: number): Input[][] {
  if (!Array.isArray(value)) {
    const cell = checkCell(value);
    return Array.from({ length: rows }, () => new Array<Input>(columns).fill(cell));
  }
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  for (const row of value as unknown[][]) row.forEach(checkCell);
  return value as Input[][];
}

function checkCell(cell: unknown): Input {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "string") throw invalidArgument();
  if (cell.length > (cell.startsWith("=") ? FORMULA_TEXT : CELL_TEXT)) throw invalidArgument(`A cell holds ${CELL_TEXT} characters, a formula ${FORMULA_TEXT}; this one has ${cell.length}.`);
  return cell;
}
