// Weeks that a header or column tells together: "07/25" and "7/2025" under Week, "KW 3/2025" beside "KW 10/2025" (a quarter by itself in Polish).
import { fullYear } from "./civil";
import type { PeriodName } from "./periodParts";

const week = (index: number, year: number | null): PeriodName | null => (index >= 1 && index <= 53 ? { unit: "week", year, index, fiscal: false } : null);

const PAIR = /^\s*(\d{1,2}|20\d\d)\s?[/.-]\s?(\d{1,2}|20\d\d)\s*$/;

/** Day and month in either order. */
const couldBeDay = (a: number, b: number): boolean => Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;

/** Pairs of numbers under a header that says weeks: week and year, or year and week.
 * @returns a name for each text, null where it is no such pair or the pairs are days ("07/07", "07/14") */
function numberedWeeks(texts: readonly unknown[]): readonly (PeriodName | null)[] {
  const pairs = texts.map((text) => (typeof text === "string" ? PAIR.exec(text) : null));
  const short = pairs.filter((pair) => pair && pair[1]!.length <= 2 && pair[2]!.length <= 2);
  const areYears = (at: 1 | 2): boolean => {
    const values = short.map((pair) => Number(pair![at]));
    const last = Math.max(...values);
    // years that are months, too, would be of long ago; one pair alone tells nothing
    return Math.min(...values) >= Math.max(FIRST, last - MOST_YEARS + 1) && last < LAST && !(areDays && (last <= 12 || short.length === 1));
  };
  const areDays = short.every((pair) => couldBeDay(Number(pair![1]), Number(pair![2])));
  const behind = areYears(2);
  const before = !behind && areYears(1);
  return pairs.map((pair) => {
    if (!pair) return null;
    const [a, b] = [Number(pair[1]), Number(pair[2])];
    if (a > 99) return week(b, a);
    if (b > 99) return week(a, b);
    return behind ? week(a, fullYear(b)) : before ? week(b, fullYear(a)) : null;
  });
}

/** A column of sales spans a few years and many weeks. */
const MOST_YEARS = 3;
/** Short years of sheets that are in use. */
const FIRST = 10;
const LAST = 50;

/** 202507 under a header that says weeks; null where it is none. */
export const packedWeek = (value: number): PeriodName | null => (Number.isInteger(value) && value >= 200001 && value <= 209953 ? week(value % 100, Math.floor(value / 100)) : null);

const KW = /^\W*(?:(20\d\d)\W*)?kw\W*(\d{1,2})(?:\s*\/\s*(\d\d)|[\s/.,-]+(20\d\d))?\W*$/i;

/** Names of periods, weeks among them as the header and all texts together tell them.
 * @param telling the texts that count, where not all do */
export function withWeeks(names: readonly (PeriodName | null)[], texts: readonly unknown[], areWeeks: boolean, telling = texts): readonly (PeriodName | null)[] {
  const numbered = areWeeks ? numberedWeeks(telling) : [];
  return calendarWeeks(names, texts, areWeeks).map((name, i) => numbered[i] ?? name);
}

/** "KW" is a quarter in Polish and a week in German: where one of them counts beyond four, or is written 03, all are weeks.
 * @param areWeeks the header says so */
function calendarWeeks(names: readonly (PeriodName | null)[], texts: readonly unknown[], areWeeks: boolean): readonly (PeriodName | null)[] {
  const parts = texts.map((text) => (typeof text === "string" ? KW.exec(text) : null));
  if (!areWeeks && !parts.some((part) => part && (Number(part[2]) > 4 || part[2]!.startsWith("0")))) return names;
  return names.map((name, i) => {
    const [, before, index, short, behind] = parts[i] ?? [];
    const year = before ?? behind ?? short;
    return index === undefined ? name : week(Number(index), year === undefined ? null : fullYear(Number(year)));
  });
}
