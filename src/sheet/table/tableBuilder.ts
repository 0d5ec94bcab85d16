// A table while its columns are made: what was found, which rows are records, and what is to be said of them.
import type { Problem } from "../../core/answer";
import type { AcrossColumn, LiveColumn } from "../columns/liveColumns";
import type { RecordRows } from "../rows/recordRows";
import type { SheetColumn } from "../sheetTable";
import type { UnderstoodTable } from "../columns/understandTable";

export interface Records {
  /** Stored row of each record. */
  readonly rows: Int32Array;
  /** Which column across each record is; null for one record a row. */
  readonly across: Int32Array | null;
}

export interface TableBuilder {
  readonly table: UnderstoodTable;
  readonly live: readonly LiveColumn[];
  readonly across: readonly AcrossColumn[];
  readonly read: RecordRows;
  readonly records: Records;
  readonly columns: SheetColumn[];
  readonly currencies: Set<string>;
  readonly problems: Problem[];
}
