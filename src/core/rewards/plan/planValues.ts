// What a plan measures of somebody's sales: one figure for the days it holds, or one for each sale.
import { figure, refuse, type Figure } from "../../answer";
import { NO_TEXT, type Texts } from "../../column";
import { ExactSums } from "../../exactSums";
import type { MarkedSales, SalesRows } from "../../goals/salesRows";
import { marksLeftOut } from "../../goals/tally";
import { product } from "../../money";
import type { Period } from "../../period";
import type { RewardPlan } from "./rewardPlan";

export interface PlanSales extends SalesRows {
  /** Lines of one order are one sale; a line without a number is one of its own. */
  readonly order?: Texts;
}

/** Times credit shares, exact; of rows marked returned or cancelled only what is negative counts.
 * @param isTheirs whether a row is one of the person's
 * @returns money, or pieces where the plan measures those; a sale each in order of its first row, or one sum. Refusals `no-cost`, `no-quantity` (count)
 * where a sale lacks what is measured: nobody is paid by a guess. A credit note may lack it */
export function planValues(sales: PlanSales, isTheirs: (row: number) => boolean, { from, to }: Period, { measure, each }: Pick<RewardPlan, "measure" | "each">, marked?: MarkedSales): Figure<number[]> {
  const leftOut = marksLeftOut(marked);
  const rows = Array.from({ length: sales.length }, (_, row) => row).filter((row) => {
    const amount = sales.amount[row]!;
    return isTheirs(row) && sales.day[row]! >= from && sales.day[row]! <= to && amount === amount && !(sales.mark && amount > 0 && leftOut[sales.mark[row]!]);
  });
  const needed = measure === "margin" ? sales.cost : measure === "quantity" ? sales.quantity : sales.amount;
  const lacking = rows.filter((row) => sales.amount[row]! > 0 && Number.isNaN(needed?.[row] ?? NaN)).length;
  if (lacking > 0) return refuse(measure === "margin" ? "no-cost" : "no-quantity", { count: lacking });
  const places = new Map<number | string, number>();
  const place = (row: number): number => {
    const code = sales.order?.codes[row] ?? NO_TEXT;
    const key = each === "period" ? "" : code === NO_TEXT ? `row ${row}` : code;
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const placed = rows.map((row) => [row, place(row)] as const);
  const size = each === "period" ? 1 : places.size;
  const sums = new ExactSums(size);
  for (const [row, at] of placed) for (const part of partsOf(sales, row, measure)) sums.add(at, part);
  return figure(Array.from({ length: size }, (_, at) => sums.total(at)));
}

/** A line's amount or pieces; for the margin its amount and less its cost. What a credit note lacks adds nothing. */
function partsOf({ amount, quantity, cost, share }: SalesRows, row: number, measure: RewardPlan["measure"]): number[] {
  const part = share ? share[row]! : NaN;
  const shared = (value: number | undefined): number[] => (value === undefined || Number.isNaN(value) ? [] : [Number.isNaN(part) ? value : product(value, part)]);
  if (measure === "quantity") return shared(quantity?.[row]);
  return measure === "margin" ? [...shared(amount[row]), ...shared(cost?.[row]).map((spent) => -spent)] : shared(amount[row]);
}
