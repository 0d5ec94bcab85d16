// One person's pay for a period: the plans in force, what came back of earlier periods, the draw.
import Big from "big.js";
import { figure, type Figure } from "../../answer";
import { sumOf } from "../../exactSums";
import type { MarkedSales } from "../../goals/salesRows";
import { difference } from "../../money";
import type { Period } from "../../period";
import { draw as drawOver } from "../draw";
import { plansInForce, type PlanInForce } from "../plan/plansInForce";
import { measuresSame, type RewardPlan } from "../plan/rewardPlan";
import { commonPeriod, partOfPeriod, type PartOfPeriod } from "./partOfPeriod";
import type { PaidPerson } from "./payees";
import { countsUntil, type PaySales } from "./paySales";
import { planStatement, type PlanStatement } from "./planStatement";

/** What came back, or stayed unpaid too long, in this period of what was sold in an earlier one. */
export interface Adjustment {
  readonly period: Period;
  /** Change of what was measured there. */
  readonly basis: number;
  /** What that period paid so far, and what is due for it now. */
  readonly paid: number;
  readonly due: number;
}

export interface DrawStatement {
  readonly draw: PartOfPeriod;
  readonly recoverable: boolean;
  readonly owedBefore: number;
  readonly owedAfter: number;
}

export interface Settled {
  readonly plans: readonly PlanStatement[];
  readonly adjustments: readonly Adjustment[];
  readonly draw: DrawStatement | null;
  /** What the first plan measures, on all days that such a plan holds. */
  readonly basis: number;
  /** Before the draw. */
  readonly earned: number;
  /** Paid out; negative: more was taken back than earned. */
  readonly total: number;
}

/** What a statement is made from, for one person. */
export interface PersonFacts {
  readonly payee: PaidPerson;
  readonly plans: readonly RewardPlan[];
  readonly marked?: MarkedSales;
  /** Own sales, or for an override those of the people it is on. */
  readonly salesFor: (plan: RewardPlan) => PaySales;
  readonly goalFor: (plan: RewardPlan, period: Period) => number | null;
  readonly before: (period: Period) => Period;
  /** The first day of any sale: nothing is looked for before it. */
  readonly since: number;
}

/** Periods looked back on at most: for what comes back, and for what is owed of draws. */
const MOST_BACK = 60;

/** @param until the last day that counts, in the period
 * @returns refusals `two-plans` (person, first, second) and those of `planStatement` */
export function personStatement(facts: PersonFacts, period: Period, until: number): Figure<Settled> {
  const earned = earnedIn(facts, period, until);
  if (!earned.ok) return earned;
  const { plans, adjustments, sum } = earned.value;
  const basis = sumOf(plans.filter(({ inForce }) => measuresSame(inForce.plan, plans[0]!.inForce.plan)).map(({ pay }) => pay.basis));
  const guaranteed = drawIn(facts, period);
  if (!guaranteed) return figure({ plans, adjustments, draw: null, basis, earned: sum, total: sum });
  const { draw, recoverable } = guaranteed;
  const owedBefore = recoverable ? owedAt(facts, period) : 0;
  const [step] = drawOver([sum], { draw: draw.value, recoverable, owed: owedBefore });
  return figure({ plans, adjustments, draw: { draw, recoverable, owedBefore, owedAfter: step!.owed }, basis, earned: sum, total: step!.paid });
}

interface Earned {
  readonly plans: readonly PlanStatement[];
  readonly adjustments: readonly Adjustment[];
  readonly sum: number;
}

function earnedIn(facts: PersonFacts, period: Period, until: number): Figure<Earned> {
  const plans = planStatements(facts, period, until, until);
  if (!plans.ok) return plans;
  const adjustments = adjustmentsIn(facts, period, until);
  return figure({ plans: plans.value, adjustments, sum: sumOf([payIn(plans.value), ...adjustments.map(({ paid, due }) => difference(due, paid))]) });
}

/** @param known the day whose knowledge of returns counts */
function planStatements({ payee, plans, marked, salesFor, goalFor }: PersonFacts, period: Period, until: number, known: number): Figure<readonly PlanStatement[]> {
  const inForce = plansInForce(plans, payee, period);
  if (!inForce.ok) return inForce;
  const made: PlanStatement[] = [];
  for (const one of inForce.value) {
    const sales = salesFor(one.plan);
    const isCounted = (row: number) => countsUntil(sales, row, period, one.plan.clawbackDays, marked) > known;
    const { employed, workingTime, targetPay } = payee;
    const statement = planStatement({ inForce: one, sales, isCounted, until, period, employed, workingTime, targetPay, goal: one.plan.measure === "attainment" ? goalFor(one.plan, period) : null });
    if (!statement.ok) return statement;
    made.push(statement.value);
  }
  return figure(made);
}

const payIn = (plans: readonly PlanStatement[]): number => sumOf(plans.map(({ pay }) => pay.pay));
const basisIn = (plans: readonly PlanStatement[]): number => sumOf(plans.map(({ pay }) => pay.basis));

/** An earlier period that cannot be reckoned takes nothing back. */
function adjustmentsIn(facts: PersonFacts, period: Period, until: number): Adjustment[] {
  const reach = Math.max(0, ...facts.plans.map(({ clawbackDays }) => clawbackDays));
  const found: Adjustment[] = [];
  for (let [earlier, back] = [facts.before(period), 0]; reach > 0 && back < MOST_BACK && earlier.to >= Math.max(facts.since, period.from - reach - 1); earlier = facts.before(earlier), back++) {
    const asKnown = (known: number) => planStatements(facts, earlier, earlier.to, known);
    const [then, now] = [asKnown(period.from - 1), asKnown(until)];
    if (!then.ok || !now.ok) continue;
    const [paid, due] = [payIn(then.value), payIn(now.value)];
    const basis = difference(basisIn(now.value), basisIn(then.value));
    if (paid !== due || basis !== 0) found.push({ period: earlier, basis, paid, due });
  }
  return found.reverse();
}

/** The largest draw of the plans in force, for the days employed. */
function drawIn({ payee, plans }: PersonFacts, period: Period): { readonly draw: PartOfPeriod; readonly recoverable: boolean } | null {
  const inForce = plansInForce(plans, payee, period);
  const held = (inForce.ok ? inForce.value : []).filter(({ plan }) => plan.draw > 0).map(({ plan, days }: PlanInForce) => ({ draw: partOfPeriod(plan.draw, commonPeriod(days, payee.employed), period, payee.workingTime), recoverable: plan.recoverable }));
  return held.sort((a, b) => new Big(b.draw.value).cmp(a.draw.value))[0] ?? null;
}

/** Of draws of the periods before: they are gone through from the first that had one. */
function owedAt(facts: PersonFacts, period: Period): number {
  const earlier: Period[] = [];
  for (let one = facts.before(period); earlier.length < MOST_BACK && one.to >= Math.max(facts.since, facts.payee.employed.from) && drawIn(facts, one)?.recoverable; one = facts.before(one)) earlier.unshift(one);
  return earlier.reduce((owed, one) => {
    const earned = earnedIn(facts, one, one.to);
    return earned.ok ? drawOver([earned.value.sum], { draw: drawIn(facts, one)!.draw.value, recoverable: true, owed })[0]!.owed : owed;
  }, 0);
}
