// A1 addresses and boxes: how Excel writes a place, and the 0-based rectangle that the Book wants.
import type { Box } from "../book/book";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Address {
  /** The sheet's name, where the address names one. */
  sheet: string | null;
  box: Box;
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  return (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A name as it stands before "!": quoted where Excel would quote it. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** `A1`, `A1:C5`, `A:C` or `2:5`, without a sheet. */
export function boxAddress({ row, column, rows, columns }: Box): string {
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** Splits `'My sheet'!A1` into the sheet's name (null without one) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const bang = address.lastIndexOf("!");
  return bang < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

const corner = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** @returns null where the text is no address */
export function parseBox(text: string): Box | null {
  const [first = "", last = first, more] = text.trim().split(":");
  if (more !== undefined) return null;
  const columns = [first, last].map((part) => /^\$?([A-Za-z]{1,3})$/.exec(part));
  if (columns[0] && columns[1] && text.includes(":")) return between(0, columnNumber(columns[0][1]!), MAX_ROWS - 1, columnNumber(columns[1][1]!));
  const rows = [first, last].map((part) => /^\$?(\d+)$/.exec(part));
  if (rows[0] && rows[1] && text.includes(":")) return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
  const from = corner.exec(first);
  const to = corner.exec(last);
  return from && to ? between(Number(from[2]) - 1, columnNumber(from[1]!), Number(to[2]) - 1, columnNumber(to[1]!)) : null;
}

function between(row1: number, column1: number, row2: number, column2: number): Box | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const box = { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
  return fits(box) ? box : null;
}

/** Whether the box lies on a sheet. */
export const fits = ({ row, column, rows, columns }: Box): boolean => row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

export const sameBox = (a: Box, b: Box): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
