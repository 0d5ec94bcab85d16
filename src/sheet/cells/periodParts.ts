// A period's name taken apart, as every way of naming one answers it.
import type { WeekPattern } from "../../core/weekYear";

export type PeriodUnit = "year" | "half" | "quarter" | "month" | "week" | "day";

/** A period's name taken apart; the year may be missing (a header under "2025"). */
export interface PeriodName {
  readonly unit: PeriodUnit;
  readonly year: number | null;
  /** Which half, quarter, month, week of the year; the serial itself for a day, or 1…31 in a month that nothing names; 1 for a year. */
  readonly index: number;
  /** Of a fiscal year, named by its end. */
  readonly fiscal: boolean;
  /** Of a year of whole weeks with months of four and five. */
  readonly pattern?: WeekPattern;
  /** The last week of a run of weeks. */
  readonly last?: number;
}
