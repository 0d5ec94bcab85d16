// One sheet as the reader takes it: cells and what only the sheet itself knows about them. Plain data, no Office.
import type { Grid } from "../core/cell";

export interface Box {
  /** 0-based on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table on the sheet; its box holds the header row, and the totals row where there is one. */
export interface NativeTable {
  readonly name: string;
  readonly box: Box;
  readonly hasTotals: boolean;
}

export interface SheetCells {
  readonly name: string;
  /** Where `values` begins on the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  /** null for a truly blank cell; "" only for a formula that answers "". */
  readonly values: Grid;
  /** Number formats of the first rows (headers and a sample), en-US codes, same origin as `values`; tells dates from amounts. */
  readonly formats?: readonly (readonly string[])[];
  /** Formulas of cells that have one, "row,column" of the sheet (0-based) → formula. May be given for part of the sheet only. */
  readonly formulas?: ReadonlyMap<string, string>;
  readonly merges?: readonly Box[];
  /** 0-based sheet rows. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly tables?: readonly NativeTable[];
  /** A sheet that the add-in made: never read as data. */
  readonly ours?: boolean;
  /** The workbook counts days from 1904. */
  readonly from1904?: boolean;
}
