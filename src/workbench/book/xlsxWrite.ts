// The open workbook as an .xlsx: exceljs writes it, and what it does not know (names, sheets' custom properties) is put into its package after.
import ExcelJS from "exceljs";
import type { CellValue as FileValue, Style } from "exceljs";
import type { Box, CellValue, ConditionalFormat, DefinedName, SheetId, SheetInfo, TableInfo } from "./book";
import { boxText } from "./boxText";
import { fileFormula } from "./fileFormula";
import type { Grid } from "./grid";
import type { Spill } from "./spills";
import type { StyleBook } from "./styles";
import { addConditionalFormats } from "./xlsxConditionalFormats";
import { withExtras } from "./xlsxExtras";
import { DEFAULT_HEIGHT, widthOfPixels } from "./xlsxRead";
import { fileStyle } from "./xlsxStyles";

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
}

const POINTS = 0.75; // in a CSS pixel
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export async function writeWorkbook(book: WorkbookToWrite): Promise<ArrayBuffer> {
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets) await writeSheet(file, sheet, book);
  const tab = book.sheets.findIndex(({ id }) => id === book.active);
  file.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: Math.max(0, tab), visibility: "visible" }];
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return withExtras(bytes, { names: book.names.map(({ name, formula }) => ({ name, formula: fileFormula(formula, { sheet: book.active, row: -1, column: -1 }, book) })), properties: book.sheets.map(({ customProperties }) => customProperties) });
}

async function writeSheet(file: ExcelJS.Workbook, { id, name, visibility, protected: isProtected }: SheetInfo, book: WorkbookToWrite): Promise<void> {
  const sheet = book.grid.sheet(id);
  const config = sheet.getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const out = file.addWorksheet(name, {
    state: STATES[visibility],
    properties: { ...(config.tabColor ? { tabColor: { argb: `FF${config.tabColor.replace("#", "").toUpperCase()}` } } : {}) },
    views: [{ showGridLines: config.showGridlines !== 0, ...(xSplit || ySplit ? { state: "frozen", xSplit, ySplit } : {}) }],
  });
  for (const [column, data] of Object.entries(config.columnData)) {
    const target = out.getColumn(Number(column) + 1);
    if (data?.w !== undefined) target.width = widthOfPixels(data.w);
    if (data?.hd) target.hidden = true;
  }
  for (const table of book.tables) if (table.sheet === id) addTable(out, table);
  writeCells(out, id, book);
  for (const [row, data] of Object.entries(config.rowData)) {
    const target = out.getRow(Number(row) + 1);
    if (data?.h !== undefined && data.ia === 0) target.height = data.h * POINTS;
    if (!data?.hd) continue;
    target.hidden = true;
    target.height ||= DEFAULT_HEIGHT * POINTS; // exceljs drops rows that have neither cells nor a height
  }
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData()) out.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  addConditionalFormats(out, book.conditionalFormats(id));
  if (isProtected) await out.protect("", {});
}

function addTable(out: ExcelJS.Worksheet, { name, box, columns, showHeaders, showTotals, style }: TableInfo): void {
  const rows = box.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  out.addTable({
    name,
    displayName: name,
    ref: boxText({ ...box, rows: 1, columns: 1 }),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { ...(style ? { theme: style as "TableStyleMedium2" } : {}), showRowStripes: true },
    columns: columns.map((column) => ({ name: column.replaceAll("\n", "_x000a_"), filterButton: true })),
    rows: Array.from({ length: rows }, () => []),
  });
}

function writeCells(out: ExcelJS.Worksheet, id: SheetId, book: WorkbookToWrite): void {
  const used = book.used(id);
  if (!used) return;
  const values = book.values(id, used);
  const formulas = book.formulas(id, used);
  const rows = book.grid.rows(id);
  const spills = new Map(book.spills(id).map((spill) => [`${spill.row},${spill.column}`, spill]));
  const styles = new Map<string, Partial<Style>>();
  for (let i = 0; i < used.rows; i++) {
    const row = used.row + i;
    const line = out.getRow(row + 1);
    for (let j = 0; j < used.columns; j++) {
      const column = used.column + j;
      const cell = rows[row]?.[column];
      const value = values[i]![j]!;
      const isFormula = !!cell && (!!cell.f || !!cell.si);
      if (value === null && !isFormula && !cell?.s) continue;
      const target = line.getCell(column + 1);
      if (isFormula) target.value = formulaValue(fileFormula(String(formulas[i]![j]), { sheet: id, row, column }, book), value, spills.get(`${row},${column}`));
      else if (value !== null) target.value = fileValue(value);
      const style = book.styles.of(cell);
      if (!style) continue;
      const key = typeof cell?.s === "string" ? cell.s : JSON.stringify(style);
      let written = styles.get(key);
      if (!written) styles.set(key, (written = fileStyle(style)));
      target.style = written;
    }
  }
}

const fileValue = (value: CellValue): FileValue => (typeof value === "object" && value !== null ? ({ error: value.error } as FileValue) : value);

function formulaValue(formula: string, value: CellValue, spill: Spill | undefined): FileValue {
  const result = value === null ? undefined : fileValue(value);
  const isSpilled = spill && spill.box.rows * spill.box.columns > 1 && !(typeof value === "object" && value !== null && value.error === "#SPILL!");
  return (isSpilled ? { formula, result, shareType: "array", ref: boxText(spill.box) } : { formula, result }) as FileValue;
}

