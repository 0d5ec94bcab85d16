// Widths and heights that fit what is shown.
import { WrapStrategy } from "@univerjs/core";
import type { Box, CellValue, SheetId } from "./book";
import { CELL_FONT } from "./cellFont";
import type { Grid } from "./grid";
import type { StyleBook } from "./styles";

interface Context {
  grid: Grid;
  styles: StyleBook;
  texts(sheet: SheetId, box: Box): string[][];
  values(sheet: SheetId, box: Box): CellValue[][];
}

/** Rows looked at: a longer column is like its beginning. */
const SAMPLE = 2000;
const PADDING = 11;
const LINE = 1.35;
export const FONT_POINTS = 11;

let canvas: CanvasRenderingContext2D | null = null;

function widthOf(text: string, points: number, bold: boolean): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 7;
  canvas.font = `${bold ? "bold " : ""}${points}pt ${CELL_FONT}`;
  return Math.max(...text.split("\n").map((line) => canvas!.measureText(line).width));
}

export function autofitColumns({ grid, styles, texts }: Context, sheet: SheetId, box: Box, used: Box): void {
  const top = Math.max(box.row, used.row);
  const rows = Math.min(SAMPLE, Math.min(box.row + box.rows, used.row + used.rows) - top);
  if (rows <= 0) return;
  const { columnData } = grid.sheet(sheet).getConfig();
  const merged = grid.sheet(sheet).getMergeData();
  for (let column = Math.max(box.column, used.column); column < Math.min(box.column + box.columns, used.column + used.columns); column++) {
    let width = 0;
    const shown = texts(sheet, { row: top, column, rows, columns: 1 });
    for (let i = 0; i < rows; i++) {
      const text = shown[i]![0]!;
      if (!text || merged.some(({ startRow, endRow, startColumn, endColumn }) => top + i >= startRow && top + i <= endRow && column >= startColumn && column <= endColumn && endColumn > startColumn)) continue;
      const style = styles.of(grid.cell(sheet, top + i, column));
      width = Math.max(width, widthOf(text, style?.fs ?? FONT_POINTS, style?.bl === 1));
    }
    if (width > 0) columnData[column] = { ...columnData[column], w: Math.min(1790, Math.ceil(width) + PADDING) };
  }
}

export function autofitRows({ grid, styles, texts }: Context, sheet: SheetId, box: Box, used: Box): void {
  const { rowData } = grid.sheet(sheet).getConfig();
  const columns = { column: used.column, columns: used.columns };
  for (let row = Math.max(box.row, used.row); row < Math.min(box.row + box.rows, used.row + used.rows); row++) {
    let height = 0;
    const shown = texts(sheet, { row, rows: 1, ...columns })[0]!;
    for (const [i, text] of shown.entries()) {
      if (!text) continue;
      const style = styles.of(grid.cell(sheet, row, used.column + i));
      const points = style?.fs ?? FONT_POINTS;
      const room = Math.max(10, grid.sheet(sheet).getColumnWidth(used.column + i) - 6);
      const lines = style?.tb === WrapStrategy.WRAP ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, points, style.bl === 1) / room)), 0) : 1;
      height = Math.max(height, Math.ceil((lines * points * LINE) / 0.75));
    }
    if (height > 0) rowData[row] = { ...rowData[row], ah: Math.max(20, height), ia: 1 };
  }
}
