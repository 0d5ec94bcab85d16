// One stretch of a row as a header: words for columns, periods across; not data, titles or notes.
import { WEEKDAY_WORDS } from "../words/calendarWords";
import { areRisingDays, isMonthNamed, saysDays } from "./daysAcross";
import { headerPeriod, headerText } from "./headerCell";
import { headerCells, type HeaderCells } from "./headerCells";
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";
import { dateShape } from "../cells/readDate";
import { numberShape } from "../cells/readNumber";
import type { SheetView } from "./sheetView";
import { BLANK } from "../cells/storedSheet";
import { yearlessDays } from "./yearlessDays";

export interface Segment {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Cells that are words for columns, or periods. */
  readonly known: number;
  readonly cells: number;
}

export const textsIn = (view: SheetView, row: number, left: number, right: number): string[] => Array.from({ length: right - left + 1 }, (_, i) => headerText(view.cell(row, left + i)));

/** Weekdays over or under the days of a month, and nothing else. */
export const areWeekdays = (texts: readonly string[]): boolean => texts.filter((text) => text !== "").length >= 3 && texts.every((text) => text === "" || WEEKDAY_WORDS.has(plain(text)));

/** null where the stretch is data, a title or a note. */
export function headerSegment(view: SheetView, row: number, left: number, right: number): Segment | null {
  if (areWeekdays(textsIn(view, row, left, right))) return null;
  const yearless = new Set(yearlessDays(Array.from({ length: right - left + 1 }, (_, i) => view.cell(row, left + i)), null, null)?.map(({ at }) => left + at));
  const found = headerCells(view, row, left, right, yearless);
  if (found === null) return null;
  if (yearless.size > 0 && found.known > 0 && contrasts(view, row, left, right)) found.known += yearless.size;
  else if ([...yearless].some((column) => numberShape(String(view.cell(row, column))) !== null)) return null;
  const { known, cells } = found;
  const areDays = liesAcrossAsDays(view, row, left, right, found);
  if (!areDays && areFigures(view, row, left, right, found)) return null;
  if (found.daysAsText === 1) return null;
  if (cells === 0 || (cells === 1 && !isLoneHeader(view, row, left))) return null;
  if (cells > 1 && known === 0 && !contrasts(view, row, left, right)) return null;
  if (cells > 3 && known === 1 && found.numbers.length < FEWEST_DAYS && !areDays && !contrasts(view, row, left, right)) return null;
  return { row, left, right, known, cells };
}

/** Days of the shortest month. */
const FEWEST_DAYS = 28;

/** Days of one month by number, from left to right. */
function liesAcrossAsDays(view: SheetView, row: number, left: number, right: number, { known, numbers }: HeaderCells): boolean {
  if (numbers.length === 0 || numbers[numbers.length - 1]! > 31 || !(known > 0 || headerPeriod(view.cell(row - 1, left))?.unit === "month") || !areRisingDays(numbers)) return false;
  return hasWeekdays(view, row, left, right) ? isMonthNamed(view, row) : contrasts(view, row, left, right) && saysDays(view, row, textsIn(view, row, left, right));
}

/** One figure or date among words is a row of data; dates of one year, or an even run of years, months or days, lie across. */
function areFigures(view: SheetView, row: number, left: number, right: number, { known, numbers, areTexts }: HeaderCells): boolean {
  if (numbers.length === 0) return false;
  const areDates = numbers[0]! > 20_000 && known > numbers.length && areRisingDays(numbers) && numbers[numbers.length - 1]! - numbers[0]! <= 370 && contrasts(view, row, left, right);
  return !areDates && (areTexts || !isEvenRun(numbers) || (numbers[0]! <= 31 && known === 0));
}

/** Over or under the stretch. */
const hasWeekdays = (view: SheetView, row: number, left: number, right: number): boolean => [row - 1, row + 1].some((line) => line >= 0 && line < view.sheet.rows && areWeekdays(textsIn(view, line, left, right)));

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
