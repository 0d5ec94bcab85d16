// Rows as plain objects become columns: each distinct value kept once, in the order of its text, so that the order of rows changes nothing.
import type { Dimension, Leaves } from "./leaves";
import { Memory } from "./memory";

/** Amounts that are no finite numbers count as 0; a missing value is "". */
export function encodeRows(rows: readonly Readonly<Record<string, unknown>>[], dimensions: readonly string[], actual: string, goal: string): Leaves {
  const memory = new Memory(rows.length * (4 * dimensions.length + 16));
  return { length: rows.length, dimensions: dimensions.map((name) => encodeColumn(rows, name, memory.codes(rows.length))), actual: amountsOf(rows, actual, memory), goal: amountsOf(rows, goal, memory) };
}

function amountsOf(rows: readonly Readonly<Record<string, unknown>>[], name: string, memory: Memory): Float64Array {
  const amounts = memory.floats(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]![name];
    amounts[row] = typeof value === "number" && Number.isFinite(value) ? value : 0;
  }
  return amounts;
}

function encodeColumn(rows: readonly Readonly<Record<string, unknown>>[], name: string, codes: Uint32Array): Dimension {
  const places = new Map<unknown, number>();
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]![name];
    let code = places.get(value);
    if (code === undefined) places.set(value, (code = places.size));
    codes[row] = code;
  }
  return inOrder(name, codes, [...places.keys()].map((value) => String(value ?? "")));
}

/** The same column with its labels in the order of their texts; texts that are alike are one.
 * @param codes become the dimension's own: they are rewritten where they stand, for a million rows are too many to keep twice */
export function inOrder(name: string, codes: Uint32Array, labels: readonly string[]): Dimension {
  const sorted = [...new Set(labels)].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(sorted.map((label, place) => [label, place]));
  const places = Uint32Array.from(labels, (label) => placeOf.get(label)!);
  for (let row = 0; row < codes.length; row++) codes[row] = places[codes[row]!]!;
  return { name, codes, labels: sorted };
}
