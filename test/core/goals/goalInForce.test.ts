import { goalInForce } from "../../../src/core/goals/goalInForce";
import { goals, serial, type Goal } from "./given";

const Q3 = { from: "2025-07-01", to: "2025-09-30" };
const on = (day: string, unit: string, ...rows: Goal[]) => {
  const found = goalInForce(goals(...rows), unit, serial(day));
  return found.ok ? found.value : found.why;
};

describe("[GOALON]", () => {
  const ann: Goal[] = [{ unit: "Ann", ...Q3, goal: 1000 }, { unit: "Ann", ...Q3, goal: 900, since: "2025-08-01" }, { unit: "Ann", ...Q3, goal: 950, since: "2025-09-01" }];
  test.each([["2025-06-30", { code: "no-goal-on-day", details: { unit: "Ann" } }], ["2025-07-01", 1000], ["2025-07-31", 1000], ["2025-08-01", 900], ["2025-08-31", 900], ["2025-09-30", 950], ["2025-10-01", { code: "no-goal-on-day", details: { unit: "Ann" } }]])("on %s the latest in effect", (day, goal) =>
    expect(on(day, "Ann", ...ann)).toEqual(goal),
  );
  it("the order of rows changes nothing", () => expect(on("2025-08-15", "Ann", ...[...ann].reverse())).toBe(900));
  it("names are compared without case and spare spaces", () => expect(on("2025-07-15", " ANN ", ...ann)).toBe(1000));
  it("of several periods the shortest", () => expect(on("2025-08-15", "Ann", ...ann, { unit: "Ann", from: "2025-08-01", to: "2025-08-31", goal: 333 }, { unit: "Ann", from: "2025-01-01", to: "2025-12-31", goal: 4000 })).toBe(333));
  it("other measures do not count", () => expect(on("2025-07-15", "Ann", { unit: "Ann", ...Q3, goal: 40, measure: "calls" }, ...ann)).toBe(1000));
  it("a goal of 0 or blank is none", () => expect(on("2025-07-15", "Ann", { unit: "Ann", ...Q3, goal: 0 }, { unit: "Ann", ...Q3 })).toMatchObject({ code: "no-goal-on-day" }));
  it("none in effect yet", () => expect(on("2025-07-01", "Ann", { unit: "Ann", ...Q3, goal: 5, since: "2025-07-02" })).toMatchObject({ code: "no-goal-in-force" }));
  it("two undated: both rows are named", () => expect(on("2025-07-01", "Ann", { unit: "Ann", ...Q3, goal: 5 }, { unit: "Ann", ...Q3, goal: 6 })).toEqual({ code: "two-goals", details: { unit: "Ann", first: 2, second: 3 } }));
  it("two of the same day: both rows are named", () => expect(on("2025-09-01", "Ann", ...ann, { unit: "Ann", ...Q3, goal: 1, since: "2025-08-01" }, { unit: "Ann", ...Q3, goal: 2, since: "2025-09-01" })).toMatchObject({ details: { first: 4, second: 6 } }));
  it("two that were replaced since do no harm", () => expect(on("2025-09-01", "Ann", { unit: "Ann", ...Q3, goal: 5 }, { unit: "Ann", ...Q3, goal: 6 }, { unit: "Ann", ...Q3, goal: 7, since: "2025-08-01" })).toBe(7));
});
