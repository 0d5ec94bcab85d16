// Every sheet that the add-in writes, described as data. The one writer (excel/writeReport) turns kinds into formats, widths and rules.
import type { Cell } from "../core/cell";

/** What a column holds; decides number format, width and alignment. */
export type ColumnKind = "text" | "longText" | "money" | "number" | "integer" | "percent" | "date" | "days" | "bars";

/** A formula in A1 notation, en-US, with "="; `{row}` stands for the sheet row it lands in. Text cells never become formulas. */
export interface FormulaCell {
  readonly formula: string;
  /** What it will show, for previews and golden files. */
  readonly shows: Cell;
}

export type ReportCell = Cell | FormulaCell;

export interface ReportColumn {
  /** Stable key: the same in every language; people's own columns and notes are matched by it. */
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Native conditional format over the column. */
  readonly rule?: "attainmentBar" | "gapColour" | "status" | "shareBar";
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
}

export interface ReportChart {
  readonly kind: "column" | "bar" | "stackedColumn" | "line";
  readonly title: string;
  readonly table: string;
  /** Column keys: the categories, then the series. */
  readonly category: string;
  readonly series: readonly string[];
  /** Only rows for which this index list says so; all when omitted. */
  readonly rows?: readonly number[];
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
}
