import { rollup } from "../../../src/core/goals/rollup";
import { goals, period, people, type Goal } from "./given";

const Q3 = { from: "2025-07-01", to: "2025-09-30" };
const STAFF = people({ person: "Ann", department: "North" }, { person: "Bob", department: "North" }, { person: "Cy", department: "South" });
const lines = (staff: typeof STAFF, ...rows: readonly Goal[]) => rollup(goals(...rows.map((row) => ({ ...Q3, ...row }))), staff).map(({ level, unit, own, members, difference }) => [level, unit, own, members, difference]);

describe("[ROLLUP]", () => {
  it("people add up to departments and the company, beside the goals set for those", () =>
    expect(lines(STAFF, { goal: 1000 }, { unit: "North", goal: 500 }, { unit: "Ann", goal: 300 }, { unit: "Bob", goal: 250 }, { unit: "Cy", goal: 400 })).toEqual([
      ["company", "", 1000, 950, -50],
      ["department", "North", 500, 550, 50],
      ["department", "South", null, 400, null],
    ]));
  it("a goal and its revision are one: the latest counts, once", () => expect(lines(STAFF, { unit: "Ann", goal: 300 }, { unit: "Ann", goal: 200, since: "2025-08-01" })).toEqual([["company", "", null, 200, null], ["department", "North", null, 200, null]]));
  it("somebody of no department counts for the company", () => expect(lines(STAFF, { unit: "Ann", goal: 300 }, { unit: "Zoe", goal: 5 })).toEqual([["company", "", null, 305, null], ["department", "North", null, 300, null], ["department", "", null, 5, null]]));
  it("a department without people's goals", () => expect(lines(STAFF, { unit: "South", goal: 5 })).toEqual([["department", "South", 5, null, null]]));
  it("somebody who moved counts once, where they are at the end of the period", () => {
    const staff = people({ person: "Ann", department: "South", start: "2025-08-16" }, { person: "Ann", department: "North", end: "2025-08-15" });
    expect(lines(staff, { unit: "Ann", goal: 300 })).toEqual([["company", "", null, 300, null], ["department", "South", null, 300, null]]);
  });
  test.each([
    ["in two rows without days", [{ person: "Ann", department: "North" }, { person: "Ann", department: "South" }]],
    ["in stays that overlap", [{ person: "Ann", department: "North", start: "2025-01-01", end: "2025-12-31" }, { person: "Ann", department: "South", start: "2025-07-01" }]],
  ])("somebody in two departments at once, %s: neither department's sum is told, the company's is", (_, rows) =>
    expect(rollup(goals({ ...Q3, unit: "Ann", goal: 300 }, { ...Q3, unit: "Bob", goal: 5 }), people(...rows, { person: "Bob", department: "East" }))).toMatchObject([
      { level: "company", members: 305, membersRefusal: undefined },
      { unit: "South", members: null, membersRefusal: { code: "two-departments", details: { unit: "Ann", first: 1, second: 2, one: "North", other: "South" } } },
      { unit: "North", members: null, membersRefusal: { code: "two-departments" } },
      { unit: "East", members: 5, membersRefusal: undefined },
    ]));
  it("a stay without an end lasts until the next one starts", () => {
    const staff = people({ person: "Ann", department: "North", start: "2025-01-01" }, { person: "Ann", department: "South", start: "2025-07-01" });
    expect(lines(staff, { unit: "Ann", goal: 300 })).toEqual([["company", "", null, 300, null], ["department", "South", null, 300, null]]);
  });
  it("the goals table's own word on the department wins", () => expect(lines(STAFF, { unit: "Ann", goal: 300, department: "South" })).toEqual([["company", "", null, 300, null], ["department", "South", null, 300, null]]));
  it("two goals that contradict each other: the sums that need them are refused, others stand", () =>
    expect(rollup(goals({ ...Q3, unit: "Ann", goal: 300 }, { ...Q3, unit: "Ann", goal: 200 }, { ...Q3, unit: "Cy", goal: 7 }), STAFF)).toMatchObject([
      { level: "company", members: null, membersRefusal: { code: "two-goals", details: { first: 2, second: 3 } } },
      { unit: "North", members: null },
      { unit: "South", members: 7, membersRefusal: undefined },
    ]));
  it("periods and measures apart; what does not add up is left out", () =>
    expect(
      rollup(goals({ ...Q3, unit: "Ann", goal: 10, measure: "quantity" }, { ...Q3, unit: "Ann", goal: 3, measure: "complaints", fewer: true }, { from: "2025-04-01", to: "2025-06-30", unit: "Ann", goal: 1 }), STAFF).map(({ from, to, measure, unit, members }) => [from, to, measure, unit, members]),
    ).toEqual([
      ...["", "North"].map((unit) => [...Object.values(period("2025-04-01", "2025-06-30")), "amount", unit, 1]),
      ...["", "North"].map((unit) => [...Object.values(period("2025-07-01", "2025-09-30")), "quantity", unit, 10]),
    ]));
});
