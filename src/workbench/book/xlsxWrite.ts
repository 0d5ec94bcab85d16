// The open workbook as an .xlsx.
import type { Box, CellValue, ChartSpec, ConditionalFormat, DefinedName, SheetId, SheetInfo, TableInfo } from "./book";
import type { Grid } from "./grid";
import type { Spill } from "./spills";
import type { StyleBook } from "./styles";

export interface WorkbookToWrite {
  grid: Grid;
  styles: StyleBook;
  sheets: SheetInfo[];
  active: SheetId;
  values(sheet: SheetId, box: Box): CellValue[][];
  formulas(sheet: SheetId, box: Box): (string | number | boolean)[][];
  used(sheet: SheetId): Box | null;
  spills(sheet: SheetId): Spill[];
  tables: TableInfo[];
  names: DefinedName[];
  conditionalFormats(sheet: SheetId): ConditionalFormat[];
  charts(sheet: SheetId): ChartSpec[];
}

export function writeWorkbook(_book: WorkbookToWrite): Promise<{ bytes: ArrayBuffer; lost: string[] }> {
  return Promise.reject(new Error("saving comes later"));
}
