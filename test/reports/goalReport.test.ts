import type { GoalSheet, GoalSheetLine } from "../../src/core/goals/goalSheet";
import { bars } from "../../src/reports/parts/bars";
import { goalReport } from "../../src/reports/goalReport";
import type { ReportContext } from "../../src/reports/parts/head";
import { shownIn } from "../../src/reports/report";
import { reportWords } from "../../src/reports/words/reportWords";
import { expectGolden } from "./reportText";

// 1 Jul – 30 Sep 2025, as of 15 Aug
const [FROM, TO, AS_OF] = [45839, 45930, 45884];

const line = (own: Partial<GoalSheetLine>): GoalSheetLine => ({
  level: "person", unit: "", measure: "amount", lowerIsBetter: false, from: FROM, to: TO, goal: null, firstGoal: null, actual: 0, gap: null, attainment: null, expected: null,
  ahead: null, projection: null, perDay: null, status: "no goal", department: null, goalFrom: null, months: [], ofFirstGoal: null, coverage: null, typed: false, ...own,
});
const months = (...actual: number[]) => actual.map((sum, i) => ({ month: FROM + i * 31, actual: sum }));

const sheet: GoalSheet = {
  lines: [
    line({ level: "company", goal: 300000, firstGoal: 280000, actual: 171000.5, gap: -128999.5, attainment: 171000.5 / 300000, expected: 150000, ahead: 21000.5, projection: 342001, perDay: 3909.08, status: "on track", goalFrom: "members", months: months(90000, 81000.5), ofFirstGoal: 171000.5 / 280000, coverage: 0.62 }),
    line({ level: "department", unit: "Północ", goal: 200000, firstGoal: 200000, actual: 91000.5, gap: -108999.5, attainment: 0.4550025, expected: 100000, ahead: -8999.5, projection: 182001, perDay: 3303.02, status: "behind", goalFrom: "own", months: months(50000, 41000.5), ofFirstGoal: 0.4550025 }),
    line({ unit: "=cmd|'/c calc'!A1", department: "Północ", goal: 100000, firstGoal: 80000, actual: 121000, gap: 21000, attainment: 1.21, expected: 50000, ahead: 71000, projection: 242000, perDay: 0, status: "reached", goalFrom: "own", months: months(80000, 41000), ofFirstGoal: 1.5125 }),
    line({ unit: "Jan Kowalski", goal: 0, actual: 50000.5, months: months(10000, 40000.5) }),
    line({ unit: "Support desk", measure: "calls", goal: 900, firstGoal: 900, actual: 430, gap: -470, attainment: 430 / 900, expected: 450, ahead: -20, projection: 860, perDay: 14.24, status: "at risk", goalFrom: "own", typed: true, ofFirstGoal: 430 / 900 }),
    line({ unit: "Twice", refusal: { code: "two-goals", details: { unit: "Twice", first: 7, second: 9 } }, actual: 12 }),
  ],
  revisions: [{ unit: "=cmd|'/c calc'!A1", level: "person", measure: "amount", from: FROM, to: TO, effectiveFrom: 45870, fromGoal: 80000, toGoal: 100000, reason: "Competitor left", toldOn: null }],
  marked: { returned: { count: 2, amount: 1234.5 }, cancelled: { count: 0, amount: 0 } },
  withoutPerson: { count: 1, amount: 99.9 },
  withoutDepartment: { count: 5, amount: 80000 },
  bySeason: true,
  moved: ["Anna Nowak"],
  zeroGoals: ["Jan Kowalski"],
  winRate: 0.4,
};

const context: ReportContext = { from: FROM, to: TO, asOf: AS_OF, currency: "PLN", sources: [{ sheet: "Sales", rows: 1 }, { sheet: "Goals", rows: 1234 }], made: 45884.59, notes: ["A line from the reading."] };

describe("[GOAL-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(goalReport(sheet, context, reportWords(language)), `goal-report.${language}.txt`));

  it("a goal of 0 leaves every figure that needs a goal blank, and is never at 0 %", () => {
    const { columns, rows } = goalReport(sheet, context, reportWords("en")).tables[0]!;
    const jan = Object.fromEntries(columns.map(({ key }, j) => [key, shownIn(rows[3]![j] ?? null)]));
    expect(jan).toMatchObject({ unit: "Jan Kowalski", actual: 50000.5, gap: null, attainment: null, projection: null, status: "no goal" });
  });
  it("calls are not shown as money", () => expect(goalReport(sheet, context, reportWords("en")).tables[0]!.rows[4]![6]).toEqual({ value: 430, kind: "number" }));
  it("draws people where they have goals, and nothing where nobody has", () => {
    expect(goalReport(sheet, context, reportWords("en")).charts[0]?.rows).toEqual({ first: 2, count: 3 });
    expect(goalReport({ ...sheet, lines: [sheet.lines[3]!] }, context, reportWords("en")).charts).toEqual([]);
  });
});

describe("[TREND]", () => {
  test.each([[[1, 2, 4, 8], "▁▂▄█"], [[0, 0], "▁▁"], [[-5, 10], "▁█"], [[-5, -1], "▁▁"], [[], null], [[3], "█"]])("%j is %s", (values, expected) => expect(bars(values)).toBe(expected));
});
