// Rows of one combination of values are one leaf; those with neither goal nor actual say nothing and go.
import { ExactSums } from "../../exactSums";
import type { Leaves } from "./leaves";

/** Leaves in the order in which their first rows stand; sums are exact, so that the order of rows changes no figure. */
export function mergeRows(rows: Leaves): Leaves {
  const { firsts, leafOf } = leavesOf(rows);
  const [actual, goal] = [rows.actual, rows.goal].map((amounts) => (firsts.length === rows.length ? amounts : sumsOf(amounts, leafOf, firsts.length))) as [Float64Array, Float64Array];
  const live = firsts.map((_, leaf) => leaf).filter((leaf) => actual[leaf] !== 0 || goal[leaf] !== 0);
  if (live.length === rows.length) return rows;
  return {
    length: live.length,
    dimensions: rows.dimensions.map((dimension) => ({ ...dimension, codes: Uint32Array.from(live, (leaf) => dimension.codes[firsts[leaf]!]!) })),
    actual: Float64Array.from(live, (leaf) => actual[leaf]!),
    goal: Float64Array.from(live, (leaf) => goal[leaf]!),
  };
}

function sumsOf(amounts: Float64Array, leafOf: Int32Array, leaves: number): Float64Array {
  const sums = new ExactSums(leaves);
  for (let row = 0; row < amounts.length; row++) sums.add(leafOf[row]!, amounts[row]!);
  return Float64Array.from({ length: leaves }, (_, leaf) => sums.total(leaf));
}

/** The first row of each combination, and each row's leaf: a hash table with open addressing over all codes. */
function leavesOf({ length, dimensions }: Leaves): { readonly firsts: Int32Array; readonly leafOf: Int32Array } {
  const columns = dimensions.map(({ codes }) => codes);
  const hashes = new Int32Array(length);
  for (const codes of columns) for (let row = 0; row < length; row++) hashes[row] = Math.imul(hashes[row]! ^ codes[row]!, 0x9e3779b1) ^ (hashes[row]! >>> 15);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))).fill(-1);
  const mask = slots.length - 1;
  const firsts = new Int32Array(length);
  const leafOf = new Int32Array(length);
  let leaves = 0;
  for (let row = 0; row < length; row++) {
    let slot = (hashes[row]! ^ (hashes[row]! >>> 16)) & mask;
    while (slots[slot]! >= 0 && !alike(columns, hashes, firsts[slots[slot]!]!, row)) slot = (slot + 1) & mask;
    if (slots[slot]! < 0) {
      firsts[leaves] = row;
      slots[slot] = leaves++;
    }
    leafOf[row] = slots[slot]!;
  }
  return { firsts: firsts.slice(0, leaves), leafOf };
}

function alike(columns: readonly (Uint16Array | Uint32Array)[], hashes: Int32Array, a: number, b: number): boolean {
  if (hashes[a] !== hashes[b]) return false;
  for (const codes of columns) if (codes[a] !== codes[b]) return false;
  return true;
}
