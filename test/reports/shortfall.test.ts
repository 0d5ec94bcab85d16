import { diagnose } from "../../src/core/diagnosis/diagnose";
import { whereOf } from "../../src/core/diagnosis/where";
import { diagnosisWords } from "../../src/reports/words/diagnosisWords";
import type { ReportContext } from "../../src/reports/parts/head";
import { shortfall, type ShortfallHead } from "../../src/reports/shortfall";
import { reportWords } from "../../src/reports/words/reportWords";
import { BASE, input, NOW, world } from "../core/diagnosis/world";
import { expectGolden } from "./reportText";

const diagnosis = diagnose(world(12, { price: { line: "B", left: 0.4 }, person: { people: [3], left: 0.3 } }));
const head: ShortfallHead = {
  unit: "", goal: diagnosis.expected, ofMembers: true,
  base: { kind: "year before", days: BASE },
  marked: { returned: { count: 2, amount: 99.5 }, cancelled: { count: 0, amount: 0 } },
  market: { size: -12_000, share: -3_000.5 },
  where: whereOf(diagnosis.study),
  followed: [{ rung: "price", action: "Ask three customers what they pay elsewhere", owner: "Anna Nowak", due: 45960, doneOn: null, before: -81_000, now: -70_432.17 }],
  blocks: [],
};
const context: ReportContext = { ...NOW, asOf: NOW.to, currency: "PLN", sources: [{ sheet: "Sales", rows: 1234 }], made: 45931.59, notes: [] };
const made = (language: "en" | "pl", own: Partial<ShortfallHead> = {}, of = diagnosis, at: Partial<ReportContext> = {}) => shortfall(of, { ...head, ...own }, { ...context, ...at }, { say: reportWords(language), tell: diagnosisWords(language) });

describe("[SHORTFALL-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(made(language), `shortfall.${language}.txt`));
  it("steps 1 to 8 and no other rows; the amounts add up to the gap, to the cent", () => {
    const [ladder] = made("en").tables;
    expect(ladder!.rows.map(([step]) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ladder!.rows.reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0)).toBe(Math.round(diagnosis.gap * 100));
  });
  it("step 7 names people in the words that were given, and is not supported", () => {
    const row = made("en").tables[0]!.rows[6]!;
    expect([row[1], row[2]]).toEqual(["Personal ability", "not clear"]);
    expect(row[6]).toMatch(/^Person 04 .*: not explained by the above: look at together\.$/);
    expect(row[8]).toContain("Any decision about a person is the manager's own.");
  });
  it("the market's parts add up to the gap", () => expect(made("en").tables[1]!.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(diagnosis.gap, 6));
  it("a running period says that a part of the goal is explained", () => expect(made("en", { goal: 9e6 }, diagnosis, { asOf: NOW.to - 20 }).notes[0]).toMatch(/^The period is still running/));
  it("in a sentence: what is supported, the largest first, and what stays unexplained", () =>
    expect(made("en").notes[1]).toMatch(/^The sheets support one cause of the gap: Price \(\d+%\)\. \d+% is left with people to look at together\. \d+% stays unexplained\.$/));
  it("in a sentence: a cause that cost more than the gap says what made up for it", () => {
    const given = world(12, { price: { line: "B", left: 0.4 } });
    const small = diagnose({ ...given, goals: given.goals.map((goal) => ({ ...goal, due: Math.round(goal.due * 0.9) })) });
    expect(made("en", {}, small).notes[1]).toMatch(/^The sheets support one cause of the gap: Price \(2\d\d%\)\. The rest did better than expected, by 1\d\d% of the gap\.$/);
  });
  it("in a sentence: nobody's department is to blame, and people are left to look at together", () =>
    expect(made("en", {}, diagnose(world(17, { person: { people: [3, 7], left: 0.4 } }))).notes[1]).toMatch(/^The sheets support none of the six causes\. Not clear: .*\. \d+% is left with people to look at together\. \d+% stays unexplained\.$/));
  it("a large customer who bought once more in the first days and then no more stands under New and lost", () => {
    const given = world(14, { lostCustomer: true });
    const { sales } = given.facts;
    const last = sales.rows.day.reduce((found, day, row) => (day >= NOW.from && sales.rows.mark![row] === 0 && (found < 0 || sales.rows.amount[row]! < sales.rows.amount[found]!) ? row : found), -1);
    const codes = sales.customer!.codes.slice();
    codes[last] = sales.customer!.labels.indexOf("C1000");
    const changes = made("en", {}, diagnose(input({ ...given.facts, sales: { ...sales, customer: { ...sales.customer!, codes } } }))).tables.find(({ key }) => key === "NewAndLost")!;
    expect(changes.rows.find(([, item]) => item === "C1000")).toEqual(["customer nearly lost", "C1000", expect.any(Number), expect.any(Number), expect.any(Number)]);
  });
  it("a reached goal: a ladder without rows that says so, and nothing else", () => {
    const given = world(12);
    const reached = diagnose({ ...given, goals: given.goals.map((goal) => ({ ...goal, due: 1 })) });
    const report = made("en", { where: null, followed: [] }, reached);
    expect(report.tables.map(({ key, rows, empty }) => [key, rows.length, empty])).toEqual([["Ladder", 0, "The goal is reached: there is nothing to diagnose. See what works."]]);
    expect(report.charts).toEqual([]);
  });
});
