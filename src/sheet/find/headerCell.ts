// One cell of a header row: its text, and the period it names where it names one.
import type { Cell } from "../../core/cell";
import { isCellError } from "../../core/cell";
import { civilOf, daysInMonth } from "../cells/civil";
import { isDayLike } from "../cells/readDate";
import { isYearMonth, periodName, type PeriodName } from "../cells/readPeriod";
import { tidy, plain } from "../words/plain";
import { headerMatches } from "../words/headerWords";
import { isTotalWord } from "../words/totalWords";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** True for number formats that show a day or month (en-US codes). */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare) || /m{3,}/i.test(bare) || /m[./-]/i.test(bare);
}

/** As the person wrote it, on one line; a date cell as "Jan 2024" or its day. */
export function headerText(cell: Cell): string {
  if (typeof cell === "string") return tidy(cell.replace(/[\r\n]+/g, " "));
  if (typeof cell === "number") {
    if (isDayLike(cell)) {
      const { year, month, day } = civilOf(cell);
      return day === 1 || day === daysInMonth(year, month) ? `${MONTHS[month - 1]} ${year}` : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    }
    return String(cell);
  }
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : isCellError(cell) ? cell.error : "";
}

/** The period that a header names, if it does: text, a year, or a date (months by their first or last day). */
export function headerPeriod(cell: Cell): PeriodName | null {
  if (typeof cell === "string") return periodName(cell);
  if (typeof cell !== "number") return null;
  if (isYear(cell)) return { unit: "year", year: cell, index: 1, fiscal: false };
  if (isYearMonth(cell)) return periodName(String(cell));
  if (!isDayLike(cell)) return null;
  const { year, month, day } = civilOf(cell);
  return day === 1 || day === daysInMonth(year, month) ? { unit: "month", year, index: month, fiscal: false } : { unit: "day", year: null, index: Math.floor(cell), fiscal: false };
}

const isYear = (number: number): boolean => number >= 1950 && number <= 2099 && Number.isInteger(number);

/** True for a number that `headerPeriod` gives a period for. */
export const isHeaderNumber = (number: number): boolean => isYear(number) || isYearMonth(number) || isDayLike(number);

/** True for a text that heads columns: a known phrase (as sure as `least`), a period, a total. */
export function isHeaderWord(cell: Cell, least = 0.6): boolean {
  if (headerPeriod(cell)) return true;
  return typeof cell === "string" && (isTotalWord(plain(cell)) || (headerMatches(cell)[0]?.score ?? 0) >= least);
}
