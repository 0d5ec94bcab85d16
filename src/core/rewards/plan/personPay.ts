// A person's pay for a period: what each plan in force pays, what is taken back, and the draw.
import { figure, refuse, type Figure } from "../../answer";
import { sumOf } from "../../exactSums";
import { draw } from "../draw";
import { planPay, type PlanBasis, type PlanPay } from "./planPay";
import type { PlanInForce } from "./plansInForce";

export interface PersonPayInput {
  readonly plans: readonly PlanInForce[];
  readonly basisOf: (plan: PlanInForce) => Figure<PlanBasis>;
  /** Of commissions paid before, ≥ 0. */
  readonly takenBack: number;
  /** Of draws paid before, ≥ 0. */
  readonly owed: number;
}

export interface PersonPay {
  readonly plans: readonly { readonly inForce: PlanInForce; readonly pay: PlanPay }[];
  /** The sum of the plans, less what is taken back. */
  readonly earned: number;
  /** The largest draw of the plans in force; 0: none. */
  readonly draw: number;
  /** What is paid out; never below the draw where there is one. */
  readonly paid: number;
  /** Of draws, after the period. */
  readonly owed: number;
}

/** Sums are exact: what is paid is the sum of what is shown.
 * @returns refusals of `basisOf` and `planPay`, with the plan's first row */
export function personPay({ plans, basisOf, takenBack, owed }: PersonPayInput): Figure<PersonPay> {
  const lines: PersonPay["plans"][number][] = [];
  for (const inForce of plans) {
    const basis = basisOf(inForce);
    const pay = basis.ok ? planPay(inForce.plan, basis.value) : basis;
    if (!pay.ok) return refuse(pay.why.code, { ...pay.why.details, row: inForce.plan.rows[0]! });
    lines.push({ inForce, pay: pay.value });
  }
  const earned = sumOf([...lines.map(({ pay }) => pay.pay), -takenBack]);
  const [guaranteed] = plans.map(({ plan }) => plan).filter((plan) => plan.draw > 0).sort((a, b) => b.draw - a.draw);
  if (!guaranteed) return figure({ plans: lines, earned, draw: 0, paid: earned, owed });
  const [step] = draw([earned], { draw: guaranteed.draw, recoverable: guaranteed.recoverable, owed });
  return figure({ plans: lines, earned, draw: guaranteed.draw, paid: step!.paid, owed: step!.owed });
}
