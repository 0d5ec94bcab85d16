import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar";
import { goalReport, type GoalReportInput } from "../../../src/core/goals/goalReport";
import { goals, sales, serial, type Goal, type Sale } from "./given";

const Q3 = { from: "2025-07-01", to: "2025-09-30" };
const report = (rows: readonly Sale[], targets: readonly Goal[], asOf: string, more: Partial<GoalReportInput> = {}) => {
  const made = goalReport({ sales: sales(...rows), goals: goals(...targets), asOf: serial(asOf), calendar: workCalendar(), ...more });
  if (!made.ok) throw new Error(made.why.code);
  return made.value;
};
/** unit: goal/actual status */
const brief = (...given: Parameters<typeof report>) => report(...given).lines.map(({ unit, goal, actual, status }) => `${unit}: ${actual}/${goal ?? "–"} ${status}`);

const ROWS: Sale[] = [
  { on: "2025-06-30", person: "Ann", amount: 1 },
  { on: "2025-07-01", person: "Ann", amount: 100.1 },
  { on: "2025-08-15", person: "ann", amount: 200.2 },
  { on: "2025-08-16", person: "Ann", amount: 1000 },
  { on: "2025-09-30", person: "Bob", amount: 50 },
  { on: "2025-08-01", person: "Cy", amount: 7 },
  { person: "Ann", amount: 9999 },
  { on: "2025-08-01", amount: 3 },
];
const GOALS: Goal[] = [{ unit: "Bob", ...Q3, goal: 500 }, { unit: "Ann", ...Q3, goal: 1000 }, { unit: "Dee", ...Q3, goal: 10 }];

describe("[GOALREPORT]", () => {
  it("counts sales of the period up to the as-of day, under any spelling of a name", () =>
    expect(brief(ROWS, GOALS, "2025-08-15")).toEqual(["Bob: 0/500 behind", "Ann: 300.3/1000 behind", "Dee: 0/10 behind", "Cy: 7/– no goal"]));
  it("first and last day of the period count", () => expect(brief(ROWS, GOALS, "2025-12-31", { from: serial("2025-07-01"), to: serial("2025-09-30") })).toEqual(["Bob: 50/500 behind", "Ann: 1300.3/1000 reached", "Dee: 0/10 behind", "Cy: 7/– no goal"]));
  it("figures of a line", () =>
    expect(report([{ on: "2025-07-01", person: "Ann", amount: 450 }], [{ unit: "Ann", from: "2025-07-01", to: "2025-07-14", goal: 1000 }], "2025-07-07").lines[0]).toMatchObject({
      from: serial("2025-07-01"), to: serial("2025-07-14"), goal: 1000, firstGoal: 1000, actual: 450, gap: -550, attainment: 0.45, expected: 500, ahead: -50, projection: 900, perDay: 110, status: "behind",
    }));
  it("figures that do not exist are null", () => {
    const before = report(ROWS, GOALS, "2025-07-01", { from: serial("2025-07-01") }).lines[0]!;
    expect(report(ROWS, GOALS, "2025-06-30", { from: serial("2025-07-01") }).lines[0]).toMatchObject({ expected: 0, projection: null, attainment: 0, status: "on track" });
    expect(report(ROWS, GOALS, "2025-10-01", { from: serial("2025-07-01") }).lines[0]).toMatchObject({ perDay: null, expected: 500 });
    expect(before.perDay).toBeCloseTo(500 / 65, 9);
    expect(report(ROWS, GOALS, "2025-08-15").lines[3]).toMatchObject({ goal: null, gap: null, attainment: null, expected: null, ahead: null, perDay: null });
  });
  it("the goal in force on the day, and the first one", () => {
    const revised: Goal[] = [{ unit: "Ann", ...Q3, goal: 900, since: "2025-08-10" }, { unit: "Ann", ...Q3, goal: 1000 }];
    expect(report(ROWS, revised, "2025-08-09").lines[0]).toMatchObject({ goal: 1000, firstGoal: 1000 });
    expect(report(ROWS, revised, "2025-08-10").lines[0]).toMatchObject({ goal: 900, firstGoal: 1000 });
  });
  it("a revision that takes effect with a later period's start holds before it", () =>
    expect(report([], [{ unit: "Ann", ...Q3, goal: 5, since: "2025-07-01" }], "2025-06-01", { from: serial("2025-07-01") }).lines[0]).toMatchObject({ goal: 5 }));
  it("two goals that contradict each other: the line says which, the others stand", () => {
    const { lines } = report(ROWS, [...GOALS, { unit: "Ann", ...Q3, goal: 5 }], "2025-08-15");
    expect(lines[1]).toMatchObject({ unit: "Ann", goal: null, refusal: { code: "two-goals", details: { unit: "Ann", first: 3, second: 5 } } });
    expect(lines[0]).toMatchObject({ unit: "Bob", goal: 500 });
  });
  it("order: period, then that of the goals table", () => {
    const months: Goal[] = [{ unit: "Ann", from: "2025-08-01", to: "2025-08-31", goal: 2 }, { unit: "Bob", from: "2025-07-01", to: "2025-07-31", goal: 3 }, { unit: "Ann", from: "2025-07-01", to: "2025-07-31", goal: 1 }];
    expect(report([], months, "2025-12-31", { from: serial("2025-01-01") }).lines.map(({ goal }) => goal)).toEqual([3, 1, 2]);
  });
  it("a person with a goal in one reported period and sales in another is no `no goal` twice", () =>
    expect(brief(ROWS, [{ unit: "Ann", ...Q3, goal: 1000 }, { unit: "Bob", from: "2025-07-01", to: "2025-07-31", goal: 1 }], "2025-09-30", { from: serial("2025-07-01"), to: serial("2025-09-30") })).toEqual(["Bob: 0/1 behind", "Ann: 1300.3/1000 reached", "Cy: 7/– no goal"]));
  it("times credit share; a blank share is the whole", () => expect(report([{ on: "2025-07-01", person: "Ann", amount: 3000, share: 0.4 }, { on: "2025-07-01", person: "Ann", amount: 0.1, share: 3 }, { on: "2025-07-02", person: "Ann", amount: 5 }], GOALS, "2025-08-01").lines[1]!.actual).toBe(1205.3));
  it("of marked rows a positive amount counts for nothing, a negative one always; both are told", () => {
    const rows: Sale[] = [{ on: "2025-07-01", person: "Ann", amount: 100, mark: 1 }, { on: "2025-07-02", person: "Ann", amount: 70, mark: 2 }, { on: "2025-07-02", person: "Ann", amount: -30, mark: 1 }, { on: "2025-10-02", person: "Ann", amount: 1, mark: 1 }];
    const made = report(rows, GOALS, "2025-08-01");
    expect(made.lines[1]!.actual).toBe(-30);
    expect(made.marked).toEqual({ returned: { count: 1, amount: 100 }, cancelled: { count: 1, amount: 70 } });
    expect(report(rows, GOALS, "2025-08-01", { marked: { returned: "counted", cancelled: "left out" } }).lines[1]!.actual).toBe(70);
  });
  it("each goal by its own level", () =>
    expect(
      report([{ on: "2025-07-01", person: "Ann", department: "North", amount: 5 }, { on: "2025-07-01", person: "Bob", department: "South", amount: 7 }], [{ level: "company", ...Q3, goal: 10 }, { unit: "North", ...Q3, goal: 4 }, { unit: "South", level: "department", ...Q3, goal: 4 }, { unit: "Ann", ...Q3, goal: 4 }, { unit: "EMEA", level: "other", ...Q3, goal: 4 }], "2025-07-31").lines.map(({ level, unit, actual }) => [level, unit, actual]),
    ).toEqual([["company", "", 12], ["department", "North", 5], ["department", "South", 7], ["person", "Ann", 5], ["person", "Bob", 7]]));
  it("by another column", () => expect(brief([{ on: "2025-07-01", person: "Ann", region: "EMEA", amount: 5 }], [{ unit: "EMEA", level: "other", ...Q3, goal: 4 }, { unit: "Ann", level: "person", ...Q3, goal: 4 }], "2025-07-31", { by: "by" })).toEqual(["EMEA: 5/4 reached"]));
  it("quantity and margin come from the sales, other measures are typed", () =>
    expect(
      report([{ on: "2025-07-01", person: "Ann", amount: 10, quantity: 3, cost: 9.9 }], ["quantity", "margin", "calls"].map((measure) => ({ unit: "Ann", ...Q3, goal: 1, measure, actual: 77 })), "2025-07-31").lines.map(({ measure, actual }) => [measure, actual]),
    ).toEqual([["quantity", 3], ["margin", 0.1], ["calls", 77]]));
  it("who sells nothing is measured by what was typed", () => expect(brief(ROWS, [{ unit: "Eve", ...Q3, goal: 10, actual: 12 }, { unit: "Bob", ...Q3, goal: 10, actual: 12 }], "2025-08-15").slice(0, 2)).toEqual(["Eve: 12/10 reached", "Bob: 0/10 behind"]));
  it("no goal in the period is said", () => expect(() => report(ROWS, GOALS, "2024-01-01")).toThrow("no-goal-in-period"));

  const sale = fc.record({ on: fc.integer({ min: 1, max: 28 }).map((day) => `2025-08-${String(day).padStart(2, "0")}`), person: fc.constantFrom("Ann", "Bob", "Cy"), amount: fc.integer({ min: -1e6, max: 1e8 }).map((cents) => cents / 100) });
  it("the order of rows changes nothing", () =>
    fc.assert(fc.property(fc.array(sale, { maxLength: 40 }), (rows) => expect(report([...rows].reverse(), GOALS, "2025-08-20")).toEqual(report(rows, GOALS, "2025-08-20")))));
  it("what everybody sold adds up to what was sold", () =>
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 40 }), (rows) => {
        const company = report(rows, [...GOALS, { level: "company", ...Q3, goal: 1 }], "2025-09-30").lines;
        const total = company.find(({ level }) => level === "company")!.actual;
        expect(company.filter(({ level }) => level === "person").reduce((cents, { actual }) => cents + Math.round(actual * 100), 0)).toBe(Math.round(total * 100));
      }),
    ));
});
