// The sheet of reward statements: its words, and that its formulas come to what was computed, also when somebody changes a figure.
import fc from "fast-check";
import { commission } from "../../src/core/rewards/commission";
import type { RewardPlan } from "../../src/core/rewards/plan/rewardPlan";
import { PLAN_EACH, PLAN_MODES, PLAN_TRUE_UPS } from "../../src/core/rewards/plan/planRows";
import { layOut } from "../../src/excel/write/layout";
import type { ReportContext } from "../../src/reports/parts/head";
import { rewardStatements } from "../../src/reports/rewardStatements";
import type { Report } from "../../src/reports/report";
import { statementWords } from "../../src/reports/words/statementWords";
import { reportWords } from "../../src/reports/words/reportWords";
import { serial } from "../core/goals/given";
import { statementsOf, type Company } from "../core/rewards/statement/given";
import type { Written } from "../core/rewards/plan/given";
import { evaluated } from "./evaluated";
import { expectGolden } from "./reportText";

const HEAD = { planProblems: [], withoutPerson: { count: 0, amount: 0 }, closes: false, left: [], openBetween: null, followsClosed: false };

function reportOf(company: Company, language: "en" | "pl" = "en", head: Parameters<typeof rewardStatements>[1] = HEAD): Report {
  const [from, to, asOf] = [company.from ?? "2025-01-01", company.to ?? "2025-03-31", company.asOf ?? company.to ?? "2025-03-31"].map(serial) as [number, number, number];
  const context: ReportContext = { from, to, asOf, currency: "PLN", sources: [{ sheet: "Sales", rows: company.sales.length }], made: to + 0.5, notes: [] };
  return rewardStatements(statementsOf(company), head, context, { say: reportWords(language), tell: statementWords(language), sheetOf: (_: RewardPlan) => "Reward plan" });
}

/** Formulas that do not come to what the sheet shows. */
const wrong = (report: Report) => evaluated(report).filter(({ shows, result }) => (typeof shows === "number" ? Math.abs(Number(result) - shows) > 1e-6 : result !== shows));

const COMPANY: Company = {
  plans: [
    { plan: "Commission", rate: 0.02, cap: 900, draw: 600, clawbackDays: 60, validFrom: "2024-10-01" },
    { plan: "Commission", from: 10_000, rate: 0.035 },
    { plan: "Bonus", measure: "attainment", mode: "curve", pays: "target pay", from: 0.8, rate: 0.5 },
    { plan: "Bonus", from: 1, rate: 1 },
    { plan: "Bonus", from: 1.2, rate: 2 },
    { plan: "=Spot", measure: "quantity", each: "sale", pays: "fixed", mode: "steps", from: 5, rate: 25 },
    { plan: "Boss", for: "Max", mode: "override", rate: 0.005 },
  ],
  sales: [
    { person: "Ann", on: "2025-01-15", amount: 9000.5, quantity: 6, order: "1" }, { person: "Ann", on: "2025-02-15", amount: 4000, share: 0.5, quantity: 3, order: "2" }, { person: "Ann", on: "2025-03-01", amount: -500.25, quantity: -1, order: "3" },
    { person: "Ann", on: "2024-12-20", amount: 20_000, quantity: 1, order: "0", back: "2025-01-20" }, { person: "Ann", on: "2024-11-01", amount: 15_000, quantity: 9 },
    { person: "=1+1", on: "2025-03-10", amount: 60_000, quantity: 2 }, { person: "Cy", on: "2025-03-11", amount: 100, quantity: 1 },
  ],
  people: [{ person: "Ann", department: "North", manager: "Max", targetPay: 1500, workingTime: 0.8 }, { person: "=1+1", department: "North", manager: "Max", start: "2025-02-15", targetPay: 2000 }, { person: "Max", start: "2024-10-01", targetPay: 0 }],
  goals: { Ann: 12_000, "=1+1": 50_000, Max: 1000 },
};

const TRUED_UP: Company = {
  plans: [
    { plan: "Commission", mode: "retroactive", rate: 0.02, cap: 3000, draw: 0, trueUp: "year" },
    { plan: "Commission", from: 10_000, rate: 0.035 },
    { plan: "Bonus", measure: "attainment", mode: "steps", pays: "target pay", from: 1, rate: 1, trueUp: "quarter" },
  ],
  sales: [
    { person: "Ann", on: "2025-01-15", amount: 9000.5 }, { person: "Ann", on: "2025-02-15", amount: 4000, back: "2025-03-05" }, { person: "Ann", on: "2025-03-01", amount: 500.25 },
    { person: "Ben", on: "2025-01-20", amount: 3000 }, { person: "Ben", on: "2025-03-20", amount: 5000 },
  ],
  people: [{ person: "Ann", department: "North", targetPay: 500 }, { person: "Ben", department: "North", start: "2025-02-15", targetPay: 400 }],
  goals: { Ann: 4000, Ben: 3000 },
  from: "2025-03-01",
};

describe("[STATEMENTS-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) =>
    expectGolden(reportOf(COMPANY, language, { ...HEAD, planProblems: [{ address: "'Reward plan'!F9", problem: "a rate of 500%: was 500% meant? Nobody is paid by it" }], withoutPerson: { count: 2, amount: 120.5 } }), `reward-statements.${language}.txt`));
  test.each(["en", "pl"] as const)("with a true-up, in %s: this period, the earlier ones, what is due on both, what was paid", (language) => expectGolden(reportOf(TRUED_UP, language), `reward-statements-true-up.${language}.txt`));
  it("its formulas come to what was computed", () => expect([...wrong(reportOf(COMPANY)), ...wrong(reportOf(TRUED_UP))]).toEqual([]));
  it("Pay is a formula in every row that has one, and so are all sums; none uses TEXT", () => {
    const { tables } = reportOf(COMPANY);
    const [summary, , blocks] = tables;
    const pay = blocks!.columns.findIndex(({ heading }) => heading === "Pay");
    for (const row of blocks!.rows) expect(row[pay] === null || "formula" in (row[pay] as object)).toBe(true);
    for (const row of summary!.rows) expect(row.slice(1).every((cell) => cell === null || "formula" in (cell as object))).toBe(true);
    expect(evaluated(reportOf(COMPANY)).filter(({ formula }) => /\bTEXT\(/.test(formula))).toEqual([]);
  });
  it("whoever changes the basis sees what it would pay, and that the sheet is not as computed any more", () => {
    const report = reportOf({ plans: [{ plan: "Base", rate: 0.02 }, { plan: "Base", from: 1000, rate: 0.05 }], sales: [{ person: "Ann", on: "2025-02-01", amount: 500 }] });
    const { top } = layOut(report).tables[2]!;
    const result = new Map(evaluated(report, new Map([[`D${top + 3}`, 1500]])).map(({ address, result: value }) => [address, value]));
    expect([...result.values()]).toEqual(expect.arrayContaining([45, "differs"]));
  });
  test.each([["en", "Pay 2025-01-01 – 2025-03-31"], ["pl", "Premie 2025-01-01 – 2025-03-31"]] as const)("the copy that is kept of a closed period has a sheet of its own (%s)", (language, name) => {
    const copy = reportOf(COMPANY, language, { ...HEAD, closes: true });
    expect([copy.key, copy.name, copy.name.length <= 31]).toEqual([`reward-statements-${serial("2025-01-01")}-${serial("2025-03-31")}`, name, true]);
    expect(copy.tables).toEqual(reportOf(COMPANY, language).tables);
  });
  it("nobody qualifies: said, and no block", () => {
    const report = reportOf({ plans: [{ plan: "X", for: "Zed", rate: 0.1 }], sales: [{ person: "Ann", on: "2025-02-01", amount: 500 }] });
    expect(report.tables.map(({ key, rows, empty }) => [key, rows.length, empty])).toEqual([["RewardSummary", 0, "Nobody sold anything in these days that a reward plan pays for."]]);
  });
  it("somebody who cannot be paid: why, and the others are", () => {
    const report = reportOf({ plans: [{ plan: "A", rate: 0.1 }, { plan: "B", for: "Ann", rate: 0.2 }], sales: [{ person: "Ann", on: "2025-02-01", amount: 500 }, { person: "Ben", on: "2025-02-01", amount: 500 }] });
    expect(report.notes).toContainEqual("Not paid until it is settled: Ann, two plans for the same measure hold on the same days: rows 2 and 3 of the reward plan. Fill Valid from and Valid to, or delete one.");
    expect(report.tables[0]!.rows.map(([person, , , , , total]) => [person, total && (total as { shows: number }).shows])).toEqual([["Ann", null], ["Ben", 50]]);
    expect(wrong(report)).toEqual([]);
  });

  const units = (least: number, most: number, per: number) => fc.integer({ min: least, max: most }).map((value) => value / per);
  const rate = units(0, 2000, 10_000);
  const tiers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }).map((starts) => starts.sort((a, b) => a - b));
  const company = fc.record({
    mode: fc.constantFrom(...PLAN_MODES), each: fc.constantFrom(...PLAN_EACH), measure: fc.constantFrom("amount" as const, "margin" as const, "quantity" as const, "attainment" as const),
    pays: fc.constantFrom("rate" as const, "fixed" as const, "target pay" as const), starts: tiers, rates: fc.array(rate, { minLength: 4, maxLength: 4 }),
    cap: fc.option(units(1, 30_000, 10)), draw: fc.option(units(1, 20_000, 10)), recoverable: fc.boolean(), trueUp: fc.constantFrom(...PLAN_TRUE_UPS), month: fc.boolean(),
    rows: fc.array(fc.record({ person: fc.constantFrom("Ann", "Ben"), amount: units(-100_000, 400_000, 100), quantity: units(-20, 60, 1), cost: units(0, 100_000, 100), share: fc.constantFrom(1, 0.5, 1 / 3, undefined), on: fc.constantFrom("2024-11-01", "2025-01-01", "2025-02-15", "2025-03-31"), back: fc.constantFrom(undefined, undefined, "2025-02-20") }), { minLength: 1, maxLength: 8 }),
  });
  it("whatever the plan: formulas come to what was computed, to the cent", () =>
    fc.assert(fc.property(company, ({ starts, rates, rows, mode, each, measure, pays, cap, draw, recoverable, trueUp, month }) => {
      const step = measure === "attainment" ? 0.05 : measure === "quantity" ? 2 : 250.25;
      const written = starts.map((start, at): Written => ({ plan: "P", from: Math.round(start * step * 100) / 100, rate: pays === "fixed" ? Math.round(rates[at]! * 10_000) : rates[at]!, ...(at === 0 ? { mode, each, measure, pays, cap, draw, recoverable, trueUp: each === "sale" ? "none" as const : trueUp, clawbackDays: 120, validFrom: "2024-10-01" } : {}) }));
      const given: Company = { plans: [...written, { plan: "Boss", for: "Max", mode: "override", measure: "margin", rate: 0.01 }], sales: rows, goals: { Ann: 3333.33, Ben: 5000 }, people: [{ person: "Ann", manager: "Max", targetPay: 1234.56, start: "2024-10-16" }, { person: "Ben", manager: "Max", targetPay: 999.99, workingTime: 0.75, start: "2025-01-20" }], ...(month ? { from: "2025-02-01", to: "2025-02-28" } : {}) };
      expect(wrong(reportOf(given))).toEqual([]);
    }), { numRuns: 400 }));
  it("what a statement pays is what COMMISSION says", () =>
    fc.assert(fc.property(units(-100_000, 900_000, 100), fc.constantFrom("marginal" as const, "retroactive" as const), fc.option(units(1, 9000, 10)), (amount, mode, cap) => {
      const report = reportOf({ plans: [{ plan: "P", rate: 0.015, mode, cap }, { plan: "P", from: 1000.5, rate: 0.0475 }], sales: [{ person: "Ann", on: "2025-02-01", amount }] });
      const last = evaluated(report).findLast(({ address }) => address.startsWith("I"))!;
      expect(last.result).toBe(commission(amount, { tiers: [{ from: 0, rate: 0.015 }, { from: 1000.5, rate: 0.0475 }], mode, cap }));
    })));
});
