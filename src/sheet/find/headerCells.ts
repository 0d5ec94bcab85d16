// What the cells of a stretch say for a header: words for columns, periods, and numbers that may be days or years across.
import type { Cell } from "../../core/cell";
import { dayOfMonth } from "./daysAcross";
import { headerPeriod, isHeaderWord } from "./headerCell";
import { dateShape } from "../cells/readDate";
import { numberShape } from "../cells/readNumber";
import { isFigure, type SheetView } from "./sheetView";

export interface HeaderCells {
  /** Cells that are words for columns, or periods. */
  known: number;
  cells: number;
  /** Days of a month, years and dates. */
  readonly numbers: number[];
  /** Some of the numbers are words: "1st". */
  areTexts: boolean;
  /** Dates that were typed as text. */
  daysAsText: number;
}

/** @param yearless columns of days that name no year
 * @returns null where a cell can stand in no header */
export function headerCells(view: SheetView, row: number, left: number, right: number, yearless: ReadonlySet<number>): HeaderCells | null {
  const found: HeaderCells = { known: 0, cells: 0, numbers: [], areTexts: false, daysAsText: 0 };
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (cell === null) continue;
    found.cells++;
    if (typeof cell === "boolean" || typeof cell === "object") return null;
    if (yearless.has(column)) continue;
    if (typeof cell === "number" ? !takeNumber(found, view, row, column, cell, column === left) : !takeText(found, cell, column < right && view.cell(row, column + 1) !== null)) return null;
  }
  return found;
}

/** @returns false where it is a figure of the data */
function takeNumber(found: HeaderCells, view: SheetView, row: number, column: number, value: number, isFirst: boolean): boolean {
  if (Number.isInteger(value) && value >= 1 && value <= 31) {
    found.numbers.push(value);
    return true;
  }
  const period = headerPeriod(value);
  if (period === null || view.dateFormat(row, column) === (period.unit === "year")) return false;
  found.known++;
  // one year over, or before, the columns of its months
  const isOfMonths = period.unit === "year" && (isOverPeriods(view, row, column) || (isFirst && isYearless(view.cell(row, column + 1)) && isYearless(view.cell(row, column + 2))));
  if (!isOfMonths) found.numbers.push(value);
  return true;
}

/** @returns false where it is data, a title or a note */
function takeText(found: HeaderCells, text: string, hasNext: boolean): boolean {
  const period = headerPeriod(text);
  if (period !== null) {
    if (period.unit === "day") found.daysAsText++;
    found.known++;
    return true;
  }
  const day = dayOfMonth(text);
  if (day !== null) {
    found.numbers.push(day);
    found.areTexts = true;
    return true;
  }
  if (text.length > 80 || numberShape(text) !== null || dateShape(text) !== null) return false;
  // "Month:" with its value beside it
  if (hasNext && /:\s*$/.test(text)) return false;
  if (isHeaderWord(text)) found.known++;
  return true;
}

/** Nothing beside the cell, and a period in words under it: "2024" over "Q1" or "Jan". */
const isOverPeriods = (view: SheetView, row: number, column: number): boolean => view.cell(row, column + 1) === null && !isFigure(view.cell(row + 1, column)) && headerPeriod(view.cell(row + 1, column)) !== null;

const isYearless = (cell: Cell): boolean => typeof cell === "string" && headerPeriod(cell)?.year === null;
