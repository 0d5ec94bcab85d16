// Which step of an order the words of a Steps table mean: "order → shipped", "Delivery", "Kontakt po dostawie".
import { PROCESS_STEPS, type ProcessEvent, type ProcessStep, type StepRule, type StepRules } from "../../core/diagnosis/process/processSteps";
import { plain } from "../words/plain";

const WORDS: readonly (readonly [ProcessEvent, RegExp])[] = [
  ["ordered", /\b(order|zamowien)/],
  ["shipped", /\b(ship|dispatch|wysyl|wysl|nadan|wydan)/],
  ["delivered", /\b(deliver|dostaw|dostarcz|doreczen)/],
  ["followedUp", /\b(follow|kontakt|opiek)/],
  ["invoiced", /\b(invoic|bill|faktur)/],
  ["paid", /\b(paid|pay|zaplat|zaplac|platn|wplat|oplac)/],
];

/** A step named by its end alone, such as "Delivered", is each step that ends there. None for words that are no step. */
export function processStepsOf(words: string): readonly ProcessStep[] {
  const key = plain(words);
  const named = new Set(WORDS.filter(([, pattern]) => pattern.test(key)).map(([event]) => event));
  if (named.has("paid")) return ["invoicedPaid"];
  if (named.has("followedUp")) return ["deliveredFollowedUp"];
  if (named.has("delivered")) return named.has("shipped") ? ["shippedDelivered"] : named.has("ordered") ? ["orderedDelivered"] : ["orderedDelivered", "shippedDelivered"];
  return named.has("shipped") ? ["orderedShipped"] : [];
}

export interface AgreedStep extends StepRule {
  readonly step: string;
}

/** Rules by step. A step that is named whole goes before one that is named by its end; the days of "Delivered" alone count from the order. */
export function stepRules(agreed: readonly AgreedStep[]): StepRules {
  const rules: Partial<Record<ProcessStep, StepRule>> = {};
  const whole = agreed.filter(({ step }) => processStepsOf(step).length === 1);
  for (const step of PROCESS_STEPS) {
    const own = whole.find((one) => processStepsOf(one.step)[0] === step) ?? agreed.find((one) => processStepsOf(one.step).includes(step));
    if (!own) continue;
    const isWhole = whole.includes(own);
    rules[step] = { accountable: own.accountable, daysAllowed: isWhole || step === "orderedDelivered" ? own.daysAllowed : null };
  }
  return rules;
}
