// Payout curves: at the points, between them, beyond them.
import fc from "fast-check";
import { payout, type PayoutPoint } from "../../../src/core/rewards/payout";

const CURVE: readonly PayoutPoint[] = [[0.8, 0.5], [1, 1], [1.2, 2]];

describe("[PAYOUT]", () => {
  test.each<[string, number, number, number]>([
    // what, attainment, steps, smooth
    ["nothing reached", 0, 0, 0],
    ["just below the first point", 0.7999, 0, 0],
    ["on the first point: its jump", 0.8, 0.5, 0.5],
    ["between", 0.9, 0.5, 0.75],
    ["on a point", 1, 1, 1],
    ["between, steeper", 1.05, 1, 1.25],
    ["on the last", 1.2, 2, 2],
    ["above it", 3, 2, 2],
    ["negative", -1, 0, 0],
  ])("%s: %d pays %d by steps, %d smooth", (_, attainment, steps, smooth) => {
    expect(payout(attainment, CURVE, false)).toBe(steps);
    expect(payout(attainment, CURVE, true)).toBe(smooth);
  });
  it("in decimals: no noise", () => expect(payout(0.85, [[0.7, 0.1], [1, 0.4]], true)).toBe(0.25));
  it("smooth lies between its two points, rises with a rising curve, and meets the steps at every point", () =>
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (reached, pays, a, b) => {
      const rising = [...pays].sort((x, y) => x - y);
      const points = [...reached].sort((x, y) => x - y).map((at, place): PayoutPoint => [at / 100, rising[place]! / 100]);
      const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
      expect(payout(high, points, true)).toBeGreaterThanOrEqual(payout(low, points, true));
      expect(payout(low, points, true)).toBeGreaterThanOrEqual(payout(low, points, false));
      for (const [at, pay] of points) expect([payout(at, points, true), payout(at, points, false)]).toEqual([pay, pay]);
    })));
});
