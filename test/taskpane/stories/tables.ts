// Tables as the reader would give them, for stories: short to write, whole to read.
import { NO_DAY, NO_TEXT } from "../../../src/core/column";
import type { Problem } from "../../../src/core/answer";
import type { ColumnRole, TableRole } from "../../../src/sheet/roles";
import type { ColumnData, SheetColumn, SheetTable } from "../../../src/sheet/sheetTable";

export const amounts = (...values: number[]): ColumnData => ({ kind: "amount", values: Float64Array.from(values) });
export const days = (...values: (number | null)[]): ColumnData => ({ kind: "day", values: Int32Array.from(values.map((day) => day ?? NO_DAY)) });
export const texts = (...values: string[]): ColumnData => {
  const labels = [...new Set(values)];
  return { kind: "text", values: { labels, codes: Int32Array.from(values.map((text) => (text === "" ? NO_TEXT : labels.indexOf(text)))) } };
};

export type ColumnDraft = readonly [header: string, role: ColumnRole | null, data: ColumnData, foundHow?: SheetColumn["foundHow"]];

export interface TableDraft {
  readonly sheet: string;
  readonly role: TableRole | null;
  readonly columns: readonly ColumnDraft[];
  readonly rowsRead: number;
  readonly name?: string;
  readonly confidence?: number;
  readonly problems?: readonly Problem[];
  readonly doubts?: SheetTable["doubts"];
}

export function table({ sheet, role, columns, rowsRead, name, confidence = 1, problems = [], doubts = [] }: TableDraft): SheetTable {
  const leftOut = new Set(problems.filter(({ done }) => done === "left-out").map(({ row }) => row)).size;
  return {
    sheet, role, name, confidence, problems, doubts,
    box: { row: 0, column: 0, rows: rowsRead + leftOut + 1, columns: columns.length },
    language: "en", layout: "long", headerRows: [0], length: rowsRead, rows: new Int32Array(rowsRead), rowCount: rowsRead + leftOut, rowsRead, rowsLeftOut: leftOut, sum: null,
    columns: columns.map(([header, columnRole, data, foundHow = "header"], at) => ({ header, role: columnRole, at, data, confidence: columnRole ? 1 : 0, foundHow, scale: 1 })),
  };
}
