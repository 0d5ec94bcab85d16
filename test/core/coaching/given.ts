// People who sold, written short: each deal with its person, amount and what else a test needs.
import { NO_DAY, NO_TEXT, type Texts } from "../../../src/core/column";
import type { PeersInput } from "../../../src/core/coaching/comparePeers";
import { slotsOf } from "../../../src/core/diagnosis/slots";

export interface Deal {
  readonly person: string;
  readonly amount?: number;
  readonly item?: string;
  readonly discount?: number;
  /** Days after delivery. */
  readonly followUp?: number;
  readonly day?: number;
}

export interface Lead {
  readonly person: string;
  readonly won: boolean;
}

export const PERIOD = { from: 1000, to: 1089 };
export const YEAR = { from: 725, to: 1089 };

const texts = (values: readonly string[]): Texts => {
  const labels = [...new Set(values.filter((value) => value !== ""))];
  return { labels, codes: Int32Array.from(values, (value) => (value === "" ? NO_TEXT : labels.indexOf(value))) };
};

/** @param groups by person; all are of one where omitted */
export function peersOf(deals: readonly Deal[], { leads, groups = {} }: { readonly leads?: readonly Lead[]; readonly groups?: Readonly<Record<string, string>> } = {}): PeersInput {
  const person = texts(deals.map((deal) => deal.person));
  const people = slotsOf(person);
  const day = Int32Array.from(deals, (deal) => deal.day ?? 1050);
  const has = (key: keyof Deal) => deals.some((deal) => deal[key] !== undefined);
  return {
    sales: { length: deals.length, day, amount: Float64Array.from(deals, (deal) => deal.amount ?? 100), person },
    people, period: PERIOD, year: YEAR,
    item: has("item") ? slotsOf(texts(deals.map((deal) => deal.item ?? ""))) : undefined,
    discount: has("discount") ? Float64Array.from(deals, (deal) => deal.discount ?? NaN) : undefined,
    ...(has("followUp") ? { delivered: day, followedUp: Int32Array.from(deals, (deal, at) => (deal.followUp === undefined ? NO_DAY : day[at]! + deal.followUp)) } : {}),
    groupOf: (slot) => groups[people.labels[slot]!] ?? "",
    isNoPeer: () => false,
    ...(leads ? { leads: { person: slotsOf(texts(leads.map((lead) => lead.person))), won: Uint8Array.from(leads, (lead) => Number(lead.won)), closed: new Int32Array(leads.length).fill(1050) } } : {}),
  };
}

export const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
