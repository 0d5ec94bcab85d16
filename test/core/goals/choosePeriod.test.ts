import { choosePeriod, goalPeriods, type PeriodChoice } from "../../../src/core/goals/choosePeriod";
import { goals, period, sales, serial, type Goal } from "./given";

const Q2: Goal = { unit: "Ann", from: "2025-04-01", to: "2025-06-30", goal: 1 };
const Q3: Goal = { unit: "Ann", from: "2025-07-01", to: "2025-09-30", goal: 1 };
const Q4: Goal = { unit: "Ann", from: "2025-10-01", to: "2025-12-31", goal: 1 };
const AUGUST: Goal = { unit: "Ann", from: "2025-08-01", to: "2025-08-31", goal: 1 };
const choose = (rows: readonly Goal[], today: string, more: { asOf?: string; from?: string; to?: string; sales?: readonly string[] } = {}) => {
  const day = (iso: string | undefined): number | null => (iso ? serial(iso) : null);
  const choice: PeriodChoice = { goals: goals(...rows), today: serial(today), asOf: day(more.asOf), from: day(more.from), to: day(more.to), salesDays: sales(...(more.sales ?? []).map((on) => ({ on, amount: 1 }))).day };
  return choosePeriod(choice);
};
const quarter = (row: Goal) => period(row.from!, row.to!);

describe("[Which period, which day]", () => {
  test.each([
    ["today when a goal's period holds it", [Q2, Q3], "2025-08-15", {}, { ...quarter(Q3), asOf: "2025-08-15", asOfFrom: "today" }],
    ["of several periods the shortest", [Q3, AUGUST], "2025-08-15", {}, { ...quarter(AUGUST), asOf: "2025-08-15", asOfFrom: "today" }],
    ["else the end of the latest goal period that holds a sale", [Q2, Q3, Q4], "2026-02-01", { sales: ["2025-05-05", "2025-09-30"] }, { ...quarter(Q3), asOf: "2025-09-30", asOfFrom: "latest sale" }],
    ["no sale at all: the latest period that has begun", [Q2, Q4], "2025-09-01", {}, { ...quarter(Q2), asOf: "2025-06-30", asOfFrom: "period end" }],
    ["the day set decides the period", [Q2, Q3], "2025-08-15", { asOf: "2025-05-05" }, { ...quarter(Q2), asOf: "2025-05-05", asOfFrom: "setting" }],
    ["the period set, today in it", [Q2, Q3], "2025-08-15", { from: "2025-07-01", to: "2025-08-31" }, { ...period("2025-07-01", "2025-08-31"), asOf: "2025-08-15", asOfFrom: "today", periodFrom: "setting" }],
    ["the period set, over by now", [Q2, Q3], "2025-08-15", { from: "2025-04-01", to: "2025-06-30" }, { ...quarter(Q2), asOf: "2025-06-30", asOfFrom: "period end", periodFrom: "setting" }],
    ["everything set", [], "2025-08-15", { asOf: "2025-05-01", from: "2025-04-01", to: "2025-06-30" }, { ...quarter(Q2), asOf: "2025-05-01", asOfFrom: "setting", periodFrom: "setting" }],
    ["only the start set: the goal period that holds it", [Q2, Q3], "2025-08-15", { from: "2025-05-01" }, { ...period("2025-05-01", "2025-06-30"), asOf: "2025-06-30", asOfFrom: "period end", periodFrom: "setting" }],
  ] as const)("%s", (_, rows, today, more, expected) => expect(choose(rows, today, more)).toEqual({ periodFrom: "goals", ...expected, asOf: serial(expected.asOf) }));

  it("no goals: nothing to report", () => expect(choose([], "2025-08-15")).toBeNull());
  it("no goal holds the day that was set", () => expect(choose([Q2], "2025-08-15", { asOf: "2025-08-01" })).toBeNull());
  it("a goal of 0 names no period", () => expect(choose([{ ...Q3, goal: 0 }, Q2], "2025-08-15")).toMatchObject(quarter(Q2)));
  it("periods to choose from: each once, latest first, of those that end alike the shorter first", () => expect(goalPeriods(goals(Q2, Q3, { ...Q3, unit: "Bob" }, { ...Q3, from: "2025-01-01" }))).toEqual([quarter(Q3), period("2025-01-01", "2025-09-30"), quarter(Q2)]));
});
