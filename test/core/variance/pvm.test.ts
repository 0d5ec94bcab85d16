// Price, volume, mix, new and lost: the formulas, the kinds of items, and what must always hold.
import fc from "fast-check";
import { difference } from "../../../src/core/money";
import { sumOf } from "../../../src/core/exactSums";
import { compareItems } from "../../../src/core/variance/compareItems";
import { pvm, type PvmParts } from "../../../src/core/variance/pvm";
import { wholeCents } from "../../../src/core/variance/wholeCents";
import { items, type Item } from "./given";

const made = (current: readonly Item[], base: readonly Item[]) => pvm(compareItems(items(...current), items(...base)));
/** Item → [price, volume, mix, new, lost, kind] */
const parts = (current: readonly Item[], base: readonly Item[]) => Object.fromEntries(made(current, base).lines.map((line) => [line.item, [line.price, line.volume, line.mix, line.new, line.lost, line.kind]]));
const five = ({ price, volume, mix, new: fresh, lost }: PvmParts) => sumOf([price, volume, mix, fresh, lost]);

describe("[PVM] the formulas", () => {
  it("price (p1−p0)·q1, volume (q0·Q1/Q0−q0)·p0, mix (q1−q0·Q1/Q0)·p0", () =>
    // Q0 = 150, Q1 = 165: A 100 → 110 at the base mix, B 50 → 55
    expect(parts([{ item: "A", amount: 1320, quantity: 120 }, { item: "B", amount: 900, quantity: 45 }], [{ item: "A", amount: 1000, quantity: 100 }, { item: "B", amount: 1000, quantity: 50 }])).toEqual({
      A: [120, 100, 100, 0, 0, "both"],
      B: [0, 100, -200, 0, 0, "both"],
    }));
  it("new and lost stand apart and do not move the mix of the others", () =>
    expect(parts([{ item: "A", amount: 110, quantity: 10 }, { item: "N", amount: 70, quantity: 7 }], [{ item: "A", amount: 100, quantity: 10 }, { item: "L", amount: 40, quantity: 400 }])).toEqual({
      N: [0, 0, 0, 70, 0, "new"],
      L: [0, 0, 0, 0, -40, "lost"],
      A: [10, 0, 0, 0, 0, "both"],
    }));
  it("the largest difference first, then by name", () => expect(made([{ item: "b", amount: 5 }, { item: "a", amount: 5 }, { item: "c", amount: 9 }], []).lines.map(({ item }) => item)).toEqual(["c", "a", "b"]));
  it("the total is that of the rows", () =>
    expect(made([{ item: "A", amount: 110, quantity: 10 }, { item: "N", amount: 70 }], [{ item: "A", amount: 100, quantity: 10 }, { item: "L", amount: 40 }]).total).toEqual({ base: 140, price: 10, volume: 0, mix: 0, new: 70, lost: -40, current: 180 }));
});

describe("[PVM] items", () => {
  test.each<[string, Item[], Item[], unknown]>([
    ["no quantity at all: the difference is volume", [{ item: "A", amount: 12 }], [{ item: "A", amount: 10 }], [0, 2, 0, 0, 0, "other"]],
    ["no quantity on one side", [{ item: "A", amount: 12, quantity: 3 }], [{ item: "A", amount: 10 }], [0, 2, 0, 0, 0, "other"]],
    ["one sale without a quantity: an average price would be wrong", [{ item: "A", amount: 12, quantity: 3 }, { item: "A", amount: 8 }], [{ item: "A", amount: 10, quantity: 2 }], [0, 10, 0, 0, 0, "other"]],
    ["a deduction without a quantity is a lower price", [{ item: "A", amount: 12, quantity: 2 }, { item: "A", amount: -2 }], [{ item: "A", amount: 12, quantity: 2 }], [-2, 0, 0, 0, 0, "both"]],
    ["returns larger than sales: no quantity to price", [{ item: "A", amount: 5, quantity: 1 }, { item: "A", amount: -20, quantity: -4 }], [{ item: "A", amount: 10, quantity: 2 }], [0, -25, 0, 0, 0, "other"]],
    ["all of it came back: it was there", [{ item: "A", amount: 5, quantity: 1 }], [{ item: "A", amount: 10, quantity: 2 }, { item: "A", amount: -10, quantity: -2 }], [0, 5, 0, 0, 0, "other"]],
    ["planned with 0: not there", [{ item: "A", amount: 5, quantity: 1 }], [{ item: "A", amount: 0, quantity: 0 }], [0, 0, 0, 5, 0, "new"]],
    ["free of charge now: all of it is price", [{ item: "A", amount: 0, quantity: 2 }], [{ item: "A", amount: 10, quantity: 2 }], [-10, 0, 0, 0, 0, "both"]],
    ["marked as returned: a positive amount counts for nothing", [{ item: "A", amount: 10, quantity: 2 }, { item: "A", amount: 5, quantity: 1, mark: 1 }], [{ item: "A", amount: 10, quantity: 2 }], [0, 0, 0, 0, 0, "both"]],
    ["credit shares take their part of amount and pieces", [{ item: "A", amount: 24, quantity: 4, share: 0.5 }], [{ item: "A", amount: 10, quantity: 2 }], [2, 0, 0, 0, 0, "both"]],
  ])("%s", (_, current, base, expected) => expect(parts(current, base)).toEqual({ A: expected }));
  it("renamed: the old name is lost, the new one new", () => expect(parts([{ item: "Bike 2", amount: 10, quantity: 1 }], [{ item: "Bike", amount: 10, quantity: 1 }])).toEqual({ Bike: [0, 0, 0, 0, -10, "lost"], "Bike 2": [0, 0, 0, 10, 0, "new"] }));
  it("spellings that differ in case and spaces are one", () => expect(parts([{ item: "bike ", amount: 10, quantity: 1 }], [{ item: "Bike", amount: 8, quantity: 1 }])).toEqual({ Bike: [2, 0, 0, 0, 0, "both"] }));
  it("rows that name no item are one of their own, so that the total is whole", () => expect(made([{ amount: 3, quantity: 1 }, { item: "A", amount: 5 }], [])).toMatchObject({ lines: [{ item: "A" }, { item: "", new: 3 }], total: { current: 8 } }));
  it("nothing on either side", () => expect(made([], [])).toEqual({ lines: [], total: { base: 0, price: 0, volume: 0, mix: 0, new: 0, lost: 0, current: 0 } }));
});

describe("[PVM] what always holds", () => {
  const item = fc.record({
    item: fc.constantFrom("A", "B", "C", "D", "e", "E ", ""),
    amount: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100),
    quantity: fc.option(fc.integer({ min: -20, max: 500 }), { nil: undefined }),
    share: fc.option(fc.constantFrom(0.25, 0.5), { nil: undefined }),
  });
  const table = fc.array(item, { maxLength: 25 });

  it("the five parts are current − base, in every row and in total", () =>
    fc.assert(
      fc.property(table, table, (current, base) => {
        const { lines, total } = made(current, base);
        for (const line of [...lines, total]) expect(five(line)).toBe(difference(line.current, line.base));
      }),
    ));
  it("the totals are the sums of the rows", () =>
    fc.assert(
      fc.property(table, table, (current, base) => {
        const { lines, total } = made(current, base);
        for (const part of Object.keys(total) as (keyof PvmParts)[]) expect(total[part]).toBe(sumOf(lines.map((line) => line[part])));
      }),
    ));
  it("volume and mix are within a cent of the formulas", () =>
    fc.assert(
      fc.property(table, table, (current, base) => {
        const compared = compareItems(items(...current), items(...base));
        const { lines } = pvm(compared);
        const both = lines.filter(({ kind }) => kind === "both").map((line) => ({ line, of: compared.find(({ label }) => label === line.item)! }));
        const [Q0, Q1] = [sumOf(both.map(({ of }) => of.base.quantity!)), sumOf(both.map(({ of }) => of.current.quantity!))];
        for (const { line, of } of both) {
          const [q0, q1, p0] = [of.base.quantity!, of.current.quantity!, of.base.amount / of.base.quantity!];
          expect(Math.abs(line.volume - ((q0 * Q1) / Q0 - q0) * p0)).toBeLessThan(0.01001);
          expect(Math.abs(line.mix - (q1 - (q0 * Q1) / Q0) * p0)).toBeLessThan(0.01001);
        }
      }),
    ));
  it("shuffled rows change nothing", () =>
    fc.assert(
      fc.property(
        table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))),
        table,
        ([rows, shuffled], base) => expect(made(shuffled, base)).toEqual(made(rows, base)),
      ),
    ));
});

describe("[CENTS] parts that add up", () => {
  test.each([
    [[], []],
    [[1 / 3, 1 / 3, 1 / 3], [0.34, 0.33, 0.33]],
    [[-1 / 3, -1 / 3, -1 / 3], [-0.33, -0.33, -0.34]],
    [[5000.000000001, -4999.999999999], [5000, -5000]],
    [[0.005], [0.01]],
  ])("%j → %j", (given, expected) => expect(wholeCents(given)).toEqual(expected));
});
