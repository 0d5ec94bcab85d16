// Excel's day numbers (1900 system, with its fictitious 29 February 1900 as day 60).
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** @returns null when the calendar (1900…9999) has no such day */
export function serialOfDate(year: number, month: number, day: number): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return null;
  const days = Math.round((time - EPOCH) / DAY);
  return days > 60 ? days : days - 1;
}

/** The serial of an ISO 8601 moment as files hold it (`2025-03-04T10:00:00`), without any time zone; null when it is none. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return null;
  const day = serialOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : day + (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86400;
}

/** True for number formats that show a date or a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, "").split(";")[0]!;
  return /[dmyhs]/i.test(bare);
}
