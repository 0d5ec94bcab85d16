// Where the tables of a sheet are: Excel's own, and bare ranges under anything that reads like a header row. Titles above, side by side, stacked.
import type { Cell } from "../core/cell";
import { headerMatches } from "./headerWords";
import { headerPeriod, headerText, isDateFormat, isHeaderWord } from "./headerCell";
import { numberShape } from "./readNumber";
import { dateShape } from "./readDate";
import { isNamedSo } from "./assignRoles";
import { plain } from "./plain";
import { wordsOf, WORDS } from "./rowReasons";
import type { FoundTable } from "./foundTable";
import type { Box, NativeTable } from "./sheetCells";
import { BLANK, NUMBER, type StoredSheet } from "./storedSheet";
import { meetsNeeds, SCHEMAS } from "./tableSchemas";

/** Rows looked at one by one from the top; below them only rows that hold known header words. */
const LOOKED_AT = 300;
/** Blank rows after which loose texts no longer belong to the table above. */
const FAR = 3;

interface Segment {
  row: number;
  left: number;
  right: number;
  known: number;
  cells: number;
}

export function findTables(sheet: StoredSheet): FoundTable[] {
  const natives = (sheet.head.tables ?? []).map((table) => ({ table, box: local(table.box, sheet) }));
  const view = new View(sheet, natives.map(({ box }) => box));
  const tables = natives.map(({ table, box }) => nativeTable(sheet, table, box)).filter((table) => table !== null);
  tables.push(...bareTables(view));
  return tables.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || a.left - b.left);
}

const local = (box: Box, sheet: StoredSheet): Box => ({ ...box, row: box.row - sheet.head.row, column: box.column - sheet.head.column });

function nativeTable(sheet: StoredSheet, native: NativeTable, box: Box): FoundTable | null {
  const right = Math.min(box.column + box.columns, sheet.columns.length) - 1;
  if (box.row < 0 || box.column < 0 || box.row >= sheet.rows || right < box.column) return null;
  const header = cellsOf(sheet, box.row, box.column, right);
  return { sheet, headerRows: [box.row], headers: header.map(headerText), headerCells: [header], left: box.column, right, first: box.row + 1, last: Math.min(box.row + box.rows, sheet.rows) - 1, repeats: new Set(), titles: titlesAbove(sheet, box.row, box.column, right), native };
}

const cellsOf = (sheet: StoredSheet, row: number, left: number, right: number): Cell[] => sheet.columns.slice(left, right + 1).map((column) => column.cell(row));

/** The cells outside native tables. */
class View {
  readonly width: number;
  constructor(
    readonly sheet: StoredSheet,
    readonly taken: readonly Box[],
  ) {
    this.width = sheet.columns.length;
  }
  isTaken(row: number, column: number): boolean {
    return this.taken.some((box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns);
  }
  code(row: number, column: number): number {
    return this.taken.length > 0 && this.isTaken(row, column) ? BLANK : (this.sheet.columns[column]?.codes[row] ?? BLANK);
  }
  cell(row: number, column: number): Cell {
    return this.taken.length > 0 && this.isTaken(row, column) ? null : (this.sheet.columns[column]?.cell(row) ?? null);
  }
  /** Whether a cell is formatted as a date; undefined where formats are not known. */
  dateFormat(row: number, column: number): boolean | undefined {
    const format = this.sheet.head.formats?.[row]?.[column];
    return format === undefined ? undefined : isDateFormat(format);
  }
  isBlankRow(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) if (this.code(row, column) !== BLANK) return false;
    return true;
  }
  filledIn(row: number, left: number, right: number): number {
    let filled = 0;
    for (let column = left; column <= right; column++) if (this.code(row, column) !== BLANK) filled++;
    return filled;
  }
}

function bareTables(view: View): FoundTable[] {
  const { sheet } = view;
  const open: Building[] = [];
  const done: Building[] = [];
  for (const row of rowsToLookAt(view))
    for (const segment of segmentsOf(view, row)) {
      const over = open.filter((table) => table.left <= segment.right && segment.left <= table.right);
      const current = over.find((table) => table.headerRows.includes(row - 1) || table.headerRows.includes(row));
      if (current) {
        if (!current.headerRows.includes(row) && isSecondHeader(view, current, segment)) {
          current.headerRows.push(row);
          current.left = Math.min(current.left, segment.left);
          current.right = Math.max(current.right, segment.right);
        }
        continue;
      }
      const repeated = over.find((table) => isRepeat(view, table, segment));
      if (repeated && !hasOwnTitle(view, repeated, segment)) {
        for (const headerRow of repeated.headerRows) repeated.repeats.add(row + headerRow - repeated.headerRows[repeated.headerRows.length - 1]!);
        continue;
      }
      if (over.length > 0 && !repeated && !opensAnother(view, over, segment)) continue;
      for (const table of over) {
        open.splice(open.indexOf(table), 1);
        table.last = row - 1;
        done.push(table);
      }
      open.push({ headerRows: groupRowsAbove(view, segment).concat(row), left: segment.left, right: segment.right, last: sheet.rows - 1, repeats: new Set<number>(), known: segment.known });
    }
  done.push(...open);
  const all = done.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || a.left - b.left);
  return all.map((table) => finish(view, table, all)).filter((table) => table !== null);
}

interface Building {
  headerRows: number[];
  left: number;
  right: number;
  last: number;
  repeats: Set<number>;
  known: number;
}

/** Rows that may be headers: all near the top, and any with two known header words. */
function rowsToLookAt(view: View): number[] {
  const { sheet } = view;
  const rows: number[] = [];
  for (let row = 0; row < Math.min(sheet.rows, LOOKED_AT); row++) rows.push(row);
  if (sheet.rows <= LOOKED_AT) return rows;
  const hits = new Uint8Array(sheet.rows);
  for (const column of sheet.columns) {
    const heads = new Set<number>();
    for (let code = 0; code < column.entries.length; code++) {
      const entry = column.entries[code];
      if (typeof entry === "string" && entry.length <= 40 && !/\d{3}/.test(entry) && isHeaderWord(entry, 0.9)) heads.add(code);
    }
    if (heads.size === 0) continue;
    for (let row = LOOKED_AT; row < sheet.rows; row++) {
      const code = column.codes[row]!;
      if (code >= 0 && hits[row]! < 255 && heads.has(code)) hits[row]!++;
    }
  }
  for (let row = LOOKED_AT; row < sheet.rows; row++) if (hits[row]! >= 2 && hits[row]! * 2 >= wordsIn(sheet, row)) rows.push(row);
  return rows;
}

/** How many cells a row has; Infinity where one is a number other than a year or day, which no header holds. */
function wordsIn(sheet: StoredSheet, row: number): number {
  let cells = 0;
  for (const column of sheet.columns) {
    const code = column.codes[row]!;
    if (code === BLANK) continue;
    if (code === NUMBER && headerPeriod(column.numbers![row]!) === null) return Infinity;
    cells++;
  }
  return cells;
}

/** Stretches of a row that could head a table of their own. */
function segmentsOf(view: View, row: number): Segment[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = 0; column < view.width; column++) {
    if (view.code(row, column) === BLANK) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  if (runs.length === 0) return [];
  const joined: { left: number; right: number }[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && belongTogether(view, row, last, run)) last.right = run.right;
    else joined.push({ ...run });
  }
  return joined.map((run) => headerSegment(view, row, run.left, run.right)).filter((segment) => segment !== null);
}

/** Two stretches of a header row are one table when the columns between them hold data, or when neither is a table without the other. */
function belongTogether(view: View, row: number, a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  const gap = b.left - a.right - 1;
  if (gap > 3) return false;
  let used = 0;
  let looked = 0;
  for (let below = row + 1; below < view.sheet.rows && looked < 20; below++) {
    if (view.isBlankRow(below, a.left, b.right)) continue;
    looked++;
    if (view.filledIn(below, a.right + 1, b.left - 1) > 0) used++;
  }
  if (used > 0 && used * 3 >= looked) return true;
  const texts = (left: number, right: number): string[] => Array.from({ length: right - left + 1 }, (_, i) => headerText(view.cell(row, left + i)));
  const left = texts(a.left, a.right);
  const right = texts(b.left, b.right);
  if (right.some((text) => left.some((other) => plain(other) === plain(text)))) return false;
  if (standsAlone(left) && standsAlone(right)) return false;
  // a spacer column inside one header
  return gap <= 1 && left.some((text) => isHeaderWord(text)) && right.some((text) => isHeaderWord(text));
}

function standsAlone(headers: readonly string[]): boolean {
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
function headerSegment(view: View, row: number, left: number, right: number): Segment | null {
  let known = 0;
  let cells = 0;
  const numbers: number[] = [];
  const daysAsText: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (cell === null) continue;
    cells++;
    if (typeof cell === "boolean" || typeof cell === "object") return null;
    const period = headerPeriod(cell);
    if (typeof cell === "number") {
      if (Number.isInteger(cell) && cell >= 1 && cell <= 12) {
        numbers.push(cell);
        continue;
      }
      if (period === null || view.dateFormat(row, column) === (period.unit === "year")) return null;
      numbers.push(cell);
      known++;
    } else if (period !== null) {
      if (period.unit === "day") daysAsText.push(cell);
      known++;
    } else {
      if (cell.length > 80 || numberShape(cell) !== null || dateShape(cell) !== null) return null;
      if (isHeaderWord(cell)) known++;
    }
  }
  // one figure or date among words is a row of data; an even run of years, months or days lies across
  if (numbers.length > 0 && (!isEvenRun(numbers) || (numbers[0]! <= 12 && known === 0))) return null;
  if (daysAsText.length === 1) return null;
  if (cells === 0 || (cells === 1 && !isLoneHeader(view, row, left))) return null;
  if (cells > 1 && known === 0 && !contrasts(view, row, left, right)) return null;
  if (cells > 1 && known === 1 && cells > 3 && !contrasts(view, row, left, right)) return null;
  return { row, left, right, known, cells };
}

/** Years, or days that are as far apart as months, quarters, weeks or years are. */
function isEvenRun(values: readonly number[]): boolean {
  if (values.length < 2) return false;
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  const least = Math.min(...steps);
  const most = Math.max(...steps);
  if (values[0]! <= 12) return values[0] === 1 && values.length >= 3 && least === 1 && most === 1;
  if (values[0]! < 2200) return least >= 0 && most === 1;
  return least > 0 && (most <= 31 || (least >= 89 && most <= 92) || (least >= 181 && most <= 184) || (least >= 365 && most <= 366)) && most - least <= 4;
}

/** A single cell heads a list only where its sheet says so (holidays, people) and something stands below. */
function isLoneHeader(view: View, row: number, column: number): boolean {
  const text = view.cell(row, column);
  if (typeof text !== "string" || (headerMatches(text)[0]?.score ?? 0) < 0.9) return false;
  for (let other = 0; other < view.width; other++) if (other !== column && view.code(row, other) !== BLANK) return false;
  const next = view.cell(row + 1, column);
  return next !== null && view.filledIn(row + 1, 0, view.width - 1) === 1 && (typeof next === "number" || dateShape(String(next)) !== null);
}

/** Words over figures: the next filled row holds a number or date under at least one of the texts. */
function contrasts(view: View, row: number, left: number, right: number): boolean {
  for (let below = row + 1; below < Math.min(view.sheet.rows, row + 4); below++) {
    if (view.isBlankRow(below, left, right)) continue;
    let figures = 0;
    for (let column = left; column <= right; column++) if (isFigure(view.cell(below, column))) figures++;
    return figures > 0 && view.filledIn(below, left, right) >= 2 && (row === 0 || view.isBlankRow(row - 1, left, right) || view.filledIn(row - 1, left, right) <= 2);
  }
  return false;
}

const isFigure = (cell: Cell): boolean => typeof cell === "number" || (typeof cell === "string" && (numberShape(cell) !== null || dateShape(cell) !== null));

/** A row under the header that goes on naming columns: months under a year, "Plan" and "Wykonanie" under a month, a header in two lines. */
function isSecondHeader(view: View, table: Building, segment: Segment): boolean {
  if (table.headerRows.length >= 3 || segment.known * 2 < segment.cells || segment.left < table.left - 1) return false;
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
  return segment.cells >= 3 && segment.known * 4 >= segment.cells * 3 && figuresBelow(view, segment.row, segment.left, segment.right);
}

/** The next filled row holds a figure. */
function figuresBelow(view: View, row: number, left: number, right: number): boolean {
  for (let below = row + 1; below < Math.min(view.sheet.rows, row + 4); below++) {
    if (view.isBlankRow(below, left, right)) continue;
    for (let column = left; column <= right; column++) if (isFigure(view.cell(below, column))) return true;
    return false;
  }
  return false;
}

function isRepeat(view: View, table: Building, segment: Segment): boolean {
  const header = table.headerRows[table.headerRows.length - 1]!;
  let same = 0;
  let cells = 0;
  for (let column = table.left; column <= table.right; column++) {
    const cell = view.cell(segment.row, column);
    if (cell === null) continue;
    cells++;
    if (plain(headerText(cell)) === plain(headerText(view.cell(header, column)))) same++;
  }
  return cells > 0 && same === cells && same * 2 > view.filledIn(header, table.left, table.right);
}

/** The same header again under a title of its own (goals above, actuals below) begins another table; under none, or the same one, it is a pasted print. */
function hasOwnTitle(view: View, table: Building, segment: Segment): boolean {
  const title = wordsAbove(view, segment.row, table);
  if (title === null) return false;
  const first = wordsAbove(view, table.headerRows[0]!, table);
  if (first !== null && plain(first) === plain(title)) return false;
  const named = [...SCHEMAS.values()].some((schema) => isNamedSo(schema, title));
  return named || /(?<!\d)(19|20)\d\d(?!\d)/.test(title) || title.split(/[\s,–-]+/).some((word) => headerPeriod(word) !== null);
}

/** The lone text above a header, over blank rows; null where data, a total or a page line stands there. */
function wordsAbove(view: View, row: number, table: Building): string | null {
  let above = row - 1;
  while (above >= 0 && view.isBlankRow(above, table.left, table.right)) above--;
  if (above < 0 || view.filledIn(above, table.left, table.right) !== 1) return null;
  const cell = firstText(view, above, table);
  return typeof cell === "string" && wordsOf(cell) === WORDS.none ? cell : null;
}

/** Another header inside the columns of an open table: plainly one by its words, and set apart or followed by figures. */
function opensAnother(view: View, over: readonly Building[], segment: Segment): boolean {
  if (segment.known < 2 && !(segment.known === 1 && segment.cells <= 3)) return false;
  if (segment.known * 2 < segment.cells) return false;
  const table = over[0]!;
  const dataRows = countRows(view, table.headerRows[table.headerRows.length - 1]! + 1, segment.row - 1, table.left, table.right);
  // what stood above was a title or a line of words, not a table
  if (dataRows === 0) return segment.known >= table.known || segment.cells > 2;
  const apart = view.isBlankRow(segment.row - 1, segment.left, segment.right) || view.filledIn(segment.row - 1, table.left, table.right) === 1;
  return apart ? true : segment.known >= 3 && segment.known * 4 >= segment.cells * 3 && contrasts(view, segment.row, segment.left, segment.right);
}

/** Rows that hold figures. */
function countRows(view: View, first: number, last: number, left: number, right: number): number {
  let rows = 0;
  for (let row = first; row <= last && rows < 3; row++) {
    let filled = 0;
    for (let column = left; column <= right; column++) if (view.code(row, column) !== BLANK) filled++;
    if (filled >= 2) rows++;
  }
  return rows;
}

/** Rows right above that name groups of the columns: a year over its months. */
function groupRowsAbove(view: View, segment: Segment): number[] {
  const above: number[] = [];
  for (let row = segment.row - 1; row >= 0 && above.length < 2; row--) {
    let cells = 0;
    let groups = 0;
    let firstAt = -1;
    for (let column = segment.left; column <= segment.right; column++) {
      const cell = view.cell(row, column);
      if (cell === null) continue;
      if (firstAt < 0) firstAt = column;
      cells++;
      if (typeof cell !== "object" && typeof cell !== "boolean" && (headerPeriod(cell) !== null || (typeof cell === "string" && cell.length <= 40 && isGroupLabel(cell)))) groups++;
    }
    if (cells === 0 || groups < cells || (firstAt === segment.left && (cells === 1 || view.code(segment.row, firstAt) !== BLANK) && !(cells > 1 && groups === cells))) break;
    above.unshift(row);
  }
  return above;
}

const isGroupLabel = (text: string): boolean => headerMatches(text).some((match) => match.score >= 0.6) || text.split(/\s+/).some((word) => headerPeriod(word) !== null);

function finish(view: View, table: Building, all: readonly Building[]): FoundTable | null {
  const { sheet } = view;
  const headerRows = [...table.headerRows].sort((a, b) => a - b);
  const bottom = headerRows[headerRows.length - 1]!;
  const first = bottom + 1;
  const limits = all.filter((other) => other !== table && other.headerRows[0]! > bottom && other.left <= table.right && table.left <= other.right).map((other) => other.headerRows[0]! - 1);
  const below = view.taken.filter((box) => box.row > bottom && box.column <= table.right && table.left < box.column + box.columns).map((box) => box.row - 1);
  let last = Math.min(table.last, ...limits, ...below, sheet.rows - 1);
  if (last < table.last || table.last < sheet.rows - 1) last = withoutNextTitle(view, table, first, last);
  const { left, right } = widened(view, table, all, first, last);
  last = withoutFarTexts(view, left, right, first, last);
  while (last >= first && view.isBlankRow(last, left, right)) last--;
  const repeats = new Set([...table.repeats].filter((row) => row >= first && row <= last));
  return { sheet, headerRows, ...headersOf(view, headerRows, left, right), left, right, first, last, repeats, titles: titlesAbove(sheet, headerRows[0]!, left, right) };
}

function headersOf(view: View, headerRows: readonly number[], left: number, right: number): Pick<FoundTable, "headers" | "headerCells"> {
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

/** All columns and rows under header rows as one table: for a range that is known to be one.
 * @param found what the finder made of it, for the headers that come again */
export function tableUnder(sheet: StoredSheet, headerRows: readonly number[], found: FoundTable | undefined): FoundTable {
  const view = new View(sheet, []);
  const right = view.width - 1;
  return { sheet, headerRows, ...headersOf(view, headerRows, 0, right), left: 0, right, first: headerRows[headerRows.length - 1]! + 1, last: sheet.rows - 1, repeats: found?.repeats ?? new Set(), titles: titlesAbove(sheet, headerRows[0]!, 0, right) };
}

/** Columns without a header that hold data beside the table belong to it: row labels of a cross table. */
function widened(view: View, table: Building, all: readonly Building[], first: number, last: number): { left: number; right: number } {
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
  if (left > 0 && isFree(left - 1) && isUsed(left - 1)) left--;
  while (right + 1 < view.width && isFree(right + 1) && isUsed(right + 1)) right++;
  return { left, right };
}

/** The last row of a table that another follows: its title lines are the other's. */
function withoutNextTitle(view: View, table: Building, first: number, last: number): number {
  let row = last;
  while (row >= first && view.isBlankRow(row, table.left, table.right)) row--;
  const title = row;
  while (row >= first && view.filledIn(row, table.left, table.right) === 1 && typeof firstText(view, row, table) === "string") row--;
  // title lines count as such when a blank row or the end of the figures is above them
  if (row === title) return last;
  return view.isBlankRow(row, table.left, table.right) || row < first ? row : title === row + 1 || title === row + 2 ? row : last;
}

function firstText(view: View, row: number, table: Building): Cell {
  for (let column = table.left; column <= table.right; column++) {
    const cell = view.cell(row, column);
    if (cell !== null) return cell;
  }
  return null;
}

/** Loose texts far below the last figures (signatures, legends) are not the table's. */
function withoutFarTexts(view: View, left: number, right: number, first: number, last: number): number {
  let row = last;
  let end = last;
  while (row >= first && view.filledIn(row, left, right) <= 1) {
    let blanks = 0;
    while (row >= first && view.filledIn(row, left, right) === 1 && typeof firstCell(view, row, left, right) === "string") row--;
    while (row >= first && view.isBlankRow(row, left, right)) {
      row--;
      blanks++;
    }
    if (blanks >= FAR) end = row;
    if (blanks === 0) break;
  }
  return end;
}

function firstCell(view: View, row: number, left: number, right: number): Cell {
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (cell !== null) return cell;
  }
  return null;
}

/** Header rows with each group's label over every column it stands above: by merged cells, else to the next label. */
function spreadGroups(view: View, headerRows: readonly number[], left: number, right: number): Cell[][] {
  const { sheet } = view;
  const merges = (sheet.head.merges ?? []).map((box) => local(box, sheet));
  return headerRows.map((row, at) => {
    const cells: Cell[] = Array.from({ length: right - left + 1 }, (_, i) => view.cell(row, left + i));
    if (at === headerRows.length - 1) return cells;
    const under = (i: number): boolean => headerRows.slice(at + 1).some((lower) => view.cell(lower, left + i) !== null);
    let group: Cell = null;
    let until = -1;
    return cells.map((cell, i) => {
      if (cell !== null) {
        const merge = merges.find((box) => row >= box.row && row < box.row + box.rows && left + i === box.column && box.columns > 1);
        group = under(i) ? cell : null;
        until = merge ? merge.column + merge.columns - 1 - left : Infinity;
        return cell;
      }
      return group !== null && i <= until && under(i) ? group : null;
    });
  });
}

/** Texts in the rows above a header, in its columns or at the sheet's left, nearest last. */
function titlesAbove(sheet: StoredSheet, row: number, left: number, right: number): string[] {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - 8; above--) {
    const texts: string[] = [];
    let figures = 0;
    for (let column = left; column <= right; column++) {
      const code = sheet.columns[column]?.codes[above] ?? BLANK;
      const cell = sheet.columns[column]?.cell(above) ?? null;
      if (code === NUMBER) figures++;
      else if (typeof cell === "string") texts.push(cell);
    }
    if (figures > 0 || texts.length > 3) break;
    titles.unshift(...texts);
  }
  return titles;
}
