// Poland's public holidays: fixed days, and those that follow Easter. Work-free by the act of 18 January 1951 as amended.
import { serialOf } from "./calendar";

/** Month and day, and the first year in which the day was free. */
const FIXED = [[1, 1, 0], [1, 6, 2011], [5, 1, 0], [5, 3, 0], [8, 15, 0], [11, 1, 0], [11, 11, 0], [12, 24, 2025], [12, 25, 0], [12, 26, 0]] as const;
/** Easter Sunday and Monday, Pentecost, Corpus Christi. */
const AFTER_EASTER = [0, 1, 49, 60] as const;

/** Serials of the days off of one year, in order.
 * @example polishHolidays(2025).length // 14: Christmas Eve is free from 2025 on */
export function polishHolidays(year: number): number[] {
  const easter = easterOf(year);
  const fixed = FIXED.filter(([, , since]) => year >= since).map(([month, day]) => serialOf(year, month, day));
  return [...fixed, ...AFTER_EASTER.map((days) => easter + days)].sort((a, b) => a - b);
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return serialOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
