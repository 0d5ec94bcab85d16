// Periods both ways: months down and years across, or years down and months across. A figure is of the month of the one in the year of the other.
import { columnAt, type FoundTable } from "../find/foundTable";
import { headerPeriod } from "../find/headerCell";
import type { AcrossColumn } from "../columns/liveColumns";
import { plain } from "../words/plain";
import { periodDays, type Period, type PeriodName } from "../cells/readPeriod";
import { isComputedRow, isGoalRow, isLastYearRow } from "../words/totalWords";
import { wordsOf, WORDS } from "../find/rowReasons";
import type { Cell } from "../../core/cell";
import { RunningSums } from "./runningSums";
import { BLANK } from "../cells/storedSheet";
import type { UnderstoodTable } from "../columns/understandTable";
import { unitOfHeader } from "../cells/periodUnit";

export interface CrossedPeriods {
  /** Of the row's cell in a column across, by its index among them; null where the row names none. */
  readonly daysAt: (row: number, across: number) => Period | null;
  /** Rows of a quarter or half that add up those of its months. */
  readonly sums: ReadonlySet<number>;
}

/** Longer tables are lists. */
const MOST_ROWS = 2_000;
const MONTHS: Readonly<Partial<Record<PeriodName["unit"], number>>> = { month: 1, quarter: 3, half: 6 };

/** @returns null where periods lie only one way */
export function crossedPeriods(table: UnderstoodTable, across: readonly AcrossColumn[]): CrossedPeriods | null {
  const { found, periods, wide } = table;
  if (!wide || periods.length === 0 || found.last - found.first >= MOST_ROWS || periods.some(({ name }) => name.fiscal)) return null;
  const areYears = periods.every(({ name }) => name.unit === "year");
  const areMonths = periods.every(({ name }) => name.year === null && MONTHS[name.unit] !== undefined);
  if (!areYears && !areMonths) return null;
  const taken = new Set([...periods.map(({ at }) => at), ...wide.totals]);
  for (let at = 0; at <= found.right - found.left; at++) {
    const names = taken.has(at) || isNamed(table, at) ? null : areYears ? namesDown(found, at, isPartOfYear, unitOfHeader(found.headers[at]!)) : isYears(found.headers[at]!) ? namesDown(found, at, isYear) : null;
    if (!names) continue;
    const daysAt = (row: number, i: number): Period | null => {
      const [down, over] = [names[row - found.first] ?? null, periods[i]!.name];
      return down && periodDays(areYears ? { ...down, year: over.year } : { ...over, year: down.year });
    };
    return { daysAt, sums: areYears ? sumsAmong(found, names, across) : new Set() };
  }
  return null;
}

/** People called April and models called Q2 are no periods. */
const isNamed = ({ assignment }: UnderstoodTable, at: number): boolean => ![null, undefined, "period", "date"].includes(assignment?.columns[at]?.role);
const isYears = (header: string): boolean => /^(year|rok|years|lata)?$/.test(plain(header));
const isYear = ({ unit, fiscal }: PeriodName): boolean => unit === "year" && !fiscal;
const isPartOfYear = ({ unit, year, fiscal }: PeriodName): boolean => year === null && !fiscal && MONTHS[unit] !== undefined;

/** The name that counts for each row, its own or the one above; null where most cells are none.
 * @param unit what numbers are, as the header says */
function namesDown(found: FoundTable, at: number, isSuch: (name: PeriodName) => boolean, unit?: PeriodName["unit"]): (PeriodName | null)[] | null {
  const column = columnAt(found, at);
  const names: (PeriodName | null)[] = [];
  let [such, cells] = [0, 0];
  for (let row = found.first; row <= found.last; row++) {
    if (column.codes[row] === BLANK) {
      names.push(names[names.length - 1] ?? null);
      continue;
    }
    const cell = column.cell(row);
    const isIndex = typeof cell === "number" && unit !== undefined && MONTHS[unit] !== undefined && Number.isInteger(cell) && cell >= 1 && cell * MONTHS[unit] <= 12;
    const name = isIndex ? { unit, year: null, index: cell, fiscal: false } : headerPeriod(cell);
    const own = name && isSuch(name) ? name : null;
    if (own) such++;
    if (own || !isComputedLine(cell)) cells++;
    names.push(own);
  }
  return such >= 2 && such * 2 > cells ? names : null;
}

/** A total, a goal or a comparison under the periods. */
function isComputedLine(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const words = plain(cell);
  return wordsOf(cell) !== WORDS.none || isComputedRow(words, false) || isGoalRow(words, false) || isLastYearRow(words);
}

function sumsAmong(found: FoundTable, names: readonly (PeriodName | null)[], across: readonly AcrossColumn[]): ReadonlySet<number> {
  const sums = new Set<number>();
  const figures = across.map(({ amounts }) => amounts.at);
  const end = ({ unit, index }: PeriodName): number => index * MONTHS[unit]!;
  const findWholes = (months: number): void =>
    names.forEach((whole, i) => {
      if (!whole || MONTHS[whole.unit] !== months) return;
      // those right above or right below it
      for (const step of [-1, 1]) {
        const parts = new RunningSums(figures);
        for (let other = i + step; other >= 0 && other < names.length; other += step) {
          const part = names[other] ?? null;
          if (part && (MONTHS[part.unit]! >= months || end(part) > end(whole) || end(part) <= end(whole) - months)) break;
          if (part && !sums.has(found.first + other)) parts.add(found.first + other);
        }
        if (parts.matches(found.first + i)) sums.add(found.first + i);
      }
    });
  // a half adds up its quarters, or the months that these add up
  findWholes(MONTHS.quarter!);
  findWholes(MONTHS.half!);
  return sums;
}
