// How much rows scatter about the background by themselves: small ones more than large ones, as orders that are counted do.
import { Histogram } from "./histogram";
import type { Memory } from "./memory";

/** Sizes are classed so finely where there are rows enough for a quantile in each. */
const CLASSES = 8;
const ROWS_A_CLASS = 60;
/** Within one standard deviation lie 68 % of normal noise. */
const WITHIN_ONE = 0.6827;
/** Below half a per cent it is the cents that scatter. */
export const LEAST_NOISE = 0.005;
/** Scatter is drawn as a curve over so many sizes, then looked up. */
const STEPS = 1024;

export class Noise {
  private readonly low: number;
  private readonly width: number;
  /** By row: its class of size, and its place on the curve. */
  private readonly classes: Uint16Array;
  private readonly places: Uint16Array;
  /** The middle of each class. */
  private readonly middles: readonly number[];

  /** @param size of the rows, in money */
  constructor(size: Float64Array, memory: Memory) {
    const rows = size.length;
    const logs = memory.floats(rows);
    let [low, high] = [Infinity, -Infinity];
    for (let row = 0; row < rows; row++) {
      const log = (logs[row] = Math.log(size[row]!));
      if (log < low) low = log;
      if (log > high) high = log;
    }
    this.low = low;
    this.width = Math.max(1e-9, high - low);
    const sizes = new Histogram(low, low + this.width);
    for (let row = 0; row < rows; row++) sizes.add(logs[row]!);
    const classes = Math.max(1, Math.min(CLASSES, Math.floor(rows / ROWS_A_CLASS)));
    const cuts = Float64Array.from({ length: classes - 1 }, (_, at) => sizes.quantile((at + 1) / classes));
    this.middles = Array.from({ length: classes }, (_, at) => sizes.quantile((at + 0.5) / classes));
    this.classes = memory.shortCodes(rows);
    this.places = memory.shortCodes(rows);
    for (let row = 0; row < rows; row++) {
      let at = 0;
      while (at < cuts.length && logs[row]! >= cuts[at]!) at++;
      this.classes[row] = at;
      this.places[row] = Math.round(((logs[row]! - low) / this.width) * STEPS);
    }
  }

  /** A standard deviation for each row, in units of the relative deviation. In each class of size the quieter side counts: a cause on one side does not swell it.
   * @param left relative deviations less the background
   * @param sigma written here */
  of(left: Float64Array, sigma: Float64Array): void {
    const up = this.middles.map(() => new Histogram(0, 4, 16384));
    const down = this.middles.map(() => new Histogram(0, 4, 16384));
    const { classes, places } = this;
    for (let row = 0; row < left.length; row++) {
      const off = left[row]!;
      if (off >= 0) up[classes[row]!]!.add(off);
      if (off <= 0) down[classes[row]!]!.add(-off);
    }
    const knots = this.middles.map((at, place) => ({ at, log: Math.log(scatter(up[place]!, down[place]!)) }));
    const curve = Float64Array.from({ length: STEPS + 1 }, (_, at) => Math.exp(between(knots, this.low + (at / STEPS) * this.width)));
    for (let row = 0; row < left.length; row++) sigma[row] = curve[places[row]!]!;
  }
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
