// Which currency each record's amounts are in: as a currency column says, else the sign or code in the amount's own cell, else the header.
import { isCellError } from "../../core/cell";
import { NO_TEXT, type Texts } from "../../core/column";
import { columnAt, type FoundTable } from "../find/foundTable";
import type { LiveColumn } from "./liveColumns";
import { currencyCode, unitIn } from "../cells/units";

/** @param amount the column whose cells and header may name currencies
 * @param rows the stored row of each record
 * @returns ISO codes; null where nothing names any */
export function rowCurrencies(found: FoundTable, amount: LiveColumn, currency: LiveColumn | undefined, rows: Int32Array): Texts | null {
  const ofHeader = unitIn(found.headers[amount.at]!).currency;
  const cells = currency ? columnAt(found, currency.at) : null;
  const inCells = amount.amounts !== null && amount.amounts.currencies.size > 0;
  if (!cells && !inCells && ofHeader === undefined) return null;
  const places = new Map<string, number>();
  const codeOf = (name: string): number => {
    const code = places.get(name) ?? places.size;
    places.set(name, code);
    return code;
  };
  const ofEntry = cells?.entries.map((entry) => (typeof entry === "string" && entry.trim() !== "" && !isCellError(entry) ? codeOf(currencyCode(entry)) : NO_TEXT));
  const header = ofHeader === undefined ? NO_TEXT : codeOf(ofHeader);
  const codes = Int32Array.from(rows, (row) => {
    const named = ofEntry?.[currency!.filled ? cells!.codes[currency!.filled[row - found.first]!]! : cells!.codes[row]!] ?? NO_TEXT;
    if (named !== NO_TEXT) return named;
    const inCell = inCells ? amount.amounts.currencyAt(row) : undefined;
    return inCell === undefined ? header : codeOf(inCell);
  });
  return { codes, labels: [...places.keys()] };
}
