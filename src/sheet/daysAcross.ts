// Days of a month across with gaps, as only those stand there on which something was sold: "3 | 4 | 7", "03 | 04 | 07", "3. | 4. | 7.". Nothing but the month
// over them tells them from figures.
import type { Cell } from "../core/cell";
import { headerPeriod } from "./headerCell";
import type { SheetView } from "./sheetView";
import { periodIn } from "./tableFacts";

const DAY = /^\s*(0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th)?\s*$/i;

/** 1…31; null where the cell is no such number. */
export function dayOfMonth(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1 && cell <= 31 ? cell : null;
  const day = typeof cell === "string" ? DAY.exec(cell)?.[1] : undefined;
  return day === undefined ? null : Number(day);
}

/** Several, each later than the one before. */
export const areRisingDays = (days: readonly number[]): boolean => days.length >= 2 && days.every((day, i) => i === 0 || day > days[i - 1]!);

/** Rows above a header that may name its month. */
const ABOVE = 8;

/** The sheet's name or something above the row names a month. */
export function isMonthNamed(view: SheetView, row: number): boolean {
  const { sheet, width } = view;
  if (periodIn(sheet.head.name)?.unit === "month" || headerPeriod(sheet.head.name)?.unit === "month") return true;
  for (let above = row - 1; above >= Math.max(0, row - ABOVE); above--)
    for (let column = 0; column < width; column++) {
      const text = view.cell(above, column);
      if (text === null || typeof text === "boolean" || typeof text === "object") continue;
      if (headerPeriod(text)?.unit === "month" || (typeof text === "string" && text.length <= 100 && periodIn(text)?.unit === "month")) return true;
    }
  return false;
}
