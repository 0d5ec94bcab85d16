// COMMISSIONSTEPS, TRUEUP and DRAW: results that spill, headed in the language of Excel, for no table is handed over.
import { commissionSteps } from "../../core/rewards/commissionSteps";
import { draw } from "../../core/rewards/draw";
import { trueUp } from "../../core/rewards/trueUp";
import type { Argument } from "../arguments/arguments";
import { commissionRule } from "../arguments/commissionRule";
import type { ResultCell } from "../arguments/elementwise";
import { notNegative } from "../arguments/notNegative";
import { allNumbers, oneNumber } from "../arguments/operand";
import { speak } from "../arguments/speak";
import { spilled } from "./spilled";
import { tableWords } from "./tableWords";
import { truthOf } from "../arguments/truth";

/** The tiers, a row for the cap where it takes something away, and the total. */
export function stepsTable(amount: Argument, from: Argument, rate: Argument, mode: Argument, cap: Argument): ResultCell[][] {
  const { steps, overCap, amount: inTiers, total } = commissionSteps(oneNumber("amount", amount), commissionRule(from, rate, mode, cap));
  const say = tableWords(speak().language);
  return spilled(
    [say("commission.tier"), say("commission.from"), say("commission.to"), say("commission.rate"), say("commission.amount"), say("commission.commission")],
    [
      ...steps.map((step, at) => [at + 1, step.from, step.to, step.rate, step.amount, step.commission]),
      ...(overCap === 0 ? [] : [[say("commission.cap"), null, null, null, null, overCap]]),
      [say("commission.total"), null, null, null, inTiers, total],
    ],
  );
}

export function trueUpTable(amounts: Argument, from: Argument, rate: Argument, mode: Argument, cap: Argument): ResultCell[][] {
  const say = tableWords(speak().language);
  const steps = trueUp(allNumbers("amounts", amounts).values, commissionRule(from, rate, mode, cap));
  return spilled([say("trueUp.toDate"), say("trueUp.earned"), say("trueUp.payment")], steps.map(({ toDate, earned, payment }) => [toDate, earned, payment]));
}

export function drawTable(earned: Argument, least: Argument, recoverable: Argument, owed: Argument): ResultCell[][] {
  const say = tableWords(speak().language);
  const steps = draw(allNumbers("earned", earned).values, { draw: notNegative("draw", least), recoverable: truthOf("recoverable", recoverable, true), owed: notNegative("owed", owed) });
  return spilled([say("draw.earned"), say("draw.paid"), say("draw.owed")], steps.map((step) => [step.earned, step.paid, step.owed]));
}
