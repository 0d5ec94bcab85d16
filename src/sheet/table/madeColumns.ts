// Columns that records need and that the sheet does not have as such: amounts from quantity and price, first and last days of periods, names and months
// that stand above their rows, the day that a sale counts on.
import { NO_DAY } from "../../core/column";
import { civilOf, serialOf } from "../cells/civil";
import { unitOfHeader } from "../cells/periodUnit";
import type { PeriodUnit } from "../cells/readPeriod";
import type { ColumnRole, TableRole } from "../roles";
import { rowCurrencies } from "../columns/rowCurrencies";
import { sectionColumn, sectionPeriods, type SectionColumn } from "../rows/sectionColumn";
import type { ColumnData, SheetColumn } from "../sheetTable";
import { made } from "./madeColumn";
import type { TableBuilder } from "./tableBuilder";
import { isFirm } from "../words/firmNames";
import { personKey } from "../words/personKey";

/** Names that stand once above the rows they are about. */
export function addSections({ table, read, records, columns }: TableBuilder, kind: TableRole | null): void {
  const periods = table.isDatedBySections && !columns.some(({ role }) => role === "date" || role === "period") ? sectionPeriods(table, read.sections, records.rows) : null;
  if (periods) {
    const days = (end: "from" | "to"): ColumnData => ({ kind: "day", values: Int32Array.from(periods, (period) => period?.[end] ?? NO_DAY) });
    if (kind === "Goals") columns.push(made("from", days("from")), made("to", days("to")));
    else if (kind === "Sales") columns.push(made("date", days("from")));
    return;
  }
  const sectionsBut = (at: number): SectionColumn | null => sectionColumn(table, read.sections, records.rows, (role) => columns.some((column, i) => column.role === role && hasValues(column) && i !== at));
  const { people } = table.context;
  const unsure = kind === "Sales" ? columns.findIndex((column) => isUnsurePerson(column, people)) : -1;
  const instead = unsure < 0 ? null : sectionsBut(unsure);
  const isInstead = instead?.role === "person" && (instead.header !== "" || instead.values.labels.every((name) => people.has(personKey(name))) || most(labelsOf(columns[unsure]!), isFirm));
  const sections = isInstead ? instead : sectionsBut(-1);
  if (!sections) return;
  const lesser = columns.findIndex(({ role }) => role === sections.role);
  if (lesser >= 0) columns[lesser] = { ...columns[lesser]!, role: lesser === unsure && !columns.some(({ role }) => role === "customer") ? "customer" : null };
  columns.push(made(sections.role, { kind: "text", values: sections.values }, { header: sections.header, confidence: 0.7, foundHow: "content" }));
}

/** "Name" over what may be others than people: under people it is the customer's. */
const isUnsurePerson = (column: SheetColumn, people: ReadonlySet<string>): boolean => column.role === "person" && column.confidence < SURE && column.data.kind === "text" && !most(labelsOf(column), (name) => isInitials(name) || people.has(personKey(name)));
const SURE = 0.72;

const isInitials = (name: string): boolean => /^\p{Lu}{2,3}$/u.test(name);
const labelsOf = ({ data }: SheetColumn): readonly string[] => (data.kind === "text" ? data.values.labels : []);
const most = (names: readonly string[], test: (name: string) => boolean): boolean => names.filter(test).length * 2 > names.length;

const hasValues = ({ data }: SheetColumn): boolean => data.kind !== "text" || data.values.labels.length > 0;

/** Sales without an amount column bring quantity × unit price. */
export function addMadeAmount({ table, live, read, records, columns }: TableBuilder, kind: TableRole | null): void {
  const has = (role: ColumnRole): boolean => live.some((column) => column.role === role);
  if (kind !== "Sales" || columns.some(({ role }) => role === "amount") || !has("quantity") || !has("unitPrice") || table.assignment?.doubts.some(({ role }) => role === "amount")) return;
  const values = new Float64Array(records.rows.length);
  for (let i = 0; i < values.length; i++) {
    const value = read.amountAt(records.rows[i]!);
    values[i] = table.context.blankIsZero && Number.isNaN(value) ? 0 : value;
  }
  const price = live.find(({ role }) => role === "unitPrice")!;
  const currency = columns.find(({ role }) => role === "unitPrice")?.currency;
  const ofRows = rowCurrencies(table.found, price, live.find(({ role }) => role === "currency"), records.rows);
  columns.push(made("amount", { kind: "amount", values }, { ...(currency === undefined ? {} : { currency }), ...(ofRows ? { currencies: ofRows } : {}) }));
}

/** Periods named by a text or by one date get their first and last day. */
export function addMadePeriod({ table, live, records, columns }: TableBuilder, kind: TableRole | null): void {
  const period = live.find(({ role, days }) => days !== null && role === "period");
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (!period?.days || (has("from") && has("to")) || kind === null) return;
  const { first } = table.found;
  const length = records.rows.length;
  const starts = new Int32Array(length).fill(NO_DAY);
  const ends = new Int32Array(length).fill(NO_DAY);
  for (let i = 0; i < length; i++) {
    const row = records.rows[i]!;
    const days = period.days.periodAt(period.filled ? period.filled[row - first]! : row);
    if (!days) continue;
    starts[i] = days.from;
    ends[i] = days.to;
  }
  lengthenDays(starts, ends, unitOfHeader(table.found.headers[period.at]!));
  if (!has("from")) columns.push(made("from", { kind: "day", values: starts }));
  if (!has("to")) columns.push(made("to", { kind: "day", values: ends }));
}

/** Periods named by one date last as many months as their neighbours are apart, or as the header says. */
function lengthenDays(starts: Int32Array, ends: Int32Array, unit: PeriodUnit | undefined): void {
  const days = [...new Set([...starts].filter((start, i) => start !== NO_DAY && start === ends[i]))].sort((a, b) => a - b);
  const beginMonths = days.every((day) => civilOf(day).day === 1);
  const endMonths = days.every((day) => civilOf(day + 1).day === 1);
  if (days.length === 0 || (!beginMonths && !endMonths)) return;
  const month = (day: number): number => civilOf(day).year * 12 + civilOf(day).month;
  const apart = days.slice(1).map((day, i) => month(day) - month(days[i]!));
  const months = unit === "month" ? 1 : unit === "quarter" ? 3 : apart.length > 0 ? Math.min(12, ...apart) : 1;
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] === NO_DAY || starts[i] !== ends[i]) continue;
    const { year, month: of } = civilOf(starts[i]!);
    if (beginMonths) ends[i] = serialOf(year, of + months, 1) - 1;
    else starts[i] = serialOf(year, of - months + 1, 1);
  }
}

const COUNT_ON: Readonly<Record<string, ColumnRole>> = { delivered: "deliveredDate", invoiced: "invoicedDate", paid: "paidDate" };

/** Where sales count on the day of delivery, invoice or payment, that day is the table's date and the order's is kept beside it. */
export function countOnAnotherDay({ table, columns }: TableBuilder, kind: TableRole | null): void {
  const wanted = COUNT_ON[table.context.options.salesCountOn ?? "order"];
  const other = wanted && kind === "Sales" ? columns.find(({ role }) => role === wanted) : undefined;
  const date = columns.findIndex(({ role }) => role === "date");
  if (!other) return;
  if (date >= 0) columns[date] = { ...columns[date]!, role: "orderDate" };
  columns.push({ ...other, role: "date" });
}
