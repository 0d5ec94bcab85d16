// What Excel gives and takes: one cell, and a rectangle of them.

/** An error cell: Excel's code, and the words that go with it where there are some. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** null is a blank cell; dates are Excel serials. */
export type Cell = string | number | boolean | null | CellError;

/** Rows of cells, all of one length. */
export type Grid = Cell[][];

export const isCellError = (cell: Cell | undefined): cell is CellError => typeof cell === "object" && cell !== null;
