// Every sheet that the add-in writes, described as data. The one writer (excel/write/writeReport) turns kinds into formats, widths and rules.
import type { Cell } from "../core/cell";

/** What a column holds; decides number format, width and alignment. `cents` is money that is paid: never shown in whole units. `rate` is a per cent with
 * the decimals that it has. */
export type ColumnKind = "text" | "longText" | "money" | "cents" | "number" | "integer" | "percent" | "rate" | "date" | "days" | "bars";

/** A formula in A1 notation, en-US, with "="; `{row}` stands for the sheet row it lands in, `{Bridge:3}` for that of row 3, from 0, of the table of that key.
 * Text cells never become formulas. */
export interface FormulaCell {
  readonly formula: string;
  /** What it will show, for previews and golden files. */
  readonly shows: Cell;
  /** Where it is another than the column's. */
  readonly kind?: ColumnKind;
  /** The person's own: the sheet row, from 0, that it was typed in. It goes along with its row. */
  readonly stoodIn?: number;
}

/** A cell of a column that holds different kinds (a settings table): its own kind goes before the column's. */
export interface KindCell {
  readonly value: Cell;
  readonly kind: ColumnKind;
}

export type ReportCell = Cell | FormulaCell | KindCell;

/** Words of a status column and how they are coloured. */
export interface StatusRule {
  readonly good: readonly string[];
  readonly fair: readonly string[];
  readonly poor: readonly string[];
}

export interface ReportColumn {
  /** Stable key: the same in every language; people's own columns and notes are matched by it. */
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Native conditional format over the column. */
  readonly rule?: "attainmentBar" | "gapColour" | "shareBar" | StatusRule;
  /** People fill it in rows that are made anew: formulas that they typed there stay, wherever the row of that name stands. */
  readonly filled?: true;
}

export interface ReportTable {
  /** Stable key and native table name stem: `GoalReport`. */
  readonly key: string;
  readonly heading?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Column keys that together name a row: what people wrote beside it finds its row again. */
  readonly rowKey: readonly string[];
  /** Said in place of the rows when there are none. */
  readonly empty?: string;
  /** Rows, from 0, that begin a printed page of their own; shown in bold. */
  readonly pages?: readonly number[];
  /** Further rows shown in bold: sums. */
  readonly sums?: readonly number[];
  /** Rows are proposals that people decide about: one that they changed, added or filled stays as they left it when the sheet is made again. */
  readonly decided?: boolean;
  /** By row of a `decided` table, what `rowKey` reads in each language: what was decided in one is not proposed again in another. */
  readonly inLanguages?: readonly (readonly string[])[];
  /** Cells of columns that people fill which nobody typed: the name of the row (its first column), the column's key and what stands there. */
  readonly taken?: readonly (readonly [row: string, column: string, cell: Cell])[];
  /** How many of the first rows are the person's own, kept from the last time. */
  readonly theirs?: number;
  /** Shown above the headings, outside the table, so that it is never counted: how a row is filled. */
  readonly example?: readonly ReportCell[];
}

export interface ReportChart {
  /** `waterfall`: stacked columns; of its series the first carries the others unseen, then come the base, the end, more and less, and where something lies below zero more and less below it. */
  readonly kind: "column" | "bar" | "stackedColumn" | "line" | "waterfall";
  readonly title: string;
  readonly table: string;
  /** Column keys: the categories, then the series. */
  readonly category: string;
  readonly series: readonly string[];
  /** The table beside which it stands, at its top, right of what the person wrote there; under its own table when omitted. */
  readonly beside?: string;
  /** Rows drawn, which must follow each other; all when omitted. */
  readonly rows?: { readonly first: number; readonly count: number };
}

export interface Report {
  /** Stable key: "goal-report"; the worksheet's custom property. */
  readonly key: string;
  /** The sheet's name, localised: "Goal report". */
  readonly name: string;
  readonly title: string;
  /** One line: source, period, as-of, when made. */
  readonly source: string;
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  /** Lines under the source line: what a reader must know before the figures. */
  readonly notes: readonly string[];
  /** ISO code for money columns; plain numbers when unknown. */
  readonly currency?: string;
  /** A sheet that becomes the person's own (an empty table to fill): read as data from then on, never made again. */
  readonly handedOver?: boolean;
}

export const isFormulaCell = (cell: ReportCell): cell is FormulaCell => typeof cell === "object" && cell !== null && "formula" in cell;
export const isKindCell = (cell: ReportCell): cell is KindCell => typeof cell === "object" && cell !== null && "kind" in cell && "value" in cell;

/** The kind of a cell that is not the column's; undefined: it is. */
export const ownKind = (cell: ReportCell): ColumnKind | undefined => (isFormulaCell(cell) || isKindCell(cell) ? cell.kind : undefined);

/** What the cell shows. */
export const shownIn = (cell: ReportCell): Cell => (isFormulaCell(cell) ? cell.shows : isKindCell(cell) ? cell.value : cell);
