// A table's columns with their cells interpreted: amounts in full units, days, texts; and the columns across, each with its period or name.
import type { Cell } from "../../core/cell";
import { NO_DAY } from "../../core/column";
import { columnAt, type FoundTable } from "../find/foundTable";
import type { ColumnProfile } from "../cells/columnProfile";
import { headerPeriod } from "../find/headerCell";
import type { DateOrder } from "../cells/readDate";
import type { DecimalMark } from "../cells/readNumber";
import { plain } from "../words/plain";
import { periodLabel } from "../cells/periodLabel";
import { readAmounts, readDays, type AmountColumn, type DayColumn } from "../cells/readColumn";
import { unitCounted } from "../cells/periodUnit";
import { periodDays } from "../cells/readPeriod";
import type { ColumnRole } from "../roles";
import { BLANK, NUMBER } from "../cells/storedSheet";
import { doubleYearAround, isFiscalAround, orderOfFormats, unitAround, yearAround, type ColumnFormat } from "../find/tableFacts";
import { kindOf } from "../words/tableSchemas";
import type { UnderstoodTable } from "./understandTable";
import { unitIn } from "../cells/units";
import type { PeriodColumn } from "./wideColumns";

export interface LiveColumn {
  readonly at: number;
  readonly role: ColumnRole | null;
  readonly kind: "amount" | "day" | "text";
  readonly amounts: AmountColumn | null;
  /** Of day columns, and of a text column of periods. */
  readonly days: DayColumn | null;
  /** Fractions of one. */
  readonly share: boolean;
  readonly scale: number;
  /** The stored row whose cell counts, per row of the table; null where every row has its own. */
  filled: Int32Array | null;
}

/** A column that is a period, or a name, of its own. */
export interface AcrossColumn {
  readonly at: number;
  readonly amounts: AmountColumn;
  /** Pieces of the same record. */
  readonly quantity?: AmountColumn;
  readonly scale: number;
  /** "2024-01", the header of a period that no year or fiscal year dates, or the person's name. */
  readonly label: string;
  /** NO_DAY where the period cannot be dated. */
  readonly from: number;
  readonly to: number;
}

const SHARES: ReadonlySet<ColumnRole> = new Set(["discount", "creditShare", "attainment", "rate", "workingTime", "needs"]);
/** Sums of money; prices may have more decimals than cents. */
const SUMS: ReadonlySet<ColumnRole> = new Set(["amount", "goal", "actual", "size"]);
const MONEY: ReadonlySet<ColumnRole> = new Set(["amount", "goal", "actual", "size", "cost"]);

/** The columns that stand for themselves, with their cells interpreted. */
export function liveColumns(table: UnderstoodTable): LiveColumn[] {
  const { found, profiles, formats, wide, names, assignment, context } = table;
  const kind = assignment?.table ?? null;
  const across = new Set([...(wide ? [...wide.periods.map(({ at }) => at), ...wide.totals] : []), ...(names ? [...names.columns.flatMap(({ at, quantity = at }) => [at, quantity]), ...names.totals] : [])]);
  const orderElsewhere = orderAround(found, profiles);
  const around = unitAround(found);
  const year = yearAround(found);
  const years = yearsDown(table);
  const monthDays = daysOfMonth(table);
  const hasDate = assignment?.columns.some(({ role }) => role === "date") ?? false;
  const live: LiveColumn[] = [];
  found.headers.forEach((header, at) => {
    if (across.has(at)) return;
    const assigned = assignment?.columns[at]?.role ?? null;
    // a month is the day that a summarised sale counts on
    const role = assigned === "period" && kind === "Sales" && !hasDate ? "date" : assigned === null && names?.period === at ? (kind === "Goals" ? "period" : "date") : assigned;
    const profile = profiles[at]!;
    if (role === null && profile.filled === 0 && header === "") return;
    const holds = role && kind ? kindOf(role, kind) : profile.numbersAreDays || profile.dayShare >= 0.8 ? "day" : profile.numbers > 0 && profile.numberShare >= 0.8 ? "amount" : "text";
    const unit = unitIn(header);
    const share = holds === "amount" && isShare(role, header, profile, formats[at]!);
    const scale = share ? (profile.numbers > 0 && profile.most > 1.5 && !formats[at]!.percent ? 0.01 : 1) : role !== null && MONEY.has(role) ? (unit.scale !== 1 ? unit.scale : around.scale) : 1;
    const periods = role === "period" || (role === "date" && (kind === "Sales" || kind === "Market"));
    const counted = periods ? unitCounted(header, profile) : undefined;
    live.push({
      at,
      role,
      kind: holds,
      share,
      scale,
      amounts: holds === "amount" ? readAmounts(columnAt(found, at), profile, context.options.decimal, null, scale, role !== null && SUMS.has(role)) : null,
      days:
        holds === "day" || role === "period"
          ? readDays(columnAt(found, at), profile, {
              order: context.options.dateOrder,
              orderElsewhere,
              from1904: found.sheet.head.from1904 === true,
              year,
              yearAt: years !== null && years.at !== at ? years.yearAt : undefined,
              dayAt: years !== null && counted === "month" ? monthDays : undefined,
              unit: counted,
              fiscalYearStarts: context.options.fiscalYearStarts,
              periods,
            })
          : null,
      filled: null,
    });
  });
  return withSharedMark(live, table);
}

/** Texts that could be either are settled by the mark that the table's other columns show. */
function withSharedMark<Column extends { at: number; amounts: AmountColumn | null; scale: number }>(columns: readonly Column[], { found, profiles, context }: UnderstoodTable, known: DecimalMark | null = null): Column[] {
  const marks = new Set(columns.flatMap(({ amounts }) => (amounts?.mark ? [amounts.mark] : [])));
  const mark = marks.size === 1 ? [...marks][0]! : known;
  return columns.map((column) => (column.amounts && column.amounts.mark === null && mark ? { ...column, amounts: readAmounts(columnAt(found, column.at), profiles[column.at]!, context.options.decimal, mark, column.scale) } : column));
}

/** The columns across. Months without a year take the titles' and roll over after December. */
export function acrossColumns(table: UnderstoodTable, live: readonly LiveColumn[]): AcrossColumn[] {
  const { found, profiles, names, periods, context } = table;
  const around = unitAround(found);
  const mark = [...new Set(live.flatMap(({ amounts }) => (amounts?.mark ? [amounts.mark] : [])))];
  const amountsAt = (at: number): { at: number; amounts: AmountColumn; scale: number } => {
    const unit = unitIn(found.headers[at]!);
    const scale = unit.scale !== 1 ? unit.scale : around.scale;
    return { at, scale, amounts: readAmounts(columnAt(found, at), profiles[at]!, context.options.decimal, null, scale, true) };
  };
  if (names) return withSharedMark(names.columns.map(({ at, name, quantity }) => ({ ...amountsAt(at), ...(quantity === undefined ? {} : { quantity: readAmounts(columnAt(found, quantity), profiles[quantity]!, context.options.decimal, null, 1) }), label: name, from: 0, to: 0 })), table);
  let before = 0;
  const yearless = periods.filter(({ name }) => name.year === null && name.unit !== "day").map(({ name }) => name.index);
  const turns = yearless.some((index, i) => i > 0 && index < yearless[i - 1]!);
  const begins = turns ? doubleYearAround(found) : null;
  let year = begins ?? cornerYear(found, periods) ?? yearAround(found);
  // FY2025 ends in 2025: its months before the turn of the year are in 2024
  if (begins === null && year !== null && turns && isFiscalAround(found)) year--;
  const read = periods.map(({ at, name }) => {
    if (name.year === null && name.unit !== "day") {
      if (year !== null && name.index < before) year++;
      before = name.index;
    }
    const days = periodDays(name.year === null && year !== null ? { ...name, year } : name, context.options.fiscalYearStarts);
    return days ? { ...amountsAt(at), label: periodLabel(days.from, days.to), ...days } : { ...amountsAt(at), label: found.headers[at]!, from: NO_DAY, to: NO_DAY };
  });
  return withSharedMark(read, table, mark.length === 1 ? mark[0]! : null);
}

/** A column of years that months or quarters of another column belong to; a year that stands once counts for the rows below it. */
function yearsDown({ found, profiles, assignment }: UnderstoodTable): { readonly at: number; yearAt(row: number): number | null } | null {
  const isYears = (at: number): boolean => profiles[at]!.periodShare >= 0.8 && (profiles[at]!.numbers === 0 || (profiles[at]!.least >= 1950 && profiles[at]!.most <= 2099));
  const at = found.headers.findIndex((header, i) => /^(year|rok|fy|fiscal year|rok obrotowy)$/.test(plain(header)) && isYears(i) && assignment?.columns[i]?.role !== "period");
  if (at < 0) return null;
  const years = new Int16Array(found.last - found.first + 1);
  const column = columnAt(found, at);
  let year = 0;
  for (let row = found.first; row <= found.last; row++) {
    if (column.codes[row] !== BLANK) year = calendarYear(column.cell(row));
    years[row - found.first] = year;
  }
  return { at, yearAt: (row) => years[row - found.first]! || null };
}

/** 0 where the cell names none, or a fiscal year. */
function calendarYear(cell: Cell): number {
  const name = headerPeriod(cell);
  return name?.unit === "year" && !name.fiscal ? name.year! : 0;
}

/** The year in the header's corner: "2025 | Q1 | Q2". */
function cornerYear({ headerCells }: FoundTable, periods: readonly PeriodColumn[]): number | null {
  const name = headerPeriod(headerCells[0]?.[0] ?? null);
  return name?.unit === "year" && !name.fiscal && !periods.some(({ at }) => at === 0) ? name.year : null;
}

/** Days of the month in a column of their own, beside its year and month. */
function daysOfMonth({ found, profiles }: UnderstoodTable): ((row: number) => number) | undefined {
  const at = found.headers.findIndex((header, i) => /^(day|dzien|day of month|dzien miesiaca)$/.test(plain(header)) && profiles[i]!.numbers > 0 && profiles[i]!.least >= 1 && profiles[i]!.most <= 31);
  return at < 0 ? undefined : (row) => (columnAt(found, at).codes[row] === NUMBER ? columnAt(found, at).numbers![row]! : 1);
}

/** The order of day and month that the sheet's formats, else its other texts, show. */
function orderAround(found: FoundTable, profiles: readonly ColumnProfile[]): DateOrder | null {
  const formats = orderOfFormats(found);
  if (formats) return formats;
  const orders = new Set<DateOrder>();
  for (const profile of profiles) {
    if (profile.dayShare === 0) continue;
    for (let code = 0; code < Math.min(profile.counts.length, 5000); code++) {
      const shows = profile.counts[code]! > 0 ? profile.texts.date(code)?.shows : undefined;
      if (shows === "DMY" || shows === "MDY") orders.add(shows);
    }
  }
  return orders.size === 1 ? [...orders][0]! : null;
}

function isShare(role: ColumnRole | null, header: string, profile: ColumnProfile, format: ColumnFormat): boolean {
  if (role === null || !SHARES.has(role)) return false;
  if (role === "creditShare" || role === "attainment" || role === "workingTime") return true;
  if (unitIn(header).percent || format.percent) return true;
  for (let code = 0; code < Math.min(profile.counts.length, 200); code++) if (profile.counts[code]! > 0 && profile.texts.number(code)?.percent) return true;
  return role === "discount" && profile.numbers > 0 && profile.least >= 0 && profile.most <= 1;
}
