// Rows that add up those below them: a region over its people, a person over their months, as pivot tables and outlines are pasted. By arithmetic alone, so
// all of the table must be made so.
import { columnAt, type FoundTable } from "./foundTable";
import { plain } from "../words/plain";
import { wordsOf, WORDS } from "./rowReasons";
import { BLANK, NUMBER } from "../cells/storedSheet";
import type { ColumnFormat } from "./tableFacts";
import { isGroupWord } from "../words/totalWords";

export interface SumsOverGroups {
  /** Stored rows of all sums. */
  readonly rows: ReadonlySet<number>;
  /** Those right over rows that are no sums, with a label where these have theirs: they name them. */
  readonly names: readonly number[];
}

/** Longer tables are lists. */
const MOST_ROWS = 2_000;

/** @returns null where the table is not made so */
export function sumsOverGroups(found: FoundTable, formats: readonly ColumnFormat[]): SumsOverGroups | null {
  if (found.last - found.first >= MOST_ROWS) return null;
  const rows = dataRows(found);
  const everybody = rows.length > 0 && isEverybody(found, rows[rows.length - 1]!) ? rows.pop()! : null;
  if (rows.length < 4) return null;
  const columns = formats.map((_, at) => columnAt(found, at));
  const isFigures = columns.map(({ codes }, at) => !formats[at]!.date && !formats[at]!.percent && rows.filter((row) => codes[row] === NUMBER).length * 2 > rows.length);
  const total = everybody ?? totalRow(found, rows[rows.length - 1]!);
  const figureAt = (column: (typeof columns)[number], row: number): number => (column.codes[row] === NUMBER ? column.numbers![row]! : 0);
  const isNamed = (i: number): boolean => columns.some(({ codes, entries }) => typeof entries[codes[rows[i]!]!] === "string" && wordsOf(entries[codes[rows[i]!]!] as string) === WORDS.mentionsTotal);
  const byColumn = columns.flatMap((column, at) => (isFigures[at] ? [overOf(rows.map((row) => figureAt(column, row)), total === null ? 0 : figureAt(column, total), isNamed)] : []));
  const sums = byColumn.find((over) => over !== null && byColumn.filter((other) => other?.join() === over.join()).length * 2 > byColumn.length);
  if (!sums) return null;
  const over = new Set(sums.map((i) => rows[i]!));
  const others = columns.filter((_, at) => !isFigures[at]);
  const lacks = others.some(({ codes }) => rows.every((row) => (codes[row] === BLANK) === over.has(row)));
  const isBeside = (row: number, below: number): boolean => others.every(({ codes }) => codes[row] === BLANK || codes[below] !== BLANK);
  return lacks || others.filter(({ codes }) => rows.some((row) => codes[row] !== BLANK)).length === 1 ? { rows: over, names: sums.filter((i) => !over.has(rows[i + 1]!) && isBeside(rows[i]!, rows[i + 1]!)).map((i) => rows[i]!) } : null;
}

/** The first row under the data that is called a total; null where there is none. */
function totalRow({ sheet, left, right, last }: FoundTable, after: number): number | null {
  for (let row = after + 1; row <= last; row++) if (sheet.columns.slice(left, right + 1).some(({ codes, entries }) => typeof entries[codes[row]!] === "string" && wordsOf(entries[codes[row]!] as string) === WORDS.total)) return row;
  return null;
}

/** "Company", "Cały zespół". */
const isEverybody = ({ sheet, left, right }: FoundTable, row: number): boolean =>
  sheet.columns.slice(left, right + 1).some(({ codes, entries }) => typeof entries[codes[row]!] === "string" && isGroupWord(plain(entries[codes[row]!] as string)));

/** Neither blank nor said again, and without a word of totals. */
function dataRows({ sheet, left, right, first, last, repeats }: FoundTable): number[] {
  const columns = sheet.columns.slice(left, right + 1);
  const flagged = columns.map(({ entries }) => entries.map((entry) => typeof entry === "string" && wordsOf(entry) === WORDS.total));
  const rows: number[] = [];
  for (let row = first; row <= last; row++)
    if (!repeats.has(row) && columns.some(({ codes }) => codes[row] !== BLANK) && !columns.some(({ codes }, at) => flagged[at]![codes[row]!])) rows.push(row);
  return rows;
}

/** Places of the values that add up those below them; null where not all stand under one that does. First as if each had two or more to add up, then also one; two that add up several are more than chance, and so is one where the table's total is that of the sums, or each is called one.
 * @param total 0 where there is none */
const overOf = (values: readonly number[], total: number, isNamed: (i: number) => boolean): number[] | null => groupsOf(values, 2, total) ?? groupsOf(values, 1, total) ?? groupsOf(values, 1, total, isNamed);

function groupsOf(values: readonly number[], least: number, total: number, isNamed?: (i: number) => boolean): number[] | null {
  const over: number[] = [];
  // places without a sum over them yet, the uppermost last
  const open: number[] = [];
  let ofSeveral = 0;
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i]!;
    let sum = 0;
    let count = 0;
    while (count < open.length && value !== 0 && (!isNamed || isNamed(i))) {
      sum += values[open[open.length - 1 - count]!]!;
      count++;
      if (count >= least && Math.abs(sum - value) <= 0.005 + Math.abs(value) * 1e-9) {
        open.length -= count;
        if (count >= 2) ofSeveral++;
        over.unshift(i);
        break;
      }
    }
    open.push(i);
  }
  const sums = new Set(over);
  const isTotal = total !== 0 && Math.abs(open.reduce((sum, i) => sum + values[i]!, 0) - total) <= 0.005 + Math.abs(total) * 1e-9;
  return (ofSeveral >= 2 || (ofSeveral >= 1 && (isTotal || isNamed))) && sums.has(0) && open.every((i) => sums.has(i) || values[i] === 0) ? over : null;
}
