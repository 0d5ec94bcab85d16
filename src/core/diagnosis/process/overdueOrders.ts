// The orders to chase: open in a step and past the day, those longest overdue first, of equal ones the largest.
import type { Orders } from "./orders";
import type { ProcessStep } from "./processSteps";
import { VERDICT, type StepOutcomes } from "./stepOutcomes";

export interface OverdueOrder {
  /** The first of the order's rows. */
  readonly row: number;
  readonly step: ProcessStep;
  /** The last day on which it would have been in time. */
  readonly due: number;
  readonly daysOver: number;
  readonly amount: number | null;
}

/** As many as the lines of the steps count: an order that is overdue in two steps stands twice. */
export function overdueOrders({ asOf, amount, hasAmounts, row }: Orders, outcomes: readonly StepOutcomes[]): OverdueOrder[] {
  const found: OverdueOrder[] = [];
  for (const { step, verdict, due } of outcomes)
    for (let order = 0; order < verdict.length; order++) {
      if (verdict[order] !== VERDICT.overdue) continue;
      found.push({ row: row[order]!, step, due: due[order]!, daysOver: asOf - due[order]!, amount: hasAmounts ? amount(order) : null });
    }
  return found.sort((a, b) => b.daysOver - a.daysOver || (b.amount ?? 0) - (a.amount ?? 0) || a.row - b.row);
}
