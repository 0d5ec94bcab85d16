// A bridge as a table, and the waterfall of stacked columns drawn from it.
import type { BridgeStep } from "../../core/variance/bridge";
import type { ReportContext } from "./head";
import type { ReportChart, ReportTable } from "../report";
import type { ReportWords } from "../words/reportWords";

const DRAWN = ["floor", "drawnBase", "drawnCurrent", "more", "less"] as const;
const DRAWN_BELOW = ["moreBelow", "lessBelow"] as const;
type Drawn = (typeof DRAWN)[number] | (typeof DRAWN_BELOW)[number];

/** What a step draws: where it floats, and the column that stands on that. Excel stacks what is above zero upwards and what is below downwards: a step through zero is a column of each. */
function drawnParts({ kind, amount, start, end }: BridgeStep): Partial<Record<Drawn, number>> {
  if (kind === "base") return { drawnBase: amount };
  if (kind === "current") return { drawnCurrent: amount };
  if (amount === 0) return { floor: start };
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const [above, below] = amount > 0 ? (["more", "moreBelow"] as const) : (["less", "lessBelow"] as const);
  if (low >= 0) return { floor: low, [above]: Math.abs(amount) };
  return high <= 0 ? { floor: high, [below]: -Math.abs(amount) } : { [above]: high, [below]: low };
}

/** The columns that are drawn: those below zero where something lies there. */
const drawnOf = (steps: readonly BridgeStep[]): readonly Drawn[] => (steps.some(({ start, end }) => start < 0 || end < 0) ? [...DRAWN, ...DRAWN_BELOW] : DRAWN);

/** Names longer than that leave no room for the columns that they stand under. */
const LONGEST_LABEL = 28;
const short = (name: string): string => (name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name);

export function bridgeTable(key: string, heading: string, steps: readonly BridgeStep[], wordOf: (step: BridgeStep) => string, { currency }: Pick<ReportContext, "currency">, say: ReportWords): ReportTable {
  const money = (value: number) => say.format.money(value, currency ?? undefined);
  const drawn = drawnOf(steps);
  const label = (step: BridgeStep) => `${short(wordOf(step))}: ${step.kind !== "base" && step.kind !== "current" && step.amount > 0 ? "+" : ""}${money(step.amount)}`;
  return {
    key,
    heading,
    columns: [
      { key: "step", heading: say("bridge.step"), kind: "text" },
      ...(["amount", "start", "end"] as const).map((key) => ({ key, heading: say(`bridge.${key}`), kind: "money" as const })),
      { key: "kind", heading: say("bridge.kind"), kind: "text" },
      ...drawn.map((key) => ({ key, heading: say(`bridge.${key}`), kind: "money" as const })),
      { key: "label", heading: say("bridge.label"), kind: "text" },
    ],
    rowKey: ["kind", "step"],
    rows: steps.map((step) => {
      const parts = drawnParts(step);
      return [wordOf(step), step.amount, step.start, step.end, say(`stepKind.${step.kind}`), ...drawn.map((key) => parts[key] ?? null), label(step)];
    }),
  };
}

/** One step alone says no more than its figures. */
export const waterfall = (table: string, steps: readonly BridgeStep[], title: string, beside?: string): ReportChart[] =>
  steps.length > 2 ? [{ kind: "waterfall", title, table, category: "label", series: drawnOf(steps), ...(beside ? { beside } : {}) }] : [];
