// A sheet of ours that stands already: taken down cell by cell before it is made again, given its new shape, and put back when that fails.
import type { Grid } from "../../core/cell";
import type { Report } from "../../reports/report";
import { refusalOf } from "../host";
import { inputOf, keptColumns, type KeptColumns, type Snapshot, type StandingTable } from "./keptCells";
import type { Layout } from "./layout";
import type { SheetMark } from "../ours";
import { chunks } from "./reportCells";
import { freeTableName } from "../sheetNames";

/** A table of ours that stands on the sheet, and what the person wrote beside it. */
export interface StandingReport {
  readonly native: Excel.Table;
  readonly name: string;
  readonly box: StandingTable;
  readonly kept: KeptColumns;
}

export async function takeSnapshot(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Snapshot> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  await context.sync();
  return used.isNullObject
    ? { row: 0, column: 0, values: [], formulas: [], formats: [] }
    : { row: used.rowIndex, column: used.columnIndex, values: used.values as Grid, formulas: used.formulas, formats: used.numberFormat };
}

export async function standingTables(context: Excel.RequestContext, sheet: Excel.Worksheet, mark: SheetMark, snapshot: Snapshot, report: Report): Promise<Map<string, StandingReport>> {
  const asked = mark.tables.map((table) => {
    const native = sheet.tables.getItemOrNullObject(table.name);
    const range = native.getRange();
    native.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, native, range };
  });
  await context.sync();
  const olds = new Map<string, StandingReport>();
  for (const { table, native, range } of asked) {
    const next = report.tables.find(({ key }) => key === table.key);
    if (native.isNullObject || !next || range.columnIndex !== 0) continue;
    const box: StandingTable = { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount - 1, columns: range.columnCount };
    olds.set(table.key, { native, name: native.name, box, kept: keptColumns(snapshot, box, table, next.rowKey) });
  }
  return olds;
}

/** The first row under a table that holds something, unless it is the heading of the next table of ours. */
export function obstacleUnder(snapshot: Snapshot, box: StandingTable, all: readonly StandingReport[]): number | undefined {
  const end = box.top + box.rows + 1;
  const next = Math.min(...all.map((old) => old.box.top).filter((top) => top > box.top), Infinity);
  for (let row = end; row < snapshot.row + snapshot.values.length && row < next - 1; row++)
    if (snapshot.values[row - snapshot.row]?.some((cell) => cell !== "" && cell !== null)) return row;
  return undefined;
}

/** Makes room, and brings every native table to its new size.
 * @param undo gets the way back of every step that was done
 * @returns the native tables' names by key */
export async function restructure(sheet: Excel.Worksheet, layout: Layout, olds: ReadonlyMap<string, StandingReport>, namesTaken: ReadonlySet<string>, undo: (() => void)[]): Promise<Map<string, string>> {
  const { context } = sheet;
  for (const { at, count } of layout.inserts) {
    wholeRows(sheet, at, count).insert("Down");
    // rows may only be taken away again where they did come
    await context.sync();
    undo.push(() => wholeRows(sheet, at, count).delete("Up"));
  }
  const taken = new Set(namesTaken);
  const names = new Map<string, string>();
  for (const { table, top, rows } of layout.tables) {
    const old = olds.get(table.key);
    const columns = table.columns.length + (old?.kept.inTable ?? 0);
    const box = sheet.getRangeByIndexes(top, 0, rows + 1, columns);
    if (old) {
      const before = sheet.getRangeByIndexes(top, 0, old.box.rows + 1, old.box.columns);
      undo.push(() => old.native.resize(before));
      clearBody(sheet, old, top);
      old.native.resize(box);
      names.set(table.key, old.name);
    } else {
      const name = freeTableName(table.key, taken);
      undo.push(() => sheet.tables.getItem(name).delete());
      box.clear("Contents");
      const native = sheet.tables.add(box, true);
      native.name = name;
      native.style = "TableStyleMedium2";
      names.set(table.key, name);
    }
  }
  await context.sync();
  return names;
}

const wholeRows = (sheet: Excel.Worksheet, row: number, count: number) => sheet.getRange(`${row + 1}:${row + count}`);

/** Empties the rows of the last time, the person's columns beside them too: they are written anew, each at its row. */
function clearBody(sheet: Excel.Worksheet, { box, kept }: StandingReport, top: number): void {
  const width = Math.max(box.columns, box.columns - kept.inTable + kept.count);
  sheet.getRangeByIndexes(top + 1, box.left, box.rows, width).clear("Contents");
}

/** The sheet as it was: structure first, last change first, then every cell. Where Excel takes nothing any more, nothing was taken either. */
export async function putBack(sheet: Excel.Worksheet, snapshot: Snapshot, undo: readonly (() => void)[]): Promise<void> {
  const { context } = sheet;
  for (const step of [...undo].reverse()) {
    try {
      step();
      await context.sync();
    } catch (thrown) {
      refusalOf(thrown);
    }
  }
  try {
    const now = sheet.getUsedRangeOrNullObject(true);
    now.load("address");
    await context.sync();
    if (!now.isNullObject) now.clear("Contents");
    const columns = snapshot.values[0]?.length ?? 0;
    for (const [first, part] of chunks(snapshot.formulas.map((row, i) => row.map((_, j) => inputOf(snapshot, i, j))))) {
      const range = sheet.getRangeByIndexes(snapshot.row + first, snapshot.column, part.length, columns);
      range.numberFormat = snapshot.formats.slice(first, first + part.length) as string[][];
      range.formulas = part;
      await context.sync();
    }
  } catch (thrown) {
    refusalOf(thrown);
  }
}
