// What each person does best beside their peers, where peers do better, and who of these could show how.
import type { Slots } from "../diagnosis/slots";
import { compareNames } from "../names";
import { holm } from "../works/holm";
import type { Peers } from "./comparePeers";
import { MEASURES, type Compared } from "./measures";

/** A comparison, and whether it stands out among all that were made for the list. */
export interface Told extends Compared {
  readonly isSure: boolean;
}

export interface Strengths {
  readonly strongest: Told | null;
  readonly peersBetter: Told | null;
  /** A peer who is better in it than peers are; null: nobody stands out. */
  readonly learnFrom: string | null;
}

/** As likely by chance as not: nothing to talk about. */
const NOTHING = 0.5;

/** By slot, of the people asked about. */
export function strengthsOf({ compared, peersOf }: Peers, people: Slots, slots: readonly number[]): ReadonlyMap<number, Strengths> {
  const all = slots.flatMap((slot) => compared.get(slot) ?? []);
  const standsOut = new Set(holm(all.map(({ chance }) => chance)).flatMap((stands, at) => (stands ? [all[at]!] : [])));
  return new Map(slots.map((slot) => {
    const own = [...(compared.get(slot) ?? [])].filter(({ chance }) => chance < NOTHING).sort(clearest);
    const told = (one: Compared | undefined): Told | null => (one ? { ...one, isSure: standsOut.has(one) } : null);
    const peersBetter = told(own.find(({ isBetter }) => !isBetter));
    return [slot, { strongest: told(own.find(({ isBetter }) => isBetter)), peersBetter, learnFrom: peersBetter && bestAt(peersBetter, peersOf(slot)) }] as const;
  }));

  function bestAt({ measure, item }: Compared, peers: readonly number[]): string | null {
    const good = peers.flatMap((peer) => (compared.get(peer) ?? []).filter((one) => one.measure === measure && one.item === item && one.isBetter && one.chance < NOTHING).map(({ chance }) => ({ name: people.labels[peer]!, chance })));
    return good.sort((a, b) => a.chance - b.chance || compareNames(a.name, b.name))[0]?.name ?? null;
  }
}

const clearest = (a: Compared, b: Compared): number => a.chance - b.chance || MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || compareNames(a.item, b.item);
