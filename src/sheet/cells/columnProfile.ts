// What a column holds, counted once over the rows of its table: the ground on which roles, marks and orders are decided.
import { isCellError } from "../../core/cell";
import { isYearMonth, periodBetween, periodName } from "./readPeriod";
import { dateShape, isDayAndMonth, isDayLike, isSerialText, type DateShape } from "./readDate";
import { isNoData, numberShape, type NumberShape } from "./readNumber";
import { BLANK, type StoredColumn } from "./storedSheet";

/** What each distinct text may be read as; computed when first asked for. */
export class Texts {
  private readonly numbers: (NumberShape | null | undefined)[] = [];
  private readonly dates: (DateShape | null | undefined)[] = [];

  constructor(private readonly column: StoredColumn) {}

  /** The entry as text: booleans as TRUE and FALSE; null for an error. */
  text(code: number): string | null {
    const entry = this.column.entries[code];
    return typeof entry === "string" ? entry : typeof entry === "boolean" ? (entry ? "TRUE" : "FALSE") : null;
  }

  number(code: number): NumberShape | null {
    const known = this.numbers[code];
    if (known !== undefined) return known;
    const entry = this.column.entries[code];
    return (this.numbers[code] = typeof entry === "string" ? numberShape(entry) : null);
  }

  date(code: number): DateShape | null {
    const known = this.dates[code];
    if (known !== undefined) return known;
    const entry = this.column.entries[code];
    return (this.dates[code] = typeof entry === "string" ? dateShape(entry) : null);
  }
}

export interface ColumnProfile {
  readonly filled: number;
  /** Real numbers. */
  readonly numbers: number;
  readonly errors: number;
  /** Shares of the cells that say something (not blank, not an error, not n/a). */
  readonly numberShare: number;
  readonly dayShare: number;
  readonly periodShare: number;
  readonly textShare: number;
  readonly yesNoShare: number;
  /** Distinct texts. */
  readonly distinct: number;
  /** How often each entry stands in the rows. */
  readonly counts: Int32Array;
  /** Numbers are days, by their format. */
  readonly numbersAreDays: boolean;
  /** Share of the numbers, typed as text or not, that could be days of our lives, whatever their format says. */
  readonly dayLikeShare: number;
  readonly least: number;
  readonly most: number;
  readonly texts: Texts;
}

/** Distinct texts that are looked at; more would tell nothing else. */
const SAMPLE = 1000;
const YES_NO = new Set(["yes", "no", "y", "n", "true", "false", "tak", "nie", "t", "x", "1", "0", "✓", "✔"]);

/** @param isLine rows to count; section lines, notes and the like say nothing about their column
 * @param dateFormat whether the column's number formats are dates; undefined where no format is known */
export function profileColumn(column: StoredColumn, first: number, last: number, isLine: ((row: number) => boolean) | null, dateFormat: boolean | undefined): ColumnProfile {
  const counts = new Int32Array(column.entries.length);
  const texts = new Texts(column);
  let numbers = 0;
  let blanks = 0;
  let skipped = 0;
  let dayLike = 0;
  let yearLike = 0;
  let least = Infinity;
  let most = -Infinity;
  const { codes, numbers: values } = column;
  for (let row = first; row <= last; row++) {
    if (isLine !== null && !isLine(row)) {
      skipped++;
      continue;
    }
    const code = codes[row]!;
    if (code >= 0) counts[code]!++;
    else if (code === BLANK) blanks++;
    else {
      const value = values![row]!;
      numbers++;
      if (value < least) least = value;
      if (value > most) most = value;
      if (value < 1950) continue;
      if (isDayLike(value)) dayLike++;
      else if ((value <= 2099 && Number.isInteger(value)) || isYearMonth(value)) yearLike++;
    }
  }
  const filled = last < first ? 0 : last - first + 1 - blanks - skipped;
  const numbersAreDays = numbers > 0 && dateFormat === true && dayLike >= numbers * 0.9;
  let errors = 0;
  let silent = 0;
  let numeric = numbersAreDays ? 0 : numbers;
  let day = numbersAreDays ? numbers : 0;
  let period = numbersAreDays ? numbers : yearLike;
  let yesNo = 0;
  let text = 0;
  let numberTexts = 0;
  let seen = 0;
  let distinct = 0;
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code]!;
    if (count === 0) continue;
    distinct++;
    const entry = column.entries[code]!;
    if (isCellError(entry)) {
      errors += count;
      continue;
    }
    if (seen++ >= SAMPLE) continue;
    if (typeof entry === "boolean") yesNo += count;
    else if (isNoData(entry)) silent += count;
    else {
      const isDay = texts.date(code) !== null || isDayAndMonth(entry);
      const isNumber = !isDay && texts.number(code) !== null;
      if (isDay) day += count;
      else if (isNumber) {
        numeric += count;
        numberTexts += count;
        if (isSerialText(entry)) dayLike += count;
      }
      if (isDay || ((!isNumber || MONTH_AND_YEAR.test(entry)) && (periodName(entry) ?? periodBetween(entry)) !== null)) period += count;
      if (YES_NO.has(entry.trim().toLowerCase())) yesNo += count;
      if (!isDay && !isNumber) text += count;
    }
  }
  const telling = numeric + day + text + yesNo > 0 ? numbers + countSeen(counts, column) - silent : 0;
  const share = (count: number): number => (telling > 0 ? Math.min(1, count / telling) : 0);
  return { filled, numbers, errors, numberShare: share(numeric), dayShare: share(day), periodShare: share(period), textShare: share(text), yesNoShare: share(yesNo), distinct, counts, numbersAreDays, dayLikeShare: numbers + numberTexts > 0 ? dayLike / (numbers + numberTexts) : 0, least, most, texts };
}

/** "08.2025" is a number, too. */
const MONTH_AND_YEAR = /^\s*(\d{1,2}[./-](19|20)\d\d|(19|20)\d\d[./-]\d{1,2})\s*$/;

/** Cells whose text was looked at: all of them, or the sample's. */
function countSeen(counts: Int32Array, column: StoredColumn): number {
  let cells = 0;
  let seen = 0;
  for (let code = 0; code < counts.length && seen < SAMPLE; code++) {
    if (counts[code] === 0 || isCellError(column.entries[code])) continue;
    seen++;
    cells += counts[code]!;
  }
  return cells;
}
