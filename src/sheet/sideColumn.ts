// Which side of an account each amount is on, in a column of its own: "Dr/Cr", "Wn/Ma".
import { Sides } from "./creditMarks";
import { columnAt } from "./foundTable";
import type { LiveColumn } from "./liveColumns";
import { plain } from "./plain";
import { numberShape, type Side } from "./readNumber";
import { salesAmount } from "./salesAmount";
import type { UnderstoodTable } from "./understandTable";

export interface SideColumn {
  readonly at: number;
  /** Which side counts as minus; null: the column does not tell, and no row with a side is read. */
  readonly minus: Side | null;
  readonly sideOf: (row: number) => Side | undefined;
}

const DEBIT = "(dr|d|debit|debet|wn|winien)";
const CREDIT = "(cr|c|credit|kredyt|ma)";
const SAYS_SIDES = new RegExp(`^((${DEBIT} ?(or |lub )?${CREDIT}|${CREDIT} ?(or |lub )?${DEBIT})( indicator| ind| flag| sign| side)?|side|sign|strona|strona konta|znak)$`);

/** The one column whose header says sides, where nothing else is known of it; null where there is none, or amounts have said their signs themselves. */
export function sideColumn({ found, profiles, assignment }: UnderstoodTable, live: readonly LiveColumn[]): SideColumn | null {
  if (assignment?.table !== "Sales" || live.some(({ role, amounts }) => role === "amount" && amounts?.marks)) return null;
  const at = found.headers.findIndex((header, i) => assignment.columns[i]!.role === null && SAYS_SIDES.test(plain(header)));
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
  return { at, minus: all.minus(), sideOf: (row) => sides[codes[row]!] };
}
