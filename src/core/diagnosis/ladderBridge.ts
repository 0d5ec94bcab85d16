// From what was expected to what was sold, through the rungs: what the waterfall draws.
import { ExactSums } from "../exactSums";
import type { BridgeStep } from "../variance/bridge";
import type { Diagnosis } from "./diagnose";

/** Labels are rungs; those that explain nothing are left out. */
export function ladderBridge({ expected, actual, steps }: Diagnosis): BridgeStep[] {
  const running = new ExactSums(1);
  running.add(0, expected);
  return [
    { kind: "base", label: "", count: 1, amount: expected, start: 0, end: expected },
    ...steps.filter(({ amount }) => amount !== 0).map(({ rung, amount }): BridgeStep => {
      const start = running.total(0);
      running.add(0, amount);
      return { kind: "step", label: rung, count: 1, amount, start, end: running.total(0) };
    }),
    { kind: "current", label: "", count: 1, amount: actual, start: 0, end: actual },
  ];
}
