// Where the tables of a sheet are: Excel's own, and bare ranges under anything that reads like a header row. Titles above, side by side, stacked.
import type { Cell } from "../../core/cell";
import type { FoundTable } from "./foundTable";
import { isHeaderNumber, headerText, isHeaderWord } from "./headerCell";
import { completesHeader, groupRowsAbove, hasOwnTitle, headersOf, isRepeat, isSecondHeader, opensAnother, repeatedRows, type OpenTable } from "./headerRows";
import { textsIn, type Segment } from "./headerSegment";
import { segmentsOf, standsAlone } from "./headerSegments";
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";
import { meetsNeeds, SCHEMAS } from "../words/tableSchemas";
import { dateShape } from "../cells/readDate";
import { isFigure, local, SheetView } from "./sheetView";
import type { Box, NativeTable } from "../sheetCells";
import { BLANK, NUMBER, type StoredColumn, type StoredSheet } from "../cells/storedSheet";
import { titlesAbove, withExtent } from "./tableExtent";

/** Rows looked at one by one from the top; below them only rows that hold known header words. */
const LOOKED_AT = 300;
/** Rows that tell which columns hold figures. */
const SAMPLE = 100;

export function findTables(sheet: StoredSheet): FoundTable[] {
  const natives = (sheet.head.tables ?? []).map((table) => ({ table, box: local(table.box, sheet) }));
  const view = new SheetView(sheet, natives.map(({ box }) => box));
  const tables = natives.map(({ table, box }) => nativeTable(sheet, table, box)).filter((table) => table !== null);
  tables.push(...bareTables(view));
  return tables.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || a.left - b.left);
}

function nativeTable(sheet: StoredSheet, native: NativeTable, box: Box): FoundTable | null {
  const right = Math.min(box.column + box.columns, sheet.columns.length) - 1;
  if (box.row < 0 || box.column < 0 || box.row >= sheet.rows || right < box.column) return null;
  const header = cellsOf(sheet, box.row, box.column, right);
  return { sheet, headerRows: [box.row], headers: header.map(headerText), headerCells: [header], left: box.column, right, first: box.row + 1, last: Math.min(box.row + box.rows, sheet.rows) - 1, repeats: new Set(), titles: titlesAbove(sheet, box.row, box.column, right), native };
}

const cellsOf = (sheet: StoredSheet, row: number, left: number, right: number): Cell[] => sheet.columns.slice(left, right + 1).map((column) => column.cell(row));

function bareTables(view: SheetView): FoundTable[] {
  const open: OpenTable[] = [];
  const done: OpenTable[] = [];
  for (const row of rowsToLookAt(view)) {
    const completed = open.filter((table) => completesHeader(view, table, row));
    for (const table of completed) table.headerRows.push(row);
    const segments = segmentsOf(view, row);
    // several headers side by side: what stands above each are their titles, not groups of one table
    const titled = areTwins(view, segments) || areStrangers(view, segments) ? open.filter((table) => table.headerRows.includes(row - 1) && segments.filter(({ left, right }) => table.left <= left && left <= table.right + 1 && right > table.left).length > 1) : [];
    for (const table of titled) open.splice(open.indexOf(table), 1);
    for (const segment of segments) {
      const over = open.filter((table) => table.left <= segment.right && segment.left <= table.right);
      if (over.some((table) => completed.includes(table))) continue;
      const current = over.find((table) => table.headerRows.includes(row - 1) || table.headerRows.includes(row));
      if (current) {
        if (!current.headerRows.includes(row) && isSecondHeader(view, current, segment)) {
          current.headerRows.push(row);
          current.left = Math.min(current.left, segment.left);
          current.right = Math.max(current.right, segment.right);
        }
        continue;
      }
      const repeated = over.find((table) => isRepeat(view, table, row));
      if (repeated && !hasOwnTitle(view, repeated, row)) {
        for (const again of repeatedRows(view, repeated, row)) repeated.repeats.add(again);
        continue;
      }
      if (over.length > 0 && !repeated && !opensAnother(view, over[0]!, segment)) continue;
      for (const table of over) {
        open.splice(open.indexOf(table), 1);
        table.last = row - 1;
        done.push(table);
      }
      open.push({ headerRows: groupRowsAbove(view, segment).concat(row), left: segment.left, right: segment.right, last: view.sheet.rows - 1, repeats: new Set<number>(), known: segment.known });
    }
  }
  done.push(...open);
  const all = done.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || a.left - b.left);
  return all.map((table) => withExtent(view, table, all));
}

/** Segments that say the same words, several each, over names or days of their own. */
function areTwins(view: SheetView, segments: readonly Segment[]): boolean {
  const [first, ...others] = segments.map(({ row, left, right }) => textsIn(view, row, left, right).map(plain).join("|"));
  return others.length > 0 && segments[0]!.known > 1 && others.every((other) => other === first) && segments.every((segment) => isOverNames(view, segment, segment.left));
}

/** Segments that are tables by themselves, or say a word of such a one again; each over names or days of its own and under one title at most, at its beginning. */
function areStrangers(view: SheetView, segments: readonly Segment[]): boolean {
  if (segments.length < 2) return false;
  const texts = segments.map(({ row, left, right }) => textsIn(view, row, left, right).map(plain));
  const alone = segments.map(({ row, left, right }) => standsAlone(textsIn(view, row, left, right)));
  const isOwn = (i: number): boolean => alone[i]! || texts.some((others, j) => alone[j]! && others.some((text) => text !== "" && texts[i]!.includes(text)));
  const isTitled = ({ row, left, right }: Segment): boolean => row > 0 && view.filledIn(row - 1, left, right) === (view.cell(row - 1, left) === null ? 0 : 1);
  if (!segments.every((segment, i) => isOwn(i) && isTitled(segment) && (isOverNames(view, segment, segment.left) || isOverNames(view, segment, segment.left + 1)))) return false;
  // two lists of sales need titles of their own: else they are the same sales, twice
  const sales = segments.filter((_, i) => isSalesHeader(texts[i]!));
  return sales.length < 2 || sales.every(({ row, left }) => isTableTitle(view.cell(row - 1, left)));
}

const isSalesHeader = (texts: readonly string[]): boolean => meetsNeeds(SCHEMAS.get("Sales")!, (role) => texts.some((text) => headerMatches(text).some((match) => match.role === role && match.score >= 0.75)));

/** No word for a step that each sale takes: such words name groups of one table's columns. */
const isTableTitle = (cell: Cell): boolean => cell !== null && !STEP.test(plain(headerText(cell)));
const STEP = /\b(order|deliver|invoic|pa(id|yment|yable)|ship(p|ment)|dispatch|quot|offer|book(ing|ed)|contract|return|refund|zamow|dostaw|faktur|platno|zaplat|wplat|wysyl|ofert|umow|zwrot)/;

function isOverNames(view: SheetView, { row, left, right }: Segment, column: number): boolean {
  const below = view.filledBelow(row, left, right);
  const cell = below === null ? null : view.cell(below, column);
  return cell !== null && (!isFigure(cell) || view.dateFormat(below!, column) === true || dateShape(String(cell)) !== null);
}

/** Rows that may be headers: all near the top; below them those that hold at least two known header words among few other texts, and no figure. */
function rowsToLookAt({ sheet }: SheetView): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(sheet.rows, LOOKED_AT); row++) rows.push(row);
  const heads = sheet.columns.map(headTest);
  for (const row of rowsWithoutFigures(sheet, LOOKED_AT)) {
    let cells = 0;
    let words = 0;
    sheet.columns.forEach(({ codes }, at) => {
      const code = codes[row]!;
      if (code === BLANK) return;
      cells++;
      if (code >= 0 && heads[at]!(code)) words++;
    });
    if (words >= 2 && words * 2 >= cells) rows.push(row);
  }
  return rows;
}

/** Rows from `first` on in which no cell is a number other than a year or a day. */
function rowsWithoutFigures(sheet: StoredSheet, first: number): Int32Array {
  let rows = new Int32Array(Math.max(0, sheet.rows - first));
  for (let i = 0; i < rows.length; i++) rows[i] = first + i;
  const isOut = ({ codes, numbers }: StoredColumn, row: number): boolean => codes[row] === NUMBER && !isHeaderNumber(numbers![row]!);
  // columns of figures first: they leave few rows for the others
  const columns = sheet.columns.filter(({ numbers }) => numbers !== null).map((column) => ({ column, out: rows.subarray(0, SAMPLE).filter((row) => isOut(column, row)).length }));
  for (const { column } of columns.sort((a, b) => b.out - a.out)) rows = rows.filter((row) => !isOut(column, row));
  return rows;
}

/** Whether an entry is a header's word, each looked at once. */
function headTest({ entries }: StoredColumn): (code: number) => boolean {
  /** 0: not looked at yet. */
  const answers = new Int8Array(entries.length);
  return (code) => {
    if (answers[code] === 0) {
      const entry = entries[code]!;
      answers[code] = typeof entry === "string" && entry.length <= 40 && !/\d{3}/.test(entry) && isHeaderWord(entry, 0.9) ? 1 : -1;
    }
    return answers[code] === 1;
  };
}

/** All columns and rows under header rows as one table: for a range that is known to be one.
 * @param found what the finder made of it, for the headers that come again */
export function tableUnder(sheet: StoredSheet, headerRows: readonly number[], found: FoundTable | undefined): FoundTable {
  const view = new SheetView(sheet, []);
  const right = view.width - 1;
  return { sheet, headerRows, ...headersOf(view, headerRows, 0, right), left: 0, right, first: headerRows[headerRows.length - 1]! + 1, last: sheet.rows - 1, repeats: found?.repeats ?? new Set(), titles: titlesAbove(sheet, headerRows[0]!, 0, right) };
}
