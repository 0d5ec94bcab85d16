// The goal report at its edges, from cells to lines: what is refused says why, what is shown is right.
import { previewGoals } from "../../src/commands/goalReport";
import type { GoalLine, GoalReportOptions } from "../../src/commands/desk";
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import { planted } from "./planted";

jest.mock("../../src/commands/clock", () => ({ now: () => 45884.59, today: () => 45884 }));

type Rows = readonly (readonly Cell[])[];
const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const SALES: Rows = [["Date", "Person", "Amount"], ["2025-07-01", "Ann", 100], ["2025-08-01", "Bob", 40]];
const GOALS: Rows = [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", 200], ["Bob", "2025-Q3", 100]];

function report({ Sales = SALES, Goals = GOALS, People, asOf, settings = [] }: { Sales?: Rows; Goals?: Rows; People?: Rows; asOf?: string; settings?: readonly (readonly [string, Cell])[] }, options: GoalReportOptions = {}) {
  const made = previewGoals(planted({ Sales, Goals, ...(People ? { People } : {}) }, { settings: [...settings, ...(asOf ? [["As of", asOf] as const] : [])] }), options);
  return made.ok ? { lines: made.value.lines, notes: made.value.notes, of: (unit: string, level?: GoalLine["level"]) => made.value.lines.find((line) => line.unit === unit && (!level || line.level === level))!, codes: [] as string[] } : { lines: [], notes: [], of: () => undefined as never, codes: made.troubles.map(({ code }) => code) };
}

describe("[GOAL REPORT] edges", () => {
  it("no sales at all: refused, and a table is offered", () => expect(report({ Sales: [["Date", "Person", "Amount"]] }).codes).toEqual([expect.stringMatching(/-sales$/)]));
  it("sales without a date column: refused, and what to add is said, not counted as 0", () => expect(report({ Sales: [["Person", "Region", "Amount"], ["Ann", "North", 100], ["Bob", "South", 40]] }).codes).toEqual(["no-date-column"]));
  it("no sales in the period: actual 0, everything missing", () => {
    const { of } = report({ Sales: [["Date", "Person", "Amount"], ["2025-01-02", "Ann", 5]], asOf: "2025-08-15" });
    expect(of("Ann")).toMatchObject({ actual: 0, gap: -200, attainment: 0, projection: 0, status: "behind" });
  });
  it("a goal without a unit is left out and said, not the company's", () => {
    const { lines, notes } = report({ Goals: [...GOALS, [null, "2025-Q3", 900]] });
    expect(lines[0]).toMatchObject({ level: "company", goal: 300 });
    expect(notes.join()).toMatch(/1 row of Goals was not read/);
  });
  it("a unit without a goal comes last, with no goal", () => {
    const { lines } = report({ Sales: [...SALES, ["2025-08-02", "Cy", 7]] });
    expect(lines.at(-1)).toMatchObject({ unit: "Cy", goal: null, actual: 7, gap: null, attainment: null, status: "no goal" });
    expect(lines[0]).toMatchObject({ actual: 147 });
  });
  it("a period that has not begun: nothing is due, nothing projected, each working day counted", () => {
    const { of } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q4", 660]] }, { from: day("2025-10-01"), to: day("2025-12-31"), asOf: day("2025-08-15") });
    expect(of("Ann")).toMatchObject({ actual: 0, expected: 0, projection: null, perDay: 10, status: "on track" });
  });
  it("nothing due yet: the period begins on a Saturday", () => {
    const { of } = report({ Sales: [["Date", "Person", "Amount"], ["2025-11-01", "Ann", 5]], Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-11", 200]], asOf: "2025-11-02" });
    expect(of("Ann")).toMatchObject({ actual: 5, expected: 0, ahead: 5, projection: null, perDay: 9.75, status: "on track" });
  });
  it("as-of after the end: the whole period, no day left", () => {
    const { of } = report({}, { from: day("2025-07-01"), to: day("2025-09-30"), asOf: day("2025-12-01") });
    expect(of("Ann")).toMatchObject({ actual: 100, expected: 200, projection: 100, perDay: null, status: "behind" });
  });
  it("revised twice on a day: neither counts, both rows are named", () => {
    const head = ["Unit", "Period", "Goal", "Effective from"];
    const { of, notes } = report({ Goals: [head, ["Ann", "2025-Q3", 200, null], ["Ann", "2025-Q3", 150, day("2025-08-01")], ["Ann", "2025-Q3", 120, day("2025-08-01")], ["Bob", "2025-Q3", 100, null]], asOf: "2025-08-15" });
    expect(of("Ann")).toMatchObject({ goal: null, actual: 100, status: "no goal" });
    expect(notes.join()).toMatch(/Ann has two goals .* \(rows 3 and 4\)/);
  });
  it("a fiscal year from April is named by its end", () => {
    const { of } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "FY2026", 1000], ["Bob", "Q2 FY2026", 100]], settings: [["Fiscal year starts", 4]] }, { from: day("2025-04-01"), to: day("2026-03-31"), asOf: day("2025-08-15") });
    expect(of("Ann")).toMatchObject({ from: day("2025-04-01"), to: day("2026-03-31"), actual: 100 });
    expect(of("Bob")).toMatchObject({ from: day("2025-07-01"), to: day("2025-09-30"), actual: 40 });
  });
  it("4-4-5 months and runs of weeks", () => {
    const { of } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "4-4-5 P7 2025", 100], ["Bob", "W27–W31 2025", 50]] }, { from: day("2025-06-30"), to: day("2025-09-28"), asOf: day("2025-08-15") });
    expect(of("Ann")).toMatchObject({ from: day("2025-06-30"), to: day("2025-07-27"), actual: 100, status: "reached" });
    expect(of("Bob")).toMatchObject({ from: day("2025-06-30"), to: day("2025-08-03"), actual: 40 });
  });
  it("the leap day is a day of its February", () => {
    const { of } = report({ Sales: [["Date", "Person", "Amount"], ["2024-02-29", "Ann", 50], ["2024-03-01", "Ann", 9]], Goals: [["Unit", "Period", "Goal"], ["Ann", "2024-02", 210]] }, { from: day("2024-02-01"), to: day("2024-02-29"), asOf: day("2024-02-28") });
    expect(of("Ann")).toMatchObject({ to: day("2024-02-29"), actual: 0, perDay: 210, expected: 200 });
    const after = report({ Sales: [["Date", "Person", "Amount"], ["2024-02-29", "Ann", 50]], Goals: [["Unit", "Period", "Goal"], ["Ann", "2024-02", 210]] }, { from: day("2024-02-01"), to: day("2024-02-29"), asOf: day("2024-02-29") });
    expect(after.of("Ann")).toMatchObject({ actual: 50 });
  });
  it("returns larger than sales: a negative actual, and nothing that divides by it", () => {
    const { of, lines } = report({ Sales: [["Date", "Person", "Amount"], ["2025-07-01", "Ann", 100], ["2025-07-02", "Ann", -350], ["2025-08-01", "Bob", 40]], asOf: "2025-08-15" });
    expect(of("Ann")).toMatchObject({ actual: -250, gap: -450, attainment: -1.25, status: "behind" });
    expect(lines[0]).toMatchObject({ actual: -210 });
  });
  it.each([["0", 0], ["blank", null]])("a goal of %s is none: refused or left without", (_, goal) => {
    const { of } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", goal], ["Bob", "2025-Q3", 100]], asOf: "2025-08-15" });
    expect(of("Ann")).toMatchObject({ goal: null, actual: 100, gap: null, attainment: null, perDay: null, status: "no goal" });
  });
  it("a negative goal: the gap is right, a percentage there is none", () => {
    const { of } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", -50], ["Bob", "2025-Q3", 100]], asOf: "2025-08-15" });
    expect(of("Ann")).toMatchObject({ goal: -50, gap: 150, attainment: null, perDay: 0 });
  });
});

describe("[GOAL REPORT] what the head says was not read", () => {
  const leftOut = (rows: { Sales?: Rows; Goals?: Rows }) => report({ ...rows, asOf: "2025-08-15" }).notes.filter((note) => /not read/.test(note));
  it("a total that agrees with the rows is missed by nobody", () => expect(leftOut({ Goals: [...GOALS, ["Total", null, 300]] })).toEqual([]));
  it("one that does not agree is said", () => expect(leftOut({ Goals: [...GOALS, ["Total", null, 310]] })).toEqual(["1 row of Goals was not read. 'Goals'!A4: a total, not a row of data; it says 310, the rows read add up to 300: a difference of -10. Press Check data to see it."]));
  it("a cell among months across is named itself", () => expect(leftOut({ Sales: [["Person", "2025-07", "2025-08"], ["Ann", 100, "abc"], ["Bob", 5, 40]] })).toEqual(["1 cell of Sales was not read. 'Sales'!C2: “abc” is not a number. Press Check data to see it."]));
  it("a dash among them is no sale, and no trouble", () => expect(leftOut({ Sales: [["Person", "2025-07", "2025-08"], ["Ann", 100, "-"], ["Bob", 5, 40]] })).toEqual([]));
  it("somebody whose two goals contradict each other: their sales stand against no goal of the company's", () => {
    const { notes } = report({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", 200], ["Ann", "2025-Q3", 150], ["Bob", "2025-Q3", 100]], asOf: "2025-08-15" });
    expect(notes).toContain("1 person has sales and no goal (Ann): 100 of the company’s actual stands against no goal.");
  });
});

describe("[GOAL REPORT] a person who moved in mid-period", () => {
  // 23 working days in North (July), 43 in South
  const People: Rows = [["Person", "Department", "Start", "End"], ["Ann", "North", day("2020-01-01"), day("2025-07-31")], ["Ann", "South", day("2025-08-01"), null], ["Bob", "South", day("2020-01-01"), null]];
  const Sales: Rows = [["Date", "Person", "Amount"], ["2025-07-10", "Ann", 100], ["2025-08-11", "Ann", 30], ["2025-08-12", "Bob", 5]];
  const Goals: Rows = [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", 660.01], ["Bob", "2025-Q3", 100]];

  it("sales count where they were made, the goal by working days in each, everybody once", () => {
    const { lines, of, notes } = report({ Sales, Goals, People, asOf: "2025-08-15" });
    expect(lines.map(({ level, unit, goal, actual }) => [level, unit, goal, actual])).toEqual([["company", "Company", 760.01, 135], ["department", "North", 230, 100], ["department", "South", 530.01, 35], ["person", "Ann", 660.01, 130], ["person", "Bob", 100, 5]]);
    expect(of("Ann").department).toBe("South");
    expect(notes.join()).toMatch(/Ann changed departments within the period/);
  });
  it("before the day of the move she is still in the first", () => expect(report({ Sales, Goals, People, asOf: "2025-07-15" }).of("Ann").department).toBe("North"));
  it("a period after the move is the new department's alone", () => {
    const { lines } = report({ Sales, Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-08", 50]], People, asOf: "2025-08-15" });
    expect(lines.filter(({ level }) => level === "department").map(({ unit, goal, actual }) => [unit, goal, actual])).toEqual([["South", 50, 35]]);
  });
  it("a department that the sales name goes before", () => {
    const { of } = report({ Sales: [["Date", "Person", "Department", "Amount"], ["2025-07-10", "Ann", "South", 100]], Goals, People, asOf: "2025-08-15" });
    expect(of("South", "department")).toMatchObject({ actual: 100 });
  });
});

describe("[GOAL REPORT] a season said by goals of shorter periods", () => {
  const head = ["Unit", "Period", "Goal"];
  const Goals: Rows = [head, ["Ann", "2025-Q3", 1000], ["Ann", "2025-07", 100], ["Ann", "2025-08", 300], ["Ann", "2025-09", 600]];
  const quarter = { from: day("2025-07-01"), to: day("2025-09-30"), asOf: day("2025-07-31") };
  const lineOf = (goals: Rows) => report({ Goals: goals }, quarter).lines.find(({ unit, to }) => unit === "Ann" && to === quarter.to)!;

  it("expected, projection and status follow the months' goals", () => expect(lineOf(Goals)).toMatchObject({ expected: 100, ahead: 0, projection: 1000, status: "on track" }));
  it("parts that leave a gap say nothing: working days", () => expect(lineOf([head, ["Ann", "2025-Q3", 660], ["Ann", "2025-07", 100], ["Ann", "2025-09", 600]])).toMatchObject({ expected: 230 }));
  it("the company's sum counts each period by itself", () => {
    const { lines } = report({ Goals }, quarter);
    expect(lines.filter(({ level }) => level === "company").map(({ goal }) => goal)).toEqual([100, 1000, 300, 600]);
  });
});
