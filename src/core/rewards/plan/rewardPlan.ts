// A reward plan: who it is for, when, and how it pays.
import type { Tier } from "../tiers";
import type { PlanEach, PlanMeasure, PlanMode, PlanPays, PlanTrueUp } from "./planRows";

export interface RewardPlan {
  /** "" where it has no name. */
  readonly name: string;
  /** "" for all. */
  readonly appliesTo: string;
  readonly measure: PlanMeasure;
  readonly each: PlanEach;
  readonly mode: PlanMode;
  readonly pays: PlanPays;
  readonly trueUp: PlanTrueUp;
  /** Ascending; at least one. */
  readonly tiers: readonly Tier[];
  /** The most that each sale, period, or quarter or year so far pays; null: no limit. */
  readonly cap: number | null;
  /** null: always so, on that side. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** The least that a period pays; 0: never less than nothing; null: no draw. */
  readonly draw: number | null;
  readonly recoverable: boolean;
  /** 0: nothing is taken back. */
  readonly clawbackDays: number;
  /** Rows of the sheet, in order of tiers. */
  readonly rows: readonly number[];
}

/** A fixed sum for each sale, beside what else is paid. */
const isSpotAward = ({ each, pays }: RewardPlan): boolean => each === "sale" && pays === "fixed";

/** Two plans of one person may stand beside each other only where they measure something else, or one is on what others bring or a spot award. */
export const measuresSame = (a: RewardPlan, b: RewardPlan): boolean => a.measure === b.measure && (a.mode === "override") === (b.mode === "override") && isSpotAward(a) === isSpotAward(b);

const EVER = 2 ** 31;

/** Days on which both are valid; null: none. */
export function commonDays(a: Pick<RewardPlan, "validFrom" | "validTo">, b: Pick<RewardPlan, "validFrom" | "validTo">): { readonly from: number; readonly to: number } | null {
  const from = Math.max(a.validFrom ?? -EVER, b.validFrom ?? -EVER);
  const to = Math.min(a.validTo ?? EVER, b.validTo ?? EVER);
  return from <= to ? { from, to } : null;
}
