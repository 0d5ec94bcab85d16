// How far each row is from its goal, the same way up and down, and how large it is.
import type { Memory } from "./memory";

export interface Deviations {
  /** (actual − goal) ÷ size: −2 is all lost, 2 all new. Against the goal alone plain noise would not have the mean 0. */
  readonly relative: Float64Array;
  /** Half of |actual| + |goal|, in money. Above 0. */
  readonly size: Float64Array;
}

/** Rows whose actual and goal are both 0 must have been left out. */
export function deviations(actual: Float64Array, goal: Float64Array, memory: Memory): Deviations {
  const relative = memory.floats(actual.length);
  const size = memory.floats(actual.length);
  for (let row = 0; row < actual.length; row++) {
    const half = (Math.abs(actual[row]!) + Math.abs(goal[row]!)) / 2;
    size[row] = half;
    relative[row] = (actual[row]! - goal[row]!) / half;
  }
  return { relative, size };
}
