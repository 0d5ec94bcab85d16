// The rows of one of our tables as they stand on the sheet, in the order of its columns.
import type { Cell } from "../../core/cell";
import type { ReportTable } from "../../reports/report";
import { inputOf, ourColumns, type Snapshot, type StandingTable } from "./keptCells";
import type { TableMark } from "../ours";

interface StandingRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** null where the cell holds none. */
  readonly formulaAt: (column: number) => string | null;
}

export interface StandingRows {
  /** A formula reads by columns: where they were moved, it would read others. */
  readonly inOrder: boolean;
  readonly rows: readonly StandingRow[];
}

/** null where the table does not stand there. */
export function standingRows({ columns }: ReportTable, snapshot: Snapshot, box: StandingTable | undefined, mark: TableMark | undefined): StandingRows | null {
  if (!box || !mark) return null;
  const value = (row: number, column: number): Cell => snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? null;
  const places = ourColumns(box, mark, (column) => value(box.top, column));
  const stood = columns.map(({ key }) => places.get(key) ?? -1);
  const rowAt = (row: number): StandingRow => ({
    row,
    cells: stood.map((column) => value(row, column)),
    formulaAt: (j) => {
      const input = inputOf(snapshot, row - snapshot.row, stood[j]! - snapshot.column);
      return typeof input === "string" && input.startsWith("=") ? input : null;
    },
  });
  return { inOrder: stood.every((column, j) => column === box.left + j), rows: Array.from({ length: box.rows }, (_, i) => rowAt(box.top + 1 + i)) };
}
