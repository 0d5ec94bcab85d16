import fc from "fast-check";
import { civilOf, weekdayOf } from "../../src/core/calendar";
import { patternMonth, patternQuarter, weekYear, WEEK_PATTERNS } from "../../src/core/weekYear";
import { period } from "./goals/given";

describe("[WEEK YEAR]", () => {
  test.each([
    [2025, 1, period("2024-12-30", "2025-12-28")],
    [2026, 1, period("2025-12-29", "2027-01-03")],
    [2025, 2, period("2024-01-29", "2025-02-02")],
    [2024, 4, period("2023-04-03", "2024-03-31")],
  ])("%i from month %i", (year, month, days) => expect(weekYear(year, month)).toEqual(days));
  test.each([
    ["4-4-5", 1, period("2024-12-30", "2025-01-26")],
    ["4-4-5", 3, period("2025-02-24", "2025-03-30")],
    ["5-4-4", 1, period("2024-12-30", "2025-02-02")],
    ["4-5-4", 12, period("2025-12-01", "2025-12-28")],
  ] as const)("%s, month %i of 2025", (pattern, index, days) => expect(patternMonth(2025, index, pattern)).toEqual(days));
  it("the 53rd week belongs to the last month and quarter", () => {
    expect(patternMonth(2026, 12, "4-4-5")).toEqual(period("2026-11-23", "2027-01-03"));
    expect(patternQuarter(2026, 4)).toEqual(period("2026-09-28", "2027-01-03"));
  });
  it("months tile quarters, quarters the year, years each other; all are whole weeks", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...WEEK_PATTERNS), (year, start, pattern) => {
        const whole = weekYear(year, start);
        const months = Array.from({ length: 12 }, (_, at) => patternMonth(year, at + 1, pattern, start));
        const quarters = Array.from({ length: 4 }, (_, at) => patternQuarter(year, at + 1, start));
        for (const parts of [months, quarters]) {
          expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([whole.from, whole.to]);
          parts.slice(1).forEach(({ from }, at) => expect(from).toBe(parts[at]!.to + 1));
        }
        quarters.forEach(({ from, to }, at) => expect([months[at * 3]!.from, months[at * 3 + 2]!.to]).toEqual([from, to]));
        expect(weekYear(year + 1, start).from).toBe(whole.to + 1);
        expect(weekdayOf(whole.from)).toBe(0);
        expect([52 * 7, 53 * 7]).toContain(whole.to - whole.from + 1);
        expect(civilOf(whole.from + 3).month).toBe(start);
      }),
    ));
});
