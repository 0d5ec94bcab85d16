// The sheet `Variance` against goals: what should be there by now is the base, for whom or what a goal was set.
import { sumOf } from "../exactSums";
import type { GoalSheet, GoalSheetLine } from "../goals/goalSheet";
import { bridge } from "./bridge";
import type { ComparedItem } from "./compareItems";
import { pvm } from "./pvm";
import { byDifference, linesOf, varianceLine, DIMENSIONS, type Dimension, type VarianceLine, type VarianceSheet } from "./varianceSheet";

/** What was sold beside the goals of products, regions, customers. */
export type GoalsOfThings = ReadonlyMap<Dimension, readonly ComparedItem[]>;

/** The first of these for which there are goals is what the bridge goes by, unless another is asked for. */
const BRIDGE_BY = ["person", "department", "product", "region", "customer"] as const;

/** @param asOf goals whose period is over count whole, others by what is expected on that day
 * @param things with goals of products price and volume can be told; their sum is the company's base where nobody has a goal */
export function goalVariance({ lines }: Pick<GoalSheet, "lines">, asOf: number, things: GoalsOfThings = new Map(), by?: Dimension): VarianceSheet {
  const money = lines.filter(({ measure }) => measure === "amount");
  const due = (line: GoalSheetLine) => (line.to <= asOf ? line.goal : line.expected);
  const of = (level: GoalSheetLine["level"]): VarianceLine[] => money.filter((line) => line.level === level).map((line) => varianceLine(level, line.unit, due(line), line.actual, line.lowerIsBetter));
  const found = new Map(
    DIMENSIONS.flatMap((dimension) => {
      const items = things.get(dimension);
      const its = items ? linesOf(dimension, items) : dimension === "department" || dimension === "person" ? of(dimension).sort(byDifference) : [];
      return its.length > 0 ? [[dimension, { lines: its, items: items ?? its.map(asItem) }] as const] : [];
    }),
  );
  const company = of("company");
  const products = things.get("product");
  const bridgeBy = by && found.has(by) ? by : (BRIDGE_BY.find((dimension) => found.has(dimension)) ?? null);
  return {
    lines: [...(company.length > 0 ? company : sumOfThings(things)), ...[...found.values()].flatMap((one) => one.lines)],
    pvm: products ? pvm(products) : null,
    bridgeBy,
    steps: bridge(bridgeBy ? found.get(bridgeBy)!.items : []),
  };
}

function sumOfThings(things: GoalsOfThings): VarianceLine[] {
  const [items] = things.values();
  return items ? [varianceLine("company", "", sumOf(items.map(({ base }) => base.amount)), sumOf(items.map(({ current }) => current.amount)))] : [];
}

const asItem = ({ unit, base, actual }: VarianceLine): ComparedItem => ({ label: unit, base: { amount: base ?? 0, quantity: null, there: base !== null }, current: { amount: actual, quantity: null, there: true } });
