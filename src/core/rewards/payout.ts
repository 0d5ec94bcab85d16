// A payout curve: what an attainment pays, by steps or by straight lines between points.
import { decimal } from "../money";

/** Attainment and what it pays there (a share of target pay, or money), ascending by attainment. */
export type PayoutPoint = readonly [attainment: number, payout: number];

/** Below the first point 0, above the last the last; unrounded.
 * @param smooth straight lines between points; else the payout of the last point reached
 * @see FUNCTIONS.md, PAYOUT
 * @example payout(0.85, [[0.7, 0], [1, 1]], true) // 0.5 */
export function payout(attainment: number, points: readonly PayoutPoint[], smooth: boolean): number {
  const x = decimal(attainment);
  const at = points.findLastIndex(([reached]) => x.gte(reached));
  const [here, next] = [points[at], points[at + 1]];
  if (!here) return 0;
  if (!smooth || !next || x.eq(here[0])) return here[1];
  const rise = decimal(next[1]).minus(here[1]);
  return rise.times(x.minus(here[0])).div(decimal(next[0]).minus(here[0])).plus(here[1]).toNumber() + 0;
}
