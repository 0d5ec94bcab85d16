// A table laid on its side: the headings stand down a column, and each column beside it is a record. It is turned, read like any other, and its
// places turned back.
import type { Problem } from "../core/answer";
import type { Cell } from "../core/cell";
import { findTables, tableUnder } from "./findTables";
import type { FoundTable } from "./foundTable";
import { headerPeriod, headerText, isDateFormat } from "./headerCell";
import { headerMatches } from "./headerWords";
import { plain } from "./plain";
import { dateShape } from "./readDate";
import { isNoData, numberShape } from "./readNumber";
import type { ColumnRole } from "./roles";
import type { SheetTable } from "./sheetTable";
import { storeSheet, type StoredSheet } from "./storedSheet";
import { titlesAbove } from "./tableExtent";

/** Larger sheets are lists. */
const MOST_ROWS = 200;
const PLAINLY = 0.84;

/** What each record has: who or what, when, how much. */
const NAMES: ReadonlySet<ColumnRole> = new Set(["person", "customer", "product", "department", "region", "category", "orderNumber"]);
const DAYS: ReadonlySet<ColumnRole> = new Set(["date", "period"]);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(["amount", "goal"]);

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
  if (sheet.rows > MOST_ROWS || sheet.rows < 3) return found;
  const blocks = blocksOf(sheet).filter((block) => isTurned(sheet, block));
  if (blocks.length === 0) return found;
  const isIn = (table: FoundTable, { top, bottom, left, right }: Block): boolean => table.headerRows[0]! <= bottom && top <= table.last && table.left <= right && left <= table.right;
  return [...found.filter((table) => !blocks.some((block) => table.native || isIn(table, block))), ...blocks.filter((block) => !found.some((table) => table.native && isIn(table, block))).map((block) => turned(sheet, block))];
}

const isFilled = (cell: Cell): boolean => cell !== null;

/** Runs of rows whose first cell is a heading. */
function blocksOf(sheet: StoredSheet): Block[] {
  const blocks: Block[] = [];
  const isHeading = (row: number, column: number): boolean => {
    const cell = sheet.columns[column]!.cell(row);
    return typeof cell === "string" && cell.length <= 40 && numberShape(cell) === null && sheet.columns.slice(column + 1).some((other) => isFilled(other.cell(row)));
  };
  for (let left = 0; left < Math.min(sheet.columns.length - 2, 3); left++)
    for (let row = 0; row < sheet.rows; row++) {
      if (!isHeading(row, left) || sheet.columns.slice(0, left).some((column) => isFilled(column.cell(row)))) continue;
      const top = row;
      while (row + 1 < sheet.rows && isHeading(row + 1, left)) row++;
      let right = left;
      for (let column = left + 1; column < sheet.columns.length && sheet.columns[column]!.codes.subarray(top, row + 1).some((code) => code !== -1); column++) right = column;
      if (row - top >= 2 && right - left >= 2) blocks.push({ top, bottom: row, left, right });
    }
  return blocks;
}

type Kind = "day" | "figure" | "text";

/** Most rows are headed by words for columns, each holds one kind of cell, and names, days and amounts are among them. */
function isTurned(sheet: StoredSheet, { top, bottom, left, right }: Block): boolean {
  const kinds = new Map<ColumnRole, Kind>();
  const seen = new Set<string>();
  let known = 0;
  for (let row = top; row <= bottom; row++) {
    const heading = headerText(sheet.columns[left]!.cell(row));
    if (seen.has(plain(heading))) return false;
    seen.add(plain(heading));
    const roles = headerMatches(heading).filter(({ score, only }) => score >= PLAINLY && (only === null || only.has("Sales") || only.has("Goals"))).map(({ role }) => role);
    if (roles.length === 0) continue;
    known++;
    const kind = kindOfRow(sheet, row, left, right);
    if (kind !== null) for (const role of roles) kinds.set(role, kind);
  }
  const has = (roles: ReadonlySet<ColumnRole>, kind: Kind): boolean => [...kinds].some(([role, of]) => roles.has(role) && of === kind);
  // words for columns beside the first heading, too, are a header of the usual kind
  const beside = sheet.columns.slice(left + 1, right + 1).filter((column) => {
    const cell = column.cell(top);
    return typeof cell === "string" && headerPeriod(cell) === null && (headerMatches(cell)[0]?.score ?? 0) >= PLAINLY;
  }).length;
  return beside < 2 && known >= 3 && known * 5 >= (bottom - top + 1) * 3 && has(NAMES, "text") && has(DAYS, "day") && has(AMOUNTS, "figure");
}

/** What a row holds beside its heading; null where that is mixed, or too little. */
function kindOfRow(sheet: StoredSheet, row: number, left: number, right: number): Kind | null {
  const counts = { day: 0, figure: 0, text: 0 };
  for (let column = left + 1; column <= right; column++) {
    const cell = sheet.columns[column]!.cell(row);
    const format = sheet.head.formats?.[row]?.[column];
    if (typeof cell === "number") counts[(format === undefined ? cell >= 20000 && cell < 73051 && Number.isInteger(cell) : isDateFormat(format)) ? "day" : "figure"]++;
    else if (typeof cell === "string" && !isNoData(cell)) counts[dateShape(cell) !== null || headerPeriod(cell) !== null ? "day" : numberShape(cell) !== null ? "figure" : "text"]++;
  }
  const filled = counts.day + counts.figure + counts.text;
  const kind = (["day", "figure", "text"] as const).find((one) => counts[one] >= 2 && counts[one] * 5 >= filled * 4);
  return filled * 2 >= right - left ? (kind ?? null) : null;
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
