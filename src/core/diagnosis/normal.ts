// The normal distribution both ways, to six digits.
import { errorFunction, probit } from "simple-statistics";

/** How often a normal deviate is farther from 0 than z, on either side: a two-sided p. */
export const beyond = (z: number): number => Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2));

/** How many standard deviations hold all but `alpha` (both sides together): 0.05 → 1.96. */
export function deviations(alpha: number): number {
  const rough = probit(1 - alpha / 2);
  // one step of Newton: the library's formula alone is good to three digits
  const density = Math.exp((-rough * rough) / 2) / Math.sqrt(2 * Math.PI);
  return rough - (alpha - beyond(rough)) / (2 * density);
}
