// Columns of ours that people fill, in rows that are made anew: a formula that they typed there stays one, in whichever table its row stands now.
import { shownIn, type Report, type ReportTable } from "../../reports/report";
import type { Snapshot, StandingTable } from "./keptCells";
import { nameOf } from "./keptRows";
import { readsOwnRow } from "./moveFormula";
import type { SheetMark } from "../ours";
import { standingRows } from "./standingRows";

interface Typed {
  readonly formula: string;
  readonly stoodIn: number;
  /** The order of the columns that it read. */
  readonly layout: string | null;
}

export function withFilledFormulas(report: Report, snapshot: Snapshot, boxes: ReadonlyMap<string, StandingTable>, mark: SheetMark): Report {
  const filled = report.tables.filter(({ columns }) => columns.some((column) => column.filled));
  const typed = new Map<string, Typed>();
  for (const table of filled) {
    const standing = standingRows(table, snapshot, boxes.get(table.key), mark.tables.find(({ key }) => key === table.key));
    for (const { row, cells, formulaAt } of standing?.rows ?? [])
      table.columns.forEach((column, j) => {
        const formula = column.filled ? formulaAt(j) : null;
        const id = idOf(nameOf(table, cells), column.key);
        if (formula !== null && !typed.has(id)) typed.set(id, { formula, stoodIn: row, layout: standing!.inOrder ? layoutOf(table) : null });
      });
  }
  return typed.size === 0 ? report : { ...report, tables: report.tables.map((table) => (filled.includes(table) ? withTyped(table, typed) : table)) };
}

function withTyped(table: ReportTable, typed: ReadonlyMap<string, Typed>): ReportTable {
  const layout = layoutOf(table);
  const taken = new Set(table.taken?.map(([row, column]) => idOf(row, column)));
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, j) => {
        const column = table.columns[j]!;
        const id = idOf(nameOf(table, row), column.key);
        const own = column.filled && !taken.has(id) ? typed.get(id) : undefined;
        // among other columns what it showed stays
        if (!own || (own.layout !== layout && readsOwnRow(own.formula, own.stoodIn))) return cell;
        return { formula: own.formula, shows: shownIn(cell), stoodIn: own.stoodIn };
      }),
    ),
  };
}

const idOf = (row: string, column: string): string => `${row}\u0001${column}`;
const layoutOf = ({ columns }: ReportTable): string => columns.map(({ key }) => key).join("\u0001");
