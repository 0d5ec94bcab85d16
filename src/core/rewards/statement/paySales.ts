// Sales as statements count them: one that comes back, or stays unpaid, after its period keeps its pay there and is taken back in the period where that happened.
import { NO_DAY, type Amounts, type Days } from "../../column";
import type { MarkedSales } from "../../goals/salesRows";
import { marksLeftOut } from "../../goals/tally";
import type { Period } from "../../period";
import type { PlanSales } from "../plan/planValues";

export interface PaySales extends PlanSales {
  /** Returned or cancelled on; NO_DAY: it was not, or nobody wrote when. */
  readonly undoneOn?: Days;
  /** NO_DAY: not paid. No column: nobody keeps it, and nothing is called unpaid. */
  readonly paidOn?: Days;
}

/** The first day on which a sale of a period does not count any more; Infinity: it always does, −Infinity: it never did.
 * Within its period a return always takes it out; afterwards only within the clawback days, which also are how long it may stay unpaid. */
export function countsUntil({ amount, day, mark, undoneOn, paidOn }: PaySales, row: number, period: Period, clawbackDays: number, marked?: MarkedSales): number {
  if (!(amount[row]! > 0)) return Infinity;
  const sold = day[row]!;
  const isUndone = mark !== undefined && marksLeftOut(marked)[mark[row]!];
  const undone = isUndone ? (undoneOn?.[row] ?? NO_DAY) : Infinity;
  if (undone === NO_DAY) return -Infinity;
  const back = undone <= period.to || undone - sold <= clawbackDays ? undone : Infinity;
  const due = sold + clawbackDays;
  const isUnpaid = clawbackDays > 0 && paidOn !== undefined && (paidOn[row] === NO_DAY || paidOn[row]! > due);
  return Math.min(back, isUnpaid ? due + 1 : Infinity);
}

/** Some of the rows, as a table of their own. */
export function pickSales(sales: PaySales, rows: readonly number[]): PaySales {
  const amounts = (values: Amounts | undefined) => values && Float64Array.from(rows, (row) => values[row]!);
  const days = (values: Days | undefined) => values && Int32Array.from(rows, (row) => values[row]!);
  return {
    length: rows.length,
    day: Int32Array.from(rows, (row) => sales.day[row]!),
    amount: Float64Array.from(rows, (row) => sales.amount[row]!),
    quantity: amounts(sales.quantity),
    cost: amounts(sales.cost),
    share: amounts(sales.share),
    mark: sales.mark && Uint8Array.from(rows, (row) => sales.mark![row]!),
    order: sales.order && { labels: sales.order.labels, codes: Int32Array.from(rows, (row) => sales.order!.codes[row]!) },
    undoneOn: days(sales.undoneOn),
    paidOn: days(sales.paidOn),
  };
}
