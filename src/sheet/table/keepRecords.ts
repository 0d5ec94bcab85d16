// A table with some of its records only: rows whose records are all gone count as left out.
import type { Problem } from "../../core/answer";
import { NO_TEXT } from "../../core/column";
import type { ColumnData, SheetTable } from "../sheetTable";

/** @param kept records that stay, ascending
 * @param problems all the problems of the new table */
export function keepRecords(table: SheetTable, kept: readonly number[], problems: readonly Problem[]): SheetTable {
  const sorted = [...problems].sort((a, b) => a.row - b.row);
  if (kept.length === table.length) return { ...table, problems: sorted };
  const rows = Int32Array.from(kept, (record) => table.rows[record]!);
  const rowsRead = new Set(rows).size;
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, data: only(column.data, kept) })),
    length: kept.length,
    rows,
    rowsRead,
    rowsLeftOut: table.rowCount - rowsRead,
    problems: sorted,
  };
}

/** The values of some records. */
export function only(data: ColumnData, kept: readonly number[]): ColumnData {
  if (data.kind === "amount") return { kind: "amount", values: Float64Array.from(kept, (i) => data.values[i]!) };
  if (data.kind === "day") return { kind: "day", values: Int32Array.from(kept, (i) => data.values[i]!) };
  return { kind: "text", values: { codes: Int32Array.from(kept, (i) => data.values.codes[i] ?? NO_TEXT), labels: data.values.labels } };
}
