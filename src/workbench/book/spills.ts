// Spilled ranges: the cells that a formula fills beside its own. Univer keeps them apart from the sheet's cells.
import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box, SheetId } from "./book";
import type { CellRows, Grid } from "./grid";

export interface Spill {
  /** The formula's cell. */
  row: number;
  column: number;
  box: Box;
}

type Ranges = Record<number, Record<number, IRange> | undefined>;

const boxOf = (range: IRange): Box => ({ row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 });

export const overlap = (a: Box, b: Box): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const rangesOf = (grid: Grid, sheet: SheetId): Ranges | undefined => grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId]?.[sheet];

/** The spilled ranges of a sheet; also those that wanted to spill and could not (#SPILL!). */
export function spills(grid: Grid, sheet: SheetId): Spill[] {
  const found: Spill[] = [];
  for (const [row, columns] of Object.entries(rangesOf(grid, sheet) ?? {}))
    for (const [column, range] of Object.entries(columns ?? {})) if (range) found.push({ row: Number(row), column: Number(column), box: boxOf(range) });
  return found;
}

/** What the spilled cells hold, the formulas' own cells included. */
export const spilledCells = (grid: Grid, sheet: SheetId): CellRows => (grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[grid.unitId]?.[sheet] ?? {}) as CellRows;

/** Puts a spilled range in place, as a file has it. */
export function putSpill(grid: Grid, sheet: SheetId, { row, column, box }: Spill, cells: (row: number, column: number) => ICellData | undefined): void {
  const data = grid.injector.get(FormulaDataModel);
  const unit = grid.unitId;
  const ranges = ((data.getArrayFormulaRange()[unit] ??= {}) as Record<string, Ranges>);
  ((ranges[sheet] ??= {})[row] ??= {})[column] = { startRow: box.row, startColumn: box.column, endRow: box.row + box.rows - 1, endColumn: box.column + box.columns - 1 };
  const filled = ((data.getArrayFormulaCellData()[unit] ??= {}) as Record<string, CellRows>);
  const into = (filled[sheet] ??= {});
  for (let r = box.row; r < box.row + box.rows; r++)
    for (let c = box.column; c < box.column + box.columns; c++) {
      const cell = cells(r, c);
      if (cell) (into[r] ??= {})[c] = cell;
    }
}

/** After cells were overwritten: spills whose formula went are removed, others lose what was written over.
 * @returns what has to be calculated again */
export function breakSpills(grid: Grid, sheet: SheetId, box: Box, isOverwritten: (row: number, column: number) => boolean): Box[] {
  const touched = spills(grid, sheet).filter((spill) => overlap(spill.box, box));
  if (touched.length === 0) return [];
  const ranges = rangesOf(grid, sheet)!;
  const cells = new ObjectMatrix<ICellData>(spilledCells(grid, sheet) as never);
  const inBox = (row: number, column: number): boolean => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
  return touched.map(({ row, column, box: whole }) => {
    const gone = inBox(row, column) && isOverwritten(row, column);
    for (let r = whole.row; r < whole.row + whole.rows; r++)
      for (let c = whole.column; c < whole.column + whole.columns; c++) if (gone || (inBox(r, c) && isOverwritten(r, c))) cells.realDeleteValue(r, c);
    if (!gone) return { row, column, rows: 1, columns: 1 };
    delete ranges[row]![column];
    return whole;
  });
}

/** Nothing of the spills stays: of one sheet, or of all when another workbook is open. */
export function forgetSpills(grid: Grid, sheet?: SheetId): void {
  const data = grid.injector.get(FormulaDataModel);
  if (sheet === undefined) {
    data.setArrayFormulaRange({});
    data.setArrayFormulaCellData({});
    return;
  }
  delete data.getArrayFormulaRange()[grid.unitId]?.[sheet];
  delete data.getArrayFormulaCellData()[grid.unitId]?.[sheet];
}
