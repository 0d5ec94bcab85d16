// Months, quarters and years as spans of days, calendar and fiscal.
import { civilOf, serialOf } from "./calendar";
import type { Days } from "./column";

/** Both ends inclusive, Excel serials. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Whether any of the days lies in a period. */
export const holdsAny = (days: Days, { from, to }: Period): boolean => days.some((day) => day >= from && day <= to);

/** The span of `months` calendar months that begins with a month; months beyond 1…12 roll over. */
export const monthsFrom = (year: number, month: number, months: number): Period => ({ from: serialOf(year, month, 1), to: serialOf(year, month + months, 1) - 1 });

/** The calendar month that holds a day. */
export function monthOf(day: number): Period {
  const { year, month } = civilOf(day);
  return monthsFrom(year, month, 1);
}

/** Where a day lies in a fiscal year that starts with `startMonth` (1…12); the year is named by the calendar year in which it ends.
 * @example fiscalOf(serialOf(2018, 8, 1), 7) // { year: 2019, quarter: 1, month: 2 } */
export function fiscalOf(day: number, startMonth: number): { readonly year: number; readonly quarter: number; readonly month: number } {
  const { year, month } = civilOf(day);
  const since = (month - startMonth + 12) % 12;
  const firstYear = month >= startMonth ? year : year - 1;
  return { year: startMonth === 1 ? firstYear : firstYear + 1, quarter: Math.floor(since / 3) + 1, month: since + 1 };
}

/** The quarter that holds a day, fiscal when `startMonth` is not 1. */
export function quarterOf(day: number, startMonth = 1): Period {
  const { year, month } = civilOf(day);
  return monthsFrom(year, month - ((month - startMonth + 12) % 3), 3);
}

/** The year that holds a day, fiscal when `startMonth` is not 1. */
export function yearOf(day: number, startMonth = 1): Period {
  const { year, month } = civilOf(day);
  return monthsFrom(month >= startMonth ? year : year - 1, startMonth, 12);
}

/** The calendar months that a period touches, in order, each cut to the period. */
export function monthsOf(period: Period): Period[] {
  const months: Period[] = [];
  for (let from = period.from; from <= period.to; ) {
    const to = Math.min(monthOf(from).to, period.to);
    months.push({ from, to });
    from = to + 1;
  }
  return months;
}

/** Number of whole calendar months when the period is made of such; else null. */
export function wholeMonths(period: Period): number | null {
  const from = civilOf(period.from);
  const after = civilOf(period.to + 1);
  const months = (after.year - from.year) * 12 + after.month - from.month;
  return from.day === 1 && after.day === 1 && months > 0 ? months : null;
}
