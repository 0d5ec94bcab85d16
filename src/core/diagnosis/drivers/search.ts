// The search itself: the loudest slice that is one thing and worth naming is accepted, what it explains is taken off, and again, until nothing is left.
import type { Axis } from "./axes";
import { candidates, type Candidate } from "./candidates";
import { cuboidsOf } from "./cuboids";
import { CuboidSums } from "./cuboidSums";
import type { Memory } from "./memory";
import { hasSupport, type Moved } from "./materiality";
import { isPure } from "./purity";
import { Residuals } from "./residuals";
import type { Shift } from "./shift";
import { signalOf } from "./signal";
import { rowsOf, sliceKey } from "./slice";
import { wholesOf } from "./wholes";

export interface Searched {
  /** Relative deviations less background and main effects. */
  readonly left: Float64Array;
  readonly sigma: Float64Array;
  /** Money. */
  readonly size: Float64Array;
  readonly axes: readonly Axis[];
  /** By axis: what a slice of one value must differ by at least. */
  readonly limits: readonly number[];
  /** All goals, by size. */
  readonly goal: number;
  readonly small: boolean;
}

export interface Accepted {
  readonly candidate: Candidate;
  readonly rows: Int32Array;
  readonly moved: Moved;
  readonly shift: Shift;
}

export interface Search {
  readonly accepted: readonly Accepted[];
  /** By row: the place in `accepted` of the slice that explains it, −1 for none. */
  readonly owner: Int16Array;
}

const MOST_DRIVERS = 40;
/** After so many refusals in a row what is left is chance. */
const MOST_REFUSED = 150;
/** After a loud slice weaker ones may be its echo in effects that it bent. */
const ECHO = 0.05;
/** A slice of several values that differs by less is one of the small differences that there always are. */
const LEAST_SHIFT = 0.05;

/** @param isBent whether the slices so far bend the main effects: then it ends before what may be their echo */
export function search({ left, sigma, size, axes, limits, goal, small }: Searched, isBent: (owner: Int16Array) => boolean, memory: Memory): Search {
  const signal = signalOf(left, sigma, memory);
  const residuals = new Residuals(left, sigma, size);
  const cuboids = cuboidsOf(axes, left.length, memory);
  const sums = new CuboidSums(cuboids, axes, left.length, memory);
  sums.add(signal.pairs);
  const scratch = memory.ints(left.length);
  const accepted: Accepted[] = [];

  const examine = (candidate: Candidate): Accepted | null => {
    const found = examined(candidate);
    if (!found) return null;
    for (const whole of wholesOf(candidate, axes, signal, scratch)) {
      const better = examined(whole);
      if (better) return better;
    }
    return found;
  };
  const examined = (candidate: Candidate): Accepted | null => {
    if (accepted.some((known) => sliceKey(known.candidate) === sliceKey(candidate))) return null;
    const rows = rowsOf(candidate, axes, scratch);
    const moved = residuals.moved(rows);
    if (!hasSupport(candidate, moved, goal, small) || !isPure(candidate, rows, axes, signal)) return null;
    const shift = residuals.shiftOf(rows);
    const least = candidate.dims.length === 1 ? limits[candidate.dims[0]!]! : LEAST_SHIFT;
    return Math.abs(shift.shift) < least ? null : { candidate, rows, moved, shift };
  };

  while (accepted.length < MOST_DRIVERS) {
    const loud = candidates(cuboids, signal.steps);
    if (accepted.length > 0 && loud.length > 0 && loud[0]!.score < ECHO * accepted[0]!.candidate.score && isBent(residuals.owner)) break;
    const next = firstOf(loud, examine);
    if (!next) break;
    accepted.push(next);
    const { rows, change } = residuals.explain(next.rows, next.shift, signal);
    sums.add(change, rows);
  }
  return { accepted, owner: residuals.owner };
}

function firstOf(loud: readonly Candidate[], examine: (candidate: Candidate) => Accepted | null): Accepted | null {
  for (const candidate of loud.slice(0, MOST_REFUSED)) {
    const accepted = examine(candidate);
    if (accepted) return accepted;
  }
  return null;
}
