// What plans pay, step by step: boundaries, then what must always hold.
import fc from "fast-check";
import { sumOf } from "../../../../src/core/exactSums";
import { commission } from "../../../../src/core/rewards/commission";
import { planPay, type PlanBasis, type PlanPay } from "../../../../src/core/rewards/plan/planPay";
import { PLAN_EACH, PLAN_MODES } from "../../../../src/core/rewards/plan/planRows";
import { plan, type Written } from "./given";

const basis = (values: readonly number[], more: Partial<PlanBasis> = {}): PlanBasis => ({ values, goal: null, targetPay: null, ...more });
const paid = (rows: readonly Written[], given: PlanBasis): PlanPay => {
  const made = planPay(plan(...rows), given);
  if (!made.ok) throw new Error(made.why.code);
  return made.value;
};
const TIERS = (first: Written = {}): Written[] => [{ rate: 0.02, ...first }, { from: 1000, rate: 0.05 }];
const ATTAINMENT = (first: Written = {}): Written[] => [{ measure: "attainment", from: 0, rate: 0.02, ...first }, { from: 1, rate: 0.05 }];
const BONUS: Written[] = [{ measure: "attainment", pays: "target pay", mode: "curve", from: 0.8, rate: 0.5 }, { from: 1, rate: 1 }, { from: 1.2, rate: 2 }];

describe("[PLANPAY]", () => {
  test.each<[string, Written[], PlanBasis, number]>([
    ["marginal on the period's sum", TIERS(), basis([1500]), 45],
    ["exactly on a tier, retroactive", TIERS({ mode: "retroactive" }), basis([1000]), 50],
    ["each sale by itself", TIERS({ each: "sale" }), basis([1500, 500]), 55],
    ["a return among sales", TIERS({ each: "sale" }), basis([1500, -500]), 35],
    ["a negative month", TIERS(), basis([-500]), -10],
    ["a cap of the period", TIERS({ cap: 40 }), basis([1500]), 40],
    ["a cap of each sale", TIERS({ each: "sale", cap: 40 }), basis([1500, 1500]), 80],
    ["pieces", [{ measure: "quantity", rate: 3 }, { from: 100, rate: 5 }], basis([120]), 400],
    ["tiers at shares of the goal, the rate on money", ATTAINMENT(), basis([1200], { goal: 1000 }), 30],
    ["all of it by the reached one", ATTAINMENT({ mode: "retroactive" }), basis([1000], { goal: 1000 }), 50],
    ["fixed sums add up tier by tier", [{ pays: "fixed", from: 1000, rate: 100 }, { from: 2000, rate: 150 }], basis([2000]), 250],
    ["or only the reached one's", [{ pays: "fixed", mode: "steps", from: 1000, rate: 100 }, { from: 2000, rate: 150 }], basis([2000]), 150],
    ["fixed sums, nothing reached", [{ pays: "fixed", mode: "steps", from: 1000, rate: 100 }], basis([999.99]), 0],
    ["a spot award: so much a sale from an amount on", [{ pays: "fixed", mode: "steps", each: "sale", from: 1000, rate: 25 }], basis([1000, 999, 3000]), 50],
    ["a share of the target pay, by a curve", BONUS, basis([900], { goal: 1000, targetPay: 4000 }), 3000],
    ["below the curve", BONUS, basis([799.99], { goal: 1000, targetPay: 4000 }), 0],
    ["above it", BONUS, basis([5000], { goal: 1000, targetPay: 4000 }), 8000],
    ["by steps", [{ ...BONUS[0]!, mode: "steps" }, ...BONUS.slice(1)], basis([1199], { goal: 1000, targetPay: 4000 }), 4000],
    ["a manager's share of what others bring", [{ mode: "override", rate: 0.01 }], basis([120_000]), 1200],
    ["no sale", TIERS({ each: "sale" }), basis([]), 0],
    ["rounded once", [{ each: "sale", rate: 0.01 }], basis([0.4, 0.4, 0.4]), 0.01],
  ])("%s", (_, rows, given, expected) => expect(paid(rows, given).pay).toBe(expected));

  it("the steps, as a statement shows them", () => expect(paid(TIERS({ cap: 40 }), basis([1500]))).toEqual({ basis: 1500, steps: [{ from: 0, to: 1000, rate: 0.02, amount: 1000, pay: 20 }, { from: 1000, to: null, rate: 0.05, amount: 500, pay: 25 }], overCap: -5, capped: { count: 1, earned: 45 }, pay: 40 }));
  it("sales that pay alike are one step", () => expect(paid(TIERS({ each: "sale", mode: "retroactive" }), basis([1500, 500, 2500])).steps).toEqual([{ from: 0, to: 1000, rate: 0.02, amount: 500, pay: 10 }, { from: 1000, to: null, rate: 0.05, amount: 4000, pay: 200 }]));
  it("on a curve the rate is what it pays there", () => expect(paid(BONUS, basis([900], { goal: 1000, targetPay: 4000 })).steps).toEqual([{ from: 0.8, to: 1, rate: 0.75, amount: 4000, pay: 3000 }, { from: 1, to: 1.2, rate: 1, amount: 0, pay: 0 }, { from: 1.2, to: null, rate: 2, amount: 0, pay: 0 }]));
  test.each<[string, Written[], PlanBasis, string]>([
    ["attainment without a goal", ATTAINMENT(), basis([1]), "no-goal"],
    ["a goal of 0", ATTAINMENT(), basis([1], { goal: 0 }), "no-goal"],
    ["a share of a target pay that is not known", BONUS, basis([1], { goal: 5 }), "no-target-pay"],
  ])("%s: refused", (_, rows, given, code) => expect(planPay(plan(...rows), given)).toMatchObject({ ok: false, why: { code } }));

  const cents = fc.integer({ min: -100_000, max: 1_000_000 }).map((units) => units / 100);
  const written = fc.record({ mode: fc.constantFrom(...PLAN_MODES), each: fc.constantFrom(...PLAN_EACH), cap: fc.option(fc.integer({ min: 1, max: 5000 })) });
  it("every step is rate × amount; steps and cap add up to the pay, to the cent; the order of sales changes nothing; no sale pays more than the cap", () =>
    fc.assert(fc.property(fc.array(cents, { maxLength: 8 }), written, (values, terms) => {
      const rows = TIERS(terms);
      const made = paid(rows, basis(values));
      for (const { rate, amount, pay } of made.steps) expect(pay).toBeCloseTo(rate * amount, 9);
      expect(Math.abs(sumOf([...made.steps.map(({ pay }) => pay), made.overCap]) - made.pay)).toBeLessThanOrEqual(0.0050001);
      expect(paid(rows, basis([...values].reverse()))).toEqual(made);
      if (terms.cap) for (const value of values) expect(paid(rows, basis([value])).pay).toBeLessThanOrEqual(terms.cap);
    })));
  it("what a plan pays is what COMMISSION says", () =>
    fc.assert(fc.property(cents, fc.constantFrom("marginal", "retroactive"), (value, mode) => {
      const given = plan(...TIERS({ mode }));
      expect(paid(TIERS({ mode }), basis([value])).pay).toBe(commission(value, { tiers: given.tiers, mode, cap: null }));
    })));
});
