// The period before, the one after, the same a year before: by calendar months, by weeks of a year of weeks, else by days.
import { civilOf, serialOf } from "./calendar";
import { monthsFrom, wholeMonths, type Period } from "./period";
import { patternMonth, patternQuarter, weekOf, weekYear, wholeWeeks, WEEK_PATTERNS, type WeekPattern } from "./weekYear";

/** How a company counts by weeks. */
export interface WeekCount {
  /** First month of the year, 1…12. */
  readonly startMonth: number;
  /** Weeks of its months; null: it has none, or they are not known. */
  readonly pattern: WeekPattern | null;
}

const ISO: WeekCount = { startMonth: 1, pattern: null };
/** From so many weeks on a period is a month, quarter or year: such end with their year, whether it has 52 weeks or 53. */
const WEEKS_OF_A_MONTH = 4;

/** The period of the same kind that ends the day before: months before months, a quarter of weeks before one, else as many days. */
export function periodBefore(period: Period, weeks = ISO): Period {
  const unit = unitOf(period, weeks);
  if (unit) return unit.days(unit.at - 1);
  const months = wholeMonths(period);
  if (months === null) return { from: period.from - (period.to - period.from + 1), to: period.from - 1 };
  const { year, month } = civilOf(period.from);
  return monthsFrom(year, month - months, months);
}

/** The period of the same kind that begins the day after. */
export function periodAfter(period: Period, weeks = ISO): Period {
  const unit = unitOf(period, weeks);
  if (unit) return unit.days(unit.at + 1);
  const months = wholeMonths(period);
  if (months === null) return { from: period.to + 1, to: period.to + (period.to - period.from + 1) };
  const { year, month } = civilOf(period.from);
  return monthsFrom(year, month + months, months);
}

/** The same months, the weeks of the same numbers, else the same days a year before; 29 February becomes the 28th, week 53 the last week. */
export function yearBefore(period: Period, weeks = ISO): Period {
  const unit = unitOf(period, weeks);
  if (unit) return unit.days(unit.at - unit.perYear);
  const months = wholeMonths(period);
  const from = civilOf(period.from);
  if (months !== null) return monthsFrom(from.year - 1, from.month, months);
  const count = wholeWeeks(period);
  return count === null ? { from: dayYearBefore(period.from), to: dayYearBefore(period.to) } : weeksYearBefore(period, count, count < WEEKS_OF_A_MONTH ? 1 : weeks.startMonth);
}

function dayYearBefore(day: number): number {
  const { year, month, day: ofMonth } = civilOf(day);
  return Math.min(serialOf(year - 1, month, ofMonth), serialOf(year - 1, month + 1, 1) - 1);
}

function weeksYearBefore({ from, to }: Period, count: number, startMonth: number): Period {
  const { year, week } = weekOf(from, startMonth);
  const [before, its] = [weekYear(year - 1, startMonth), weekYear(year, startMonth)];
  const inYear = Math.min(count, wholeWeeks(its)! - week);
  const first = before.from + 7 * Math.min(week, wholeWeeks(before)! - inYear);
  return { from: first, to: to === its.to && count >= WEEKS_OF_A_MONTH ? before.to : first + 7 * count - 1 };
}

/** A kind of period, counted on through the years. */
interface Unit {
  readonly perYear: number;
  readonly days: (at: number) => Period;
}

/** Which year, quarter or month of a year of weeks a period is; null: none. Calendar months that happen to be whole weeks (Q1 2024) are months, unless the company counts by weeks. */
function unitOf(period: Period, { startMonth, pattern }: WeekCount): (Unit & { readonly at: number }) | null {
  if (wholeWeeks(period) === null || (pattern === null && wholeMonths(period) !== null)) return null;
  for (const start of new Set([startMonth, 1])) {
    const { year } = weekOf(period.from, start);
    for (const unit of unitsOf(start, pattern))
      for (let at = year * unit.perYear; at < (year + 1) * unit.perYear; at++) {
        const { from, to } = unit.days(at);
        if (from === period.from && to === period.to) return { ...unit, at };
      }
  }
  return null;
}

const unitsOf = (start: number, pattern: WeekPattern | null): Unit[] => [
  { perYear: 1, days: (at) => weekYear(at, start) },
  { perYear: 4, days: (at) => patternQuarter(Math.floor(at / 4), (at % 4) + 1, start) },
  ...(pattern ? [{ perYear: 12, days: (at: number) => patternMonth(Math.floor(at / 12), (at % 12) + 1, pattern, start) }] : []),
];

/** The pattern whose months those of the periods are that are as long as one; null where no month of five weeks tells, or none fits. */
export function weekPatternOf(periods: readonly Period[], startMonth: number): WeekPattern | null {
  const months = periods.filter((period) => [4, 5, 6].includes(wholeWeeks(period) ?? 0));
  if (!months.some((period) => wholeWeeks(period) === 5)) return null;
  return WEEK_PATTERNS.find((pattern) => months.every((month) => unitOf(month, { startMonth, pattern })?.perYear === 12)) ?? null;
}

/** The twelve months that end with a day. */
export function yearUpTo(day: number): Period {
  const { year, month, day: ofMonth } = civilOf(day + 1);
  return { from: serialOf(year - 1, month, ofMonth), to: day };
}
