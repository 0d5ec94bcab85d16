// Everybody differs by a per cent or three: fitted robustly and taken off before slices are looked for, or weak tables fill with false ones.
import type { Dimension } from "./leaves";
import { usualEffects } from "./usualEffects";

/** Rows so far off, in standard deviations, do not count at all (Tukey's biweight): a slice inside a value does not bend its effect. */
export const REACH = 4;
const ROUNDS = 4;
/** Sums of whole steps are exact in any order. */
const STEP = 2 ** -24;

export interface MainEffects {
  /** What each row owes to them and to the background, in units of the relative deviation. */
  readonly owed: Float64Array;
  /** How much of it is the background, common to all. */
  readonly common: number;
  /** By dimension: what a slice of one value must differ by at least. */
  readonly limits: readonly number[];
}

/** @param left relative deviations less a first guess of the background
 * @param taken rows that lie in slices found before (≥ 0) do not count */
export function mainEffects(left: Float64Array, sigma: Float64Array, dimensions: readonly Dimension[], taken: Int16Array | null): MainEffects {
  const owed = new Float64Array(left.length);
  const fitted = dimensions.map(({ labels }): Float64Array => new Float64Array(labels.length));
  const limits = dimensions.map(() => 0);
  const everyone = new Uint16Array(left.length);
  let common = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { effects } = rest(left, owed, sigma, everyone, 1, taken);
    common += effects[0]!;
    for (let row = 0; row < owed.length; row++) owed[row]! += effects[0]!;
    dimensions.forEach(({ codes, labels }, at) => {
      const before = fitted[at]!;
      const found = rest(left, owed, sigma, codes, labels.length, taken);
      const usual = usualEffects(before.map((effect, code) => effect + found.effects[code]!), found.weights);
      const change = usual.effects.map((effect, code) => effect - before[code]!);
      fitted[at] = usual.effects;
      limits[at] = usual.limit;
      for (let row = 0; row < owed.length; row++) owed[row]! += change[codes[row]!]!;
    });
  }
  return { owed, common, limits };
}

/** What is left of each value's effect, and how well it is known. */
function rest(left: Float64Array, owed: Float64Array, sigma: Float64Array, codes: Uint16Array | Uint32Array, values: number, taken: Int16Array | null) {
  const sums = new Float64Array(values);
  const weights = new Float64Array(values);
  for (let row = 0; row < left.length; row++) {
    if (taken && taken[row]! >= 0) continue;
    const off = left[row]! - owed[row]!;
    const weight = biweight(off, sigma[row]!);
    if (weight === 0) continue;
    sums[codes[row]!]! += Math.round((weight * off) / STEP);
    weights[codes[row]!]! += Math.round(weight / STEP);
  }
  return { effects: sums.map((sum, value) => (weights[value]! > 0 ? sum / weights[value]! : 0)), weights: weights.map((weight) => weight * STEP) };
}

export function biweight(off: number, sigma: number): number {
  const z = off / (REACH * sigma);
  const inside = 1 - z * z;
  return inside <= 0 ? 0 : (inside * inside) / (sigma * sigma);
}
