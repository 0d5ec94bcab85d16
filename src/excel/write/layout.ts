// Where a report's parts stand on its sheet. Made again, nothing moves up and nothing of the person's is overwritten: what needs room gets
// rows inserted, so that formulas which point at the sheet keep pointing at the same things.
import type { Report, ReportChart, ReportTable } from "../../reports/report";

/** Lines kept for notes, so that a note more does not move the tables. */
const NOTE_ROWS = 3;
const LEAST_CHART_ROWS = 10;
const CHART_ROWS = 16;
/** The names under the columns of a waterfall stand upright. */
const WATERFALL_ROWS = 22;

/** Rows that a chart covers: of bars, one for each, and the title. */
export const chartHeight = ({ kind, rows }: ReportChart, drawn: number): number => (kind === "bar" ? Math.max(LEAST_CHART_ROWS, (rows?.count ?? drawn) + 4) : kind === "waterfall" ? WATERFALL_ROWS : CHART_ROWS);

/** A table as it stands on the sheet now. 0-based rows. */
export interface Standing {
  readonly top: number;
  /** Rows under the headings. */
  readonly rows: number;
  /** The first row under the table that holds something of the person's, before the next table of ours. */
  readonly obstacle?: number;
}

export interface PlacedTable {
  readonly table: ReportTable;
  readonly headingRow: number;
  readonly exampleRow: number | null;
  /** The row of column headings. */
  readonly top: number;
  /** At least 1: an Excel table has a row. */
  readonly rows: number;
  /** First row of each chart that stands under this table, in the report's order. */
  readonly chartRows: readonly number[];
}

export interface Layout {
  readonly noteRow: number;
  readonly noteRows: number;
  readonly tables: readonly PlacedTable[];
  /** Whole rows to insert, one after the other. */
  readonly inserts: readonly { readonly at: number; readonly count: number }[];
  /** First row under everything. */
  readonly end: number;
}

/** @param oldNotes notes that stand there now: a line that is said no more is blanked */
export function layOut(report: Report, standing: (key: string) => Standing | undefined = () => undefined, oldNotes = 0): Layout {
  const noteRow = 2;
  const noteRows = Math.max(NOTE_ROWS, report.notes.length);
  const inserts: { at: number; count: number }[] = [];
  let moved = 0;
  const makeRoom = (at: number, needed: number): number => {
    if (needed <= at + moved) return at + moved;
    inserts.push({ at: at + moved, count: needed - at - moved });
    moved += needed - at - moved;
    return needed;
  };
  let free = noteRow + noteRows;
  const tables = report.tables.map((table): PlacedTable => {
    const above = table.example ? 3 : 1;
    const stands = standing(table.key);
    const first = stands ? makeRoom(stands.top - above, free) : free;
    const top = first + above;
    const rows = Math.max(1, table.rows.length);
    const charts = report.charts.filter((chart) => chart.table === table.key && chart.beside === undefined);
    const under = top + 1 + rows + 1;
    const chartRows: number[] = [];
    free = under;
    for (const chart of charts) {
      chartRows.push(free);
      free += chartHeight(chart, rows) + 1;
    }
    if (stands?.obstacle !== undefined) free = makeRoom(stands.obstacle, free) + 1;
    return { table, headingRow: first, exampleRow: table.example ? first + 1 : null, top, rows, chartRows };
  });
  return { noteRow, noteRows: Math.max(noteRows, Math.min(oldNotes, (tables[0]?.headingRow ?? 0) - noteRow)), tables, inserts, end: free };
}

// texts and names of sheets are skipped: what stands in them is the person's own
const PLACE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(\w+)(?::(\d+))?\}/g;

/** A formula with the places of its rows filled in: `{row}` the one that it stands in, `{Bridge:3}` row 3 of that table.
 * @param row 0-based sheet row
 * @throws Error for a table that the report lacks: a bug of ours */
export function placedFormula(formula: string, row: number, tables: readonly Pick<PlacedTable, "table" | "top">[]): string {
  return formula.replace(PLACE, (whole, key: string | undefined, at: string | undefined) => {
    if (key === undefined || at === undefined) return key === "row" ? String(row + 1) : whole;
    const placed = tables.find(({ table }) => table.key === key);
    if (!placed) throw new Error(`a formula points at ${key}, which is not there`);
    return String(placed.top + 2 + Number(at));
  });
}
