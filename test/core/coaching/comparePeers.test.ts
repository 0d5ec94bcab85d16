// What is said of each person beside their peers.
import fc from "fast-check";
import { comparePeers } from "../../../src/core/coaching/comparePeers";
import { strengthsOf } from "../../../src/core/coaching/strengths";
import { peersOf, times, type Deal, type Lead } from "./given";

const PEERS = ["Ben", "Cid", "Dan", "Eve"];
const of = (input: ReturnType<typeof peersOf>, person: string) => comparePeers(input).compared.get(input.people.slotOf(person))!;
const one = (input: ReturnType<typeof peersOf>, person: string, measure: string) => of(input, person).filter((told) => told.measure === measure);
const everybody = (own: (at: number) => Partial<Deal>, others: (at: number) => Partial<Deal>, count = 20): Deal[] => [...times(count, (at) => ({ person: "Ann", ...own(at) })), ...PEERS.flatMap((person) => times(count, (at) => ({ person, ...others(at) })))];
const leadsOf = (person: string, won: number, lost: number): Lead[] => [...times(won, () => ({ person, won: true })), ...times(lost, () => ({ person, won: false }))];

describe("[COACHING] beside peers", () => {
  it("size of deal: the mean of one's own beside that of all peers' deals", () => {
    const input = peersOf(everybody((at) => ({ amount: 90 + at }), (at) => ({ amount: 190 + at })));
    expect(one(input, "Ann", "dealSize")).toEqual([expect.objectContaining({ own: 99.5, peers: 199.5, cases: 20, isBetter: false, isOfYear: false })]);
    expect(one(input, "Ann", "dealSize")[0]!.chance).toBeLessThan(1e-6);
  });
  it("win rate: won of decided leads; more is better", () => {
    const input = peersOf(everybody(() => ({}), () => ({})), { leads: [...leadsOf("Ann", 16, 4), ...PEERS.flatMap((person) => leadsOf(person, 5, 15))] });
    expect(one(input, "Ann", "winRate")).toEqual([expect.objectContaining({ own: 0.8, peers: 0.25, isBetter: true })]);
  });
  it.each([["discount", { discount: 0.2 }, { discount: 0.05 }, false], ["discount", { discount: 0.01 }, { discount: 0.05 }, true], ["followUp", { followUp: 2 }, { followUp: 9 }, true], ["followUp", { followUp: 20 }, { followUp: 9 }, false]] as const)("%s: less is better", (measure, own, others, isBetter) => {
    const wobble = (given: Partial<Deal>, at: number): Partial<Deal> => (given.discount === undefined ? { followUp: given.followUp! + (at % 2) } : { discount: given.discount + (at % 2) * 0.001 });
    const [told] = one(peersOf(everybody((at) => wobble(own, at), (at) => wobble(others, at))), "Ann", measure);
    expect([told!.isBetter, told!.chance < 0.01]).toEqual([isBetter, true]);
  });
  it("mix: the share of one's own sales, so that somebody who sells less of all differs in nothing", () => {
    const kind = (at: number) => ({ item: at % 2 ? "Bikes" : "Parts" });
    expect(one(peersOf(everybody((at) => ({ ...kind(at), amount: 10 }), (at) => ({ ...kind(at), amount: 900 }))), "Ann", "mix")).toEqual([]);
    const parts = one(peersOf(everybody((at) => ({ item: at < 18 ? "Parts" : "Bikes" }), (at) => ({ item: at < 9 + (at % 3) ? "Parts" : "Bikes" }))), "Ann", "mix");
    expect(parts.map(({ item, own, isBetter }) => [item, own, isBetter])).toEqual([["Parts", 0.9, true], ["Bikes", expect.closeTo(0.1, 9), false]]);
  });
  it("the same is no difference, and four deals say nothing", () => {
    expect(one(peersOf(everybody((at) => ({ amount: 100 + at }), (at) => ({ amount: 101 + at }))), "Ann", "dealSize")).toEqual([]);
    expect(of(peersOf(everybody(() => ({ amount: 1 }), () => ({ amount: 1000 }), 4)), "Ann")).toEqual([]);
  });
  it("too few in the period: the twelve months, and it is known that they are", () => {
    const deals = everybody((at) => ({ amount: 50 + at, day: at < 3 ? 1050 : 800 }), (at) => ({ amount: 500 + at }));
    expect(one(peersOf(deals), "Ann", "dealSize")).toEqual([expect.objectContaining({ cases: 20, isOfYear: true })]);
  });
  it("only people of the same group are peers; everybody, where there are fewer than three", () => {
    const deals = [...everybody((at) => ({ amount: 100 + at }), (at) => ({ amount: 100 + at })), ...["Rex", "Sue", "Tom"].flatMap((person) => times(20, (at) => ({ person, amount: 9000 + at })))];
    const groups = Object.fromEntries([...["Ann", ...PEERS].map((name) => [name, "North"]), ...["Rex", "Sue", "Tom"].map((name) => [name, "Key accounts"])]);
    expect(one(peersOf(deals, { groups }), "Ann", "dealSize")).toEqual([]);
    expect(one(peersOf(deals, { groups }), "Rex", "dealSize")[0]!.peers).toBeLessThan(9000);
  });
  it("what stands out is corrected for everything that was compared; the peer to learn from is good at it", () => {
    const input = peersOf([...everybody((at) => ({ amount: 90 + at }), (at) => ({ amount: 190 + at })), ...times(20, (at) => ({ person: "Max", amount: 390 + at }))]);
    const told = strengthsOf(comparePeers(input), input.people, [input.people.slotOf("Ann")]).get(input.people.slotOf("Ann"))!;
    expect([told.peersBetter!.measure, told.peersBetter!.isSure, told.strongest, told.learnFrom]).toEqual(["dealSize", true, null, "Max"]);
  });
  it("rows in another order say the same", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ person: fc.constantFrom("Ann", ...PEERS), amount: fc.double({ min: 0, max: 1e5, noNaN: true }), item: fc.constantFrom("A", "B", "C"), discount: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 30, maxLength: 80 }), (deals) => {
        const told = (some: readonly Deal[]) => {
          const input = peersOf(some);
          return ["Ann", ...PEERS].map((name) => (input.people.slotOf(name) < 0 ? [] : [...of(input, name)].sort((a, b) => (a.measure + a.item < b.measure + b.item ? -1 : 1))));
        };
        expect(told([...deals].reverse())).toEqual(told(deals));
      }),
    );
  });
});
