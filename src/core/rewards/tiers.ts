// Tiers of a commission and points of a payout curve: two lists side by side, the first of which ascends.
import { figure, refuse, type Figure } from "../answer";
import { clean } from "../money";

export interface Tier {
  /** The amount at which it begins; that amount is in it. */
  readonly from: number;
  /** A share: 0.05 is 5 %. */
  readonly rate: number;
}

/** Each tier's rate on its own slice, or the reached tier's rate on all of it. */
export type TierMode = "marginal" | "retroactive";

export interface CommissionRule {
  readonly tiers: readonly Tier[];
  readonly mode: TierMode;
  /** The most it pays; null: no limit. */
  readonly cap: number | null;
}

/** Pairs of a list that ascends. Blanks at the end (both 0) are no pairs.
 * @returns refusals `different-lengths` (firstCount, secondCount), `not-ascending` (at: the place, from 0) */
export function ascendingPairs(first: readonly number[], second: readonly number[]): Figure<readonly (readonly [number, number])[]> {
  if (first.length !== second.length) return refuse("different-lengths", { firstCount: first.length, secondCount: second.length });
  let length = first.length;
  while (length > 1 && first[length - 1] === 0 && second[length - 1] === 0) length--;
  const pairs = first.slice(0, length).map((value, at) => [clean(value), clean(second[at]!)] as const);
  const at = pairs.findIndex(([value], place) => place > 0 && value <= pairs[place - 1]![0]);
  return at < 0 ? figure(pairs) : refuse("not-ascending", { at });
}

/** @returns refusals as `ascendingPairs`, and `negative-tier` (at) */
export function tiersOf(from: readonly number[], rate: readonly number[]): Figure<readonly Tier[]> {
  const pairs = ascendingPairs(from, rate);
  if (!pairs.ok) return pairs;
  return pairs.value[0]![0] < 0 ? refuse("negative-tier", { at: 0 }) : figure(pairs.value.map(([begins, share]) => ({ from: begins, rate: share })));
}
