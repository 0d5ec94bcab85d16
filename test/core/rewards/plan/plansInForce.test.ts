import { plansInForce, type Payee } from "../../../../src/core/rewards/plan/plansInForce";
import { isoOf } from "../../../../src/sheet/cells/civil";
import { period } from "../../goals/given";
import { plans, type Written } from "./given";

const ANN: Payee = { person: "Ann", departments: ["North"], group: "Seniors" };
const inForce = (payee: Payee, ...rows: readonly Written[]) => {
  const found = plansInForce(plans(...rows), payee, period("2025-01-01", "2025-03-31"));
  return found.ok ? found.value.map(({ plan, days }) => `${plan.name} ${isoOf(days.from)} ${isoOf(days.to)}`) : found.why;
};

describe("[PLANS] in force", () => {
  test.each<[string, Written[], unknown]>([
    ["for all", [{ plan: "A" }], ["A 2025-01-01 2025-03-31"]],
    ["for the person, the department or the group", [{ plan: "A", for: "ann" }, { plan: "B", for: "NORTH", measure: "margin" }, { plan: "C", for: "seniors", measure: "quantity" }], ["A 2025-01-01 2025-03-31", "B 2025-01-01 2025-03-31", "C 2025-01-01 2025-03-31"]],
    ["for others", [{ plan: "A", for: "Bob" }, { plan: "B", for: "South" }], []],
    ["changed in mid-period: both, each with its days", [{ plan: "A", validTo: "2025-02-14" }, { plan: "A", validFrom: "2025-02-15" }], ["A 2025-01-01 2025-02-14", "A 2025-02-15 2025-03-31"]],
    ["valid later", [{ plan: "A", validFrom: "2025-04-01" }], []],
    ["on the last day only", [{ plan: "A", validFrom: "2025-03-31" }], ["A 2025-03-31 2025-03-31"]],
    ["her own and everybody's on one measure: refused, naming the rows", [{ plan: "A" }, { plan: "B", for: "Ann" }], { code: "two-plans", details: { person: "Ann", first: 2, second: 3 } }],
    ["of one measure, on other days", [{ plan: "A", validTo: "2025-01-31" }, { plan: "B", for: "Ann", validFrom: "2025-02-01" }], ["A 2025-01-01 2025-01-31", "B 2025-02-01 2025-03-31"]],
  ])("%s", (_, rows, expected) => expect(inForce(ANN, ...rows)).toEqual(expected));
  it("a person in two departments with a plan each: refused", () =>
    expect(inForce({ ...ANN, departments: ["North", "South"] }, { plan: "A", for: "North" }, { plan: "B", for: "South" })).toEqual({ code: "two-plans", details: { person: "Ann", first: 2, second: 3 } }));
});
