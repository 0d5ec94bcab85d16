// The one writer: a report onto its sheet, to the end or not at all. The first time on a new sheet, which any failure removes; made again in
// place, because people's formulas point at it: the old cells are held in memory and put back on failure. A sheet is ours by its property,
// not by its name: another sheet of that name is never touched.
import type { Figure } from "../core/answer";
import type { Grid } from "../core/cell";
import { shownIn, type Report, type ReportTable } from "../reports/report";
import { cellInput, textInput } from "./cellsOf";
import { inExcel, refusalOf, Refused, unlessCancelled } from "./host";
import { inputOf, keptColumns, placeKept, uniqueKey, type KeptColumns, type Snapshot, type StandingTable } from "./keptCells";
import { layOut, type Layout, type PlacedTable } from "./layout";
import { HANDED_OVER, markOf, OURS, type SheetMark, type TableMark } from "./ours";
import { chartName, paintChart, paintFormats, paintHead, paintHeights, paintPage, paintRules, paintWidths } from "./paint";

type Input = string | number | boolean;

export interface WriteOptions {
  readonly from1904?: boolean;
  readonly signal?: AbortSignal;
  /** 0…1. */
  readonly onProgress?: (share: number) => void;
  /** Leaves the person where they are instead of showing the sheet. */
  readonly stay?: boolean;
}

export interface WrittenSheet {
  readonly sheet: string;
  readonly id: string;
  /** The native tables' names by key. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Cells of one request: far under 5 MB even with long texts. */
const CHUNK_BYTES = 1_500_000;

/** @returns refusals: "protected" (details.sheet), "cell-edit", "gone", "cancelled", "too-large", "in-the-way", "busy" */
export async function writeReport(report: Report, options: WriteOptions = {}): Promise<Figure<WrittenSheet>> {
  return inExcel(async (context) => {
    const found = await findSheet(context, report);
    unlessCancelled(options.signal);
    const written = found.standing ? await writeAgain(context, report, found.standing, found, options) : await writeNew(context, report, found, options);
    return written;
  });
}

interface Place {
  /** Names taken by sheets, and by tables and defined names, in lower case. */
  readonly sheetNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly standing: { readonly sheet: Excel.Worksheet; readonly mark: SheetMark } | null;
}

async function findSheet(context: Excel.RequestContext, report: Report): Promise<Place> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(OURS);
    mark.load("value");
    sheet.protection.load("protected");
    return { sheet, mark };
  });
  await context.sync();
  const ours = report.handedOver
    ? []
    : marks.flatMap(({ sheet, mark }) => {
        const read = mark.isNullObject ? null : markOf(mark.value);
        return read?.report === report.key ? [{ sheet, mark: read }] : [];
      });
  // a copied sheet carries the property with it: the one that still has the name is the first
  const standing = ours.find(({ sheet }) => sheet.name === report.name) ?? ours[0] ?? null;
  if (standing?.sheet.protection.protected) throw new Refused({ code: "protected", details: { sheet: standing.sheet.name } });
  return {
    sheetNames: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
    standing,
  };
}

/** "Goal report", else "Goal report (2)"… never longer than 31 characters. */
export function freeName(wanted: string, taken: ReadonlySet<string>, numbered: (n: number) => string = (n) => ` (${n})`, most = 31): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? "" : numbered(n);
    const name = wanted.slice(0, most - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const tableName = (key: string, taken: Set<string>): string => {
  const name = freeName(key, taken, (n) => `_${n}`, 255);
  taken.add(name.toLowerCase());
  return name;
};

async function writeNew(context: Excel.RequestContext, report: Report, place: Place, options: WriteOptions): Promise<WrittenSheet> {
  const name = freeName(report.name, place.sheetNames);
  const layout = layOut(report);
  const before = context.workbook.worksheets.getActiveWorksheet();
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  try {
    await context.sync();
  } catch (thrown) {
    const why = refusalOf(thrown);
    throw new Refused(why.code === "protected" ? { code: "protected-workbook" } : why);
  }
  try {
    const taken = new Set(place.names);
    const names = new Map(layout.tables.map(({ table }) => [table.key, tableName(table.key, taken)] as const));
    await writeCells(context, sheet, report, layout, new Map(), options);
    for (const { table, top, rows } of layout.tables) {
      const native = sheet.tables.add(sheet.getRangeByIndexes(top, 0, rows + 1, table.columns.length), true);
      native.name = names.get(table.key)!;
      native.style = "TableStyleMedium2";
    }
    if (report.handedOver) sheet.customProperties.add(HANDED_OVER, report.key);
    await finish(context, sheet, report, layout, names, options);
    if (options.stay) before.activate();
    await context.sync();
    return { sheet: name, id: sheet.id, tables: names };
  } catch (thrown) {
    await remove(sheet, before);
    throw thrown;
  }
}

/** Takes a half-written sheet away again. Where even that cannot be done, the sheet is gone already or Excel takes nothing at all. */
async function remove(sheet: Excel.Worksheet, back: Excel.Worksheet): Promise<void> {
  try {
    back.activate();
    sheet.delete();
    await sheet.context.sync();
  } catch (thrown) {
    refusalOf(thrown);
  }
}

/** A table of ours that stands on the sheet, and what the person wrote beside it. */
interface Old {
  readonly native: Excel.Table;
  readonly name: string;
  readonly box: StandingTable;
  readonly kept: KeptColumns;
}

async function writeAgain(context: Excel.RequestContext, report: Report, { sheet, mark }: NonNullable<Place["standing"]>, place: Place, options: WriteOptions): Promise<WrittenSheet> {
  const snapshot = await takeSnapshot(context, sheet);
  const olds = await standingTables(context, sheet, mark, snapshot, report);
  const layout = layOut(report, (key) => {
    const old = olds.get(key);
    return old && { top: old.box.top, rows: old.box.rows, obstacle: obstacleUnder(snapshot, old.box, [...olds.values()]) };
  });
  const undo: (() => void)[] = [];
  try {
    const names = await restructure(context, sheet, layout, olds, place, undo);
    const kept = new Map([...olds].map(([key, old]) => [key, old.kept] as const));
    await writeCells(context, sheet, report, layout, kept, options);
    await finish(context, sheet, report, layout, names, options);
    return { sheet: sheet.name, id: sheet.id, tables: names };
  } catch (thrown) {
    await putBack(context, sheet, snapshot, undo);
    throw thrown;
  }
}

async function takeSnapshot(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Snapshot> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  await context.sync();
  return used.isNullObject
    ? { row: 0, column: 0, values: [], formulas: [], formats: [] }
    : { row: used.rowIndex, column: used.columnIndex, values: used.values as Grid, formulas: used.formulas, formats: used.numberFormat };
}

async function standingTables(context: Excel.RequestContext, sheet: Excel.Worksheet, mark: SheetMark, snapshot: Snapshot, report: Report): Promise<Map<string, Old>> {
  const asked = mark.tables.map((table) => {
    const native = sheet.tables.getItemOrNullObject(table.name);
    const range = native.getRange();
    native.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, native, range };
  });
  await context.sync();
  const olds = new Map<string, Old>();
  for (const { table, native, range } of asked) {
    const next = report.tables.find(({ key }) => key === table.key);
    if (native.isNullObject || !next || range.columnIndex !== 0) continue;
    const box: StandingTable = { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount - 1, columns: range.columnCount };
    olds.set(table.key, { native, name: native.name, box, kept: keptColumns(snapshot, box, table, next.rowKey) });
  }
  return olds;
}

/** The first row under a table that holds something, unless it is the heading of the next table of ours. */
function obstacleUnder(snapshot: Snapshot, box: StandingTable, all: readonly Old[]): number | undefined {
  const end = box.top + box.rows + 1;
  const next = Math.min(...all.map((old) => old.box.top).filter((top) => top > box.top), Infinity);
  for (let row = end; row < snapshot.row + snapshot.values.length && row < next - 1; row++)
    if (snapshot.values[row - snapshot.row]?.some((cell) => cell !== "" && cell !== null)) return row;
  return undefined;
}

/** Makes room, and brings every native table to its new size. */
async function restructure(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: Layout, olds: ReadonlyMap<string, Old>, place: Place, undo: (() => void)[]): Promise<Map<string, string>> {
  for (const { at, count } of layout.inserts) {
    undo.push(() => wholeRows(sheet, at, count).delete("Up"));
    wholeRows(sheet, at, count).insert("Down");
  }
  const taken = new Set(place.names);
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
      const name = tableName(table.key, taken);
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
function clearBody(sheet: Excel.Worksheet, { box, kept }: Old, top: number): void {
  const width = Math.max(box.columns, box.columns - kept.inTable + kept.count);
  sheet.getRangeByIndexes(top + 1, box.left, box.rows, width).clear("Contents");
}

/** Head, headings and rows, in requests that stay under Excel's limit. */
async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, report: Report, layout: Layout, kept: ReadonlyMap<string, KeptColumns>, options: WriteOptions): Promise<void> {
  const notes = Array.from({ length: layout.noteRows }, (_, i) => [textInput(report.notes[i] ?? "")]);
  sheet.getRangeByIndexes(0, 0, 2 + layout.noteRows, 1).formulas = [[textInput(report.title)], [textInput(report.source)], ...notes];
  const total = layout.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const placed of layout.tables) {
    const { table, top, headingRow, exampleRow } = placed;
    sheet.getRangeByIndexes(headingRow, 0, 1, 1).formulas = [[textInput(headingOf(table))]];
    if (exampleRow !== null) sheet.getRangeByIndexes(exampleRow, 0, 1, table.columns.length).formulas = [inputsOf(table, table.example ?? [], exampleRow, options)];
    sheet.getRangeByIndexes(top, 0, 1, table.columns.length).formulas = [table.columns.map(({ heading }) => textInput(heading))];
    const grid = table.rows.length ? table.rows.map((row, i) => inputsOf(table, row, top + 1 + i, options)) : [table.columns.map(() => "")];
    for (const [first, part] of chunks(grid)) {
      unlessCancelled(options.signal);
      sheet.getRangeByIndexes(top + 1 + first, 0, part.length, table.columns.length).formulas = part;
      await context.sync();
      done += part.length;
      options.onProgress?.(total ? done / total : 1);
    }
    const theirs = kept.get(table.key);
    if (theirs?.count) await writeKept(context, sheet, placed, theirs);
  }
}

const inputsOf = (table: ReportTable, row: ReportTable["rows"][number], at: number, { from1904 = false }: WriteOptions): Input[] => table.columns.map((column, j) => cellInput(row[j] ?? null, column.kind, at + 1, from1904));

/** What stands in the line over a table: its heading, and why it is empty where it is. */
const headingOf = ({ heading, rows, empty }: ReportTable) => [heading, rows.length ? undefined : empty].filter((part) => part !== undefined && part !== "").join(" – ");

/** Rows in parts of at most CHUNK_BYTES, each with the place of its first row. */
function* chunks(grid: Input[][]): Generator<readonly [number, Input[][]]> {
  let first = 0;
  let bytes = 0;
  for (let i = 0; i < grid.length; i++) {
    bytes += grid[i]!.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length * 2 + 4 : 20), 0);
    if (bytes > CHUNK_BYTES || i === grid.length - 1) {
      yield [first, grid.slice(first, i + 1)];
      first = i + 1;
      bytes = 0;
    }
  }
}

async function writeKept(context: Excel.RequestContext, sheet: Excel.Worksheet, { table, top, rows }: PlacedTable, kept: KeptColumns): Promise<void> {
  const seen = new Map<string, number>();
  const at = table.rowKey.map((key) => table.columns.findIndex((column) => column.key === key));
  const keys = table.rows.map((row) => uniqueKey(at.map((j) => shownIn(row[j] ?? null)), seen));
  const { grid, formats } = placeKept(kept, keys, top);
  while (grid.length < rows + 1) {
    grid.push(grid[0]!.map(() => ""));
    formats.push(formats[0]!.map(() => "General"));
  }
  const range = sheet.getRangeByIndexes(top, table.columns.length, rows + 1, kept.count);
  range.numberFormat = formats;
  range.formulas = grid;
  await context.sync();
}

async function finish(context: Excel.RequestContext, sheet: Excel.Worksheet, report: Report, layout: Layout, names: ReadonlyMap<string, string>, options: WriteOptions): Promise<void> {
  unlessCancelled(options.signal);
  const charts = report.charts.map((_, i) => sheet.charts.getItemOrNullObject(chartName(report, i)));
  await context.sync();
  paintHead(sheet, layout);
  paintWidths(sheet, report);
  for (const placed of layout.tables) {
    paintFormats(sheet, placed, report.currency);
    paintRules(sheet, placed);
    paintHeights(sheet, placed);
  }
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
  for (const placed of layout.tables) {
    const drawn = report.charts.filter((chart) => chart.table === placed.table.key);
    drawn.forEach((chart, i) => placed.table.rows.length && paintChart(sheet, report, chart, placed, placed.chartRows[i]!));
  }
  paintPage(sheet, layout);
  if (!report.handedOver) sheet.customProperties.add(OURS, JSON.stringify(markFor(report, names)));
  if (!options.stay) {
    sheet.activate();
    sheet.getRange("A1").select();
  }
  await context.sync();
}

const markFor = (report: Report, names: ReadonlyMap<string, string>): SheetMark => ({
  report: report.key,
  tables: report.tables.map(({ key, columns }): TableMark => ({ key, name: names.get(key) ?? key, columns: columns.map((column) => [column.key, column.heading] as const) })),
});

/** The sheet as it was: structure first, last change first, then every cell. Where Excel takes nothing any more, nothing was taken either. */
async function putBack(context: Excel.RequestContext, sheet: Excel.Worksheet, snapshot: Snapshot, undo: readonly (() => void)[]): Promise<void> {
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
