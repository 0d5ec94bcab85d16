import fc from "fast-check";
import { workCalendar, workingDays } from "../../../src/core/calendar";
import { basePeriod } from "../../../src/core/variance/basePeriod";
import { period, serial } from "../goals/given";

const calendar = workCalendar();
const Q3 = period("2025-07-01", "2025-09-30");

describe("[BASE] the days that a period is compared with", () => {
  it("the year before where it has sales, else the period before", () => {
    expect(basePeriod(Q3, Q3.to, null, calendar, () => true)).toMatchObject({ kind: "year before", whole: period("2024-07-01", "2024-09-30") });
    expect(basePeriod(Q3, Q3.to, null, calendar, () => false)).toMatchObject({ kind: "period before", whole: period("2025-04-01", "2025-06-30") });
  });
  it("as asked, whatever there is", () => expect(basePeriod(Q3, Q3.to, "period before", calendar, () => true).kind).toBe("period before"));
  test.each([
    ["a working day: the day with as many working days", "2025-07-15", "2024-07-15"], // the 11th of each
    ["the first working day", "2025-07-01", "2024-07-01"],
    ["a Sunday: days off that follow count too", "2025-07-06", "2024-07-04"], // four days are over; the fifth is Friday 5 July 2024
    ["the last day", "2025-09-30", "2024-09-30"],
    ["after the end: all of it", "2026-02-01", "2024-09-30"],
    ["before the period: nothing", "2025-06-30", "2024-06-30"],
  ])("%s", (_, asOf, cut) => expect(basePeriod(Q3, serial(asOf), "year before", calendar, () => true).cut).toEqual(period("2024-07-01", cut)));
  it("a leap day: February of 28 days beside one of 29", () => {
    expect(basePeriod(period("2025-02-01", "2025-02-28"), serial("2025-02-28"), "year before", calendar, () => true).cut).toEqual(period("2024-02-01", "2024-02-29"));
    expect(basePeriod(period("2024-02-01", "2024-02-29"), serial("2024-02-29"), "year before", calendar, () => true).cut).toEqual(period("2023-02-01", "2023-02-28"));
  });
  it("a fiscal year from April", () => expect(basePeriod(period("2025-04-01", "2026-03-31"), serial("2026-03-31"), null, calendar, () => true).whole).toEqual(period("2024-04-01", "2025-03-31")));
  it("a base with fewer working days ends with its last", () => {
    const holidays = workCalendar([serial("2024-07-02"), serial("2024-07-03"), serial("2024-07-04")]);
    expect(basePeriod(Q3, serial("2025-09-29"), "year before", holidays, () => true).cut.to).toBe(serial("2024-09-30"));
  });
  it("as many working days are over in both, as far as the base has them", () =>
    fc.assert(
      fc.property(fc.integer({ min: Q3.from, max: Q3.to - 1 }), fc.uniqueArray(fc.integer({ min: serial("2024-07-01"), max: Q3.to }), { maxLength: 8 }), (asOf, off) => {
        const worked = workCalendar(off);
        const { cut, whole } = basePeriod(Q3, asOf, "year before", worked, () => true);
        expect(workingDays(worked, cut.from, cut.to)).toBe(Math.min(workingDays(worked, Q3.from, asOf), workingDays(worked, whole.from, whole.to)));
      }),
    ));
});
