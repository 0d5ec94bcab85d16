// How much larger one mean is than another, with its interval: on the scale of ratios, where amounts are less skewed; where the mean is 0 or less, by
// Fieller's (1954), which needs no logarithm.
import { chanceBeyond, criticalT, freedomOf, type Spread } from "./student";

export interface UncertainMean extends Spread {
  readonly mean: number;
}

export interface Lift {
  /** mean ÷ other − 1; null where the other is 0 or less. */
  readonly lift: number | null;
  /** 95 %; null where the other mean might be 0. */
  readonly interval: { readonly from: number; readonly to: number } | null;
  /** Of a difference at least as large by chance alone. */
  readonly chance: number;
}

export function liftOf(one: UncertainMean, other: UncertainMean): Lift {
  const freedom = freedomOf(one, other);
  if (!(other.mean > 0)) return { lift: null, interval: null, chance: 1 };
  const ratio = one.mean / other.mean;
  if (!(one.mean > 0)) return { lift: ratio - 1, ...fieller(one, other, freedom) };
  const error = Math.sqrt(one.variance / one.mean ** 2 + other.variance / other.mean ** 2);
  const far = Math.log(ratio) / error;
  const half = Math.exp(criticalT(freedom) * error);
  return { lift: ratio - 1, interval: { from: ratio / half - 1, to: ratio * half - 1 }, chance: error > 0 ? chanceBeyond(far, freedom) : Number(ratio === 1) };
}

/** null where the other mean might be 0. */
function fieller(one: UncertainMean, other: UncertainMean, freedom: number): Pick<Lift, "interval" | "chance"> {
  const difference = one.mean - other.mean;
  const chance = chanceBeyond(difference / Math.sqrt(one.variance + other.variance), freedom);
  const square = criticalT(freedom) ** 2;
  const below = other.mean ** 2 - square * other.variance;
  if (!(below > 0)) return { interval: null, chance };
  const centre = one.mean * other.mean;
  const half = Math.sqrt(square * Math.max(0, one.variance * other.mean ** 2 + other.variance * one.mean ** 2 - square * one.variance * other.variance));
  return { interval: { from: (centre - half) / below - 1, to: (centre + half) / below - 1 }, chance };
}
