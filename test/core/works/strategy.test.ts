// Comparisons, what is sold, and what is proposed from them: by hand, on small figures.
import { comparison, holdsSeveral, type Comparison, type Compared } from "../../../src/core/works/comparison";
import { pickCases, splitItems } from "../../../src/core/works/pickCases";
import { selling } from "../../../src/core/works/selling";
import { proposals } from "../../../src/core/works/strategy";
import { caseRows, shuffled, texts, type Case } from "./given";

const DAYS = { from: 45658, to: 45747 };
const repeat = (count: number, one: (at: number) => Case): Case[] => Array.from({ length: count }, (_, at) => one(at));
const share = (item: string, cases: number, won: number, person = "Ann") => repeat(cases, (at) => ({ item, person: at % 2 ? person : "Zoe", stage: at < won ? "won" : "lost" }));
const money = (item: string, cases: number, mean: number) => repeat(cases, (at) => ({ item, person: at % 2 ? "Ann" : "Bob", amount: mean + (at % 2 ? 10 : -10) }));
const compared = (by: Compared, of: Comparison["of"], cases: readonly Case[]) => comparison(caseRows(cases), { by, of, within: null, days: DAYS });
const proposed = (one: Comparison) => proposals([one], [], { scale: null, lines: [] }).map((proposal) => [proposal.decision, "line" in proposal && "item" in proposal.line ? proposal.line.item : ""]);

describe("[STRATEGY]", () => {
  it("keep what works, change or stop what does worse", () => expect(proposed(compared("technique", "leads", [...share("Demo", 200, 140), ...share("Call", 200, 90), ...share("Letter", 200, 10)]))).toEqual([["keep", "Demo"], ["stop", "Letter"]]));
  it("a kind of customer is never stopped", () => expect(proposed(compared("segment", "leads", [...share("Shops", 200, 140), ...share("Hotels", 200, 10)]))).toEqual([["keep", "Shops"], ["change", "Hotels"]]));
  it("a dear product is no reason to keep it, a cheap one none to drop it", () => expect(proposed(compared("product", "sales", [...money("Bike", 40, 2000), ...money("Bottle", 40, 20)]))).toEqual([]));
  it("nor is the size of what is only a part of an order", () => {
    const orders = (items: readonly string[]) => holdsSeveral({ length: items.length, item: texts(items), order: texts(items.map((_, row) => `SO${row >> 1}`)) });
    expect([orders(["Summer", "None", "None", "None"]), orders(["Summer", "Summer", "None", "None"]), holdsSeveral({ length: 2, item: texts(["Summer", "None"]) })]).toEqual([true, false, false]);
    expect(proposed({ ...compared("campaign", "sales", [...money("None", 40, 2000), ...money("Summer", 40, 20)]), parted: true })).toEqual([]);
  });
  it("a smaller sale of a technique is to be changed, not stopped", () => expect(proposed(compared("technique", "sales", [...money("Demo", 40, 2000), ...money("Call", 40, 100)]))).toEqual([["keep", "Demo"], ["change", "Call"]]));
  it("too few cases propose nothing", () => expect(proposed(compared("technique", "leads", [...share("Demo", 5, 5), ...share("Call", 5, 0)]))).toEqual([]));
  it("whom to ask is who won most with it", () => expect(compared("technique", "leads", [...share("Demo", 40, 30, "Bob"), ...repeat(9, () => ({ item: "Demo", person: "Bob", stage: "won" as const }))]).lines[0]!.person).toBe("Bob"));
});

describe("[CASES]", () => {
  it("a cell that names several items counts for each; a comma belongs to the name", () => {
    const { item, length, amount } = splitItems(caseRows([{ item: "Price; Quality", amount: 5 }, { item: "Bike, red", amount: 7 }, { item: null, amount: 1 }, { item: "Price;Price", amount: 2 }]));
    expect(Array.from({ length }, (_, row) => [item.labels[item.codes[row]!] ?? null, amount![row]])).toEqual([["Price", 5], ["Quality", 5], ["Bike, red", 7], [null, 1], ["Price", 2]]);
  });
  it("only the rows that are meant", () => expect([...pickCases(caseRows([{ item: "A", amount: 1 }, { item: "B", amount: 2 }]), (row) => row === 1).amount!]).toEqual([2]));
});

describe("[SELLING]", () => {
  type Sale = readonly [day: number, item: string | null, amount: number, person?: string, mark?: number];
  const sold = (list: readonly Sale[], base: { from: number; to: number } | null = { from: DAYS.from - 90, to: DAYS.from - 1 }) =>
    selling({ sales: { length: list.length, day: Int32Array.from(list, ([day]) => day), amount: Float64Array.from(list, ([, , amount]) => amount), person: texts(list.map(([, , , person]) => person)), mark: Uint8Array.from(list, ([, , , , mark]) => mark ?? 0) }, item: texts(list.map(([, item]) => item)), days: DAYS, base, marked: { returned: "left out", cancelled: "left out" } });
  const SALES: readonly Sale[] = [[DAYS.from, "Lamp", 60, "Ann"], [DAYS.to, "Lamp", 60, "Bob"], [DAYS.to, "Lamp", 5, "Ann"], [DAYS.from - 5, "Lamp", 100, "Cy"], [DAYS.from, "Chair", 15, "Bob"], [DAYS.from, "Chair", 900, "Bob", 1], [DAYS.from - 9, "Desk", 40], [DAYS.from + 1, null, 1]];
  it("amount, share and class, the months, the change, and who sold most of it", () => {
    const [lamp, chair] = sold(SALES);
    expect(lamp).toMatchObject({ item: "Lamp", amount: 125, before: 100, change: 0.25, months: [60, 0, 65], person: "Ann", class: "A" });
    expect(chair).toMatchObject({ item: "Chair", amount: 15, before: 0, change: null, person: "Bob" });
  });
  it("what is no longer sold comes last; what names no product is an item of its own", () => expect(sold(SALES).map(({ item, amount, change }) => [item, amount, change])).toEqual([["Lamp", 125, 0.25], ["Chair", 15, null], ["", 1, null], ["Desk", 0, -1]]));
  it("no base: no change", () => expect(sold(SALES, null)[0]).toMatchObject({ before: null, change: null }));
  it("the order of rows changes nothing", () => {
    for (let seed = 1; seed <= 5; seed++) expect(sold(shuffled(SALES, seed))).toEqual(sold(SALES));
  });
});
