// Slices bend the main effects of the values that they lie in. Is it so much that these must be fitted again without them?
import type { Dimension } from "./leaves";
import { biweight } from "./mainEffects";

/** Less than this, in units of the relative deviation, changes no answer. */
const BENT = 0.002;

/** @param left what the fit left of each row
 * @param taken rows that did not count in it
 * @returns whether rows found since then (≥ 0) bent any value's effect */
export function bendsOf(dimensions: readonly Dimension[], left: Float64Array, sigma: Float64Array, taken: Int16Array | null): (owner: Int16Array) => boolean {
  return (owner) => {
    const newly = [...owner.keys()].filter((row) => owner[row]! >= 0 !== (taken !== null && taken[row]! >= 0));
    // rows that moved too far to count bent nothing
    if (newly.every((row) => biweight(left[row]!, sigma[row]!) === 0)) return false;
    return dimensions.some(({ codes, labels }) => {
      const weights = new Float64Array(labels.length);
      for (let row = 0; row < codes.length; row++) weights[codes[row]!]! += biweight(left[row]!, sigma[row]!);
      const bends = new Float64Array(labels.length);
      for (const row of newly) bends[codes[row]!]! += biweight(left[row]!, sigma[row]!) * left[row]!;
      return bends.some((bend, value) => Math.abs(bend) > BENT * weights[value]!);
    });
  };
}
