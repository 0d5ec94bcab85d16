// What selling more would pay, and what a plan pays along the way: the same plan, reckoned with another basis.
import { sumOf } from "../../exactSums";
import { difference } from "../../money";
import { draw as drawOver } from "../draw";
import { planPay } from "../plan/planPay";
import type { Settled } from "./personStatement";
import type { PlanStatement } from "./planStatement";

export interface WhatIf {
  /** Pay on top of what is due now. */
  readonly more: number;
  /** All that would be paid. */
  readonly total: number;
}

/** What a plan pays where that much is measured: for the period, with a true-up for all of its periods so far, or for one sale where it pays each. */
export function payAt({ inForce, against }: PlanStatement, value: number): number {
  const pay = planPay(inForce.plan, { values: [value], ...against });
  return pay.ok ? pay.value.pay : 0;
}

/** Own sales of so much money more, as one sale, in plans that measure money; the others stay as they are. */
export function whatIf({ plans, draw, earned, total }: Settled, sold: number): WhatIf {
  const changes = plans.filter(({ inForce: { plan } }) => plan.mode !== "override" && (plan.measure === "amount" || plan.measure === "attainment"));
  const more = changes.map((statement) => (statement.inForce.plan.each === "sale" ? payAt(statement, sold) : difference(payAt(statement, sumOf([statement.pay.basis, sold])), statement.pay.pay)));
  const sum = sumOf([earned, ...more]);
  const paid = draw ? drawOver([sum], { draw: draw.draw.value, recoverable: draw.recoverable, owed: draw.owedBefore })[0]!.paid : sum;
  return { more: difference(paid, total), total: paid };
}

export interface CurvePoint {
  readonly sold: number;
  readonly pay: number;
}

const STEPS = 60;

/** From 0 past the last tier and what is sold now; a jump is two points a cent apart. */
export function payCurve(statement: PlanStatement): CurvePoint[] {
  const { inForce: { plan }, pay, against } = statement;
  const starts = plan.tiers.map(({ from }) => from * (plan.measure === "attainment" ? (against.goal ?? 1) : 1));
  const now = plan.each === "period" ? pay.basis : 0;
  const most = Math.max(1, now * 1.5, (starts.at(-1) ?? 0) * 1.3);
  const places = [...Array.from({ length: STEPS + 1 }, (_, at) => (most * at) / STEPS), ...starts.flatMap((start) => (start > 0 ? [start - 0.01, start] : []))].map((place) => Math.round(place * 100) / 100);
  return [...new Set(places)].sort((a, b) => a - b).map((sold) => ({ sold, pay: payAt(statement, sold) }));
}
