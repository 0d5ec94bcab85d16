import fc from "fast-check";
import { recognition, type RecognitionCandidate, type RewardOnOffer } from "../../../src/core/rewards/recognition";
import { sumOf } from "../../../src/core/exactSums";

const who = (person: string, actual: number, goal = 100): RecognitionCandidate => ({ person, goal, actual, attainment: actual / goal });
const reward = (name: string, more: Partial<RewardOnOffer> = {}): RewardOnOffer => ({ name, kind: "cash", value: 0, count: null, needs: null, ...more });
const list = (candidates: readonly RecognitionCandidate[], rewards: readonly RewardOnOffer[], budget: number | null = null, from = 1) => recognition({ candidates, rewards, budget, from });
/** "Ann: Trip", "Bob: no-stock" */
const brief = (...given: Parameters<typeof list>) => list(...given).entries.map(({ person, reward: given, without }) => `${person}: ${given?.name ?? without}`);

describe("[RECOGNITION] who", () => {
  it("everybody at or above 100 %, to the cent", () => expect(brief([who("Ann", 100), who("Bob", 99.99), who("Cy", 0.1 + 0.2, 0.3)], [])).toEqual(["Ann: no-rewards", "Cy: no-rewards"]));
  it("order: attainment, then amount, then name", () => expect(list([who("Zoe", 120), who("Al", 240, 200), who("Bea", 120), who("Dan", 130)], []).entries.map(({ place, person }) => `${place} ${person}`)).toEqual(["1 Dan", "2 Al", "3 Bea", "4 Zoe"]));
  it("another least attainment", () => expect(brief([who("Ann", 80), who("Bob", 79.99)], [], null, 0.8)).toEqual(["Ann: no-rewards"]));
  it("only an attainment known: no amount above goal", () => expect(list([{ person: "Ann", goal: null, actual: null, attainment: 1.2 }], []).entries[0]).toMatchObject({ attainment: 1.2, aboveGoal: null }));
  it("above goal is exact", () => expect(list([who("Ann", 0.4, 0.1)], []).entries[0]!.aboveGoal).toBe(0.3));
  it("nobody qualifies: an empty list, nothing spent", () => expect(list([who("Ann", 1)], [reward("Trip")])).toEqual({ entries: [], spent: 0, budgetLeft: null, left: [null] }));
});

describe("[RECOGNITION] which reward", () => {
  const three = [who("Ann", 130), who("Bob", 120), who("Cy", 110)];
  it("the first in the table with stock left", () => expect(brief(three, [reward("Trip", { count: 1 }), reward("Day off", { count: 1 })])).toEqual(["Ann: Trip", "Bob: Day off", "Cy: no-stock"]));
  it("whose needs are met", () => expect(brief(three, [reward("Trip", { needs: 1.2 }), reward("Car", { needs: 1.15 })])).toEqual(["Ann: Trip", "Bob: Trip", "Cy: needs-more"]));
  it("the least that is still asked is said", () => expect(list(three, [reward("Trip", { needs: 1.3 }), reward("Car", { needs: 1.15 })]).entries[2]).toMatchObject({ without: "needs-more", needs: 1.15 }));
  it("whose value the budget still holds: a cheaper one further down does", () => expect(brief(three, [reward("Trip", { value: 600 }), reward("Book", { value: 50 })], 700)).toEqual(["Ann: Trip", "Bob: Book", "Cy: Book"]));
  it("a budget smaller than the first reward: the next that it holds, else none, and why", () => {
    expect(brief(three, [reward("Trip", { value: 600 }), reward("Book", { value: 50 })], 100)).toEqual(["Ann: Book", "Bob: Book", "Cy: no-budget"]);
    expect(brief(three, [reward("Trip", { value: 600 })], 599.99)).toEqual(["Ann: no-budget", "Bob: no-budget", "Cy: no-budget"]);
  });
  it("to the cent", () => expect(brief(three, [reward("Coin", { value: 0.1 })], 0.3)).toEqual(["Ann: Coin", "Bob: Coin", "Cy: Coin"]));
  it("a budget that holds no more", () => expect(list(three, [reward("Trip", { value: 600 })], 700)).toMatchObject({ spent: 600, budgetLeft: 100, entries: [{}, { reward: null, without: "no-budget" }, { without: "no-budget" }] }));
  it("what remains", () => expect(list(three, [reward("Trip", { count: 5 }), reward("Book")]).left).toEqual([2, null]));
});

describe("[RECOGNITION] ties at the last piece", () => {
  it("are said of all of them", () => {
    const { entries } = list([who("Ann", 240, 200), who("Bob", 120), who("Cy", 120), who("Dan", 110)], [reward("Trip", { count: 1 }), reward("Book")]);
    const tie = { reward: "Trip", given: "Ann", others: ["Bob", "Cy"] };
    expect(entries.map((entry) => entry.tie)).toEqual([tie, tie, tie, null]);
  });
  it("the budget's last piece too", () => expect(list([who("Ann", 120), who("Bob", 120)], [reward("Trip", { value: 5 })], 9).entries[1]).toMatchObject({ without: "no-budget", tie: { given: "Ann" } }));
  it("two pieces: who got one before the last is not part of it", () => expect(list([who("Ann", 120), who("Bob", 120), who("Cy", 120)], [reward("Trip", { count: 2 })]).entries.map(({ tie }) => tie?.given ?? null)).toEqual([null, "Bob", "Bob"]));
  it("everybody tied: places by amount and name, all of them told", () => {
    const { entries } = list([who("Zoe", 110), who("Ann", 110), who("Bob", 220, 200)], [reward("Trip", { count: 1 })]);
    expect(entries.map(({ place, person, reward: given, tie }) => [place, person, given?.name ?? null, tie?.given])).toEqual([[1, "Bob", "Trip", "Bob"], [2, "Ann", null, "Bob"], [3, "Zoe", null, "Bob"]]);
  });
  it("everybody tied and enough for all: no tie to speak of", () => expect(list([who("Ann", 110), who("Bob", 110)], [reward("Trip")]).entries.map(({ tie }) => tie)).toEqual([null, null]));
  it("no tie where attainment decides", () => expect(list([who("Ann", 121), who("Bob", 120)], [reward("Trip", { count: 1 })]).entries.map(({ tie }) => tie)).toEqual([null, null]));
});

describe("[RECOGNITION] always", () => {
  const candidate = fc.record({ person: fc.string({ minLength: 1, maxLength: 3 }), cents: fc.integer({ min: 0, max: 300 }) }).map(({ person, cents }) => who(person, cents));
  const offer = fc.record({ name: fc.string(), kind: fc.constant(""), value: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10), count: fc.option(fc.integer({ min: 0, max: 3 })), needs: fc.option(fc.constantFrom(1, 1.1, 1.5)) });
  it("never exceeds budget or stock, and gives at most one each", () =>
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 20 }), fc.array(offer, { maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 20 })), (candidates, rewards, budget) => {
        const { entries, spent, left } = list(candidates, rewards, budget);
        expect(spent).toBe(sumOf(entries.map((entry) => entry.reward?.value ?? 0)));
        if (budget !== null) expect(spent).toBeLessThanOrEqual(budget);
        rewards.forEach(({ count }, at) => {
          const given = entries.filter((entry) => entry.reward === rewards[at]).length;
          expect(left[at]).toBe(count === null ? null : count - given);
          if (count !== null) expect(given).toBeLessThanOrEqual(count);
        });
        expect(entries).toHaveLength(candidates.filter(({ attainment }) => attainment >= 1).length);
        for (const entry of entries) if (entry.reward?.needs) expect(entry.attainment).toBeGreaterThanOrEqual(entry.reward.needs);
      }),
    ));
  it("the order of people changes nothing", () =>
    fc.assert(fc.property(fc.uniqueArray(candidate, { maxLength: 12, selector: ({ person }) => person.trim().toLowerCase() }), fc.array(offer, { maxLength: 3 }), (candidates, rewards) => expect(list([...candidates].reverse(), rewards)).toEqual(list(candidates, rewards)))));
});
