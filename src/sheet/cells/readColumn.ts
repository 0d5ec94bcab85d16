// A column's cells as values of its kind. Distinct texts are read once; which decimal mark and which order of day and month hold is decided by all of them.
import { isCellError } from "../../core/cell";
import { NO_DAY } from "../../core/column";
import { isoOf } from "./civil";
import type { ColumnProfile } from "./columnProfile";
import { creditMarks, type CreditMarks } from "./creditMarks";
import { dateOrderOf, dateShape, dayUnder, isAmbiguousDate, isDayAndMonth, isSerialText, type DateOrder } from "./readDate";
import { decimalMarkOf, isAmbiguous, isNoData, valueUnder, type DecimalMark, type NumberShape } from "./readNumber";
import { isYearMonth, periodBetween, periodDays, periodName, type Period, type PeriodName, type PeriodUnit } from "./readPeriod";
import { BLANK, NUMBER, type StoredColumn } from "./storedSheet";
import { packedWeek, withWeeks } from "./weekColumn";
import { withShortYears } from "./weekName";

/** Why a cell gave no value; key into locales `problems`. */
export interface Trouble {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** One column read: a value for each number and each distinct text. */
export interface ReadColumn<Values extends Float64Array | Int32Array = Float64Array | Int32Array> {
  /** NaN or NO_DAY where there is none. */
  at(row: number): number;
  /** The same for many rows. */
  valuesOf(rows: Int32Array): Values;
  /** Why there is none; null for a blank cell or where there is one. */
  troubleAt(row: number): Trouble | null;
  /** Texts that were read as something that a person may want to know: entry → what. */
  readonly readAs: ReadonlyMap<number, string>;
}

export interface AmountColumn extends ReadColumn<Float64Array> {
  readonly mark: DecimalMark | null;
  /** Currencies that the cells name. */
  readonly currencies: ReadonlySet<string>;
  readonly currencyAt: (row: number) => string | undefined;
  readonly percentTexts: boolean;
  /** How cells marked as credits or debits were read; null where none is. */
  readonly marks: CreditMarks | null;
}

/** Columns with fewer distinct texts are read whole, those with more only as far as the table uses them. */
const FEW = 100_000;

/** @param markElsewhere the mark that the table's other columns show
 * @param scale what every value is multiplied by
 * @param isMoney sums of money, not prices: three digits behind the only mark of "$1,234" are thousands, for money has no thousandths */
export function readAmounts(column: StoredColumn, profile: ColumnProfile, chosen: DecimalMark | undefined, markElsewhere: DecimalMark | null, scale: number, isMoney = false): AmountColumn {
  const { texts, counts } = profile;
  const entries = column.entries.length;
  // texts of lines that are no records decide nothing, and are read all the same
  const used = (code: number): boolean => (counts[code] ?? 0) > 0;
  const shapes = Array.from({ length: entries }, (_, code) => (used(code) || entries < FEW ? texts.number(code) : null));
  const telling = shapes.filter((_, code) => used(code));
  const shown = chosen ?? decimalMarkOf(telling);
  const mixed = chosen === undefined && shown === null && telling.some((shape) => shape?.mark != null);
  const mark = shown ?? (mixed ? null : (bySize(telling, profile) ?? markElsewhere ?? (isMoney ? byCurrency(telling) : null)));
  const marks = creditMarks(shapes, profile);
  const values = new Float64Array(entries).fill(NaN);
  const troubles: (Trouble | null)[] = new Array<Trouble | null>(entries).fill(null);
  const currencies = new Set<string>();
  const readAs = new Map<number, string>();
  let percentTexts = false;
  for (let code = 0; code < entries; code++) {
    if (!used(code) && entries >= FEW) continue;
    const entry = column.entries[code]!;
    const shape = shapes[code];
    if (isCellError(entry)) troubles[code] = { code: "error-value" };
    else if (typeof entry === "boolean") troubles[code] = { code: "not-a-number" };
    else if (!shape) troubles[code] = { code: isNoData(entry) ? "no-data" : "not-a-number" };
    else {
      const value = valueUnder(shape, mark);
      if (marks?.minus === null && shape.side) troubles[code] = { code: "unclear-side" };
      else if (value === null) troubles[code] = { code: "ambiguous-number", details: { first: shape.dot ?? 0, second: shape.comma ?? 0 } };
      else {
        values[code] = scaled(marks && marks.minus === shape.side ? -value : value, shape.percent || shape.scaled ? 1 : scale);
        if (shape.currency) currencies.add(shape.currency);
        if (shape.percent) percentTexts = true;
        if (isAmbiguous(shape)) readAs.set(code, String(value));
      }
    }
  }
  const { codes, numbers } = column;
  const at = (row: number): number => {
    const code = codes[row]!;
    return code === NUMBER ? (scale === 1 ? numbers![row]! : scaled(numbers![row]!, scale)) : code === BLANK ? NaN : values[code]!;
  };
  return {
    mark,
    currencies,
    percentTexts,
    marks,
    readAs,
    at,
    valuesOf: (rows) => {
      const read = new Float64Array(rows.length);
      for (let i = 0; i < rows.length; i++) read[i] = at(rows[i]!);
      return read;
    },
    troubleAt: (row) => (codes[row]! >= 0 ? (troubles[codes[row]!] ?? null) : null),
    currencyAt: (row) => (codes[row]! >= 0 ? (shapes[codes[row]!]?.currency ?? undefined) : undefined),
  };
}

/** Texts that could be either and all name a currency: the mark under which they are whole. */
function byCurrency(shapes: readonly (NumberShape | null)[]): DecimalMark | null {
  const marks = new Set<DecimalMark | null>();
  for (const shape of shapes) if (shape && isAmbiguous(shape)) marks.add(shape.currency === undefined ? null : Math.abs(shape.dot ?? 0) > Math.abs(shape.comma ?? 0) ? "." : ",");
  return marks.size === 1 ? [...marks][0]! : null;
}

/** Multiplied without the dust that binary fractions leave: 47.2 thousand is 47200. */
const scaled = (value: number, scale: number): number => (scale === 1 ? value : Number((value * scale).toPrecision(15)));

/** Texts that could be either, among real numbers: the mark that makes them of the numbers' size. */
function bySize(shapes: readonly (NumberShape | null)[], profile: ColumnProfile): DecimalMark | null {
  if (profile.numbers === 0) return null;
  const low = Math.min(Math.abs(profile.least), Math.abs(profile.most));
  const high = Math.max(Math.abs(profile.least), Math.abs(profile.most));
  if (high === 0) return null;
  const votes = { ",": 0, ".": 0 };
  for (const shape of shapes) {
    if (!shape || !isAmbiguous(shape)) continue;
    const far = (value: number | null): number => (value === null || value === 0 ? Infinity : Math.abs(value) > high ? Math.abs(value) / high : Math.abs(value) < low ? low / Math.abs(value) : 1);
    const comma = far(shape.comma);
    const dot = far(shape.dot);
    if (comma * 20 < dot) votes[","]++;
    else if (dot * 20 < comma) votes["."]++;
  }
  return votes[","] > 0 === votes["."] > 0 ? null : votes[","] > 0 ? "," : ".";
}

export interface DayContext {
  readonly order: DateOrder | undefined;
  /** The order that the table's other date columns show, or its date formats. */
  readonly orderElsewhere: DateOrder | null;
  readonly from1904: boolean;
  /** For periods without a year. */
  readonly year: number | null;
  /** The same from another column of the row. */
  readonly yearAt: ((row: number) => number | null) | undefined;
  /** The day of the row's month, where a column of its own says it. */
  readonly dayAt: ((row: number) => number) | undefined;
  /** What small whole numbers count under a header such as Month or Quarter. */
  readonly unit: PeriodUnit | undefined;
  readonly fiscalYearStarts: number | undefined;
  /** A period's name counts as its first day. */
  readonly periods: boolean;
}

export interface DayColumn extends ReadColumn<Int32Array> {
  readonly order: DateOrder | null;
  /** First and last day where the cell names a period; null otherwise. */
  periodAt(row: number): { readonly from: number; readonly to: number } | null;
}

export function readDays(column: StoredColumn, profile: ColumnProfile, context: DayContext): DayColumn {
  const { texts, counts } = profile;
  const entries = column.entries.length;
  const shift = context.from1904 ? 1462 : 0;
  const used = (code: number): boolean => (counts[code] ?? 0) > 0;
  const shapes = Array.from({ length: entries }, (_, code) => (used(code) || entries < FEW ? texts.date(code) : null));
  const telling = shapes.filter((_, code) => used(code));
  const shown = dateOrderOf(telling);
  const contradictory = shown === null && telling.some((shape) => shape?.shows === "DMY") && telling.some((shape) => shape?.shows === "MDY");
  const order = context.order ?? shown ?? (contradictory ? null : context.orderElsewhere);
  const days = new Int32Array(entries).fill(NO_DAY);
  const lasts = new Int32Array(entries).fill(NO_DAY);
  const troubles: (Trouble | null)[] = new Array<Trouble | null>(entries).fill(null);
  const yearless: (PeriodName | null)[] = new Array<PeriodName | null>(entries).fill(null);
  const readAs = new Map<number, string>();
  const areWeeks = context.unit === "week";
  const named = context.periods ? withShortYears(column.entries.map((entry, code) => (typeof entry === "string" && (used(code) || entries < FEW) ? periodName(entry) : null))) : [];
  const names = context.periods ? withWeeks(named, column.entries, areWeeks, column.entries.map((entry, code) => (used(code) ? entry : null))) : named;
  const areDays = profile.numbersAreDays || telling.some((shape) => shape !== null) || showsDays(column.entries.filter((_, code) => used(code)));
  for (let code = 0; code < entries; code++) {
    if (!used(code) && entries >= FEW) continue;
    const entry = column.entries[code]!;
    if (isCellError(entry)) {
      troubles[code] = { code: "error-value" };
      continue;
    }
    if (typeof entry === "boolean") {
      troubles[code] = { code: "not-a-date" };
      continue;
    }
    const isYearless = areDays && isDayAndMonth(entry);
    const shape = isYearless && context.year !== null ? dateShape(`${entry.trim()} ${context.year}`) : shapes[code];
    const day = shape ? (context.order ? (shape[context.order] ?? (shape.shows === "any" ? shape.DMY : null)) : dayUnder(shape, order)) : null;
    const name = isYearless ? null : (names[code] ?? null);
    const between: Period | null = context.periods && name === null && day === null ? periodBetween(entry) : null;
    if (name && name.unit !== "day") {
      const period = periodOf(name, context);
      if (name.year === null && context.yearAt) yearless[code] = name;
      else if (period) {
        days[code] = period.from;
        lasts[code] = period.to;
      } else troubles[code] = { code: name.fiscal && context.fiscalYearStarts === undefined ? "fiscal-year-unknown" : "period-without-year" };
    } else if (between) {
      days[code] = between.from;
      lasts[code] = between.to;
    } else if (day !== null) {
      days[code] = lasts[code] = day;
      if (shape!.shows === null) readAs.set(code, isoOf(day));
    } else if (shape && isAmbiguousDate(shape) && shape.DMY !== null && shape.MDY !== null) troubles[code] = { code: "ambiguous-date", details: { first: isoOf(shape.DMY), second: isoOf(shape.MDY) } };
    else if (isNoData(entry)) troubles[code] = { code: "no-data" };
    else if (isYearless) troubles[code] = { code: "period-without-year" };
    else {
      // a serial number typed as text
      const serial = isSerialText(entry) ? Math.floor(Number(entry)) : NaN;
      if (serial > 0) {
        days[code] = lasts[code] = serial + shift;
        readAs.set(code, isoOf(serial + shift));
      } else troubles[code] = { code: "not-a-date" };
    }
  }
  const { codes, numbers } = column;
  const numberPeriod = (value: number, row: number): { from: number; to: number } | null => {
    const whole = Number.isInteger(value);
    if (whole && context.unit !== undefined && value >= 1 && value <= 53) return periodOf({ unit: context.unit, year: context.yearAt?.(row) ?? null, index: value, fiscal: false }, context);
    if (whole && value >= 1950 && value <= 2099 && context.periods) return periodDays({ unit: "year", year: value, index: 1, fiscal: false });
    const week = areWeeks ? packedWeek(value) : null;
    if (week) return periodOf(week, context);
    if (isYearMonth(value)) return periodDays({ unit: "month", year: Math.floor(value / 100), index: value % 100, fiscal: false });
    if (whole && value >= 19000101 && value <= 20991231) {
      const day = packedDay(value);
      return day === null ? null : { from: day, to: day };
    }
    const day = Math.floor(value) + shift;
    return value >= 61 && day < 2958466 ? { from: day, to: day } : null;
  };
  const rowPeriod = (row: number): { from: number; to: number } | null => {
    const period = cellPeriod(row);
    const day = period && context.dayAt ? Math.min(period.from + context.dayAt(row) - 1, period.to) : null;
    return day === null ? period : { from: day, to: day };
  };
  const cellPeriod = (row: number): { from: number; to: number } | null => {
    const code = codes[row]!;
    if (code === NUMBER) return numberPeriod(numbers![row]!, row);
    if (code === BLANK) return null;
    const name = yearless[code];
    if (name) return periodOf({ ...name, year: context.yearAt?.(row) ?? null }, context);
    return days[code] === NO_DAY ? null : { from: days[code]!, to: lasts[code]! };
  };
  const at = (row: number): number => {
    const code = codes[row]!;
    if (code === BLANK) return NO_DAY;
    if (code === NUMBER) {
      const value = numbers![row]!;
      if (value >= 2200 && value < 2958466 - shift && !isYearMonth(value) && !(areWeeks && packedWeek(value))) return Math.floor(value) + shift;
    } else if (yearless[code] === null && !context.dayAt) return days[code]!;
    return rowPeriod(row)?.from ?? NO_DAY;
  };
  return {
    order,
    readAs,
    at,
    valuesOf: (rows) => {
      const read = new Int32Array(rows.length);
      for (let i = 0; i < rows.length; i++) read[i] = at(rows[i]!);
      return read;
    },
    troubleAt: (row) => {
      const code = codes[row]!;
      if (code === BLANK) return null;
      if (code === NUMBER) return numberPeriod(numbers![row]!, row) ? null : { code: "not-a-date" };
      return troubles[code] ?? (yearless[code] && !rowPeriod(row) ? { code: "period-without-year" } : null);
    },
    periodAt: rowPeriod,
  };
}

/** Numbers before their months that are no years: small, or many. */
function showsDays(entries: readonly unknown[]): boolean {
  const numbers = new Set(entries.flatMap((entry) => (typeof entry === "string" && isDayAndMonth(entry) ? [parseInt(entry, 10)] : [])));
  return numbers.size > 4 || [...numbers].some((number) => number < 10);
}

/** 20240115 → its serial. */
function packedDay(value: number): number | null {
  const name = periodName(`${Math.floor(value / 10000)}-${String(Math.floor(value / 100) % 100).padStart(2, "0")}-${String(value % 100).padStart(2, "0")}`);
  return name?.unit === "day" ? name.index : null;
}

function periodOf(name: PeriodName, context: DayContext): { from: number; to: number } | null {
  return periodDays(name.year === null && context.year !== null ? { ...name, year: context.year } : name, context.fiscalYearStarts);
}
