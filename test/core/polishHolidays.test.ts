import { civilOf, serialOf } from "../../src/core/calendar";
import { polishHolidays } from "../../src/core/polishHolidays";

const all = polishHolidays();
const of = (year: number) => all.filter((day) => civilOf(day).year === year);

describe("[HOLIDAYS PL]", () => {
  test.each([[2024, 3, 31], [2025, 4, 20], [2026, 4, 5], [2038, 4, 25], [2000, 4, 23], [1992, 4, 19]])("Easter %s is on %s/%s, Monday after it, Corpus Christi 60 days later", (year, month, day) => {
    const easter = serialOf(year, month, day);
    expect(of(year)).toEqual(expect.arrayContaining([easter, easter + 1, easter + 49, easter + 60]));
  });
  test.each([[2010, false, 12], [2011, true, 13], [2024, true, 13]])("Epiphany in %s: free is %s", (year, free, count) => {
    expect(of(year).includes(serialOf(year, 1, 6))).toBe(free);
    expect(of(year)).toHaveLength(count);
  });
  it("Christmas Eve is free from 2025 on", () => expect([2024, 2025].map((year) => of(year).includes(serialOf(year, 12, 24)))).toEqual([false, true]));
  it("the Monday after the centenary of independence was free, that once", () => expect([2017, 2018, 2019].map((year) => of(year).includes(serialOf(year, 11, 12)))).toEqual([false, true, false]));
  it("2026, day by day", () =>
    expect(of(2026).map((day) => `${civilOf(day).day}.${civilOf(day).month}`)).toEqual(["1.1", "6.1", "5.4", "6.4", "1.5", "3.5", "24.5", "4.6", "15.8", "1.11", "11.11", "24.12", "25.12", "26.12"]));
  it("from 1990 to 2099, ascending, each once", () => {
    expect([civilOf(all[0]!).year, civilOf(all.at(-1)!).year]).toEqual([1990, 2099]);
    all.slice(1).forEach((day, i) => expect(day).toBeGreaterThan(all[i]!));
  });
});
