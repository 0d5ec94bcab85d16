// Periods as goals and headers name them: 2025, 2025-08, Aug 2025, Q3 2025, III kw. 2025, H1 2025, 2025-W07, W1–W4 2025, 4-4-5 P3 2025, FY2025, or two dates.
import type { Cell } from "../../core/cell";
import { isCellError } from "../../core/cell";
import { figure, refuse, type Figure } from "../../core/answer";
import { FISCAL_WORDS, HALF_WORDS, MONTH_BY_WORD, MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBER, WEEK_WORDS, YEAR_WORDS } from "../words/calendarWords";
import { fullYear, mondayOfWeek, serialOf } from "./civil";
import { dateShape, dayUnder, isSerial } from "./readDate";
import { plain } from "../words/plain";
import type { PeriodName, PeriodUnit } from "./periodParts";
import { weekName } from "./weekName";
import { patternMonth, patternQuarter, weekYear } from "../../core/weekYear";

/** Both ends inclusive, Excel serials. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export type { PeriodName, PeriodUnit } from "./periodParts";

const LAST: Readonly<Record<Exclude<PeriodUnit, "day">, number>> = { year: 1, half: 2, quarter: 4, month: 12, week: 53 };

const yearOf = (word: string): number | null => (/^(19|20)\d\d$/.test(word) ? Number(word) : null);

/** What a period's name has in it: a year, a month's beginning, or a counted quarter, half, week. Most texts have none. */
const NAMING = /(?<!\d)(?:19|20)\d\d(?!\d)|^(?:19|20)\d{4}$|\d[./ -]\d|^\W*[IVX]{1,4}\W*$|jan|feb|mar|apr|ma[yj]|jun|jul|aug|sep|oct|nov|dec|sty|lut|kwi|cze|lip|sie|wrz|pa[zź]|lis|gru|\bq|\dq|kw|quarter|half|\bh\d|\dh\b|\dh\d|p[oó][lł]|\bc?w ?\d|week|wk|tyd|tyg|month|mies|m-c|\bm\d|fy|fisc|obrot/i;

/** 202508: a month, and no serial that a sheet of sales holds (the year 2454). */
export const isYearMonth = (value: number): boolean => value >= 195001 && value <= 209912 && Number.isInteger(value) && value % 100 >= 1 && value % 100 <= 12;

/** Takes a period's name apart; null when the text is none. */
export function periodName(text: string): PeriodName | null {
  if (text.length > 40 || !NAMING.test(text)) return null;
  const trimmed = text.replace(/[\u00a0\u202f]/g, " ").trim();
  const weeks = weekName(trimmed);
  if (weeks) return weeks;
  const month = /^(?:(\d{4})[-./ _](\d{1,2})|(\d{1,2})[-./ _](\d{4})|((?:19|20)\d\d)(\d\d))$/.exec(trimmed);
  if (month) {
    const year = yearOf(month[1] ?? month[4] ?? month[5] ?? "");
    const index = Number(month[2] ?? month[3] ?? month[6]);
    if (year !== null && index >= 1 && index <= 12) return { unit: "month", year, index, fiscal: false };
  }
  const day = dateShape(trimmed);
  const words = plain(trimmed.replace(/(\d)(?:st|nd|rd|th)\b/gi, "$1").replace(/['’](?=\d)/g, " ").replace(/(\d)([a-zł])/gi, "$1 $2").replace(/([a-zł])(\d)/gi, "$1 $2").replace(/m-c/gi, "mc")).split(" ").filter((word) => word !== "");
  const named = fromWords(words);
  if (named) return named;
  if (!day) return null;
  const serial = dayUnder(day, null);
  return serial === null ? null : { unit: "day", year: null, index: serial, fiscal: false };
}

/** "q 3 2025", "iii kw 2025", "aug 2025", "fy 2025", "2025 w 7", "2024 25" → parts. */
function fromWords(all: readonly string[]): PeriodName | null {
  const fiscal = all.some((word) => FISCAL_WORDS.has(word));
  let unit: PeriodUnit | null = null;
  let index: number | null = null;
  let year: number | null = null;
  const loose: string[] = [];
  const name = (found: PeriodUnit): boolean => {
    if (unit !== null) return false;
    unit = found;
    return true;
  };
  for (const word of all) {
    const month = MONTH_BY_WORD.get(word);
    if (month !== undefined) {
      if (!name("month")) return null;
      index = month;
    } else if (QUARTER_WORDS.has(word)) {
      if (!name("quarter")) return null;
    } else if (HALF_WORDS.has(word)) {
      if (!name("half")) return null;
    } else if (WEEK_WORDS.has(word)) {
      if (!name("week")) return null;
    } else if (MONTH_WORDS.has(word)) {
      if (!name("month")) return null;
    } else if (yearOf(word) !== null && year === null) year = yearOf(word);
    else if (!FISCAL_WORDS.has(word) && !YEAR_WORDS.has(word)) loose.push(word);
  }
  const wants = unit !== null && index === null;
  if (wants) {
    const last = LAST[unit as unknown as Exclude<PeriodUnit, "day">];
    const at = loose.findIndex((word) => ROMAN_NUMBER.has(word) || (/^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= last));
    const word = at < 0 ? undefined : loose.splice(at, 1)[0];
    if (word === undefined) return null;
    index = ROMAN_NUMBER.get(word) ?? Number(word);
  }
  if (year === null && loose.length === 1 && /^\d\d$/.test(loose[0]!) && (unit !== null || fiscal)) year = fullYear(Number(loose.pop()));
  if (year !== null && loose.length === 1 && unit === null && /^\d\d$/.test(loose[0]!) && Number(loose[0]) === (year + 1) % 100) {
    // "2024/25": a fiscal year, named by its end
    return { unit: "year", year: year + 1, index: 1, fiscal: true };
  }
  if (loose.length > 0) {
    // "III 2025": a Roman month
    const roman = loose.length === 1 ? ROMAN_NUMBER.get(loose[0]!) : undefined;
    return roman !== undefined && unit === null && year !== null && !fiscal ? { unit: "month", year, index: roman, fiscal: false } : null;
  }
  if (unit === null) return year === null ? null : { unit: "year", year, index: 1, fiscal };
  if (index === null || index > LAST[unit as Exclude<PeriodUnit, "day">]) return null;
  return { unit, year, index, fiscal };
}

/** The days of a period. Fiscal ones need the year's first month.
 * @returns null when the year is missing (of a day its month, too), the week is not in the year, or a fiscal year's first month is not known */
export function periodDays(name: PeriodName, fiscalYearStarts?: number): Period | null {
  if (name.unit === "day") return name.index > 31 ? { from: name.index, to: name.index } : null;
  if (name.year === null || name.index > LAST[name.unit] || (name.fiscal && fiscalYearStarts === undefined)) return null;
  if (name.unit === "week") {
    const monday = mondayOfWeek(name.year, name.index);
    const last = mondayOfWeek(name.year, name.last ?? name.index);
    return monday === null || last === null ? null : { from: monday, to: last + 6 };
  }
  if (name.pattern) {
    const starts = name.fiscal ? (fiscalYearStarts ?? 1) : 1;
    return name.unit === "month" ? patternMonth(name.year, name.index, name.pattern, starts) : name.unit === "quarter" ? patternQuarter(name.year, name.index, starts) : weekYear(name.year, starts);
  }
  const months = name.unit === "year" ? 12 : name.unit === "half" ? 6 : name.unit === "quarter" ? 3 : 1;
  const starts = name.fiscal && name.unit !== "month" ? (fiscalYearStarts ?? 1) : 1;
  const year = starts > 1 ? name.year - 1 : name.year;
  const first = starts + (name.index - 1) * months;
  return { from: serialOf(year, first, 1), to: serialOf(year, first + months, 1) - 1 };
}

/** The period that one cell names.
 * @param options.fiscalYearStarts first month of the fiscal year, 1…12; FY2025 is refused without it
 * @returns refusals: `blank`, `error-value`, `not-a-period`, `period-without-year`, `fiscal-year-unknown`
 * @see FUNCTIONS.md, Periods
 * @example readPeriod("III kw. 2025") // 2025-07-01 … 2025-09-30 */
export function readPeriod(cell: Cell, options: { readonly fiscalYearStarts?: number } = {}): Figure<Period> {
  if (cell === null || cell === "" || cell === 0) return refuse("blank");
  if (isCellError(cell)) return refuse("error-value", { value: cell.error });
  if (typeof cell === "boolean") return refuse("not-a-period", { value: cell ? "TRUE" : "FALSE" });
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= 1950 && cell <= 2099) return figure({ from: serialOf(cell, 1, 1), to: serialOf(cell, 12, 31) });
    return isSerial(cell) ? figure({ from: Math.floor(cell), to: Math.floor(cell) }) : refuse("not-a-period", { value: String(cell) });
  }
  const between = periodBetween(cell);
  if (between) return figure(between);
  const name = periodName(cell);
  if (!name) return refuse("not-a-period", { value: cell });
  if (name.fiscal && options.fiscalYearStarts === undefined) return refuse("fiscal-year-unknown", { value: cell });
  const days = periodDays(name, options.fiscalYearStarts);
  return days ? figure(days) : refuse(name.year === null ? "period-without-year" : "not-a-period", { value: cell });
}

/** "2025-01-01 – 2025-03-31", "od 01.01.2025 do 31.03.2025", "01.01–31.03.2025", "Jan–Mar 2025". */
export function periodBetween(text: string): Period | null {
  if (text.length > 60 || !/[–—-]|\.\.| (do|to|till|until) /i.test(text) || weekName(text)) return null;
  return betweenDates(text) ?? betweenMonths(text);
}

function betweenMonths(text: string): Period | null {
  const parts = /^(.+?)\s*(?:[–—-]|\bto\b|\bdo\b)\s*(.+)$/i.exec(text.trim());
  const last = parts ? periodName(parts[2]!) : null;
  const first = parts ? periodName(parts[1]!) : null;
  if (!first || last?.unit !== "month" || first.unit !== "month" || last.year === null) return null;
  const from = periodDays(first.year === null ? { ...first, year: last.year } : first);
  const to = periodDays(last);
  return from && to && from.from <= to.from ? { from: from.from, to: to.to } : null;
}

function betweenDates(text: string): Period | null {
  const parts = text.replace(/^(od|from)\s+/i, "").split(/\s+(?:-|–|—|to|do|till|until)\s+|\s*[–—]\s*|\s*\.\.\s*|(?<=\.\d{4}|\.\d{2})-(?=\d{1,2}\.)/i);
  if (parts.length !== 2) return null;
  const year = /\.(\d{4})(?: ?r\.?)?$/.exec(parts[1]!)?.[1];
  if (year !== undefined && /^\d{1,2}\.\d{1,2}\.?$/.test(parts[0]!)) parts[0] = `${parts[0]!.replace(/\.$/, "")}.${year}`;
  const [from, to] = parts.map((part) => {
    const shape = dateShape(part);
    return shape ? dayUnder(shape, null) : null;
  });
  return typeof from === "number" && typeof to === "number" && from <= to ? { from, to } : null;
}
