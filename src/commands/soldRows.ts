// Where the sales behind a figure stand: the rows of one unit in some days, as addresses to be selected.
import { NO_TEXT } from "../core/column";
import type { Period } from "../core/period";
import { nameKey } from "../core/names";
import type { Dimension } from "../core/variance/varianceSheet";
import { boxAddress } from "../reports/parts/address";
import type { Opened } from "./workbook/opened";
import { columnsOf } from "./variance";

export interface SoldRows {
  readonly sheet: string;
  /** A1 ranges of that sheet, rows that follow each other in one. */
  readonly ranges: readonly string[];
  readonly count: number;
}

/** The rows of the sheet that holds the first of them; where the first of the periods has none, of the next.
 * @param unit as spelled anywhere; "" for the rows that name none
 * @returns null where there are none */
export function soldRows(opened: Opened, dimension: Dimension, unit: string, periods: readonly Period[]): SoldRows | null {
  const { sales } = opened.rows;
  for (const { from, to } of periods) {
    const column = columnsOf(opened, to)[dimension];
    if (!column) return null;
    const key = nameKey(unit);
    const meant = column.labels.map((label) => nameKey(label) === key);
    const isMeant = (record: number) => (column.codes[record] === NO_TEXT ? key === "" : meant[column.codes[record]!]!);
    const found = rowsWhere(opened, (record) => sales.day[record]! >= from && sales.day[record]! <= to && isMeant(record));
    if (found) return found;
  }
  return null;
}

/** The rows that are meant of the sheet that holds the first of them; null where there are none. */
export function rowsWhere({ rows: { sold, sales } }: Opened, isMeant: (record: number) => boolean): SoldRows | null {
  const records = Array.from({ length: sales.length }, (_, record) => record).filter(isMeant);
  const part = sold && records.length > 0 ? sold.parts[sold.partOf[records[0]!]!] : undefined;
  if (!sold || !part) return null;
  const rows = [...new Set(records.filter((record) => sold.parts[sold.partOf[record]!] === part).map((record) => sold.rows[record]!))].sort((a, b) => a - b);
  return { sheet: part.sheet, ranges: runs(rows).map(({ first, count }) => boxAddress({ row: first, column: part.box.column, rows: count, columns: part.box.columns })), count: rows.length };
}

function runs(rows: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && row === last.first + last.count) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
