// The desk: the open workbook as the buttons and the pane see it. Read once, kept until the workbook changes. Nothing here throws for
// expected trouble: it answers `{ ok: false, troubles }` with sentences in the person's language.
import type { Language } from "../locales";
import type { Report } from "../reports/report";
import type { Settings } from "../reports/settings";
import type { ColumnRole, TableRole } from "../sheet/roles";
import type { ChosenColumn, WorkbookReading } from "../sheet/sheetTable";

/** What stands in the way, said to the person. */
export interface Trouble {
  /** "no-goals", "no-sales", "doubtful-column", "bad-setting", "protected-sheet", "cell-edit", "too-large", "cancelled"… */
  readonly code: string;
  /** The whole sentence: what is wrong and what to do. */
  readonly message: string;
  /** Where: `'Sales setup'!B7`, to be shown by `showCells`. */
  readonly address?: string;
  /** A table that would mend it: offer `makeEmptyTable(role)`. */
  readonly missing?: TableRole;
  /** Columns that fit equally well: offer `chooseColumn`. */
  readonly doubt?: { readonly sheet: string; readonly range: string; readonly table: TableRole | null; readonly role: ColumnRole; readonly headers: readonly string[] };
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly troubles: readonly Trouble[] };

export interface Progress {
  readonly stage: "reading" | "computing" | "writing";
  /** 0…1. */
  readonly share: number;
  /** "Reading Sales: 20,000 of 60,855 rows". */
  readonly message: string;
}

export interface Work {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Which period, which day (REPORTS.md), as chosen or as found. Serials. */
export interface PeriodAndDay {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

export interface Desk {
  /** Of the sheets that are written: the setting, else Excel's. */
  readonly language: Language;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  /** null when there is no goal to take it from. */
  readonly period: PeriodAndDay | null;
  /** All goal periods that can be chosen, latest first. */
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  /** ISO code: the setting, else what the sales' cells and headers say. */
  readonly currency: string | null;
  readonly troubles: readonly Trouble[];
}

export interface GoalReportOptions {
  readonly from?: number;
  readonly to?: number;
  readonly asOf?: number;
}

export interface RecognitionOptions extends GoalReportOptions {
  /** A share of the goal; the setting when omitted. */
  readonly recogniseFrom?: number;
  readonly budget?: number | null;
  /** Also append what is given to the `Recognised` table (made when missing). Off unless the person says so. */
  readonly keep?: boolean;
}

/** What was written, for the pane to say and to show. */
export interface Written {
  readonly sheet: string;
  readonly report: Report;
  /** Rows appended to `Recognised`. */
  readonly kept?: number;
}
