// Plans with a true-up: each period pays what is due on the year (or quarter) so far, less what its earlier periods paid.
import fc from "fast-check";
import { sumOf } from "../../../../src/core/exactSums";
import { commission } from "../../../../src/core/rewards/commission";
import { PLAN_MODES } from "../../../../src/core/rewards/plan/planRows";
import { trueUp } from "../../../../src/core/rewards/trueUp";
import { statementsOf, totalsOf, type Company, type PaidSale } from "./given";

const QUARTERS = [["2025-01-01", "2025-03-31"], ["2025-04-01", "2025-06-30"], ["2025-07-01", "2025-09-30"], ["2025-10-01", "2025-12-31"]] as const;
const MONTHS = [["2025-01-01", "2025-01-31"], ["2025-02-01", "2025-02-28"], ["2025-03-01", "2025-03-31"], ["2025-04-01", "2025-04-30"]] as const;
/** What a person is paid in each period. */
const paidIn = (company: Company, periods: readonly (readonly [from: string, to: string])[], person = "Ann") => periods.map(([from, to]) => totalsOf({ ...company, from, to })[person] ?? 0);
const sold = (amount: number, on: string, person = "Ann"): PaidSale => ({ person, amount, on });
const TIERS = [{ plan: "Base", rate: 0.02, trueUp: "year" as const }, { plan: "Base", from: 1000, rate: 0.05 }];
const GOAL = { plan: "Goal", measure: "attainment" as const, mode: "steps" as const, pays: "target pay" as const, trueUp: "year" as const };

describe("[TRUE-UP] quarter by quarter", () => {
  test.each<[string, Company, (number | string)[]]>([
    ["tiers begin at what the year has brought so far", { plans: TIERS, sales: [sold(800, "2025-02-01"), sold(800, "2025-05-01"), sold(400, "2025-12-31")] }, [16, 4 + 30, 0, 20]],
    ["the year before does not count", { plans: TIERS, sales: [sold(5000, "2024-12-31"), sold(800, "2025-02-01")] }, [16, 0, 0, 0]],
    ["a retroactive tier pays the difference for earlier quarters", { plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: [sold(800, "2025-02-01"), sold(200, "2025-05-01")] }, [16, 34, 0, 0]],
    ["a sale that comes back in a later quarter takes back what it paid, there", { plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: [sold(800, "2025-02-01"), { ...sold(200, "2025-02-02"), back: "2025-08-01" }, sold(100, "2025-08-02")] }, [50, 0, 18 - 50, 0]],
    ["a negative quarter takes back", { plans: TIERS, sales: [sold(1200, "2025-02-01"), sold(-400, "2025-05-01")] }, [30, -14, 0, 0]],
    ["with a draw of 0 it pays nothing, and the rest is taken from later pay", { plans: [{ ...TIERS[0]!, draw: 0 }, TIERS[1]!], sales: [sold(1200, "2025-02-01"), sold(-400, "2025-05-01"), sold(100, "2025-08-01"), sold(1100, "2025-11-01")] }, [30, 0, 0, 40]],
    ["a cap is that of the year", { plans: [{ plan: "Base", rate: 0.1, cap: 100, trueUp: "year" }], sales: [sold(800, "2025-02-01"), sold(800, "2025-05-01"), sold(400, "2025-12-31")] }, [80, 20, 0, 0]],
    ["a goal missed and made up: everything that the year is due", { plans: [{ ...GOAL, from: 1, rate: 1 }], sales: [sold(900, "2025-02-01"), sold(1100, "2025-05-01")], goals: { Ann: 1000 }, people: [{ person: "Ann", targetPay: 400 }] }, [0, 800, -800, 0]],
    ["who joins in the year is held against their own days", { plans: [{ ...GOAL, from: 1, rate: 1 }], sales: [sold(1, "2025-01-01", "Ben"), sold(1000, "2025-05-20"), sold(1000, "2025-08-01")], goals: { Ann: 1000 }, people: [{ person: "Ann", start: "2025-05-17", targetPay: 910 }] }, [0, 450, 910, -1360]],
    ["a plan that begins in the year counts from there", { plans: [{ ...TIERS[0]!, validFrom: "2025-05-01" }, TIERS[1]!], sales: [sold(900, "2025-04-30"), sold(900, "2025-05-01"), sold(200, "2025-08-01")] }, [0, 18, 2 + 5, 0]],
    ["one that ends in mid-quarter is settled there, and the next starts anew", { plans: [{ ...TIERS[0]!, validTo: "2025-05-14" }, { ...TIERS[1]!, validTo: "2025-05-14" }, { plan: "Base", rate: 0.1, trueUp: "year", validFrom: "2025-05-15" }], sales: [sold(900, "2025-02-01"), sold(200, "2025-05-14"), sold(100, "2025-05-15"), sold(100, "2025-08-01")] }, [18, 2 + 5 + 10, 10, 0]],
    ["who moves department in the year is paid by each one's plan on its own days", { plans: [{ plan: "N", for: "North", rate: 0.1, trueUp: "year" }, { plan: "S", for: "South", rate: 0.2, trueUp: "year" }], sales: [sold(100, "2025-02-01"), sold(100, "2025-08-01"), sold(100, "2025-11-01")], people: [{ person: "Ann", department: "North", end: "2025-06-30" }, { person: "Ann", department: "South", start: "2025-07-01" }] }, [10, 0, 20, 20]],
    ["a target pay that rises in the year leaves what was paid", { plans: [{ ...GOAL, from: 1, rate: 1 }], sales: [sold(1000, "2025-02-01"), sold(1000, "2025-05-01"), sold(1000, "2025-08-01"), sold(1000, "2025-11-01")], goals: { Ann: 1000 }, people: [{ person: "Ann", targetPay: 400, end: "2025-06-30" }, { person: "Ann", targetPay: 600, start: "2025-07-01" }] }, [400, 400, 600, 600]],
  ])("%s", (_, company, expected) => expect(paidIn(company, QUARTERS)).toEqual(expected));
  it("a manager's override follows the team of each quarter", () =>
    expect(paidIn({ plans: [{ ...TIERS[0]!, for: "Max", mode: "override" }, { ...TIERS[1]!, for: "Max" }], sales: [sold(900, "2025-02-01"), sold(9000, "2025-02-01", "Ben"), sold(200, "2025-08-01", "Ben")], people: [{ person: "Max" }, { person: "Ann", manager: "Max" }, { person: "Ben", end: "2025-06-30" }, { person: "Ben", manager: "Max", start: "2025-07-01" }] }, QUARTERS, "Max")).toEqual([18, 0, 7, 0]));

  it("the quarter's true-up of monthly pay starts anew with each quarter", () =>
    expect(paidIn({ plans: [{ ...TIERS[0]!, trueUp: "quarter" }, TIERS[1]!], sales: [sold(800, "2025-01-10"), sold(800, "2025-03-01"), sold(800, "2025-04-01")] }, MONTHS)).toEqual([16, 0, 34, 16]));
  it("what comes back after the year is taken back as a whole, once, within the clawback days", () => {
    const next = ["2026-01-01", "2026-03-31"] as const;
    const company: Company = { plans: [{ ...TIERS[0]!, mode: "retroactive", clawbackDays: 365 }, TIERS[1]!], sales: [sold(800, "2025-02-01"), { ...sold(300, "2025-05-01"), back: "2026-02-01" }, sold(100, "2026-01-05")] };
    expect(paidIn(company, [...QUARTERS, next])).toEqual([16, 39, 0, 0, 2 - (55 - 16)]);
    expect(paidIn({ ...company, plans: [{ ...company.plans[0]!, clawbackDays: 90 }, TIERS[1]!] }, [next])).toEqual([2]);
  });
  it("a quarter without a goal and without sales is passed over: what came before it still counts", () => {
    const company: Company = { plans: [{ plan: "Goal", measure: "attainment", rate: 0.1, trueUp: "year", clawbackDays: 365 }], sales: [sold(1000, "2025-02-01"), { ...sold(1000, "2025-02-02"), back: "2025-08-20" }, sold(500, "2025-08-01")] };
    const goalsBut = (...none: string[]) => ({ ...company, goalIn: ({ from }: { readonly from: string }) => (none.includes(from) ? null : 1000) });
    expect(paidIn(goalsBut("2025-04-01"), [QUARTERS[0], QUARTERS[2]])).toEqual([200, -50]);
    expect(paidIn(goalsBut(), [QUARTERS[0], QUARTERS[2]])).toEqual([200, -50]);
  });
  it("no goal for an earlier quarter in which something was sold: refused, with its days", () => {
    const company: Company = { plans: [{ ...GOAL, from: 1, rate: 1 }], sales: [sold(900, "2025-02-01"), sold(1100, "2025-05-01")], people: [{ person: "Ann", targetPay: 400 }], from: "2025-04-01", to: "2025-06-30" };
    expect(statementsOf({ ...company, goalIn: ({ from }) => (from === "2025-01-01" ? null : 1000) })[0]!.settled).toMatchObject({ ok: false, why: { code: "no-goal", details: { row: 2, from: 45658, to: 45747 } } });
    const later = { ...company, sales: company.sales.slice(1) };
    expect(totalsOf({ ...later, goalIn: ({ from }) => (from === "2025-01-01" ? null : 1000) })).toEqual({ Ann: 400 });
  });
});

describe("[TRUE-UP] what must always hold", () => {
  const cents = fc.integer({ min: -50_000, max: 300_000 }).map((units) => units / 100);
  const days = ["2025-01-01", "2025-03-31", "2025-04-01", "2025-07-04", "2025-10-01", "2025-12-31"];
  const rows = fc.array(fc.record({ person: fc.constant("Ann"), amount: cents, on: fc.constantFrom(...days), back: fc.constantFrom(undefined, undefined, "2025-08-15", "2025-12-31") }), { minLength: 1, maxLength: 10 });

  it("the quarters' pay sums to the pay of the year at once, to the cent, whatever the plan and whatever came back in the year", () =>
    fc.assert(fc.property(rows, fc.constantFrom(...PLAN_MODES.filter((mode) => mode !== "override")), fc.constantFrom("amount" as const, "attainment" as const), fc.constantFrom("rate" as const, "fixed" as const, "target pay" as const), fc.option(fc.integer({ min: 1, max: 9000 })), (given, mode, measure, pays, cap) => {
      const step = measure === "attainment" ? 0.35 : 1500;
      const company: Company = { plans: [{ plan: "P", mode, measure, pays, cap, rate: 0.02, trueUp: "year" }, { plan: "P", from: step, rate: 0.07 }], sales: [sold(1, "2025-01-01"), ...given].map((sale) => (sale.back && sale.back < sale.on! ? { ...sale, back: undefined } : sale)), goals: { Ann: 1000 }, people: [{ person: "Ann", targetPay: 500 }] };
      const [whole] = paidIn({ ...company, goals: { Ann: 4000 }, people: [{ person: "Ann", targetPay: 2000 }] }, [["2025-01-01", "2025-12-31"]]);
      expect(sumOf(paidIn(company, QUARTERS) as number[])).toBe(whole);
    })));
  it("they are what TRUEUP says, and sum to COMMISSION of the whole", () =>
    fc.assert(fc.property(fc.tuple(cents, cents, cents, cents), fc.constantFrom("marginal" as const, "retroactive" as const), fc.option(fc.integer({ min: 1, max: 200 })), (amounts, mode, cap) => {
      const rule = { tiers: [{ from: 0, rate: 0.02 }, { from: 1000, rate: 0.05 }], mode, cap };
      const paid = paidIn({ plans: [{ ...TIERS[0]!, mode, cap }, TIERS[1]!], sales: amounts.map((amount, at) => sold(amount, QUARTERS[at]![0])) }, QUARTERS) as number[];
      expect(paid).toEqual(trueUp(amounts, rule).map(({ payment }) => payment));
      expect(sumOf(paid)).toBe(commission(sumOf(amounts), rule));
    })));
});
