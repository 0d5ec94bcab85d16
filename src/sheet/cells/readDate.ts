// Dates as people type them. A text such as 03/04/2024 has two readings; the column decides, and one that fits both is refused.
import { isCellError, type Cell } from "../../core/cell";
import { figure, refuse, type Figure } from "../../core/answer";
import { MONTH_BY_WORD, ROMAN_NUMBER, WEEKDAY_WORDS, WEEK_WORDS } from "../words/calendarWords";
import { fullYear, isoOf, mondayOfWeek, serialIfDay } from "./civil";
import { plain } from "../words/plain";

export type DateOrder = "DMY" | "MDY" | "YMD";

/** A text taken apart: a serial for each order it can be read in. */
export interface DateShape {
  readonly DMY: number | null;
  readonly MDY: number | null;
  readonly YMD: number | null;
  /** The order that the text shows by itself, where only one is possible; "any" when the order does not matter in it. */
  readonly shows: "DMY" | "MDY" | "any" | null;
}

const any = (serial: number | null): DateShape | null => (serial === null ? null : { DMY: serial, MDY: serial, YMD: serial, shows: "any" });

const TIME = /(?:(?:[T ,]+|,? (?:godz\.?|o|at|g\.) )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{3,4})?(?:[+-]\d{1,2}(?::?\d{2})?)?)?)$/i;

/** A day of the week before or behind a date: "pt. 07.02.2025", "2025-02-07 (Fri)". */
export const WEEKDAY = ((days: string) => new RegExp(`^(?:dnia|${days})[.,]* (?=\\d)|(?<=\\d),? ?\\(?(?:${days})\\.?\\)?$`, "i"))([...WEEKDAY_WORDS].join("|").replace(/sr/g, "[sś]r").replace(/al/g, "a[lł]").replace(/ia/g, "i[aą]"));

/** Takes the text of a date apart; null when it is none. Months without a day are their first day. */
export function dateShape(text: string): DateShape | null {
  if (text.length > 48 || !/\d/.test(text)) return null;
  const cleaned = text
    .replace(/[\u00a0\u2000-\u200a\u202f\t\r\n]/g, " ")
    .replace(/[−–—‒]/g, "-")
    .trim()
    .replace(TIME, "")
    .replace(WEEKDAY, "")
    .replace(/ ?r(?:\.|oku)?$/i, "")
    .trim();
  const parts = /^(\d{1,4})( ?)([./-]) ?(\d{1,2}) ?\3 ?(\d{1,4})$/.exec(cleaned);
  if (parts) return numeric(Number(parts[1]), parts[3]!, Number(parts[4]), Number(parts[5]), parts[1]!.length, parts[5]!.length);
  const packed = /^(19\d\d|20\d\d)(\d\d)(\d\d)$/.exec(cleaned);
  if (packed) return any(serialIfDay(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  return WORDED.test(cleaned) ? worded(cleaned) : null;
}

/** What a date in words has in it: the beginning of a month's name, or a week. */
const WORDED = /[ .-][IVX]{1,4}[ .-]|jan|feb|mar|apr|ma[yj]|jun|jul|aug|sep|oct|nov|dec|sty|lut|kwi|cze|lip|sie|wrz|wrze|pa[zź]|lis|gru|w\s?\d|w(ee)?k|ty(dz|g)|\bt\d/i;

function numeric(a: number, mark: string, b: number, c: number, aDigits: number, cDigits: number): DateShape | null {
  if (aDigits === 4) return cDigits <= 2 ? any(serialIfDay(a, b, c)) : null;
  if (aDigits > 2 || (cDigits !== 2 && cDigits !== 4)) return null;
  const dmy = serialIfDay(fullYear(c), b, a);
  const mdy = serialIfDay(fullYear(c), a, b);
  const ymd = cDigits === 2 ? serialIfDay(fullYear(a), b, c) : null;
  if (dmy === null && mdy === null && ymd === null) return null;
  if (mark === ".") return { DMY: dmy, MDY: mdy, YMD: ymd, shows: dmy === null ? (mdy === null ? null : "MDY") : "DMY" };
  return { DMY: dmy, MDY: mdy, YMD: ymd, shows: dmy === mdy ? "any" : dmy === null ? (mdy === null ? null : "MDY") : mdy === null ? "DMY" : null };
}

/** "February 7, 2024", "7 lutego 2024", "07-lut-24", "Aug 2025", "2025-W07", "tydz. 7 2025". */
function worded(text: string): DateShape | null {
  const isoDay = /^(\d{4})-?W(\d{2})-?([1-7])$/i.exec(text);
  if (isoDay) {
    const monday = mondayOfWeek(Number(isoDay[1]), Number(isoDay[2]));
    return any(monday === null ? null : monday + Number(isoDay[3]) - 1);
  }
  const roman = /^(\d{1,2})[ .-]+([IVX]{1,4})[ .-]+(\d{4}|\d{2})$/i.exec(text);
  if (roman) {
    const month = ROMAN_NUMBER.get(roman[2]!.toLowerCase());
    return month === undefined ? null : any(serialIfDay(fullYear(Number(roman[3])), month, Number(roman[1])));
  }
  const words = plain(text.replace(/(\d)(st|nd|rd|th)\b/gi, "$1").replace(/(\d)([a-z])/gi, "$1 $2").replace(/([a-zł])(\d)/gi, "$1 $2")).split(" ").filter((word) => !WEEKDAY_WORDS.has(word) && word !== "of" && word !== "the");
  const months = words.filter((word) => MONTH_BY_WORD.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const weeks = words.filter((word) => WEEK_WORDS.has(word));
  if (months.length === 1 && words.length === numbers.length + 1) {
    const month = MONTH_BY_WORD.get(months[0]!)!;
    const at = words.indexOf(months[0]!);
    if (numbers.length === 1) {
      const year = numbers[0]!;
      return year.length === 4 ? any(serialIfDay(Number(year), month, 1)) : year.length === 2 && (at === 0 || text.includes("'")) && /[-'’ ]/.test(text) ? any(serialIfDay(fullYear(Number(year)), month, 1)) : null;
    }
    if (numbers.length !== 2) return null;
    const [first = "", second = ""] = numbers;
    const yearFirst = first.length === 4;
    const [year, day] = yearFirst ? [first, second] : [second, first];
    return (year.length === 4 || year.length === 2) && day.length <= 2 && at <= (yearFirst ? 1 : 1) ? any(serialIfDay(fullYear(Number(year)), month, Number(day))) : null;
  }
  if (weeks.length === 1 && numbers.length === 2 && words.length === 3) {
    const year = numbers.find((word) => word.length === 4) ?? (/\/\d\d$|['’]\d\d$/.test(text) ? String(fullYear(Number(numbers[1]))) : undefined);
    const week = numbers.find((word) => word.length <= 2);
    return year !== undefined && week !== undefined && week.length <= 2 ? any(mondayOfWeek(Number(year), Number(week))) : null;
  }
  return null;
}

/** "15-Mar", "15 marca": a day whose year is not said; "24-Jan" may be a month, too. */
export function isDayAndMonth(text: string): boolean {
  const word = /^\s*\d{1,2}[\s.-]*(\p{L}{3,})\.?\s*$/u.exec(text)?.[1];
  return word !== undefined && MONTH_BY_WORD.has(plain(word));
}

export const isAmbiguousDate = (shape: DateShape): boolean => shape.shows === null;

/** The order that the texts of one column use: the one that some show and none contradicts, else null. */
export function dateOrderOf(shapes: Iterable<DateShape | null>): DateOrder | null {
  let dmy = false;
  let mdy = false;
  for (const shape of shapes) {
    if (shape?.shows === "DMY") dmy = true;
    else if (shape?.shows === "MDY") mdy = true;
  }
  return dmy === mdy ? null : dmy ? "DMY" : "MDY";
}

/** The serial under an order; null when it could be either and the order is not known. */
export function dayUnder(shape: DateShape, order: DateOrder | null): number | null {
  if (shape.shows === "any") return shape.DMY;
  const asked = order === null ? null : shape[order];
  return asked ?? (shape.shows === null ? null : shape[shape.shows]);
}

/** Serials of the days of our lives, 1954 to 2099. */
export const isDayLike = (serial: number): boolean => serial >= 20000 && serial < 73051;

/** A day's serial number typed as text: "45658". */
export const isSerialText = (text: string): boolean => /^\s*\d{5}(\.\d+)?\s*$/.test(text) && isDayLike(Number(text));

/** Serials that a sheet of sales may hold: 1900-03-01 … 9999-12-31. */
export const isSerial = (value: number): boolean => value >= 61 && value < 2958466;

function readCell(cell: Cell, order: DateOrder | null, chosen: boolean, shape: DateShape | null): Figure {
  if (cell === null || cell === "" || cell === 0) return refuse("blank");
  if (isCellError(cell)) return refuse("error-value", { value: cell.error });
  if (typeof cell === "boolean") return refuse("not-a-date", { value: cell ? "TRUE" : "FALSE" });
  if (typeof cell === "number") return isSerial(cell) ? figure(Math.floor(cell)) : refuse("not-a-date", { value: String(cell) });
  if (!shape) return refuse("not-a-date", { value: cell });
  const day = chosen && order ? (shape[order] ?? (shape.shows === "any" ? shape.DMY : null)) : dayUnder(shape, order);
  if (day !== null) return figure(day);
  return isAmbiguousDate(shape) && shape.DMY !== null && shape.MDY !== null ? refuse("ambiguous-date", { value: cell, first: isoOf(shape.DMY), second: isoOf(shape.MDY) }) : refuse("not-a-date", { value: cell });
}

const shapeOf = (cell: Cell): DateShape | null => (typeof cell === "string" ? dateShape(cell) : null);

/** The date in one cell as a serial; times are dropped.
 * @param order settles what could be either
 * @returns refusals: `blank`, `not-a-date`, `error-value`, `ambiguous-date` (details: first, second as ISO)
 * @see FUNCTIONS.md, TODATE
 * @example readDate("12.05.2024 r.") // 45424 */
export const readDate = (cell: Cell, order?: DateOrder): Figure => readCell(cell, order ?? null, order !== undefined, shapeOf(cell));

/** The dates in cells that belong together: one that fits both orders is settled by the others. Refusals as in `readDate`. */
export function readDates(cells: readonly Cell[], order?: DateOrder): Figure[] {
  const shapes = cells.map(shapeOf);
  const decided = order ?? dateOrderOf(shapes);
  return cells.map((cell, i) => readCell(cell, decided, order !== undefined, shapes[i] ?? null));
}
