// The rows of a native table on a sheet of ours as they stand: by the keys of its columns, wherever they were moved.
import type { Figure } from "../core/answer";
import type { Cell, Grid } from "../core/cell";
import { inExcel } from "./host";
import type { TableMark } from "./ours";

/** Empty where the sheet or its table was deleted. */
export const ownRows = (sheetName: string, { name, columns }: TableMark): Promise<Figure<ReadonlyMap<string, Cell>[]>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const table = sheet.tables.getItemOrNullObject(name);
    const range = table.getRange();
    range.load("values");
    await context.sync();
    if (sheet.isNullObject || table.isNullObject) return [];
    const [headings, ...rows] = range.values as Grid;
    const places = columns.map(([key, heading]) => [key, headings!.indexOf(heading)] as const);
    return rows.filter((row) => row.some((cell) => cell !== "")).map((row) => new Map(places.map(([key, at]) => [key, row[at] ?? null])));
  });
