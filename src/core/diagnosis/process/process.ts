// The process from order to payment in one call: what PROCESS answers.
import type { Texts } from "../../column";
import { ordersOf, type Orders } from "./orders";
import type { OrderRows } from "./orderRows";
import { processLines, type ProcessLine } from "./processLines";
import { PROCESS_STEPS, type StepRules } from "./processSteps";
import { stepOutcomes, type StepOutcomes } from "./stepOutcomes";

/** The steps that the columns allow, in their order. */
export const outcomesOf = (orders: Orders, rules: StepRules): StepOutcomes[] => PROCESS_STEPS.flatMap((step) => stepOutcomes(orders, step, rules[step]) ?? []);

/** @param by the column of the units
 * @returns lines step by step; none where no step has both its columns */
export function process(rows: OrderRows, asOf: number, rules: StepRules = {}, by?: Texts): ProcessLine[] {
  const orders = ordersOf(rows, asOf, by);
  return processLines(orders, outcomesOf(orders, rules));
}
