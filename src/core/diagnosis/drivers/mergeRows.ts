// Rows of one combination of values are one leaf; those with neither goal nor actual say nothing and go.
import { ExactSums } from "../../exactSums";
import type { Leaves } from "./leaves";
import type { Memory } from "./memory";

/** Dimensions are sorted by several at a time, in so many buckets at most. */
const BUCKETS = 2 ** 16;

/** Leaves in the order of their values, the dimension of most values first: whoever counts by values finds them near each other, and the order of rows changes nothing. Sums are exact. */
export function mergeRows(rows: Leaves, memory: Memory): Leaves {
  const keys = keysOf(rows, memory);
  const order = sortedBy(keys, rows.length, memory);
  const firsts = firstsIn(order, keys, memory);
  const actual = sumsOf(rows.actual, order, firsts, memory);
  const goal = sumsOf(rows.goal, order, firsts, memory);
  const live = placesWhere(firsts.length, (leaf) => actual[leaf] !== 0 || goal[leaf] !== 0, memory);
  return {
    length: live.length,
    dimensions: rows.dimensions.map((dimension) => {
      const codes = memory.codes(live.length);
      for (let at = 0; at < codes.length; at++) codes[at] = dimension.codes[order[firsts[live[at]!]!]!]!;
      return { ...dimension, codes };
    }),
    actual: live.length === firsts.length ? actual : amountsAt(actual, live, memory),
    goal: live.length === firsts.length ? goal : amountsAt(goal, live, memory),
  };
}

function placesWhere(length: number, holds: (place: number) => boolean, memory: Memory): Int32Array {
  const places = memory.ints(length);
  let count = 0;
  for (let place = 0; place < length; place++) if (holds(place)) places[count++] = place;
  return places.subarray(0, count);
}

function amountsAt(amounts: Float64Array, places: Int32Array, memory: Memory): Float64Array {
  const some = memory.floats(places.length);
  for (let at = 0; at < places.length; at++) some[at] = amounts[places[at]!]!;
  return some;
}

function sumsOf(amounts: Float64Array, order: Int32Array, firsts: Int32Array, memory: Memory): Float64Array {
  if (firsts.length === order.length) return amountsAt(amounts, order, memory);
  const sums = new ExactSums(firsts.length);
  let leaf = -1;
  for (let place = 0; place < order.length; place++) {
    if (place === firsts[leaf + 1]) leaf++;
    sums.add(leaf, amounts[order[place]!]!);
  }
  const all = memory.floats(firsts.length);
  for (leaf = 0; leaf < all.length; leaf++) all[leaf] = sums.total(leaf);
  return all;
}

/** One or several dimensions as one whole number a row. */
interface Key {
  readonly codes: Uint32Array;
  readonly size: number;
}

/** Dimensions of most values first; several as one key where there is room. */
function keysOf({ dimensions, length }: Leaves, memory: Memory): Key[] {
  const sorted = [...dimensions].sort((a, b) => b.labels.length - a.labels.length);
  const keys: { codes: Uint32Array; size: number }[] = [];
  const most = Math.min(BUCKETS, Math.max(256, length));
  for (const { codes, labels } of sorted) {
    const last = keys.at(-1);
    if (!last || last.size * labels.length > most) {
      const own = memory.codes(length);
      own.set(codes);
      keys.push({ codes: own, size: labels.length });
    } else {
      for (let row = 0; row < length; row++) last.codes[row] = last.codes[row]! * labels.length + codes[row]!;
      last.size *= labels.length;
    }
  }
  return keys;
}

/** Rows by the first key, then the second …: counted into buckets, from the last key to the first. */
function sortedBy(keys: readonly Key[], length: number, memory: Memory): Int32Array {
  let order = memory.ints(length);
  for (let row = 0; row < length; row++) order[row] = row;
  let sorted = memory.ints(length);
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
function firstsIn(order: Int32Array, keys: readonly Key[], memory: Memory): Int32Array {
  const begins = new Uint8Array(order.length).fill(1, 0, 1);
  for (const { codes } of keys) {
    let last = order.length === 0 ? 0 : codes[order[0]!]!;
    for (let place = 0; place < order.length; place++) {
      const code = codes[order[place]!]!;
      if (code !== last) begins[place] = 1;
      last = code;
    }
  }
  return placesWhere(order.length, (place) => begins[place] === 1, memory);
}
