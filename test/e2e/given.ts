// Workbooks for the browser tests, made from plain rows, and what a test reads of a written sheet.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { CellValue } from "../../src/workbench/book/book";
import type { Workbench } from "./harness";

export type GivenCell = string | number | boolean | Date | null | { readonly formula: string };
export type GivenSheet = readonly (readonly GivenCell[])[];

export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** Days as Excel counts them. */
export const serial = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
export const fixture = (...names: string[]): string => path.join(__dirname, "../fixtures", ...names);

/** Opens a workbook of these sheets, in their order. */
export async function openGiven(wb: Workbench, sheets: Readonly<Record<string, GivenSheet>>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
  const file = path.join(folder, "given.xlsx");
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(file);
  await wb.open(file);
  fs.rmSync(folder, { recursive: true });
}

/** The rows under the line that holds all the headings, by heading; ends at a row whose first cell is blank. */
export function tableUnder(values: readonly (readonly CellValue[])[], ...headings: string[]): Record<string, CellValue>[] {
  const top = values.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (top < 0) throw new Error(`no line with the headings ${headings.join(", ")}`);
  const names = values[top]!;
  const rows: Record<string, CellValue>[] = [];
  for (let row = top + 1; row < values.length && values[row]![0] !== null && values[row]![0] !== ""; row++)
    rows.push(Object.fromEntries(names.flatMap((name, j) => (typeof name === "string" && name !== "" ? [[name, values[row]![j] ?? null] as const] : []))));
  return rows;
}

/** Title, source line and notes: what stands over the first table. */
export const headOf = (values: readonly (readonly CellValue[])[]): string[] => {
  const top = values.findIndex((row) => typeof row[1] === "string");
  return values.slice(0, top < 0 ? undefined : top).flatMap(([cell]) => (typeof cell === "string" && cell !== "" ? [cell] : []));
};

/** Every cell of these sheets as it was typed, to be compared afterwards. */
export async function typedCells(wb: Workbench, sheets: readonly string[]): Promise<Record<string, string[][]>> {
  const cells: Record<string, string[][]> = {};
  for (const sheet of sheets) cells[sheet] = await wb.formulas(sheet);
  return cells;
}

export const activeSheet = (wb: Workbench): Promise<string> =>
  wb.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

/** What the pane says of the last press: its message bars, without their buttons. */
export const saidInPane = async (wb: Workbench): Promise<string[]> =>
  (await wb.pane().locator(".fui-MessageBarBody").allInnerTexts()).map((text) => text.trim());
