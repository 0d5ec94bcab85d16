import { serialOf } from "../../src/core/calendar";
import { polishHolidays } from "../../src/core/polishHolidays";

describe("[HOLIDAYS PL]", () => {
  test.each([[2024, 3, 31], [2025, 4, 20], [2026, 4, 5], [2038, 4, 25], [2000, 4, 23], [1961, 4, 2]])("Easter %s is on %s/%s, Monday after it, Corpus Christi 60 days later", (year, month, day) => {
    const easter = serialOf(year, month, day);
    expect(polishHolidays(year)).toEqual(expect.arrayContaining([easter, easter + 1, easter + 49, easter + 60]));
  });
  test.each([[2010, false, 12], [2011, true, 13], [2024, true, 13]])("Epiphany in %s: free is %s", (year, free, count) => {
    expect(polishHolidays(year).includes(serialOf(year, 1, 6))).toBe(free);
    expect(polishHolidays(year)).toHaveLength(count);
  });
  it("Christmas Eve is free from 2025 on", () => {
    expect([2024, 2025].map((year) => polishHolidays(year).includes(serialOf(year, 12, 24)))).toEqual([false, true]);
  });
});
