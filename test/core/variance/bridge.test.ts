import fc from "fast-check";
import { difference } from "../../../src/core/money";
import { bridge } from "../../../src/core/variance/bridge";
import { compareItems } from "../../../src/core/variance/compareItems";
import { items, type Item } from "./given";

const made = (current: readonly Item[], base: readonly Item[], top?: number) => bridge(compareItems(items(...current), items(...base)), top);

describe("[BRIDGE]", () => {
  const current = [{ item: "A", amount: 120, quantity: 1 }, { item: "B", amount: 50, quantity: 1 }, { item: "N", amount: 30 }, { item: "S", amount: 11, quantity: 1 }];
  const base = [{ item: "A", amount: 100, quantity: 1 }, { item: "B", amount: 95, quantity: 1 }, { item: "L", amount: 25 }, { item: "S", amount: 10, quantity: 1 }];
  it("from base to current, the largest step first, whichever its sign", () =>
    expect(made(current, base)).toEqual([
      { kind: "base", label: "", count: 5, amount: 230, start: 0, end: 230 },
      { kind: "step", label: "B", count: 1, amount: -45, start: 230, end: 185 },
      { kind: "new", label: "N", count: 1, amount: 30, start: 185, end: 215 },
      { kind: "lost", label: "L", count: 1, amount: -25, start: 215, end: 190 },
      { kind: "step", label: "A", count: 1, amount: 20, start: 190, end: 210 },
      { kind: "step", label: "S", count: 1, amount: 1, start: 210, end: 211 },
      { kind: "current", label: "", count: 5, amount: 211, start: 0, end: 211 },
    ]));
  it("`top` stand alone, the others are one step with their count", () =>
    expect(made(current, base, 2).slice(3)).toEqual([
      { kind: "rest", label: "", count: 3, amount: -4, start: 215, end: 211 },
      { kind: "current", label: "", count: 5, amount: 211, start: 0, end: 211 },
    ]));
  it("no sales at all", () => expect(made([], []).map(({ kind, amount }) => [kind, amount])).toEqual([["base", 0], ["current", 0]]));
  it("each step begins where the last one ended, and the last ends at current", () =>
    fc.assert(
      fc.property(fc.array(fc.record({ item: fc.constantFrom("A", "B", "C", "D", "E"), amount: fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100) })), fc.array(fc.record({ item: fc.constantFrom("A", "C", "F"), amount: fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100) })), fc.integer({ min: 1, max: 6 }), (now, before, top) => {
        const steps = made(now, before, top);
        for (let at = 1; at < steps.length - 1; at++) {
          expect(steps[at]!.start).toBe(steps[at - 1]!.end);
          expect(difference(steps[at]!.end, steps[at]!.start)).toBe(steps[at]!.amount);
        }
        expect(steps[steps.length - 2]!.end).toBe(steps[steps.length - 1]!.amount);
        expect(steps.length).toBeLessThanOrEqual(top + 3);
      }),
    ));
});
