// One pass over the rows under a header: which are records, and why the others are none.
import type { Problem } from "../../core/answer";
import { crossedPeriods, type CrossedPeriods } from "./crossedPeriods";
import { filledFrom } from "./fillDown";
import { columnAt, type FoundTable } from "../find/foundTable";
import { leftOutCell, shown } from "../find/leftOutCell";
import { longerPeriods } from "./longerPeriods";
import type { AcrossColumn, LiveColumn } from "../columns/liveColumns";
import { plain } from "../words/plain";
import type { ColumnRole } from "../roles";
import { rowNeeds, type RowNeeds } from "./rowNeeds";
import { lookAt, reasonByLook, WORDS, type Reason } from "../find/rowReasons";
import { RunningSums } from "./runningSums";
import { isFigure } from "../find/sheetView";
import { BLANK } from "../cells/storedSheet";
import { bareSums, formulaTotals, periodsOfOthers, wordFlags } from "./sumRows";
import { totalOf } from "../words/totalWords";
import type { UnderstoodTable } from "../columns/understandTable";
import { currencyCode } from "../cells/units";

export interface RecordRows {
  /** Stored rows that are records, ascending. */
  readonly rows: Int32Array;
  readonly leftOut: number;
  /** Stored rows of lone texts, or of sums, above the rows that they name. */
  readonly sections: readonly number[];
  readonly problems: Problem[];
  /** What a record brings, as its columns or quantity × price give it; NaN where nothing does. */
  readonly amountAt: (row: number) => number;
  readonly side: RowNeeds["side"];
  /** Where periods lie both ways. */
  readonly crossed: CrossedPeriods | null;
}

/** Texts that say who or what a record is about; spellings of them that differ only in case or spaces are one. */
export const NAMES: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "manager", "peerGroup", "competitor", "campaign", "source", "status", "returned", "cancelled", "unit", "level", "measure", "kind", "stage", "lostReason", "topic", "currency", "name", "reward", "owner"]);

const WHOLES: ReadonlySet<ColumnRole> = new Set(["person", "unit", "department", "region", "manager"]);

export function recordRows(table: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[]): RecordRows {
  const { found, profiles, assignment, context, measures, over } = table;
  const wanted = assignment?.table === "Goals" ? "goal" : "amount";
  const { first, last } = found;
  const spread = across.length > 0;
  const flags = live.filter(({ kind: holds }) => holds !== "amount").flatMap(({ at }) => wordFlags(found, at));
  const adders = formulaTotals(found, [...live.filter(({ kind: holds }) => holds === "amount").map(({ at }) => at), ...across.map(({ at }) => at)]);
  const isFlagged = (row: number): boolean => flags.some(({ codes, words }) => codes[row]! >= 0 && words[codes[row]!]! > 0);
  const isCalledPart = (row: number): boolean => flags.some(({ codes, words }) => codes[row]! >= 0 && words[codes[row]!] === WORDS.part);
  const bare = bareSums(table, live, across);
  const longer = periodsOfOthers(table, live);
  const { summed, differing } = longerPeriods(table, live);
  const crossed = crossedPeriods(table, across);
  fillDown(table, live, across, (row) => !found.repeats.has(row) && !adders.has(row) && (!isFlagged(row) || isCalledPart(row)) && !bare.has(row) && !summed.has(row));

  const { lacks, lacksOwn, reasonOf, amountAt, isBlankAt, side } = rowNeeds(table, live, across);
  const foreignAt = foreignRows(found, live, context.options.currency);
  const labels = live.filter(({ kind: holds, role }) => holds === "text" && (role === null || NAMES.has(role) || role === "period"));
  const usual = labels.filter(({ at }) => profiles[at]!.filled * 2 > last - first + 1);
  const lastData = lastRowWithFigures(found);
  const figures = spread ? across.map(({ amounts }) => amounts.at) : [amountAt];
  const sums = new RunningSums(figures);
  /** The record that rows called parts stand under. */
  let whole: number | null = null;
  const isWithinWhole = (row: number): boolean => whole !== null && figures.every((at) => !(Math.abs(at(row)) > Math.abs(at(whole!) || 0)));
  /** Of measures in rows of their own: the word for a total stands once, beside the first of them. */
  const isUnderTotal = (row: number): boolean =>
    flags.some(({ codes, words }) => {
      const own = columnAt(found, measures!.at).codes;
      let above = row;
      while (above > first && codes[above] === BLANK && own[above - 1] !== BLANK && own[above - 1] !== own[row]) above--;
      if (above === row || !(codes[above]! >= 0) || words[codes[above]!] !== WORDS.total) return false;
      let before = above - 1;
      while (before >= first && own[before] !== own[above]) before--;
      return before >= first && codes[before] !== BLANK;
    });
  /** By the lone text above them; the last one's rows are being met. */
  const sections = new Map<string, RunningSums>();
  let section: RunningSums | undefined;
  const openSection = (text: string): void => {
    section = sections.get(text) ?? new RunningSums(figures);
    sections.set(text, section);
  };
  const isSectionSum = (words: string, row: number): boolean => {
    const name = totalOf(words);
    if (name === "") return false;
    const isSum = (rows: RunningSums): boolean => (name === words ? rows.matches(row) : rows.matchesGroup(row));
    const own = sections.get(name);
    // "Handlowiec: Anna Nowak" above, "Anna Nowak" at the foot
    return own !== undefined ? isSum(own) : sections.size <= MOST_LABELLED && [...sections].some(([text, rows]) => text.endsWith(` ${name}`) && isSum(rows));
  };
  const kept = new Int32Array(Math.max(0, last - first + 1));
  let keptCount = 0;
  const left: { row: number; reason: Reason }[] = [];

  const sumOr = (row: number): Reason => ({ code: row < lastData ? "subtotal" : "total" });
  const reasonFor = (row: number): Reason | null => {
    if (found.repeats.has(row)) return { code: "repeated-header" };
    if (found.native?.hasTotals && row === found.last) return { code: "total" };
    if (bare.has(row)) return sumOr(row);
    if (over?.rows.has(row) || crossed?.sums.has(row)) return { code: "subtotal" };
    if (longer.has(row)) return { code: "subtotal", column: table.names!.period! };
    if (summed.has(row)) return { code: "subtotal", column: summed.get(row)! };
    const lack = lacks(row);
    const adds = adders.has(row);
    const measure = measures?.measureAt(row) ?? null;
    if (measure !== null && isUnderTotal(row)) return { code: "total" };
    if (measure === "computed" || measure === "other") return { code: measure === "other" ? "other-measure" : "computed-row", column: measures!.at };
    if (measure !== null && measure !== wanted) return { code: measure === "goal" ? "goal-row" : "sales-row", column: measures!.at };
    if (lack === null && !adds && !spread && !isFlagged(row)) return foreignAt(row);
    const look = lookAt(found, row);
    const labelsMissing = usual.length > 1 && usual.slice(1).some((column) => columnAt(found, column.at).codes[row] === BLANK);
    const byLook = reasonByLook(look, {
      lacking: lack !== null || (spread && look.figures === 0),
      lacksOwn: lacksOwn(row),
      addsUpRows: adds,
      isSum: () => sums.matches(row),
      isOfGroupAbove: (at, text) => sums.matchesGroup(row) && totalOf(plain(text)) === labelAbove(found, at, row),
      isOfSection: (text) => isSectionSum(plain(text), row),
      isLabel: (at) => labels.some((label) => label.at === at),
      isWhole: (at) => labels.some((label) => label.at === at && label.role !== null && WHOLES.has(label.role)),
      isMeasured: measure !== null,
      isGoals: wanted === "goal",
      isTitle: (text) => found.repeats.size > 0 && found.titles.some((title) => plain(title) === plain(text)),
      dataFollows: row < lastData,
      spread,
      labelsMissing,
      isWithinWhole: () => isWithinWhole(row),
    });
    if (byLook) return byLook;
    if (lack !== null) return reasonOf(lack, row);
    const foreign = foreignAt(row);
    if (foreign) return foreign;
    if (spread && labels.length > 0 && labels.every((label) => isBlankAt(label, row)) && sums.matches(row)) return sumOr(row);
    return null;
  };

  for (let row = first; row <= last; row++) {
    if (isBlankRow(found, row)) continue;
    const reason = reasonFor(row);
    if (reason === null) {
      kept[keptCount++] = row;
      sums.add(row);
      section?.add(row);
      if (!isCalledPart(row)) whole = row;
      continue;
    }
    left.push({ row, reason });
    if (reason.code !== "part-of-row") whole = null;
    if (spread && reason.code === "section-line") openSection(plain(shown(columnAt(found, reason.column!).cell(row))));
    if (SUMS.has(reason.code)) sums.close();
  }
  return {
    rows: kept.slice(0, keptCount),
    leftOut: left.length,
    sections: over ? over.names : left.flatMap(({ row, reason }) => (reason.code === "section-line" ? [row] : [])),
    problems: [...withPartsNamed(left).map(({ row, reason }) => leftOutCell(found, row, reason)), ...[...differing].filter(([row]) => !left.some((line) => line.row === row)).map(([row, column]): Problem => ({ ...leftOutCell(found, row, { code: "period-twice", column }), done: "counted" }))],
    amountAt,
    side,
    crossed,
  };
}

/** Lone texts that are compared by their ends; sheets with more are lists. */
const MOST_LABELLED = 200;
const SUMS: ReadonlySet<string> = new Set(["total", "subtotal"]);

/** Of sums without a word only the last can be the total; those before it are of parts. */
function withPartsNamed(left: readonly { row: number; reason: Reason }[]): readonly { row: number; reason: Reason }[] {
  const last = left.findLast(({ reason }) => SUMS.has(reason.code));
  return left.map((line) => (line !== last && line.reason.code === "total" && line.reason.column === undefined ? { ...line, reason: { ...line.reason, code: "subtotal" } } : line));
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

/** Sets `filled` on the columns whose labels count for the rows below them. */
function fillDown({ found, profiles, over }: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[], isPlain: (row: number) => boolean): void {
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
    // a sum over a group has labels down to its own level
    const isSumBlank = (row: number): boolean => over !== null && over.rows.has(row) && columnAt(found, column.at).codes[row] === BLANK;
    column.filled = filledFrom(found, column.at, column.role, (row) => isRecord(row) && !isSumBlank(row), leading && !full);
    if (!column.filled && column.role !== "ignore" && profiles[column.at]!.filled > 0) leading = false;
  }
}

function isBlankRow(found: FoundTable, row: number): boolean {
  for (let column = found.left; column <= found.right; column++) if (found.sheet.columns[column]!.codes[row] !== BLANK) return false;
  return true;
}

/** The nearest text above in a column, in the form of `plain`. */
function labelAbove(found: FoundTable, at: number, row: number): string | null {
  const column = columnAt(found, at);
  for (let above = row - 1; above >= found.first; above--) if (column.codes[above] !== BLANK) return plain(String(column.cell(above)));
  return null;
}

/** The last row that holds a figure beside something else: what stands below are notes. */
function lastRowWithFigures(found: FoundTable): number {
  for (let row = found.last; row >= found.first; row--) {
    let filled = 0;
    let figures = 0;
    for (let column = found.left; column <= found.right; column++) {
      const cell = found.sheet.columns[column]!.cell(row);
      if (cell !== null) filled++;
      if (isFigure(cell)) figures++;
    }
    if (filled >= 2 && figures > 0) return row;
  }
  return found.first - 1;
}
