// Cases of an item in each of its groups, and those of the others there, as counts, sums and squares.
import { ExactSums } from "../exactSums";
import { difference } from "../money";
import type { Cases } from "./caseRows";

export interface Moments {
  readonly count: number;
  readonly sum: number;
  /** Sum of squares about the mean. */
  readonly squares: number;
}

/** One group. */
export interface ComparablePair {
  readonly own: Moments;
  readonly others: Moments;
}

export const countOf = (pairs: readonly ComparablePair[], side: keyof ComparablePair): number => pairs.reduce((count, pair) => count + pair[side].count, 0);

/** Sums are exact, so that the order of rows changes nothing.
 * @returns by slot of the item: its groups */
export function comparablePairs({ items, groups, item, group, result, length }: Cases): (slot: number) => readonly ComparablePair[] {
  const cellOf = new Map<number, number>();
  const cells = Int32Array.from({ length }, (_, at) => {
    const key = item[at]! * groups.size + group[at]!;
    const cell = cellOf.get(key) ?? cellOf.size;
    cellOf.set(key, cell);
    return cell;
  });
  const own = rawMoments(cells, result, cellOf.size);
  const all = rawMoments(group, result, groups.size);
  const byItem: ComparablePair[][] = Array.from({ length: items.size }, () => []);
  for (const [key, cell] of cellOf) {
    const [whole, part] = [all(key % groups.size), own(cell)];
    byItem[Math.floor(key / groups.size)]!.push({ own: aboutMean(part), others: aboutMean({ count: whole.count - part.count, sum: difference(whole.sum, part.sum), raw: difference(whole.raw, part.raw) }) });
  }
  for (const pairs of byItem) pairs.sort((a, b) => a.own.count - b.own.count || a.own.sum - b.own.sum || a.others.count - b.others.count || a.others.sum - b.others.sum);
  return (slot) => byItem[slot]!;
}

interface RawMoments extends Omit<Moments, "squares"> {
  /** Sum of squares. */
  readonly raw: number;
}

function rawMoments(cells: Int32Array, values: Float64Array, size: number): (cell: number) => RawMoments {
  const [sums, squares, counts] = [new ExactSums(size), new ExactSums(size), new Int32Array(size)];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    counts[cell]!++;
    sums.add(cell, values[at]!);
    squares.add(cell, values[at]! ** 2);
  }
  return (cell) => ({ count: counts[cell]!, sum: sums.total(cell), raw: squares.total(cell) });
}

/** What is left of squares when the mean is taken out of them is noise below this share. */
const NOISE = 1e-12;

function aboutMean({ count, sum, raw }: RawMoments): Moments {
  const squares = count > 0 ? raw - sum ** 2 / count : 0;
  return { count, sum, squares: squares > raw * NOISE ? squares : 0 };
}
