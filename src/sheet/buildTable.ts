// Records as typed columns: what everything after the reading takes.
import type { Problem } from "../core/answer";
import { NO_DAY, NO_TEXT } from "../core/column";
import { sumOf } from "../core/exactSums";
import type { Assignment } from "./assignRoles";
import { civilOf, serialOf } from "./civil";
import { duplicateRows } from "./duplicateRows";
import { columnAt, type FoundTable } from "./foundTable";
import { headerMatches } from "./headerWords";
import { acrossColumns, liveColumns, unitOfHeader, type AcrossColumn, type LiveColumn } from "./liveColumns";
import { withOwnTotals } from "./ownTotals";
import type { ReadColumn } from "./readColumn";
import { periodLabel } from "./periodLabel";
import { periodDays, type PeriodUnit } from "./readPeriod";
import { leftOutCell, shown } from "./leftOutCell";
import { NAMES, recordRows, type RecordRows } from "./recordRows";
import type { ColumnRole, TableRole } from "./roles";
import { sectionColumn, sectionPeriods } from "./sectionColumn";
import type { ColumnData, Language, SheetColumn, SheetTable } from "./sheetTable";
import { periodAround, unitAround } from "./tableFacts";
import { mainAmountRole, SCHEMAS } from "./tableSchemas";
import { rowCurrencies } from "./rowCurrencies";
import { readTexts } from "./textColumn";
import { twoGoals } from "./twoGoals";
import type { UnderstoodTable } from "./understandTable";
import { currencyCode, unitIn } from "./units";

export function buildTable(table: UnderstoodTable): SheetTable {
  const { found, assignment, names } = table;
  const { head } = found.sheet;
  const kind = assignment?.table ?? null;
  const live = liveColumns(table);
  const across = acrossColumns(table, live);
  const read = recordRows(table, live, across);
  const records = across.length > 0 ? spreadRecords(found, across, read, table.context.everyCell === true) : { rows: read.rows, across: null };
  const builder: Builder = { table, live, across, read, records, columns: [], currencies: new Set(), problems: read.problems };
  for (const column of live) addColumn(builder, column);
  addAcross(builder, kind);
  addSections(builder, kind);
  sayUndated(builder);
  addMadeAmount(builder, kind);
  addMadePeriod(builder, kind);
  countOnAnotherDay(builder, kind);
  sayHiddenRows(builder);
  sayScale(builder);
  sayLostPeriods(builder);
  if (kind === "Goals") builder.problems.push(...twoGoals(builder.columns, records.rows.map((row) => head.row + row)));
  const order = kind === "Sales" ? live.find(({ role }) => role === "orderNumber") : undefined;
  if (order) for (const { row, first } of duplicateRows(found, columnAt(found, order.at), read.rows)) builder.problems.push({ code: "duplicate-row", row: head.row + row + 1, done: "counted", details: { first: head.row + first + 1 } });
  const main = kind === null ? null : mainAmountRole(kind);
  const sum = sumOfMain(builder, main);
  return {
    sheet: head.name,
    box: { row: head.row + found.headerRows[0]!, column: head.column + found.left, rows: Math.max(found.last, found.headerRows[found.headerRows.length - 1]!) - found.headerRows[0]! + 1, columns: found.right - found.left + 1 },
    ...(found.native ? { name: found.native.name } : {}),
    role: kind,
    confidence: confidenceOf(assignment),
    language: languageOf(found),
    layout: names ? "transposed" : across.length > 0 ? "wide" : "long",
    headerRows: found.headerRows.map((row) => head.row + row),
    columns: builder.columns,
    length: records.rows.length,
    rows: records.rows.map((row) => head.row + row),
    rowCount: read.rows.length + read.leftOut,
    rowsRead: read.rows.length,
    rowsLeftOut: read.leftOut,
    sum,
    problems: (sum === null ? builder.problems : withOwnTotals(builder.problems, read.rows, bringsOf(read, across), head.row + 1)).sort((a, b) => a.row - b.row),
    doubts: assignment?.doubts ?? [],
  };
}

/** What a row brings: its amount, or all its figures across. */
function bringsOf(read: RecordRows, across: readonly AcrossColumn[]): (row: number) => number {
  if (across.length === 0) return read.amountAt;
  return (row) => {
    const values = across.map(({ amounts }) => amounts.at(row)).filter((value) => !Number.isNaN(value));
    return values.length === 0 ? NaN : sumOf(values);
  };
}

interface Records {
  /** Stored row of each record. */
  readonly rows: Int32Array;
  /** Which column across each record is; null for one record a row. */
  readonly across: Int32Array | null;
}

interface Builder {
  readonly table: UnderstoodTable;
  readonly live: readonly LiveColumn[];
  readonly across: readonly AcrossColumn[];
  readonly read: RecordRows;
  readonly records: Records;
  readonly columns: SheetColumn[];
  readonly currencies: Set<string>;
  readonly problems: Problem[];
}

/** A record for each row and column across that holds a figure. */
function spreadRecords(found: FoundTable, across: readonly AcrossColumn[], read: RecordRows, everyCell: boolean): Records {
  const rows: number[] = [];
  const which: number[] = [];
  for (const row of read.rows)
    across.forEach(({ at, amounts }, i) => {
      const trouble = amounts.troubleAt(row);
      if (trouble) read.problems.push(leftOutCell(found, row, { ...trouble, column: at }));
      if (Number.isNaN(amounts.at(row)) && (!everyCell || trouble)) return;
      rows.push(row);
      which.push(i);
    });
  return { rows: Int32Array.from(rows), across: Int32Array.from(which) };
}

function addColumn({ table, live, read, records, columns, currencies, problems }: Builder, column: LiveColumn): void {
  const { found, profiles, formats, assignment, context } = table;
  const { head } = found.sheet;
  const kind = assignment?.table ?? null;
  const main = kind === null ? null : mainAmountRole(kind);
  const chosen = context.options.currency?.toUpperCase();
  const assigned = assignment?.columns[column.at];
  const length = records.rows.length;
  const from = column.filled ? records.rows.map((row) => column.filled![row - found.first]!) : records.rows;
  const base = { header: found.headers[column.at]!, role: column.role, at: head.column + found.left + column.at, confidence: column.role === null ? 0 : (assigned?.confidence ?? 0) || 0.9, foundHow: assigned?.foundHow ?? "header", scale: column.scale, ...(column.share ? { share: true } : {}) } as const;
  if (column.amounts) {
    const values = new Float64Array(length);
    const at = column.role === "amount" && kind === "Sales" ? read.amountAt : column.amounts.at;
    for (let i = 0; i < length; i++) {
      const value = at(from[i]!);
      values[i] = context.blankIsZero && Number.isNaN(value) ? 0 : value;
    }
    const { currencies: named } = column.amounts;
    if (column.role !== null && column.role === main) for (const code of named) if (!chosen || code === chosen) currencies.add(code);
    const currency = named.size === 1 ? [...named][0] : named.size === 0 ? (unitIn(base.header).currency ?? formats[column.at]!.currency ?? unitAround(found).currency) : undefined;
    const ofRows = column.role === main && main !== null ? rowCurrencies(found, column, live.find(({ role }) => role === "currency"), from) : null;
    columns.push({ ...base, data: { kind: "amount", values }, ...(currency === undefined || !isMoney(column.role) ? {} : { currency }), ...(ofRows ? { currencies: ofRows } : {}) });
    if (profiles[column.at]!.distinct > 0) sayCells(found, column, column.amounts, from, problems, column.role !== null && (column.role !== main || !isNeeded(kind, main)) && column.role !== "ignore");
  } else if (column.kind === "day") {
    const values = new Int32Array(length);
    for (let i = 0; i < length; i++) values[i] = column.days!.at(from[i]!);
    columns.push({ ...base, data: { kind: "day", values } });
    if (profiles[column.at]!.distinct > 0) sayCells(found, column, column.days!, from, problems, column.role !== null);
  } else {
    const profile = profiles[column.at]!;
    const merge = column.role !== null && NAMES.has(column.role) && !(profile.distinct > 1000 && profile.distinct * 2 > profile.filled);
    const { texts, variants } = readTexts(columnAt(found, column.at), from, merge, profile.numbersAreDays);
    columns.push({ ...base, data: { kind: "text", values: texts } });
    for (const { spelling, label, record, count } of variants) problems.push({ code: "same-name", row: head.row + records.rows[record]! + 1, column: base.header, value: spelling, done: "read-as", details: { readAs: label, count } });
    if (column.role === "currency" && kind === "Sales" && live.some(({ role }) => role === "amount")) for (const code of new Set(texts.codes)) if (code !== NO_TEXT) currencies.add(currencyCode(texts.labels[code]!));
  }
}

/** Main amounts without which a row is left out, and then said for that. */
const isNeeded = (kind: TableRole | null, main: ColumnRole): boolean => (main === "amount" ? kind === "Sales" : main === "goal" || main === "price" || main === "size");

/** Counts, hours and shares are in no currency. */
const COUNTS: ReadonlySet<ColumnRole> = new Set(["quantity", "count", "score", "hours", "scrapped", "creditShare", "attainment", "workingTime", "needs", "daysAllowed", "clawbackDays"]);
const isMoney = (role: ColumnRole | null): boolean => role === null || !COUNTS.has(role);

const made = (role: ColumnRole, data: ColumnData, more: Partial<SheetColumn> = {}): SheetColumn => ({ header: "", role, at: -1, data, confidence: 1, foundHow: "header", scale: 1, ...more });

/** What lies across becomes columns: the period and its days or the name, and the figure. */
function addAcross({ table, across, records, columns, currencies }: Builder, kind: TableRole | null): void {
  if (records.across === null) return;
  const { names, found } = table;
  const length = records.rows.length;
  const values = new Float64Array(length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const column = across[records.across[i]!]!;
    const value = column.amounts.at(records.rows[i]!);
    values[i] = Number.isNaN(value) && table.context.everyCell ? 0 : value;
    starts[i] = column.from;
    ends[i] = column.to;
  }
  for (const { amounts } of across) for (const code of amounts.currencies) currencies.add(code);
  const currency = currencies.size === 0 ? unitAround(found).currency : [...currencies][0];
  const labels: ColumnData = { kind: "text", values: { codes: records.across, labels: across.map(({ label }) => label) } };
  if (names) columns.push(made(kind === "Goals" && names.period !== null ? "unit" : names.role, labels));
  if (names?.period === null) {
    const days = periodDays(periodAround(found)!, table.context.options.fiscalYearStarts);
    addOnePeriod(columns, kind, length, days ? { ...days, label: periodLabel(days.from, days.to) } : null);
  } else if (!names) {
    columns.push(made("period", labels));
    if (kind === "Goals") columns.push(made("from", { kind: "day", values: starts }), made("to", { kind: "day", values: ends }));
    else columns.push(made("date", { kind: "day", values: starts }));
  }
  columns.push(made(kind === "Goals" ? "goal" : "amount", { kind: "amount", values }, { scale: across[0]?.scale ?? 1, ...(currency === undefined ? {} : { currency }) }));
}

/** Says that the periods across cannot be dated: their figures are read, but fall into no period. */
function sayUndated({ table, across, problems }: Builder): void {
  const undated = table.names ? undefined : across.find(({ from }) => from === NO_DAY);
  if (!undated) return;
  const { name } = table.periods.find(({ at }) => at === undated.at)!;
  const header = table.found.headers[undated.at]!;
  problems.push({ code: name.fiscal ? "fiscal-year-unknown" : "period-without-year", row: table.found.sheet.head.row + table.found.first, column: header, value: header, done: "counted" });
}

/** Names that stand once above the rows they are about. */
function addSections({ table, read, records, columns }: Builder, kind: TableRole | null): void {
  const periods = table.isDatedBySections && !columns.some(({ role }) => role === "date" || role === "period") ? sectionPeriods(table, read.sections, records.rows) : null;
  if (periods) {
    const days = (end: "from" | "to"): ColumnData => ({ kind: "day", values: Int32Array.from(periods, (period) => period?.[end] ?? NO_DAY) });
    if (kind === "Goals") columns.push(made("from", days("from")), made("to", days("to")));
    else if (kind === "Sales") columns.push(made("date", days("from")));
    return;
  }
  const sections = sectionColumn(table, read.sections, records.rows, (role) => columns.some((column) => column.role === role && hasValues(column)));
  if (sections) columns.push(made(sections.role, { kind: "text", values: sections.values }, { header: sections.header, confidence: 0.7, foundHow: "content" }));
}

const hasValues = ({ data }: SheetColumn): boolean => data.kind !== "text" || data.values.labels.length > 0;

/** Every record lies in the one period that the title names. */
function addOnePeriod(columns: SheetColumn[], kind: TableRole | null, length: number, period: { from: number; to: number; label: string } | null): void {
  const days = (day: number | undefined): ColumnData => ({ kind: "day", values: new Int32Array(length).fill(day ?? NO_DAY) });
  if (period) columns.push(made("period", { kind: "text", values: { codes: new Int32Array(length), labels: [period.label] } }));
  if (kind === "Goals") columns.push(made("from", days(period?.from)), made("to", days(period?.to)));
  else columns.push(made("date", days(period?.from)));
}

/** Sales without an amount column bring quantity × unit price. */
function addMadeAmount({ table, live, read, records, columns }: Builder, kind: TableRole | null): void {
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
function addMadePeriod({ table, live, records, columns }: Builder, kind: TableRole | null): void {
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
function countOnAnotherDay({ table, columns }: Builder, kind: TableRole | null): void {
  const wanted = COUNT_ON[table.context.options.salesCountOn ?? "order"];
  const other = wanted && kind === "Sales" ? columns.find(({ role }) => role === wanted) : undefined;
  const date = columns.findIndex(({ role }) => role === "date");
  if (!other) return;
  if (date >= 0) columns[date] = { ...columns[date]!, role: "orderDate" };
  columns.push({ ...other, role: "date" });
}

function sayHiddenRows({ table, read, problems }: Builder): void {
  const { head } = table.found.sheet;
  if (!head.hiddenRows || head.hiddenRows.length === 0) return;
  const hidden = new Set(head.hiddenRows);
  for (const row of read.rows) if (hidden.has(head.row + row)) problems.push({ code: "hidden-row", row: head.row + row + 1, done: "counted" });
}

/** Says that figures stand for thousands or more. */
function sayScale({ table, columns, problems }: Builder): void {
  const scaled = columns.find(({ scale }) => scale >= 1000);
  if (scaled) problems.push({ code: "scaled", row: table.found.sheet.head.row + table.found.headerRows[0]! + 1, ...(scaled.header === "" ? {} : { column: scaled.header }), done: "counted", details: { scale: scaled.scale } });
}

/** Periods across whose days nothing tells: their columns are not read. */
function sayLostPeriods({ table: { found, periods, names }, across, problems }: Builder): void {
  if (names) return;
  const read = new Set(across.map(({ at }) => at));
  const row = found.sheet.head.row + found.headerRows[found.headerRows.length - 1]! + 1;
  for (const { at, name } of periods) {
    const header = found.headers[at]!;
    if (!read.has(at)) problems.push({ code: name.fiscal ? "fiscal-year-unknown" : "period-without-year", row, column: header, value: header, done: "left-out" });
  }
}

/** Says which cells were read as something, and which of a row that was read held nothing readable. */
function sayCells(found: FoundTable, column: LiveColumn, read: ReadColumn, rows: Int32Array, problems: Problem[], tellTroubles: boolean): void {
  const stored = columnAt(found, column.at);
  for (const row of rows) {
    const code = stored.codes[row]!;
    if (code < 0) continue;
    const readAs = read.readAs.get(code);
    if (readAs !== undefined) {
      problems.push({ code: column.kind === "day" ? "read-as-date" : "read-as-number", row: found.sheet.head.row + row + 1, column: found.headers[column.at]!, value: shown(stored.cell(row)), done: "read-as", details: { readAs } });
      continue;
    }
    const trouble = tellTroubles ? read.troubleAt(row) : null;
    if (trouble && trouble.code !== "no-data") problems.push(leftOutCell(found, row, { ...trouble, column: column.at }));
  }
}

/** null where the amounts cannot be added up: there are none, or they are in several currencies, which is said. */
function sumOfMain({ table, columns, currencies, problems }: Builder, main: ColumnRole | null): number | null {
  const { head } = table.found.sheet;
  if (currencies.size > 1) {
    problems.push({ code: "several-currencies", row: head.row + table.found.headerRows[0]! + 1, done: "refused", details: { currencies: [...currencies].sort().join(", ") } });
    return null;
  }
  const data = main === null ? undefined : columns.find(({ role }) => role === main)?.data;
  return data?.kind === "amount" ? sumOf(data.values) : null;
}

function confidenceOf(assignment: Assignment | null): number {
  if (!assignment) return 0;
  const needed = new Set(SCHEMAS.get(assignment.table)!.needs.flat(2));
  const scores = assignment.columns.flatMap(({ role, confidence }) => (role !== null && needed.has(role) ? [confidence] : []));
  const mean = scores.length === 0 ? 0.8 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.round(Math.min(1, mean) * (assignment.doubts.length > 0 ? 0.5 : assignment.complete ? 1 : 0.6) * 100) / 100;
}

function languageOf(found: FoundTable): Language {
  let pl = 0;
  let en = 0;
  for (const header of found.headers) {
    const language = headerMatches(header)[0]?.language;
    if (language === "pl" || /[ąćęłńóśźż]/i.test(header)) pl++;
    else if (language === "en") en++;
  }
  return pl > en ? "pl" : "en";
}
