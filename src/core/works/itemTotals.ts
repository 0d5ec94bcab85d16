// Amounts of items added up exactly, in one pass over the rows.
import { NO_TEXT } from "../column";
import { ExactSums } from "../exactSums";
import { marksLeftOut } from "../goals/tally";
import { ItemSlots } from "../itemSlots";
import { product } from "../money";
import type { ItemRows } from "../variance/itemRows";

export interface ItemTotal {
  /** "" for the rows that name none. */
  readonly item: string;
  /** Money, exact. */
  readonly amount: number;
}

/** Every item that a row names, also with nothing sold; the rows that name none only where they bring something. */
export function itemTotals({ length, item, amount, share, mark }: ItemRows): ItemTotal[] {
  const slots = new ItemSlots();
  const slotOf = slots.of(item);
  const sums = new ExactSums(slots.size);
  const isThere = new Uint8Array(slots.size);
  const leftOut = marksLeftOut(undefined);
  for (let row = 0; row < length; row++) {
    const code = item.codes[row]!;
    const slot = code === NO_TEXT ? 0 : slotOf[code]!;
    const money = amount[row]!;
    const counts = money === money && !(mark && money > 0 && leftOut[mark[row]!]);
    if (slot > 0 || (counts && money !== 0)) isThere[slot] = 1;
    if (!counts) continue;
    const part = share ? share[row]! : NaN;
    sums.add(slot, part === part ? product(money, part) : money);
  }
  return slots.inOrder().flatMap(({ slot, label }) => (isThere[slot] ? [{ item: label, amount: sums.total(slot) }] : []));
}
