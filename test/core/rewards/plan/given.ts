// Rows of the Reward plan table as people write them: what is not named is blank.
import type { PlanRow, PlanTerms } from "../../../../src/core/rewards/plan/planRows";
import { plansOf } from "../../../../src/core/rewards/plan/plansOf";
import type { RewardPlan } from "../../../../src/core/rewards/plan/rewardPlan";
import { serial } from "../../goals/given";

export interface Written extends Partial<PlanTerms> {
  readonly row?: number;
  readonly plan?: string;
  readonly for?: string;
  readonly from?: number;
  readonly rate?: number | null;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Rows from 2 on unless they say otherwise. */
export const planRows = (...rows: readonly Written[]): PlanRow[] =>
  rows.map(({ row, plan, for: appliesTo, from = 0, rate = 0.05, validFrom, validTo, ...terms }, at) => ({
    row: row ?? at + 2,
    plan: plan ?? null,
    appliesTo: appliesTo ?? null,
    from,
    rate,
    validFrom: validFrom ? serial(validFrom) : null,
    validTo: validTo ? serial(validTo) : null,
    terms: { measure: null, each: null, mode: null, pays: null, trueUp: null, cap: null, draw: null, recoverable: null, clawbackDays: null, ...terms },
  }));

export const plans = (...rows: readonly Written[]): readonly RewardPlan[] => plansOf(planRows(...rows)).result;
/** The only plan of some rows. */
export const plan = (...rows: readonly Written[]): RewardPlan => plans(...rows)[0]!;
