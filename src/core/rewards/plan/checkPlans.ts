// What is wrong with plans, each with its cell: a plan that nobody should be paid by is refused, what may be meant is said.
import type { Answer, Problem } from "../../answer";
import { nameKey } from "../../names";
import type { PlanRow } from "./planRows";
import { commonDays, measuresSame, type RewardPlan } from "./rewardPlan";

/** A rate above this, of money, pays out more than came in. */
const LARGEST_RATE = 1;
/** A payout of this many times the target pay is a per cent sign forgotten. */
const LARGEST_PAYOUT = 5;
/** A tier from this attainment on is a per cent sign forgotten. */
const LARGEST_ATTAINMENT = 10;

/** A plan with its rows, in order of tiers. */
export interface WrittenPlan {
  readonly plan: RewardPlan;
  readonly rows: readonly PlanRow[];
}

/** @returns the plans that can be paid by, and what is wrong with the others: `column` is a role */
export function checkPlans(written: readonly WrittenPlan[]): Answer<readonly RewardPlan[]> {
  const plans = written.map(({ plan }) => plan);
  const ownTroubles = written.map(troublesOf);
  const overlaps = plans.flatMap((plan, at) => plans.slice(at + 1).flatMap((other) => (isSameFor(plan, other) && commonDays(plan, other) ? [[plan, other] as const] : [])));
  const problems = [
    ...ownTroubles.flat().map((trouble): Problem => ({ ...trouble, done: "refused" })),
    ...overlaps.map(([plan, other]): Problem => ({ code: "plans-overlap", row: other.rows[0]!, column: "validFrom", done: "refused", details: { first: plan.rows[0]!, second: other.rows[0]! } })),
    ...plans.flatMap((plan) => gapAfter(plan, plans)),
  ];
  return { result: plans.filter((plan, at) => ownTroubles[at]!.length === 0 && !overlaps.some((pair) => pair.includes(plan))), problems: problems.sort((a, b) => a.row - b.row) };
}

const isSameFor = (a: RewardPlan, b: RewardPlan): boolean => nameKey(a.appliesTo) === nameKey(b.appliesTo) && measuresSame(a, b);

/** Days between a plan and the next of its name on which neither holds: said, for it may be meant. */
function gapAfter(plan: RewardPlan, plans: readonly RewardPlan[]): Problem[] {
  const { validTo } = plan;
  if (validTo === null) return [];
  const later = plans.filter((other) => nameKey(other.name) === nameKey(plan.name) && isSameFor(plan, other) && (other.validFrom ?? validTo) > validTo).sort((a, b) => a.validFrom! - b.validFrom!);
  const days = later[0] ? later[0].validFrom! - validTo - 1 : 0;
  return days > 0 ? [{ code: "plan-gap", row: later[0]!.rows[0]!, column: "validFrom", done: "counted", details: { count: days, first: plan.rows[0]! } }] : [];
}

type Trouble = Omit<Problem, "done">;

function troublesOf({ plan, rows }: WrittenPlan): Trouble[] {
  const { measure, each, pays, trueUp, validFrom, validTo } = plan;
  const most = pays === "target pay" ? LARGEST_PAYOUT : pays === "rate" && measure !== "quantity" ? LARGEST_RATE : Infinity;
  const ofTiers = rows.flatMap(({ row, from, rate, terms }, at): Trouble[] => [
    ...(at > 0 && from === rows[at - 1]!.from ? [{ code: "tiers-overlap", row, column: "from", value: String(from), details: { first: rows[at - 1]!.row } }] : []),
    ...(from < 0 ? [{ code: "below-zero", row, column: "from", value: String(from) }] : []),
    ...(measure === "attainment" && from >= LARGEST_ATTAINMENT ? [{ code: "attainment-too-high", row, column: "from", value: String(from) }] : []),
    ...(rate === null ? [{ code: "no-rate-here", row, column: "rate" }] : []),
    ...(rate !== null && rate < 0 ? [{ code: "below-zero", row, column: "rate", value: String(rate) }] : []),
    ...(rate !== null && (pays === "target pay" ? rate >= most : rate > most) ? [{ code: "rate-too-high", row, column: "rate", value: `${Math.round(rate * 10_000) / 100}%` }] : []),
    ...(["cap", "draw", "clawbackDays"] as const).flatMap((column) => ((terms[column] ?? 0) < 0 ? [{ code: "below-zero", row, column, value: String(terms[column]) }] : [])),
  ]);
  const isBackwards = validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...ofTiers,
    ...(isBackwards ? [{ code: "ends-before-start", row: rows[0]!.row, column: "validTo" }] : []),
    ...(each === "sale" && trueUp !== "none" ? [{ code: "true-up-of-sales", row: (rows.find(({ terms }) => terms.trueUp !== null) ?? rows[0]!).row, column: "trueUp" }] : []),
  ];
}
