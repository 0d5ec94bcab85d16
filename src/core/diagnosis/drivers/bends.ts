// Slices bend the main effects of the values that they lie in. Is it so much that these must be fitted again without them?
import type { Dimension } from "./leaves";
import { biweight } from "./mainEffects";
import type { Memory } from "./memory";

/** Less than this, in units of the relative deviation, changes no answer. */
const BENT = 0.002;

/** @param left what the fit left of each row
 * @param taken rows that did not count in it
 * @returns whether rows found since then (≥ 0) bent any value's effect */
export function bendsOf(dimensions: readonly Dimension[], left: Float64Array, sigma: Float64Array, taken: Int16Array | null, memory: Memory): (owner: Int16Array) => boolean {
  const bend = memory.floats(left.length);
  const weight = memory.floats(left.length);
  return (owner) => {
    // what each row that was found since then put into the fit; rows that moved too far to count bent nothing
    bend.fill(0);
    let any = false;
    for (let row = 0; row < left.length; row++) {
      weight[row] = biweight(left[row]!, sigma[row]!);
      if (owner[row]! < 0 || (taken !== null && taken[row]! >= 0)) continue;
      bend[row] = weight[row]! * left[row]!;
      if (bend[row] !== 0) any = true;
    }
    return any && dimensions.some(({ codes, labels }) => {
      const weights = new Float64Array(labels.length);
      const bends = new Float64Array(labels.length);
      for (let row = 0; row < codes.length; row++) {
        weights[codes[row]!]! += weight[row]!;
        bends[codes[row]!]! += bend[row]!;
      }
      return bends.some((one, value) => Math.abs(one) > BENT * weights[value]!);
    });
  };
}
