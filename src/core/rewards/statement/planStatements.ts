// What each plan in force pays somebody. With a true-up it is reckoned on its quarter or year so far, less what its earlier periods paid.
import { figure, refuse, type Figure } from "../../answer";
import type { MarkedSales } from "../../goals/salesRows";
import type { Period } from "../../period";
import type { PlanTrueUp } from "../plan/planRows";
import { plansInForce, type PlanInForce } from "../plan/plansInForce";
import type { RewardPlan } from "../plan/rewardPlan";
import type { PaidPerson } from "./payees";
import { countsUntil, pickSales, type PaySales } from "./paySales";
import { planStatement, type EarlierPeriods, type PlanStatement } from "./planStatement";

/** What a statement is made from, for one person. */
export interface PersonFacts {
  /** As the People table has them in a period: who moved was in another team then. */
  readonly payeeIn: (period: Period) => PaidPerson;
  readonly plans: readonly RewardPlan[];
  readonly marked?: MarkedSales;
  readonly sales: PaySales;
  /** Rows of a period: own sales, or for an override those of the people it is on. */
  readonly rowsFor: (plan: RewardPlan, period: Period) => readonly number[];
  readonly goalFor: (plan: RewardPlan, period: Period) => number | null;
  readonly before: (period: Period) => Period;
  /** The first day of the quarter or year that holds a day. */
  readonly startOf: (span: Exclude<PlanTrueUp, "none">, day: number) => number;
  /** The first day of any sale: nothing is looked for before it. */
  readonly since: number;
  /** What was reckoned already: earlier periods are asked for again and again. */
  readonly reckoned: Map<RewardPlan, Map<string, Figure<PlanStatement>>>;
}

/** @param until the last day that counts, in the period
 * @param known the day whose knowledge of returns counts
 * @returns refusals `two-plans` (person, first, second) and those of `planStatement`; of an earlier period that a true-up needs with its days (from, to) */
export function planStatements(facts: PersonFacts, period: Period, until: number, known: number): Figure<readonly PlanStatement[]> {
  const inForce = plansInForce(facts.plans, facts.payeeIn(period), period);
  if (!inForce.ok) return inForce;
  const made: PlanStatement[] = [];
  for (const one of inForce.value) {
    const statement = statementOf(facts, one, period, until, known);
    if (!statement.ok) return statement;
    made.push(statement.value);
  }
  return figure(made);
}

/** The period before, where a plan with a true-up goes on from there; null: it starts anew. */
export function goesOnFrom({ payeeIn, plans, before, startOf, since }: PersonFacts, { plan, days }: PlanInForce, period: Period): Period | null {
  if (plan.trueUp === "none" || days.from > period.from) return null;
  const earlier = before(period);
  const payee = payeeIn(earlier);
  const wasThere = payee.employed.from <= earlier.to && payee.employed.to >= earlier.from;
  if (!wasThere || startOf(plan.trueUp, middleOf(earlier)) !== startOf(plan.trueUp, middleOf(period)) || earlier.to < since) return null;
  const then = plansInForce(plans, payee, earlier);
  return !then.ok || then.value.some((one) => one.plan === plan) ? earlier : null;
}

/** A quarter of weeks belongs to the year that most of it lies in. */
const middleOf = ({ from, to }: Period): number => Math.floor((from + to) / 2);

function statementOf(facts: PersonFacts, inForce: PlanInForce, period: Period, until: number, known: number): Figure<PlanStatement> {
  const ofPlan = facts.reckoned.get(inForce.plan) ?? new Map<string, Figure<PlanStatement>>();
  facts.reckoned.set(inForce.plan, ofPlan);
  const key = [period.from, period.to, until, known].join();
  const statement = ofPlan.get(key) ?? reckon(facts, inForce, period, until, known);
  ofPlan.set(key, statement);
  return statement;
}

function reckon(facts: PersonFacts, inForce: PlanInForce, period: Period, until: number, known: number): Figure<PlanStatement> {
  const earlier = earlierPeriods(facts, inForce, period);
  if (!earlier.ok) return earlier;
  const { plan, days } = inForce;
  const { employed, workingTime, targetPay } = facts.payeeIn(period);
  const rows = [...(earlier.value?.rows ?? []), ...facts.rowsFor(plan, period)];
  const sales = pickSales(facts.sales, rows);
  const span = { from: earlier.value?.from ?? period.from, to: period.to };
  const isCounted = (row: number) => countsUntil(sales, row, span, plan.clawbackDays, facts.marked) > known;
  const goal = plan.measure === "attainment" ? facts.goalFor(plan, period) : null;
  return planStatement({ inForce: { plan, days }, sales, isCounted, until, period, employed, workingTime, targetPay, goal, earlier: earlier.value });
}

/** What was counted and paid, as known when the last of them ended. */
function earlierPeriods(facts: PersonFacts, inForce: PlanInForce, period: Period): Figure<EarlierPeriods | null> {
  const before = goesOnFrom(facts, inForce, period);
  if (!before) return figure(null);
  const then = plansInForce(facts.plans, facts.payeeIn(before), before);
  const own = then.ok ? then.value.find(({ plan }) => plan === inForce.plan) : undefined;
  const statement = then.ok ? statementOf(facts, own!, before, before.to, before.to) : then;
  if (statement.ok) {
    const { inForce: { days }, earlier, against, pay } = statement.value;
    return figure({ from: earlier?.from ?? days.from, rows: [...(earlier?.rows ?? []), ...facts.rowsFor(inForce.plan, before)], basis: pay.basis, goal: against.goal ?? 0, targetPay: against.targetPay ?? 0, paid: pay.pay });
  }
  // a period with neither a goal nor a sale adds nothing to those before it, if there are any
  if (own && statement.why.code === "no-goal" && facts.rowsFor(inForce.plan, before).length === 0) return earlierPeriods(facts, own, before);
  return refuse(statement.why.code, { from: before.from, to: before.to, ...statement.why.details });
}
