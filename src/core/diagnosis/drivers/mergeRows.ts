// Rows of one combination of values are one leaf; those with neither goal nor actual say nothing and go.
import { ExactSums } from "../../exactSums";
import type { Leaves } from "./leaves";

/** Leaves in the order in which their first rows stand; sums are exact, so that the order of rows changes no figure. */
export function mergeRows(rows: Leaves): Leaves {
  const { firsts, leafOf } = leavesOf(rows);
  const every = firsts.length === rows.length;
  const actual = every ? rows.actual : sumsOf(rows.actual, leafOf, firsts.length);
  const goal = every ? rows.goal : sumsOf(rows.goal, leafOf, firsts.length);
  const live = placesWhere(firsts.length, (leaf) => actual[leaf] !== 0 || goal[leaf] !== 0);
  if (live.length === rows.length) return rows;
  return {
    length: live.length,
    dimensions: rows.dimensions.map((dimension) => {
      const codes = new Uint32Array(live.length);
      for (let at = 0; at < live.length; at++) codes[at] = dimension.codes[firsts[live[at]!]!]!;
      return { ...dimension, codes };
    }),
    actual: amountsAt(actual, live),
    goal: amountsAt(goal, live),
  };
}

function placesWhere(length: number, holds: (place: number) => boolean): Int32Array {
  const places = new Int32Array(length);
  let count = 0;
  for (let place = 0; place < length; place++) if (holds(place)) places[count++] = place;
  return places.slice(0, count);
}

function amountsAt(amounts: Float64Array, places: Int32Array): Float64Array {
  const some = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) some[at] = amounts[places[at]!]!;
  return some;
}

function sumsOf(amounts: Float64Array, leafOf: Int32Array, leaves: number): Float64Array {
  const sums = new ExactSums(leaves);
  for (let row = 0; row < amounts.length; row++) sums.add(leafOf[row]!, amounts[row]!);
  const all = new Float64Array(leaves);
  for (let leaf = 0; leaf < leaves; leaf++) all[leaf] = sums.total(leaf);
  return all;
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

function alike(columns: readonly Uint32Array[], hashes: Int32Array, a: number, b: number): boolean {
  if (hashes[a] !== hashes[b]) return false;
  for (const codes of columns) if (codes[a] !== codes[b]) return false;
  return true;
}
