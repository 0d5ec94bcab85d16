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
import { Memory } from "./memory";
import { mergeRows } from "./mergeRows";
import { Noise } from "./noise";
import { search } from "./search";
import { usefulDimensions } from "./usefulDimensions";

export interface Wanted {
  /** Also slices too small to matter to a manager, where their evidence is beyond doubt. Not in very large tables. */
  readonly small?: boolean;
}

const MOST_PASSES = 4;
/** What a search takes, its cuboids with it. */
const BYTES_A_ROW = 280;
const BYTES_A_VALUE = 8;
/** Rows times cuboids beyond which only slices that matter are looked for. */
const LARGE = 2e7;

/** Rows of one combination of values are added up first.
 * @returns slices by the size of their gaps, none where nothing stands out; their gaps, the background's and the remainder add up to the whole gap, to the cent */
export function driversOf(given: Leaves, { small = false }: Wanted = {}): DriverFigures {
  const memory = new Memory(given.length * (BYTES_A_ROW + BYTES_A_VALUE * given.dimensions.length));
  const merged = mergeRows(given, memory);
  const { useful, unused } = usefulDimensions(merged);
  const leaves = unused.length === 0 ? merged : mergeRows({ ...merged, dimensions: useful }, memory);
  if (leaves.length === 0 || useful.length === 0) return driverFigures(leaves, { unused, axes: [], background: 0, accepted: [], found: [], owner: new Int16Array(leaves.length).fill(-1) });
  const asksSmall = small && leaves.length * cuboidCount(useful.length) <= LARGE;
  const goal = leaves.goal.reduce((sum, one) => sum + Math.abs(one), 0);
  const { relative: around, size } = deviations(leaves.actual, leaves.goal, memory);
  const middle = background(around, overallOf(leaves));
  for (let row = 0; row < around.length; row++) around[row]! -= middle;
  const noise = new Noise(size, memory);
  let sigma = memory.floats(leaves.length);
  let fitted = memory.floats(leaves.length);
  noise.of(around, sigma);
  let taken: Int16Array | null = null;
  memory.keep();
  for (let pass = 1; ; pass++) {
    const { left, common, limits } = mainEffects(around, sigma, leaves.dimensions, taken, memory);
    const bends = bendsOf(leaves.dimensions, left, sigma, taken, memory);
    [sigma, fitted] = [fitted, sigma];
    noise.of(left, sigma);
    const axes = axesOf(leaves.dimensions, left, size, (asksSmall ? SMALL : MATERIAL).ofGoal * goal, LEAST_ROWS, memory);
    const isBent = pass === MOST_PASSES ? () => false : bends;
    const { accepted, owner } = search({ left, sigma, size, axes, limits, goal, small: asksSmall }, isBent, memory);
    if (!isBent(owner)) return driverFigures(leaves, { unused, axes, background: middle + common, accepted: material(accepted, asksSmall), found: accepted, owner });
    taken = owner;
    memory.reuse();
  }
}

/** The relative deviation of the totals. */
function overallOf({ actual, goal }: Leaves): number {
  const [came, wanted] = [sumOf(actual), sumOf(goal)];
  const half = (Math.abs(came) + Math.abs(wanted)) / 2;
  return half === 0 ? 0 : (came - wanted) / half;
}
