// Commission by tiers, shown in steps and trued up: the boundaries first, then what must always hold.
import fc from "fast-check";
import { sumOf } from "../../../src/core/exactSums";
import { difference } from "../../../src/core/money";
import { commission } from "../../../src/core/rewards/commission";
import { commissionSteps } from "../../../src/core/rewards/commissionSteps";
import { tiersOf, type CommissionRule, type TierMode } from "../../../src/core/rewards/tiers";
import { trueUp } from "../../../src/core/rewards/trueUp";

const rule = (mode: TierMode, tiers: readonly (readonly [from: number, rate: number])[], cap: number | null = null): CommissionRule => ({ mode, cap, tiers: tiers.map(([from, rate]) => ({ from, rate })) });

// 2 % from 0, 5 % from 1000, 8 % from 3000
const TIERS = [[0, 0.02], [1000, 0.05], [3000, 0.08]] as const;
// nothing below 1000
const THRESHOLD = [[1000, 0.05], [3000, 0.08]] as const;

describe("[COMMISSION]", () => {
  test.each<[string, number, number, number]>([
    // what, amount, marginal, retroactive
    ["nothing sold", 0, 0, 0],
    ["a cent below a tier", 999.99, 20, 20],
    ["exactly on a tier: it is in it", 1000, 20, 50],
    ["a cent above", 1000.01, 20, 50],
    ["on the last tier", 3000, 120, 240],
    ["above all", 4000, 200, 320],
    ["a return: the first rate", -50, -1, -1],
    ["a return of many: still the first rate", -5000, -100, -100],
  ])("%s: %d pays %d marginal, %d retroactive", (_, amount, marginal, retroactive) => {
    expect(commission(amount, rule("marginal", TIERS))).toBe(marginal);
    expect(commission(amount, rule("retroactive", TIERS))).toBe(retroactive);
  });
  test.each<[string, number, number, number]>([
    ["a cent below the threshold", 999.99, 0, 0],
    ["exactly on the threshold", 1000, 0, 50],
    ["above: only the slice over it, or all", 1500, 25, 75],
    ["a return below a threshold: 0", -50, 0, 0],
  ])("with a threshold, %s: %d", (_, amount, marginal, retroactive) => {
    expect(commission(amount, rule("marginal", THRESHOLD))).toBe(marginal);
    expect(commission(amount, rule("retroactive", THRESHOLD))).toBe(retroactive);
  });
  test.each<[string, number, number | null, number]>([
    ["below the cap", 2000, 100, 70],
    ["exactly the cap", 2600, 100, 100],
    ["above it", 4000, 100, 100],
    ["a return under a cap", -50, 100, -1],
    ["a cap of part of a cent is not exceeded by rounding", 4000, 99.999, 99.99],
  ])("%s", (_, amount, cap, expected) => expect(commission(amount, rule("marginal", TIERS, cap))).toBe(expected));
  test.each<[string, number, number, number]>([
    ["half a cent goes away from zero, on the decimal value", 1.005, 1, 1.01],
    ["a negative one alike", -1.005, 1, -1.01],
    ["rates of a third of a per cent", 150, 0.0033, 0.5],
    ["noise of binary fractions is no cent", 0.1 + 0.2, 1, 0.3],
  ])("%s", (_, amount, rate, expected) => expect(commission(amount, rule("marginal", [[0, rate]]))).toBe(expected));
  it("rounded once on the total, not tier by tier", () => expect(commission(0.9, rule("marginal", [[0, 0.01], [0.3, 0.01], [0.6, 0.01]]))).toBe(0.01));
  it("a lower rate above a tier (decelerator), and none", () => expect([commission(2000, rule("marginal", [[0, 0.1], [1000, 0.05]])), commission(2000, rule("marginal", [[0, 0.1], [1000, 0]]))]).toEqual([150, 100]));
});

describe("[COMMISSION] tiers that are refused", () => {
  test.each<[string, number[], number[], unknown]>([
    ["lists of different lengths", [0, 1], [0.1], { code: "different-lengths", details: { firstCount: 2, secondCount: 1 } }],
    ["one that does not ascend", [0, 10, 5], [0.1, 0.2, 0.3], { code: "not-ascending", details: { at: 2 } }],
    ["one that stands twice", [0, 10, 10], [0.1, 0.2, 0.3], { code: "not-ascending", details: { at: 2 } }],
    ["a blank between", [0, 0, 10], [0.1, 0, 0.3], { code: "not-ascending", details: { at: 1 } }],
    ["a start below 0", [-1, 10], [0.1, 0.2], { code: "negative-tier", details: { at: 0 } }],
  ])("%s", (_, from, rate, why) => expect(tiersOf(from, rate)).toEqual({ ok: false, why }));
  it("blanks at the end are no tiers", () => expect(tiersOf([0, 10, 0, 0], [0.1, 0.2, 0, 0])).toEqual({ ok: true, value: [{ from: 0, rate: 0.1 }, { from: 10, rate: 0.2 }] }));
  it("a last tier that pays nothing is one", () => expect(tiersOf([0, 10], [0.1, 0])).toMatchObject({ value: [{}, { from: 10, rate: 0 }] }));
});

describe("[COMMISSIONSTEPS]", () => {
  const shown = (amount: number, given: CommissionRule) => {
    const { steps, overCap, amount: inTiers, total } = commissionSteps(amount, given);
    return [...steps.map((step) => [step.from, step.to, step.rate, step.amount, step.commission]), [overCap, inTiers, total]];
  };
  test.each<[string, number, CommissionRule, unknown[]]>([
    ["each tier's own slice", 3500, rule("marginal", TIERS), [[0, 1000, 0.02, 1000, 20], [1000, 3000, 0.05, 2000, 100], [3000, null, 0.08, 500, 40], [0, 3500, 160]]],
    ["all of it in the reached tier", 1000, rule("retroactive", TIERS), [[0, 1000, 0.02, 0, 0], [1000, 3000, 0.05, 1000, 50], [3000, null, 0.08, 0, 0], [0, 1000, 50]]],
    ["a return lowers the first", -50, rule("marginal", TIERS), [[0, 1000, 0.02, -50, -1], [1000, 3000, 0.05, 0, 0], [3000, null, 0.08, 0, 0], [0, -50, -1]]],
    ["below the threshold nothing is in any", 500, rule("marginal", THRESHOLD), [[1000, 3000, 0.05, 0, 0], [3000, null, 0.08, 0, 0], [0, 0, 0]]],
    ["what the cap takes away", 3500, rule("marginal", TIERS, 100), [[0, 1000, 0.02, 1000, 20], [1000, 3000, 0.05, 2000, 100], [3000, null, 0.08, 500, 40], [-60, 3500, 100]]],
    ["steps are not rounded", 0.5, rule("marginal", [[0, 0.01]]), [[0, null, 0.01, 0.5, 0.005], [0, 0.5, 0.01]]],
  ])("%s", (_, amount, given, expected) => expect(shown(amount, given)).toEqual(expected));
});

describe("[TRUEUP]", () => {
  const shown = (amounts: number[], given: CommissionRule) => trueUp(amounts, given).map(({ toDate, earned, payment }) => [toDate, earned, payment]);
  test.each<[string, number[], CommissionRule, unknown[]]>([
    ["a tier crossed in mid-period", [800, 400], rule("marginal", TIERS), [[800, 16, 16], [1200, 30, 14]]],
    ["retroactive: the earlier periods are made good", [800, 400], rule("retroactive", TIERS), [[800, 16, 16], [1200, 60, 44]]],
    ["a return in a later period takes some back", [1200, -400], rule("retroactive", TIERS), [[1200, 60, 60], [800, 16, -44]]],
    ["a negative month, and what follows it", [-100, 200], rule("marginal", TIERS), [[-100, -2, -2], [100, 2, 4]]],
    ["a cap for all periods together", [4000, 1000], rule("marginal", TIERS, 210), [[4000, 200, 200], [5000, 210, 10]]],
    ["a blank period", [800, 0, 400], rule("marginal", TIERS), [[800, 16, 16], [800, 16, 0], [1200, 30, 14]]],
    ["no period", [], rule("marginal", TIERS), []],
  ])("%s", (_, amounts, given, expected) => expect(shown(amounts, given)).toEqual(expected));
});

describe("[COMMISSION] what always holds", () => {
  const cents = fc.integer({ min: -2_000_000, max: 20_000_000 }).map((units) => units / 100);
  const rates = fc.integer({ min: 0, max: 2000 }).map((units) => units / 10_000);
  const tiers = fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 5 }), fc.array(rates, { minLength: 5, maxLength: 5 })).map(([starts, list]) => [...starts].sort((a, b) => a - b).map((from, at) => [from, list[at]!] as const));
  const rising = tiers.map((list) => {
    const inOrder = list.map(([, rate]) => rate).sort((a, b) => a - b);
    return list.map(([from], at) => [from, inOrder[at]!] as const);
  });
  const modes = fc.constantFrom<TierMode>("marginal", "retroactive");
  const caps = fc.option(fc.integer({ min: 1, max: 10_000_000 }).map((units) => units / 1000));

  it("marginal is continuous: a cent more sold pays at most the highest rate of a cent more, and the rounding", () =>
    fc.assert(fc.property(cents, tiers, (amount, list) => {
      const given = rule("marginal", list);
      expect(Math.abs(difference(commission(difference(amount, -0.01), given), commission(amount, given)))).toBeLessThanOrEqual(0.01);
    })));
  it("retroactive jumps only where a tier begins", () =>
    fc.assert(fc.property(cents, tiers, (amount, list) => {
      const given = rule("retroactive", list);
      const more = difference(amount, -0.01);
      const isCrossed = list.some(([from]) => amount < from && from <= more);
      if (!isCrossed) expect(Math.abs(difference(commission(more, given), commission(amount, given)))).toBeLessThanOrEqual(0.01);
    })));
  it("both rise with sales when rates do", () =>
    fc.assert(fc.property(cents, cents, rising, modes, caps, (a, b, list, mode, cap) => {
      const given = rule(mode, list, cap);
      expect(commission(Math.max(a, b), given)).toBeGreaterThanOrEqual(commission(Math.min(a, b), given));
    })));
  it("the cap is never exceeded", () => fc.assert(fc.property(cents, tiers, modes, caps, (amount, list, mode, cap) => expect(commission(amount, rule(mode, list, cap))).toBeLessThanOrEqual(cap ?? Infinity))));
  it("steps: amounts and commissions add up to the total row, which is COMMISSION", () =>
    fc.assert(fc.property(cents, tiers, modes, caps, (amount, list, mode, cap) => {
      const given = rule(mode, list, cap);
      const { steps, overCap, amount: inTiers, total } = commissionSteps(amount, given);
      expect(total).toBe(commission(amount, given));
      expect(sumOf(steps.map((step) => step.amount))).toBe(inTiers);
      expect(Math.abs(sumOf([...steps.map((step) => step.commission), overCap]) - total)).toBeLessThanOrEqual(0.005000001);
    })));
  it("payments of a true-up sum to the commission of the total, in whatever order the periods come", () =>
    fc.assert(fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), tiers, modes, caps, (amounts, list, mode, cap) => {
      const given = rule(mode, list, cap);
      const paid = (periods: readonly number[]) => sumOf(trueUp(periods, given).map(({ payment }) => payment));
      expect(paid(amounts)).toBe(commission(sumOf(amounts), given));
      expect(paid([...amounts].reverse())).toBe(paid(amounts));
    })));
});
