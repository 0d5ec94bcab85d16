// An .xlsx as what the Book opens: a Univer snapshot and what Univer does not hold. Cells, names and tables are read here;
// exceljs, given the file with its cells taken out, reads formats, columns, views, conditional formats and protection.
import { CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Box, ConditionalFormat, DefinedName, SheetInfo, TableInfo } from "./book";
import { parsedBox } from "./boxText";
import { typedFormula } from "./fileFormula";
import { columnLetters } from "./formulaTokens";
import { withAddresses, withThisRowShort } from "./structuredReferences";
import { isDateFormat } from "./serialDate";
import { conditionalFormatsOf } from "./xlsxConditionalFormats";
import { cellsOf, sharedStrings, styleId } from "./xlsxCells";
import type { FileCells } from "./xlsxCells";
import { lostOf } from "./xlsxLost";
import type { Lost } from "./xlsxLost";
import { styleOf, themeColors } from "./xlsxStyles";
import { attributes, elements, plainElements, unescaped, unhexed } from "./xml";

export interface FileSpill {
  sheet: string;
  row: number;
  column: number;
  box: Box;
  cells: Record<number, Record<number, ICellData>>;
}

/** A workbook as read from a file. Sheets' ids: "s1", "s2", … in the file's order. */
export interface OpenedWorkbook {
  snapshot: Partial<IWorkbookData>;
  active: string;
  sheets: SheetInfo[];
  tables: TableInfo[];
  names: DefinedName[];
  conditionalFormats: { sheet: string; formats: ConditionalFormat[] }[];
  spills: FileSpill[];
  /** What the file has and the Book does not keep. */
  lost: Lost[];
}

/** Excel's own sizes of a new sheet, in pixels. */
export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

/** Room for references and spills beyond what is used. */
const SPARE_ROWS = 1000;
const LEAST_ROWS = 2000;
const SPARE_COLUMNS = 26;
const LEAST_COLUMNS = 104;
const SAMPLES_A_ROW = 1000;
const FIRST_SAMPLE_ROW = 1_048_000;

/** What a sheet's part and its companions say, apart from formats. */
interface Part {
  id: string;
  name: string;
  state: string;
  path: string;
  xml: string;
  data: FileCells;
  related: { id: string; type: string; path: string }[];
}

type Files = Record<string, Uint8Array>;

/** @throws Error when the bytes are no workbook */
export async function readWorkbook(bytes: ArrayBuffer): Promise<OpenedWorkbook> {
  const partNames: string[] = [];
  const files = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => partNames.push(name) > 0 && /\.(xml|rels|vml|bin)$/i.test(name) && !/\/(media|drawings|charts|pivotTables|pivotCache|externalLinks|embeddings)\//.test(name) });
  const mainPath = relationships(files, "").find(({ type }) => type.endsWith("/officeDocument"))?.path ?? "xl/workbook.xml";
  const main = part(files, mainPath);
  if (main === null) throw new Error("This file is not an Excel workbook (.xlsx)");
  const related = relationships(files, mainPath);
  const strings = sharedStrings(part(files, related.find(({ type }) => type.endsWith("/sharedStrings"))?.path ?? "") ?? "");
  const parts: Part[] = [];
  for (const { attributes: sheet } of elements(elements(main, "sheets")[0]?.inner ?? "", "sheet")) {
    const path = related.find(({ id, type }) => id === sheet["r:id"] && type.endsWith("/worksheet"))?.path;
    const xml = path && part(files, path);
    if (path && xml) parts.push({ id: `s${parts.length + 1}`, name: sheet.name ?? `Sheet${parts.length + 1}`, state: sheet.state ?? "visible", path, xml, data: cellsOf(xml, strings), related: relationships(files, path) });
  }
  if (parts.length === 0) throw new Error("The workbook has no worksheet");

  const themePath = related.find(({ type }) => type.endsWith("/theme"))?.path;
  const theme = themeColors(themePath ? part(files, themePath) : null);
  const structure = await structureOf(files, parts, mainPath, main);
  const styles = new Map<number, IStyleData | null>();
  for (const [index, style] of structure.styles) styles.set(index, styleOf(style, theme));
  const is1904 = /<workbookPr[^>]*date1904="(1|true)"/.test(main);
  const tables = parts.flatMap((sheet) => tablesOf(files, sheet));
  const names = definedNames(main);
  const rowCount = Math.max(LEAST_ROWS, ...parts.map(({ data }) => data.lastRow + 1 + SPARE_ROWS));
  const spills: FileSpill[] = [];
  const opened: OpenedWorkbook = { snapshot: {}, active: parts[0]!.id, sheets: [], tables, names, conditionalFormats: [], spills, lost: lostOf(partNames, parts.map(({ xml }) => outline(xml))) };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const place = { tables, sheets: parts };
  for (const sheet of parts) {
    const { data } = sheet;
    dropPlainStyles(data, styles, is1904);
    for (const { row, column, formula: written } of data.formulas) {
      const formula = withThisRowShort(written, { sheet: sheet.id, row, column }, tables);
      const address = withAddresses(formula, { sheet: sheet.id, row, column }, place);
      const cell = ((data.cells[row] ??= {})[column] ??= {});
      cell.f = address;
      if (address !== formula) cell.custom = { formula: { source: formula, address } };
    }
    for (const { row, column, ref } of data.arrays) {
      const box = parsedBox(ref);
      if (box) spills.push(takeSpill(sheet, row, column, box));
    }
    const worksheet = structure.workbook.getWorksheet(sheet.name);
    sheets[sheet.id] = sheetSnapshot(sheet, worksheet, rowCount);
    opened.sheets.push({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.state === "hidden" ? "Hidden" : sheet.state === "veryHidden" ? "VeryHidden" : "Visible",
      protected: /<sheetProtection[^>]*\ssheet="(1|true)"/.test(sheet.xml),
      customProperties: customPropertiesOf(files, sheet),
    });
    if (worksheet) opened.conditionalFormats.push({ sheet: sheet.id, formats: conditionalFormatsOf(worksheet, theme) });
  }
  const activeTab = Number(/<workbookView[^>]*activeTab="(\d+)"/.exec(main)?.[1] ?? 0);
  const visible = opened.sheets.filter(({ visibility }) => visibility === "Visible");
  opened.active = (visible.find(({ id }) => id === parts[activeTab]?.id) ?? visible[0] ?? opened.sheets[0]!).id;
  opened.snapshot = {
    locale: LocaleType.EN_US,
    sheetOrder: parts.map(({ id }) => id),
    sheets,
    styles: Object.fromEntries([...styles].flatMap(([index, style]) => (style ? [[styleId(index), style]] : []))),
  };
  return opened;
}

/** A sheet's XML without its cells. */
function outline(xml: string): string {
  const [start, end] = [xml.indexOf("<sheetData"), xml.indexOf("</sheetData>")];
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end);
}

/** Cells whose format is plain lose it; dates of the 1904 system become Excel's usual ones. */
function dropPlainStyles({ cells }: FileCells, styles: Map<number, IStyleData | null>, is1904: boolean): void {
  const dates = new Set<string>();
  const plain = new Set<string>();
  for (const [index, style] of styles) {
    if (!style) plain.add(styleId(index));
    else if (is1904 && style.n && isDateFormat(style.n.pattern)) dates.add(styleId(index));
  }
  for (const line of Object.values(cells))
    for (const [column, cell] of Object.entries(line)) {
      if (dates.size > 0 && dates.has(cell.s as string) && cell.t === CellValueType.NUMBER) cell.v = (cell.v as number) + 1462;
      if (!plain.has(cell.s as string)) continue;
      delete cell.s;
      if (cell.v === undefined && !cell.f) delete line[Number(column)];
    }
}

/** Takes the cells that a formula filled out of the sheet's own. */
function takeSpill({ id, data }: Part, row: number, column: number, box: Box): FileSpill {
  const spill: FileSpill = { sheet: id, row, column, box, cells: {} };
  for (let r = box.row; r < box.row + box.rows; r++)
    for (let c = box.column; c < box.column + box.columns; c++) {
      const cell = data.cells[r]?.[c];
      if (!cell) continue;
      const { f: _formula, s, ...content } = cell;
      (spill.cells[r] ??= {})[c] = content;
      if (r === row && c === column) continue;
      if (s === undefined) delete data.cells[r]![c];
      else data.cells[r]![c] = { s };
    }
  return spill;
}

function sheetSnapshot({ id, name, state, data, xml }: Part, worksheet: ExcelJS.Worksheet | undefined, rowCount: number): Partial<IWorksheetData> {
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, { hidden, height }] of Object.entries(data.rows)) rowData[Number(row)] = { ...(hidden ? { hd: 1 } : {}), ...(height === undefined ? {} : { h: Math.round((height * 4) / 3), ia: 0 }) };
  const columnData: IWorksheetData["columnData"] = {};
  let lastColumn = data.lastColumn;
  for (const { attributes: column } of elements(elements(xml, "cols")[0]?.inner ?? "", "col")) {
    const last = Math.min(Number(column.max), 16384);
    if (last - Number(column.min) > 1000 && column.hidden !== "1") continue; // a width for all the rest
    for (let c = Number(column.min) - 1; c < Math.min(last, data.lastColumn + 60); c++) {
      columnData[c] = { ...(column.width && column.customWidth !== "0" ? { w: pixelsOfWidth(Number(column.width)) } : {}), ...(column.hidden === "1" || column.hidden === "true" ? { hd: 1 } : {}) };
      lastColumn = Math.max(lastColumn, c);
    }
  }
  const view = worksheet?.views?.[0];
  const frozen = view?.state === "frozen" ? { xSplit: view.xSplit ?? 0, ySplit: view.ySplit ?? 0 } : null;
  const tab = worksheet?.properties.tabColor?.argb;
  return {
    id,
    name,
    hidden: state === "visible" ? 0 : 1,
    tabColor: tab ? `#${tab.slice(-6)}` : "",
    rowCount,
    columnCount: Math.min(16384, Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS)),
    defaultColumnWidth: worksheet?.properties.defaultColWidth ? pixelsOfWidth(worksheet.properties.defaultColWidth) : DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: data.cells,
    rowData,
    columnData,
    mergeData: elements(elements(xml, "mergeCells")[0]?.inner ?? "", "mergeCell").flatMap(({ attributes: { ref } }) => {
      const box = parsedBox(ref ?? "");
      return box ? [{ startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 }] : [];
    }),
    freeze: frozen ? { ...frozen, startRow: frozen.ySplit || -1, startColumn: frozen.xSplit || -1 } : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    showGridlines: view?.showGridLines === false ? 0 : 1,
  };
}

/** Files count columns in digits of the standard font. */
export const pixelsOfWidth = (width: number): number => Math.trunc(((256 * width + 18) / 256) * 7);
export const widthOfPixels = (pixels: number): number => pixels / 7;

/** exceljs's reading of everything but cells; each format in use stands in a sample cell far below. */
async function structureOf(files: Files, parts: Part[], mainPath: string, main: string): Promise<{ workbook: ExcelJS.Workbook; styles: Map<number, Partial<ExcelJS.Style>> }> {
  const used = [...new Set(parts.flatMap(({ data }) => [...data.styles]))];
  const lean: Files = {};
  for (const [name, content] of Object.entries(files)) if (/\[Content_Types\]|styles\.xml$|theme\d*\.xml$|workbook\.xml\.rels$|^_rels\/\.rels$|^docProps\//.test(name)) lean[name] = content;
  lean[mainPath] = strToU8(main.replace(/<definedNames>[\s\S]*?<\/definedNames>/, "").replace(/<externalReferences>[\s\S]*?<\/externalReferences>|<pivotCaches>[\s\S]*?<\/pivotCaches>/g, ""));
  for (const [i, { path, xml }] of parts.entries()) {
    const start = xml.indexOf("<sheetData");
    const stop = xml.indexOf("</sheetData>");
    const after = stop < 0 ? xml.slice(xml.indexOf(">", start) + 1) : xml.slice(stop + 12);
    const cut = after.replace(/<(?:drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|hyperlinks|mergeCells|dataValidations|autoFilter|extLst)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:legacyDrawing|oleObjects|controls|tableParts|hyperlinks|mergeCells|dataValidations|autoFilter|extLst)>)/g, "");
    lean[path] = strToU8(`${xml.slice(0, start)}<sheetData>${i === 0 ? sampleRows(used) : ""}</sheetData>${cut}`);
  }
  const workbook = new ExcelJS.Workbook();
  const zipped = zipSync(lean, { level: 0 });
  await workbook.xlsx.load(zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength) as ArrayBuffer);
  const samples = workbook.getWorksheet(parts[0]!.name);
  const styles = new Map<number, Partial<ExcelJS.Style>>();
  for (const [i, index] of used.entries()) styles.set(index, samples?.getCell(FIRST_SAMPLE_ROW + Math.floor(i / SAMPLES_A_ROW), 1 + (i % SAMPLES_A_ROW)).style ?? {});
  return { workbook, styles };
}

function sampleRows(used: number[]): string {
  let rows = "";
  for (let i = 0; i < used.length; i += SAMPLES_A_ROW) {
    const row = FIRST_SAMPLE_ROW + i / SAMPLES_A_ROW;
    rows += `<row r="${row}">${used.slice(i, i + SAMPLES_A_ROW).map((s, c) => `<c r="${columnLetters(c)}${row}" s="${s}"/>`).join("")}</row>`;
  }
  return rows;
}



function tablesOf(files: Files, { id, related }: Part): TableInfo[] {
  return related.flatMap(({ type, path }) => {
    const xml = type.endsWith("/table") ? part(files, path) : null;
    if (!xml) return [];
    const head = attributes(/<table\s[^>]*>/.exec(xml)?.[0] ?? "");
    const box = parsedBox(head.ref ?? "");
    if (!box) return [];
    return [
      {
        id: `t${head.id ?? path}`,
        name: head.displayName ?? head.name ?? path,
        sheet: id,
        box,
        columns: elements(xml, "tableColumn").map(({ attributes: column }) => unhexed(column.name ?? "")),
        showHeaders: head.headerRowCount !== "0",
        showTotals: Number(head.totalsRowCount ?? 0) > 0,
        style: attributes(/<tableStyleInfo[^>]*>/.exec(xml)?.[0] ?? "").name ?? "",
      },
    ];
  });
}

/** Names of the person's; Excel's own (print areas, filters) are left out. */
function definedNames(main: string): DefinedName[] {
  return elements(elements(main, "definedNames")[0]?.inner ?? "", "definedName").flatMap(({ attributes: { name, hidden }, inner }) => (!name || name.startsWith("_xlnm.") || hidden === "1" ? [] : [{ name, formula: `=${typedFormula(unescaped(inner))}` }]));
}

function customPropertiesOf(files: Files, { xml, related }: Part): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attributes: property } of elements(xml, "customPr")) {
    const content = files[related.find(({ id }) => id === property["r:id"])?.path ?? ""];
    if (property.name && content) found.set(property.name, new TextDecoder("utf-16le").decode(content));
  }
  return found;
}

function part(files: Files, path: string): string | null {
  const content = files[path];
  return content ? plainElements(strFromU8(content)) : null;
}

/** A part's relationships, their targets as paths in the package. */
function relationships(files: Files, path: string): { id: string; type: string; path: string }[] {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const xml = part(files, `${folder}_rels/${path.slice(slash)}.rels`);
  return elements(xml ?? "", "Relationship").map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({ id: Id, type: Type, path: Target.startsWith("/") ? Target.slice(1) : resolved(folder + Target) }));
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
