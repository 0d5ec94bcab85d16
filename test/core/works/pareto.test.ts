// Pareto, scores: the boundaries, and what always holds.
import fc from "fast-check";
import { itemTotals } from "../../../src/core/works/itemTotals";
import { csat } from "../../../src/core/works/csat";
import { nps } from "../../../src/core/works/nps";
import { pareto } from "../../../src/core/works/pareto";
import { shuffled, texts } from "./given";

type Item = readonly [item: string, amount: number];
const shown = (...items: readonly Item[]) => pareto(items.map(([item, amount]) => ({ item, amount }))).map((line) => [line.item, line.amount, line.share, line.cumulative, line.class]);
const classes = (...items: readonly Item[]) => shown(...items).map(([item, , , , letter]) => `${String(item)}:${String(letter ?? "")}`);

describe("[PARETO]", () => {
  it("the share before an item decides", () => expect(shown(["a", 900], ["b", 60], ["c", 40])).toEqual([["a", 900, 0.9, 0.9, "A"], ["b", 60, 0.06, 0.96, "B"], ["c", 40, 0.04, 1, "C"]]));
  test.each<[string, Item[], string[]]>([
    ["exactly 80 % reached: the next is B", [["a", 50], ["b", 30], ["c", 15], ["d", 5]], ["a:A", "b:A", "c:B", "d:C"]],
    ["a cent less: still A", [["a", 50], ["b", 29.99], ["c", 15.01], ["d", 5]], ["a:A", "b:A", "c:A", "d:C"]],
    ["exactly 95 %: the next is C", [["a", 80], ["b", 15], ["c", 5]], ["a:A", "b:B", "c:C"]],
    ["in decimals: 0.1 + 0.7 of 1 is 80 %", [["a", 0.7], ["b", 0.1], ["c", 0.1], ["d", 0.1]], ["a:A", "b:A", "c:B", "d:B"]],
    ["one item is all of it", [["a", 5]], ["a:A"]],
    ["ties by name", [["c", 5], ["a", 5], ["b", 5]], ["a:A", "b:A", "c:A"]],
    ["zero and negative ones last, without a class", [["n", -5], ["z", 0], ["a", 5]], ["a:A", "z:", "n:"]],
    ["nothing positive: no shares", [["n", -5]], ["n:"]],
    ["nothing", [], []],
  ])("%s", (_, items, expected) => expect(classes(...items)).toEqual(expected));
  it("shares are of the positive items, and sum to 1; cumulated they end at 1; the order of rows changes nothing", () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: -10_000, max: 1_000_000 }), { minLength: 1, maxLength: 40 }), (cents) => {
      const items = cents.map((amount, at) => ({ item: `item ${at}`, amount: amount / 100 }));
      const lines = pareto(items);
      const positive = lines.filter(({ share }) => share !== null);
      expect(pareto(shuffled(items, 3))).toEqual(lines);
      expect(positive.every(({ amount }) => amount > 0)).toBe(true);
      if (positive.length > 0) {
        expect(positive.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 9);
        expect(positive.at(-1)!.cumulative).toBe(1);
        expect(positive[0]!.class).toBe("A");
      }
    })));
});

describe("[PARETO] totals of items", () => {
  const totals = (rows: readonly (readonly [item: string | null, amount: number, share?: number, mark?: number])[]) =>
    itemTotals({ length: rows.length, item: texts(rows.map(([item]) => item)), amount: Float64Array.from(rows, ([, amount]) => amount), share: Float64Array.from(rows, ([, , share]) => share ?? NaN), mark: Uint8Array.from(rows, ([, , , mark]) => mark ?? 0) });
  test.each<[string, Parameters<typeof totals>[0], unknown]>([
    ["exact, spellings joined", [["A", 0.1], ["a ", 0.2]], [{ item: "A", amount: 0.3 }]],
    ["credit shares", [["A", 100, 0.25]], [{ item: "A", amount: 25 }]],
    ["returned: a positive amount counts for nothing, a credit note does", [["A", 100, NaN, 1], ["A", -30, NaN, 1]], [{ item: "A", amount: -30 }]],
    ["an item with nothing is one all the same", [["A", 0], ["B", NaN]], [{ item: "A", amount: 0 }, { item: "B", amount: 0 }]],
    ["rows without an item: one of their own, where they bring something", [[null, 5], ["A", 1]], [{ item: "", amount: 5 }, { item: "A", amount: 1 }]],
    ["and else none", [[null, 0], ["A", 1]], [{ item: "A", amount: 1 }]],
  ])("%s", (_, rows, expected) => expect(totals(rows)).toEqual(expected));
});

describe("[NPS]", () => {
  test.each<[string, number[], boolean | null, unknown]>([
    ["9 and 10 less 0 to 6", [10, 9, 8, 7, 6, 1], null, 0],
    ["unrounded", [10, 9, 1], null, (1 / 3) * 100],
    ["all promoters", [9, 10], null, 100],
    ["all detractors", [6, 1], null, -100],
    ["0 is a score: a detractor", [10, 0], true, 0],
    ["0 is no answer", [10, 0], false, 100],
    ["nobody said what 0 is", [10, 0, 0], null, { code: "zeros-unclear", details: { count: 2 } }],
    ["another scale", [10, 11], true, { code: "score-outside", details: { at: 1, value: 11, least: 0, most: 10 } }],
    ["below it", [10, -1], true, { code: "score-outside", details: { at: 1, value: -1, least: 0, most: 10 } }],
    ["no answer at all", [0, 0], false, { code: "no-scores" }],
    ["none", [], null, { code: "no-scores" }],
  ])("%s", (_, scores, zeroIsScore, expected) => {
    const made = nps(scores, zeroIsScore);
    expect(made.ok ? made.value : made.why).toEqual(expected);
  });
  it("lies between −100 and 100, in whatever order the scores come", () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (scores) => {
      const made = nps(scores, null);
      expect(made).toEqual(nps([...scores].reverse(), null));
      expect(made.ok && made.value >= -100 && made.value <= 100).toBe(true);
    })));
});

describe("[CSAT]", () => {
  test.each<[string, Parameters<typeof csat>, unknown]>([
    ["4 and 5 of all", [[5, 4, 3, 1]], 0.5],
    ["0 is no answer", [[5, 0, 0, 1]], 0.5],
    ["only the best", [[5, 4, 3, 1], 5], 0.25],
    ["other limits", [[5, 4, 3, 1], 3, 4], 0.5],
    ["a scale of ten", [[5, 9]], { code: "score-outside", details: { at: 1, value: 9, least: 1, most: 5 } }],
    ["below the scale", [[5, 0.5]], { code: "score-outside", details: { at: 1, value: 0.5, least: 1, most: 5 } }],
    ["limits beyond it", [[5], 4, 10], { code: "bad-score-range", details: { least: 1, most: 5 } }],
    ["limits the wrong way round", [[5], 5, 4], { code: "bad-score-range", details: { least: 1, most: 5 } }],
    ["no answer", [[0]], { code: "no-scores" }],
  ])("%s", (_, given, expected) => {
    const made = csat(...given);
    expect(made.ok ? made.value : made.why).toEqual(expected);
  });
});
