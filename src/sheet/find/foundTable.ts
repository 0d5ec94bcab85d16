// A table as it was found on its sheet, before anything in it is understood.
import type { Cell } from "../../core/cell";
import type { NativeTable } from "../sheetCells";
import type { StoredColumn, StoredSheet } from "../cells/storedSheet";

/** Rows and columns count from the stored sheet's first. */
export interface FoundTable {
  readonly sheet: StoredSheet;
  readonly headerRows: readonly number[];
  /** Texts of the header rows, joined per column. */
  readonly headers: readonly string[];
  /** Each header row's own cells, groups spread over the columns they stand above. */
  readonly headerCells: readonly (readonly Cell[])[];
  readonly left: number;
  readonly right: number;
  readonly first: number;
  /** Before `first` when there is no row under the header. */
  readonly last: number;
  /** Rows that repeat the header. */
  readonly repeats: ReadonlySet<number>;
  /** Texts above, nearest last. */
  readonly titles: readonly string[];
  readonly native?: NativeTable;
}

/** The stored column of one of the table's columns. */
export const columnAt = (found: FoundTable, at: number): StoredColumn => found.sheet.columns[found.left + at]!;
