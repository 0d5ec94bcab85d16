// Is it this slice, or only some of its children? The parent of three bad children out of eight has the greater gain, and is the wrong answer.
import type { Axis } from "./axes";
import type { Candidate } from "./candidates";
import { gainOf, partsOf, type Signal } from "./signal";

/** A slice of which this share or more did not move with the rest is not one thing. */
export const IMPURE = 0.35;
/** How much better some children must explain it, beyond the cost of choosing them. */
const MARGIN = 2;

/** Whether in no other dimension a minority of its weight explains more than the whole does. */
export function isPure({ dims, gain }: Candidate, rows: Int32Array, axes: readonly Axis[], signal: Signal): boolean {
  return axes.every((axis, dim) => dims.includes(dim) || !isBetterInParts(gain, rows, axis, signal));
}

function isBetterInParts(gain: number, rows: Int32Array, axis: Axis, signal: Signal): boolean {
  const { evidence, weight, allEvidence, allWeight } = partsOf(rows, axis, signal);
  const way = Math.sign(allEvidence);
  const children = [...weight.keys()].filter((code) => weight[code]! > 0).sort((a, b) => way * (evidence[b]! / weight[b]! - evidence[a]! / weight[a]!) || a - b);
  let best = { gain: 0, weight: allWeight };
  let [partEvidence, partWeight, choices] = [0, 0, 0];
  // those that moved most, one more each time; choosing k of n costs log (n over k)
  children.forEach((code, before) => {
    partEvidence += evidence[code]!;
    partWeight += weight[code]!;
    choices += Math.log((children.length - before) / (before + 1));
    const net = gainOf(partEvidence, partWeight, signal.steps) - choices;
    if (net > best.gain) best = { gain: net, weight: partWeight };
  });
  return best.gain > gain + MARGIN && best.weight < (1 - IMPURE) * allWeight;
}
