// The rows of one header: groups above (a year over its months), a second line below (months under a year, units, words that go on), and the header
// said again further down.
import type { Cell } from "../../core/cell";
import type { FoundTable } from "./foundTable";
import { headerMatches } from "../words/headerWords";
import { headerPeriod, headerText, isHeaderWord } from "./headerCell";
import { plain } from "../words/plain";
import { isNoData } from "../cells/readNumber";
import { wordsOf, WORDS } from "./rowReasons";
import { contrasts, textsIn, type Segment } from "./headerSegment";
import { standsAlone } from "./headerSegments";
import { isFigure, type SheetView } from "./sheetView";
import type { Box } from "../sheetCells";
import { isNamedSo, kindOf, SCHEMAS } from "../words/tableSchemas";
import { isUnitText } from "../cells/units";

/** A table whose header has been met and whose end has not. */
export interface OpenTable {
  readonly headerRows: number[];
  left: number;
  right: number;
  last: number;
  readonly repeats: Set<number>;
  readonly known: number;
}

const bottomOf = ({ headerRows }: OpenTable): number => Math.max(...headerRows);
const MOST_HEADER_ROWS = 3;

/** A row under the header that goes on naming columns: months under a year, "Plan" and "Wykonanie" under a month, a header in two lines. */
export function isSecondHeader(view: SheetView, table: OpenTable, segment: Segment): boolean {
  if (table.headerRows.length >= MOST_HEADER_ROWS || segment.left < table.left - 1) return false;
  if (isUnderMergedLabel(view, segment)) return true;
  if (segment.known * 2 < segment.cells || isDaysUnderTheirNames(view, segment)) return false;
  let under = 0;
  let periods = 0;
  for (let column = segment.left; column <= segment.right; column++) {
    const cell = view.cell(segment.row, column);
    if (cell === null) continue;
    const above = view.cell(segment.row - 1, column);
    if (above === null || headerPeriod(above) !== null) under++;
    if (headerPeriod(cell) !== null) periods++;
  }
  if (under * 2 >= segment.cells && under > 0) return true;
  if (periods >= 2 && periods * 2 >= segment.cells) return true;
  return segment.cells >= 3 && segment.known * 4 >= segment.cells * 3 && hasFiguresBelow(view, segment.row, segment.left, segment.right);
}

/** Data: each day stands under a word of its own, and one of these words is for days ("Order date", "Shipped"). */
function isDaysUnderTheirNames(view: SheetView, { row, left, right }: Segment): boolean {
  let isDated = false;
  for (let column = left; column <= right; column++) {
    if (!isFigure(view.cell(row, column))) continue;
    const name = headerText(view.cell(row - 1, column));
    if (name === "") return false;
    if (headerMatches(name).some(({ role }) => kindOf(role, "Sales") === "day")) isDated = true;
  }
  return isDated;
}

/** Words under one label that is merged over them all but for the columns at its side: names of products under "Product". */
function isUnderMergedLabel(view: SheetView, { row, left, right, cells }: Segment): boolean {
  let under = 0;
  for (let column = left; column <= right; column++) if (view.cell(row, column) !== null && view.merges.some((box) => box.row <= row - 1 && box.row + box.rows === row && box.columns > 1 && column >= box.column && column < box.column + box.columns)) under++;
  return under >= 2 && under * 2 >= cells && hasFiguresBelow(view, row, left, right);
}

function hasFiguresBelow(view: SheetView, row: number, left: number, right: number): boolean {
  const below = view.filledBelow(row, left, right);
  return below !== null && view.figuresIn(below, left, right) > 0;
}

/** A line right under the header that only completes its words: units ("(szt.)", "k EUR"), or the second half of a header that was broken in two.
 * No such line is data: words stand where the rows below hold figures. */
export function completesHeader(view: SheetView, table: OpenTable, row: number): boolean {
  if (table.headerRows.length >= MOST_HEADER_ROWS || bottomOf(table) !== row - 1) return false;
  const below = view.filledBelow(row, table.left, table.right);
  if (below === null) return false;
  let cells = 0;
  let units = 0;
  let goingOn = 0;
  let overFigures = 0;
  for (let column = table.left; column <= table.right; column++) {
    const cell = view.cell(row, column);
    if (cell === null) continue;
    if (typeof cell !== "string" || cell.length > 40 || isFigure(cell) || isNoData(cell) || view.cell(row - 1, column) === null) return false;
    cells++;
    if (isUnitText(cell)) units++;
    if (/^\p{Ll}/u.test(cell.trim()) || isHeaderWord(cell)) goingOn++;
    if (isFigure(view.cell(below, column))) overFigures++;
  }
  if (cells === 0) return false;
  return (units === cells && overFigures > 0) || (cells >= 2 && goingOn * 2 >= cells && overFigures >= 2 && overFigures * 4 >= view.figuresIn(below, table.left, table.right) * 3);
}

/** The row says the header's bottom line again. */
export function isRepeat(view: SheetView, table: OpenTable, row: number): boolean {
  return saysAgain(view, table, row, bottomOf(table));
}

function saysAgain(view: SheetView, table: OpenTable, row: number, header: number): boolean {
  let same = 0;
  let cells = 0;
  for (let column = table.left; column <= table.right; column++) {
    const cell = view.cell(row, column);
    if (cell === null) continue;
    cells++;
    if (plain(headerText(cell)) === plain(headerText(view.cell(header, column)))) same++;
  }
  return cells > 0 && same === cells && same * 2 > view.filledIn(header, table.left, table.right);
}

/** The rows of a header that is said again and whose bottom line is `row`. */
export function repeatedRows(view: SheetView, table: OpenTable, row: number): number[] {
  const bottom = bottomOf(table);
  return table.headerRows.map((header) => row + header - bottom).filter((again) => again === row || (again >= 0 && saysAgain(view, table, again, again - row + bottom)));
}

/** The same header again under a title of its own (goals above, actuals below) begins another table; under none, or the same one, it is a pasted print. */
export function hasOwnTitle(view: SheetView, table: OpenTable, row: number): boolean {
  const title = wordsAbove(view, Math.min(...repeatedRows(view, table, row)), table);
  if (title === null) return false;
  const first = wordsAbove(view, Math.min(...table.headerRows), table);
  if ((first !== null && withoutPage(first) === withoutPage(title)) || saysWhose(title)) return false;
  const named = [...SCHEMAS.values()].some((schema) => isNamedSo(schema, title));
  return named || /(?<!\d)(19|20)\d\d(?!\d)/.test(title) || title.split(/[\s,–-]+/).some((word) => headerPeriod(word) !== null);
}

/** The same print's next page is no other table. */
const withoutPage = (title: string): string => plain(title).replace(/\b(page|strona|str)( no| nr)? ?\d+( (of|z) \d+)?/, "");

/** "Handlowiec: Jan Lis", "Jan Lis": whose rows follow, though Jan and Lis are months, too. */
function saysWhose(title: string): boolean {
  const label = /^([^:]{2,25}):/.exec(title)?.[1];
  return (label !== undefined && headerMatches(label).some(({ role, score }) => score >= 0.8 && kindOf(role, "Sales") === "text")) || /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}[\p{L}-]+$/u.test(title) && !isGroupLabel(title.split(" ")[1]!) && title.split(" ").filter((word) => headerPeriod(word) !== null).every((word) => word.length <= 4);
}

/** The lone text above a header, over blank rows; null where data, a total or a page line stands there. */
function wordsAbove(view: SheetView, row: number, { left, right }: OpenTable): string | null {
  let above = row - 1;
  while (above >= 0 && view.isBlankRow(above, left, right)) above--;
  if (above < 0 || view.filledIn(above, left, right) !== 1) return null;
  const cell = view.firstIn(above, left, right);
  return typeof cell === "string" && wordsOf(cell) === WORDS.none ? cell : null;
}

/** Another header inside the columns of an open table: plainly one by its words, and set apart or followed by figures. */
export function opensAnother(view: SheetView, table: OpenTable, segment: Segment): boolean {
  const { row, left, right, known, cells } = segment;
  if (known < 2 && !(known === 1 && cells <= 3)) return false;
  if (known * 2 < cells) return false;
  // what stood above was a title or a line of words, not a table
  if (!hasRows(view, bottomOf(table) + 1, row - 1, table.left, table.right)) return known >= table.known || cells > 2;
  const apart = view.isBlankRow(row - 1, left, right) || view.filledIn(row - 1, table.left, table.right) === 1;
  if (apart) return true;
  if (known < 3 || known * 4 < cells * 3) return false;
  return contrasts(view, row, left, right) || (hasFiguresBelow(view, row, left, right) && standsAlone(textsIn(view, row, left, right)));
}

/** At least one row of two cells or more. */
function hasRows(view: SheetView, first: number, last: number, left: number, right: number): boolean {
  for (let row = first; row <= last; row++) if (view.filledIn(row, left, right) >= 2) return true;
  return false;
}

/** Rows right above that name groups of the columns: a year over its months. */
export function groupRowsAbove(view: SheetView, { row: under, left, right }: Pick<Segment, "row" | "left" | "right">): number[] {
  const above: number[] = [];
  for (let row = under - 1; row >= 0 && above.length < MOST_HEADER_ROWS - 1; row--) {
    let cells = 0;
    let groups = 0;
    let firstAt = -1;
    for (let column = left; column <= right; column++) {
      const cell = view.cell(row, column);
      if (cell === null) continue;
      // "Year:" with its value beside it
      if (typeof cell === "string" && /:\s*$/.test(cell)) return above;
      if (firstAt < 0) firstAt = column;
      cells++;
      if (typeof cell !== "object" && typeof cell !== "boolean" && (headerPeriod(cell) !== null || (typeof cell === "string" && cell.length <= 40 && (isGroupLabel(cell) || isMergedOver(view, row, column))))) groups++;
    }
    // a lone label must be a whole one: words over the middle of the columns are a title
    const isTitle = cells === 1 && headerPeriod(view.cell(row, firstAt)) === null && (headerMatches(headerText(view.cell(row, firstAt)))[0]?.score ?? 0) < 0.9;
    if (cells === 0 || groups < cells || isTitle || (firstAt === left && (cells === 1 || view.cell(under, firstAt) !== null) && !(cells > 1 && groups === cells))) break;
    above.unshift(row);
  }
  return above;
}

const isMergedOver = (view: SheetView, row: number, column: number): boolean => view.merges.some((box) => box.row === row && box.column === column && box.columns > 1);

const isGroupLabel = (text: string): boolean => headerMatches(text).some((match) => match.score >= 0.6) || text.split(/\s+/).some((word) => headerPeriod(word) !== null);

/** Header texts and cells of the columns from `left` to `right`. */
export function headersOf(view: SheetView, headerRows: readonly number[], left: number, right: number): Pick<FoundTable, "headers" | "headerCells"> {
  const headerCells = spreadGroups(view, headerRows, left, right);
  const headers = Array.from({ length: right - left + 1 }, (_, i) => {
    const parts: string[] = [];
    for (const line of headerCells) {
      const text = headerText(line[i] ?? null);
      if (text !== "" && parts[parts.length - 1] !== text) parts.push(text);
    }
    return parts.join(" ");
  });
  return { headers, headerCells };
}

/** Header rows with each group's label over every column it stands above: by merged cells, else to the next label. */
function spreadGroups(view: SheetView, headerRows: readonly number[], left: number, right: number): Cell[][] {
  return headerRows.map((row, at) => {
    const cells: Cell[] = Array.from({ length: right - left + 1 }, (_, i) => view.cell(row, left + i));
    if (at === headerRows.length - 1) return cells;
    const under = (i: number): boolean => headerRows.slice(at + 1).some((lower) => view.cell(lower, left + i) !== null);
    let group: Cell = null;
    let until = -1;
    return cells.map((cell, i) => {
      if (cell !== null) {
        const merge: Box | undefined = view.merges.find((box) => row >= box.row && row < box.row + box.rows && left + i === box.column && box.columns > 1);
        group = under(i) ? cell : null;
        until = merge ? merge.column + merge.columns - 1 - left : Infinity;
        return cell;
      }
      return group !== null && i <= until && under(i) ? group : null;
    });
  });
}
