// Order lines as the process sees them: typed columns, one element a row. Made by the reader, never changed.
import type { Amounts, Days, Texts } from "../../column";
import type { ProcessEvent } from "./processSteps";

export interface OrderRows {
  readonly length: number;
  /** The order's number; NO_TEXT or no column: the row is an order of its own. */
  readonly order?: Texts;
  /** Columns that are there; NO_DAY: not yet, or not known. */
  readonly days: Readonly<Partial<Record<ProcessEvent, Days>>>;
  /** When it was promised. */
  readonly due?: Days;
  /** Money before credit shares; NaN: none. */
  readonly amount?: Amounts;
  /** Credit shares, 0.6 = 60 %; NaN or no column: 1. */
  readonly share?: Amounts;
  /** As `SalesRows.mark`. */
  readonly mark?: Uint8Array;
}
