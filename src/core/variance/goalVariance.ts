// The sheet `Variance` against goals: what should be there by now is the base, for whom a goal was set.
import type { GoalSheet, GoalSheetLine } from "../goals/goalSheet";
import { bridge } from "./bridge";
import type { ComparedItem } from "./compareItems";
import { byDifference, varianceLine, type VarianceLine, type VarianceSheet } from "./varianceSheet";

/** @param asOf goals whose period is over count whole, others by what is expected on that day */
export function goalVariance({ lines }: GoalSheet, asOf: number): VarianceSheet {
  const money = lines.filter(({ measure }) => measure === "amount");
  const due = (line: GoalSheetLine) => (line.to <= asOf ? line.goal : line.expected);
  const of = (level: GoalSheetLine["level"]): VarianceLine[] => money.filter((line) => line.level === level).map((line) => varianceLine(level, line.unit, due(line), line.actual, line.lowerIsBetter));
  const [people, departments] = [of("person"), of("department")];
  const bridgeBy = people.length > 0 ? "person" : departments.length > 0 ? "department" : null;
  const compared = (bridgeBy === "department" ? departments : people).map(({ unit, base, actual }): ComparedItem => ({ label: unit, base: { amount: base ?? 0, quantity: null, there: base !== null }, current: { amount: actual, quantity: null, there: true } }));
  return { lines: [...of("company"), ...departments.sort(byDifference), ...people.sort(byDifference)], pvm: null, bridgeBy, steps: bridge(compared) };
}
