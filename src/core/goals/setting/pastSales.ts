// What the past says about a period to come: the year before, the pace of late, the last twelve months and their season, everybody's best.
import { NO_DAY } from "../../column";
import { civilOf, serialOf } from "../../calendar";
import { periodBefore, yearBefore, type WeekCount } from "../../otherPeriods";
import { monthOf, monthsFrom, monthsOf, type Period } from "../../period";
import { sumOf } from "../../exactSums";
import { salesByUnit, salesOfAll } from "../salesByUnit";
import type { MarkedSales, SalesRows } from "../salesRows";
import { spansOf } from "../tally";

export interface BestPeriod extends Period {
  readonly amount: number;
}

/** Money; a period that lies before the first sale brings 0. */
export interface UnitPast {
  readonly yearBefore: number;
  readonly recent: number;
  readonly twelveMonths: number;
  /** The best period of the same kind that is over; null: none is. */
  readonly best: BestPeriod | null;
}

export interface PastSales {
  /** The last day that counts. */
  readonly asOf: number;
  readonly yearBefore: Period;
  /** The three months up to the as-of day. */
  readonly recent: Period;
  readonly twelveMonths: Period;
  readonly company: UnitPast;
  /** By person's key. */
  readonly people: ReadonlyMap<string, UnitPast & { readonly label: string }>;
  /** By department's key, where the sales have a column of departments. */
  readonly departments: ReadonlyMap<string, UnitPast & { readonly label: string }>;
  /** Share of a year's sales that the period's months bring, from whole years of the company; null: not one year is known. */
  readonly season: number | null;
}

/** Periods looked through for the best one: fifteen years of quarters, five of months. */
const MOST_PERIODS = 60;

export function pastSales(sales: SalesRows, period: Period, asOf: number, marked?: MarkedSales, weeks?: WeekCount): PastSales {
  const first = firstDay(sales);
  const base = yearBefore(period, weeks);
  const recent = { from: monthsBack(asOf + 1, 3), to: asOf };
  const twelveMonths = { from: monthsBack(asOf + 1, 12), to: asOf };
  const alike = periodsAlike(period, first, asOf, weeks);
  const years = first === null ? [] : wholeYears(first, asOf);
  const asked = [base, recent, twelveMonths, ...alike];
  const input = { sales, spans: spansOf([...asked, ...years.flatMap(monthsOf)].flatMap(({ from, to }) => [from, to + 1])), until: asOf, marked };
  const past = (amount: (period: Period) => number): UnitPast => ({
    yearBefore: amount(base),
    recent: amount(recent),
    twelveMonths: amount(twelveMonths),
    best: alike.reduce<BestPeriod | null>((best, { from, to }) => {
      const sold = amount({ from, to });
      return best && best.amount >= sold ? best : { from, to, amount: sold };
    }, null),
  });
  const ofAll = salesOfAll(input);
  const amountOfAll = (of: Period) => ofAll("amount", of) ?? 0;
  const byUnit = (units: ReturnType<typeof salesByUnit>) => new Map(units.units.map(({ key, label }) => [key, { ...past((of) => units.actual(key, "amount", of) ?? 0), label }]));
  return {
    asOf, yearBefore: base, recent, twelveMonths,
    company: past(amountOfAll),
    people: byUnit(salesByUnit(input, sales.person)),
    departments: byUnit(salesByUnit(input, sales.department)),
    season: seasonShare(period, years, amountOfAll),
  };
}

function firstDay({ day, length }: SalesRows): number | null {
  let first: number | null = null;
  for (let row = 0; row < length; row++) if (day[row] !== NO_DAY && (first === null || day[row]! < first)) first = day[row]!;
  return first;
}

/** The same day of the month so many months before; a month's end where it is too short. */
function monthsBack(day: number, months: number): number {
  const { year, month, day: ofMonth } = civilOf(day);
  return Math.min(serialOf(year, month - months, ofMonth), serialOf(year, month - months + 1, 1) - 1);
}

/** Periods of the same kind before this one, latest first, that are over and not wholly before the first sale. */
function periodsAlike(period: Period, first: number | null, asOf: number, weeks?: WeekCount): Period[] {
  const found: Period[] = [];
  for (let before = periodBefore(period, weeks); first !== null && before.to >= first && found.length < MOST_PERIODS; before = periodBefore(before, weeks)) if (before.to <= asOf) found.push(before);
  return found;
}

/** Spans of twelve whole months from the last whole month back, as many as have sales from their first month on. */
function wholeYears(first: number, asOf: number): Period[] {
  const month = monthOf(asOf + 1).from - 1;
  const { year, month: last } = civilOf(month);
  const years: Period[] = [];
  for (let back = 1; ; back++) {
    const span = monthsFrom(year, last + 1 - back * 12, 12);
    if (monthOf(first).from > span.from) return years;
    years.push(span);
  }
}

/** Each calendar month's mean share of a year, added up over the months that the period touches, by days. */
function seasonShare(period: Period, years: readonly Period[], amount: (period: Period) => number): number | null {
  const totals = years.map(amount);
  const all = sumOf(totals);
  if (years.length === 0 || all <= 0) return null;
  const byMonth = new Map<number, number>();
  for (const span of years) for (const month of monthsOf(span)) byMonth.set(civilOf(month.from).month, (byMonth.get(civilOf(month.from).month) ?? 0) + amount(month));
  return monthsOf(period).reduce((share, { from, to }) => {
    const whole = monthOf(from);
    return share + (Math.max(0, byMonth.get(civilOf(from).month) ?? 0) / all) * ((to - from + 1) / (whole.to - whole.from + 1));
  }, 0);
}
