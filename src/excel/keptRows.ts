// Rows that people decide about: what they changed, added or filled stays as they left it, and proposals that nobody touched are made anew.
import type { Cell } from "../core/cell";
import { shownIn, type Report, type ReportCell, type ReportTable } from "../reports/report";
import { DAYS_TO_1904 } from "./cellsOf";
import { ourColumns, type Snapshot, type StandingTable } from "./keptCells";
import type { SheetMark } from "./ours";

/** What tells a row that was written from the same row changed: the sheet remembers no more of it. */
export function fingerprint(cells: readonly Cell[]): string {
  let hash = 0x811c9dc5;
  for (const letter of cells.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.error : String(cell))).join("\u0001")) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Fingerprints of the proposals in a table, to be remembered by the sheet. */
export const proposedIn = ({ rows, theirs = 0 }: ReportTable): string[] => rows.slice(theirs).map((row) => fingerprint(row.map(shownIn)));

/** The report with the person's rows of the standing sheet before its own proposals; of the same thing the person's stands. */
export function withKeptRows(report: Report, snapshot: Snapshot, boxes: ReadonlyMap<string, StandingTable>, mark: SheetMark, from1904: boolean): Report {
  return {
    ...report,
    tables: report.tables.map((table) => {
      const box = boxes.get(table.key);
      const before = mark.tables.find(({ key }) => key === table.key);
      if (!table.decided || !box || !before) return table;
      const value = (row: number, column: number): Cell => snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? null;
      const places = ourColumns(box, before, (column) => value(box.top, column));
      const proposed = new Set(before.proposed);
      const standing = Array.from({ length: box.rows }, (_, i) => table.columns.map(({ key }) => value(box.top + 1 + i, places.get(key) ?? -1)));
      const kept = standing.filter((cells) => cells.some((cell) => cell !== null && cell !== "") && !proposed.has(fingerprint(cells)));
      const isDay = table.columns.map(({ kind }) => kind === "date");
      const theirs = kept.map((cells) => cells.map((cell, j): ReportCell => (cell === "" ? null : from1904 && isDay[j] && typeof cell === "number" ? cell + DAYS_TO_1904 : cell)));
      const nameOf = (row: readonly ReportCell[]) => table.rowKey.map((key) => shownIn(row[table.columns.findIndex((column) => column.key === key)] ?? null)).join("\u0001");
      const named = new Set(theirs.map(nameOf));
      return { ...table, rows: [...theirs, ...table.rows.filter((row) => !named.has(nameOf(row)))], theirs: theirs.length };
    }),
  };
}
