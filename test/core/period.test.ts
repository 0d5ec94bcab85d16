import fc from "fast-check";
import { serialOf } from "../../src/core/calendar";
import { fiscalOf, monthOf, monthsOf, quarterOf, wholeMonths, yearOf } from "../../src/core/period";

const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("[PERIODS]", () => {
  test.each([
    ["2018-08-01", 7, { year: 2019, quarter: 1, month: 2 }],
    ["2024-01-15", 4, { year: 2024, quarter: 4, month: 10 }],
    ["2024-12-31", 1, { year: 2024, quarter: 4, month: 12 }],
    ["2024-06-30", 7, { year: 2024, quarter: 4, month: 12 }],
  ])("[FISCAL] %s in a year that starts in month %s", (iso, start, expected) => expect(fiscalOf(day(iso), start)).toEqual(expected));

  test.each([
    ["month", monthOf(day("2024-02-10")), period("2024-02-01", "2024-02-29")],
    ["quarter", quarterOf(day("2025-08-31")), period("2025-07-01", "2025-09-30")],
    ["fiscal quarter from February", quarterOf(day("2025-01-15"), 2), period("2024-11-01", "2025-01-31")],
    ["year", yearOf(day("2025-08-31")), period("2025-01-01", "2025-12-31")],
    ["fiscal year from April", yearOf(day("2025-03-31"), 4), period("2024-04-01", "2025-03-31")],
  ])("the %s that holds a day", (_, found, expected) => expect(found).toEqual(expected));

  it("months of a period touch and cover it", () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), fc.integer({ min: 0, max: 1500 }), (from, length) => {
        const months = monthsOf({ from, to: from + length });
        expect(months[0]!.from).toBe(from);
        expect(months[months.length - 1]!.to).toBe(from + length);
        months.slice(1).forEach((month, i) => expect(month.from).toBe(months[i]!.to + 1));
      }),
    ));
  it("whole months are known as such", () => expect([wholeMonths(period("2025-01-01", "2025-03-31")), wholeMonths(period("2025-01-02", "2025-03-31")), wholeMonths(period("2025-01-01", "2025-03-30"))]).toEqual([3, null, null]));
});
