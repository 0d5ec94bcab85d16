// By how much the rows of a slice moved in common, and how much more they scatter than others.
import { Histogram } from "./histogram";

export interface Shift {
  /** In units of the relative deviation, beyond background and main effects. */
  readonly shift: number;
  /** Standard deviations of its rows, in those of the noise; at least 1. */
  readonly scale: number;
}

const WITHIN_ONE = 0.6827;
/** Rows further from the median than this are drawn in. */
const CLIP = 2;
const STEP = 2 ** -24;

/** The weighted median, moved to the mean of what lies near it. */
export function shiftOf(rows: Int32Array, left: Float64Array, sigma: Float64Array): Shift {
  const values = new Histogram(-4.2, 4.2);
  for (const row of rows) values.add(left[row]!, Math.round(1024 / (sigma[row]! * sigma[row]!)));
  const median = values.quantile(0.5);
  const distances = new Histogram(0, 50, 4096);
  for (const row of rows) distances.add(Math.abs(left[row]! - median) / sigma[row]!);
  const scale = Math.max(1, distances.quantile(WITHIN_ONE));
  let [sum, weights] = [0, 0];
  for (const row of rows) {
    const reach = CLIP * scale * sigma[row]!;
    const off = left[row]! - median;
    const weight = 1 / (sigma[row]! * sigma[row]!);
    sum += Math.round((weight * (off < -reach ? -reach : off > reach ? reach : off)) / STEP);
    weights += Math.round(weight / STEP);
  }
  return { shift: median + sum / weights, scale };
}
