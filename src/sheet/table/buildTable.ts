// Records as typed columns: what everything after the reading takes.
import { NO_TEXT, type Texts } from "../../core/column";
import { sumOf } from "../../core/exactSums";
import { addAcross, addNamedPeriod } from "./acrossColumn";
import type { Assignment } from "../columns/assignRoles";
import { duplicateRows } from "../rows/duplicateRows";
import { columnAt, type FoundTable } from "../find/foundTable";
import { givenNamesAt } from "../words/givenNames";
import { headerMatches } from "../words/headerWords";
import { leftOutCell } from "../find/leftOutCell";
import { acrossColumns, liveColumns, type AcrossColumn, type LiveColumn } from "../columns/liveColumns";
import { addMadeAmount, addMadePeriod, addSections, countOnAnotherDay } from "./madeColumns";
import { withOwnTotals } from "./ownTotals";
import { NAMES, recordRows, type RecordRows } from "../rows/recordRows";
import type { ColumnRole, TableRole } from "../roles";
import { rowCurrencies } from "../columns/rowCurrencies";
import type { AmountColumn } from "../cells/readColumn";
import { takenBack } from "../columns/sideColumn";
import type { Language, SheetTable } from "../sheetTable";
import type { Records, TableBuilder } from "./tableBuilder";
import { unitAround } from "../find/tableFacts";
import { sayCells, sayCreditMarks, sayErrors, sayHiddenRows, sayKinds, sayReturns, sayScale, sayUndated, sayUnnamedUnits } from "./tableProblems";
import { mainAmountRole, SCHEMAS } from "../words/tableSchemas";
import { readTexts } from "../cells/textColumn";
import { turnedBack } from "./turnedTable";
import { twoDepartments } from "./twoDepartments";
import { twoGoals } from "./twoGoals";
import type { UnderstoodTable } from "../columns/understandTable";
import { currencyCode, unitIn } from "../cells/units";

export function buildTable(table: UnderstoodTable): SheetTable {
  const built = buildAsFound(table);
  return table.found.sheet.turned ? turnedBack(built) : built;
}

/** A table that was turned keeps its places as they are then. */
export function buildAsFound(table: UnderstoodTable): SheetTable {
  const { found, assignment, names } = table;
  const { head } = found.sheet;
  const kind = assignment?.table ?? null;
  const live = liveColumns(table);
  const across = acrossColumns(table, live);
  const read = recordRows(table, live, across);
  const records = across.length > 0 ? spreadRecords(found, across, read, table.context.everyCell === true) : { rows: read.rows, across: null };
  const builder: TableBuilder = { table, live, across, read, records, columns: [], currencies: new Set(), problems: read.problems };
  for (const column of live) addColumn(builder, column);
  addAcross(builder, kind);
  addSections(builder, kind);
  addNamedPeriod(builder, kind);
  sayUndated(builder);
  addMadeAmount(builder, kind);
  addMadePeriod(builder, kind);
  countOnAnotherDay(builder, kind);
  sayHiddenRows(builder);
  sayScale(builder);
  sayCreditMarks(builder);
  sayUnnamedUnits(builder);
  if (kind === "Sales") sayReturns(builder);
  sayKinds(builder);
  if (kind === "Goals") builder.problems.push(...twoGoals(builder.columns, records.rows.map((row) => head.row + row)));
  if (kind === "People") builder.problems.push(...twoDepartments(builder.columns, records.rows.map((row) => head.row + row)));
  const order = kind === "Sales" ? live.find(({ role }) => role === "orderNumber") : undefined;
  if (order) for (const { row, first } of duplicateRows(found, columnAt(found, order.at), read.rows)) builder.problems.push({ code: "duplicate-row", row: head.row + row + 1, done: "counted", details: { first: head.row + first + 1 } });
  const main = kind === null ? null : mainAmountRole(kind);
  const added = sumOfMain(builder, main);
  const sum = kind !== null && NOT_ADDED.has(kind) ? null : added;
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

/** A record for each row and column across that holds a figure. */
function spreadRecords(found: FoundTable, across: readonly AcrossColumn[], read: RecordRows, everyCell: boolean): Records {
  const rows: number[] = [];
  const which: number[] = [];
  for (const row of read.rows)
    across.forEach(({ at, amounts }, i) => {
      const trouble = amounts.troubleAt(row);
      if (trouble) read.problems.push({ ...leftOutCell(found, row, { ...trouble, column: at }), at: found.sheet.head.column + found.left + at });
      if (Number.isNaN(amounts.at(row)) && (!everyCell || trouble)) return;
      rows.push(row);
      which.push(i);
    });
  return { rows: Int32Array.from(rows), across: Int32Array.from(which) };
}

/** What of a sale is more than its cell says: its amount by quantity and price, and the signs of amounts and pieces; null: the cell counts. */
function signedAt({ role }: LiveColumn, { at }: AmountColumn, kind: TableRole | null, read: RecordRows): ((row: number) => number) | null {
  if (kind !== "Sales") return null;
  return role === "amount" ? read.amountAt : role === "quantity" && read.side ? takenBack(at, read.side) : null;
}

function addColumn({ table, live, read, records, columns, currencies, problems }: TableBuilder, column: LiveColumn): void {
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
    const at = signedAt(column, column.amounts, kind, read);
    const values = at ? new Float64Array(length) : column.amounts.valuesOf(from);
    if (at) for (let i = 0; i < length; i++) values[i] = at(from[i]!);
    if (context.blankIsZero) for (let i = 0; i < length; i++) if (Number.isNaN(values[i]!)) values[i] = 0;
    const { currencies: named } = column.amounts;
    if (column.role !== null && column.role === main) for (const code of named) if (!chosen || code === chosen) currencies.add(code);
    const currency = named.size === 1 ? [...named][0] : named.size === 0 ? (unitIn(base.header).currency ?? formats[column.at]!.currency ?? unitAround(found).currency) : undefined;
    const ofRows = column.role === main && main !== null ? rowCurrencies(found, column, live.find(({ role }) => role === "currency"), from) : null;
    columns.push({ ...base, data: { kind: "amount", values }, ...(currency === undefined || !isMoney(column.role) ? {} : { currency }), ...(ofRows ? { currencies: ofRows } : {}) });
    if (profiles[column.at]!.distinct > 0) sayCells(found, column, column.amounts, from, problems, column.role !== null && (column.role !== main || !isNeeded(kind, main)) && column.role !== "ignore");
  } else if (column.kind === "day") {
    columns.push({ ...base, data: { kind: "day", values: column.days!.valuesOf(from) } });
    if (profiles[column.at]!.distinct > 0) sayCells(found, column, column.days!, from, problems, column.role !== null);
  } else {
    const profile = profiles[column.at]!;
    const merge = column.role !== null && NAMES.has(column.role) && !(profile.distinct > 1000 && profile.distinct * 2 > profile.filled);
    const { texts, variants } = readTexts(columnAt(found, column.at), from, merge, profile.numbersAreDays);
    const given = column.role === "person" || column.role === "unit" ? givenNamesAt(found.headers, column.at) : -1;
    columns.push({ ...base, data: { kind: "text", values: given < 0 ? texts : joined(readTexts(columnAt(found, given), from, true, false).texts, texts) } });
    if (column.role !== null && NAMES.has(column.role)) sayErrors(found, column, from, problems);
    for (const { spelling, label, record, count } of variants) problems.push({ code: "same-name", row: head.row + records.rows[record]! + 1, column: base.header, value: spelling, done: "read-as", details: { readAs: label, count } });
    if (column.role === "currency" && kind === "Sales" && live.some(({ role }) => role === "amount")) for (const code of new Set(texts.codes)) if (code !== NO_TEXT) currencies.add(currencyCode(texts.labels[code]!));
  }
}

/** "Amy" and "Cole" → "Amy Cole". */
function joined(given: Texts, surnames: Texts): Texts {
  const places = new Map<string, number>();
  const codes = surnames.codes.map((code, i) => {
    if (code === NO_TEXT) return NO_TEXT;
    const name = `${given.labels[given.codes[i]!] ?? ""} ${surnames.labels[code]}`.trim();
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { codes, labels: [...places.keys()] };
}

/** Main amounts without which a row is left out, and then said for that. */
const isNeeded = (kind: TableRole | null, main: ColumnRole): boolean => (main === "amount" ? kind === "Sales" : main === "goal" || main === "price" || main === "size");

/** Prices, hours of different courses, values of rewards that are given or not: their sum would say nothing. */
const NOT_ADDED: ReadonlySet<TableRole> = new Set(["Prices", "Training", "Rewards"]);

/** Counts, hours and shares are in no currency. */
const COUNTS: ReadonlySet<ColumnRole> = new Set(["quantity", "count", "score", "hours", "scrapped", "creditShare", "attainment", "workingTime", "needs", "daysAllowed", "clawbackDays"]);
const isMoney = (role: ColumnRole | null): boolean => role === null || !COUNTS.has(role);

/** null where the amounts cannot be added up: there are none, or they are in several currencies, which is said. */
function sumOfMain({ table, columns, currencies, problems }: TableBuilder, main: ColumnRole | null): number | null {
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
