// A table laid on its side: the headings stand down a column, and each column beside it is a record. It is turned, read like any other, and its
// places turned back.
import type { Problem } from "../../core/answer";
import { findTables, tableUnder } from "../find/findTables";
import type { FoundTable } from "../find/foundTable";
import { headerPeriod } from "../find/headerCell";
import { headerMatches } from "../words/headerWords";
import type { ColumnProfile } from "../cells/columnProfile";
import { numberShape } from "../cells/readNumber";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { BLANK, storeSheet, type StoredSheet } from "../cells/storedSheet";
import { titlesAbove } from "../find/tableExtent";
import { surveyTable } from "../columns/tableSurvey";

/** Larger sheets are lists. */
const MOST_ROWS = 200;
const PLAINLY = 0.84;

interface Block {
  readonly top: number;
  readonly bottom: number;
  /** The column of headings. */
  readonly left: number;
  readonly right: number;
}

/** The tables of a sheet, with those that lie on their side turned; a table that is found the usual way gives way only where its columns mix texts, days
 * and figures, as no list does. */
export function tablesOf(sheet: StoredSheet): FoundTable[] {
  const found = findTables(sheet);
  if (sheet.rows > MOST_ROWS) return found;
  const isIn = (table: FoundTable, { top, bottom, left, right }: Block): boolean => table.headerRows[0]! <= bottom && top <= table.last && table.left <= right && left <= table.right;
  const blocks = blocksOf(sheet).flatMap((block) => {
    const table = found.some((other) => other.native && isIn(other, block)) ? null : turned(sheet, block);
    return table && isOfRecords(table) ? [{ block, table }] : [];
  });
  return [...found.filter((table) => !blocks.some(({ block }) => isIn(table, block))), ...blocks.map(({ table }) => table)];
}

/** Runs of rows whose first cell is a heading. */
function blocksOf(sheet: StoredSheet): Block[] {
  const left = sheet.columns.findIndex(({ codes }) => codes.subarray(0, sheet.rows).some((code) => code !== BLANK));
  if (left < 0) return [];
  const others = sheet.columns.slice(left + 1);
  const isHeading = (row: number): boolean => {
    const cell = sheet.columns[left]!.cell(row);
    return typeof cell === "string" && cell.length <= 40 && numberShape(cell) === null && others.some(({ codes }) => codes[row] !== BLANK);
  };
  const blocks: Block[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const top = row;
    while (row < sheet.rows && isHeading(row)) row++;
    const gap = others.findIndex(({ codes }) => codes.subarray(top, row).every((code) => code === BLANK));
    const width = gap < 0 ? others.length : gap;
    if (row - top >= 3 && width >= 2) blocks.push({ top, bottom: row - 1, left, right: left + width });
  }
  return blocks;
}

const NAMES: ReadonlySet<ColumnRole> = new Set(["person", "customer", "product", "department", "region", "category", "orderNumber"]);
const DAYS: ReadonlySet<ColumnRole> = new Set(["date", "period"]);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(["amount", "goal"]);

/** Most headings are words for columns, each over one kind of cell; who or what, when and how much are among them, and no other record is all such words. */
function isOfRecords(table: FoundTable): boolean {
  const roles = table.headers.map((header) => headerMatches(header).filter(({ score, only }) => score >= PLAINLY && (only === null || only.has("Sales") || only.has("Goals"))).map(({ role }) => role));
  const { profiles } = surveyTable(table);
  const has = (meant: ReadonlySet<ColumnRole>, share: (profile: ColumnProfile) => number): boolean => roles.some((of, at) => of.some((role) => meant.has(role)) && profiles[at]!.filled >= 2 && share(profiles[at]!) >= 0.8);
  const known = roles.filter(({ length }) => length > 0).length;
  const first = table.sheet.columns[0]!;
  const words = Array.from({ length: table.last }, (_, i) => first.cell(i + 1)).filter((cell) => typeof cell === "string" && headerPeriod(cell) === null && (headerMatches(cell)[0]?.score ?? 0) >= PLAINLY).length;
  return words < 2 && known >= 3 && known * 5 >= roles.length * 3 && has(NAMES, ({ textShare }) => textShare) && has(DAYS, ({ dayShare, periodShare }) => Math.max(dayShare, periodShare)) && has(AMOUNTS, ({ numberShare }) => numberShare);
}

function turned(sheet: StoredSheet, { top, bottom, left, right }: Block): FoundTable {
  const across = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const down = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const { head } = sheet;
  const stored = storeSheet({
    name: head.name, row: head.column + left, column: head.row + top, from1904: head.from1904, hidden: head.hidden,
    values: across.map((column) => down.map((row) => sheet.columns[column]!.cell(row))),
    formats: head.formats && across.map((column) => down.map((row) => head.formats![row]?.[column] ?? "General")),
  });
  return { ...tableUnder({ ...stored, turned: true }, [0], undefined), titles: titlesAbove(sheet, top, left, right) };
}

/** The table with its places as they are on the sheet: records stand in columns, and in the row of their amounts. */
export function turnedBack(table: SheetTable): SheetTable {
  const { box } = table;
  const rowOf = (header: string | undefined): number => table.columns.find((column) => column.header === header && header !== undefined)?.at ?? box.column;
  const place = (problem: Problem): Problem => ({ ...problem, row: rowOf(problem.column) + 1, at: problem.row - 1 });
  const main = table.columns.find(({ role, at }) => role !== null && AMOUNTS.has(role) && at >= 0)?.at ?? box.column;
  return {
    ...table,
    box: { row: box.column, column: box.row, rows: box.columns, columns: box.rows },
    layout: "transposed",
    confidence: Math.round(table.confidence * LESS_SURE * 100) / 100,
    headerRows: [box.column],
    columns: table.columns.map((column) => ({ ...column, at: -1 })),
    rows: new Int32Array(table.length).fill(main),
    problems: [{ code: "headings-down", row: box.column + 1, done: "read-as" as const }, ...table.problems.map(place)].sort((a, b) => a.row - b.row),
  };
}

const LESS_SURE = 0.9;
