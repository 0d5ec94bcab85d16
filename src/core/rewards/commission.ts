// Commission by tiers, in decimals; rounded once, at the end.
import Big from "big.js";
import { decimal } from "../money";
import type { CommissionRule } from "./tiers";

/** How much of an amount lies in each tier. A return falls into the first tier where that begins at 0; below the first nothing is in any. */
export function amountsInTiers(amount: Big, { tiers, mode }: Omit<CommissionRule, "cap">): Big[] {
  const none = tiers.map(() => new Big(0));
  const reached = tiers.findLastIndex(({ from }) => amount.gte(from));
  if (reached < 0) return amount.lt(0) && tiers[0]!.from === 0 ? none.with(0, amount) : none;
  if (mode === "retroactive") return none.with(reached, amount);
  return tiers.map(({ from }, at) => (at > reached ? none[at]! : (at === reached ? amount : new Big(tiers[at + 1]!.from)).minus(from)));
}

/** Before the cap, unrounded: each tier's. */
export const earnedInTiers = (amount: Big, rule: CommissionRule): Big[] => amountsInTiers(amount, rule).map((part, at) => part.times(rule.tiers[at]!.rate));

/** The sum of what tiers earn, to cents, half away from zero, and never more than the cap. */
export function payOf(earned: readonly Big[], cap: number | null): number {
  const pay = earned.reduce((sum, part) => sum.plus(part), new Big(0)).round(2, Big.roundHalfUp);
  const most = cap === null ? null : decimal(cap).round(2, Big.roundDown);
  return (most?.lt(pay) ? most : pay).toNumber() + 0;
}

/** What an amount earns: money, to cents.
 * @param amount negative: returns
 * @see FUNCTIONS.md, COMMISSION
 * @example commission(9000, { tiers: [{ from: 0, rate: 0.06 }, { from: 3000, rate: 0.08 }], mode: "marginal", cap: null }) // 660 */
export const commission = (amount: number, rule: CommissionRule): number => payOf(earnedInTiers(decimal(amount), rule), rule.cap);
