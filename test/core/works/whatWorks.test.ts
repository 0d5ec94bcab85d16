// Items against comparable others: who is compared with whom, what is said, and how often chance alone would say it.
import { whatWorks } from "../../../src/core/works/whatWorks";
import { caseRows, chance, normal, shuffled, type Case } from "./given";

const made = (cases: readonly Case[], minimum = 20, onePersonDecides = false) => whatWorks({ rows: caseRows(cases), minimum, onePersonDecides });
const of = (item: string, cases: readonly Case[], minimum?: number, onePersonDecides?: boolean) => made(cases, minimum, onePersonDecides).find((line) => line.item === item)!;
const repeat = (count: number, one: (at: number) => Case): Case[] => Array.from({ length: count }, (_, at) => one(at));
/** So many cases, of which so many were won. */
const share = (item: string, cases: number, won: number, more: Partial<Case> = {}) => repeat(cases, (at) => ({ item, stage: at < won ? "won" : "lost", ...more }));
const amounts = (item: string, list: readonly number[], more: Partial<Case> = {}): Case[] => list.map((amount) => ({ item, amount, ...more }));
/** Amounts about a mean. */
const around = (mean: number, count: number): number[] => Array.from({ length: count }, (_, at) => mean + (at % 2 === 0 ? 10 : -10));

describe("[WHATWORKS] cases and results", () => {
  it("the won share of what is closed; open cases have no result yet", () => {
    const line = of("demo", [...share("demo", 40, 30), ...repeat(15, () => ({ item: "demo", stage: "open" as const })), ...share("call", 60, 15)]);
    expect(line).toMatchObject({ people: null, cases: 40, result: 0.75, others: 0.25, verdict: "works" });
    expect(line.lift).toBeCloseTo(2, 12);
  });
  it("else the mean amount", () => expect(of("A", [...amounts("A", around(120, 30)), ...amounts("B", around(100, 30))])).toMatchObject({ cases: 30, result: 120, others: 100, verdict: "works" }));
  it("an order is one case of each item in it, a row without a number one of its own", () => {
    const rows: Case[] = [{ item: "A", order: "1", amount: 5 }, { item: "A", order: "1", amount: 7 }, { item: "B", order: "1", amount: 1 }, { item: "A", order: "2", amount: 8 }, { item: "A", amount: 4 }];
    expect(of("A", rows, 2)).toMatchObject({ cases: 3, result: 8 });
  });
  it("of an order with a stage in each row: won where any is, open where none is yet", () =>
    expect(of("A", [{ item: "A", order: "1", stage: "lost" }, { item: "A", order: "1", stage: "won" }, { item: "A", order: "2", stage: "open" }, { item: "A", order: "3", stage: "lost" }, { item: "B", stage: "lost" }], 2)).toMatchObject({ cases: 2, result: 0.5 }));
  it("cases that name no item are others, not an item", () => {
    const lines = made([...amounts("A", around(120, 30)), ...repeat(30, (at) => ({ item: null, amount: around(100, 30)[at]! }))]);
    expect(lines.map(({ item, others }) => [item, others])).toEqual([["A", 100]]);
  });
  it("spellings that differ by case are one item", () => expect(made([...amounts("Demo", [1, 2]), ...amounts("demo ", [3, 4]), ...amounts("x", [1])]).map(({ item, cases }) => [item, cases])).toEqual([["Demo", 4], ["x", 1]]));
  it("a person with one sale: too few, and no interval", () => {
    const ann = of("Ann", [{ item: "Ann", person: "Ann", amount: 900 }, ...amounts("Bob", around(100, 40), { person: "Bob" })], 20, true);
    expect(ann).toMatchObject({ people: 1, cases: 1, result: 900, others: 100, lift: 8, interval: null, verdict: "too few" });
  });
  it("few others are too few, too", () => expect(of("A", [...amounts("A", around(100, 60)), ...amounts("B", around(90, 5))]).verdict).toBe("too few"));
  it("no others at all: a result and nothing to compare it with", () => expect(made(amounts("A", around(100, 30)))).toEqual([{ item: "A", people: null, cases: 30, result: 100, others: null, lift: null, interval: null, verdict: "not clear" }]));
  it("others that bring nothing or less: no lift", () => expect(of("A", [...amounts("A", around(100, 30)), ...amounts("B", around(-5, 30))])).toMatchObject({ lift: null, interval: null, verdict: "not clear" }));
  it("nobody won: an interval all the same, and 20 cases do not say never", () => {
    expect(of("A", [...share("A", 20, 0), ...share("B", 200, 10)])).toMatchObject({ result: 0, lift: -1, verdict: "not clear" });
    expect(of("A", [...share("A", 200, 0), ...share("B", 200, 40)]).verdict).toBe("does worse");
  });
  it("as good as equal: no difference", () => expect(of("A", [...amounts("A", around(1000, 60)), ...amounts("B", around(1001, 60))]).verdict).toBe("no difference"));
});

describe("[WHATWORKS] inside groups only", () => {
  // the demo wins more everywhere, and is given to the hard customers
  const simpson = (group: boolean) => [
    ...share("demo", 200, 60, group ? { group: "hard" } : {}), ...share("call", 50, 8, group ? { group: "hard" } : {}),
    ...share("demo", 50, 40, group ? { group: "easy" } : {}), ...share("call", 200, 130, group ? { group: "easy" } : {}),
  ];
  it("Simpson's paradox: everything together it does worse, inside the groups it works", () => {
    expect(of("demo", simpson(false))).toMatchObject({ verdict: "does worse" });
    expect(of("demo", simpson(true))).toMatchObject({ verdict: "works" });
  });
  it("the others weigh as the item's own cases do", () => expect(of("demo", simpson(true)).others).toBeCloseTo((200 / 250) * (8 / 50) + (50 / 250) * (130 / 200), 12));
  it("groups where nobody else is compare nothing: their cases are left out", () =>
    expect(of("A", [...amounts("A", around(500, 30), { group: "alone" }), ...amounts("A", around(100, 30), { group: "shared" }), ...amounts("B", around(100, 30), { group: "shared" })])).toMatchObject({ cases: 30, result: 100, others: 100 }));
  it("what only one person uses may be the person: not clear, unless groups are people", () => {
    const cases = [...amounts("demo", around(150, 40), { person: "Ann" }), ...amounts("call", around(100, 40), { person: "Bob" }), ...amounts("call", around(100, 40), { person: "Cy" })];
    expect(of("demo", cases)).toMatchObject({ people: 1, verdict: "not clear" });
    expect(of("call", cases).verdict).toBe("not clear");
    const within = cases.concat(amounts("call", around(100, 40), { person: "Ann" })).map((one) => ({ ...one, group: one.person! }));
    expect(of("demo", within, 20, true)).toMatchObject({ people: 1, cases: 40, others: 100, verdict: "works" });
  });
  it("where everything is one person's, it is no reason to doubt", () => expect(of("demo", [...amounts("demo", around(150, 40), { person: "Ann" }), ...amounts("call", around(100, 40), { person: "Ann" })]).verdict).toBe("works"));
});

/** Cases of items in four groups with levels of their own; the first item is `factor` times as good. */
function simulated(seed: number, factor: number, kind: "money" | "share", counts: readonly number[]): Case[] {
  const random = chance(seed);
  const levels = [0.6, 0.9, 1.2, 1.6];
  return counts.flatMap((count, item) =>
    repeat(count, () => {
      // the first item is used more often where levels are low
      const group = Math.floor((item === 0 ? random() ** 1.5 : random()) * levels.length);
      const level = levels[group]! * (item === 0 ? factor : 1);
      const given = { item: "ABC"[item]!, group: `g${group}` };
      return kind === "money" ? { ...given, amount: Math.round(1000 * level * Math.exp(0.5 * normal(random) - 0.125) * 100) / 100 } : { ...given, stage: random() < 0.25 * level ? ("won" as const) : ("lost" as const) };
    }),
  );
}

describe("[WHATWORKS] 1,000 simulated runs of a known effect", () => {
  const RUNS = 1000;
  test.each<[string, number, "money" | "share", number[]]>([
    ["amounts, a fifth more", 1.2, "money", [60, 90]],
    ["amounts, few cases of it", 1.2, "money", [25, 90]],
    ["won shares, two fifths more", 1.4, "share", [60, 90]],
    ["won shares, half as many", 0.5, "share", [90, 120]],
  ])("the interval covers the truth in 93 to 97 %%: %s", (_, factor, kind, counts) => {
    let inside = 0;
    for (let run = 1; run <= RUNS; run++) {
      const { interval } = of("A", simulated(run, factor, kind, counts));
      if (interval && interval.from <= factor - 1 && interval.to >= factor - 1) inside++;
    }
    expect(inside / RUNS).toBeGreaterThanOrEqual(0.93);
    expect(inside / RUNS).toBeLessThanOrEqual(0.97);
  });
  it.each(["money", "share"] as const)("with no effect any `works` among three items comes up in at most 5 %% (%s)", (kind) => {
    let found = 0;
    for (let run = 1; run <= RUNS; run++) if (made(simulated(5000 + run, 1, kind, [40, 40, 40])).some(({ verdict }) => verdict === "works")) found++;
    expect(found / RUNS).toBeLessThanOrEqual(0.05);
  });
  it("a large effect is found", () => {
    let found = 0;
    for (let run = 1; run <= 100; run++) if (of("A", simulated(9000 + run, 1.6, "money", [60, 120])).verdict === "works") found++;
    expect(found / 100).toBeGreaterThan(0.9);
  });
  it("the order of rows changes nothing", () => {
    const cases = simulated(7, 1.2, "money", [60, 120, 120]).map((one, at) => ({ ...one, person: `p${at % 7}`, order: `o${at % 90}` }));
    for (let seed = 1; seed <= 10; seed++) expect(made(shuffled(cases, seed))).toEqual(made(cases));
  });
});
