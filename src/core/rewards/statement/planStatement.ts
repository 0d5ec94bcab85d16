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

export interface PlanStatement {
  readonly inForce: PlanInForce;
  readonly parts: BasisParts;
  /** How many sales or lines were counted. */
  readonly rows: number;
  /** null: the plan does not ask for it. */
  readonly goal: PartOfPeriod | null;
  readonly targetPay: PartOfPeriod | null;
  readonly pay: PlanPay;
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
}

/** A goal is spread over the days of the plan, a target pay over those employed too, times working time.
 * @returns refusals of `planValues` and `planPay`, with the plan's first row */
export function planStatement({ inForce, sales, isCounted, until, period, employed, workingTime, goal, targetPay }: PlanStatementInput): Figure<PlanStatement> {
  const { plan, days } = inForce;
  const counted = { from: days.from, to: Math.min(days.to, until) };
  const values = planValues(sales, isCounted, counted, plan, { returned: "counted", cancelled: "counted" });
  const ofGoal = plan.measure === "attainment" && goal !== null ? partOfPeriod(goal, days, period) : null;
  const held = { from: Math.max(days.from, employed.from), to: Math.min(days.to, employed.to) };
  const ofTarget = plan.pays === "target pay" && targetPay !== null ? partOfPeriod(targetPay, held, period, workingTime) : null;
  const pay = values.ok ? planPay(plan, { values: values.value, goal: ofGoal?.value ?? null, targetPay: ofTarget?.value ?? null }) : values;
  if (!pay.ok) return refuse(pay.why.code, { ...pay.why.details, row: plan.rows[0]! });
  const rows = Array.from({ length: sales.length }, (_, row) => row).filter((row) => isCounted(row) && sales.day[row]! >= counted.from && sales.day[row]! <= counted.to && !Number.isNaN(sales.amount[row]!));
  return figure({ inForce, parts: partsOf(sales, rows, plan.measure, pay.value.basis), rows: rows.length, goal: ofGoal, targetPay: ofTarget, pay: pay.value });
}

function partsOf(sales: PaySales, rows: readonly number[], measure: PlanMeasure, basis: number): BasisParts {
  const { amount, quantity, cost, share } = sales;
  const valuesOf = (row: number): number[] => (measure === "quantity" ? [quantity?.[row] ?? NaN] : measure === "margin" ? [amount[row]!, -(cost?.[row] ?? NaN)] : [amount[row]!]);
  const isSold = (row: number) => amount[row]! > 0;
  const sum = (of: (row: number) => number[]) => sumOf(rows.flatMap(of));
  const sold = sum((row) => (isSold(row) ? valuesOf(row).slice(0, 1) : []));
  const spent = sum((row) => (isSold(row) ? valuesOf(row).slice(1) : []));
  const part = (row: number) => (share && !Number.isNaN(share[row]!) ? share[row]! : 1);
  const returned = sum((row) => (isSold(row) ? [] : valuesOf(row).map((value) => product(value, part(row)))));
  return { sold, cost: spent, returned, shared: difference(basis, sumOf([sold, spent, returned])) };
}
