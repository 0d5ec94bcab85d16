// How far a table reaches once its header is known: to the next header, without that one's title and without loose texts far below.
import type { FoundTable } from "./foundTable";
import { groupRowsAbove, headersOf, type OpenTable } from "./headerRows";
import { headerPeriod } from "./headerCell";
import { areWeekdays, textsIn } from "./headerSegment";
import { wordsOf, WORDS } from "./rowReasons";
import type { SheetView } from "./sheetView";
import { BLANK, type StoredSheet } from "../cells/storedSheet";

/** Blank rows after which loose texts no longer belong to the table above. */
const FAR = 3;

/** @param all every table of the view, this one among them */
export function withExtent(view: SheetView, table: OpenTable, all: readonly OpenTable[]): FoundTable {
  const { sheet } = view;
  const headerRows = [...table.headerRows].sort((a, b) => a - b);
  const bottom = headerRows[headerRows.length - 1]!;
  const first = bottom + 1;
  const limits = all.filter((other) => other !== table && other.headerRows[0]! > bottom && other.left <= table.right && table.left <= other.right).map((other) => other.headerRows[0]! - 1);
  const below = view.taken.filter((box) => box.row > bottom && box.column <= table.right && table.left < box.column + box.columns).map((box) => box.row - 1);
  let last = Math.min(table.last, ...limits, ...below, sheet.rows - 1);
  if (last < table.last || table.last < sheet.rows - 1) last = withoutNextTitle(view, table, first, last);
  const { left, right } = widened(view, table, all, first, last);
  // labels over groups that only the whole width tells from a title
  if (headerRows.length < 3 && !all.some((other) => other !== table && other.headerRows[0]! < headerRows[0]! && other.left <= right && left <= other.right)) headerRows.unshift(...groupRowsAbove(view, { row: headerRows[0]!, left, right }).slice(headerRows.length - 3));
  last = withoutFarTexts(view, left, right, first, last);
  while (last >= first && view.isBlankRow(last, left, right)) last--;
  const repeats = new Set([...table.repeats].filter((row) => row >= first && row <= last));
  if (last >= first && (isCounted(view, first, left, right) || areWeekdays(textsIn(view, first, left, right)))) repeats.add(first);
  return { sheet, headerRows, ...headersOf(view, headerRows, left, right), left, right, first, last, repeats, titles: titlesAbove(sheet, headerRows[0]!, left, right) };
}

/** The line of column numbers that printed forms have under their header: 1, 2, 3… */
function isCounted(view: SheetView, row: number, left: number, right: number): boolean {
  if (right - left < 2) return false;
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (Number(typeof cell === "string" ? cell.replace(/[().]/g, "") : cell) !== column - left + 1) return false;
  }
  return true;
}

/** Columns without a header that hold data beside the table belong to it: row labels of a cross table. */
function widened(view: SheetView, table: OpenTable, all: readonly OpenTable[], first: number, last: number): { left: number; right: number } {
  let { left, right } = table;
  const isFree = (column: number): boolean => !all.some((other) => other !== table && column >= other.left && column <= other.right && other.headerRows[0]! <= last && other.last >= first);
  const isUsed = (column: number): boolean => {
    let rows = 0;
    let used = 0;
    for (let row = first; row <= last && rows < 200; row++) {
      if (view.isBlankRow(row, table.left, table.right)) continue;
      rows++;
      if (view.code(row, column) !== BLANK) used++;
    }
    return rows > 0 && used * 2 >= rows;
  };
  if (left > 0 && isFree(left - 1) && (isUsed(left - 1) || namesGroups(view, table, left - 1, first, last))) left--;
  while (right + 1 < view.width && isFree(right + 1) && isUsed(right + 1)) right++;
  return { left, right };
}

/** Two texts or more, each by itself over a row of the table and the first over the first of all, or a total's label. */
function namesGroups(view: SheetView, { left, right }: OpenTable, column: number, first: number, last: number): boolean {
  let names = 0;
  for (let row = first; row <= Math.min(last, first + MOST_LOOKED_AT); row++) {
    const cell = view.cell(row, column);
    if (cell === null) {
      if (names === 0 && !view.isBlankRow(row, left, right)) return false;
      continue;
    }
    if (typeof cell !== "string") return false;
    if (wordsOf(cell) !== WORDS.none) continue;
    if (!view.isBlankRow(row, left, right) || row === last || view.isBlankRow(row + 1, left, right)) return false;
    names++;
  }
  return names >= 2;
}

const MOST_LOOKED_AT = 2000;

/** The last row of a table that another follows: its title lines are the other's. */
function withoutNextTitle(view: SheetView, { left, right }: OpenTable, first: number, last: number): number {
  let row = last;
  while (row >= first && view.isBlankRow(row, left, right)) row--;
  const title = row;
  while (row >= first && view.filledIn(row, left, right) === 1 && typeof view.firstIn(row, left, right) === "string") row--;
  // title lines count as such when a blank row or the end of the figures is above them
  if (row === title) return last;
  return view.isBlankRow(row, left, right) || row < first ? row : title === row + 1 || title === row + 2 ? row : last;
}

/** Loose texts far below the last figures (signatures, legends) are not the table's. */
function withoutFarTexts(view: SheetView, left: number, right: number, first: number, last: number): number {
  let row = last;
  let end = last;
  while (row >= first && view.filledIn(row, left, right) <= 1) {
    let blanks = 0;
    while (row >= first && view.filledIn(row, left, right) === 1 && typeof view.firstIn(row, left, right) === "string") row--;
    while (row >= first && view.isBlankRow(row, left, right)) {
      row--;
      blanks++;
    }
    if (blanks >= FAR) end = row;
    if (blanks === 0) break;
  }
  return end;
}

/** Texts in the rows above a header, in its columns, nearest last; a year alone is one of them. */
export function titlesAbove(sheet: StoredSheet, row: number, left: number, right: number): string[] {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - 8; above--) {
    const texts: string[] = [];
    let figures = 0;
    for (let column = left; column <= right; column++) {
      const cell = sheet.columns[column]?.cell(above) ?? null;
      if (typeof cell === "string") texts.push(cell);
      else if (typeof cell === "number" && headerPeriod(cell)?.unit === "year") texts.push(String(cell));
      else if (typeof cell === "number") figures++;
    }
    if (areWeekdays(texts)) continue;
    if (figures > 0 || texts.length > 3) break;
    titles.unshift(...texts);
  }
  return titles;
}
