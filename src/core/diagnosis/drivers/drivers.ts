// Which few slices explain a gap, apart from what happened everywhere. Background, noise and small main effects first, then the search; again while what was found bends them.
import { sumOf } from "../../exactSums";
import { axesOf } from "./axes";
import { background } from "./background";
import { bendsOf } from "./bends";
import { cuboidCount } from "./cuboids";
import { deviations } from "./deviation";
import { driverFigures, type DriverFigures } from "./driverFigures";
import type { Leaves } from "./leaves";
import { mainEffects } from "./mainEffects";
import { LEAST_ROWS, material, MATERIAL, SMALL } from "./materiality";
import { mergeRows } from "./mergeRows";
import { Noise } from "./noise";
import { search } from "./search";
import { usefulDimensions } from "./usefulDimensions";

export interface Wanted {
  /** Also slices too small to matter to a manager, where their evidence is beyond doubt. Not in very large tables. */
  readonly small?: boolean;
}

const MOST_PASSES = 4;
/** Rows times cuboids beyond which only slices that matter are looked for. */
const LARGE = 2e7;

/** Rows of one combination of values are added up first.
 * @returns slices by the size of their gaps, none where nothing stands out; their gaps, the background's and the remainder add up to the whole gap, to the cent */
export function driversOf(given: Leaves, { small = false }: Wanted = {}): DriverFigures {
  const merged = mergeRows(given);
  const { useful, unused } = usefulDimensions(merged);
  const leaves = unused.length === 0 ? merged : mergeRows({ ...merged, dimensions: useful });
  if (leaves.length === 0 || useful.length === 0) return driverFigures(leaves, { unused, axes: [], background: 0, accepted: [], found: [], owner: new Int16Array(leaves.length).fill(-1) });
  const asksSmall = small && leaves.length * cuboidCount(useful.length) <= LARGE;
  const goal = leaves.goal.reduce((sum, one) => sum + Math.abs(one), 0);
  const { relative, size } = deviations(leaves.actual, leaves.goal);
  const middle = background(relative, deviations(totalOf(leaves.actual), totalOf(leaves.goal)).relative[0]!);
  const around = relative.map((value) => value - middle);
  const noise = new Noise(size.map(Math.log));
  let sigma = noise.of(around);
  let taken: Int16Array | null = null;
  for (let pass = 1; ; pass++) {
    const { left, common, limits } = mainEffects(around, sigma, leaves.dimensions, taken);
    const bends = bendsOf(leaves.dimensions, left, sigma, taken);
    sigma = noise.of(left);
    const axes = axesOf(leaves.dimensions, left, size, (asksSmall ? SMALL : MATERIAL).ofGoal * goal, LEAST_ROWS);
    const isBent = pass === MOST_PASSES ? () => false : bends;
    const { accepted, owner } = search({ left, sigma, size, axes, limits, goal, small: asksSmall }, isBent);
    if (!isBent(owner)) return driverFigures(leaves, { unused, axes, background: middle + common, accepted: material(accepted, asksSmall), found: accepted, owner });
    taken = owner;
  }
}

const totalOf = (amounts: Float64Array): Float64Array => Float64Array.of(sumOf(amounts));
