// Sales as the goals see them: typed columns, one element a row. Made by the reader, never changed.
import type { Amounts, Days, Texts } from "../column";

/** Values of `SalesRows.mark`. */
export const RETURNED = 1;
export const CANCELLED = 2;

export interface SalesRows {
  readonly length: number;
  /** The day a sale counts on (ordered, delivered, invoiced or paid, as settings say); NO_DAY: it counts nowhere. */
  readonly day: Days;
  /** Money before credit shares; a missing one is already quantity × unit price. NaN: nothing could be read. */
  readonly amount: Amounts;
  readonly quantity?: Amounts;
  readonly cost?: Amounts;
  /** Credit shares, 0.6 = 60 %; NaN or no column: 1. */
  readonly share?: Amounts;
  /** RETURNED, CANCELLED or 0: of marked rows a positive amount counts for nothing, a negative one always counts. */
  readonly mark?: Uint8Array;
  readonly person?: Texts;
  readonly department?: Texts;
  /** The column that a function's `by` names, where it is neither of the two above. */
  readonly by?: Texts;
}

/** What marked rows do; both left out unless settings say otherwise. */
export interface MarkedSales {
  readonly returned: "left out" | "counted";
  readonly cancelled: "left out" | "counted";
}

/** Marked rows in the days reported: how many positive ones, and how much they come to (times credit share). For the report's head. */
export interface MarkedTally {
  readonly returned: { readonly count: number; readonly amount: number };
  readonly cancelled: { readonly count: number; readonly amount: number };
}
