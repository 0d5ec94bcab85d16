// What was sold beside the goals of products, regions and customers: the base of a variance that knows what was to be sold.
import { figure, type Figure } from "../../core/answer";
import type { Texts } from "../../core/column";
import { elapsed } from "../../core/goals/elapsed";
import type { GoalRows } from "../../core/goals/goalRows";
import type { MarkedSales } from "../../core/goals/salesRows";
import type { Period } from "../../core/period";
import { compareItems, type ComparedItem } from "../../core/variance/compareItems";
import { goalItems } from "../../core/variance/goalItems";
import { DIMENSIONS, rowsBy, type Dimension } from "../../core/variance/varianceSheet";
import type { Opened } from "../workbook/opened";

/** By dimension, where there are such goals in the period and the sales have such a column. What is not due yet of a running period is left out.
 * @returns refusals `two-goals`, `goals-overlap` (details: unit, first, second = rows) */
export function soldBesideGoals({ rows, calendar }: Opened, period: Period & { readonly asOf: number }, columns: Readonly<Partial<Record<Dimension, Texts | null>>>, marked: MarkedSales): Figure<ReadonlyMap<Dimension, readonly ComparedItem[]>> {
  const found = new Map<Dimension, readonly ComparedItem[]>();
  const share = (days: Period): number => {
    const part = elapsed(days, period.asOf, calendar);
    return period.asOf >= days.to || !part.ok ? 1 : part.value;
  };
  for (const [thing, goals] of rows.goalsOfThings) {
    const dimension = DIMENSIONS.find((one) => one === thing);
    const column = dimension && columns[dimension];
    if (!column) continue;
    const base = goalItems(goals, { wanted: wantedIn(goals, period), asOf: period.asOf, share });
    if (!base.ok) return base;
    if (base.value.length > 0) found.set(dimension, compareItems(rowsBy(rows.sales, column), base.value, { current: { period: { from: period.from, to: Math.min(period.asOf, period.to) }, marked } }));
  }
  return figure(found);
}

/** Goals of the period itself; where there are none those of its parts. */
function wantedIn(goals: GoalRows, { from, to }: Period): (row: number) => boolean {
  const isWhole = (row: number) => goals.from[row] === from && goals.to[row] === to;
  return goals.from.some((_, row) => isWhole(row)) ? isWhole : (row) => goals.from[row]! >= from && goals.to[row]! <= to;
}
