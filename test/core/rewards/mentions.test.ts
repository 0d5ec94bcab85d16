import fc from "fast-check";
import { bestOnProducts } from "../../../src/core/rewards/mentions/bestOnProducts";
import { bestScore } from "../../../src/core/rewards/mentions/bestScore";
import { firstDays, firstSales } from "../../../src/core/rewards/mentions/firstSales";
import { helpedOthers } from "../../../src/core/rewards/mentions/helpedOthers";
import { mostImproved } from "../../../src/core/rewards/mentions/mostImproved";
import { CANCELLED, RETURNED } from "../../../src/core/goals/salesRows";
import { serial, texts } from "../goals/given";

const on = (day: string) => serial(`2025-${day}`);
const QUARTER = { from: on("07-01"), to: on("09-30") };
const sums = (...all: readonly (readonly [person: string, amount: number])[]) => all.map(([person, amount]) => ({ person, amount }));
const here = () => true;

describe("[MENTIONS] most improved", () => {
  it("by share, not by amount", () => expect(mostImproved(sums(["Ann", 1500], ["Bob", 11_000]), sums(["Ann", 1000], ["Bob", 10_000]))).toEqual({ kind: "improved", person: "Ann", more: 0.5 }));
  it("a past under a tenth of the median is no past: twice next to nothing", () => expect(mostImproved(sums(["Ann", 90], ["Bob", 1100], ["Cy", 1000]), sums(["Ann", 9], ["Bob", 1000], ["Cy", 1000]))).toMatchObject({ person: "Bob" }));
  it.each([
    ["nobody sold more", sums(["Ann", 900], ["Bob", 1000]), sums(["Ann", 1000], ["Bob", 1000])],
    ["only one has a past", sums(["Ann", 1500], ["Bob", 900]), sums(["Ann", 1000])],
    ["no past at all", sums(["Ann", 1500], ["Bob", 900]), []],
  ])("none: %s", (_, now, past) => expect(mostImproved(now, past)).toBeNull());
  it("equal: by name", () => expect(mostImproved(sums(["Zoe", 150], ["Ann", 150]), sums(["Zoe", 100], ["Ann", 100]))).toMatchObject({ person: "Ann" }));
  it("the order of people changes nothing", () =>
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom("Ann", "Bob", "Cy", "Dee", "Eve"), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), { selector: ([name]) => name }), (all) => {
      const found = (order: typeof all) => mostImproved(sums(...order.map(([name, amount]) => [name, amount] as const)), sums(...order.map(([name, , amount]) => [name, amount] as const)));
      expect(found([...all].reverse())).toEqual(found(all));
    })));
});

describe("[MENTIONS] best on a product", () => {
  const product = (name: string) => ({ product: name, amount: 1, share: 1 });
  const sellers = new Map([["lamp", sums(["Ann", 60], ["Bob", 40])], ["desk", sums(["Bob", 90])], ["rug", sums(["Ann", 5], ["Bob", 5])]]);
  const best = (isHere: (key: string) => boolean) => bestOnProducts([product("Lamp"), product("Desk"), product("Rug")], (key) => sellers.get(key) ?? [], isHere);
  it("only where several sell it and one sells more than all others", () => expect(best(here)).toEqual([{ kind: "product", person: "Ann", product: "Lamp", amount: 60 }]));
  it("not who has left", () => expect(best((key) => key !== "ann")).toEqual([]));
});

describe("[MENTIONS] first sale", () => {
  const rows = {
    length: 6,
    day: Int32Array.from(["01-10", "07-20", "07-05", "07-06", "08-01", "08-09"], on),
    amount: Float64Array.from([10, 10, -5, 8, 10, 10]),
    mark: Uint8Array.from([0, 0, 0, 0, RETURNED, 0]),
    person: texts(["Ann", "Ann", "Bob", "Bob", "Cy", "Cy"]),
  };
  it("of people who sold nothing before; returns and credit notes are no sale", () =>
    expect(firstSales(firstDays(rows), new Map(), QUARTER)).toEqual([{ kind: "first", person: "Bob", day: on("07-06") }, { kind: "first", person: "Cy", day: on("08-09") }]));
  it("not of people who started long ago", () => expect(firstSales(firstDays(rows), new Map([["bob", serial("2019-01-01")]]), QUARTER)).toMatchObject([{ person: "Cy" }]));
  it("nobody is new where the sales do not go back as long again before the period", () => expect(firstSales(firstDays({ ...rows, day: rows.day.map((day, row) => (row === 0 ? on("06-01") : day)) }), new Map(), QUARTER)).toEqual([]));
});

describe("[MENTIONS] customers' scores", () => {
  const scored = (...all: readonly (readonly [person: string, ...scores: number[]])[]) => {
    const flat = all.flatMap(([person, ...scores]) => scores.map((score) => ({ person, score })));
    return { length: flat.length, person: texts(flat.map(({ person }) => person)), day: Int32Array.from(flat, () => on("08-01")), score: Float64Array.from(flat, ({ score }) => score) };
  };
  it("the best mean of those with five or more", () => expect(bestScore(scored(["Ann", 9, 9, 10, 9, 9], ["Bob", 8, 8, 8, 8, 8], ["Cy", 10, 10]), QUARTER, here)).toEqual({ kind: "score", person: "Ann", mean: 9.2, count: 5 }));
  it("a score of 0 counts; one that is missing does not", () => expect(bestScore(scored(["Ann", 0, 10, 10, 10, 10], ["Bob", 9, 9, 9, 9, NaN]), QUARTER, here)).toBeNull());
  it.each([["all alike", scored(["Ann", 9, 9, 9, 9, 9], ["Bob", 9, 9, 9, 9, 9])], ["nobody to compare with", scored(["Ann", 9, 9, 9, 9, 9])]])("none: %s", (_, rows) => expect(bestScore(rows, QUARTER, here)).toBeNull());
  it("other days do not count", () => expect(bestScore(scored(["Ann", 9, 9, 9, 9, 9], ["Bob", 8, 8, 8, 8, 8]), { from: on("10-01"), to: on("12-31") }, here)).toBeNull());
});

describe("[MENTIONS] helped others", () => {
  type Line = readonly [order: string | undefined, person: string, share: number, amount?: number, mark?: number, on?: string];
  const given = (...lines: readonly Line[]) => ({
    length: lines.length,
    day: Int32Array.from(lines, ([, , , , , day = "08-01"]) => on(day)),
    amount: Float64Array.from(lines, ([, , , amount = 10]) => amount),
    share: Float64Array.from(lines, ([, , share]) => share),
    mark: Uint8Array.from(lines, ([, , , , mark = 0]) => mark),
    person: texts(lines.map(([, person]) => person)),
    order: texts(lines.map(([order]) => order)),
  });
  const shared = (order: string | undefined, ...parts: readonly (readonly [person: string, share: number])[]): Line[] => parts.map(([person, share]) => [order, person, share]);
  const three = (...parts: readonly (readonly [person: string, share: number])[]) => ["1", "2", "3"].flatMap((order) => shared(order, ...parts));
  const helped = (...lines: readonly Line[]) => helpedOthers(given(...lines), QUARTER, here);
  const ANN = { kind: "helped", person: "Ann", count: 3 };

  it.each<[string, readonly Line[]]>([
    ["the smaller part of three shared sales", three(["Ann", 0.3], ["Bob", 0.7])],
    ["without order numbers a sale is of one day and amount", [1, 2, 3].flatMap((amount): Line[] => [[undefined, "Ann", 0.4, amount], [undefined, "Bob", 0.6, amount]])],
    ["an order of several lines is one sale", [...three(["Ann", 0.3], ["Bob", 0.7]), ...shared("3", ["Ann", 0.3], ["Bob", 0.7])]],
    ["two who took less than the one who led: by name", three(["Cy", 0.2], ["Bob", 0.6], ["Ann", 0.2])],
    ["two led alike: only the part that is smaller than theirs", three(["Bob", 0.4], ["Cy", 0.4], ["Ann", 0.2])],
  ])("%s", (_, lines) => expect(helped(...lines)).toEqual(ANN));
  it.each<[string, readonly Line[]]>([
    ["two only", [...shared("1", ["Ann", 0.3], ["Bob", 0.7]), ...shared("2", ["Ann", 0.3], ["Bob", 0.7])]],
    ["equal parts: for nobody", three(["Ann", 0.5], ["Bob", 0.5])],
    ["three equal parts, rounded", three(["Ann", 0.33], ["Bob", 0.33], ["Cy", 0.34])],
    ["a part beside which nobody else's is known", three(["Ann", 0.3])],
    ["a smaller sale of one's own in the same order is no help", [...three(["Bob", 1]), ...["1", "2", "3"].map((order): Line => [order, "Ann", 1, 2])]],
    ["a sale that was cancelled", [...shared("1", ["Ann", 0.3], ["Bob", 0.7]), ...shared("2", ["Ann", 0.3], ["Bob", 0.7]), ["3", "Ann", 0.3, 10, CANCELLED], ["3", "Bob", 0.7, 10, CANCELLED]]],
    ["one that came back as credit notes, each with its part or as one", [...three(["Ann", 0.3], ["Bob", 0.7]), ["2", "Ann", 0.3, -10], ["2", "Bob", 0.7, -10], ["3", "Bob", NaN, -10]]],
    ["one of an earlier period", [...shared("1", ["Ann", 0.3], ["Bob", 0.7]), ...shared("2", ["Ann", 0.3], ["Bob", 0.7]), ["3", "Ann", 0.3, 10, 0, "06-30"], ["3", "Bob", 0.7, 10, 0, "06-30"]]],
  ])("none: %s", (_, lines) => expect(helped(...lines)).toBeNull());
  it("none without credit shares, or of who has left", () => {
    const rows = given(...three(["Ann", 0.3], ["Bob", 0.7]));
    expect([helpedOthers({ ...rows, share: undefined }, QUARTER, here), helpedOthers(rows, QUARTER, (key) => key !== "ann")]).toEqual([null, null]);
  });
});
