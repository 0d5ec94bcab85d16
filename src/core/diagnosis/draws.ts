// A seeded bootstrap over customers: how often each is drawn, in two thousand draws. Drawn once, used by every comparison.
import type { Pieces } from "./pieces";

export const DRAWS = 2_000;
/** More customers than that are drawn in so many groups: as good for an interval, and quick whatever their number. */
const MOST_BLOCKS = 2_000;
const SEED = 0x5a1e5;

export interface Draws {
  readonly blocks: number;
  /** The block of each piece's customer; −1: the piece names none and is in no draw. */
  readonly blockOf: Int32Array;
  /** Slots of customers: all are below. */
  readonly customers: number;
  /** How often each block is drawn: block by block, draw after draw. */
  readonly weights: Uint8Array;
}

/** Customers stand in the order of what they bought, so that neither names nor the order of rows decide a draw. */
export function drawsOf({ customer, base, actual, length }: Pick<Pieces, "customer" | "base" | "actual" | "length">): Draws {
  let customers = 0;
  const sums = new Map<number, { base: number; now: number; pieces: number }>();
  for (let piece = 0; piece < length; piece++) {
    const who = customer[piece]!;
    if (who < 0) continue;
    if (who >= customers) customers = who + 1;
    const sum = sums.get(who) ?? { base: 0, now: 0, pieces: 0 };
    sum.base += base[piece]!;
    sum.now += actual[piece]!;
    sum.pieces++;
    sums.set(who, sum);
  }
  const cents = (value: number) => Math.round(value * 100);
  const order = [...sums].sort(([, a], [, b]) => cents(a.now) - cents(b.now) || cents(a.base) - cents(b.base) || a.pieces - b.pieces).map(([who]) => who);
  const random = generator(SEED);
  const blocks = Math.min(order.length, MOST_BLOCKS);
  const places = shuffled(order.length, random);
  const blockOfCustomer = new Map(order.map((who, at) => [who, places[at]! % Math.max(1, blocks)]));
  const weights = new Uint8Array(DRAWS * blocks);
  for (let at = 0; at < weights.length; at++) weights[at] = poisson(random());
  return { blocks, customers, blockOf: customer.map((who) => (who < 0 ? -1 : blockOfCustomer.get(who)!)), weights };
}

/** Poisson of mean 1: how often one of many is drawn when as many are drawn as there are. */
function poisson(u: number): number {
  let count = 0;
  let part = Math.exp(-1);
  for (let up = part; u > up && count < 12; up += part) part /= ++count;
  return count;
}

/** Uniform in (0, 1), the same for the same seed everywhere (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

function shuffled(count: number, random: () => number): Int32Array {
  const places = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places;
}
