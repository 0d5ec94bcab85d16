// A person's pay from their sales: what counts, what each plan pays, what is taken back, the draw.
import { figure, type Figure } from "../../../../src/core/answer";
import { personPay } from "../../../../src/core/rewards/plan/personPay";
import type { PlanBasis } from "../../../../src/core/rewards/plan/planPay";
import { plansInForce, type PlanInForce } from "../../../../src/core/rewards/plan/plansInForce";
import { planValues, type PlanSales } from "../../../../src/core/rewards/plan/planValues";
import { period, sales, texts, type Sale } from "../../goals/given";
import { plans, type Written } from "./given";

const QUARTER = period("2025-01-01", "2025-03-31");
const withOrders = (orders: readonly (string | undefined)[], ...rows: readonly Sale[]): PlanSales => ({ ...sales(...rows), order: texts(orders) });
const everybody = () => true;
const valueOf = <T>(made: Figure<T>): T | string => (made.ok ? made.value : `${made.why.code} ${String(made.why.details?.count ?? "")}`);

describe("[PLANS] what is measured", () => {
  const rows = withOrders(
    ["1", "1", "2", undefined, "3"],
    { on: "2025-01-01", amount: 100.1, cost: 60, quantity: 2 }, { on: "2025-03-31", amount: 200.2, share: 0.5, cost: 50, quantity: 4 },
    { on: "2025-02-01", amount: -50, quantity: -1, mark: 1 }, { on: "2025-02-01", amount: 900, mark: 2 }, { on: "2025-04-01", amount: 7 },
  );
  test.each<[string, "amount" | "margin" | "quantity" | "attainment", "period" | "sale", number[]]>([
    ["money, times credit shares; a cancelled sale counts for nothing, a credit note does, and other days do not", "amount", "period", [150.2]],
    ["a sale each: lines of one order together", "amount", "sale", [200.2, -50]],
    ["amount less cost", "margin", "sale", [115.2, -50]],
    ["pieces", "quantity", "period", [3]],
    ["the money behind an attainment", "attainment", "period", [150.2]],
  ])("%s", (_, measure, each, expected) => expect(valueOf(planValues(rows, everybody, QUARTER, { measure, each }))).toEqual(expected));
  it("nobody's sales: a period of 0, and no sale", () => expect((["period", "sale"] as const).map((each) => valueOf(planValues(rows, () => false, QUARTER, { measure: "amount", each })))).toEqual([[0], []]));
});

describe("[PLANS] what is measured and not there", () => {
  const rows = sales({ on: "2025-01-01", amount: 100 }, { on: "2025-01-02", amount: 50, cost: 20, quantity: 1 }, { on: "2025-01-03", amount: -5 }, { on: "2025-06-01", amount: 9 });
  test.each<["amount" | "margin" | "quantity", unknown]>([["amount", [145]], ["margin", "no-cost 1"], ["quantity", "no-quantity 1"]])("%s", (measure, expected) => expect(valueOf(planValues(rows, everybody, QUARTER, { measure, each: "period" }))).toEqual(expected));
});

describe("[PLANS] a person's pay", () => {
  const ann = { person: "Ann", departments: ["North"], group: null };
  const payOf = (written: readonly Written[], sold: PlanSales, more: { takenBack?: number; owed?: number; goal?: number } = {}) => {
    const inForce = plansInForce(plans(...written), ann, QUARTER);
    if (!inForce.ok) throw new Error(inForce.why.code);
    const basisOf = ({ plan, days }: PlanInForce): Figure<PlanBasis> => {
      const values = planValues(sold, everybody, days, plan);
      return values.ok ? figure({ values: values.value, goal: more.goal ?? null, targetPay: 1000 }) : values;
    };
    return personPay({ plans: inForce.value, basisOf, takenBack: more.takenBack ?? 0, owed: more.owed ?? 0 });
  };
  const sold = sales({ on: "2025-01-10", amount: 1000 }, { on: "2025-03-10", amount: 3000 });
  test.each<[string, Written[], { takenBack?: number; owed?: number; goal?: number }, unknown]>([
    ["one plan", [{ rate: 0.1 }], {}, { earned: 400, draw: 0, paid: 400, owed: 0 }],
    ["a plan changed in mid-period: each pays on its days", [{ plan: "A", validTo: "2025-02-28", rate: 0.1 }, { plan: "A", validFrom: "2025-03-01", rate: 0.2 }], {}, { earned: 700, paid: 700 }],
    ["commission and bonus", [{ plan: "A", rate: 0.1 }, { plan: "B", measure: "attainment", mode: "steps", pays: "target pay", from: 1, rate: 1 }], { goal: 4000 }, { earned: 1400, paid: 1400 }],
    ["what is taken back", [{ rate: 0.1 }], { takenBack: 50.01 }, { earned: 349.99, paid: 349.99 }],
    ["more is taken back than earned: negative, and no draw to hide it", [{ rate: 0.1 }], { takenBack: 450 }, { earned: -50, paid: -50 }],
    ["a draw above what was earned is owed", [{ rate: 0.1, draw: 500 }], {}, { earned: 400, draw: 500, paid: 500, owed: 100 }],
    ["and taken from later pay above it", [{ rate: 0.1, draw: 350 }], { owed: 100 }, { earned: 400, paid: 350, owed: 50 }],
    ["not recoverable", [{ rate: 0.1, draw: 500, recoverable: false }], {}, { paid: 500, owed: 0 }],
    ["of two draws the larger", [{ plan: "A", rate: 0.1, draw: 500 }, { plan: "B", measure: "attainment", draw: 600, from: 9 }], { goal: 4000 }, { draw: 600, paid: 600, owed: 200 }],
    ["no plan: nothing", [], {}, { plans: [], earned: 0, paid: 0 }],
  ])("%s", (_, written, more, expected) => expect(payOf(written, sold, more)).toMatchObject({ ok: true, value: expected }));
  it("a plan that cannot be reckoned is refused with its row", () => {
    expect(payOf([{ plan: "A", rate: 0.1 }, { plan: "B", measure: "margin" }], sold)).toEqual({ ok: false, why: { code: "no-cost", details: { count: 2, row: 3 } } });
    expect(payOf([{ plan: "A", rate: 0.1 }, { plan: "B", measure: "attainment" }], sold)).toEqual({ ok: false, why: { code: "no-goal", details: { row: 3 } } });
  });
});
