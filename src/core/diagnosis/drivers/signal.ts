// What each row says about a shift of its slice: evidence (deviation ÷ variance) and weight (1 ÷ variance), as whole numbers:
// sums are exact in any order, equal slices tie exactly, and what was added can be taken off again.
import type { Axis } from "./axes";
import type { Memory } from "./memory";
import { LEAST_NOISE } from "./noise";

export interface Signal {
  /** Evidence and weight of each row, by turns. */
  readonly pairs: Float64Array;
  /** Whole steps in a unit of either. */
  readonly steps: number;
}

/** No row says more than this many standard deviations: one lost order is no slice. */
const LOUDEST = 4;
/** Sums stay below 2^52. */
const FULL = 2 ** 52;

export function signalOf(left: Float64Array, sigma: Float64Array, memory: Memory): Signal {
  const steps = 2 ** Math.floor(Math.log2((FULL * LEAST_NOISE * LEAST_NOISE) / Math.max(1, left.length)));
  const signal = { pairs: memory.floats(2 * left.length), steps };
  for (let row = 0; row < left.length; row++) say(signal, row, left[row]!, sigma[row]!);
  return signal;
}

/** @param left what is not explained of the row's deviation */
export function say({ pairs, steps }: Signal, row: number, left: number, sigma: number): void {
  const z = left / sigma;
  pairs[2 * row] = Math.round(((z < -LOUDEST ? -LOUDEST : z > LOUDEST ? LOUDEST : z) / sigma) * steps);
  pairs[2 * row + 1] = Math.round(steps / (sigma * sigma));
}

/** Evidence and weight of some rows by their values of a dimension, and of all of them. */
export function partsOf(rows: Int32Array, { codes, size }: Axis, { pairs }: Signal) {
  const evidence = new Float64Array(size);
  const weight = new Float64Array(size);
  let [allEvidence, allWeight] = [0, 0];
  for (const row of rows) {
    evidence[codes[row]!]! += pairs[2 * row]!;
    weight[codes[row]!]! += pairs[2 * row + 1]!;
    allEvidence += pairs[2 * row]!;
    allWeight += pairs[2 * row + 1]!;
  }
  return { evidence, weight, allEvidence, allWeight };
}

/** How much likelier a shift makes the rows than none, as a logarithm: evidence² ÷ (2 · weight). Peaks at the true slice: a parent dilutes it, a child has less weight. */
export const gainOf = (evidence: number, weight: number, steps: number): number => (weight === 0 ? 0 : (evidence * evidence) / (2 * weight) / steps);
