// Rows of one combination of values are one leaf; those with neither goal nor actual say nothing and go.
import { ExactSums } from "../../exactSums";
import type { Leaves } from "./leaves";

/** Dimensions are sorted by several at a time, in so many buckets at most. */
const BUCKETS = 2 ** 16;

/** Leaves in the order of their values, the dimension of most values first: whoever counts by values finds them near each other, and the order of rows changes nothing. Sums are exact. */
export function mergeRows(rows: Leaves): Leaves {
  const keys = keysOf(rows);
  const order = sortedBy(keys, rows.length);
  const firsts = firstsIn(order, keys);
  const actual = sumsOf(rows.actual, order, firsts);
  const goal = sumsOf(rows.goal, order, firsts);
  const live = placesWhere(firsts.length, (leaf) => actual[leaf] !== 0 || goal[leaf] !== 0);
  return {
    length: live.length,
    dimensions: rows.dimensions.map((dimension) => {
      const codes = new Uint32Array(live.length);
      for (let at = 0; at < codes.length; at++) codes[at] = dimension.codes[order[firsts[live[at]!]!]!]!;
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
  return places.subarray(0, count);
}

function amountsAt(amounts: Float64Array, places: Int32Array): Float64Array {
  if (places.length === amounts.length) return amounts;
  const some = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) some[at] = amounts[places[at]!]!;
  return some;
}

function sumsOf(amounts: Float64Array, order: Int32Array, firsts: Int32Array): Float64Array {
  const sums = new ExactSums(firsts.length);
  let leaf = -1;
  for (let place = 0; place < order.length; place++) {
    if (place === firsts[leaf + 1]) leaf++;
    sums.add(leaf, amounts[order[place]!]!);
  }
  const all = new Float64Array(firsts.length);
  for (leaf = 0; leaf < all.length; leaf++) all[leaf] = sums.total(leaf);
  return all;
}

/** One or several dimensions as one whole number a row. */
interface Key {
  readonly codes: Uint32Array;
  readonly size: number;
}

/** Dimensions of most values first; several as one key where there is room. */
function keysOf({ dimensions, length }: Leaves): Key[] {
  const sorted = [...dimensions].sort((a, b) => b.labels.length - a.labels.length);
  const keys: { codes: Uint32Array; size: number }[] = [];
  const most = Math.min(BUCKETS, Math.max(256, length));
  for (const { codes, labels } of sorted) {
    const last = keys.at(-1);
    if (!last || last.size * labels.length > most) keys.push({ codes: codes.slice(), size: labels.length });
    else {
      for (let row = 0; row < length; row++) last.codes[row] = last.codes[row]! * labels.length + codes[row]!;
      last.size *= labels.length;
    }
  }
  return keys;
}

/** Rows by the first key, then the second …: counted into buckets, from the last key to the first. */
function sortedBy(keys: readonly Key[], length: number): Int32Array {
  let order = new Int32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  let sorted = new Int32Array(length);
  for (const { codes, size } of [...keys].reverse()) {
    const ends = new Int32Array(size);
    for (let row = 0; row < length; row++) ends[codes[row]!]!++;
    for (let bucket = 1; bucket < size; bucket++) ends[bucket]! += ends[bucket - 1]!;
    for (let place = length - 1; place >= 0; place--) sorted[--ends[codes[order[place]!]!]!] = order[place]!;
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** Places in `order` at which another combination begins. */
function firstsIn(order: Int32Array, keys: readonly Key[]): Int32Array {
  const begins = new Uint8Array(order.length).fill(1, 0, 1);
  for (const { codes } of keys) {
    let last = order.length === 0 ? 0 : codes[order[0]!]!;
    for (let place = 0; place < order.length; place++) {
      const code = codes[order[place]!]!;
      if (code !== last) begins[place] = 1;
      last = code;
    }
  }
  return placesWhere(order.length, (place) => begins[place] === 1);
}
