// Which cuboids are looked at: every set of up to four dimensions that is not finer than its rows.
import type { Axis } from "./axes";
import type { Memory } from "./memory";

export interface Cuboid {
  /** Places of its dimensions, rising. */
  readonly dims: readonly number[];
  /** Values of each; cells by mixed radix, the last dimension fastest. */
  readonly sizes: readonly number[];
  /** Evidence and weight of each cell, by turns. */
  readonly sums: Float64Array;
}

export const DEEPEST = 4;
/** Cuboids with more cells than rows hold no slices of several rows; below so many cells they are made whatever the rows. */
const FEW_CELLS = 2 ** 17;
/** 128 MB of sums. */
const ALL_CELLS = 2 ** 23;

/** Sets of 1 … 4 of so many dimensions. */
export const cuboidCount = (dimensions: number): number => {
  let [sets, all] = [1, 0];
  for (let depth = 1; depth <= Math.min(DEEPEST, dimensions); depth++) all += sets = (sets * (dimensions - depth + 1)) / depth;
  return all;
};

/** Coarse before fine, small before large, as many as memory holds. */
export function cuboidsOf(axes: readonly Axis[], rows: number, memory: Memory): Cuboid[] {
  let room = ALL_CELLS;
  return subsets(axes.length)
    .map((dims) => ({ dims, cells: dims.reduce((product, dim) => product * axes[dim]!.size, 1) }))
    .filter(({ dims, cells }) => cells <= Math.max(FEW_CELLS, rows) && dims.every((dim) => axes[dim]!.size > 1))
    .sort((a, b) => a.dims.length - b.dims.length || a.cells - b.cells)
    .filter(({ cells }) => (room -= cells) >= 0)
    .map(({ dims, cells }) => ({ dims, sizes: dims.map((dim) => axes[dim]!.size), sums: memory.floats(2 * cells) }));
}

function subsets(dimensions: number): number[][] {
  const grow = (dims: number[]): number[][] => {
    const longer = Array.from({ length: dimensions - 1 - (dims.at(-1) ?? -1) }, (_, at) => [...dims, (dims.at(-1) ?? -1) + 1 + at]);
    return longer.flatMap((one) => [one, ...(one.length < DEEPEST ? grow(one) : [])]);
  };
  return grow([]);
}

/** Values of a cell, as its axes count them. */
export function codesOf({ sizes }: Cuboid, cell: number): number[] {
  const codes = new Array<number>(sizes.length);
  let left = cell;
  for (let at = sizes.length - 1; at >= 0; at--) {
    codes[at] = left % sizes[at]!;
    left = Math.floor(left / sizes[at]!);
  }
  return codes;
}
