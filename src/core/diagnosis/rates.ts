// Rates then and now, with intervals: shares by Newcombe (from Wilson's), counts by Wilson on their split, averages by their spread.
import { beyond, deviations } from "./normal";

/** Something measured in the base and now. Whether more is bad is for the reader to say. */
export interface Change {
  readonly base: number;
  readonly now: number;
  /** Two-sided: as large a difference by chance. */
  readonly p: number;
  /** Bounds of now − base (of now ÷ base for counts) that leave out `alpha`. */
  readonly bounds: (alpha: number) => readonly [low: number, high: number];
  /** How many were measured. */
  readonly cases: { readonly base: number; readonly now: number };
}

/** Wilson's interval of a share: `count` of `of`.
 * @param of above 0 */
export function wilson(count: number, of: number, alpha: number): readonly [low: number, high: number] {
  const z = deviations(alpha);
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Shares compared: Newcombe's interval of the difference (method 10); p by the pooled share. null where one side has none. */
export function sharesCompared(base: { readonly count: number; readonly of: number }, now: { readonly count: number; readonly of: number }): Change | null {
  if (base.of <= 0 || now.of <= 0) return null;
  const [before, after] = [base.count / base.of, now.count / now.of];
  const pooled = (base.count + now.count) / (base.of + now.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.of + 1 / now.of));
  return {
    base: before,
    now: after,
    p: error > 0 ? beyond((after - before) / error) : 1,
    bounds: (alpha) => {
      const [lowBase, highBase] = wilson(base.count, base.of, alpha);
      const [lowNow, highNow] = wilson(now.count, now.of, alpha);
      const difference = after - before;
      return [difference - Math.hypot(after - lowNow, highBase - before), difference + Math.hypot(highNow - after, before - lowBase)];
    },
    cases: { base: base.of, now: now.of },
  };
}

/** Counts in spans of days compared (leads, cases): of all of them, what share fell into the later span? null where there is none.
 * @param exposure how much there was to count in: days, orders */
export function countsCompared(base: { readonly count: number; readonly exposure: number }, now: { readonly count: number; readonly exposure: number }): Change | null {
  const all = base.count + now.count;
  if (all === 0 || base.exposure <= 0 || now.exposure <= 0) return null;
  const due = now.exposure / (base.exposure + now.exposure);
  const ratio = (share: number) => (share >= 1 ? Infinity : (share / (1 - share)) * (base.exposure / now.exposure));
  return {
    base: base.count / base.exposure,
    now: now.count / now.exposure,
    p: beyond((now.count - all * due) / Math.sqrt(all * due * (1 - due))),
    bounds: (alpha) => {
      const [low, high] = wilson(now.count, all, alpha);
      return [ratio(low), ratio(high)];
    },
    cases: { base: base.count, now: now.count },
  };
}

/** Averages compared (scores, days). null under two values on a side. */
export function meansCompared(base: readonly number[], now: readonly number[]): Change | null {
  if (base.length < 2 || now.length < 2) return null;
  const [before, after] = [momentsOf(base), momentsOf(now)];
  const error = Math.sqrt(before.variance / base.length + after.variance / now.length);
  const difference = after.mean - before.mean;
  return {
    base: before.mean,
    now: after.mean,
    p: error > 0 ? beyond(difference / error) : difference === 0 ? 1 : 0,
    bounds: (alpha) => [difference - deviations(alpha) * error, difference + deviations(alpha) * error],
    cases: { base: base.length, now: now.length },
  };
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}
