// Commission period by period on the sum to date: what is due now is what is earned to date less what was paid before.
import Big from "big.js";
import { decimal, difference } from "../money";
import { commission } from "./commission";
import type { CommissionRule } from "./tiers";

export interface TrueUpStep {
  readonly toDate: number;
  /** Commission on the sum to date, to cents. */
  readonly earned: number;
  /** Negative where returns take some back. */
  readonly payment: number;
}

/** Payments sum to the commission of the total, exactly.
 * @param amounts one a period, in order
 * @see FUNCTIONS.md, TRUEUP */
export function trueUp(amounts: readonly number[], rule: CommissionRule): TrueUpStep[] {
  let sum = new Big(0);
  let before = 0;
  return amounts.map((amount) => {
    sum = sum.plus(decimal(amount));
    const toDate = sum.toNumber() + 0;
    const earned = commission(toDate, rule);
    const payment = difference(earned, before);
    before = earned;
    return { toDate, earned, payment };
  });
}
