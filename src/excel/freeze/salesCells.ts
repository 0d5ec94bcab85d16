// Every cell of the workbook whose formula calls our functions, itself or through a defined name: what stands in it, what it shows and how far it
// spills. Formulas that take such a spilled result whole (B2#) are among them: they would break without it.
import type { Cell, Grid } from "../../core/cell";
import type { Figure } from "../../core/answer";
import type { Box } from "../../sheet/sheetCells";
import { inExcel, isTooLarge, unlessCancelled } from "../host";
import { gridOf, inParts } from "../read/inParts";
import { joinOldArrays } from "./oldArrays";
import { namesUsed, type NamesUsed } from "./salesCalls";

export interface SalesCell {
  readonly sheet: string;
  /** The cell, and those it spills into. */
  readonly box: Box;
  /** en-US, and as the person would type it. */
  readonly formula: string;
  readonly typed: string;
  readonly values: Grid;
  /** The first error that it shows; null: none. */
  readonly error: string | null;
  readonly isProtected: boolean;
  /** It calls our functions, itself or through a name. */
  readonly isOurs: boolean;
  /** Places whose spilled results it takes whole. */
  readonly takes: readonly string[];
}

/** A defined name that calls our functions, or takes spilled results whole. */
export interface SalesName extends Pick<SalesCell, "isOurs" | "takes"> {
  readonly name: string;
  readonly formula: string;
}

export interface FoundFormulas {
  readonly cells: readonly SalesCell[];
  readonly names: readonly SalesName[];
}

export interface SalesCellsWork {
  readonly signal?: AbortSignal;
  readonly onWait: () => void;
  /** 0…1 of all cells. */
  readonly onProgress?: (sheet: string, share: number) => void;
}

/** Cells asked for in one request; halved where they show too much. */
const CELLS_A_REQUEST = 200;

interface SheetOfFormulas {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface Place {
  readonly of: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly isOurs: boolean;
  readonly takes: readonly string[];
}

/** Refusals: "cancelled", "cell-edit", "gone", "too-large", "busy". */
export const salesCells = (work: SalesCellsWork): Promise<Figure<FoundFormulas>> =>
  inExcel(async (context) => {
    const sheets = await sheetsWithCells(context);
    const named = await namedFormulas(context);
    const used = namesUsed(named);
    const all = sheets.reduce((sum, { used }) => sum + used.rowCount * used.columnCount, 0);
    const [calls, takers]: [Place[], Place[]] = [[], []];
    let done = 0;
    for (const { sheet, used: cells } of sheets) {
      const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = cells;
      await inParts(columns, [0, rows], work.signal, async (first, count) => {
        const part = sheet.getRangeByIndexes(top + first, left, count, columns);
        part.load("formulas");
        await context.sync();
        const formulas = gridOf(part.formulas);
        formulas.forEach((line, i) => line.forEach((formula, j) => {
          if (!isFormula(formula)) return;
          const place = { of: sheet, row: top + first + i, column: left + j, formula, ...whatIn(formula, used, sheet.name) };
          if (place.isOurs) calls.push(place);
          else if (place.takes.length > 0) takers.push(place);
        }));
        work.onProgress?.(sheet.name, (done + (first + count) * columns) / all);
        return formulas;
      });
      done += rows * columns;
    }
    const found = await look(context, calls, work);
    const names = named.map(({ name, formula }) => ({ name, formula, ...whatIn(formula, used, "") })).filter(({ isOurs, takes }) => isOurs || takes.length > 0);
    return { cells: [...found, ...(await whoTakes(context, found, takers, work))], names };
  }, work);

const whatIn = (formula: string, used: NamesUsed, own: string): Pick<Place, "isOurs" | "takes"> => ({ isOurs: used.callsSales(formula), takes: used.spillsTaken(formula, own).map(placeKey) });

/** Of the workbook and of its sheets. */
async function namedFormulas(context: Excel.RequestContext): Promise<{ readonly name: string; readonly formula: string }[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => sheet.names);
  for (const own of ofSheets) own.load("items/name,items/formula");
  await context.sync();
  const all = [names, ...ofSheets].flatMap(({ items }) => items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  return [...new Map(all.map((one) => [`${one.name} ${one.formula}`, one])).values()];
}

const isFormula = (cell: Cell): cell is string => typeof cell === "string" && cell.startsWith("=");

async function sheetsWithCells(context: Excel.RequestContext): Promise<SheetOfFormulas[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  return asked.filter(({ used }) => !used.isNullObject);
}

/** Takers of what is to be frozen, and takers of what these spill, until there is none left. */
async function whoTakes(context: Excel.RequestContext, frozen: readonly SalesCell[], takers: readonly Place[], work: SalesCellsWork): Promise<SalesCell[]> {
  const spilled = new Set(frozen.map(({ sheet, box }) => placeKey({ sheet, ...box })));
  const next = takers.filter(({ takes }) => takes.some((taken) => spilled.has(taken)));
  if (next.length === 0) return [];
  const found = await look(context, next, work);
  return [...found, ...(await whoTakes(context, found, takers.filter((taker) => !next.includes(taker)), work))];
}

export const placeKey = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) => `${sheet.toLowerCase()} ${row} ${column}`;

/** Cells inside a spilled result, which some builds show with its formula, are not cells of their own. */
async function look(context: Excel.RequestContext, places: readonly Place[], work: SalesCellsWork): Promise<SalesCell[]> {
  const seen: SalesCell[] = [];
  for (let at = 0; at < places.length; at += CELLS_A_REQUEST) {
    unlessCancelled(work.signal);
    seen.push(...(await lookAt(context, places.slice(at, at + CELLS_A_REQUEST))));
  }
  const inside = new Set(seen.flatMap(({ sheet, box, values }) => values.flatMap((line, i) => line.flatMap((_, j) => (i + j > 0 ? [placeKey({ sheet, row: box.row + i, column: box.column + j })] : [])))));
  return joinOldArrays(seen.filter(({ sheet, box }) => !inside.has(placeKey({ sheet, ...box }))));
}

async function lookAt(context: Excel.RequestContext, places: readonly Place[]): Promise<SalesCell[]> {
  const asked = places.map((place) => {
    const cell = place.of.getRangeByIndexes(place.row, place.column, 1, 1);
    const spill = cell.getSpillingToRangeOrNullObject();
    cell.load("formulasLocal,values,valueTypes");
    spill.load("rowCount,columnCount,values,valueTypes");
    return { place, cell, spill };
  });
  try {
    await context.sync();
  } catch (thrown) {
    const half = places.length >> 1;
    if (!isTooLarge(thrown) || half === 0) throw thrown;
    return [...(await lookAt(context, places.slice(0, half))), ...(await lookAt(context, places.slice(half)))];
  }
  return asked.flatMap(({ place: { of, row, column, formula, isOurs, takes }, cell, spill }): SalesCell[] => {
    // text that only looks like one
    if (cell.values[0]![0] === formula) return [];
    const shown = spill.isNullObject ? cell : spill;
    const values = gridOf(shown.values);
    const error = values.flatMap((line, i) => line.filter((_, j) => String(shown.valueTypes[i]?.[j]) === "Error"))[0];
    return [{
      sheet: of.name,
      box: { row, column, rows: values.length, columns: values[0]!.length },
      formula,
      typed: String(cell.formulasLocal[0]![0]),
      values,
      error: error === undefined ? null : String(error),
      isProtected: of.protection.protected,
      isOurs,
      takes,
    }];
  });
}
