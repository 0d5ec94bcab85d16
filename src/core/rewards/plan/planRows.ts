// The Reward plan table as it stands: a row a tier or rule, blanks as they are. Made by the reader, never changed.

/** What is measured; with `attainment` tiers begin at shares of the goal. */
export const PLAN_MEASURES = ["amount", "margin", "quantity", "attainment"] as const;
export type PlanMeasure = (typeof PLAN_MEASURES)[number];

/** `override`: marginal, on what one's people bring. */
export const PLAN_MODES = ["marginal", "retroactive", "curve", "steps", "override"] as const;
export type PlanMode = (typeof PLAN_MODES)[number];

export const PLAN_EACH = ["period", "sale"] as const;
export type PlanEach = (typeof PLAN_EACH)[number];

/** What a rate is multiplied by: what is measured (with `attainment`, the money behind it), nothing (it is money itself), the target pay. */
export const PLAN_PAYS = ["rate", "fixed", "target pay"] as const;
export type PlanPays = (typeof PLAN_PAYS)[number];

/** Whether tiers, goal and cap are those of the quarter or the year so far, of which a period pays what is due and was not paid in its earlier ones. */
export const PLAN_TRUE_UPS = ["none", "quarter", "year"] as const;
export type PlanTrueUp = (typeof PLAN_TRUE_UPS)[number];

/** What holds for a plan as a whole, so that its further tiers may leave it blank; null: the cell is blank. */
export interface PlanTerms {
  readonly measure: PlanMeasure | null;
  readonly each: PlanEach | null;
  readonly mode: PlanMode | null;
  readonly pays: PlanPays | null;
  readonly trueUp: PlanTrueUp | null;
  readonly cap: number | null;
  readonly draw: number | null;
  readonly recoverable: boolean | null;
  readonly clawbackDays: number | null;
}

export interface PlanRow {
  /** Of the sheet, from 1: messages name it. */
  readonly row: number;
  /** null, here and below: the cell is blank. */
  readonly plan: string | null;
  /** A person, a department or a peer group; "" for all. */
  readonly appliesTo: string | null;
  /** Excel serials, both ends inclusive. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly terms: PlanTerms;
  readonly from: number;
  readonly rate: number | null;
}
