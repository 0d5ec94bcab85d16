// Each person beside their peers, measure by measure. A mean against a mean (Welch), a share of one's own sales against what peers' shares scatter by. Chance is corrected
// by whoever says that something stands out, for everything that was compared.
import type { Days } from "../column";
import type { Slots } from "../diagnosis/slots";
import { sumOf } from "../exactSums";
import { clean } from "../money";
import { compareNames } from "../names";
import type { Period } from "../period";
import { chanceBeyond, freedomOf } from "../works/student";
import { dealsOf, type DealRows, type Deals } from "./dealCases";
import { LOWER_IS_BETTER, MEASURES, type Compared, type Measure } from "./measures";

export interface PeersInput extends Omit<DealRows, "window"> {
  /** The days that count; and the longer ones that stand in where these hold too few cases. */
  readonly period: Period;
  readonly year: Period;
  /** Sales are sums of months: there are no deals whose size to compare. */
  readonly areSums?: boolean;
  /** Who is compared with whom: a peer group or department; "" where it is not known. By person's slot. */
  readonly groupOf: (slot: number) => string;
  /** People who are nobody's peers yet, or any more. */
  readonly isNoPeer: (slot: number) => boolean;
  /** Leads that are decided, in the same days. */
  readonly leads?: { readonly person: Slots; readonly won: Uint8Array; readonly closed: Days };
}

/** Fewer cases than this, of one's own or of all peers, say nothing. */
export const FEWEST_CASES = 5;
/** Fewer peers are no group: then everybody is. */
const FEWEST_PEERS = 3;
/** A difference of less than this share is none; of shares less than this many points. */
const ALIKE = { share: 0.05, points: { mix: 0.01, winRate: 0.01, discount: 0.005, dealSize: 0, followUp: 0 } } as const;
/** A few peers who are alike by chance do not make a difference of two points one beyond it. */
const LEAST_ERROR = 0.02;

export interface Peers {
  /** By person's slot. */
  readonly compared: ReadonlyMap<number, readonly Compared[]>;
  /** Slots of a person's peers. */
  readonly peersOf: (slot: number) => readonly number[];
  /** Measures that the sheets hold. */
  readonly measures: readonly Measure[];
}

export function comparePeers(input: PeersInput): Peers {
  const { people, groupOf, isNoPeer } = input;
  const [recent, longer] = [comparedIn(input, input.period, false), comparedIn(input, input.year, true)];
  const active = people.labels.map((_, slot) => slot).filter((slot) => longer.sells.has(slot) && !isNoPeer(slot)).sort((a, b) => compareNames(people.labels[a]!, people.labels[b]!));
  const peersOf = (slot: number): readonly number[] => {
    const others = active.filter((other) => other !== slot);
    const near = groupOf(slot) === "" ? [] : others.filter((other) => groupOf(other) === groupOf(slot));
    return near.length >= FEWEST_PEERS ? near : others;
  };
  const compared = new Map(people.labels.map((_, slot) => {
    const peers = peersOf(slot);
    return [slot, MEASURES.flatMap((measure) => recent.of(measure, slot, peers) ?? longer.of(measure, slot, peers) ?? [])] as const;
  }));
  return { compared, peersOf, measures: longer.measures };
}

/** @returns `of` answers null where the days hold too few cases */
function comparedIn(input: PeersInput, window: Period, isOfYear: boolean) {
  const { people, leads } = input;
  const deals = dealsOf({ ...input, window });
  const size = people.labels.length;
  const ofDeals = (valueOf: Float64Array) => momentsOf(size, deals.length, (at) => deals.person[at]!, (at) => valueOf[at]!);
  const moments = new Map<Measure, Moments>([
    ...(input.areSums ? [] : [["dealSize", ofDeals(deals.amount)] as const]),
    ...(input.delivered && input.followedUp ? [["followUp", ofDeals(deals.followUp)] as const] : []),
    ...(input.discount ? [["discount", ofDeals(deals.discount)] as const] : []),
  ]);
  if (leads) {
    const slots = leads.person.labels.map((name) => people.slotOf(name));
    const isIn = (lead: number) => leads.person.of[lead]! >= 0 && leads.closed[lead]! >= window.from && leads.closed[lead]! <= window.to;
    moments.set("winRate", momentsOf(size, leads.won.length, (at) => (isIn(at) ? slots[leads.person.of[at]!]! : -1), (at) => leads.won[at]!, true));
  }
  const dealsOfPerson = ofDeals(deals.amount).count;
  return {
    sells: new Set(deals.person),
    measures: MEASURES.filter((measure) => (measure === "mix" ? deals.items.length > 1 : moments.has(measure))),
    of: (measure: Measure, slot: number, peers: readonly number[]): Compared[] | null => {
      const own = moments.get(measure);
      if (measure === "mix") return dealsOfPerson[slot]! < FEWEST_CASES ? null : mixOf(deals, slot, peers, isOfYear);
      return own ? meanOf(measure, own, slot, peers, isOfYear) : null;
    },
  };
}

interface Moments {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly isShare: boolean;
}

/** Values in ascending order are added, so that rows in another order give the same. */
function momentsOf(size: number, length: number, slotOf: (at: number) => number, valueOf: (at: number) => number, isShare = false): Moments {
  const values = Array.from({ length: size }, (): number[] => []);
  for (let at = 0; at < length; at++) {
    const [slot, value] = [slotOf(at), valueOf(at)];
    if (slot >= 0 && value === value) values[slot]!.push(value);
  }
  for (const own of values) own.sort((a, b) => a - b);
  const of = (one: (value: number) => number) => Float64Array.from(values, (own) => own.reduce((all, value) => all + one(value), 0));
  return { count: of(() => 1), sum: of((value) => value), squares: of((value) => value ** 2), isShare };
}

/** @param slots one's own, or all peers' together */
function spreadOf({ count, sum, squares, isShare }: Moments, slots: readonly number[]) {
  const total = (of: Float64Array) => slots.reduce((all, slot) => all + of[slot]!, 0);
  const [cases, all] = [total(count), total(sum)];
  const mean = all / cases;
  // one more of each (Agresti, Caffo 2000): none of five is not "never"
  const [n, about] = isShare ? [cases + 2, (all + 1) / (cases + 2)] : [cases, mean];
  const variance = isShare ? (about * (1 - about)) / n : Math.max(0, total(squares) - cases * mean ** 2) / Math.max(1, cases - 1) / cases;
  return { cases, mean, variance, freedom: Math.max(1, cases - 1) };
}

function meanOf(measure: Measure, moments: Moments, slot: number, peers: readonly number[], isOfYear: boolean): Compared[] | null {
  const [own, others] = [spreadOf(moments, [slot]), spreadOf(moments, peers)];
  if (own.cases < FEWEST_CASES || others.cases < FEWEST_CASES) return null;
  const difference = own.mean - others.mean;
  if (Math.abs(difference) <= Math.max(ALIKE.share * Math.abs(others.mean), ALIKE.points[measure])) return [];
  const error = Math.sqrt(own.variance + others.variance);
  return [{ measure, item: "", own: clean(own.mean), peers: clean(others.mean), cases: own.cases, isBetter: difference > 0 !== LOWER_IS_BETTER.has(measure), isOfYear, chance: error > 0 ? chanceBeyond(difference / error, freedomOf(own, others)) : 0 }];
}

/** What share of one's own sales each kind has, against the shares of peers: how much anybody sells of all is another matter. */
function mixOf({ byItem, items }: Deals, slot: number, peers: readonly number[], isOfYear: boolean): Compared[] {
  const sharesOf = (who: number): number[] | null => {
    const own = items.map((_, item) => byItem[who * items.length + item]!);
    const all = sumOf(own.map((amount) => Math.max(0, amount)));
    return all > 0 ? own.map((amount) => Math.max(0, amount) / all) : null;
  };
  const own = sharesOf(slot);
  const others = peers.flatMap((peer) => [sharesOf(peer) ?? []]).filter((shares) => shares.length > 0);
  if (items.length < 2 || !own || others.length < FEWEST_PEERS) return [];
  return items.flatMap((item, at): Compared[] => {
    const shares = others.map((one) => one[at]!).sort((a, b) => a - b);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
    const difference = own[at]! - mean;
    if (Math.abs(difference) < ALIKE.points.mix) return [];
    const error = Math.max(LEAST_ERROR, Math.sqrt(variance * (1 + 1 / shares.length)));
    return [{ measure: "mix", item, own: clean(own[at]!), peers: clean(mean), cases: shares.length, isBetter: difference > 0, isOfYear, chance: chanceBeyond(difference / error, shares.length - 1) }];
  });
}
