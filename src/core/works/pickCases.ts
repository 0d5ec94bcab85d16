// Some of the rows of cases, and rows whose cell names several items ("Price; Quality") as a row for each.
import { NO_TEXT, type Texts } from "../column";
import type { CaseRows } from "./caseRows";

/** The rows that are meant, in their order. */
export function pickCases(rows: CaseRows, isMeant: (row: number) => boolean): CaseRows {
  const kept = Array.from({ length: rows.length }, (_, row) => row).filter(isMeant);
  return kept.length === rows.length ? rows : taken(rows, kept, rows.item);
}

/** What parts items in one cell; a comma may belong to a name. */
const BETWEEN = /\s*[;|\n]\s*/;

/** A row for each item that its cell names: such a case counts once for every one of them. */
export function splitItems(rows: CaseRows): CaseRows {
  const { codes, labels } = rows.item;
  if (!labels.some((label) => BETWEEN.test(label))) return rows;
  const places = new Map<string, number>();
  const parts = labels.map((label) => [...new Set(label.split(BETWEEN).filter(Boolean))].map((part) => places.get(part) ?? (places.set(part, places.size), places.size - 1)));
  const rowsOf: number[] = [];
  const codesOf: number[] = [];
  for (let row = 0; row < rows.length; row++)
    for (const code of codes[row] === NO_TEXT ? [NO_TEXT] : parts[codes[row]!]!) {
      rowsOf.push(row);
      codesOf.push(code);
    }
  return taken(rows, rowsOf, { labels: [...places.keys()], codes: Int32Array.from(codesOf) }, true);
}

/** @param isOwn the items are those of the rows taken, not of all */
function taken(rows: CaseRows, kept: readonly number[], item: Texts, isOwn = false): CaseRows {
  const texts = (column: Texts | undefined) => column && { labels: column.labels, codes: Int32Array.from(kept, (row) => column.codes[row]!) };
  const bytes = (column: Uint8Array | undefined) => column && Uint8Array.from(kept, (row) => column[row]!);
  const amounts = (column: Float64Array | undefined) => column && Float64Array.from(kept, (row) => column[row]!);
  return {
    length: kept.length, item: isOwn ? item : texts(item)!, group: texts(rows.group), person: texts(rows.person), order: texts(rows.order),
    amount: amounts(rows.amount), share: amounts(rows.share), mark: bytes(rows.mark), stage: bytes(rows.stage),
  };
}
