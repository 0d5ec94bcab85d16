// A1 addresses, and links to them. One file, because a sheet's name has to be quoted alike in both.
import type { Problem } from "../../core/answer";
import type { Box } from "../../sheet/sheetCells";
import type { SheetTable } from "../../sheet/sheetTable";
import type { FormulaCell } from "../report";

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  return (column < 26 ? "" : columnLetters((column - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}

/** A1:D12 of a 0-based box. */
export function boxAddress(box: Box): string {
  const first = `${columnLetters(box.column)}${box.row + 1}`;
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
}

/** `'Sales 2013'!A5:D5`: always quoted, which Excel accepts for every name. */
export const sheetAddress = (sheet: string, range: string) => `'${sheet.replaceAll("'", "''")}'!${range}`;

/** The cell that a problem is about; the table's first one of the row where it is about the whole row. */
export function problemCell(table: SheetTable, { row, column, at: place }: Problem): string {
  const at = place ?? table.columns.find(({ header }) => header === column)?.at ?? -1;
  return `${columnLetters(at < 0 ? table.box.column : at)}${row}`;
}

/** A cell that shows a value and leads to an address. */
export function linkTo(sheet: string, range: string, shows: string | number): FormulaCell {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return { formula: `=HYPERLINK(${quoted(`#${sheetAddress(sheet, range)}`)},${typeof shows === "number" ? shows : quoted(shows)})`, shows: shows };
}
