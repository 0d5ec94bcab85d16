// Days of a month across with gaps, as only those stand there on which something was sold: "3 | 4 | 7", "03 | 04 | 07", "3. | 4. | 7.". Nothing but the month
// over them tells them from figures.
import type { Cell } from "../../core/cell";
import { headerPeriod, headerText } from "./headerCell";
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";
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

const namesMonth = (text: string): boolean => text !== "" && (headerPeriod(text) ?? periodIn(text))?.unit === "month";

const isMonthAbove = ({ sheet }: SheetView, row: number): boolean => sheet.columns.some((column) => Array.from({ length: Math.min(ABOVE, row) }, (_, i) => headerText(column.cell(row - 1 - i))).some(namesMonth));

/** The sheet's name or something above the row names a month. */
export const isMonthNamed = (view: SheetView, row: number): boolean => namesMonth(view.sheet.head.name) || isMonthAbove(view, row);

const SIZES = /\b(sizes?|packs?|packages?|packaging|rozmiary?|rozm|opakowani[ea]|opak|gramatura|pojemnosc)\b/;

/** A header beside the numbers says that they are sizes or packages. */
export const namesSizes = (headers: readonly string[]): boolean => headers.some((header) => SIZES.test(plain(header)));

/** Whose days lie across; those of products would be packages as well. */
const HAS_DAYS: ReadonlySet<string> = new Set(["person", "department", "region"]);

/** Numbers without weekdays are days under a month; in a sheet that is called nothing but a month, only beside people and their units. */
export const saysDays = (view: SheetView, row: number, headers: readonly string[]): boolean =>
  !namesSizes(headers) && (isMonthAbove(view, row) || (headerPeriod(view.sheet.head.name)?.unit === "month" && headers.some((header) => HAS_DAYS.has(headerMatches(header)[0]?.role ?? ""))));
