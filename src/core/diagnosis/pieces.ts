// The gap cut into pieces: person × product × customer, each with what was expected of it. They add up to the gap, to the cent.
import { ExactSums, sumOf } from "../exactSums";
import type { MarkedSales, SalesRows } from "../goals/salesRows";
import { spread } from "../goals/spread";
import { marksLeftOut } from "../goals/tally";
import { difference, product as times } from "../money";
import { compareNames } from "../names";
import { oncePer } from "../oncePer";
import type { Period } from "../period";
import type { Slots } from "./slots";

/** Rows that are not of the unit, or count nowhere. */
export const NO_PIECE = -1;

/** A goal that is laid over the sales of one unit. */
export interface LaidGoal {
  /** What is due of it, money. */
  readonly due: number;
  /** What was typed as sold, by those whose sales are in no row. */
  readonly typed: number;
  /** The slot of its person; −1: a department's or the company's. */
  readonly person: number;
}

export interface PiecesInput {
  readonly sales: SalesRows;
  readonly marked?: MarkedSales;
  /** null: no such column. */
  readonly person: Slots | null;
  readonly product: Slots | null;
  /** Customers; where nothing names them, orders or single rows. */
  readonly customer: Slots | null;
  readonly goals: readonly LaidGoal[];
  /** By row: which of the goals covers it; −1: none. */
  readonly goalOf: Int32Array;
  readonly isOfUnit: (row: number) => boolean;
  readonly now: Period;
  /** null: there are no sales to take a mix from. */
  readonly base: Period | null;
  /** The base and what followed it, up to where causes are looked for: a steadier base for people and customers, whose season is the same. */
  readonly history: Period | null;
}

/** One element a piece, in an order that the rows' order does not change. Slots are −1 where the rows name none. */
export interface Pieces {
  readonly length: number;
  readonly person: Int32Array;
  readonly product: Int32Array;
  readonly customer: Int32Array;
  /** Money sold in the base period, in the longer history, and now; expected now; actual − expected. */
  readonly base: Float64Array;
  readonly history: Float64Array;
  readonly actual: Float64Array;
  readonly expected: Float64Array;
  readonly gap: Float64Array;
  /** 1: the goal had no base to be laid by, so it was laid in equal shares. */
  readonly equalShares: Uint8Array;
  /** By sales row; NO_PIECE. */
  readonly ofRow: Int32Array;
}

export function piecesOf({ sales, marked, person, product, customer, goals, goalOf, isOfUnit, now, base, history }: PiecesInput): Pieces {
  const leftOut = marksLeftOut(marked);
  const { day, amount, share, mark, length } = sales;
  const [who, what, whom] = [person, product, customer].map((slots) => (slots ? ranksOf(slots) : NO_NAMES)) as [Ranks, Ranks, Ranks];
  const keys = new Float64Array(length).fill(NaN);
  for (let row = 0; row < length; row++) {
    const at = day[row]!;
    if (!isIn(now, at) && !isIn(base, at) && !isIn(history, at)) continue;
    if (amount[row]! !== amount[row]! || (mark && amount[row]! > 0 && leftOut[mark[row]!]) || !isOfUnit(row)) continue;
    keys[row] = (((goalOf[row]! + 1) * who.size + who.at(row)) * what.size + what.at(row)) * whom.size + whom.at(row);
  }
  const distinct = Float64Array.from(new Set(keys.filter((key) => key === key))).sort();
  const placeOf = new Map<number, number>();
  distinct.forEach((key, at) => placeOf.set(key, at));
  const sold = new Set(Array.from(distinct, (key) => Math.floor(key / (who.size * what.size * whom.size)) - 1));
  // goals without any sales, and what was typed, are pieces of their own that name nobody's product or customer
  const unsold = goals.flatMap(({ typed }, at) => (sold.has(at) && typed === 0 ? [] : [at]));
  const count = distinct.length + unsold.length;

  const ofRow = new Int32Array(length).fill(NO_PIECE);
  const sums = new ExactSums(3 * count);
  for (let row = 0; row < length; row++) {
    if (keys[row] !== keys[row]) continue;
    const at = placeOf.get(keys[row]!)!;
    ofRow[row] = at;
    const part = share?.[row] ?? NaN;
    const money = part === part ? times(amount[row]!, part) : amount[row]!;
    [base, history, now].forEach((period, side) => isIn(period, day[row]!) && sums.add(3 * at + side, money));
  }
  unsold.forEach((goal, at) => sums.add(3 * (distinct.length + at) + 2, goals[goal]!.typed));
  const totals = (side: 0 | 1 | 2) => Float64Array.from({ length: count }, (_, at) => sums.total(3 * at + side));
  const [baseOf, historyOf, actual] = [totals(0), totals(1), totals(2)];
  const goalOfPiece = Int32Array.from({ length: count }, (_, at) => (at < distinct.length ? Math.floor(distinct[at]! / (who.size * what.size * whom.size)) - 1 : unsold[at - distinct.length]!));
  const slot = (at: number, place: number, ranks: Ranks) => (at < distinct.length ? ranks.slotAt(Math.floor(distinct[at]! / place) % ranks.size) : -1);
  const { expected, equalShares } = laid(goals, goalOfPiece, baseOf);
  return {
    length: count,
    person: Int32Array.from({ length: count }, (_, at) => (at < distinct.length ? slot(at, what.size * whom.size, who) : goals[goalOfPiece[at]!]!.person)),
    product: Int32Array.from({ length: count }, (_, at) => slot(at, whom.size, what)),
    customer: Int32Array.from({ length: count }, (_, at) => slot(at, 1, whom)),
    base: baseOf,
    history: historyOf,
    actual,
    expected,
    gap: actual.map((sold, at) => difference(sold, expected[at]!)),
    equalShares,
    ofRow,
  };
}

const isIn = (period: Period | null, day: number): boolean => period !== null && day >= period.from && day <= period.to;

/** Each goal over its pieces by the mix of the base; without one, in equal shares. */
function laid(goals: readonly LaidGoal[], goalOf: Int32Array, base: Float64Array): Pick<Pieces, "expected" | "equalShares"> {
  const expected = new Float64Array(base.length);
  const equalShares = new Uint8Array(base.length);
  const members = goals.map((): number[] => []);
  goalOf.forEach((goal, at) => goal >= 0 && members[goal]!.push(at));
  goals.forEach(({ due }, goal) => {
    const withBase = members[goal]!.filter((at) => base[at]! > 0);
    const sharing = withBase.length > 0 ? withBase : members[goal]!;
    const parts = spread(due, sharing.map((at) => (withBase.length > 0 ? base[at]! : 1)));
    sharing.forEach((at, place) => {
      expected[at] = parts.ok ? parts.value[place]! : 0;
      equalShares[at] = withBase.length > 0 ? 0 : 1;
    });
  });
  return { expected, equalShares };
}

interface Ranks {
  readonly size: number;
  /** 0: no name. */
  readonly at: (row: number) => number;
  readonly slotAt: (rank: number) => number;
}

const NO_NAMES: Ranks = { size: 1, at: () => 0, slotAt: () => -1 };

/** Slots in order of names: what a piece's place goes by. */
const ranksOf = oncePer((slots: Slots): Ranks => {
  const order = slots.labels.map((_, slot) => slot).sort((a, b) => compareNames(slots.labels[a]!, slots.labels[b]!));
  const rank = new Int32Array(order.length);
  order.forEach((slot, place) => (rank[slot] = place + 1));
  return { size: order.length + 1, at: (row) => (slots.of[row]! < 0 ? 0 : rank[slots.of[row]!]!), slotAt: (place) => (place === 0 ? -1 : order[place - 1]!) };
});

/** What of the pieces is meant, added up exactly. */
export const totalOf = (values: Float64Array, isMeant: (piece: number) => boolean = () => true): number => sumOf(values.filter((_, piece) => isMeant(piece)));
