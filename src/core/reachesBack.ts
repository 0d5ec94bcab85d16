// Whether sales go far enough back for a period to be compared with: half a base makes everything grow.
import { NO_DAY, type Days } from "./column";
import type { Period } from "./period";

/** What is missing at the start of a period, as a share of it, that spoils no comparison. */
const MAY_MISS = 0.1;

/** @param day days of the sales
 * @returns true where they begin before the period or in its first days */
export function reachesBack(day: Days, { from, to }: Period): boolean {
  const first = firstDay(day);
  return first !== null && first <= from + MAY_MISS * (to - from + 1);
}

/** The first of the days; null: there is none. */
export function firstDay(days: Days): number | null {
  let first: number | null = null;
  for (const day of days) if (day !== NO_DAY && (first === null || day < first)) first = day;
  return first;
}

/** Whether a period has sales, and from its first days on. */
export const isKnown = (day: Days, period: Period): boolean => day.some((one) => one >= period.from && one <= period.to) && reachesBack(day, period);
