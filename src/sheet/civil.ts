// Days of the civil calendar as Excel serials (day 1 = 1900-01-01 in Excel's counting; right from 1900-03-01 on). No Date, no time zone.

export interface Civil {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  readonly day: number;
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);

/** Serial of a day that exists; months beyond 1…12 roll over into other years. */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y = Math.floor((months - 2) / 12);
  const m = months - 2 - y * 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + day - 1 - 719468 + 25569;
}

/** The day of a serial. */
export function civilOf(serial: number): Civil {
  const z = Math.floor(serial) - 25569 + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The serial, or null for a day that is not in the calendar or that Excel cannot hold (1900-03-01 … 9999-12-31). */
export function serialIfDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999 || day > daysInMonth(year, month)) return null;
  const serial = serialOf(year, month, day);
  return serial >= 61 ? serial : null;
}

/** Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | null {
  const fourth = serialOf(year, 1, 4);
  // serial 2 was a Monday
  const monday = fourth - ((((fourth - 2) % 7) + 7) % 7) + (week - 1) * 7;
  return week >= 1 && week <= 53 && civilOf(monday + 3).year === year ? monday : null;
}

/** A year of two digits as Excel takes it: 00–29 are 2000–2029, 30–99 are 1930–1999. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

export const isoOf = (serial: number): string => {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
