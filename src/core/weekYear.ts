// Years of whole weeks, and their months of four and five weeks (4-4-5): what retailers and factories count by.
import { civilOf, serialOf, weekdayOf } from "./calendar";
import type { Period } from "./period";

export const WEEK_PATTERNS = ["4-4-5", "4-5-4", "5-4-4"] as const;
/** Weeks of the three months of each quarter; a 53rd week belongs to the last. */
export type WeekPattern = (typeof WEEK_PATTERNS)[number];

/** The year of whole weeks that begins on the Monday of the week with the 4th of its first month: ISO's year when that is January.
 * @param year named by the calendar year in which it ends
 * @example weekYear(2026, 1) // 29 Dec 2025 … 3 Jan 2027, 53 weeks */
export function weekYear(year: number, startMonth = 1): Period {
  const first = startMonth === 1 ? year : year - 1;
  return { from: firstMonday(first, startMonth), to: firstMonday(first + 1, startMonth) - 1 };
}

function firstMonday(year: number, month: number): number {
  const fourth = serialOf(year, month, 4);
  return fourth - weekdayOf(fourth);
}

/** @param index 1…12 */
export function patternMonth(year: number, index: number, pattern: WeekPattern, startMonth = 1): Period {
  const weeks = pattern.split("-").map(Number);
  const before = Array.from({ length: index - 1 }, (_, at) => weeks[at % 3]!).reduce((sum, count) => sum + count, 0);
  const whole = weekYear(year, startMonth);
  const from = whole.from + before * 7;
  return { from, to: index === 12 ? whole.to : from + weeks[(index - 1) % 3]! * 7 - 1 };
}

/** Thirteen weeks, the last quarter to the year's end. @param index 1…4 */
export function patternQuarter(year: number, index: number, startMonth = 1): Period {
  const whole = weekYear(year, startMonth);
  const from = whole.from + (index - 1) * 91;
  return { from, to: index === 4 ? whole.to : from + 90 };
}

/** The week year that holds a day, and the day's week in it, counted from 0. */
export function weekOf(day: number, startMonth = 1): { readonly year: number; readonly week: number } {
  let year = civilOf(day).year + 1;
  while (weekYear(year, startMonth).from > day) year--;
  return { year, week: Math.floor((day - weekYear(year, startMonth).from) / 7) };
}

/** How many whole weeks from a Monday on a period is; null: it is none. */
export function wholeWeeks({ from, to }: Period): number | null {
  const days = to - from + 1;
  return weekdayOf(from) === 0 && days > 0 && days % 7 === 0 ? days / 7 : null;
}
