// A person's word on a spelling, kept as a row of the Names table: under the rows that are there, else in a new table.
import type { Cell } from "../../core/cell";
import type { AppendedRow, AppendTo } from "../../excel/theirs/appendRows";
import { emptyTable } from "../../reports/emptyTable";
import type { Report } from "../../reports/report";
import type { ReportWords } from "../../reports/words/reportWords";
import { appendTo, rowIn } from "./appendable";
import type { NameChoice } from "../desk";
import type { Opened } from "../workbook/opened";

/** Where the row goes and what it is; null where there is no Names table yet. */
export function rowOfName({ tables, sheets }: Opened, { spelling, person }: NameChoice): { readonly to: AppendTo; readonly row: AppendedRow } | null {
  const table = tables("Names")[0];
  if (table) return { to: appendTo(table), row: rowIn(table, [["spelling", spelling], ["person", person]]) };
  // one that was made to be filled and has no row yet
  const sheet = sheets.handedOver.get("table-Names");
  const native = sheets.sheets.find(({ head }) => head.name === sheet)?.head.tables?.[0];
  return sheet === undefined || !native ? null : { to: { sheet, table: native.name, box: native.box }, row: new Map<number, Cell>([[0, spelling], [1, person]]) };
}

/** A new Names table with its first row. */
export function firstName({ spelling, person }: NameChoice, today: number, say: ReportWords): Report {
  const report = emptyTable("Names", today, say);
  return { ...report, tables: report.tables.map((table) => ({ ...table, rows: [[spelling, person]] })) };
}
