// Rows that add up others, before any is read: by the words in them, by formula, by their bare figures, by a period that holds the others'.
import { columnAt, type FoundTable } from "../find/foundTable";
import type { AcrossColumn, LiveColumn } from "../columns/liveColumns";
import { addsUpRows, wordsOf, WORDS } from "../find/rowReasons";
import { RunningSums } from "./runningSums";
import { BLANK } from "../cells/storedSheet";
import type { UnderstoodTable } from "../columns/understandTable";

/** Which of a column's texts speak of totals, pages and the like. */
export function wordFlags(found: FoundTable, at: number): { codes: Int32Array; words: Uint8Array }[] {
  const column = columnAt(found, at);
  let words: Uint8Array | null = null;
  for (let code = 0; code < column.entries.length; code++) {
    const entry = column.entries[code];
    if (typeof entry !== "string") continue;
    const said = wordsOf(entry);
    if (said === WORDS.none) continue;
    words ??= new Uint8Array(column.entries.length);
    words[code] = said;
  }
  return words ? [{ codes: column.codes, words }] : [];
}

/** Rows in which a formula adds up other rows. */
export function formulaTotals(found: FoundTable, columns: readonly number[]): ReadonlySet<number> {
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

/** Rows of figures alone that are the sum of the rows above them. */
export function bareSums({ found, profiles }: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[]): ReadonlySet<number> {
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

/** Rows of a table with names across whose period holds other rows' (a quarter under its months): they only add those up. */
export function periodsOfOthers({ found, names }: UnderstoodTable, live: readonly LiveColumn[]): ReadonlySet<number> {
  const days = names?.period != null && live.find(({ at }) => at === names.period)?.days;
  if (!days || found.last - found.first > MOST_PERIODS) return NONE;
  const spans = new Map<number, { from: number; to: number }>();
  for (let row = found.first; row <= found.last; row++) {
    const span = days.periodAt(row);
    if (span) spans.set(row, span);
  }
  const all = [...spans.values()];
  const holdsAnother = ({ from, to }: { from: number; to: number }): boolean => all.some((other) => other.from >= from && other.to <= to && other.to - other.from < to - from);
  return new Set([...spans].flatMap(([row, span]) => (holdsAnother(span) ? [row] : [])));
}

const MOST_PERIODS = 1000;
const NONE: ReadonlySet<number> = new Set();
