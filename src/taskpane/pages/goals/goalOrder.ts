// Whom the page shows first, and whom it leaves out.
import type { GoalLine } from "../../../commands/desk";
import type { Status } from "../../components/StatusMark";

export const ORDERS = ["shortfall", "attainment", "name"] as const;
export type Order = (typeof ORDERS)[number];

export const BARS = ["amounts", "shares"] as const;
export type Bars = (typeof BARS)[number];

/** Units without the figure come last. Ties keep the order of the sheet. */
export function inOrder(lines: readonly GoalLine[], order: Order, language: string): GoalLine[] {
  const names = new Intl.Collator(language);
  const compare: Readonly<Record<Order, (a: GoalLine, b: GoalLine) => number>> = {
    shortfall: (a, b) => ascending(a.gap ?? Infinity, b.gap ?? Infinity),
    attainment: (a, b) => ascending(b.attainment ?? -Infinity, a.attainment ?? -Infinity),
    name: (a, b) => names.compare(a.unit, b.unit),
  };
  return [...lines].sort(compare[order]);
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

export const countByStatus = (lines: readonly GoalLine[]): ReadonlyMap<Status, number> => {
  const counts = new Map<Status, number>();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
};
