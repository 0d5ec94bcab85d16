import fc from "fast-check";
import { payCurve, whatIf } from "../../../../src/core/rewards/statement/whatIf";
import { statementsOf, type Company } from "./given";

const settledOf = (company: Company) => {
  const [{ settled }] = statementsOf(company) as [ReturnType<typeof statementsOf>[number]];
  if (!settled.ok) throw new Error(settled.why.code);
  return settled.value;
};
const sold = (amount: number) => [{ person: "Ann", on: "2025-02-01", amount }];
const TIERS = [{ plan: "Base", rate: 0.02 }, { plan: "Base", from: 1000, rate: 0.05 }];

describe("[WHATIF]", () => {
  test.each<[string, Company, number, { more: number; total: number }]>([
    ["within a tier", { plans: TIERS, sales: sold(500) }, 100, { more: 2, total: 12 }],
    ["over its end", { plans: TIERS, sales: sold(900) }, 200, { more: 7, total: 25 }],
    ["a retroactive tier reached: all of it pays more", { plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: sold(900) }, 100, { more: 32, total: 50 }],
    ["each sale by itself: one more sale", { plans: [{ ...TIERS[0]!, each: "sale" }, TIERS[1]!], sales: sold(900) }, 1500, { more: 45, total: 63 }],
    ["a goal reached pays its bonus", { plans: [{ plan: "B", measure: "attainment", mode: "steps", pays: "fixed", from: 1, rate: 300 }], sales: sold(900), goals: { Ann: 1000 } }, 100, { more: 300, total: 300 }],
    ["under a draw nothing more is paid", { plans: [{ plan: "A", rate: 0.1, draw: 500 }], sales: sold(1000) }, 1000, { more: 0, total: 500 }],
    ["a cap lets nothing more through", { plans: [{ plan: "A", rate: 0.1, cap: 100 }], sales: sold(1000) }, 1000, { more: 0, total: 100 }],
    ["pieces and teams stay as they are", { plans: [{ plan: "A", measure: "quantity", rate: 3 }, { plan: "B", mode: "override", for: "Ann", rate: 0.1 }], sales: [{ person: "Ann", on: "2025-02-01", amount: 10, quantity: 2 }] }, 1000, { more: 0, total: 6 }],
  ])("%s", (_, company, more, expected) => expect(whatIf(settledOf(company), more)).toEqual(expected));
  it("is what would be paid if it had been sold", () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 200_000 }), fc.constantFrom("marginal" as const, "retroactive" as const), (units, more, mode) => {
      const plans = [{ ...TIERS[0]!, mode, draw: 15 }, TIERS[1]!];
      expect(whatIf(settledOf({ plans, sales: sold(units / 100) }), more / 100).total).toBe(settledOf({ plans, sales: [...sold(units / 100), ...sold(more / 100)] }).total);
    })));
});

describe("[PAYCURVE]", () => {
  const curve = (company: Company) => payCurve(settledOf(company).plans[0]!);
  it("begins at nothing, goes past the last tier and what is sold, and rises", () => {
    const points = curve({ plans: TIERS, sales: sold(3000) });
    expect([points[0], points.at(-1)]).toEqual([{ sold: 0, pay: 0 }, { sold: 4500, pay: 195 }]);
    expect(points.every(({ pay }, at) => at === 0 || pay >= points[at - 1]!.pay)).toBe(true);
  });
  it("shows a jump where it is", () => expect(curve({ plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: sold(100) })).toEqual(expect.arrayContaining([{ sold: 999.99, pay: 20 }, { sold: 1000, pay: 50 }])));
  it("by shares of the goal", () => expect(curve({ plans: [{ plan: "B", measure: "attainment", mode: "steps", pays: "fixed", from: 1, rate: 300 }], sales: sold(900), goals: { Ann: 1000 } })).toEqual(expect.arrayContaining([{ sold: 999.99, pay: 0 }, { sold: 1000, pay: 300 }])));
});
