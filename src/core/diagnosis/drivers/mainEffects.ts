// Everybody differs by a per cent or three: fitted robustly and taken off before slices are looked for, or weak tables fill with false ones.
import type { Dimension } from "./leaves";
import { usualEffects } from "./usualEffects";

/** Rows so far off, in standard deviations, do not count at all (Tukey's biweight): a slice inside a value does not bend its effect. */
const REACH = 4;
const ROUNDS = 3;
/** Changes by less than this need no further round. */
const SETTLED = 0.0005;
/** Whole steps a unit: their sums are exact in any order, over a million rows and more. */
const STEPS = 2 ** 14;

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
  const weight = new Float64Array(left.length);
  const effects = dimensions.map(({ labels }): Float64Array => new Float64Array(labels.length));
  const limits = dimensions.map(() => 0);
  let common = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < left.length; row++) weight[row] = taken !== null && taken[row]! >= 0 ? 0 : Math.round(biweight(left[row]! - owed[row]!, sigma[row]!) * STEPS);
    const middle = middleOf(left, owed, weight);
    common += middle;
    for (let row = 0; row < left.length; row++) owed[row]! += middle;
    let changed = Math.abs(middle);
    dimensions.forEach((dimension, at) => {
      const before = effects[at]!;
      const rest = middlesOf(left, owed, weight, dimension);
      const usual = usualEffects(before.map((effect, value) => effect + rest.middles[value]!), rest.weights);
      const change = usual.effects.map((effect, value) => effect - before[value]!);
      effects[at] = usual.effects;
      limits[at] = usual.limit;
      add(owed, dimension, change);
      changed = change.reduce((most, one) => Math.max(most, Math.abs(one)), changed);
    });
    if (changed < SETTLED) break;
  }
  return { owed, common, limits };
}

function add(owed: Float64Array, { codes }: Dimension, change: Float64Array): void {
  for (let row = 0; row < owed.length; row++) owed[row]! += change[codes[row]!]!;
}

/** What is left of the background. */
function middleOf(left: Float64Array, owed: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let weights = 0;
  for (let row = 0; row < left.length; row++) {
    sum += Math.round(weight[row]! * (left[row]! - owed[row]!) * STEPS);
    weights += weight[row]!;
  }
  return weights > 0 ? sum / weights / STEPS : 0;
}

/** What is left of each value's effect, and how well it is known (1 ÷ variance). */
function middlesOf(left: Float64Array, owed: Float64Array, weight: Float64Array, { codes, labels }: Dimension): { readonly middles: Float64Array; readonly weights: Float64Array } {
  const sums = new Float64Array(labels.length);
  const weights = new Float64Array(labels.length);
  for (let row = 0; row < left.length; row++) {
    const code = codes[row]!;
    sums[code]! += Math.round(weight[row]! * (left[row]! - owed[row]!) * STEPS);
    weights[code]! += weight[row]!;
  }
  return { middles: sums.map((sum, value) => (weights[value]! > 0 ? sum / weights[value]! / STEPS : 0)), weights: weights.map((one) => one / STEPS) };
}

/** How much a row counts: 1 ÷ variance in the middle, 0 from REACH standard deviations on. */
export function biweight(off: number, sigma: number): number {
  const precision = 1 / (sigma * sigma);
  const inside = 1 - (off * off * precision) / (REACH * REACH);
  return inside <= 0 ? 0 : inside * inside * precision;
}
