// Which few items bring most of it.
import { sumOf } from "../exactSums";
import { difference, product } from "../money";
import { compareNames } from "../names";
import type { ItemTotal } from "./itemTotals";

/** A: the fewest largest items that reach 80 %; B: those that then reach 95 %; C: the rest. */
export type ParetoClass = "A" | "B" | "C";

export interface ParetoLine extends ItemTotal {
  /** Of the sum of positive items; null where the item is none. */
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly class: ParetoClass | null;
}

const REACHES = { A: 0.8, B: 0.95 } as const;

/** The largest first, ties by name; zero and negative ones last, without a share.
 * @see FUNCTIONS.md, PARETO */
export function pareto(items: readonly ItemTotal[]): ParetoLine[] {
  const inOrder = [...items].sort((a, b) => difference(b.amount, a.amount) || compareNames(a.item, b.item));
  const total = sumOf(inOrder.flatMap(({ amount }) => (amount > 0 ? [amount] : [])));
  let before = 0;
  return inOrder.map((one) => {
    if (!(one.amount > 0)) return { ...one, share: null, cumulative: null, class: null };
    const isBelow = (reach: number) => difference(before, product(total, reach)) < 0;
    const letter = isBelow(REACHES.A) ? "A" : isBelow(REACHES.B) ? "B" : "C";
    before = difference(before, -one.amount);
    return { ...one, share: one.amount / total, cumulative: before / total, class: letter };
  });
}
