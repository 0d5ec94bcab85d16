// Rows become plans: what belongs together, what is taken over from above, what is refused with its cell.
import { plansOf } from "../../../../src/core/rewards/plan/plansOf";
import { plan, planRows, plans, type Written } from "./given";

const shown = (...rows: readonly Written[]) => plans(...rows).map((one) => `${one.name}/${one.appliesTo || "all"}: ${one.tiers.map(({ from, rate }) => `${from}→${rate}`).join(" ")}`);
const troubles = (...rows: readonly Written[]) => plansOf(planRows(...rows)).problems.map(({ code, row, column, value, details }) => [code, row, column, value ?? details]);

describe("[PLANS] rows of one plan", () => {
  test.each<[string, Written[], string[]]>([
    ["tiers under each other, named once", [{ plan: "Base" }, { from: 1000, rate: 0.08 }], ["Base/all: 0→0.05 1000→0.08"]],
    ["named every time", [{ plan: "Base" }, { plan: "base ", from: 1000, rate: 0.08 }], ["Base/all: 0→0.05 1000→0.08"]],
    ["in whatever order", [{ plan: "Base", from: 1000, rate: 0.08 }, { plan: "Base" }], ["Base/all: 0→0.05 1000→0.08"]],
    ["two people's tiers in turns", [{ plan: "A", for: "Ann" }, { plan: "A", for: "Bob", rate: 0.04 }, { plan: "A", for: "Ann", from: 9, rate: 0.1 }, { plan: "A", for: "Bob", from: 9, rate: 0.2 }], ["A/Ann: 0→0.05 9→0.1", "A/Bob: 0→0.04 9→0.2"]],
    ["two plans", [{ plan: "A" }, { plan: "B", measure: "margin" }], ["A/all: 0→0.05", "B/all: 0→0.05"]],
    ["a version from a later day", [{ plan: "A", for: "Ann", validTo: "2025-03-31" }, { plan: "A", validFrom: "2025-04-01", rate: 0.06 }, { from: 5, rate: 0.07 }], ["A/Ann: 0→0.05", "A/Ann: 0→0.06 5→0.07"]],
    ["no name at all", [{}, { from: 5, rate: 0.1 }], ["/all: 0→0.05 5→0.1"]],
    ["nothing", [], []],
  ])("%s", (_, rows, expected) => expect(shown(...rows)).toEqual(expected));

  it("what the table does not say", () => expect(plan({})).toMatchObject({ measure: "amount", each: "period", mode: "marginal", pays: "rate", cap: null, draw: null, recoverable: true, clawbackDays: 0, validFrom: null, validTo: null, rows: [2] }));
  it("terms may stand in any row of the plan, and go over to its next version", () =>
    expect(plans({ plan: "A", validTo: "2025-03-31" }, { from: 5, cap: 900, mode: "retroactive" }, { plan: "A", validFrom: "2025-04-01" }).map(({ cap, mode }) => [cap, mode])).toEqual([[900, "retroactive"], [900, "retroactive"]]));
  it("a cap of 0 is none", () => expect(plan({ cap: 0 }).cap).toBeNull());
});

describe("[PLANS] what is said, with its cell", () => {
  test.each<[string, Written[], unknown[], number]>([
    // what, rows, troubles, plans that are left
    ["a rate of 500 %", [{ plan: "A" }, { from: 10, rate: 5 }], [["rate-too-high", 3, "rate", "500%"]], 0],
    ["100 % is the most of money", [{ rate: 1 }], [], 1],
    ["a rate of pieces is money", [{ measure: "quantity", rate: 5 }], [], 1],
    ["a fixed sum is one", [{ pays: "fixed", rate: 500 }], [], 1],
    ["double target pay may be meant, fivefold not", [{ measure: "attainment", pays: "target pay", rate: 2 }, { from: 1.5, rate: 5 }], [["rate-too-high", 3, "rate", "500%"]], 0],
    ["two tiers from one amount", [{ plan: "A" }, { plan: "A", rate: 0.1 }], [["tiers-overlap", 3, "from", "0"]], 0],
    ["a tier below 0", [{ from: -1 }], [["below-zero", 2, "from", "-1"]], 0],
    ["a negative rate", [{ rate: -0.1 }], [["below-zero", 2, "rate", "-0.1"]], 0],
    ["a negative cap", [{}, { from: 5, cap: -5 }], [["below-zero", 3, "cap", "-5"]], 0],
    ["no rate", [{ rate: null }], [["no-rate-here", 2, "rate", undefined]], 0],
    ["an attainment without its per cent sign", [{ measure: "attainment", from: 100 }], [["attainment-too-high", 2, "from", "100"]], 0],
    ["ends before it starts", [{ validFrom: "2025-02-01", validTo: "2025-01-31" }], [["ends-before-start", 2, "validTo", undefined]], 0],
    ["two for the same people on the same days", [{ plan: "A", for: "Ann" }, { plan: "B", for: "ann" }], [["plans-overlap", 3, "validFrom", { first: 2, second: 3 }]], 0],
    ["overlapping by a day", [{ plan: "A", validTo: "2025-03-31" }, { plan: "A", validFrom: "2025-03-31" }], [["plans-overlap", 3, "validFrom", { first: 2, second: 3 }]], 0],
    ["a version without an end, and a later one", [{ plan: "A" }, { plan: "A", validFrom: "2025-03-31" }], [["plans-overlap", 3, "validFrom", { first: 2, second: 3 }]], 0],
    ["touching", [{ plan: "A", validTo: "2025-03-31" }, { plan: "A", validFrom: "2025-04-01" }], [], 2],
    ["a gap between versions: said, and both are used", [{ plan: "A", validTo: "2025-03-31" }, { plan: "A", validFrom: "2025-04-05" }], [["plan-gap", 3, "validFrom", { count: 4, first: 2 }]], 2],
    ["another measure is another pay", [{ plan: "A" }, { plan: "B", measure: "attainment", pays: "fixed" }], [], 2],
    ["a manager's share beside their own pay", [{ plan: "A", for: "Ann" }, { plan: "B", for: "Ann", mode: "override" }], [], 2],
    ["one wrong plan leaves the others", [{ plan: "A", rate: 5 }, { plan: "B", measure: "margin" }], [["rate-too-high", 2, "rate", "500%"]], 1],
  ])("%s", (_, rows, expected, left) => {
    expect(troubles(...rows)).toEqual(expected);
    expect(plans(...rows)).toHaveLength(left);
  });
});
