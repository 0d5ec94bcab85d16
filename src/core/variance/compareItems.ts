// Items of the base and of now side by side, their amounts and quantities added up exactly, in one pass over the rows of each.
import { NO_TEXT } from "../column";
import { ExactSums } from "../exactSums";
import { marksLeftOut } from "../goals/tally";
import { ItemSlots } from "../itemSlots";
import { product } from "../money";
import type { CountedRows, ItemRows } from "./itemRows";

/** One item on one side. */
export interface ItemSide {
  /** Money, exact. */
  readonly amount: number;
  /** Null where a row that brings money has none: an average price would be wrong. */
  readonly quantity: number | null;
  /** Whether any row of it has an amount or a quantity. */
  readonly there: boolean;
}

export interface ComparedItem {
  /** As spelled first in order of names; "" for the rows that name none. */
  readonly label: string;
  readonly base: ItemSide;
  readonly current: ItemSide;
}

/** Items that are on either side, in an order that is always the same: that of the rows changes nothing. */
export function compareItems(current: ItemRows, base: ItemRows, counted: { readonly current?: CountedRows; readonly base?: CountedRows } = {}): ComparedItem[] {
  const slots = new ItemSlots();
  const [ofCurrent, ofBase] = [slots.of(current.item), slots.of(base.item)];
  const now = sidesOf(current, ofCurrent, slots.size, counted.current);
  const before = sidesOf(base, ofBase, slots.size, counted.base);
  return slots
    .inOrder()
    .map(({ slot, label }) => ({ label, base: before(slot), current: now(slot) }))
    .filter((item) => item.base.there || item.current.there);
}

function sidesOf(rows: ItemRows, slotOfCode: Int32Array, slots: number, { period, marked }: CountedRows = {}): (slot: number) => ItemSide {
  const { amount, quantity, share, mark, day, item, length } = rows;
  const sums = new ExactSums(2 * slots);
  const there = new Uint8Array(slots);
  const lacking = new Uint8Array(slots);
  const leftOut = marksLeftOut(marked);
  for (let row = 0; row < length; row++) {
    const money = amount[row]!;
    if (mark && money > 0 && leftOut[mark[row]!]) continue;
    if (period && day && (day[row]! < period.from || day[row]! > period.to)) continue;
    const pieces = quantity ? quantity[row]! : NaN;
    const hasPieces = pieces === pieces && pieces !== 0;
    if (!hasPieces && (money !== money || money === 0)) continue;
    const code = item.codes[row]!;
    const slot = code === NO_TEXT ? 0 : slotOfCode[code]!;
    const part = share ? share[row]! : NaN;
    there[slot] = 1;
    // money without pieces is a sale of unknown size; a deduction without them is a lower price
    if (!hasPieces && money > 0) lacking[slot] = 1;
    if (money === money) sums.add(2 * slot, part === part ? product(money, part) : money);
    if (hasPieces) sums.add(2 * slot + 1, part === part ? product(pieces, part) : pieces);
  }
  return (slot) => ({ amount: sums.total(2 * slot), quantity: lacking[slot] ? null : sums.total(2 * slot + 1), there: there[slot] === 1 });
}
