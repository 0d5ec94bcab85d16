// What a plan pays, step by step. In every step pay = rate × amount, so that a sheet can show it as that formula.
import Big from "big.js";
import { figure, refuse, type Figure } from "../../answer";
import { decimal } from "../../money";
import { amountsInTiers } from "../commission";
import { payout } from "../payout";
import type { Tier, TierMode } from "../tiers";
import type { RewardPlan } from "./rewardPlan";

export interface PlanBasis {
  /** What is measured: one figure for the period, or one for each sale. With `attainment` the money behind it. */
  readonly values: readonly number[];
  /** For `attainment`; null: none is set. */
  readonly goal: number | null;
  /** For the days that count; null: none is set. */
  readonly targetPay: number | null;
}

export interface PayStep {
  /** In the measure's unit; with `attainment` shares of the goal. */
  readonly from: number;
  /** null: no end. */
  readonly to: number | null;
  readonly rate: number;
  /** What the rate is of: the part of what is measured, the target pay, or 1 for a fixed sum. */
  readonly amount: number;
  /** rate × amount, unrounded. */
  readonly pay: number;
}

export interface PlanPay {
  /** All that is measured. */
  readonly basis: number;
  readonly steps: readonly PayStep[];
  /** What caps take away, negative, unrounded. */
  readonly overCap: number;
  /** How often a cap bit, and what would have been earned there without it, unrounded. */
  readonly capped: { readonly count: number; readonly earned: number };
  /** To cents, half away from zero, rounded once. */
  readonly pay: number;
}

/** @returns refusals `no-goal` (attainment without a goal), `no-target-pay` */
export function planPay(plan: RewardPlan, { values, goal, targetPay }: PlanBasis): Figure<PlanPay> {
  if (plan.measure === "attainment" && !(goal !== null && goal > 0)) return refuse("no-goal");
  if (plan.pays === "target pay" && targetPay === null) return refuse("no-target-pay");
  const scale = decimal(plan.measure === "attainment" ? goal! : 1);
  const paid = values.map((value) => withCap(stepsFor(decimal(value), plan, scale, targetPay), plan.cap));
  const sum = (of: (one: (typeof paid)[number]) => Big): Big => paid.reduce((all, one) => all.plus(of(one)), new Big(0));
  return figure({
    basis: values.reduce((all, value) => all.plus(decimal(value)), new Big(0)).toNumber() + 0,
    steps: joined(paid.flatMap(({ steps }) => steps)).map(({ from, to, rate, amount }) => ({ from, to, rate, amount: amount.toNumber() + 0, pay: amount.times(rate).toNumber() + 0 })),
    overCap: sum(({ overCap }) => overCap).toNumber() + 0,
    capped: { count: paid.filter(({ isCapped }) => isCapped).length, earned: sum(({ isCapped, earned }) => (isCapped ? earned : new Big(0))).toNumber() + 0 },
    pay: sum(({ pay }) => pay).round(2, Big.roundHalfUp).toNumber() + 0,
  });
}

interface DecimalStep extends Omit<PayStep, "amount" | "pay"> {
  readonly amount: Big;
}

/** One sale, or the period. */
function stepsFor(value: Big, plan: RewardPlan, scale: Big, targetPay: number | null): DecimalStep[] {
  const { tiers, mode, pays } = plan;
  const scaled: Tier[] = tiers.map(({ from, rate }) => ({ from: scale.times(from).toNumber(), rate }));
  const of = (part: Big): Big => (pays === "rate" ? part : pays === "fixed" ? new Big(1) : decimal(targetPay!));
  const step = (at: number, rate: number, amount: Big): DecimalStep => ({ from: tiers[at]!.from, to: tiers[at + 1]?.from ?? null, rate, amount });
  const tierMode: TierMode = mode === "marginal" || mode === "override" ? "marginal" : "retroactive";
  if (mode !== "curve" && pays === "rate") return amountsInTiers(value, { tiers: scaled, mode: tierMode }).map((part, at) => step(at, tiers[at]!.rate, part));
  const reached = scaled.findLastIndex(({ from }) => value.gte(from));
  if (mode !== "curve" && tierMode === "marginal") return tiers.map(({ rate }, at) => step(at, rate, at <= reached ? of(value) : new Big(0)));
  const rate = payout(value.div(scale).toNumber(), tiers.map((tier) => [tier.from, tier.rate] as const), mode === "curve");
  return tiers.map((tier, at) => step(at, at === reached ? rate : tier.rate, at === reached ? of(value) : new Big(0)));
}

function withCap(steps: readonly DecimalStep[], cap: number | null) {
  const earned = steps.reduce((all, { rate, amount }) => all.plus(amount.times(rate)), new Big(0));
  const isCapped = cap !== null && earned.gt(decimal(cap));
  const pay = isCapped ? decimal(cap).round(2, Big.roundDown) : earned;
  return { steps, earned, isCapped, pay, overCap: pay.minus(earned) };
}

/** Sales that pay alike are one step; tiers in order. */
function joined(steps: readonly DecimalStep[]): DecimalStep[] {
  const byTier = new Map<string, DecimalStep>();
  for (const step of steps) {
    const key = `${step.from} ${step.rate}`;
    const known = byTier.get(key);
    byTier.set(key, known ? { ...known, amount: known.amount.plus(step.amount) } : step);
  }
  return [...byTier.values()].sort((a, b) => a.from - b.from || a.rate - b.rate);
}
