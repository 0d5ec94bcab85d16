// What happened everywhere: the relative deviation that most rows share. A general drop blames no slice.
import { Histogram } from "./histogram";

/** Nearly half of the rows may lie in slices of their own: a mode takes the clump of a cause that lost nearly all, a mean or a median leans to the causes. */
const SHARED_BY = 0.55;
/** Deviations all over the scale (rows that exist on one side only) have no common middle. */
const SCATTERED = 2;
/** Averaged in whole steps, so that the order of rows changes nothing. */
const STEP = 2 ** -30;

/** The mean of the shortest interval that holds 55 % of the rows.
 * @param overall the relative deviation of the totals, for rows without a common middle */
export function background(relative: Float64Array, overall: number): number {
  const all = new Histogram(-2.0005, 2.0005);
  for (let row = 0; row < relative.length; row++) all.add(relative[row]!);
  const { from, to } = all.shortest(SHARED_BY);
  if (to - from > SCATTERED) return overall;
  let steps = 0;
  let rows = 0;
  for (let row = 0; row < relative.length; row++) {
    const value = relative[row]!;
    if (value < from || value > to) continue;
    steps += Math.round(value / STEP);
    rows++;
  }
  return rows === 0 ? 0 : (steps / rows) * STEP;
}
