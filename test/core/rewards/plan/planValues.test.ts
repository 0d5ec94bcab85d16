// What counts of somebody's sales, and what a plan that measures something else needs of them.
import type { Figure } from "../../../../src/core/answer";
import { planValues, type PlanSales } from "../../../../src/core/rewards/plan/planValues";
import { period, sales, texts, type Sale } from "../../goals/given";

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
