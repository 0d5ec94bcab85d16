// What a plan pays, tier by tier, as Excel formulas: the same rules as core/rewards/plan/planPay, over the cells beside them.
import type { RewardPlan } from "../../core/rewards/plan/rewardPlan";

/** A1 references, each in the row of the tier. */
export interface TierCells {
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  /** Where the goal stands; null: tiers begin at figures of the measure itself. */
  readonly goal: string | null;
  readonly targetPay: string | null;
}

/** How much the rate of a tier is of. @param at the tier, from 0 */
export function amountFormula({ tiers, mode, pays }: RewardPlan, at: number, cells: TierCells): string {
  const { basis } = cells;
  const [from, to] = [limit(cells.from, cells), limit(cells.to, cells)];
  const isLast = at === tiers.length - 1;
  const isMarginal = mode === "marginal" || mode === "override";
  // a return falls into the first tier where that begins at 0
  const takesReturns = at === 0 && tiers[0]!.from === 0;
  if (pays === "rate" && mode !== "curve") {
    if (takesReturns) return isLast ? `=${basis}` : isMarginal ? `=MIN(${basis},${to})` : `=IF(${basis}<${to},${basis},0)`;
    if (isMarginal) return `=MAX(0,${isLast ? basis : `MIN(${basis},${to})`}-${from})`;
  }
  const of = pays === "rate" ? basis : pays === "fixed" ? "1" : cells.targetPay!;
  return `=IF(${isMarginal ? `${basis}>=${from}` : isReached(isLast, cells)},${of},0)`;
}

/** On a curve the rate lies between that of the point reached and of the next; null: it is the tier's own. */
export function rateFormula({ tiers, mode }: RewardPlan, at: number, cells: TierCells): string | null {
  const [here, next] = [tiers[at]!, tiers[at + 1]];
  if (mode !== "curve" || !next) return null;
  const { basis, from, to, goal } = cells;
  return `=IF(${isReached(false, cells)},${here.rate}+(${next.rate}-${here.rate})*(${goal === null ? basis : `${basis}/${goal}`}-${from})/(${to}-${from}),${here.rate})`;
}

/** A share of the goal as money, without the noise of binary fractions. */
const limit = (cell: string, { goal }: TierCells): string => (goal === null ? cell : `ROUND(${cell}*${goal},8)`);

const isReached = (isLast: boolean, cells: TierCells): string =>
  isLast ? `${cells.basis}>=${limit(cells.from, cells)}` : `AND(${cells.basis}>=${limit(cells.from, cells)},${cells.basis}<${limit(cells.to, cells)})`;
