// Which side of an account each amount is on, in a column of its own: "Dr/Cr", "Wn/Ma".
import { creditMarks } from "./creditMarks";
import { columnAt } from "./foundTable";
import { numberShape, type Side } from "./readNumber";
import type { UnderstoodTable } from "./understandTable";

/** The column, and which side counts as minus; null where there is none, or where it does not tell. */
export function sideColumn({ found, profiles, assignment }: UnderstoodTable): { readonly at: number; readonly isMinus: (row: number) => boolean; readonly minus: Side } | null {
  const amount = assignment?.table === "Sales" ? assignment.columns.findIndex(({ role }) => role === "amount") : -1;
  // amounts with signs have said it
  if (amount < 0 || profiles[amount]!.least < 0) return null;
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at]!;
    if (profile.distinct !== 2 || profile.numbers > 0 || profile.filled < profiles[amount]!.filled) continue;
    const shapes = Array.from(profile.counts, (count, code) => (count > 0 ? numberShape(`1 ${profile.texts.text(code)}`) : null));
    if (!profile.counts.every((count, code) => count === 0 || shapes[code]?.side !== undefined)) continue;
    const minus = creditMarks(shapes, profile)?.minus;
    if (minus) return { at, minus, isMinus: (row) => shapes[columnAt(found, at).codes[row]!]?.side === minus };
  }
  return null;
}
