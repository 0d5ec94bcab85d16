// A1 addresses as files and formulas write them, to boxes and back.
import type { Box } from "./book";
import { columnLetters, columnNumber } from "./formulaTokens";

/** `A1:B2`, with or without dollars; null for anything else. */
export function parsedBox(text: string): Box | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text);
  if (!match) return null;
  const [row, column] = [Number(match[2]) - 1, columnNumber(match[1]!)];
  const [lastRow, lastColumn] = match[3] ? [Number(match[4]) - 1, columnNumber(match[3])] : [row, column];
  return { row: Math.min(row, lastRow), column: Math.min(column, lastColumn), rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
}

export function boxText({ row, column, rows, columns }: Box): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
