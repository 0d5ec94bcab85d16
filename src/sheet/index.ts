// The reading room's door: from raw cells to typed, columnar tables. Nothing here knows Office, a language file or a clock.
export { readWorkbook } from "./readWorkbook";
export { readSheet } from "./readTables";
export { createSheetReader, storeSheet, type SheetHead, type SheetReader, type StoredSheet } from "./cells/storedSheet";
export { readRange, type RangeOptions, type RangeReading } from "./readRange";
export { readNumber, readNumbers, type DecimalMark } from "./cells/readNumber";
export { readDate, readDates, type DateOrder } from "./cells/readDate";
export { readPeriod, type Period } from "./cells/readPeriod";
export { columnOf, columnNamed, textsOf, amountsOf, daysOf, labelAt, mainAmounts, marksOf, MARK } from "./tableColumns";
export { combine } from "./workbook/combine";
export { nameKey } from "../core/names";
export { roleOfWord } from "./words/roleWords";
export type { ReadOptions, SalesDay } from "./readOptions";
export type { SheetCells, NativeTable, Box } from "./sheetCells";
export type { SheetTable, SheetColumn, ColumnData, ChosenColumn, WorkbookReading, IgnoredSheet, Language } from "./sheetTable";
export { TABLE_ROLES, COLUMN_ROLES, type TableRole, type ColumnRole } from "./roles";
