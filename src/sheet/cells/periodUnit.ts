// What small whole numbers under a header count: months, quarters, weeks.
import type { ColumnProfile } from "./columnProfile";
import type { PeriodUnit } from "./periodParts";
import { plain } from "../words/plain";

export function unitOfHeader(header: string): PeriodUnit | undefined {
  const words = plain(header);
  return /\b(month|mth|miesiac|mies|mc|m c)\b/.test(words) ? "month" : /\b(quarter|kwartal|kw|qtr)\b/.test(words) ? "quarter" : WEEKS.test(words) ? "week" : undefined;
}

const WEEKS = /\b(weeks?|wk|cw|tydzien|tygodnie|tygodnia|tydz|tyg)\b/;

/** Weeks in words, or "KW" over numbers that are more than the quarters of a year. */
export function unitCounted(header: string, { numbers, least, most }: ColumnProfile): PeriodUnit | undefined {
  const unit = unitOfHeader(header);
  return unit === "quarter" && numbers > 0 && least >= 1 && most > 4 && most <= 53 && /\bkw\b/.test(plain(header)) ? "week" : unit;
}

/** A header that says nothing but that weeks follow. */
export const saysWeeks = (header: string): boolean => new RegExp(`^${WEEKS.source}$`).test(plain(header));
