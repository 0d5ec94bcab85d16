// Returns in a column of their own beside the sales: whether the sales are before or after them no heading says, so nothing is subtracted, and that is said.
import { plain } from "../words/plain";
import type { SheetColumn } from "../sheetTable";

export const NET = /\b(net|netto)\b/;

/** "Returns", "Refunded amount", "Wartość zwrotów". */
export const isOfReturns = (header: string): boolean => /\b(returns?|returned|refunds?|refunded|zwroty?|zwrotow)\b/.test(plain(header));

/** The column of returns that may still have to be taken off the amounts; undefined where there is none, or the amounts are net ones. */
export function returnsBeside(columns: readonly SheetColumn[]): SheetColumn | undefined {
  const amount = columns.find(({ role, at }) => role === "amount" && at >= 0);
  if (!amount || NET.test(plain(amount.header))) return undefined;
  return columns.find(({ role, header, data }) => role === null && isOfReturns(header) && data.kind === "amount" && data.values.some((value) => value !== 0 && !Number.isNaN(value)));
}
