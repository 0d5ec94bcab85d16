// Rows that people decide about: what they changed, added or filled stays as they left it, and proposals that nobody touched are made anew.
import type { Cell } from "../../core/cell";
import { shownIn, type Report, type ReportCell, type ReportTable } from "../../reports/report";
import { DAYS_TO_1904 } from "./cellsOf";
import type { Snapshot, StandingTable } from "./keptCells";
import type { SheetMark } from "../ours";
import { standingRows } from "./standingRows";

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
      const before = mark.tables.find(({ key }) => key === table.key);
      const standing = table.decided ? standingRows(table, snapshot, boxes.get(table.key), before) : null;
      if (!standing) return table;
      const proposed = new Set(before?.proposed);
      const isDay = table.columns.map(({ kind }) => kind === "date");
      const theirsOf = (cell: Cell, row: number, j: number, formula: string | null): ReportCell => {
        const shows = cell === "" ? null : from1904 && isDay[j] && typeof cell === "number" ? cell + DAYS_TO_1904 : cell;
        return formula !== null && standing.inOrder ? { formula, shows, stoodIn: row } : shows;
      };
      const kept = standing.rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== "") && !proposed.has(fingerprint(cells)));
      const theirs = kept.map(({ row, cells, formulaAt }) => cells.map((cell, j) => theirsOf(cell, row, j, formulaAt(j))));
      const named = new Set(theirs.map((row) => nameOf(table, row)));
      const isDecided = (row: readonly ReportCell[], at: number) => [nameOf(table, row), ...(table.inLanguages?.[at] ?? [])].some((name) => named.has(name));
      const { inLanguages: _, ...rest } = table;
      return { ...rest, rows: [...theirs, ...table.rows.filter((row, at) => !isDecided(row, at))], theirs: theirs.length };
    }),
  };
}

/** What the cells of `rowKey` show. */
export const nameOf = ({ rowKey, columns }: ReportTable, row: readonly ReportCell[]): string => rowKey.map((key) => shownIn(row[columns.findIndex((column) => column.key === key)] ?? null)).join("\u0001");
