// A workbook file as the reader gets it from Excel: dates as serials, only the first cell of a merge filled, formulas beside values.
import ExcelJS from "exceljs";
import type { Cell, Grid } from "../../src/core/cell";
import type { Box, NativeTable, SheetCells } from "../../src/sheet";

const FIRST_DAY = Date.UTC(1899, 11, 30);

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - FIRST_DAY) / 86_400_000;
  if (typeof value !== "object") return value as Cell;
  if ("error" in value) return { error: String(value.error) };
  if ("formula" in value || "sharedFormula" in value) return value.result === undefined ? "" : cellOf(value.result as ExcelJS.CellValue);
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("text" in value) return String(value.text);
  return null;
}

function boxOf(range: string): Box {
  const corner = (address: string): [number, number] => {
    const [, letters = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
    return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  };
  const [from = "A1", to = from] = range.split(":");
  const [row, column] = corner(from);
  const [lastRow, lastColumn] = corner(to);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Every sheet of an .xlsx file. */
export async function cellsOf(path: string): Promise<SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => {
    const values: Grid = [];
    const formats: string[][] = [];
    const formulas = new Map<string, string>();
    const hiddenRows: number[] = [];
    const width = sheet.columnCount;
    for (let row = 1; row <= sheet.rowCount; row++) {
      const line = sheet.getRow(row);
      if (line.hidden) hiddenRows.push(row - 1);
      const cells: Cell[] = [];
      const codes: string[] = [];
      for (let column = 1; column <= width; column++) {
        const cell = line.getCell(column);
        cells.push(cell.isMerged && cell.master !== cell ? null : cellOf(cell.value));
        if (row <= 200) codes.push(cell.numFmt ?? "General");
        if (cell.formula) formulas.set(`${row - 1},${column - 1}`, cell.formula);
      }
      values.push(cells);
      if (row <= 200) formats.push(codes);
    }
    const merges = (sheet.model.merges ?? []).map(boxOf);
    const tables: NativeTable[] = sheet.getTables().map((entry) => {
      const { table } = entry as unknown as { table: { name: string; tableRef: string; totalsRow: boolean } };
      return { name: table.name, box: boxOf(table.tableRef), hasTotals: table.totalsRow };
    });
    return { name: sheet.name, row: 0, column: 0, values, formats, formulas, merges, hiddenRows, hidden: sheet.state !== "visible", tables };
  });
}
