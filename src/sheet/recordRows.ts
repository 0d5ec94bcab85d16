// One pass over the rows under a header: which are records, and why the others are none.
import type { Problem } from "../core/answer";
import { isCellError, type Cell } from "../core/cell";
import { NO_DAY } from "../core/column";
import { filledFrom } from "./fillDown";
import { columnAt, type FoundTable } from "./foundTable";
import type { AcrossColumn, LiveColumn } from "./liveColumns";
import type { ColumnRole, TableRole } from "./roles";
import { addsUpRows, lookAt, reasonByLook, wordsOf, WORDS, type Reason } from "./rowReasons";
import { RunningSums } from "./runningSums";
import { salesAmount } from "./salesAmount";
import { BLANK } from "./storedSheet";
import { mainAmountRole } from "./tableSchemas";
import type { UnderstoodTable } from "./understandTable";
import { currencyCode } from "./units";

export interface RecordRows {
  /** Stored rows that are records, ascending. */
  readonly rows: Int32Array;
  readonly leftOut: number;
  readonly problems: Problem[];
  /** What a record brings, as its columns or quantity × price give it; NaN where nothing does. */
  readonly amountAt: (row: number) => number;
}

/** What a record cannot do without: days and amounts that can be read, texts that are not blank. */
const NEEDS: Readonly<Partial<Record<TableRole, readonly ColumnRole[]>>> = {
  Sales: ["date", "amount"],
  Goals: ["unit", "goal"],
  People: ["person"],
  Prices: ["product", "date", "price"],
  Service: ["date"],
  Market: ["size"],
  Training: ["person", "date"],
  Material: ["topic"],
  Feedback: ["date"],
  RewardPlan: ["from"],
  Rewards: ["name"],
  Recognised: ["person", "date"],
  Production: ["product"],
  Rates: ["currency", "rate"],
  Names: ["spelling", "person"],
  Holidays: ["date"],
  Actions: ["action"],
  Settings: ["setting"],
  Steps: ["step"],
  Columns: ["role"],
};

/** Texts that say who or what a record is about; spellings of them that differ only in case or spaces are one. */
export const NAMES: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "manager", "peerGroup", "competitor", "campaign", "source", "status", "returned", "cancelled", "unit", "level", "measure", "kind", "stage", "lostReason", "topic", "currency", "name", "reward", "owner"]);

const WHOLES: ReadonlySet<ColumnRole> = new Set(["person", "unit", "department", "region", "manager"]);

export function recordRows(table: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[]): RecordRows {
  const { found, profiles, assignment, context, measures } = table;
  const kind = assignment?.table ?? null;
  const { first, last } = found;
  const spread = across.length > 0;
  const byRole = (role: ColumnRole): LiveColumn | undefined => live.find((column) => column.role === role);
  const flags = live.filter(({ kind: holds }) => holds !== "amount").flatMap(({ at }) => wordFlags(found, at, profiles[at]!.counts));
  const adders = formulaTotals(found, [...live.filter(({ kind: holds }) => holds === "amount").map(({ at }) => at), ...across.map(({ at }) => at)]);
  const isFlagged = (row: number): boolean => flags.some(({ codes, words }) => codes[row]! >= 0 && words[codes[row]!]! > 0);
  const bare = bareSums(table, live, across);
  fillDown(table, live, across, (row) => !found.repeats.has(row) && !adders.has(row) && !isFlagged(row) && !bare.has(row));

  const rowOf = (column: LiveColumn, row: number): number => (column.filled ? column.filled[row - first]! : row);
  const isBlankAt = (column: LiveColumn, row: number): boolean => columnAt(found, column.at).codes[rowOf(column, row)] === BLANK;
  const dayAt = (column: LiveColumn, row: number): number => column.days!.at(rowOf(column, row));
  const main = kind === null ? undefined : byRole(mainAmountRole(kind) ?? "amount");
  const amountAt = kind === "Sales" && !spread ? salesAmount(live) : (row: number): number => main?.amounts?.at(row) ?? NaN;
  const canBeBlank = (column: LiveColumn | undefined, row: number): boolean => context.blankIsZero === true && (column === undefined || columnAt(found, column.at).codes[row] === BLANK);
  const [amount, quantity, unitPrice, period, from, to] = (["amount", "quantity", "unitPrice", "period", "from", "to"] as const).map(byRole);
  const needed = (kind === null ? [] : (NEEDS[kind] ?? [])).filter((role) => (role === "amount" ? !spread && (amount !== undefined || (quantity !== undefined && unitPrice !== undefined)) : role === "goal" ? !spread && byRole(role) : byRole(role)));

  /** The first thing that the row lacks to be a record. */
  const lacks = (row: number): ColumnRole | null => {
    for (const role of needed) {
      if (role === "amount") {
        if (Number.isNaN(amountAt(row)) && !canBeBlank(amount, row)) return role;
        continue;
      }
      const column = byRole(role)!;
      if (column.kind === "day" ? dayAt(column, row) === NO_DAY : column.kind === "amount" ? Number.isNaN(column.amounts!.at(row)) && !canBeBlank(column, row) : isBlankAt(column, row)) return role;
    }
    if (kind === "Leads" && (["date", "closedOn", "stage"] as const).every((role) => !byRole(role) || isBlankAt(byRole(role)!, row))) return "date";
    if (kind === "Goals" && !table.wide && !hasPeriod(row)) return period ? "period" : from ? "from" : to ? "to" : null;
    return null;
  };
  const hasPeriod = (row: number): boolean =>
    (period === undefined && from === undefined && to === undefined) || (period?.days?.periodAt(rowOf(period, row)) ?? null) !== null || (from !== undefined && dayAt(from, row) !== NO_DAY) || (to !== undefined && dayAt(to, row) !== NO_DAY);

  const foreignAt = foreignRows(found, live, context.options.currency);

  const labels = live.filter(({ kind: holds, role }) => holds === "text" && (role === null || NAMES.has(role) || role === "period"));
  const usual = labels.filter(({ at }) => profiles[at]!.filled * 2 > last - first + 1);
  const lastData = lastRowWithFigures(found);
  const sums = new RunningSums(spread ? across.map(({ amounts }) => amounts.at) : [amountAt]);
  const kept = new Int32Array(Math.max(0, last - first + 1));
  let keptCount = 0;
  let leftOut = 0;
  const problems: Problem[] = [];

  const reasonFor = (row: number): Reason | null => {
    if (found.repeats.has(row)) return { code: "repeated-header" };
    if (found.native?.hasTotals && row === found.last) return { code: "total" };
    if (bare.has(row)) return { code: row < lastData ? "subtotal" : "total" };
    const lack = lacks(row);
    const adds = adders.has(row);
    if (measures) {
      const measure = measures.measureAt(row);
      if (measure === "computed") return { code: "computed-row", column: measures.at };
      if (measure !== null && measure !== (kind === "Goals" ? "goal" : "amount")) return { code: measure === "goal" ? "goal-row" : "sales-row", column: measures.at };
    }
    if (lack === null && !adds && !spread && !isFlagged(row)) return foreignAt(row);
    const look = lookAt(found, row);
    const labelsMissing = usual.length > 1 && usual.slice(1).some((column) => columnAt(found, column.at).codes[row] === BLANK);
    const byLook = reasonByLook(look, { lacking: lack !== null || (spread && look.figures === 0), addsUpRows: adds, isSum: () => sums.matches(row), isLabel: (at) => labels.some((label) => label.at === at), isWhole: (at) => labels.some((label) => label.at === at && label.role !== null && WHOLES.has(label.role)), dataFollows: row < lastData, spread, labelsMissing });
    if (byLook) return byLook;
    if (lack !== null) return reasonOfLack(row, lack, live, rowOf);
    const foreign = foreignAt(row);
    if (foreign) return foreign;
    if (spread && labels.length > 0 && labels.every((label) => isBlankAt(label, row)) && sums.matches(row)) return { code: row < lastData ? "subtotal" : "total" };
    return null;
  };

  for (let row = first; row <= last; row++) {
    if (isBlankRow(found, row)) continue;
    const reason = reasonFor(row);
    if (reason === null) {
      kept[keptCount++] = row;
      sums.add(row);
      continue;
    }
    problems.push(leftOutCell(found, row, reason));
    leftOut++;
    if (reason.code === "total" || reason.code === "subtotal") sums.close();
  }
  return { rows: kept.slice(0, keptCount), leftOut, problems, amountAt };
}

/** Rows in a currency other than the chosen one; a row that names none is in the chosen one. */
function foreignRows(found: FoundTable, live: readonly LiveColumn[], chosen: string | undefined): (row: number) => Reason | null {
  const currency = live.find(({ role }) => role === "currency");
  const amount = live.find(({ role }) => role === "amount");
  if (!chosen || !amount?.amounts) return () => null;
  const code = chosen.toUpperCase();
  const cells = currency ? columnAt(found, currency.at) : null;
  return (row) => {
    const label = cells ? shown(cells.cell(row)) : "";
    const of = label === "" ? amount.amounts!.currencyAt(row) : currencyCode(label);
    return of === undefined || of === code ? null : { code: "other-currency", column: label === "" ? amount.at : currency!.at, details: { currency: code } };
  };
}

/** Rows of figures alone that are the sum of the rows above them. */
function bareSums({ found, profiles }: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const labels = live.filter(({ kind }) => kind !== "amount").map(({ at }) => columnAt(found, at));
  const there = found.last - found.first + 1;
  const figures = across.length > 0 ? across.map(({ amounts }) => amounts) : live.flatMap(({ amounts, role }) => (amounts && (role === "amount" || role === "goal" || role === "quantity") ? [amounts] : []));
  if (labels.length === 0 || figures.length === 0 || live.every(({ at, kind }) => kind === "amount" || profiles[at]!.filled >= there)) return rows;
  const sums = new RunningSums(figures.map(({ at }) => at));
  for (let row = found.first; row <= found.last; row++) {
    const isBare = labels.every(({ codes }) => codes[row] === BLANK);
    if (isBare && sums.matches(row)) {
      rows.add(row);
      sums.close();
    } else if (!found.repeats.has(row)) sums.add(row);
  }
  return rows;
}

/** Sets `filled` on the columns whose labels count for the rows below them. */
function fillDown({ found, profiles }: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[], isPlain: (row: number) => boolean): void {
  const amounts = across.length > 0 ? across.map((column) => column.amounts) : live.flatMap((column) => (column.amounts ? [column.amounts] : []));
  const isRecord = (row: number): boolean => isPlain(row) && (amounts.length === 0 || amounts.some((column) => !Number.isNaN(column.at(row))));
  const rows = found.last - found.first + 1;
  let leading = true;
  for (const column of live) {
    if (column.kind === "amount" && column.role !== "ignore") {
      leading = false;
      continue;
    }
    const full = profiles[column.at]!.filled > rows * 0.95;
    column.filled = filledFrom(found, column.at, column.role, isRecord, leading && !full);
    if (!column.filled && column.role !== "ignore" && profiles[column.at]!.filled > 0) leading = false;
  }
}

function isBlankRow(found: FoundTable, row: number): boolean {
  for (let column = found.left; column <= found.right; column++) if (found.sheet.columns[column]!.codes[row] !== BLANK) return false;
  return true;
}

function lastRowWithFigures(found: FoundTable): number {
  for (let row = found.last; row >= found.first; row--) {
    let filled = 0;
    for (let column = found.left; column <= found.right; column++) if (found.sheet.columns[column]!.codes[row] !== BLANK) filled++;
    if (filled >= 2) return row;
  }
  return found.first - 1;
}

/** Which of a column's texts speak of totals, pages and the like. */
function wordFlags(found: FoundTable, at: number, counts: Int32Array): { codes: Int32Array; words: Uint8Array }[] {
  const column = columnAt(found, at);
  let words: Uint8Array | null = null;
  for (let code = 0; code < column.entries.length; code++) {
    const entry = column.entries[code];
    if (typeof entry !== "string" || counts[code] === 0) continue;
    const said = wordsOf(entry);
    if (said === WORDS.none) continue;
    words ??= new Uint8Array(column.entries.length);
    words[code] = said;
  }
  return words ? [{ codes: column.codes, words }] : [];
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
    const stored = row - head.row;
    if (stored >= found.first && stored <= found.last && wanted.has(column) && addsUpRows(formula, row, column)) rows.add(stored);
  }
  return rows;
}

/** Why a needed cell gives nothing. */
function reasonOfLack(row: number, lack: ColumnRole, live: readonly LiveColumn[], rowOf: (column: LiveColumn, row: number) => number): Reason {
  const suspects = lack === "amount" ? live.filter(({ role }) => role === "amount" || role === "quantity" || role === "unitPrice") : live.filter(({ role }) => role === lack);
  for (const column of suspects) {
    const trouble = (column.amounts ?? column.days)?.troubleAt(rowOf(column, row)) ?? null;
    if (trouble) return { ...trouble, column: column.at };
  }
  const column = suspects[0];
  if (!column) return { code: "no-amount" };
  return { code: column.kind === "day" || column.role === "period" ? "no-date" : column.kind === "amount" ? "no-amount" : "no-name", column: column.at };
}

/** The line for a row, or a cell of it, that was left out. */
export function leftOutCell(found: FoundTable, row: number, { code, column, details }: Reason): Problem {
  const cell = column === undefined ? null : columnAt(found, column).cell(row);
  return { code, row: found.sheet.head.row + row + 1, ...(column === undefined ? {} : { column: found.headers[column]! }), ...(cell === null ? {} : { value: shown(cell) }), done: "left-out", ...(details ? { details } : {}) };
}

/** What a cell shows. */
export const shown = (cell: Cell): string => (cell === null ? "" : isCellError(cell) ? cell.error : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell));
