// The mean over groups and how uncertain it is.
import { clean } from "../money";
import type { Moments } from "./caseMoments";
import type { UncertainMean } from "./ratio";

export interface PooledMean extends UncertainMean {
  /** Variance of a case, all groups together; null where no group has two. */
  readonly spread: number | null;
  /** How much of a case's variance the mean keeps. */
  readonly weight: number;
}

/** A group's own variance leans on that of all groups as if so many more cases stood behind it: small groups say little of their own. */
const LEANING = 2;

/** @param weights of the groups, sum 1
 * @param isShare results are 0 and 1: then one more of each is counted in the variance (Agresti, Caffo 2000), because none of twenty is not "never" */
export function pooledMean(groups: readonly Moments[], weights: readonly number[], isShare: boolean): PooledMean {
  const mean = clean(groups.reduce((all, { sum, count }, at) => all + (sum / count) * weights[at]!, 0));
  const cases = groups.reduce((all, { count }) => all + count, 0);
  const more = isShare ? { squares: (mean ** 2 + (1 - mean) ** 2) / cases, free: 2 / cases } : { squares: 0, free: 0 };
  const own = groups.map(({ count, squares }) => ({ squares: squares + more.squares * count, free: count - 1 + more.free * count }));
  const free = own.reduce((all, one) => all + one.free, 0);
  const spread = free > 0 ? own.reduce((all, one) => all + one.squares, 0) / free : null;
  const parts = groups.map(({ count }, at) => weights[at]! ** 2 / count);
  const variance = spread === null ? 0 : own.reduce((all, one, at) => all + (parts[at]! * (one.squares + LEANING * spread)) / (one.free + LEANING), 0);
  return { mean, spread, weight: parts.reduce((all, part) => all + part, 0), variance, freedom: Math.max(1, free) };
}

/** Where a side has no two cases in any group, its cases are taken to vary as the other's. */
export const lent = (one: PooledMean, other: PooledMean): UncertainMean => (one.spread === null && other.spread !== null ? { ...one, variance: other.spread * one.weight } : one);
