// The door for Node (dist/node/drivers.mjs): plain rows in, slices out.
import { driversOf } from "./drivers";
import { encodeRows } from "./encodeRows";

/** @param dims names of the dimensions
 * @param actual name of the column with what came
 * @param goal name of the column with what was wanted
 * @returns slices that explain the gap, the largest first; none where nothing stands out
 * @example drivers(rows, ["person", "region"], "actual", "goal") // [{ region: "North" }] */
export function drivers(rows: readonly Readonly<Record<string, unknown>>[], dims: readonly string[], actual: string, goal: string): Record<string, string>[] {
  return driversOf(encodeRows(rows, dims, actual, goal), { small: true }).drivers.map(({ slice }) => Object.fromEntries(slice.map(({ dimension, value }) => [dimension, value])));
}
