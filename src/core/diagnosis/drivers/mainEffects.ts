// Everybody differs by a per cent or three: fitted robustly and taken off before slices are looked for, or weak tables fill with false ones.
import { fastRound } from "./fastRound";
import type { Dimension } from "./leaves";
import type { Memory } from "./memory";
import { usualEffects } from "./usualEffects";

/** Rows so far off, in standard deviations, do not count at all (Tukey's biweight): a slice inside a value does not bend its effect. */
const REACH = 4;
const ROUNDS = 3;
/** Changes by less than this need no further round. */
const SETTLED = 0.0005;
/** Whole steps a unit: their sums are exact in any order, over a million rows and more. */
const STEPS = 2 ** 14;

export interface MainEffects {
  /** What they and the background leave of each row, in units of the relative deviation. */
  readonly left: Float64Array;
  /** How much of it is the background, common to all. */
  readonly common: number;
  /** By dimension: what a slice of one value must differ by at least. */
  readonly limits: readonly number[];
}

/** @param around relative deviations less a first guess of the background
 * @param taken rows that lie in slices found before (≥ 0) do not count */
export function mainEffects(around: Float64Array, sigma: Float64Array, dimensions: readonly Dimension[], taken: Int16Array | null, memory: Memory): MainEffects {
  const left = memory.floats(around.length);
  left.set(around);
  const weight = memory.floats(left.length);
  const effects = dimensions.map(({ labels }): Float64Array => new Float64Array(labels.length));
  const limits = dimensions.map(() => 0);
  let common = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < left.length; row++) weight[row] = taken !== null && taken[row]! >= 0 ? 0 : fastRound(biweight(left[row]!, sigma[row]!) * STEPS);
    const middle = middleOf(left, weight);
    common += middle;
    let changed = Math.abs(middle);
    // what is known by now and not yet taken off: the next look at the rows takes it off on its way
    let known: Known = { codes: dimensions[0]!.codes, change: new Float64Array(dimensions[0]!.labels.length).fill(middle) };
    dimensions.forEach(({ codes, labels }, at) => {
      const before = effects[at]!;
      const rest = middlesOf(left, weight, codes, labels.length, known);
      const usual = usualEffects(before.map((effect, value) => effect + rest.middles[value]!), rest.weights);
      const change = usual.effects.map((effect, value) => effect - before[value]!);
      effects[at] = usual.effects;
      limits[at] = usual.limit;
      known = { codes, change };
      changed = change.reduce((most, one) => Math.max(most, Math.abs(one)), changed);
    });
    takeOff(left, known);
    if (changed < SETTLED) break;
  }
  return { left, common, limits };
}

/** What rows owe by their value. */
interface Known {
  readonly codes: Uint32Array;
  readonly change: Float64Array;
}

function takeOff(left: Float64Array, { codes, change }: Known): void {
  for (let row = 0; row < left.length; row++) left[row]! -= change[codes[row]!]!;
}

/** What is left of the background. */
function middleOf(left: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let weights = 0;
  for (let row = 0; row < left.length; row++) {
    sum += fastRound(weight[row]! * left[row]! * STEPS);
    weights += weight[row]!;
  }
  return weights > 0 ? sum / weights / STEPS : 0;
}

/** What is left of each value's effect, and how well it is known (1 ÷ variance). */
function middlesOf(left: Float64Array, weight: Float64Array, codes: Uint32Array, values: number, { codes: known, change }: Known): { readonly middles: Float64Array; readonly weights: Float64Array } {
  const sums = new Float64Array(2 * values);
  for (let row = 0; row < left.length; row++) {
    const off = left[row]! - change[known[row]!]!;
    left[row] = off;
    const place = 2 * codes[row]!;
    sums[place]! += fastRound(weight[row]! * off * STEPS);
    sums[place + 1]! += weight[row]!;
  }
  const middles = Float64Array.from({ length: values }, (_, value) => (sums[2 * value + 1]! > 0 ? sums[2 * value]! / sums[2 * value + 1]! / STEPS : 0));
  return { middles, weights: Float64Array.from({ length: values }, (_, value) => sums[2 * value + 1]! / STEPS) };
}

/** How much a row counts: 1 ÷ variance in the middle, 0 from REACH standard deviations on. */
export function biweight(off: number, sigma: number): number {
  const precision = 1 / (sigma * sigma);
  const inside = 1 - (off * off * precision) / (REACH * REACH);
  return inside <= 0 ? 0 : inside * inside * precision;
}
