// Several tables of one kind, such as a sheet a month, as one; each record remembers its sheet.
import { NO_DAY, NO_TEXT } from "../../core/column";
import type { ColumnData, SheetColumn, SheetTable } from "../sheetTable";
import { plain } from "../words/plain";

export interface CombinedTable extends SheetTable {
  /** The tables that were put together. */
  readonly parts: readonly SheetTable[];
  /** Which part each record came from. */
  readonly partOf: Int32Array;
}

/** Puts tables together, column by role (columns without a role by their header). One table is given back as it is.
 * @returns null for no tables; sum is null where a part's is, or where the parts' currencies differ */
export function combine(tables: readonly SheetTable[]): CombinedTable | null {
  const first = tables[0];
  if (!first) return null;
  const partOf = new Int32Array(tables.reduce((sum, table) => sum + table.length, 0));
  let at = 0;
  tables.forEach((table, i) => {
    partOf.fill(i, at, at + table.length);
    at += table.length;
  });
  if (tables.length === 1) return { ...first, parts: tables, partOf };
  const keys = new Map<string, SheetColumn>();
  for (const table of tables) for (const column of table.columns) if (!keys.has(keyOf(column))) keys.set(keyOf(column), column);
  const columns = [...keys].map(([key, column]) => together(tables, key, column, partOf.length));
  const rows = new Int32Array(partOf.length);
  at = 0;
  for (const table of tables) {
    rows.set(table.rows, at);
    at += table.length;
  }
  const currencies = new Set(tables.flatMap((table) => table.columns.flatMap((column) => (column.currency && (column.role === "amount" || column.role === "goal") ? [column.currency] : []))));
  const total = (of: (table: SheetTable) => number): number => tables.reduce((sum, table) => sum + of(table), 0);
  return {
    ...first,
    confidence: Math.min(...tables.map((table) => table.confidence)),
    columns,
    length: partOf.length,
    rows,
    rowCount: total((table) => table.rowCount),
    rowsRead: total((table) => table.rowsRead),
    rowsLeftOut: total((table) => table.rowsLeftOut),
    sum: currencies.size > 1 || tables.some((table) => table.sum === null) ? null : total((table) => table.sum ?? 0),
    problems: tables.flatMap((table) => table.problems),
    doubts: tables.flatMap((table) => table.doubts),
    parts: tables,
    partOf,
  };
}

const keyOf = (column: SheetColumn): string => (column.role && column.role !== "ignore" ? `role ${column.role}` : `header ${plain(column.header)}`);

function together(tables: readonly SheetTable[], key: string, model: SheetColumn, length: number): SheetColumn {
  const parts = tables.map((table) => table.columns.find((column) => keyOf(column) === key && column.data.kind === model.data.kind));
  return { ...model, data: joined(parts.map((part) => part?.data), tables.map((table) => table.length), model.data.kind, length) };
}

function joined(parts: readonly (ColumnData | undefined)[], lengths: readonly number[], kind: ColumnData["kind"], length: number): ColumnData {
  if (kind === "text") {
    const codes = new Int32Array(length).fill(NO_TEXT);
    const places = new Map<string, number>();
    let at = 0;
    parts.forEach((part, i) => {
      if (part?.kind === "text") {
        const to = part.values.labels.map((label) => {
          const code = places.get(label) ?? places.size;
          places.set(label, code);
          return code;
        });
        for (let record = 0; record < lengths[i]!; record++) codes[at + record] = to[part.values.codes[record]!] ?? NO_TEXT;
      }
      at += lengths[i]!;
    });
    return { kind, values: { codes, labels: [...places.keys()] } };
  }
  if (kind === "day") {
    const values = new Int32Array(length).fill(NO_DAY);
    let at = 0;
    parts.forEach((part, i) => {
      if (part?.kind === "day") values.set(part.values, at);
      at += lengths[i]!;
    });
    return { kind, values };
  }
  const values = new Float64Array(length).fill(NaN);
  let at = 0;
  parts.forEach((part, i) => {
    if (part?.kind === "amount") values.set(part.values, at);
    at += lengths[i]!;
  });
  return { kind: "amount", values };
}
