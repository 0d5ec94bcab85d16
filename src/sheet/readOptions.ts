// What a reading may be told beforehand; all of it optional, because most sheets need none.
import type { DecimalMark } from "./cells/readNumber";
import type { DateOrder } from "./cells/readDate";
import type { ChosenColumn } from "./sheetTable";

export type SalesDay = "order" | "delivered" | "invoiced" | "paid";

export interface ReadOptions {
  /** The person's own word on columns (`Sales setup`, table Columns); beats everything that is found. */
  readonly chosen?: readonly ChosenColumn[];
  /** First month of the fiscal year, 1…12: lets FY2025 be read. */
  readonly fiscalYearStarts?: number;
  /** Which date a sale counts on: that column becomes the table's `date` where there is one. "order" when omitted. */
  readonly salesCountOn?: SalesDay;
  /** Settles numbers that could be either. */
  readonly decimal?: DecimalMark;
  /** Settles dates that could be either. */
  readonly dateOrder?: DateOrder;
  /** ISO code: of a column in several currencies only these rows are read. */
  readonly currency?: string;
  /** Names known from elsewhere; those of the workbook's own People tables are added. */
  readonly people?: readonly string[];
}
