// Columns that the reading makes.
import type { ColumnRole } from "../roles";
import type { ColumnData, SheetColumn } from "../sheetTable";

/** A column that stands in no column of the sheet. */
export const made = (role: ColumnRole, data: ColumnData, more: Partial<SheetColumn> = {}): SheetColumn => ({ header: "", role, at: -1, data, confidence: 1, foundHow: "header", scale: 1, ...more });
