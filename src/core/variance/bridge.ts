// From the base to now in steps, the largest first: what a waterfall draws.
import { ExactSums, sumOf } from "../exactSums";
import { difference } from "../money";
import { compareNames } from "../names";
import type { ComparedItem } from "./compareItems";
import { kindOf } from "./pvm";

export type StepKind = "base" | "step" | "new" | "lost" | "rest" | "current";

export interface BridgeStep {
  readonly kind: StepKind;
  /** The item's; "" for the others and for the rows that name none. */
  readonly label: string;
  /** How many items are in it. */
  readonly count: number;
  /** Money: what the step adds; of the first and the last, all of it. */
  readonly amount: number;
  /** Where the step begins and ends; the first and the last begin at 0. */
  readonly start: number;
  readonly end: number;
}

export const LARGEST_STEPS = 10;

/** Base, the `top` largest differences by size (then by name), the others as one, current.
 * @param top whole number ≥ 1
 * @see FUNCTIONS.md, BRIDGE */
export function bridge(items: readonly ComparedItem[], top = LARGEST_STEPS): BridgeStep[] {
  const base = sumOf(items.map((item) => item.base.amount));
  const current = sumOf(items.map((item) => item.current.amount));
  const changes = items
    .map((item) => ({ kind: stepKind(item), label: item.label, count: 1, amount: difference(item.current.amount, item.base.amount) }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || compareNames(a.label, b.label));
  const others = changes.slice(top);
  const steps = others.length > 0 ? [...changes.slice(0, top), { kind: "rest" as const, label: "", count: others.length, amount: sumOf(others.map(({ amount }) => amount)) }] : changes;
  const running = new ExactSums(1);
  running.add(0, base);
  return [
    { kind: "base", label: "", count: items.length, amount: base, start: 0, end: base },
    ...steps.map((step) => {
      const start = running.total(0);
      running.add(0, step.amount);
      return { ...step, start, end: running.total(0) };
    }),
    { kind: "current", label: "", count: items.length, amount: current, start: 0, end: current },
  ];
}

function stepKind(item: ComparedItem): StepKind {
  const kind = kindOf(item);
  return kind === "new" || kind === "lost" ? kind : "step";
}
