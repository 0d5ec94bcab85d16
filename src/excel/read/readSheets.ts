// Every worksheet, taken cell by cell into the reader's columns: in blocks, so that neither Excel's 5 MB nor the person's patience is overrun.
import type { Cell, Grid } from "../../core/cell";
import type { Figure } from "../../core/answer";
import type { Box, NativeTable } from "../../sheet/sheetCells";
import { createSheetReader, type SheetHead, type StoredSheet } from "../../sheet/cells/storedSheet";
import { inExcel, Refused } from "../host";
import { gridOf, inParts } from "./inParts";
import { HANDED_OVER, markOf, OURS, type SheetMark } from "../ours";

/** Rows whose number formats are asked for: headers and a sample. */
const FORMAT_ROWS = 60;
/** Sheets up to this size give all their formulas; larger ones those of their first and last rows, where totals stand. */
const FORMULA_CELLS = 60_000;
const FORMULA_ROWS = 200;
/** Hidden rows are searched by halves; a sheet that needs more questions than this is filtered all over and gets no answer. */
const HIDDEN_QUESTIONS = 400;

export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  readonly ofRows: number;
  /** Of all cells of the workbook, 0…1. */
  readonly share: number;
}

export interface ReadWork {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** A cell is open for typing, and Excel gives nothing until it is closed. */
  readonly onWait?: () => void;
  readonly signal?: AbortSignal;
}

export interface SheetsRead {
  /** All sheets but those that the add-in made. */
  readonly sheets: readonly StoredSheet[];
  /** The sheets that the add-in made, by name. */
  readonly ours: ReadonlyMap<string, SheetMark & { readonly id: string }>;
  /** Sheets that were made for the person to fill, by the key of their report ("table-Goals"). */
  readonly handedOver: ReadonlyMap<string, string>;
  /** The cells of `Sales setup`, null when there is none. */
  readonly setup: { readonly name: string; readonly row: number; readonly column: number; readonly values: Grid } | null;
  readonly from1904: boolean;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly head: SheetHead;
  readonly rows: number;
  readonly columns: number;
  readonly mark: SheetMark | null;
  readonly handedOver: string | null;
}

/** Reads the workbook. Refusals: "cancelled", "cell-edit", "gone" (a sheet was deleted meanwhile), "too-large", "busy". */
export const readSheets = (work: ReadWork = {}): Promise<Figure<SheetsRead>> =>
  inExcel(async (context) => {
    const from1904 = await countsFrom1904(context);
    const all = await findSheets(context, from1904);
    const wanted = all.filter(({ mark }) => mark === null);
    const cells = wanted.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    let done = 0;
    const sheets: StoredSheet[] = [];
    for (const found of wanted) {
      sheets.push(
        await readSheet(context, found, work.signal, (rows) =>
          work.onProgress?.({ sheet: found.head.name, rows, ofRows: found.rows, share: cells ? (done + rows * found.columns) / cells : 1 }),
        ),
      );
      done += found.rows * found.columns;
    }
    const setup = all.find(({ mark }) => mark?.report === "sales-setup");
    return {
      sheets,
      ours: new Map(all.flatMap(({ sheet, head, mark }) => (mark ? [[head.name, { ...mark, id: sheet.id }] as const] : []))),
      handedOver: new Map(all.flatMap(({ head, handedOver }) => (handedOver === null ? [] : [[handedOver, head.name] as const]))),
      setup: setup ? await readSmall(context, setup) : null,
      from1904,
    };
  }, { onWait: () => work.onWait?.() });

/** Excel has no property for it; DATE(1904,1,1) is 1462 days after 1900, and 0 where days are counted from 1904. */
async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  try {
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load("value");
    await context.sync();
    return first.value === 0;
  } catch {
    return false;
  }
}

async function findSheets(context: Excel.RequestContext, from1904: boolean): Promise<Found[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name,items/showTotals,items/showHeaders");
    const mark = sheet.customProperties.getItemOrNullObject(OURS);
    mark.load("value");
    const handedOver = sheet.customProperties.getItemOrNullObject(HANDED_OVER);
    handedOver.load("value");
    return { sheet, used, mark, handedOver };
  });
  await context.sync();
  const tables = asked.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    }),
  );
  if (tables.some((list) => list.length)) await context.sync();
  return asked.map(({ sheet, used, mark, handedOver }, i) => ({
    sheet,
    rows: used.isNullObject ? 0 : used.rowCount,
    columns: used.isNullObject ? 0 : used.columnCount,
    mark: mark.isNullObject ? null : markOf(mark.value),
    handedOver: handedOver.isNullObject ? null : handedOver.value,
    head: {
      name: sheet.name,
      row: used.isNullObject ? 0 : used.rowIndex,
      column: used.isNullObject ? 0 : used.columnIndex,
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
      hidden: sheet.visibility !== "Visible",
      tables: tables[i]!.filter(({ table }) => table.showHeaders).map(({ table, range }): NativeTable => ({ name: table.name, box: boxOf(range), hasTotals: table.showTotals })),
      from1904,
    },
  }));
}

const boxOf = (range: Excel.Range): Box => ({ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });

async function readSheet(context: Excel.RequestContext, found: Found, signal: AbortSignal | undefined, onRows: (rows: number) => void): Promise<StoredSheet> {
  const { head, rows, columns } = found;
  const reader = createSheetReader(head);
  if (rows === 0) return reader.finish();
  await inParts(columns, [0, rows], signal, async (row, count) => {
    const block = await readBlock(context, found, row, count);
    reader.add(block);
    onRows(row + count);
    return block;
  });
  return reader.finish(await readBeside(context, found, signal));
}

const partOf = ({ sheet, head, columns }: Found, row: number, rows: number) => sheet.getRangeByIndexes(head.row + row, head.column, rows, columns);

/** Values with blanks as null and errors as such. Types are asked for only where a value alone does not say. */
async function readBlock(context: Excel.RequestContext, found: Found, row: number, rows: number): Promise<Grid> {
  const range = partOf(found, row, rows);
  range.load("values");
  await context.sync();
  const values = gridOf(range.values);
  if (!values.some((line) => line.some(isUnclear))) return values;
  const again = partOf(found, row, rows);
  again.load("valueTypes");
  await context.sync();
  const types = again.valueTypes;
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      const type = types[i]?.[j];
      if (type === "Empty") line[j] = null;
      else if (type === "Error") line[j] = { error: String(value) };
    }),
  );
  return values;
}

const isUnclear = (value: Cell) => value === "" || (typeof value === "string" && value.startsWith("#"));

/** What the values do not say: formats, formulas, merged cells, hidden rows. */
async function readBeside(context: Excel.RequestContext, found: Found, signal: AbortSignal | undefined): Promise<Partial<SheetHead>> {
  const { head, rows, columns } = found;
  const formulas = new Map<string, string>();
  for (const span of rows * columns <= FORMULA_CELLS ? [[0, rows] as const] : ([[0, FORMULA_ROWS], [rows - FORMULA_ROWS, rows]] as const))
    await inParts(columns, span, signal, async (row, count) => {
      const range = partOf(found, row, count);
      range.load("formulas");
      await context.sync();
      const cells = range.formulas as Grid;
      cells.forEach((line, i) => line.forEach((formula, j) => typeof formula === "string" && formula.startsWith("=") && formulas.set(`${head.row + row + i},${head.column + j}`, formula)));
      return cells;
    });
  const formats = partOf(found, 0, Math.min(rows, FORMAT_ROWS));
  formats.load("numberFormat");
  const merged = partOf(found, 0, rows).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  return {
    formats: formats.numberFormat as string[][],
    formulas,
    merges: merged.isNullObject ? [] : merged.areas.items.map(boxOf),
    hiddenRows: await hiddenRows(context, found),
  };
}

/** Rows that are hidden, found by halving what is partly hidden, one request a level. */
async function hiddenRows(context: Excel.RequestContext, found: Found): Promise<number[]> {
  const hidden: number[] = [];
  let open: (readonly [row: number, rows: number])[] = [[0, found.rows]];
  for (let asked = 0; open.length && asked <= HIDDEN_QUESTIONS; asked += open.length) {
    const ranges = open.map(([row, rows]) => {
      const range = partOf(found, row, rows);
      range.load("rowHidden");
      return { row, rows, range };
    });
    await context.sync();
    open = [];
    for (const { row, rows, range } of ranges) {
      const state = range.rowHidden as boolean | null;
      if (state) for (let i = 0; i < rows; i++) hidden.push(found.head.row + row + i);
      else if (state === null && rows > 1) open.push([row, rows >> 1], [row + (rows >> 1), rows - (rows >> 1)]);
    }
  }
  return open.length ? [] : hidden.sort((a, b) => a - b);
}

/** A sheet of ours, which is never large. */
async function readSmall(context: Excel.RequestContext, found: Found): Promise<SheetsRead["setup"]> {
  if (found.rows === 0) return { name: found.head.name, row: 0, column: 0, values: [] };
  if (found.rows * found.columns > FORMULA_CELLS) throw new Refused({ code: "too-large" });
  return { name: found.head.name, row: found.head.row, column: found.head.column, values: await readBlock(context, found, 0, found.rows) };
}
