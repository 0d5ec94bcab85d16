// Which plans pay a person in a period, and on which of its days.
import { figure, refuse, type Figure } from "../../answer";
import { nameKey } from "../../names";
import type { Period } from "../../period";
import { commonDays, measuresSame, type RewardPlan } from "./rewardPlan";

/** Who is paid; plans for any of these names, and those for all, apply. */
export interface Payee {
  readonly person: string;
  readonly departments: readonly string[];
  readonly group: string | null;
}

export interface PlanInForce {
  readonly plan: RewardPlan;
  /** The days of the period on which it holds. */
  readonly days: Period;
}

/** A plan that changes within the period is there twice, each with its days.
 * @returns refusal `two-plans` (person, first and second: rows) where two hold on one day and measure the same */
export function plansInForce(plans: readonly RewardPlan[], payee: Payee, period: Period): Figure<readonly PlanInForce[]> {
  const names = new Set([payee.person, ...payee.departments, ...(payee.group === null ? [] : [payee.group])].map(nameKey));
  const found = plans.flatMap((plan): PlanInForce[] => {
    const days = plan.appliesTo === "" || names.has(nameKey(plan.appliesTo)) ? commonDays(plan, { validFrom: period.from, validTo: period.to }) : null;
    return days ? [{ plan, days }] : [];
  });
  for (const [at, { plan, days }] of found.entries()) {
    const other = found.slice(at + 1).find((one) => measuresSame(one.plan, plan) && one.days.from <= days.to && days.from <= one.days.to);
    if (other) return refuse("two-plans", { person: payee.person, first: plan.rows[0]!, second: other.plan.rows[0]! });
  }
  return figure([...found].sort((a, b) => a.days.from - b.days.from || a.plan.rows[0]! - b.plan.rows[0]!));
}
