// One person's pay for a period: the plans in force, what came back of earlier periods, the draw.
import Big from "big.js";
import { figure, type Figure } from "../../answer";
import { sumOf } from "../../exactSums";
import { difference } from "../../money";
import type { Period } from "../../period";
import { draw as drawOver } from "../draw";
import { plansInForce, type PlanInForce } from "../plan/plansInForce";
import { measuresSame, type RewardPlan } from "../plan/rewardPlan";
import { commonPeriod, partOfPeriod, type PartOfPeriod } from "./partOfPeriod";
import type { PlanStatement } from "./planStatement";
import { goesOnFrom, planStatements, type PersonFacts } from "./planStatements";

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
  /** Of closed periods, where sales were entered or changed since. */
  readonly changes: readonly Adjustment[];
  readonly draw: DrawStatement | null;
  /** What the first plan measures, on all days that such a plan holds. */
  readonly basis: number;
  /** Before the draw. */
  readonly earned: number;
  /** Paid out; negative: more was taken back than earned. */
  readonly total: number;
}

/** Periods looked back on at most: for what comes back, and for what is owed of draws. */
const MOST_BACK = 60;

/** What closed periods leave to the one that follows them. */
export interface FromClosed {
  readonly changes: readonly Adjustment[];
  /** Of draws, when the last of them was closed. */
  readonly owed: number;
}

/** @param until the last day that counts, in the period
 * @param closed undefined: the period before is not closed
 * @returns refusals `two-plans` (person, first, second) and those of `planStatements` */
export function personStatement(facts: PersonFacts, period: Period, until: number, closed?: FromClosed): Figure<Settled> {
  const earned = earnedIn(facts, period, until);
  if (!earned.ok) return earned;
  const { plans, adjustments } = earned.value;
  const changes = closed?.changes ?? [];
  const sum = sumOf([earned.value.sum, ...changes.map(({ paid, due }) => difference(due, paid))]);
  const basis = sumOf(plans.filter(({ inForce }) => measuresSame(inForce.plan, plans[0]!.inForce.plan)).map(({ pay }) => pay.basis));
  const guaranteed = drawIn(facts, period);
  if (!guaranteed) return figure({ plans, adjustments, changes, draw: null, basis, earned: sum, total: sum });
  const { draw, recoverable } = guaranteed;
  const owedBefore = recoverable ? (closed?.owed ?? owedAt(facts, period)) : 0;
  const [step] = drawOver([sum], { draw: draw.value, recoverable, owed: owedBefore });
  return figure({ plans, adjustments, changes, draw: { draw, recoverable, owedBefore, owedAfter: step!.owed }, basis, earned: sum, total: step!.paid });
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

const payIn = (plans: readonly PlanStatement[]): number => sumOf(plans.map(({ due }) => due));
const basisIn = (plans: readonly PlanStatement[]): number => sumOf(plans.map(({ pay }) => pay.basis));

/** An earlier period that cannot be reckoned takes nothing back. Plans whose true-up goes on into the next one settle there what came back. */
function adjustmentsIn(facts: PersonFacts, period: Period, until: number): Adjustment[] {
  const reach = Math.max(0, ...facts.plans.map(({ clawbackDays }) => clawbackDays));
  const found: Adjustment[] = [];
  let next = period;
  for (let back = 0; reach > 0 && back < MOST_BACK; back++) {
    const earlier = facts.before(next);
    if (earlier.to < Math.max(facts.since, period.from - reach - 1)) break;
    const goOn = plansGoingOn(facts, next);
    const asKnown = (known: number) => planStatements(facts, earlier, earlier.to, known);
    const [then, now] = [asKnown(period.from - 1), asKnown(until)];
    next = earlier;
    if (!then.ok || !now.ok) continue;
    const [before, after] = [then.value, now.value].map((all) => all.filter(({ inForce: { plan } }) => !goOn.has(plan))) as [PlanStatement[], PlanStatement[]];
    const [paid, due] = [payIn(before), payIn(after)];
    const basis = difference(basisIn(after), basisIn(before));
    if (paid !== due || basis !== 0) found.push({ period: earlier, basis, paid, due });
  }
  return found.reverse();
}

function plansGoingOn(facts: PersonFacts, period: Period): ReadonlySet<RewardPlan> {
  const inForce = plansInForce(facts.plans, facts.payeeIn(period), period);
  return new Set(inForce.ok ? inForce.value.filter((one) => goesOnFrom(facts, one, period)).map(({ plan }) => plan) : []);
}

/** The largest draw of the plans in force, for the days employed. */
function drawIn({ payeeIn, plans }: PersonFacts, period: Period): { readonly draw: PartOfPeriod; readonly recoverable: boolean } | null {
  const payee = payeeIn(period);
  const inForce = plansInForce(plans, payee, period);
  const held = (inForce.ok ? inForce.value : []).flatMap(({ plan, days }: PlanInForce) => (plan.draw === null ? [] : { draw: partOfPeriod(plan.draw, commonPeriod(days, payee.employed), period, payee.workingTime), recoverable: plan.recoverable }));
  return held.sort((a, b) => new Big(b.draw.value).cmp(a.draw.value))[0] ?? null;
}

/** Of draws of the periods before: they are gone through from the first that had one. */
function owedAt(facts: PersonFacts, period: Period): number {
  const earlier: Period[] = [];
  for (let one = facts.before(period); earlier.length < MOST_BACK && one.to >= Math.max(facts.since, facts.payeeIn(one).employed.from) && drawIn(facts, one)?.recoverable; one = facts.before(one)) earlier.unshift(one);
  return earlier.reduce((owed, one) => {
    const earned = earnedIn(facts, one, one.to);
    return earned.ok ? drawOver([earned.value.sum], { draw: drawIn(facts, one)!.draw.value, recoverable: true, owed })[0]!.owed : owed;
  }, 0);
}
