import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar";
import { sumOf } from "../../../src/core/exactSums";
import { thingGoals } from "../../../src/core/goals/thingGoals";
import { goals, period, sales, serial, type Sale } from "./given";

const Q3 = period("2025-07-01", "2025-09-30");
const REGIONS = ["North", "South", "West", undefined];
const aSale = fc.record({ on: fc.constantFrom("2025-06-30", "2025-07-01", "2025-08-15", "2025-09-30", "2025-10-01"), amount: fc.integer({ min: -5_000, max: 100_000 }).map((cents) => cents / 100), region: fc.constantFrom(...REGIONS) });
const of = (rows: readonly Sale[], asOf = "2025-09-30", given = goals({ unit: "North", level: "other", from: "2025-07-01", to: "2025-09-30", goal: 300 }, { unit: "South", level: "other", from: "2025-07-01", to: "2025-09-30", goal: 200.05 })) => {
  const sold = sales(...rows);
  return thingGoals({ thing: "region", sales: sold, column: sold.by, goals: given, ...Q3, asOf: serial(asOf), calendar: workCalendar(), tolerance: 0.05 });
};

describe("[GOAL REPORT] goals of regions", () => {
  it("what was sold with a goal, without one and of no region is what the company sold, to the cent", () =>
    fc.assert(
      fc.property(fc.array(aSale, { maxLength: 40 }), (rows) => {
        const { lines, company, withoutGoal } = of(rows);
        const blank = sumOf(rows.filter(({ on, region }) => region === undefined && on >= "2025-07-01" && on <= "2025-09-30").map(({ amount }) => amount));
        expect(sumOf([...lines.map(({ actual }) => actual), withoutGoal.amount, blank])).toBe(company[0]!.actual);
        expect(company[0]!.goal).toBe(500.05);
      }),
    ));
  it("shuffled rows change nothing", () => fc.assert(fc.property(fc.array(aSale, { maxLength: 20 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => expect(of(shuffled)).toEqual(of(rows)))));

  const months = goals({ unit: "North", level: "other", from: "2025-07-01", to: "2025-09-30", goal: 1000 }, ...([["07", "31", 100], ["08", "31", 300], ["09", "30", 600]] as const).map(([month, last, goal]) => ({ unit: "North", level: "other" as const, from: `2025-${month}-01`, to: `2025-${month}-${last}`, goal })));
  it("goals of its months say the season of a quarter", () => expect(of([], "2025-07-31", months).lines.find(({ to }) => to === Q3.to)).toMatchObject({ expected: 100, months: [{ month: serial("2025-07-01"), actual: 0 }] }));
  it("each period is summed by itself", () => expect(of([], "2025-07-31", months).company.map(({ goal }) => goal)).toEqual([100, 1000, 300, 600]));
  it("no goal in the period: nothing", () => expect(of([{ on: "2025-07-01", amount: 5, region: "North" }], "2025-09-30", goals())).toMatchObject({ lines: [], company: [], withoutGoal: { count: 0, amount: 0 }, untold: 0 }));
});
