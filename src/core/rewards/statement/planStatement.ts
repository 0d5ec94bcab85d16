// What one plan pays one person, with what its basis is made of, so that a sheet can show every step.
import { figure, refuse, type Figure } from "../../answer";
import { sumOf } from "../../exactSums";
import { difference, product } from "../../money";
import type { Period } from "../../period";
import { planPay, type PlanPay } from "../plan/planPay";
import type { PlanInForce } from "../plan/plansInForce";
import { planValues } from "../plan/planValues";
import type { PlanMeasure } from "../plan/planRows";
import { partOfPeriod, type PartOfPeriod } from "./partOfPeriod";
import type { PaySales } from "./paySales";

/** They add up to the basis. */
export interface BasisParts {
  /** Positive sales before credit shares: money, or pieces. */
  readonly sold: number;
  /** Of a margin: what was sold cost, negative. */
  readonly cost: number;
  /** The part that others are credited with, negative. */
  readonly shared: number;
  /** Returns and credit notes, negative. */
  readonly returned: number;
}

/** What the earlier periods of a plan's quarter or year counted and paid, as known when the last of them ended. */
export interface EarlierPeriods {
  /** The first day that counts. */
  readonly from: number;
  /** Of the sales. */
  readonly rows: readonly number[];
  readonly basis: number;
  readonly goal: number;
  readonly targetPay: number;
  readonly paid: number;
}

export interface PlanStatement {
  readonly inForce: PlanInForce;
  /** Of this period. */
  readonly parts: BasisParts;
  /** How many sales or lines of this period were counted. */
  readonly count: number;
  /** Sales of this period that came back, were cancelled or stayed unpaid too long, times credit shares. */
  readonly notCounted: { readonly count: number; readonly amount: number };
  /** null: the plan does not ask for it. */
  readonly goal: PartOfPeriod | null;
  readonly targetPay: PartOfPeriod | null;
  /** null: the plan has no true-up, or starts in this period. */
  readonly earlier: EarlierPeriods | null;
  /** What came back of the earlier periods, or stayed unpaid, since they ended: the change of their basis. */
  readonly later: number;
  /** The goal and the target pay that it was reckoned by: with earlier periods their sums. */
  readonly against: { readonly goal: number | null; readonly targetPay: number | null };
  /** With earlier periods on all of them. */
  readonly pay: PlanPay;
  /** What this period pays: `pay` less what was paid; negative where that was too much. */
  readonly due: number;
}

export interface PlanStatementInput {
  readonly inForce: PlanInForce;
  /** Those that the plan is on. */
  readonly sales: PaySales;
  readonly isCounted: (row: number) => boolean;
  readonly until: number;
  readonly period: Period;
  readonly employed: Period;
  readonly workingTime: number;
  /** Of the whole period; null: none is set. */
  readonly goal: number | null;
  readonly targetPay: number | null;
  readonly earlier: EarlierPeriods | null;
}

/** A goal is spread over the days of the plan, a target pay over those employed too, times working time.
 * @returns refusals of `planValues` and `planPay`, with the plan's first row */
export function planStatement({ inForce, sales, isCounted, until, period, employed, workingTime, goal, targetPay, earlier }: PlanStatementInput): Figure<PlanStatement> {
  const { plan, days } = inForce;
  const counted = { from: days.from, to: Math.min(days.to, until) };
  const valuesFrom = (from: number) => planValues(sales, isCounted, { from, to: counted.to }, plan, { returned: "counted", cancelled: "counted" });
  const values = valuesFrom(earlier?.from ?? days.from);
  const ofGoal = plan.measure === "attainment" && goal !== null ? partOfPeriod(goal, days, period) : null;
  const held = { from: Math.max(days.from, employed.from), to: Math.min(days.to, employed.to) };
  const ofTarget = plan.pays === "target pay" && targetPay !== null ? partOfPeriod(targetPay, held, period, workingTime) : null;
  const withEarlier = (part: PartOfPeriod | null, before: number | undefined) => part && sumOf([part.value, before ?? 0]);
  const against = { goal: withEarlier(ofGoal, earlier?.goal), targetPay: withEarlier(ofTarget, earlier?.targetPay) };
  const pay = values.ok ? planPay(plan, { values: values.value, ...against }) : values;
  if (!pay.ok) return refuse(pay.why.code, { ...pay.why.details, row: plan.rows[0]! });
  const inDays = Array.from({ length: sales.length }, (_, row) => row).filter((row) => sales.day[row]! >= counted.from && sales.day[row]! <= counted.to && !Number.isNaN(sales.amount[row]!));
  const rows = inDays.filter(isCounted);
  const without = inDays.filter((row) => !isCounted(row));
  const own = earlier ? valuesFrom(days.from) : values;
  const basis = own.ok ? sumOf(own.value) : pay.value.basis;
  return figure({
    inForce, parts: partsOf(sales, rows, plan.measure, basis), count: rows.length, notCounted: { count: without.length, amount: sumOf(without.map((row) => product(sales.amount[row]!, partOf(sales, row)))) }, goal: ofGoal, targetPay: ofTarget, earlier,
    later: earlier ? difference(pay.value.basis, sumOf([basis, earlier.basis])) : 0, against, pay: pay.value, due: difference(pay.value.pay, earlier?.paid ?? 0),
  });
}

function partsOf(sales: PaySales, rows: readonly number[], measure: PlanMeasure, basis: number): BasisParts {
  const { amount, quantity, cost } = sales;
  const valuesOf = (row: number): number[] => (measure === "quantity" ? [quantity?.[row] ?? NaN] : measure === "margin" ? [amount[row]!, -(cost?.[row] ?? NaN)] : [amount[row]!]);
  const isSold = (row: number) => amount[row]! > 0;
  const sum = (of: (row: number) => number[]) => sumOf(rows.flatMap(of));
  const sold = sum((row) => (isSold(row) ? valuesOf(row).slice(0, 1) : []));
  const spent = sum((row) => (isSold(row) ? valuesOf(row).slice(1) : []));
  const returned = sum((row) => (isSold(row) ? [] : valuesOf(row).map((value) => product(value, partOf(sales, row)))));
  return { sold, cost: spent, returned, shared: difference(basis, sumOf([sold, spent, returned])) };
}

const partOf = ({ share }: PaySales, row: number): number => (share && !Number.isNaN(share[row]!) ? share[row]! : 1);
