import { workCalendar } from "../../../src/core/calendar";
import { goalSheet, type GoalSheetInput } from "../../../src/core/goals/goalSheet";
import { goals, leads, people, sales, serial, type Goal, type Sale } from "./given";

const Q3 = { from: "2025-07-01", to: "2025-09-30" };
const sheet = (rows: readonly Sale[], targets: readonly Goal[], more: Partial<GoalSheetInput> = {}) =>
  goalSheet({ sales: sales(...rows), goals: goals(...targets), from: serial("2025-07-01"), to: serial("2025-09-30"), asOf: serial("2025-08-29"), calendar: workCalendar(), tolerance: 0.05, ...more });
/** level unit actual/goal where-from */
const brief = (...given: Parameters<typeof sheet>) => sheet(...given).result.lines.map(({ level, unit, goal, actual, goalFrom }) => `${level} ${unit || "*"} ${actual}/${goal ?? "–"} ${goalFrom ?? "none"}`);

const ROWS: Sale[] = [
  { on: "2025-07-10", person: "Ann", department: "North", amount: 100 },
  { on: "2025-08-10", person: "Bob", department: "North", amount: 20 },
  { on: "2025-08-11", person: "Cy", department: "South", amount: 3 },
];

describe("[Goal report] levels", () => {
  it("a level without a goal of its own has the sum of those below", () =>
    expect(brief(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }, { unit: "Bob", ...Q3, goal: 50 }, { unit: "Cy", ...Q3, goal: 5 }])).toEqual([
      "company * 123/205 members", "department North 120/200 members", "department South 3/5 members", "person Ann 100/150 own", "person Bob 20/50 own", "person Cy 3/5 own",
    ]));
  it("a department's own goal goes before its people's, who are not counted again", () =>
    expect(brief(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }, { unit: "North", level: "department", ...Q3, goal: 170 }, { unit: "Cy", ...Q3, goal: 5 }])).toEqual([
      "company * 123/175 members", "department North 120/170 own", "department South 3/5 members", "person Ann 100/150 own", "person Cy 3/5 own", "person Bob 20/– none",
    ]));
  it("the company's own goal goes before all", () => expect(brief(ROWS, [{ level: "company", ...Q3, goal: 300 }, { unit: "Ann", ...Q3, goal: 150 }])[0]).toBe("company * 123/300 own"));
  it("people without a department count for the company", () => expect(brief([{ on: "2025-07-10", person: "Ann", amount: 1 }], [{ unit: "Ann", ...Q3, goal: 2 }])).toEqual(["company * 1/2 members", "person Ann 1/2 own"]));
  it("a person's department: goals table, then People, then most of the sales rows", () => {
    const lines = sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 1, department: "East" }, { unit: "Bob", ...Q3, goal: 1 }, { unit: "Cy", ...Q3, goal: 1 }], { people: people({ person: "Ann", department: "West" }, { person: "Bob", department: "West" }) }).result.lines;
    expect(lines.filter(({ level }) => level === "person").map(({ department }) => department)).toEqual(["East", "West", "South"]);
  });
  it("sales rows without a department go to their person's", () =>
    expect(brief([...ROWS, { on: "2025-08-12", person: "Ann", amount: 7 }], [{ unit: "Ann", ...Q3, goal: 1 }])).toEqual(expect.arrayContaining(["department North 127/1 members"])));
  it("each goal period inside the period is a line", () => {
    const lines = sheet(ROWS, [{ unit: "Ann", from: "2025-07-01", to: "2025-07-31", goal: 90 }, { unit: "Ann", from: "2025-08-01", to: "2025-08-31", goal: 90 }, { unit: "Ann", from: "2025-01-01", to: "2025-12-31", goal: 1 }]).result.lines;
    expect(lines.filter(({ unit }) => unit === "Ann").map(({ from, actual }) => [from, actual])).toEqual([[serial("2025-07-01"), 100], [serial("2025-08-01"), 0]]);
  });
});

describe("[Goal report] what is beside the figures", () => {
  it("trend: the actual of each month up to the as-of day", () => expect(sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 1 }]).result.lines[0]!.months).toEqual([{ month: serial("2025-07-01"), actual: 100 }, { month: serial("2025-08-01"), actual: 23 }]));
  it("attainment of the first goal", () => expect(sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 200 }, { unit: "Ann", ...Q3, goal: 100, since: "2025-08-01" }]).result.lines.at(-3)).toMatchObject({ unit: "Ann", attainment: 1, ofFirstGoal: 0.5 }));
  it("revisions that took effect, with reason and the day told", () =>
    expect(sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 200 }, { unit: "Ann", ...Q3, goal: 100, since: "2025-08-01", reason: "market", told: "2025-08-02" }, { unit: "Ann", ...Q3, goal: 90, since: "2025-09-01" }]).result.revisions).toEqual([
      { unit: "Ann", level: "person", measure: "amount", from: serial("2025-07-01"), to: serial("2025-09-30"), effectiveFrom: serial("2025-08-01"), fromGoal: 200, toGoal: 100, reason: "market", toldOn: serial("2025-08-02") },
    ]));
  it("coverage: open leads × win rate ÷ what is missing", () => {
    const given = leads(
      { person: "Ann", amount: 100, on: "2025-07-01" },
      { person: "Ann", amount: 50, on: "2025-07-01", closed: "2025-07-20", won: true },
      { person: "Bob", amount: 50, on: "2025-07-01", closed: "2025-07-20" },
      { person: "Ann", amount: 9, on: "2025-09-20" },
      { person: "Ann", amount: 11, on: "2025-07-01", closed: "2025-09-20" },
    );
    const { lines, winRate } = sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }, { unit: "Bob", ...Q3, goal: 10 }], { leads: given }).result;
    const of = (unit: string) => lines.find((line) => line.unit === unit)!.coverage;
    expect(winRate).toBe(0.5);
    expect(of("Ann")).toBe((111 * 0.5) / 50);
    expect(of("Bob")).toBeNull();
    expect(sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }]).result.lines[0]!.coverage).toBeNull();
  });
  describe("coverage is blank", () => {
    const decided = { person: "Bob", amount: 50, on: "2025-07-01", closed: "2025-07-20", won: true };
    const of = (asOf: string, ...open: number[]) => sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }], { asOf: serial(asOf), leads: leads(decided, ...open.map((amount) => ({ person: "Ann", amount, on: "2025-07-01" }))) }).result.lines.find(({ unit }) => unit === "Ann")!.coverage;
    it("where no open lead has an amount: that is not nothing", () => expect([of("2025-08-29", NaN), of("2025-08-29", NaN, 100), of("2025-08-29")]).toEqual([null, 2, 0]));
  });
  it("what was typed counts for who sells nothing, and for those above", () => {
    const { lines } = sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 150 }, { unit: "Eve", ...Q3, goal: 10, actual: 8 }, { unit: "Eve", ...Q3, goal: 100, actual: 90, measure: "calls" }]).result;
    expect(lines.map(({ unit, measure, actual, goal, typed }) => [unit, measure, actual, goal, typed])).toEqual([["", "amount", 131, 160, false], ["North", "amount", 120, 150, false], ["South", "amount", 3, null, false], ["Ann", "amount", 100, 150, false], ["Eve", "amount", 8, 10, true], ["Eve", "calls", 90, 100, true], ["Bob", "amount", 20, null, false], ["Cy", "amount", 3, null, false]]);
    expect(lines.find(({ measure }) => measure === "calls")!.months).toEqual([]);
  });
  it("fewer is better: nothing is projected, and it is not reached before the end", () => {
    const of = (asOf: string) => sheet(ROWS, [{ unit: "Eve", ...Q3, goal: 5, actual: 4, measure: "complaints", fewer: true }], { asOf: serial(asOf) }).result.lines[0];
    expect(of("2025-08-29")).toMatchObject({ status: "on track", gap: -1, expected: null, projection: null, perDay: null, ofFirstGoal: null });
    expect(of("2025-09-30")).toMatchObject({ status: "reached" });
  });
  it("two goals that contradict each other are a problem; sums go without them", () => {
    const made = sheet(ROWS, [{ unit: "Ann", ...Q3, goal: 1 }, { unit: "Ann", ...Q3, goal: 2 }, { unit: "Bob", ...Q3, goal: 50 }]);
    expect(made.problems).toEqual([{ code: "two-goals", row: 3, done: "left-out", details: { unit: "Ann", first: 2, second: 3 } }]);
    expect(made.result.lines[0]).toMatchObject({ level: "company", goal: 50, actual: 123 });
  });
  it("sales of nobody and of no department are counted", () => {
    const made = sheet([...ROWS, { on: "2025-07-01", amount: 7 }, { on: "2025-07-01", person: "Zed", amount: 5, share: 0.5 }, { on: "2025-09-01", amount: 99 }], [{ unit: "Ann", ...Q3, goal: 1 }]).result;
    expect([made.withoutPerson, made.withoutDepartment]).toEqual([{ count: 1, amount: 7 }, { count: 2, amount: 9.5 }]);
  });
  it("no goal at all: no lines", () => expect(sheet(ROWS, []).result.lines).toEqual([]));
});
