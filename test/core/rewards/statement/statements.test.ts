// Who is paid how much: what the issue lists, case by case. The plan pays 10 % of the amount unless a case says otherwise.
import fc from "fast-check";
import { sumOf } from "../../../../src/core/exactSums";
import { statementsOf, totalsOf, type Company, type PaidSale } from "./given";

const TEN = { plan: "Base", rate: 0.1 };
const TIERS = [{ plan: "Base", rate: 0.02 }, { plan: "Base", from: 1000, rate: 0.05 }];
const sold = (amount: number, on = "2025-02-01", person = "Ann"): PaidSale => ({ person, amount, on });
const settledOf = (company: Company, person = "Ann") => {
  const found = statementsOf(company).find(({ payee }) => payee.person === person)!;
  if (!found.settled.ok) throw new Error(found.settled.why.code);
  return found.settled.value;
};

describe("[STATEMENTS] edge cases", () => {
  test.each<[string, Company, Record<string, number | string>]>([
    ["exactly on a tier: it is reached", { plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: [sold(1000)] }, { Ann: 50 }],
    ["a cent below it", { plans: [{ ...TIERS[0]!, mode: "retroactive" }, TIERS[1]!], sales: [sold(999.99)] }, { Ann: 20 }],
    ["a tier crossed in mid-period: each part at its own rate", { plans: TIERS, sales: [sold(800, "2025-01-10"), sold(700, "2025-03-10")] }, { Ann: 45 }],
    ["a negative month takes back at the first rate", { plans: TIERS, sales: [sold(-300)] }, { Ann: -6 }],
    ["a plan changed in mid-period: each on its days", { plans: [{ plan: "A", rate: 0.1, validTo: "2025-02-14" }, { plan: "A", rate: 0.2, validFrom: "2025-02-15" }], sales: [sold(100, "2025-02-14"), sold(100, "2025-02-15")] }, { Ann: 30 }],
    ["two plans in force for one measure: refused", { plans: [TEN, { plan: "Other", for: "Ann", rate: 0.2 }], sales: [sold(100), sold(100, "2025-02-01", "Ben")] }, { Ann: "two-plans", Ben: 10 }],
    ["so where they share one day only, whichever is first", { plans: [{ plan: "A", for: "Ann", rate: 0.1, validTo: "2025-02-14" }, { plan: "B", for: "Ben", rate: 0.2, validFrom: "2025-02-14" }, { plan: "All", rate: 0.2, validFrom: "2025-02-14" }, { plan: "Old", for: "North", rate: 0.3, validTo: "2025-02-14" }], sales: [sold(100), sold(100, "2025-02-01", "Cy")], people: [{ person: "Cy", department: "North" }] }, { Ann: "two-plans", Cy: "two-plans" }],
    ["and not where one begins on the day after", { plans: [{ plan: "A", for: "Ann", rate: 0.1, validTo: "2025-02-14" }, { plan: "All", rate: 0.2, validFrom: "2025-02-15" }], sales: [sold(100)] }, { Ann: 10 }],
    ["a spot award stands beside a commission on the same amounts", { plans: [TEN, { plan: "Spot", each: "sale", mode: "steps", pays: "fixed", from: 100, rate: 7 }], sales: [sold(100), sold(99), sold(150)] }, { Ann: 34.9 + 14 }],
    ["two of them do not", { plans: [{ plan: "Spot", each: "sale", pays: "fixed", rate: 7 }, { plan: "Other", for: "Ann", each: "sale", pays: "fixed", rate: 9 }], sales: [sold(100)] }, { Ann: "two-plans" }],
    ["a person in two departments with a plan each: refused", { plans: [{ plan: "N", for: "North", rate: 0.1 }, { plan: "S", for: "South", rate: 0.2 }], sales: [sold(100)], people: [{ person: "Ann", department: "North" }, { person: "Ann", department: "South" }] }, { Ann: "two-plans" }],
    ["a plan for a department", { plans: [{ plan: "N", for: "north", rate: 0.1 }], sales: [sold(100), sold(100, "2025-02-01", "Ben")], people: [{ person: "Ann", department: "North" }, { person: "Ben", department: "South" }] }, { Ann: 10 }],
    ["for a peer group", { plans: [{ plan: "S", for: "Seniors", rate: 0.1 }], sales: [sold(100), sold(50, "2025-02-01", "Ben")], people: [{ person: "Ann", peerGroup: "Seniors" }, { person: "Ben", peerGroup: "Juniors" }] }, { Ann: 10 }],
    ["credit split: each gets a share", { plans: [TEN], sales: [{ ...sold(100), share: 0.6 }, { ...sold(100, "2025-02-01", "Ben"), share: 0.4 }] }, { Ann: 6, Ben: 4 }],
    ["sales of other days, and of nobody, pay nobody", { plans: [TEN], sales: [sold(100), sold(1000, "2025-04-01"), { amount: 500, on: "2025-02-02" }] }, { Ann: 10 }],
    ["attainment: tiers begin at shares of the goal", { plans: [{ plan: "A", measure: "attainment", rate: 0.02 }, { plan: "A", from: 1, rate: 0.05 }], sales: [sold(1200)], goals: { Ann: 1000 } }, { Ann: 30 }],
    ["attainment and no goal: refused", { plans: [{ plan: "A", measure: "attainment", rate: 0.02 }], sales: [sold(1200)] }, { Ann: "no-goal" }],
    ["a plan changed in mid-period has its days' part of the goal: 59 of 90", { plans: [{ plan: "A", measure: "attainment", pays: "fixed", mode: "steps", from: 1, rate: 500, validTo: "2025-02-28" }], sales: [sold(655.56)], goals: { Ann: 1000 } }, { Ann: 500 }],
    ["target pay, for who joined in the period: 45 of 90 days", { plans: [{ plan: "B", measure: "attainment", pays: "target pay", mode: "steps", from: 1, rate: 1 }], sales: [sold(1000)], goals: { Ann: 1000 }, people: [{ person: "Ann", start: "2025-02-15", targetPay: 4000 }] }, { Ann: 2000 }],
    ["and works half time", { plans: [{ plan: "B", measure: "attainment", pays: "target pay", mode: "steps", from: 1, rate: 1 }], sales: [sold(1000)], goals: { Ann: 1000 }, people: [{ person: "Ann", start: "2025-02-15", targetPay: 4000, workingTime: 0.5 }] }, { Ann: 1000 }],
    ["who left: 31 of 90 days", { plans: [{ plan: "B", measure: "attainment", pays: "target pay", mode: "steps", from: 1, rate: 1 }], sales: [sold(1000, "2025-01-10")], goals: { Ann: 1000 }, people: [{ person: "Ann", end: "2025-01-31", targetPay: 4000 }] }, { Ann: 1377.78 }],
    ["no target pay: refused", { plans: [{ plan: "B", measure: "attainment", pays: "target pay", mode: "steps", from: 1, rate: 1 }], sales: [sold(1000)], goals: { Ann: 1000 } }, { Ann: "no-target-pay" }],
    ["a manager's override is a share of what those under bring, those under them too, not of own sales", { plans: [{ plan: "Boss", for: "Max", mode: "override", rate: 0.01 }], sales: [sold(100), sold(200, "2025-02-01", "Ben"), sold(9000, "2025-02-01", "Max")], people: [{ person: "Max" }, { person: "Ben", manager: "Max" }, { person: "Ann", manager: "Ben" }] }, { Max: 3 }],
    ["beside a plan of one's own", { plans: [TEN, { plan: "Boss", for: "Max", mode: "override", rate: 0.01 }], sales: [sold(100), sold(50, "2025-02-01", "Max")], people: [{ person: "Max" }, { person: "Ann", manager: "Max" }] }, { Ann: 10, Max: 6 }],
    ["a team bonus: an override for a department, paid to each of it", { plans: [{ plan: "Team", for: "North", mode: "override", measure: "attainment", pays: "fixed", from: 1, rate: 300 }], sales: [sold(700), sold(400, "2025-02-01", "Ben")], goals: { North: 1000 }, people: [{ person: "Ann", department: "North" }, { person: "Ben", department: "North" }, { person: "Cy", department: "South" }] }, { Ann: 300, Ben: 300 }],
    ["a draw above what was earned", { plans: [{ ...TEN, draw: 500 }], sales: [sold(1000)] }, { Ann: 500 }],
    ["a draw for who joined in the period", { plans: [{ ...TEN, draw: 500 }], sales: [sold(1000)], people: [{ person: "Ann", start: "2025-02-15" }] }, { Ann: 250 }],
    ["what is owed of an earlier draw is paid back from pay above it", { plans: [{ ...TEN, draw: 500, validFrom: "2024-10-01" }], sales: [sold(1000, "2024-11-01"), sold(8000)] }, { Ann: 500 }],
    ["and not where the draw was given", { plans: [{ ...TEN, draw: 500, recoverable: false, validFrom: "2024-10-01" }], sales: [sold(1000, "2024-11-01"), sold(8000)] }, { Ann: 800 }],
    ["a running period knows no later sale", { plans: [TEN], sales: [sold(100), sold(100, "2025-03-20")], asOf: "2025-03-01" }, { Ann: 10 }],
    ["no plan for anybody who sells", { plans: [{ plan: "X", for: "Zed", rate: 0.1 }], sales: [sold(100)] }, {}],
    ["a plan of one's own and no sale: shown with 0", { plans: [{ plan: "X", for: "Zed", rate: 0.1 }], sales: [], people: [{ person: "Zed" }] }, { Zed: 0 }],
  ])("%s", (_, company, expected) => expect(totalsOf(company)).toEqual(expected));
});

describe("[STATEMENTS] what comes back later", () => {
  const BACK = { ...TEN, clawbackDays: 90 };
  const spring = { from: "2025-04-01", to: "2025-06-30" };
  const returned: PaidSale = { ...sold(1000, "2025-03-20"), back: "2025-05-10" };
  test.each<[string, Company, number]>([
    ["the period of the sale keeps its pay", { plans: [BACK], sales: [returned] }, 100],
    ["the next one takes it back", { plans: [BACK], sales: [returned, sold(3000, "2025-04-05")], ...spring }, 200],
    ["not before the day it came back", { plans: [BACK], sales: [returned, sold(3000, "2025-04-05")], ...spring, asOf: "2025-05-09" }, 300],
    ["on the last of the days still", { plans: [BACK], sales: [{ ...returned, back: "2025-06-18" }, sold(3000, "2025-04-05")], ...spring }, 200],
    ["after them it is kept", { plans: [BACK], sales: [{ ...returned, back: "2025-06-19" }, sold(3000, "2025-04-05")], ...spring }, 300],
    ["a plan that takes nothing back", { plans: [TEN], sales: [returned, sold(3000, "2025-04-05")], ...spring }, 300],
    ["in its own period it never counted", { plans: [BACK], sales: [{ ...returned, back: "2025-03-30" }, sold(500)] }, 50],
    ["marked as returned, nobody wrote when: it never counted", { plans: [BACK], sales: [{ ...sold(1000), mark: 1 }, sold(500)] }, 50],
    ["unpaid within the days: taken back", { plans: [{ ...TEN, clawbackDays: 30 }], sales: [{ ...sold(1000, "2025-03-20") }, { ...sold(3000, "2025-04-05"), paid: "2025-04-20" }], ...spring }, 200],
    ["paid on the last of them: kept", { plans: [{ ...TEN, clawbackDays: 30 }], sales: [{ ...sold(1000, "2025-03-20"), paid: "2025-04-19" }, { ...sold(3000, "2025-04-05"), paid: "2025-04-20" }], ...spring }, 300],
    ["a tier that is lost with the return is lost for all of it", { plans: [{ ...TIERS[0]!, mode: "retroactive", clawbackDays: 90 }, TIERS[1]!], sales: [sold(900, "2025-03-01"), { ...sold(100, "2025-03-20"), back: "2025-05-10" }, sold(100, "2025-04-05")], ...spring }, 2 - 50 + 18],
    ["who moved since gives back what the old team's plan paid", { plans: [{ plan: "N", for: "North", rate: 0.1, clawbackDays: 90 }, { plan: "S", for: "South", rate: 0.2, clawbackDays: 90 }], sales: [returned, sold(3000, "2025-04-05")], people: [{ person: "Ann", department: "North", end: "2025-03-31" }, { person: "Ann", department: "South", start: "2025-04-01" }], ...spring }, 500],
  ])("%s", (_, company, total) => expect(totalsOf(company)).toEqual({ Ann: total }));
  it("of its own period is counted apart, times its share", () =>
    expect(settledOf({ plans: [{ ...TEN, clawbackDays: 30 }], sales: [{ ...sold(1000, "2025-01-20"), back: "2025-03-30", share: 0.5 }, { ...sold(300), mark: 2 }, { ...sold(500), paid: "2025-02-03" }, sold(70), sold(60, "2025-03-20"), { ...sold(9000, "2025-04-02"), back: "2025-04-03" }] }).plans[0]).toMatchObject({ count: 2, notCounted: { count: 3, amount: 870 } }));
  it("is said with the period it was paid in", () =>
    expect(settledOf({ plans: [BACK], sales: [returned, sold(3000, "2025-04-05")], ...spring }).adjustments).toEqual([{ period: { from: 45658, to: 45747 }, basis: -1000, paid: 100, due: 0 }]));
});

describe("[STATEMENTS] what must always hold", () => {
  const cents = fc.integer({ min: -50_000, max: 300_000 }).map((units) => units / 100);
  const days = fc.constantFrom("2025-01-01", "2025-02-14", "2025-02-15", "2025-03-31", "2024-12-31");
  const rows = fc.array(fc.record({ person: fc.constantFrom("Ann", "Ben", "Cy"), amount: cents, on: days }), { minLength: 1, maxLength: 12 });
  const mode = fc.constantFrom("marginal" as const, "retroactive" as const);

  it("the order of rows changes nothing", () =>
    fc.assert(fc.property(rows, mode, (given, how) => {
      const written = [{ ...TIERS[0]!, mode: how, draw: 50, clawbackDays: 30 }, TIERS[1]!];
      expect(totalsOf({ plans: written, sales: [...given].reverse() })).toEqual(totalsOf({ plans: written, sales: given }));
    })));
  it("splits of one sale sum to the whole, to the cent", () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 100 }), (units, percent) => {
      const amount = units / 100;
      const split = statementsOf({ plans: [TEN], sales: [{ ...sold(amount), share: percent / 100 }, { ...sold(amount, "2025-02-01", "Ben"), share: (100 - percent) / 100 }] });
      const bases = split.map(({ settled }) => (settled.ok ? settled.value.basis : NaN));
      expect(sumOf(bases)).toBe(amount);
    })));
  it("more sales never pay less where rates rise; marginal pay rises by no more than the highest rate", () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 50_000 }), mode, (units, more, how) => {
      const payFor = (amount: number) => Number(totalsOf({ plans: [{ ...TIERS[0]!, mode: how }, TIERS[1]!], sales: [sold(amount)] })["Ann"] ?? 0);
      const rise = payFor((units + more) / 100) - payFor(units / 100);
      expect(rise).toBeGreaterThanOrEqual(0);
      if (how === "marginal") expect(rise).toBeLessThanOrEqual((more / 100) * 0.05 + 0.0100001);
      else if (units >= 100_000 || units + more < 100_000) expect(rise).toBeLessThanOrEqual((more / 100) * 0.05 + 0.0100001);
    })));
  it("a cap is never exceeded", () => fc.assert(fc.property(rows, fc.integer({ min: 1, max: 5000 }), (given, cap) => Object.values(totalsOf({ plans: [{ ...TEN, cap }], sales: given })).forEach((total) => expect(Number(total)).toBeLessThanOrEqual(cap)))));
});
