// What Excel hands over, as cells. A blank comes as 0, null or "" by Excel's build: here null and "" become one; that 0 counts as blank for
// dates and texts, and a blank as 0 for numbers, is the readers' part.
import { isCellError, type Cell, type Grid } from "../../core/cell";

/** An argument as Office hands it over: a value, a matrix, null when omitted. */
export type Argument = unknown;

/** A value that Excel wraps (a currency, a linked type) carries the plain one inside. */
interface RichValue {
  readonly basicValue?: unknown;
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
}

export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return value;
    case "string":
      return value === "" ? null : value;
    case "boolean":
      return value;
    case "object": {
      if (value === null) return null;
      const rich = value as RichValue;
      if ("basicValue" in rich) return rich.type === "Error" ? { error: String(rich.basicValue) } : cellOf(rich.basicValue);
      return typeof rich.code === "string" ? { error: rich.code, ...(rich.message ? { message: rich.message } : {}) } : null;
    }
    default:
      return null;
  }
}

/** Rows of cells; null when the argument is omitted. */
export function gridOf(argument: Argument): Grid | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) {
    const cell = cellOf(argument);
    return cell === null ? null : [[cell]];
  }
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** For an optional range: null also for a reference to one blank cell, however that arrives. */
export function optionalGrid(argument: Argument): Grid | null {
  const grid = gridOf(argument);
  const only = grid?.length === 1 && grid[0]!.length === 1 ? grid[0]![0]! : undefined;
  return only === null || only === 0 ? null : grid;
}

/** The one cell of an argument that takes no range. */
export const singleOf = (argument: Argument): Cell => gridOf(argument)?.[0]?.[0] ?? null;

/** The cells of a list, row by row. */
export const listOf = (grid: Grid): Cell[] => grid.flat();

/** A text, blank when there is none; 0 is a blank in a place for texts. */
export function textOf(cell: Cell): string {
  return cell === null || cell === 0 || isCellError(cell) ? "" : String(cell).trim();
}
