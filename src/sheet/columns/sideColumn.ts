// Which side of an account each amount is on, in a column of its own: "Dr/Cr", "Wn/Ma", or a document's kind: "Invoice", "Credit note".
import { Sides } from "../cells/creditMarks";
import type { ColumnProfile } from "../cells/columnProfile";
import { columnAt } from "../find/foundTable";
import type { LiveColumn } from "./liveColumns";
import { plain } from "../words/plain";
import { numberShape, type Side } from "../cells/readNumber";
import type { ColumnRole } from "../roles";
import { salesAmount } from "./salesAmount";
import { isCreditNoteWord, isDocumentWord, isUndoneWord } from "../words/statusWords";
import { isTotalWord } from "../words/totalWords";
import type { UnderstoodTable } from "./understandTable";

export interface SideColumn {
  readonly at: number;
  /** Which side counts as minus; null: the column does not tell, and no row with a side is read. */
  readonly minus: Side | null;
  readonly sideOf: (row: number) => Side | undefined;
  /** What is said of it. */
  readonly code: string;
}

const DEBIT = "(dr|d|debit|debet|wn|winien)";
const CREDIT = "(cr|c|credit|kredyt|ma)";
const SAYS_SIDES = new RegExp(`^((${DEBIT} ?(or |lub )?${CREDIT}|${CREDIT} ?(or |lub )?${DEBIT})( indicator| ind| flag| sign| side)?|side|sign|strona|strona konta|znak)$`);

/** Pieces of a row whose amount is turned to minus go the same way. */
export const takenBack = (at: (row: number) => number, { minus, sideOf }: SideColumn): ((row: number) => number) => (row) => (minus !== null && sideOf(row) === minus ? 0 - Math.abs(at(row)) : at(row));

/** The one column whose header says sides, or that says documents' kinds, where nothing else is known of it; null where there is none, or amounts have
 * said their signs themselves. */
export function sideColumn(table: UnderstoodTable, live: readonly LiveColumn[]): SideColumn | null {
  if (table.assignment?.table !== "Sales" || live.some(({ role, amounts }) => role === "amount" && amounts?.marks)) return null;
  return bySides(table, live) ?? byCreditNotes(table, live);
}

/** Credit notes among other documents, each written without a minus. */
function byCreditNotes({ found, profiles, assignment }: UnderstoodTable, live: readonly LiveColumn[]): SideColumn | null {
  const at = found.headers.findIndex((header, i) => isFreeForKinds(assignment!.columns[i]!.role) && SAYS_KINDS.test(plain(header)) && hasCreditNotes(profiles[i]!));
  if (at < 0) return null;
  const isCredit = Array.from(profiles[at]!.counts, (count, code) => count > 0 && isCreditNoteWord(profiles[at]!.texts.text(code) ?? ""));
  const { codes } = columnAt(found, at);
  const amountAt = salesAmount(live);
  for (let row = found.first; row <= found.last; row++) if (isCredit[codes[row]!] && amountAt(row) < 0) return null;
  return { at, minus: "credit", sideOf: (row) => (isCredit[codes[row]!] ? "credit" : undefined), code: "credit-notes-minus" };
}

const SAYS_KINDS = /\b(type|kind|typ|rodzaj|doc|document|dok|dokument|dokumentu)\b/;
const MOST_KINDS = 20;
const isFreeForKinds = (role: ColumnRole | null): boolean => role === null || role === "status" || role === "orderNumber";

function hasCreditNotes({ distinct, counts, texts }: ColumnProfile): boolean {
  if (distinct < 2 || distinct > MOST_KINDS) return false;
  const kinds = Array.from(counts, (count, code) => (count > 0 ? texts.text(code) : null)).filter((text) => text !== null);
  return kinds.some(isCreditNoteWord) && kinds.every((text) => isDocumentWord(text) || isUndoneWord(text) || isTotalWord(plain(text))) && !kinds.every((text) => isCreditNoteWord(text) || !isDocumentWord(text));
}

function bySides({ found, profiles, assignment }: UnderstoodTable, live: readonly LiveColumn[]): SideColumn | null {
  const at = found.headers.findIndex((header, i) => assignment!.columns[i]!.role === null && SAYS_SIDES.test(plain(header)));
  if (at < 0 || profiles[at]!.numbers > 0) return null;
  const { counts, texts } = profiles[at]!;
  const sides = Array.from(counts, (count, code) => (count > 0 ? numberShape(`1 ${texts.text(code)}`)?.side : undefined));
  if (!counts.every((count, code) => count === 0 || sides[code] !== undefined) || new Set(sides.filter(Boolean)).size !== 2) return null;
  const { codes } = columnAt(found, at);
  const amountAt = salesAmount(live);
  const all = new Sides();
  for (let row = found.first; row <= found.last; row++) {
    const amount = amountAt(row);
    if (amount < 0) return null;
    const side = sides[codes[row]!];
    if (side && !Number.isNaN(amount)) all.add(side, 1, amount);
  }
  const minus = all.minus();
  return { at, minus, sideOf: (row) => sides[codes[row]!], code: `${minus}s-minus` };
}
