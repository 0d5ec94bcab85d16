import fc from "fast-check";
import { periodAfter, periodBefore, weekPatternOf, yearBefore } from "../../src/core/otherPeriods";
import { monthsFrom, wholeMonths, type Period } from "../../src/core/period";
import { patternMonth, patternQuarter, weekYear, WEEK_PATTERNS } from "../../src/core/weekYear";
import { period } from "./goals/given";

/** Weeks of ISO's year, the last one included. */
const isoWeeks = (year: number, first: number, last = first): Period => ({ from: weekYear(year).from + 7 * (first - 1), to: weekYear(year).from + 7 * last - 1 });

describe("[PERIODS] before, and a year before", () => {
  test.each([
    ["a quarter", period("2025-01-01", "2025-03-31"), period("2024-10-01", "2024-12-31"), period("2024-01-01", "2024-03-31")],
    ["a quarter that runs from a Monday to a Sunday: months all the same", period("2024-01-01", "2024-03-31"), period("2023-10-01", "2023-12-31"), period("2023-01-01", "2023-03-31")],
    ["February after a leap year", period("2025-02-01", "2025-02-28"), period("2025-01-01", "2025-01-31"), period("2024-02-01", "2024-02-29")],
    ["from 29 February on", period("2024-02-29", "2024-03-01"), period("2024-02-27", "2024-02-28"), period("2023-02-28", "2023-03-01")],
    ["a fiscal year from April", period("2025-04-01", "2026-03-31"), period("2024-04-01", "2025-03-31"), period("2024-04-01", "2025-03-31")],
    ["days that are no whole weeks", period("2025-03-05", "2025-03-12"), period("2025-02-25", "2025-03-04"), period("2024-03-05", "2024-03-12")],
    ["two weeks from a Wednesday: days", period("2025-03-05", "2025-03-18"), period("2025-02-19", "2025-03-04"), period("2024-03-05", "2024-03-18")],
  ])("%s", (_, of, before, aYearBefore) => {
    expect(periodBefore(of)).toEqual(before);
    expect(yearBefore(of)).toEqual(aYearBefore);
    expect(periodAfter(before)).toEqual(of);
  });
});

describe("[WEEKS] the same weeks a year before", () => {
  test.each([
    ["week 32: 52 weeks earlier", isoWeeks(2025, 32), isoWeeks(2024, 32), 52],
    ["week 7 after a year of 53 weeks: 53 earlier", isoWeeks(2021, 7), isoWeeks(2020, 7), 53],
    ["week 53: the last week", isoWeeks(2020, 53), isoWeeks(2019, 52), 53],
    ["weeks 1–3", isoWeeks(2025, 1, 3), isoWeeks(2024, 1, 3), 52],
    ["weeks 52–53", isoWeeks(2020, 52, 53), isoWeeks(2019, 51, 52), 53],
    ["weeks across the year's end", period("2024-12-23", "2025-01-05"), period("2023-12-25", "2024-01-07"), 52],
  ])("%s", (_, of, expected, weeks) => {
    expect(yearBefore(of)).toEqual(expected);
    expect((of.from - expected.from) / 7).toBe(weeks);
  });
  it("weeks stay weeks whatever month the company's year starts with", () => expect(yearBefore(isoWeeks(2021, 7), { startMonth: 4, pattern: null })).toEqual(isoWeeks(2020, 7)));
  it("the week before and the week after", () => expect([periodBefore(isoWeeks(2021, 1)), periodAfter(isoWeeks(2020, 53))]).toEqual([isoWeeks(2020, 53), isoWeeks(2021, 1)]));

  const years = fc.integer({ min: 1995, max: 2060 });
  const quarter = (year: number, index: number, startMonth: number) => (index > 0 ? patternQuarter(year, index, startMonth) : patternQuarter(year - 1, 4, startMonth));
  const starts = fc.integer({ min: 1, max: 12 });
  it("years and quarters of weeks: the one before, the one after, the same a year before", () =>
    fc.assert(
      fc.property(years, starts, fc.integer({ min: 1, max: 4 }), fc.constantFrom(null, ...WEEK_PATTERNS), (year, startMonth, index, pattern) => {
        const weeks = { startMonth, pattern };
        // a quarter of weeks may be three calendar months too: only a company that counts by weeks means the weeks
        fc.pre(pattern !== null || [quarter(year, index, startMonth), quarter(year, index - 1, startMonth)].every((days) => wholeMonths(days) === null));
        expect([yearBefore(weekYear(year, startMonth), weeks), periodBefore(weekYear(year, startMonth), weeks)]).toEqual([weekYear(year - 1, startMonth), weekYear(year - 1, startMonth)]);
        const days = quarter(year, index, startMonth);
        expect(yearBefore(days, weeks)).toEqual(patternQuarter(year - 1, index, startMonth));
        expect(periodAfter(periodBefore(days, weeks), weeks)).toEqual(days);
        expect(periodBefore(days, weeks).to).toBe(days.from - 1);
      }),
    ));
  it("months of a pattern: four weeks before five, the same month a year before, with or without its 53rd week", () =>
    fc.assert(
      fc.property(years, starts, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...WEEK_PATTERNS), (year, startMonth, index, pattern) => {
        const weeks = { startMonth, pattern };
        const month = patternMonth(year, index, pattern, startMonth);
        const next = index === 12 ? patternMonth(year + 1, 1, pattern, startMonth) : patternMonth(year, index + 1, pattern, startMonth);
        expect(yearBefore(month, weeks)).toEqual(patternMonth(year - 1, index, pattern, startMonth));
        expect([periodAfter(month, weeks), periodBefore(next, weeks)]).toEqual([next, month]);
      }),
    ));
});

describe("[WEEKS] the pattern that a company's periods follow", () => {
  const months = (pattern: (typeof WEEK_PATTERNS)[number], ...indices: number[]) => indices.map((index) => patternMonth(2026, index, pattern));
  test.each([
    ["4-4-5", months("4-4-5", 1, 2, 3), "4-4-5"],
    ["4-5-4", months("4-5-4", 1, 2), "4-5-4"],
    ["5-4-4, with its quarters", [...months("5-4-4", 1, 2), patternQuarter(2026, 1)], "5-4-4"],
    ["the sixth week of a year's last month", months("4-4-5", 9, 12), "4-4-5"],
    ["four weeks alone do not tell", months("4-4-5", 1, 2), null],
    ["no pattern: five weeks anywhere", [isoWeeks(2026, 3, 7)], null],
    ["calendar months", [monthsFrom(2026, 1, 1), monthsFrom(2027, 2, 1)], null],
    ["none", [], null],
  ])("%s", (_, periods, expected) => expect(weekPatternOf(periods, 1)).toBe(expected));
});
