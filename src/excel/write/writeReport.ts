// The one writer: a report onto its sheet, to the end or not at all. The first time on a new sheet, which any failure removes; made again in
// place, because people's formulas point at it: the old cells are held in memory and put back on failure.
import type { Figure } from "../../core/answer";
import type { Report } from "../../reports/report";
import { withFilledFormulas } from "./filledColumns";
import { findOurs, type Place } from "../findOurs";
import { keepHomeless } from "./homelessNotes";
import { inExcel, refusalOf, Refused, unlessCancelled } from "../host";
import type { KeptColumns } from "./keptCells";
import { fingerprint, proposedIn, withKeptRows } from "./keptRows";
import { layOut, type Layout } from "./layout";
import { HANDED_OVER, OURS, type SheetMark, type TableMark } from "../ours";
import { paintFormats, paintHead, paintHeights, paintPage, paintRules, paintWidths } from "./paint";
import { chartName, paintChart } from "./paintChart";
import { writeCells, type CellsOptions } from "./reportCells";
import { freeName, freeTableName } from "../sheetNames";
import { obstacleUnder, putBack, restructure, standingTables, takeSnapshot } from "./standing";

export interface WriteOptions extends CellsOptions {
  /** Leaves the person where they are instead of showing the sheet. */
  readonly stay?: boolean;
  /** Heading over what people wrote beside rows that are not in the report any more. */
  readonly notesOfRowsGone: string;
}

export interface WrittenSheet {
  readonly sheet: string;
  readonly id: string;
  /** The native tables' names by key. */
  readonly tables: ReadonlyMap<string, string>;
}

/** @returns refusals: "protected" (details.sheet), "cell-edit", "gone", "cancelled", "too-large", "in-the-way", "busy" */
export async function writeReport(report: Report, options: WriteOptions): Promise<Figure<WrittenSheet>> {
  return inExcel(async (context) => {
    const place = await findOurs(context, report);
    unlessCancelled(options.signal);
    return place.standing ? await writeAgain(context, report, place.standing, place, options) : await writeNew(context, report, place, options);
  });
}

async function writeNew(context: Excel.RequestContext, report: Report, place: Place, options: WriteOptions): Promise<WrittenSheet> {
  const name = freeName(report.name, place.sheetNames);
  const layout = layOut(report);
  const before = context.workbook.worksheets.getActiveWorksheet();
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  // from its first moment: who reads the workbook meanwhile must not take it for the person's
  if (!report.handedOver) sheet.customProperties.add(OURS, JSON.stringify({ report: report.key, tables: [] } satisfies SheetMark));
  try {
    await context.sync();
  } catch (thrown) {
    const why = refusalOf(thrown);
    throw new Refused(why.code === "protected" ? { code: "protected-workbook" } : why);
  }
  try {
    const taken = new Set(place.names);
    const names = new Map(layout.tables.map(({ table }) => [table.key, freeTableName(table.key, taken)] as const));
    await writeCells(context, sheet, report, layout, new Map(), options);
    for (const { table, top, rows } of layout.tables) {
      const native = sheet.tables.add(sheet.getRangeByIndexes(top, 0, rows + 1, table.columns.length), true);
      native.name = names.get(table.key)!;
      native.style = "TableStyleMedium2";
    }
    if (report.handedOver) sheet.customProperties.add(HANDED_OVER, report.key);
    await finish(context, sheet, report, layout, names, new Map(), options);
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

async function writeAgain(context: Excel.RequestContext, made: Report, { sheet, mark }: NonNullable<Place["standing"]>, place: Place, options: WriteOptions): Promise<WrittenSheet> {
  const snapshot = await takeSnapshot(context, sheet);
  const olds = await standingTables(context, sheet, mark, snapshot, made);
  const boxes = new Map([...olds].map(([key, { box }]) => [key, box] as const));
  const report = withFilledFormulas(withKeptRows(made, snapshot, boxes, mark, options.from1904 ?? false), snapshot, boxes, mark);
  const layout = layOut(report, (key) => {
    const old = olds.get(key);
    return old && { top: old.box.top, rows: old.box.rows, obstacle: obstacleUnder(snapshot, old.box, [...olds.values()]) };
  }, mark.notes);
  const undo: (() => void)[] = [];
  try {
    const names = await restructure(sheet, layout, olds, place.names, undo);
    const kept = new Map([...olds].map(([key, old]) => [key, old.kept] as const));
    await writeCells(context, sheet, report, layout, kept, options);
    await keepHomeless(context, sheet, layout, kept, options.notesOfRowsGone);
    await finish(context, sheet, report, layout, names, kept, options);
    return { sheet: sheet.name, id: sheet.id, tables: names };
  } catch (thrown) {
    await putBack(sheet, snapshot, undo);
    throw thrown;
  }
}

async function finish(context: Excel.RequestContext, sheet: Excel.Worksheet, report: Report, layout: Layout, names: ReadonlyMap<string, string>, kept: ReadonlyMap<string, KeptColumns>, options: WriteOptions): Promise<void> {
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
    const under = drawn.filter(({ beside }) => beside === undefined);
    for (const chart of placed.table.rows.length ? drawn : []) {
      const next = layout.tables.find(({ table }) => table.key === chart.beside);
      const place = next ? { row: next.top, column: next.table.columns.length + (kept.get(next.table.key)?.count ?? 0) + 1 } : { row: placed.chartRows[under.indexOf(chart)]!, column: 0 };
      paintChart(sheet, report, chart, placed, place);
    }
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
  ...(report.currency ? { currency: report.currency } : {}),
  notes: report.notes.length,
  tables: report.tables.map((table): TableMark => ({ key: table.key, name: names.get(table.key) ?? table.key, columns: table.columns.map((column) => [column.key, column.heading] as const), ...(table.decided ? { proposed: proposedIn(table) } : {}), ...(table.taken?.length ? { taken: table.taken.map(fingerprint) } : {}) })),
});
