// From a found table to a typed one: roles, columns read as their kinds, rows that are no records set aside with the reason.
import { NO_DAY } from "../core/column";
import { isCellError, type Cell } from "../core/cell";
import type { Problem } from "../core/answer";
import { bestTable, isNamedSo, type Assignment, type ColumnToAssign } from "./assignRoles";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import { filledFrom } from "./fillDown";
import type { FoundTable } from "./findTables";
import { headerMatches } from "./headerWords";
import { nameKey, plain } from "./plain";
import { readAmounts, readDays, type AmountColumn, type DayColumn, type ReadColumn, type Trouble } from "./readColumn";
import { civilOf, serialOf } from "./civil";
import { periodDays, type PeriodName, type PeriodUnit } from "./readPeriod";
import type { ReadOptions } from "./readOptions";
import { addsUpRows, lookAt, reasonByLook, wordsOf, WORDS, type Reason } from "./rowReasons";
import type { ColumnRole, TableRole } from "./roles";
import type { ChosenColumn, Language, SheetColumn, SheetTable } from "./sheetTable";
import { BLANK, NUMBER, type StoredColumn } from "./storedSheet";
import { formatOf, orderOfFormats, unitAround, yearAround, type ColumnFormat } from "./tableFacts";
import { kindOf, mainAmountRole, SCHEMAS } from "./tableSchemas";
import { readTexts } from "./textColumn";
import { unitIn } from "./units";
import { wideColumns, type WideColumns } from "./wideColumns";

export interface TableContext {
  readonly options: ReadOptions;
  /** Keys of the names that People tables hold. */
  readonly people: ReadonlySet<string>;
  /** Read as this kind of table, whatever it looks like. */
  readonly as?: TableRole;
  /** The person's own word on this table's columns. */
  readonly chosen: readonly ChosenColumn[];
  /** Blank numbers of needed columns count as 0 (functions cannot tell). */
  readonly blankIsZero?: boolean;
}

/** A table whose kind and columns are known, before its rows are read. */
export interface UnderstoodTable {
  readonly found: FoundTable;
  readonly profiles: readonly ColumnProfile[];
  readonly formats: readonly ColumnFormat[];
  readonly wide: WideColumns | null;
  readonly assignment: Assignment | null;
  readonly context: TableContext;
}

export function understand(found: FoundTable, context: TableContext): UnderstoodTable[] {
  const width = found.right - found.left + 1;
  const formats = Array.from({ length: width }, (_, at) => formatOf(found, at));
  const profiles = formats.map((format, at) => profileColumn(columnAt(found, at), found.first, found.last, format.date));
  const wide = wideColumns(found.headerCells, (at) => profiles[at]!.filled === 0 || profiles[at]!.numbers > 0 || profiles[at]!.numberShare >= 0.5);
  const across = new Set(wide ? [...wide.periods.map(({ at }) => at), ...wide.totals] : []);
  const columns: ColumnToAssign[] = found.headers.map((header, at) => ({ header, profile: profiles[at]!, peopleShare: shareOfPeople(found, at, profiles[at]!, context.people), chosen: chosenRole(found, at, context.chosen), taken: across.has(at) }));
  const names = [...[...found.titles].reverse(), found.native?.name ?? "", found.sheet.head.name];
  const understood = (role: TableRole | undefined, only: WideColumns | null): UnderstoodTable => ({ found, profiles, formats, wide: only, context, assignment: bestTable(columns, names, (schema) => (only ? givenBy(schema.role) : NOTHING), role) });
  const as = context.as ?? context.chosen[0]?.table;
  if (!wide) return [understood(as, null)];
  const byMeasure = (measure: "goal" | "amount"): WideColumns => ({ periods: wide.periods.filter((period) => period.measure === measure || period.measure === null), totals: wide.totals });
  const measures = new Set(wide.periods.map(({ measure }) => measure));
  if (as === undefined && measures.has("goal") && measures.has("amount")) return [understood("Sales", byMeasure("amount")), understood("Goals", byMeasure("goal"))];
  const role = as ?? (measures.has("goal") ? "Goals" : measures.has("amount") ? "Sales" : wideRole(names));
  return [understood(role, role === "Goals" || role === "Sales" ? byMeasure(role === "Goals" ? "goal" : "amount") : null)];
}

const NOTHING: ReadonlySet<ColumnRole> = new Set();
const givenBy = (role: TableRole): ReadonlySet<ColumnRole> => (role === "Sales" ? new Set<ColumnRole>(["date", "amount", "period"]) : role === "Goals" ? new Set<ColumnRole>(["period", "from", "to", "goal"]) : NOTHING);

/** Figures by month are sales unless the nearest name says that they are goals. */
function wideRole(names: readonly string[]): TableRole {
  for (const name of names) {
    const goals = isNamedSo(SCHEMAS.get("Goals")!, name);
    const sales = isNamedSo(SCHEMAS.get("Sales")!, name);
    if (goals !== sales) return goals ? "Goals" : "Sales";
  }
  return "Sales";
}

const columnAt = (found: FoundTable, at: number): StoredColumn => found.sheet.columns[found.left + at]!;

function shareOfPeople(found: FoundTable, at: number, profile: ColumnProfile, people: ReadonlySet<string>): number {
  if (people.size === 0 || profile.textShare < 0.5 || profile.distinct > 2000) return 0;
  let known = 0;
  let texts = 0;
  profile.counts.forEach((count, code) => {
    const text = count > 0 ? profile.texts.text(code) : null;
    if (text === null) return;
    texts += count;
    if (people.has(nameKey(text))) known += count;
  });
  return texts === 0 ? 0 : known / texts;
}

function chosenRole(found: FoundTable, at: number, chosen: readonly ChosenColumn[]): ColumnRole | null {
  const header = plain(found.headers[at] ?? "");
  const letters = lettersOf(found.sheet.head.column + found.left + at);
  const match = chosen.find((choice) => plain(choice.column) === header && header !== "") ?? chosen.find((choice) => choice.column.trim().toUpperCase() === letters);
  return match?.role ?? null;
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

// ---- reading the rows

/** What a record of each kind of table cannot do without: days and amounts that must be readable, texts that must not be blank. */
const RECORD_NEEDS: Readonly<Partial<Record<TableRole, readonly ColumnRole[]>>> = {
  Sales: ["date", "amount"], Goals: ["unit", "goal"], People: ["person"], Prices: ["product", "date", "price"], Service: ["date"], Market: ["size"], Training: ["person", "date"], Material: ["topic"], Feedback: ["date"],
  RewardPlan: ["from"], Rewards: ["name"], Recognised: ["person", "date"], Production: ["product"], Rates: ["currency", "rate"], Names: ["spelling", "person"], Holidays: ["date"], Actions: ["action"], Settings: ["setting"], Steps: ["step"], Columns: ["role"],
};

const NAMES: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "manager", "peerGroup", "competitor", "campaign", "source", "status", "returned", "cancelled", "unit", "level", "measure", "kind", "stage", "lostReason", "topic", "currency", "name", "reward", "owner"]);
const SHARES: ReadonlySet<ColumnRole> = new Set(["discount", "creditShare", "attainment", "rate", "workingTime", "needs"]);

interface LiveColumn {
  readonly at: number;
  readonly role: ColumnRole | null;
  readonly kind: "amount" | "day" | "text";
  readonly amounts: AmountColumn | null;
  readonly days: DayColumn | null;
  readonly share: boolean;
  readonly scale: number;
  /** Stored row whose cell counts, per row of the table. */
  filled: Int32Array | null;
}

/** Reads the rows of a table that was understood. */
export function readRows(table: UnderstoodTable): SheetTable {
  const { found, profiles, assignment, context, wide } = table;
  const role = assignment?.table ?? null;
  const { first, last } = found;
  const rowsThere = Math.max(0, last - first + 1);
  const problems: Problem[] = [];
  const live = liveColumns(table);
  const byRole = (wanted: ColumnRole): LiveColumn | undefined => live.find((column) => column.role === wanted);
  const across = wide ? acrossColumns(table, live) : [];

  // what each row looks like
  const flags = live.filter(({ kind }) => kind !== "amount").map(({ at }) => ({ at, words: wordFlags(columnAt(found, at), profiles[at]!) })).filter(({ words }) => words !== null);
  const adders = formulaTotals(found, [...live.filter(({ kind }) => kind === "amount").map(({ at }) => at), ...across.map(({ at }) => at)]);
  const isFlagged = (row: number): boolean => flags.some(({ at, words }) => (words![columnAt(found, at).codes[row]!] ?? 0) > 0);
  const amountColumns = wide ? across.map(({ amounts }) => amounts) : live.flatMap(({ amounts }) => (amounts ? [amounts] : []));
  const looksRecord = (row: number): boolean => !found.repeats.has(row) && !adders.has(row) && !isFlagged(row) && (amountColumns.length === 0 || amountColumns.some((column) => !Number.isNaN(column.at(row))));
  let leading = true;
  for (const column of live) {
    if (rowsThere > 100_000 && (found.sheet.head.merges ?? []).length === 0 && profiles[column.at]!.filled > rowsThere * 0.99) leading = false;
    column.filled = column.kind === "amount" ? null : filledFrom(found, column.at, column.role, looksRecord, leading);
    if (!column.filled && column.role !== "ignore" && profiles[column.at]!.filled > 0) leading = false;
  }

  const dayAt = (column: LiveColumn, row: number): number => column.days!.at(column.filled ? column.filled[row - first]! : row);
  const isBlankAt = (column: LiveColumn, row: number): boolean => columnAt(found, column.at).codes[column.filled ? column.filled[row - first]! : row] === BLANK;
  const amountOfRow = role === "Sales" && !wide ? salesAmount(live) : (row: number): number => byRole(mainAmountRole(role ?? "Sales") ?? "amount")?.amounts?.at(row) ?? NaN;
  const needs = (role ? (RECORD_NEEDS[role] ?? []) : []).filter((need) => (need === "amount" && role === "Sales" ? !wide && (byRole("amount") !== undefined || (byRole("quantity") !== undefined && byRole("unitPrice") !== undefined)) : byRole(need) !== undefined));
  const unmet = (row: number): ColumnRole | null => {
    for (const need of needs) {
      if (need === "amount" && role === "Sales") {
        if (Number.isNaN(amountOfRow(row)) && !(context.blankIsZero && isBlankNumber(byRole("amount"), row))) return need;
        continue;
      }
      const column = byRole(need)!;
      if (column.kind === "day" ? dayAt(column, row) === NO_DAY : column.kind === "amount" ? Number.isNaN(column.amounts!.at(row)) && !(context.blankIsZero && isBlankNumber(column, row)) : isBlankAt(column, row)) return need;
    }
    if (role === "Leads" && ["date", "closedOn", "stage"].every((one) => !byRole(one as ColumnRole) || isBlankAt(byRole(one as ColumnRole)!, row))) return "date";
    if (role === "Goals" && !wide && !hasPeriod(row)) return "period";
    return null;
  };
  const isBlankNumber = (column: LiveColumn | undefined, row: number): boolean => column === undefined || columnAt(found, column.at).codes[row] === BLANK;
  const period = byRole("period");
  const from = byRole("from");
  const to = byRole("to");
  const hasPeriod = (row: number): boolean => (period === undefined && from === undefined && to === undefined) || (period !== undefined && period.days!.periodAt(period.filled ? period.filled[row - first]! : row) !== null) || (from !== undefined && dayAt(from, row) !== NO_DAY) || (to !== undefined && dayAt(to, row) !== NO_DAY);

  // pass over the rows
  const kept = new Int32Array(rowsThere);
  let keptCount = 0;
  let leftOut = 0;
  const sums = new RunningSums(wide ? across.map(({ amounts }) => (row: number) => amounts.at(row)) : [amountOfRow]);
  const labels = live.filter(({ kind, role: one }) => kind === "text" && (one === null || NAMES.has(one)));
  const usual = labels.filter(({ at }) => profiles[at]!.filled * 2 > rowsThere);
  const lastData = lastRowWithFigures(found, first, last);
  for (let row = first; row <= last; row++) {
    if (isBlankRow(found, row)) continue;
    if (found.repeats.has(row)) {
      problems.push(leave(found, row, { code: "repeated-header" }));
      leftOut++;
      continue;
    }
    const need = unmet(row);
    const flagged = isFlagged(row);
    const adds = adders.has(row);
    let reason: Reason | null = null;
    if (need !== null || flagged || adds || wide) {
      const look = wide || need !== null || flagged || adds ? lookAt(found, row) : null;
      if (look)
        reason = reasonByLook(look, {
          lacking: need !== null || (wide !== null && look.figures === 0),
          addsUpRows: adds,
          isSum: () => sums.matches(row),
          isLabel: (at) => labels.some((label) => label.at === at),
          dataFollows: row < lastData,
          wide: wide !== null,
          labelsMissing: usual.length > 1 && usual.slice(1).some(({ at }) => columnAt(found, at).codes[row] === BLANK),
        });
      if (!reason && need !== null) reason = reasonOfNeed(found, row, need, live, byRole, context);
      if (!reason && wide && labels.length > 0 && labels.every((label) => isBlankAt(label, row)) && sums.matches(row)) reason = { code: row < lastData ? "subtotal" : "total" };
    }
    if (reason) {
      problems.push(leave(found, row, reason));
      leftOut++;
      if (reason.code === "total" || reason.code === "subtotal") sums.close();
      continue;
    }
    kept[keptCount++] = row;
    sums.add(row);
  }
  const rows = kept.slice(0, keptCount);
  return build(table, { live, across, rows, problems, leftOut, amountOfRow, role });
}

function isBlankRow(found: FoundTable, row: number): boolean {
  for (let column = found.left; column <= found.right; column++) if (found.sheet.columns[column]!.codes[row] !== BLANK) return false;
  return true;
}

function lastRowWithFigures(found: FoundTable, first: number, last: number): number {
  for (let row = last; row >= first; row--) {
    let filled = 0;
    for (let column = found.left; column <= found.right; column++) if (found.sheet.columns[column]!.codes[row] !== BLANK) filled++;
    if (filled >= 2) return row;
  }
  return first - 1;
}

/** Sums of the records since the last total, and of all, to recognise rows that only add up. */
class RunningSums {
  private group: number[];
  private all: number[];
  private inGroup = 0;
  private inAll = 0;
  constructor(private readonly columns: readonly ((row: number) => number)[]) {
    this.group = columns.map(() => 0);
    this.all = columns.map(() => 0);
  }
  add(row: number): void {
    this.inGroup++;
    this.inAll++;
    this.columns.forEach((at, i) => {
      const value = at(row);
      if (Number.isNaN(value)) return;
      this.group[i]! += value;
      this.all[i]! += value;
    });
  }
  close(): void {
    this.group = this.columns.map(() => 0);
    this.inGroup = 0;
  }
  /** The row's figures are the sums of at least two records above. */
  matches(row: number): boolean {
    const equal = (sums: readonly number[], count: number): boolean => {
      if (count < 2) return false;
      let compared = 0;
      for (let i = 0; i < sums.length; i++) {
        const value = this.columns[i]!(row);
        if (Number.isNaN(value)) continue;
        if (Math.abs(value - sums[i]!) > 0.01 + Math.abs(value) * 1e-6) return false;
        compared++;
      }
      return compared > 0;
    };
    return equal(this.group, this.inGroup) || equal(this.all, this.inAll);
  }
}

/** Which of a column's texts speak of totals, pages and the like; null when none does. */
function wordFlags(column: StoredColumn, profile: ColumnProfile): Uint8Array | null {
  let flags: Uint8Array | null = null;
  for (let code = 0; code < column.entries.length; code++) {
    const entry = column.entries[code];
    if (typeof entry !== "string" || profile.counts[code] === 0) continue;
    const words = wordsOf(entry);
    if (words === WORDS.none) continue;
    flags ??= new Uint8Array(column.entries.length);
    flags[code] = words;
  }
  return flags;
}

/** Rows in which a formula adds up other rows. */
function formulaTotals(found: FoundTable, columns: readonly number[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const { head } = found.sheet;
  if (!head.formulas || head.formulas.size === 0) return rows;
  const wanted = new Set(columns.map((at) => head.column + found.left + at));
  for (const [key, formula] of head.formulas) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const inside = row - head.row;
    if (inside >= found.first && inside <= found.last && wanted.has(column) && addsUpRows(formula, row, column)) rows.add(inside);
  }
  return rows;
}

/** The columns that are read, with their texts interpreted. Period columns of wide tables are not among them. */
function liveColumns({ found, profiles, formats, wide, assignment, context }: UnderstoodTable): LiveColumn[] {
  const table = assignment?.table ?? null;
  const acrossAt = new Set(wide ? [...wide.periods.map(({ at }) => at), ...wide.totals] : []);
  const dateOrder = orderElsewhere(found, profiles);
  const around = unitAround(found);
  const year = yearAround(found);
  const yearColumn = found.headers.findIndex((header, at) => /^(year|rok|fy|fiscal year|rok obrotowy)$/.test(plain(header)) && profiles[at]!.numbers > 0 && profiles[at]!.least >= 1950 && profiles[at]!.most <= 2099);
  const live: LiveColumn[] = [];
  found.headers.forEach((header, at) => {
    if (acrossAt.has(at)) return;
    const assigned = assignment?.columns[at];
    let role = assigned?.role ?? null;
    if (role === "period" && table === "Sales" && !assignment?.columns.some((column) => column.role === "date")) role = "date";
    const profile = profiles[at]!;
    if (role === null && profile.filled === 0 && header === "") return;
    const stored = columnAt(found, at);
    const kind = role && table ? kindOf(role, table) : profile.numbersAreDays || profile.dayShare >= 0.8 ? "day" : profile.numberShare >= 0.8 && profile.numbers > 0 ? "amount" : "text";
    const unit = unitIn(header);
    const share = kind === "amount" && isShare(role, header, profile, formats[at]!);
    const money = role === "amount" || role === "goal" || role === "actual" || role === "size" || role === "cost";
    const scale = share ? (profile.numbers > 0 && profile.most > 1.5 && !formats[at]!.percent ? 0.01 : 1) : money ? (unit.scale !== 1 ? unit.scale : around.scale) : 1;
    const periods = role === "period" || (table === "Sales" && role === "date") || (table === "Market" && role === "date");
    const periodUnit = periods ? unitOfHeader(header) : undefined;
    live.push({
      at,
      role,
      kind,
      share,
      scale,
      amounts: kind === "amount" ? readAmounts(stored, profile, context.options.decimal, null, scale) : null,
      days:
        kind === "day" || role === "period"
          ? readDays(stored, profile, {
              ...(context.options.dateOrder ? { order: context.options.dateOrder } : {}),
              orderElsewhere: dateOrder,
              from1904: found.sheet.head.from1904 === true,
              year,
              ...(yearColumn >= 0 && yearColumn !== at ? { yearAt: (row: number) => (columnAt(found, yearColumn).codes[row] === NUMBER ? columnAt(found, yearColumn).numbers![row]! : null) } : {}),
              ...(periodUnit ? { unit: periodUnit } : {}),
              ...(context.options.fiscalYearStarts ? { fiscalYearStarts: context.options.fiscalYearStarts } : {}),
              periods,
            })
          : null,
      filled: null,
    });
  });
  return withSharedMark(live, found, profiles, context);
}

/** Texts that could be either are settled by the table's other columns, else by its language. */
function withSharedMark(live: LiveColumn[], found: FoundTable, profiles: readonly ColumnProfile[], context: TableContext): LiveColumn[] {
  const marks = new Set(live.flatMap(({ amounts }) => (amounts?.mark ? [amounts.mark] : [])));
  const mark = marks.size === 1 ? [...marks][0]! : null;
  return live.map((column) => (column.amounts && column.amounts.mark === null && mark ? { ...column, amounts: readAmounts(columnAt(found, column.at), profiles[column.at]!, context.options.decimal, mark, column.scale) } : column));
}

function unitOfHeader(header: string): PeriodUnit | undefined {
  const words = plain(header);
  return /\b(month|miesiac|mc|m c)\b/.test(words) ? "month" : /\b(quarter|kwartal|kw|qtr)\b/.test(words) ? "quarter" : /\b(week|tydzien|tydz)\b/.test(words) ? "week" : undefined;
}

function orderElsewhere(found: FoundTable, profiles: readonly ColumnProfile[]): "DMY" | "MDY" | null {
  const formats = orderOfFormats(found);
  if (formats) return formats;
  let dmy = false;
  let mdy = false;
  profiles.forEach((profile, at) => {
    if (profile.dayShare === 0) return;
    const column = columnAt(found, at);
    for (let code = 0; code < Math.min(column.entries.length, 5000); code++) {
      if (profile.counts[code] === 0) continue;
      const shows = profile.texts.date(code)?.shows;
      if (shows === "DMY") dmy = true;
      else if (shows === "MDY") mdy = true;
    }
  });
  return dmy === mdy ? null : dmy ? "DMY" : "MDY";
}

function isShare(role: ColumnRole | null, header: string, profile: ColumnProfile, format: ColumnFormat): boolean {
  if (role === null || !SHARES.has(role)) return false;
  if (role === "creditShare" || role === "attainment" || role === "workingTime") return true;
  if (unitIn(header).percent || format.percent) return true;
  for (let code = 0; code < Math.min(profile.counts.length, 200); code++) if (profile.counts[code]! > 0 && profile.texts.number(code)?.percent) return true;
  return role === "discount" && profile.numbers > 0 && profile.least >= 0 && profile.most <= 1;
}

interface AcrossColumn {
  readonly at: number;
  readonly amounts: AmountColumn;
  readonly scale: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The period columns of a wide table, with their days. Months without a year take it from the titles, and roll over after December. */
function acrossColumns({ found, profiles, wide, context }: UnderstoodTable, live: readonly LiveColumn[]): AcrossColumn[] {
  const around = unitAround(found);
  const base = yearAround(found);
  const marks = new Set(live.flatMap(({ amounts }) => (amounts?.mark ? [amounts.mark] : [])));
  let year = base;
  let before = 0;
  const read = wide!.periods.flatMap(({ at, name }) => {
    if (name.year === null && name.unit !== "day") {
      if (year !== null && name.index < before && name.unit !== "year") year++;
      before = name.index;
    }
    const days = periodDaysOf(name.year === null && year !== null ? { ...name, year } : name, context.options.fiscalYearStarts);
    const header = unitIn(found.headers[at]!);
    const scale = header.scale !== 1 ? header.scale : around.scale;
    const amounts = readAmounts(columnAt(found, at), profiles[at]!, context.options.decimal, marks.size === 1 ? [...marks][0]! : null, scale);
    return days ? [{ at, amounts, scale, from: days.from, to: days.to, label: days.label }] : [];
  });
  const all = new Set(read.flatMap(({ amounts }) => (amounts.mark ? [amounts.mark] : [])));
  const shared = all.size === 1 ? [...all][0]! : null;
  return read.map((column) => (column.amounts.mark === null && shared ? { ...column, amounts: readAmounts(columnAt(found, column.at), profiles[column.at]!, context.options.decimal, shared, column.scale) } : column));
}

function periodDaysOf(name: PeriodName, fiscalYearStarts: number | undefined): { from: number; to: number; label: string } | null {
  const days = periodDays(name, fiscalYearStarts);
  return days ? { ...days, label: periodLabel(days.from, days.to) } : null;
}

/** 2024-01, 2024-Q1, 2024-H1, 2024, else the two days. */
export function periodLabel(from: number, to: number): string {
  const a = civilOf(from);
  const b = civilOf(to + 1);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const day = (serial: number): string => {
    const { year, month, day: of } = civilOf(serial);
    return `${year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
  };
  if (a.day === 1 && b.day === 1) {
    if (months === 1) return `${a.year}-${String(a.month).padStart(2, "0")}`;
    if (months === 3 && a.month % 3 === 1) return `${a.year}-Q${(a.month + 2) / 3}`;
    if (months === 6 && a.month % 6 === 1) return `${a.year}-H${(a.month + 5) / 6}`;
    if (months === 12 && a.month === 1) return String(a.year);
  }
  return from === to ? day(from) : `${day(from)}..${day(to)}`;
}

/** Amount of a sales row: its amount, else quantity × unit price less discount. */
function salesAmount(live: readonly LiveColumn[]): (row: number) => number {
  const column = (role: ColumnRole): LiveColumn | undefined => live.find((one) => one.role === role);
  const amount = column("amount")?.amounts;
  const quantity = column("quantity")?.amounts;
  const price = column("unitPrice")?.amounts;
  const discount = column("discount");
  const product = (row: number): number => {
    if (!quantity || !price) return NaN;
    const gross = quantity.at(row) * price.at(row);
    const less = discount?.amounts?.at(row) ?? NaN;
    const net = Number.isNaN(less) ? gross : discount!.share ? gross * (1 - less) : gross - less;
    return Number.isNaN(net) ? NaN : Number(net.toPrecision(15));
  };
  if (!amount) return product;
  return (row) => {
    const value = amount.at(row);
    return Number.isNaN(value) && amount.troubleAt(row) === null ? product(row) : value;
  };
}

function leave(found: FoundTable, row: number, reason: Reason): Problem {
  const at = reason.column;
  const cell = at === undefined ? null : columnAt(found, at).cell(row);
  return {
    code: reason.code,
    row: found.sheet.head.row + row + 1,
    ...(at === undefined ? {} : { column: found.headers[at]! }),
    ...(cell === null ? {} : { value: shown(cell) }),
    done: "left-out",
    ...(reason.details ? { details: reason.details } : {}),
  };
}

const shown = (cell: Cell): string => (cell === null ? "" : isCellError(cell) ? cell.error : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell));

/** Why a needed cell gives nothing. */
function reasonOfNeed(found: FoundTable, row: number, need: ColumnRole, live: readonly LiveColumn[], byRole: (role: ColumnRole) => LiveColumn | undefined, context: TableContext): Reason {
  const column = byRole(need) ?? (need === "period" ? (byRole("from") ?? byRole("to")) : need === "amount" ? (byRole("quantity") ?? byRole("unitPrice")) : undefined);
  if (!column) return { code: "no-value" };
  const read: ReadColumn | null = column.amounts ?? column.days;
  const at = column.filled ? column.filled[row - found.first]! : row;
  let trouble: Trouble | null = read?.troubleAt(at) ?? null;
  let where = column.at;
  if (!trouble && need === "amount" && context.as !== undefined) {
    for (const other of live) if (!trouble && (other.role === "quantity" || other.role === "unitPrice")) {
      trouble = other.amounts?.troubleAt(row) ?? null;
      if (trouble) where = other.at;
    }
  }
  if (trouble) return { code: trouble.code, column: where, ...(trouble.details ? { details: trouble.details } : {}) };
  return { code: column.kind === "day" || column.role === "period" ? "no-date" : column.kind === "amount" ? "no-amount" : "no-name", column: where };
}

interface Rows {
  readonly live: readonly LiveColumn[];
  readonly across: readonly AcrossColumn[];
  /** Stored rows that are records. */
  readonly rows: Int32Array;
  readonly problems: Problem[];
  readonly leftOut: number;
  readonly amountOfRow: (row: number) => number;
  readonly role: TableRole | null;
}

function build(table: UnderstoodTable, { live, across, rows, problems, leftOut, amountOfRow, role }: Rows): SheetTable {
  const { found, profiles, formats, assignment, context, wide } = table;
  const { head } = found.sheet;
  // one record a row, or a row and period
  let recordRows = rows;
  let recordAcross: Int32Array | null = null;
  if (wide) {
    const rowOf: number[] = [];
    const acrossOf: number[] = [];
    for (const row of rows)
      across.forEach((column, i) => {
        const trouble = column.amounts.troubleAt(row);
        if (trouble) problems.push({ ...leave(found, row, { code: trouble.code, column: column.at, ...(trouble.details ? { details: trouble.details } : {}) }) });
        if (Number.isNaN(column.amounts.at(row))) return;
        rowOf.push(row);
        acrossOf.push(i);
      });
    recordRows = Int32Array.from(rowOf);
    recordAcross = Int32Array.from(acrossOf);
  }
  const length = recordRows.length;
  const columns: SheetColumn[] = [];
  const currencies = new Set<string>();
  const main = role ? mainAmountRole(role) : null;
  const around = unitAround(found);
  for (const column of live) {
    const assigned = assignment?.columns[column.at];
    const from = column.filled ? recordRows.map((row) => column.filled![row - found.first]!) : recordRows;
    const base = { header: found.headers[column.at]!, role: column.role, at: head.column + found.left + column.at, confidence: assigned?.confidence ?? 0, foundHow: assigned?.foundHow ?? "header", scale: column.scale, ...(column.share ? { share: true } : {}) } as const;
    if (column.kind === "amount") {
      const amounts = column.amounts!;
      const values = new Float64Array(length);
      const isMain = column.role === "amount" && role === "Sales";
      for (let i = 0; i < length; i++) values[i] = isMain ? amountOfRow(from[i]!) : amounts.at(from[i]!);
      if (context.blankIsZero) for (let i = 0; i < length; i++) if (Number.isNaN(values[i]!)) values[i] = 0;
      const unit = unitIn(base.header).currency ?? formats[column.at]!.currency ?? around.currency;
      const currency = amounts.currencies.size === 1 ? [...amounts.currencies][0]! : amounts.currencies.size === 0 ? unit : undefined;
      if (column.role === main) for (const code of amounts.currencies) currencies.add(code);
      columns.push({ ...base, data: { kind: "amount", values }, ...(currency === undefined ? {} : { currency }) });
      noteCells(found, column, amounts, from, problems, column.role !== null && column.role !== main && column.role !== "ignore");
    } else if (column.kind === "day") {
      const values = new Int32Array(length);
      for (let i = 0; i < length; i++) values[i] = column.days!.at(from[i]!);
      columns.push({ ...base, data: { kind: "day", values } });
      noteCells(found, column, column.days!, from, problems, column.role !== null);
    } else {
      const profile = profiles[column.at]!;
      const merge = column.role !== null && NAMES.has(column.role) && !(profile.distinct > 1000 && profile.distinct * 2 > profile.filled);
      const { texts, variants } = readTexts(columnAt(found, column.at), from, merge, profile.numbersAreDays);
      columns.push({ ...base, data: { kind: "text", values: texts } });
      for (const variant of variants) problems.push({ code: "same-name", row: head.row + recordRows[variant.record]! + 1, column: base.header, value: variant.spelling, done: "read-as", details: { readAs: variant.label, count: variant.count } });
    }
  }
  const made = (made: ColumnRole, data: SheetColumn["data"], scale = 1, currency?: string): void => void columns.push({ header: "", role: made, at: -1, data, confidence: 1, foundHow: "header", scale, ...(currency === undefined ? {} : { currency }) });
  if (recordAcross) {
    const values = new Float64Array(length);
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const column = across[recordAcross[i]!]!;
      values[i] = column.amounts.at(recordRows[i]!);
      starts[i] = column.from;
      ends[i] = column.to;
    }
    for (const column of across) for (const code of column.amounts.currencies) currencies.add(code);
    const currency = [...currencies][0] ?? around.currency;
    const labels = across.map(({ label }) => label);
    made("period", { kind: "text", values: { codes: recordAcross, labels } });
    if (role === "Goals") {
      made("from", { kind: "day", values: starts });
      made("to", { kind: "day", values: ends });
      made("goal", { kind: "amount", values }, across[0]?.scale ?? 1, currency);
    } else {
      made("date", { kind: "day", values: starts });
      made("amount", { kind: "amount", values }, across[0]?.scale ?? 1, currency);
    }
  } else if (role === "Sales" && !columns.some((column) => column.role === "amount") && live.some((column) => column.role === "quantity") && live.some((column) => column.role === "unitPrice") && !assignment?.doubts.some((doubt) => doubt.role === "amount")) {
    const values = new Float64Array(length);
    for (let i = 0; i < length; i++) values[i] = amountOfRow(recordRows[i]!);
    made("amount", { kind: "amount", values }, 1, columns.find((column) => column.role === "unitPrice")?.currency);
  }
  const period = live.find((column) => column.role === "period");
  if (period?.days && role !== null && !recordAcross) {
    const starts = new Int32Array(length).fill(NO_DAY);
    const ends = new Int32Array(length).fill(NO_DAY);
    for (let i = 0; i < length; i++) {
      const row = recordRows[i]!;
      const days = period.days.periodAt(period.filled ? period.filled[row - found.first]! : row);
      if (days) {
        starts[i] = days.from;
        ends[i] = days.to;
      }
    }
    lengthenDays(starts, ends, unitOfHeader(found.headers[period.at]!));
    if (!columns.some((column) => column.role === "from")) made("from", { kind: "day", values: starts });
    if (!columns.some((column) => column.role === "to")) made("to", { kind: "day", values: ends });
  }
  if (found.sheet.head.hiddenRows && found.sheet.head.hiddenRows.length > 0) {
    const hidden = new Set(found.sheet.head.hiddenRows);
    for (const row of rows) if (hidden.has(head.row + row)) problems.push({ code: "hidden-row", row: head.row + row + 1, done: "counted" });
  }
  const values = main ? columns.find((column) => column.role === main)?.data : undefined;
  const several = currencies.size > 1;
  if (several) problems.push({ code: "several-currencies", row: head.row + found.headerRows[0]! + 1, done: "refused", details: { currencies: [...currencies].sort().join(", ") } });
  const sum = values?.kind === "amount" && !several ? exactSum(values.values) : null;
  return {
    sheet: head.name,
    box: { row: head.row + found.headerRows[0]!, column: head.column + found.left, rows: Math.max(found.last, found.headerRows[found.headerRows.length - 1]!) - found.headerRows[0]! + 1, columns: found.right - found.left + 1 },
    ...(found.native ? { name: found.native.name } : {}),
    role,
    confidence: confidenceOf(assignment),
    language: languageOf(found),
    layout: wide ? "wide" : "long",
    headerRows: found.headerRows.map((row) => head.row + row),
    columns,
    length,
    rows: recordRows.map((row) => head.row + row),
    rowCount: rows.length + leftOut,
    rowsRead: rows.length,
    rowsLeftOut: leftOut,
    sum,
    problems: problems.sort((a, b) => a.row - b.row),
    doubts: assignment?.doubts ?? [],
  };
}

/** Periods named by one date last until the next one: as many months as their neighbours are apart, or as the header says. */
function lengthenDays(starts: Int32Array, ends: Int32Array, unit: PeriodUnit | undefined): void {
  const days = [...new Set([...starts].filter((start, i) => start !== NO_DAY && start === ends[i]))].sort((a, b) => a - b);
  if (days.length === 0) return;
  const parts = days.map((day) => civilOf(day));
  const isFirst = parts.every(({ day }) => day === 1);
  const isLast = days.every((day) => civilOf(day + 1).day === 1);
  if (!isFirst && !isLast) return;
  const index = (day: number): number => civilOf(day).year * 12 + civilOf(day).month;
  let months = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
  if (!unit) for (let i = 1; i < days.length; i++) months = Math.min(months, index(days[i]!) - index(days[i - 1]!));
  if (days.length === 1 && !unit) months = 1;
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] === NO_DAY || starts[i] !== ends[i]) continue;
    const { year, month } = civilOf(starts[i]!);
    if (isFirst) ends[i] = serialOf(year, month + months, 1) - 1;
    else starts[i] = serialOf(year, month - months + 1, 1);
  }
}

/** Says which cells were read as something, and which of a row that was read held nothing readable. */
function noteCells(found: FoundTable, column: LiveColumn, read: ReadColumn, rows: Int32Array, problems: Problem[], tellTroubles: boolean): void {
  const stored = columnAt(found, column.at);
  if (stored.entries.length === 0) return;
  const { head } = found.sheet;
  for (const row of rows) {
    const code = stored.codes[row]!;
    if (code < 0) continue;
    const readAs = read.readAs.get(code);
    const place = { row: head.row + row + 1, column: found.headers[column.at]!, value: shown(stored.cell(row)) };
    if (readAs !== undefined) problems.push({ code: column.kind === "day" ? "read-as-date" : "read-as-number", ...place, done: "read-as", details: { readAs } });
    else if (tellTroubles) {
      const trouble = read.troubleAt(row);
      if (trouble && trouble.code !== "no-data") problems.push({ code: trouble.code, ...place, done: "left-out", ...(trouble.details ? { details: trouble.details } : {}) });
    }
  }
}

/** Neumaier's sum: the order of the rows changes nothing worth a cent. */
export function exactSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

function confidenceOf(assignment: Assignment | null): number {
  if (!assignment) return 0;
  const schema = SCHEMAS.get(assignment.table)!;
  const needed = new Set(schema.needs.flat(2));
  const scores = assignment.columns.filter(({ role }) => role !== null && needed.has(role)).map(({ confidence }) => confidence);
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
