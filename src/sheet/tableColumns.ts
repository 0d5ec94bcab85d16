// Getting at a table's columns: by role, by the word a person uses for one, and which rows are returns or cancelled.
import { NO_DAY, NO_TEXT, type Amounts, type Days, type Texts } from "../core/column";
import { plain } from "./words/plain";
import { roleOfWord } from "./words/roleWords";
import type { ColumnRole } from "./roles";
import type { SheetColumn, SheetTable } from "./sheetTable";
import { isCancelledWord, isReturnedWord, isYes } from "./words/statusWords";

/** The column of a role; undefined where the table has none. */
export const columnOf = (table: SheetTable, role: ColumnRole): SheetColumn | undefined => table.columns.find((column) => column.role === role);

/** The column that a word means: its role in English or Polish ("person", "osoba"), or its header. */
export function columnNamed(table: SheetTable, word: string): SheetColumn | undefined {
  const key = plain(word);
  const role = roleOfWord(word);
  return (role ? columnOf(table, role) : undefined) ?? table.columns.find((column) => column.header !== "" && plain(column.header) === key) ?? (role === "person" ? columnOf(table, "unit") : undefined);
}

export function textsOf(table: SheetTable, role: ColumnRole): Texts | undefined {
  const data = columnOf(table, role)?.data;
  return data?.kind === "text" ? data.values : undefined;
}

/** NaN where a cell was blank or could not be read. */
export function amountsOf(table: SheetTable, role: ColumnRole): Amounts | undefined {
  const data = columnOf(table, role)?.data;
  return data?.kind === "amount" ? data.values : undefined;
}

/** NO_DAY where there is none. */
export function daysOf(table: SheetTable, role: ColumnRole): Days | undefined {
  const data = columnOf(table, role)?.data;
  return data?.kind === "day" ? data.values : undefined;
}

/** The text of one record; null where the cell was blank. */
export function labelAt(texts: Texts, record: number): string | null {
  const code = texts.codes[record] ?? NO_TEXT;
  return code === NO_TEXT ? null : (texts.labels[code] ?? null);
}

/** What each record of a sales table brings: its amount column, which already holds quantity × unit price − discount where the amount was missing.
 * undefined where the columns do not settle it. Credit shares are not taken in. */
export const mainAmounts = (table: SheetTable): Amounts | undefined => amountsOf(table, "amount");

export const MARK = { none: 0, returned: 1, cancelled: 2 } as const;

/** Which records are marked returned or cancelled (also lost or rejected): by a yes-or-no column, a date, or a status word.
 * A positive amount of a marked record counts for nothing, a negative one always counts (FUNCTIONS.md).
 * @returns MARK per record */
export function marksOf(table: SheetTable): Uint8Array {
  const marks = new Uint8Array(table.length);
  const byWord = (role: ColumnRole, mark: number, says: (label: string) => boolean): void => {
    const texts = textsOf(table, role);
    if (!texts) return;
    const meant = texts.labels.map(says);
    for (let record = 0; record < table.length; record++) if (meant[texts.codes[record]!]) marks[record] = mark;
  };
  const byDay = (role: ColumnRole, mark: number): void => {
    const days = daysOf(table, role);
    if (days) for (let record = 0; record < table.length; record++) if (days[record] !== NO_DAY) marks[record] = mark;
  };
  byWord("status", MARK.cancelled, isCancelledWord);
  byWord("cancelled", MARK.cancelled, (label) => isYes(label) || isCancelledWord(label));
  byDay("cancelledOn", MARK.cancelled);
  byWord("status", MARK.returned, isReturnedWord);
  byWord("returned", MARK.returned, (label) => isYes(label) || isReturnedWord(label));
  byDay("returnedOn", MARK.returned);
  return marks;
}
