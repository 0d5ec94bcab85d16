// What a variance compares: rows of items (products, people, regions) with their amounts. Made by the reader, never changed.
import type { Amounts, Days, Texts } from "../column";
import type { MarkedSales } from "../goals/salesRows";
import type { Period } from "../period";

export interface ItemRows {
  readonly length: number;
  /** NO_TEXT: the row names none; such rows are an item of their own, so that everything adds up. */
  readonly item: Texts;
  /** NaN: nothing could be read. */
  readonly amount: Amounts;
  /** 0 and NaN: none. No column: none anywhere. */
  readonly quantity?: Amounts;
  /** Credit shares, 0.6 = 60 %; NaN or no column: 1. */
  readonly share?: Amounts;
  /** As `SalesRows.mark`. */
  readonly mark?: Uint8Array;
  readonly day?: Days;
}

/** Which rows count. */
export interface CountedRows {
  /** Days that count; all when omitted. */
  readonly period?: Period;
  /** Both kinds left out when omitted. */
  readonly marked?: MarkedSales;
}
