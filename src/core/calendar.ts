// Days as Excel counts them, and working days. No Date, no time zone; counting is arithmetic, never a walk over days.
import { figure, refuse, type Figure } from "./answer";

export interface Civil {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  readonly day: number;
}

/** Excel believes in 29 February 1900 (serial 60): serials before it lie one day off the real calendar. */
const FICTITIOUS = 60;
/** Days from 0000-03-01 to the day before serial 1 as it is counted from 1900-03-01 on. */
const EPOCH = 693899;

/** Serial of a day; months and days beyond their range roll over. */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + day - 1 - EPOCH;
  return days > FICTITIOUS ? days : days - 1;
}

/** The day of a serial as Excel shows it; serial 60 is 29 February 1900. */
export function civilOf(serial: number): Civil {
  const whole = Math.floor(serial);
  if (whole === FICTITIOUS) return { year: 1900, month: 2, day: 29 };
  const z = whole + (whole < FICTITIOUS ? 1 : 0) + EPOCH;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** 0 Monday … 6 Sunday, as WEEKDAY(serial; 2) − 1. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) - 2) % 7) + 7) % 7;

/** Which days are worked: by weekday, and the days off. Made once, asked often. */
export interface WorkCalendar {
  /** Working days of a week, Monday first. */
  readonly week: readonly boolean[];
  /** Days off that fall on working weekdays: ascending, each once. */
  readonly holidays: Int32Array;
  /** How many of the seven days that begin with a weekday are worked, up to n of them: `counts[weekday * 7 + n]`. */
  readonly counts: Uint8Array;
  readonly perWeek: number;
}

const MONDAY_TO_FRIDAY = "0000011";

/** A weekend as NETWORKDAYS.INTL takes it: 1–7 (two days, 1 = Saturday and Sunday), 11–17 (one day, 11 = Sunday), or seven 0s and 1s from Monday, 1 = off.
 * @returns the seven marks; refusals: `bad-weekend` (details: value) */
export function weekendOf(weekend: number | string | null): Figure<string> {
  if (weekend === null || weekend === 0 || weekend === "") return figure(MONDAY_TO_FRIDAY);
  if (typeof weekend === "string" && /^[01]{7}$/.test(weekend)) return figure(weekend);
  const number = typeof weekend === "number" || /^\d{1,2}$/.test(weekend) ? Number(weekend) : NaN;
  const off = (...days: number[]) => figure(Array.from({ length: 7 }, (_, day) => (days.includes(day) ? "1" : "0")).join(""));
  if (Number.isInteger(number) && number >= 1 && number <= 7) return off((number + 4) % 7, (number + 5) % 7);
  if (Number.isInteger(number) && number >= 11 && number <= 17) return off((number - 5) % 7);
  return refuse("bad-weekend", { value: String(weekend) });
}

/** @param holidays serials in any order; twice or on a weekend they take nothing more away
 * @param weekend seven marks from Monday, 1 = off; as `weekendOf` answers */
export function workCalendar(holidays: Iterable<number> = [], weekend: string = MONDAY_TO_FRIDAY): WorkCalendar {
  const week = Array.from({ length: 7 }, (_, day) => weekend[day] !== "1");
  const counts = new Uint8Array(49);
  for (let first = 0; first < 7; first++) for (let n = 1; n < 7; n++) counts[first * 7 + n] = counts[first * 7 + n - 1]! + (week[(first + n - 1) % 7] ? 1 : 0);
  const off = new Set<number>();
  for (const day of holidays) if (Number.isFinite(day) && week[weekdayOf(day)]) off.add(Math.floor(day));
  return { week, holidays: Int32Array.from(off).sort(), counts, perWeek: week.filter(Boolean).length };
}

/** Working days from `from` to `to`, both counted; 0 when `to` is before `from`.
 * @example workingDays(workCalendar(), serialOf(2006, 1, 1), serialOf(2006, 1, 31)) // 22 */
export function workingDays(calendar: WorkCalendar, from: number, to: number): number {
  const days = to - from + 1;
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  return weeks * calendar.perWeek + calendar.counts[weekdayOf(from) * 7 + (days - weeks * 7)]! - (atOrBefore(calendar.holidays, to) - atOrBefore(calendar.holidays, from - 1));
}

/** How many of the ascending days are not after a day. */
function atOrBefore(days: Int32Array, day: number): number {
  let low = 0;
  for (let high = days.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
