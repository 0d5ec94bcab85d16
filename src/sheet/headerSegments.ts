// Stretches of a row that could head a table of their own: words for columns, periods across; not data, titles or notes.
import type { Cell } from "../core/cell";
import { WEEKDAY_WORDS } from "./calendarWords";
import { areRisingDays, dayOfMonth, isMonthNamed, saysDays } from "./daysAcross";
import { dateShape } from "./readDate";
import { headerMatches } from "./headerWords";
import { headerPeriod, headerText, isHeaderWord } from "./headerCell";
import { plain } from "./plain";
import { numberShape } from "./readNumber";
import { isFigure, type SheetView } from "./sheetView";
import { BLANK } from "./storedSheet";
import { yearlessDays } from "./yearlessDays";
import { meetsNeeds, SCHEMAS } from "./tableSchemas";

export interface Segment {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Cells that are words for columns, or periods. */
  readonly known: number;
  readonly cells: number;
}

interface Run {
  left: number;
  right: number;
}

export function segmentsOf(view: SheetView, row: number): Segment[] {
  const runs: Run[] = [];
  for (let column = 0; column < view.width; column++) {
    if (view.code(row, column) === BLANK) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && belongTogether(view, row, last, run)) last.right = run.right;
    else joined.push({ ...run });
  }
  return joined.map((run) => headerSegment(view, row, run.left, run.right)).filter((segment) => segment !== null);
}

/** Two stretches of a header row are one table when the columns between them hold data, or when neither is a table without the other. */
function belongTogether(view: SheetView, row: number, a: Run, b: Run): boolean {
  const gap = b.left - a.right - 1;
  if (gap > 3) return false;
  // data on one side and a header on the other are two tables
  if (holdsFigures(view, row, a) !== holdsFigures(view, row, b)) return false;
  let used = 0;
  let looked = 0;
  for (let below = row + 1; below < view.sheet.rows && looked < 20; below++) {
    if (view.isBlankRow(below, a.left, b.right)) continue;
    looked++;
    if (view.filledIn(below, a.right + 1, b.left - 1) > 0) used++;
  }
  if (used > 0 && used * 3 >= looked) return true;
  const left = textsIn(view, row, a.left, a.right);
  const right = textsIn(view, row, b.left, b.right);
  if (right.some((text) => left.some((other) => plain(other) === plain(text)))) return false;
  if (standsAlone(left) && standsAlone(right)) return false;
  // a spacer column inside one header
  return gap <= 1 && left.some((text) => isHeaderWord(text)) && right.some((text) => isHeaderWord(text));
}

/** Figures or days that are no period of a header. */
function holdsFigures(view: SheetView, row: number, { left, right }: Run): boolean {
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (isFigure(cell) && (headerPeriod(cell)?.unit ?? "day") === "day") return true;
  }
  return false;
}

export const textsIn = (view: SheetView, row: number, left: number, right: number): string[] => Array.from({ length: right - left + 1 }, (_, i) => headerText(view.cell(row, left + i)));

/** Weekdays over or under the days of a month, and nothing else. */
export const areWeekdays = (texts: readonly string[]): boolean => texts.filter((text) => text !== "").length >= 3 && texts.every((text) => text === "" || WEEKDAY_WORDS.has(plain(text)));

/** True for headers that make a table of some kind by themselves. */
export function standsAlone(headers: readonly string[]): boolean {
  const periods = headers.filter((header) => headerPeriod(header) !== null).length;
  if (periods >= 2) return true;
  for (const schema of SCHEMAS.values()) {
    if (schema.onlyNamed) continue;
    const has = new Set(headers.flatMap((header) => headerMatches(header).filter((match) => match.score >= 0.75 && (match.only === null || match.only.has(schema.role))).map((match) => (schema.role === "Goals" && (match.role === "person" || match.role === "department") ? "unit" : match.role))));
    if (meetsNeeds(schema, (role) => has.has(role))) return true;
  }
  return false;
}

/** The stretch as a header, or null when it is data, a title or a note. */
function headerSegment(view: SheetView, row: number, left: number, right: number): Segment | null {
  if (areWeekdays(textsIn(view, row, left, right))) return null;
  let known = 0;
  let cells = 0;
  const yearless = new Set(yearlessDays(Array.from({ length: right - left + 1 }, (_, i) => view.cell(row, left + i)), null, null)?.map(({ at }) => left + at));
  const numbers: number[] = [];
  const daysAsText: string[] = [];
  let areTexts = false;
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (cell === null) continue;
    cells++;
    if (typeof cell === "boolean" || typeof cell === "object") return null;
    if (yearless.has(column)) continue;
    const period = headerPeriod(cell);
    if (typeof cell === "number") {
      if (Number.isInteger(cell) && cell >= 1 && cell <= 31) {
        numbers.push(cell);
        continue;
      }
      if (period === null || view.dateFormat(row, column) === (period.unit === "year")) return null;
      // one year over, or before, the columns of its months
      if (period.unit === "year" && (isOverPeriods(view, row, column) || (column === left && isYearless(view.cell(row, column + 1)) && isYearless(view.cell(row, column + 2))))) {
        known++;
        continue;
      }
      numbers.push(cell);
      known++;
    } else if (period !== null) {
      if (period.unit === "day") daysAsText.push(cell);
      known++;
    } else {
      const day = dayOfMonth(cell);
      if (day !== null) {
        numbers.push(day);
        areTexts = true;
        continue;
      }
      if (cell.length > 80 || numberShape(cell) !== null || dateShape(cell) !== null) return null;
      // "Month:" with its value beside it
      if (/:\s*$/.test(cell) && column < right && view.cell(row, column + 1) !== null) return null;
      if (isHeaderWord(cell)) known++;
    }
  }
  if (yearless.size > 0 && known > 0 && contrasts(view, row, left, right)) known += yearless.size;
  else if (yearless.size > 0 && [...yearless].some((column) => numberShape(String(view.cell(row, column))) !== null)) return null;
  // one figure or date among words is a row of data; an even run of years, months or days lies across
  const couldBeDays = (known > 0 || headerPeriod(view.cell(row - 1, left))?.unit === "month") && numbers.length > 0 && numbers[numbers.length - 1]! <= 31 && areRisingDays(numbers);
  const areDays = couldBeDays && (hasWeekdays(view, row, left, right) ? isMonthNamed(view, row) : contrasts(view, row, left, right) && saysDays(view, row, textsIn(view, row, left, right)));
  const areDates = numbers.length > 0 && numbers[0]! > 20_000 && known > numbers.length && areRisingDays(numbers) && numbers[numbers.length - 1]! - numbers[0]! <= 370 && contrasts(view, row, left, right);
  if (numbers.length > 0 && !areDays && !areDates && (areTexts || !isEvenRun(numbers) || (numbers[0]! <= 31 && known === 0))) return null;
  if (daysAsText.length === 1) return null;
  if (cells === 0 || (cells === 1 && !isLoneHeader(view, row, left))) return null;
  if (cells > 1 && known === 0 && !contrasts(view, row, left, right)) return null;
  if (cells > 1 && known === 1 && cells > 3 && numbers.length < FEWEST_DAYS && !areDays && !contrasts(view, row, left, right)) return null;
  return { row, left, right, known, cells };
}

/** Over or under the stretch. */
const hasWeekdays = (view: SheetView, row: number, left: number, right: number): boolean => [row - 1, row + 1].some((line) => line >= 0 && line < view.sheet.rows && areWeekdays(textsIn(view, line, left, right)));

/** Days of the shortest month. */
const FEWEST_DAYS = 28;

const isYearless = (cell: Cell): boolean => typeof cell === "string" && headerPeriod(cell)?.year === null;

/** Nothing beside the cell, and a period in words under it: "2024" over "Q1" or "Jan". */
const isOverPeriods = (view: SheetView, row: number, column: number): boolean => view.cell(row, column + 1) === null && !isFigure(view.cell(row + 1, column)) && headerPeriod(view.cell(row + 1, column)) !== null;

/** Years, months or days of a month by number, or days that are as far apart as months, quarters, weeks or years are. */
function isEvenRun(values: readonly number[]): boolean {
  if (values.length < 2) return false;
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  const least = Math.min(...steps);
  const most = Math.max(...steps);
  if (values[0]! <= 31) return values[0] === 1 && values.length >= 3 && least === 1 && most === 1;
  if (values[0]! < 2200) return least >= 0 && most === 1;
  return least > 0 && (most <= 31 || (least >= 89 && most <= 92) || (least >= 181 && most <= 184) || (least >= 365 && most <= 366)) && most - least <= 4;
}

/** A single cell heads a list only where its sheet says so (holidays, people) and something stands below. */
function isLoneHeader(view: SheetView, row: number, column: number): boolean {
  const text = view.cell(row, column);
  if (typeof text !== "string" || (headerMatches(text)[0]?.score ?? 0) < 0.9) return false;
  for (let other = 0; other < view.width; other++) if (other !== column && view.code(row, other) !== BLANK) return false;
  const next = view.cell(row + 1, column);
  return next !== null && view.filledIn(row + 1, 0, view.width - 1) === 1 && (typeof next === "number" || dateShape(String(next)) !== null);
}

/** Words over figures: the next filled row holds a number or date under at least one of the texts, and little stands right above. */
export function contrasts(view: SheetView, row: number, left: number, right: number): boolean {
  const below = view.filledBelow(row, left, right);
  if (below === null || view.figuresIn(below, left, right) === 0 || view.filledIn(below, left, right) < 2) return false;
  return row === 0 || view.filledIn(row - 1, left, right) <= 2;
}
