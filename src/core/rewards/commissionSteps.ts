// A commission shown tier by tier, so that anyone can follow it.
import Big from "big.js";
import { decimal } from "../money";
import { amountsInTiers, payOf } from "./commission";
import type { CommissionRule } from "./tiers";

export interface CommissionStep {
  readonly from: number;
  /** Where the next tier begins; null for the last one. */
  readonly to: number | null;
  readonly rate: number;
  readonly amount: number;
  /** Unrounded. */
  readonly commission: number;
}

export interface CommissionSteps {
  /** Every tier, also those not reached. */
  readonly steps: readonly CommissionStep[];
  /** What the cap takes away, negative; 0 where it does not bite. */
  readonly overCap: number;
  readonly amount: number;
  /** Rounded: as `commission`. */
  readonly total: number;
}

/** @see FUNCTIONS.md, COMMISSIONSTEPS */
export function commissionSteps(amount: number, rule: CommissionRule): CommissionSteps {
  const parts = amountsInTiers(decimal(amount), rule);
  const earned = parts.map((part, at) => part.times(rule.tiers[at]!.rate));
  const sum = (list: readonly Big[]) => list.reduce((all, part) => all.plus(part), new Big(0));
  const total = payOf(earned, rule.cap);
  const isCapped = total < payOf(earned, null);
  return {
    steps: rule.tiers.map(({ from, rate }, at) => ({ from, to: rule.tiers[at + 1]?.from ?? null, rate, amount: parts[at]!.toNumber() + 0, commission: earned[at]!.toNumber() + 0 })),
    overCap: isCapped ? new Big(total).minus(sum(earned)).toNumber() : 0,
    amount: sum(parts).toNumber() + 0,
    total,
  };
}
