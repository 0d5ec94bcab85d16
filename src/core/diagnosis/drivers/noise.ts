// How much rows scatter about the background by themselves: small ones more than large ones, as orders that are counted do.
import { Histogram } from "./histogram";

/** Sizes are classed so finely where there are rows enough for a quantile in each. */
const CLASSES = 8;
const ROWS_A_CLASS = 60;
/** Within one standard deviation lie 68 % of normal noise. */
const WITHIN_ONE = 0.6827;
/** Below half a per cent it is the cents that scatter. */
export const LEAST_NOISE = 0.005;
/** Scatter is drawn as a curve over so many sizes, then looked up. */
const STEPS = 1024;

/** A standard deviation for each row, in units of the relative deviation. In each class of size the quieter side counts: a cause on one side does not swell it.
 * @param left relative deviations less the background
 * @param logSize natural logarithms of the rows' sizes */
export function noise(left: Float64Array, logSize: Float64Array): Float64Array {
  const rows = left.length;
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < rows; row++) {
    if (logSize[row]! < low) low = logSize[row]!;
    if (logSize[row]! > high) high = logSize[row]!;
  }
  const width = Math.max(1e-9, high - low);
  const sizes = new Histogram(low, low + width);
  for (let row = 0; row < rows; row++) sizes.add(logSize[row]!);
  const classes = Math.max(1, Math.min(CLASSES, Math.floor(rows / ROWS_A_CLASS)));
  const cuts = Float64Array.from({ length: classes - 1 }, (_, at) => sizes.quantile((at + 1) / classes));
  const sides = Array.from({ length: 2 * classes }, () => new Histogram(0, 4, 16384));
  for (let row = 0; row < rows; row++) {
    let at = 0;
    while (at < cuts.length && logSize[row]! >= cuts[at]!) at++;
    const off = left[row]!;
    if (off >= 0) sides[2 * at]!.add(off);
    if (off <= 0) sides[2 * at + 1]!.add(-off);
  }
  const knots = Array.from({ length: classes }, (_, at) => ({ at: sizes.quantile((at + 0.5) / classes), log: Math.log(scatter(sides[2 * at]!, sides[2 * at + 1]!)) }));
  const curve = Float64Array.from({ length: STEPS + 1 }, (_, at) => Math.exp(between(knots, low + (at / STEPS) * width)));
  const sigma = new Float64Array(rows);
  for (let row = 0; row < rows; row++) sigma[row] = curve[Math.round(((logSize[row]! - low) / width) * STEPS)]!;
  return sigma;
}

/** The 68 % quantile of the distances on the quieter side. */
function scatter(up: Histogram, down: Histogram): number {
  const sides = [up, down].filter(({ weight }) => weight > 0).map((side) => side.quantile(WITHIN_ONE));
  return Math.max(LEAST_NOISE, sides.length === 0 ? 0 : Math.min(...sides));
}

/** Straight between the knots, level beyond the ends. */
function between(knots: readonly { readonly at: number; readonly log: number }[], at: number): number {
  const above = knots.findIndex((knot) => knot.at >= at);
  if (above === 0) return knots[0]!.log;
  if (above < 0) return knots[knots.length - 1]!.log;
  const [a, b] = [knots[above - 1]!, knots[above]!];
  return a.log + ((at - a.at) / (b.at - a.at)) * (b.log - a.log);
}
