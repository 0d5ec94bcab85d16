// Days of the calendar as text and parts give them; the arithmetic itself is core's.
import { civilOf, serialOf, weekdayOf } from "../../core/calendar";

export { civilOf, serialOf } from "../../core/calendar";
export type { Civil } from "../../core/calendar";

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);

/** The serial, or null for a day that is not in the calendar or that Excel cannot hold (1900-03-01 … 9999-12-31). */
export function serialIfDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999 || day > daysInMonth(year, month)) return null;
  const serial = serialOf(year, month, day);
  return serial >= 61 ? serial : null;
}

/** Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | null {
  const fourth = serialOf(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + (week - 1) * 7;
  return week >= 1 && week <= 53 && civilOf(monday + 3).year === year ? monday : null;
}

/** A year of two digits as Excel takes it: 00–29 are 2000–2029, 30–99 are 1930–1999. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

export const isoOf = (serial: number): string => {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
