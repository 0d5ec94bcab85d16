// Student's t by way of the normal distribution (Wallace 1959): good to three figures from three degrees of freedom on, and its own inverse.
// simple-statistics has the error function, good to seven figures; its quantile `probit` is good to two only, so the quantile is searched for.
import { bisect, errorFunction } from "simple-statistics";

/** What intervals and verdicts leave to chance. */
export const CHANCE = 0.05;
/** Farther from 0 than this no chance is told apart. */
const FARTHEST = 8;

const chanceBeyondNormal = (z: number): number => 1 - errorFunction(Math.min(Math.abs(z), FARTHEST) / Math.SQRT2);
const CRITICAL = bisect((z) => chanceBeyondNormal(z) - CHANCE, 0, FARTHEST, 100, 1e-9);

const narrower = (freedom: number): number => (8 * freedom + 1) / (8 * freedom + 3);

/** The chance of a t at least so far from 0, either side.
 * @param freedom degrees of freedom, > 0 */
export const chanceBeyond = (t: number, freedom: number): number => chanceBeyondNormal(narrower(freedom) * Math.sqrt(freedom * Math.log1p((t * t) / freedom)));

/** The t that `CHANCE` lies beyond.
 * @example criticalT(19) // 2.09 */
export const criticalT = (freedom: number): number => Math.sqrt(freedom * Math.expm1((CRITICAL / narrower(freedom)) ** 2 / freedom));

/** Degrees of freedom of the difference of two independent means (Welch, Satterthwaite), from the variance and the freedom of each. */
export function freedomOf(a: Spread, b: Spread): number {
  const parts = a.variance ** 2 / a.freedom + b.variance ** 2 / b.freedom;
  return parts > 0 ? (a.variance + b.variance) ** 2 / parts : a.freedom + b.freedom;
}

/** How uncertain a mean is. */
export interface Spread {
  /** Of the mean. */
  readonly variance: number;
  readonly freedom: number;
}
