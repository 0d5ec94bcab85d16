// The line that says of a row, or a cell of it, that it was left out.
import type { Problem } from "../../core/answer";
import { isCellError, type Cell } from "../../core/cell";
import { columnAt, type FoundTable } from "./foundTable";
import type { Reason } from "./rowReasons";

/** The line for a row, or a cell of it, that was left out. */
export function leftOutCell(found: FoundTable, row: number, { code, column, details }: Reason): Problem {
  const cell = column === undefined ? null : columnAt(found, column).cell(row);
  return { code, row: found.sheet.head.row + row + 1, ...(column === undefined ? {} : { column: found.headers[column]! }), ...(cell === null ? {} : { value: shown(cell) }), done: "left-out", ...(details ? { details } : {}) };
}

/** What a cell shows. */
export const shown = (cell: Cell): string => (cell === null ? "" : isCellError(cell) ? cell.error : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell));
