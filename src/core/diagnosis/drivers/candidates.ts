// Cells whose rows speak for a shift louder than chance would anywhere among so many cells.
import { codesOf, type Cuboid } from "./cuboids";
import { gainOf } from "./signal";
import type { Slice } from "./slice";

export interface Candidate extends Slice {
  readonly gain: number;
  /** The gain less what the choice among the cells of its cuboid costs. */
  readonly score: number;
}

/** What a slice must gain beyond the cost of the search: no alarm where there is only noise. */
export const LEAST_SCORE = 8;
/** Below this mean, in units of the relative deviation, a cell is no slice however many rows say so: looking closer would be idle. */
const LEAST_MEAN = 0.015;

/** What the choice among the cells of a cuboid costs. */
const costOf = (sizes: readonly number[]): number => Math.log(sizes.reduce((cells, size) => cells * Math.max(1, size - 1), 1));

export function scoreOf(evidence: number, weight: number, steps: number, sizes: readonly number[]): { readonly gain: number; readonly score: number } {
  const gain = gainOf(evidence, weight, steps);
  return { gain, score: gain - costOf(sizes) };
}

/** The best first; ties: fewer dimensions, then dimensions as given, then values in their order. */
export function candidates(cuboids: readonly Cuboid[], steps: number): Candidate[] {
  const found = cuboids.flatMap((cuboid) => {
    const { sums, sizes } = cuboid;
    const cost = costOf(sizes);
    const loud: Candidate[] = [];
    for (let cell = 0; 2 * cell < sums.length; cell++) {
      const gain = gainOf(sums[2 * cell]!, sums[2 * cell + 1]!, steps);
      if (gain - cost <= LEAST_SCORE || Math.abs(sums[2 * cell]!) < LEAST_MEAN * sums[2 * cell + 1]!) continue;
      const codes = codesOf(cuboid, cell);
      if (!codes.includes(0)) loud.push({ dims: cuboid.dims, codes, gain, score: gain - cost });
    }
    return loud;
  });
  return found.sort((a, b) => b.score - a.score || a.dims.length - b.dims.length || firstOther(a.dims, b.dims) || firstOther(a.codes, b.codes));
}

const firstOther = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};
