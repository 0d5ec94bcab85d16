// The arguments `from`, `rate`, `mode` and `cap` of commissions, and the points of a payout curve: lists of one length, read with their places.
import type { Refusal } from "../../core/answer";
import type { PayoutPoint } from "../../core/rewards/payout";
import { ascendingPairs, tiersOf, type CommissionRule, type TierMode } from "../../core/rewards/tiers";
import type { Argument } from "./arguments";
import { failure, raise } from "./failure";
import { allNumbers, type NumberList } from "./operand";
import { notNegative } from "./notNegative";
import { argumentWord, whereIs, type ArgumentName } from "./where";
import { wordOf } from "./word";

const MODES: Readonly<Record<string, TierMode>> = { marginal: "marginal", retroactive: "retroactive", progresywny: "marginal", wsteczny: "retroactive" };

/** @throws #VALUE! naming the tier that is out of order */
export function commissionRule(from: Argument, rate: Argument, mode: Argument, cap: Argument): CommissionRule {
  const [begins, rates] = [allNumbers("from", from), allNumbers("rate", rate)];
  const tiers = tiersOf(begins.values, rates.values);
  if (!tiers.ok) return raise(pairFailure(tiers.why, "from", begins, "rate"));
  return { tiers: tiers.value, mode: wordOf("mode", mode, MODES), cap: notNegative("cap", cap) || null };
}

/** @throws #VALUE! naming the point that is out of order */
export function payoutPoints(points: Argument, payout: Argument): readonly PayoutPoint[] {
  const [reached, pays] = [allNumbers("points", points), allNumbers("payout", payout)];
  const pairs = ascendingPairs(reached.values, pays.values);
  return pairs.ok ? pairs.value : raise(pairFailure(pairs.why, "points", reached, "payout"));
}

function pairFailure(why: Refusal, first: ArgumentName, shape: NumberList, second: ArgumentName): CustomFunctions.Error {
  const at = Number(why.details?.at ?? 0);
  return failure({ code: why.code, details: { ...why.details, first: argumentWord(first), second: argumentWord(second) } }, whereIs(first, shape, Math.floor(at / shape.columns), at % shape.columns));
}
