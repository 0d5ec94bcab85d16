// Where the tables of a sheet are: Excel's own, and bare ranges under anything that reads like a header row. Titles above, side by side, stacked.
import type { Cell } from "../core/cell";
import type { FoundTable } from "./foundTable";
import { headerPeriod, headerText, isHeaderWord } from "./headerCell";
import { completesHeader, groupRowsAbove, hasOwnTitle, headersOf, isRepeat, isSecondHeader, opensAnother, repeatedRows, type OpenTable } from "./headerRows";
import { segmentsOf, textsIn, type Segment } from "./headerSegments";
import { plain } from "./plain";
import { dateShape } from "./readDate";
import { isFigure, local, SheetView } from "./sheetView";
import type { Box, NativeTable } from "./sheetCells";
import { BLANK, NUMBER, type StoredSheet } from "./storedSheet";
import { titlesAbove, withExtent } from "./tableExtent";

/** Rows looked at one by one from the top; below them only rows that hold known header words. */
const LOOKED_AT = 300;

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
    // the same header several times side by side: what stands above each are their titles, not groups of one table
    const titled = areTwins(view, segments) ? open.filter((table) => table.headerRows.includes(row - 1) && segments.filter(({ left, right }) => table.left <= left && left <= table.right + 1 && right > table.left).length > 1) : [];
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
  const overNames = ({ row, left, right }: Segment): boolean => {
    const below = view.filledBelow(row, left, right);
    return below !== null && view.cell(below, left) !== null && (!isFigure(view.cell(below, left)) || view.dateFormat(below, left) === true || dateShape(String(view.cell(below, left))) !== null);
  };
  return others.length > 0 && segments[0]!.known > 1 && others.every((other) => other === first) && segments.every(overNames);
}

/** Rows that may be headers: all near the top, and any with two known header words. */
function rowsToLookAt({ sheet }: SheetView): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(sheet.rows, LOOKED_AT); row++) rows.push(row);
  if (sheet.rows <= LOOKED_AT) return rows;
  const hits = new Uint8Array(sheet.rows);
  for (const column of sheet.columns) {
    const { codes, entries } = column;
    const heads = new Uint8Array(entries.length);
    let last = -1;
    entries.forEach((entry, code) => {
      if (typeof entry !== "string" || entry.length > 40 || /\d{3}/.test(entry) || !isHeaderWord(entry, 0.9)) return;
      heads[code] = 1;
      last = code;
    });
    if (last < 0) continue;
    for (let row = LOOKED_AT; row < sheet.rows; row++) {
      const code = codes[row]!;
      if (code >= 0 && code <= last && heads[code] === 1 && hits[row]! < 255) hits[row]!++;
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

/** All columns and rows under header rows as one table: for a range that is known to be one.
 * @param found what the finder made of it, for the headers that come again */
export function tableUnder(sheet: StoredSheet, headerRows: readonly number[], found: FoundTable | undefined): FoundTable {
  const view = new SheetView(sheet, []);
  const right = view.width - 1;
  return { sheet, headerRows, ...headersOf(view, headerRows, 0, right), left: 0, right, first: headerRows[headerRows.length - 1]! + 1, last: sheet.rows - 1, repeats: found?.repeats ?? new Set(), titles: titlesAbove(sheet, headerRows[0]!, 0, right) };
}
