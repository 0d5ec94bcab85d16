// =SALES.… for the data themselves: texts to numbers and dates, and what could not be read.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { figure, refuse, type Figure } from "../core/answer";
import { readDates, readNumbers, type DateOrder, type DecimalMark } from "../sheet";
import { elementwise } from "./arguments/elementwise";
import { operand } from "./arguments/operand";
import { checkTable } from "./tables/checkTable";
import { unpivotTable } from "./tables/unpivotTable";
import { wordOf } from "./arguments/word";

/**
 * The number in a text as people type it: 1 234,50 zł, (120), 12%, €1.234,00. A range is read as one column.
 * @customfunction TONUMBER
 * @helpurl #tonumber
 * @param text A text, or a range of texts.
 * @param [decimal] "," or ".": settles what could be either, such as 1,234.
 * @returns The number.
 */
export function toNumber(text: any[][], decimal?: any): any[][] {
  const mark = wordOf<DecimalMark | "">("decimal", decimal, { "": "", ",": ",", ".": "." }) || undefined;
  return elementwise([operand("text", text, (cells) => readNumbers(cells, mark).map(blankAs(0)))], (number) => figure(number));
}

/**
 * The date in a text as a serial number: ISO, dd.mm.yyyy, dd/mm/yyyy or mm/dd/yyyy, Aug 2025. A range is read as one column.
 * @customfunction TODATE
 * @helpurl #todate
 * @param text A text, or a range of texts.
 * @param [order] "DMY", "MDY" or "YMD": settles what could be either, such as 03/04/2025.
 * @returns A serial number: give the cell a date format.
 */
export function toDate(text: any[][], order?: any): any[][] {
  const asked = wordOf<DateOrder | "">("order", order, { "": "", DMY: "DMY", MDY: "MDY", YMD: "YMD" }) || undefined;
  return elementwise([operand("text", text, (cells) => readDates(cells, asked).map((date): Figure => (!date.ok && date.why.code === "blank" ? refuse("blank-text") : date)))], (day) => figure(day));
}

/**
 * Months, quarters or names across become one row each: the other columns, period, amount. Columns and rows of totals are left out.
 * @customfunction UNPIVOT
 * @helpurl #unpivot
 * @param table A range with its header row, months across; not whole columns.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A header row, then a row for each period of each row.
 */
export function unpivot(table: any[][], columns?: any[][]): any[][] {
  return unpivotTable(table, columns);
}

/**
 * What was not read of a table, or read with a doubt: row, column, value, problem, what was done. Up to 5 MB in Excel on the web.
 * @customfunction CHECKDATA
 * @helpurl #checkdata
 * @param table A range with its header row, such as Sales[#All]; not whole columns.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A line for each thing; row 1 is the header.
 */
export function checkData(table: any[][], columns?: any[][]): any[][] {
  return checkTable(table, columns);
}

const blankAs =
  (value: number) =>
  (read: Figure): Figure =>
    !read.ok && read.why.code === "blank" ? figure(value) : read;
