// What a period is compared with: which days, and cut where the running period stands.
import { civilOf, workingDays, type WorkCalendar } from "../calendar";
import { periodBefore, yearBefore, type WeekCount } from "../otherPeriods";
import { monthsFrom, wholeMonths, type Period } from "../period";

export interface BasePeriod {
  readonly kind: "year before" | "period before";
  /** All of it. */
  readonly whole: Period;
  /** The part that is compared; ends before it begins where nothing is due yet. */
  readonly cut: Period;
}

/** @param asked null: the year before where it has sales, else the period before
 * @param hasSales whether a period has any
 * @param asOf the day up to which the period counts */
export function basePeriod(period: Period, asOf: number, asked: BasePeriod["kind"] | null, calendar: WorkCalendar, hasSales: (period: Period) => boolean, weeks?: WeekCount): BasePeriod {
  const kind = asked ?? (hasSales(yearBefore(period, weeks)) ? "year before" : "period before");
  const whole = kind === "year before" ? yearBefore(period, weeks) : periodBefore(period, weeks);
  return { kind, whole, cut: { from: whole.from, to: asOf >= period.to ? whole.to : sameWorkingDay(period, asOf, whole, calendar) } };
}

/** The days of the base beside the first days of its period: the same a year before, as many months or days of the period before. */
export function firstDaysOf({ kind, whole }: Pick<BasePeriod, "kind" | "whole">, period: Period, days: Period, weeks?: WeekCount): Period {
  if (days.to === period.to) return whole;
  if (kind === "year before") return yearBefore(days, weeks);
  const months = wholeMonths(days);
  const { year, month, day } = civilOf(whole.from);
  return months !== null && day === 1 ? monthsFrom(year, month, months) : { from: whole.from, to: whole.from + days.to - days.from };
}

/** The day of the base that lies as many working days in as the as-of day does in its period; days off that follow it count where the as-of day is one. */
function sameWorkingDay(period: Period, asOf: number, base: Period, calendar: WorkCalendar): number {
  const over = workingDays(calendar, period.from, asOf);
  const isDayOff = asOf < period.from || workingDays(calendar, asOf, asOf) === 0;
  let low = base.from - 1;
  for (let high = base.to; low < high; ) {
    const middle = (low + high + 1) >> 1;
    // the last day on which no more than so many are over, or fewer, so that the next one is the day itself
    if (workingDays(calendar, base.from, middle) <= (isDayOff ? over : over - 1)) low = middle;
    else high = middle - 1;
  }
  return isDayOff || low === base.to ? low : low + 1;
}
