// A goals table: a goal, or a revision of one, a row.
import type { Amounts, Days, Texts } from "../column";

export const LEVELS = ["company", "department", "person"] as const;
export type Level = (typeof LEVELS)[number];

/** Values of `GoalRows.level`: index into LEVELS; UNKNOWN_LEVEL where the table does not say; OTHER_LEVEL for a region, a product… */
export const UNKNOWN_LEVEL = -1;
export const OTHER_LEVEL = 3;

/** What is counted for a goal. "amount", "quantity" and "margin" come from the sales; any other name is as the person wrote it, its actual is typed. */
export const SOLD_MEASURES = ["amount", "quantity", "margin"] as const;

export interface GoalRows {
  readonly length: number;
  /** NO_TEXT: the whole company. */
  readonly unit: Texts;
  readonly level: Int8Array;
  /** Both ends inclusive; NO_DAY where the row names no readable period (it is no goal of any day). */
  readonly from: Days;
  readonly to: Days;
  /** NaN, 0: none. */
  readonly goal: Amounts;
  /** NO_DAY: undated, in effect from the beginning. */
  readonly effectiveFrom?: Days;
  /** Labels "amount", "quantity", "margin", or as written; NO_TEXT and no column: amount. */
  readonly measure?: Texts;
  /** Typed, for what is not sold. NaN: none. */
  readonly actual?: Amounts;
  /** 1: fewer is better. */
  readonly lowerIsBetter?: Uint8Array;
  /** The department of a person, where the goals table says it. */
  readonly department?: Texts;
  readonly reason?: Texts;
  readonly note?: Texts;
  readonly toldOn?: Days;
  /** Row as people count it (of the sheet, or of the range a function was given), to be named in messages. */
  readonly row: Int32Array;
}

export interface PeopleRows {
  readonly length: number;
  /** Each record's row as people count them, for messages. */
  readonly row?: Int32Array;
  readonly person: Texts;
  readonly department?: Texts;
  readonly manager?: Texts;
  readonly start?: Days;
  readonly end?: Days;
  /** 0.5: half of full time; NaN: not said. */
  readonly workingTime?: Amounts;
  readonly peerGroup?: Texts;
  /** What a whole period pays at 100 %, in full time; NaN: not said. */
  readonly targetPay?: Amounts;
}

/** Leads, for coverage. */
export interface LeadRows {
  readonly length: number;
  readonly person?: Texts;
  readonly department?: Texts;
  readonly amount: Amounts;
  /** Opened on. */
  readonly day: Days;
  /** NO_DAY: still open. */
  readonly closed: Days;
  /** 1: won; 0: lost or still open. */
  readonly won: Uint8Array;
}
