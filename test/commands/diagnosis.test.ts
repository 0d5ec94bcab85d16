// Diagnose shortfall on an open workbook: from cells to the ladder of the company, a department, a person.
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import type { DiagnosisOptions } from "../../src/commands/desk";
import { previewDiagnosis } from "../../src/commands/diagnosis";
import type { Opened } from "../../src/commands/opened";
import { world } from "../core/diagnosis/world";
import { worldSheets } from "../core/diagnosis/worldSheets";
import { planted } from "./planted";

const made = (opened: Opened, options: DiagnosisOptions = {}) => {
  const preview = previewDiagnosis(opened, options);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
};
const verdicts = (opened: Opened, options: DiagnosisOptions = {}) => Object.fromEntries(made(opened, options).diagnosis.steps.map(({ rung, verdict }) => [rung, verdict]));
const cents = (value: number) => Math.round(value * 100) / 100;
const COMPANY = { level: "company", key: "" } as const;

describe("[DIAGNOSE] an invented firm with a region served late", () => {
  const given = world(12, { delivery: { region: 1, left: 0.5 } });
  const sheets = worldSheets(given);
  const opened = planted(sheets);

  it("the sheets lead to the planted cause, and to no other", () => {
    expect(Object.entries(verdicts(opened)).filter(([, verdict]) => verdict === "supported").map(([rung]) => rung)).toEqual(["delivery"]);
  });
  it("the gap is that of the goal report: the latest period that has goals, returned rows left out", () => {
    const { diagnosis, head, period } = made(opened);
    const goal = sheets["Goals"]!.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
    const actual = sheets["Sales"]!.slice(1).reduce((sum, row) => (Number(row[1]) >= period.from && row[11] === "no" ? sum + Number(row[10]) : sum), 0);
    expect([head.goal, cents(diagnosis.actual), cents(diagnosis.gap)]).toEqual([goal, cents(actual), cents(actual - goal)]);
    expect(cents(diagnosis.steps.reduce((sum, step) => sum + step.amount, 0))).toBe(cents(diagnosis.gap));
  });
  it("departments' and people's gaps add up to the company's", () => {
    const gap = (options: DiagnosisOptions) => made(opened, options).diagnosis.gap;
    const company = gap({ unit: COMPANY });
    expect(cents(["north", "south", "west"].reduce((sum, key) => sum + gap({ unit: { level: "department", key } }), 0))).toBe(cents(company));
  });
  it("a person's own ladder: their goal, their customers", () => {
    const { diagnosis, head } = made(opened, { unit: { level: "person", key: "person 02" } });
    expect(head.unit).toBe("Person 02");
    expect(diagnosis.expected).toBe(sheets["Goals"]!.find(([name]) => name === "Person 02")![2]);
    // one person has no peers: nobody can stand out from them
    expect(diagnosis.people).toEqual([]);
  });
  it("without the tables beside the sales: no data, and which table would tell", () => {
    const bare = planted(worldSheets(given, ["People", "Competitor prices", "Service", "Training", "Leads", "Feedback"]));
    expect(verdicts(bare)).toMatchObject({ service: "no data", training: "no data", marketing: "no data", delivery: "supported" });
    const needs = (rung: string) => made(bare).diagnosis.steps.find((step) => step.rung === rung)!.needs.map(({ code }) => code);
    expect([needs("service"), needs("marketing"), needs("price")]).toEqual([["service"], ["leads"], ["prices", "lost-reason"]]);
  });
  it("a running period: what should be there by now is explained, and it is said", () => {
    const half = made(opened, { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), asOf: serialOf(2025, 8, 15) });
    expect(half.diagnosis.expected).toBeLessThan(0.6 * half.head.goal);
    expect(half.notes.join()).toContain("The period is still running");
    expect(half.head.base!.days.to).toBeLessThan(serialOf(2024, 9, 1));
  });
});

describe("[DIAGNOSE] small workbooks", () => {
  const sales: Cell[][] = [["Date", "Salesperson", "Amount"], [serialOf(2025, 7, 5), "Ann", 100], [serialOf(2025, 8, 5), "Bob", 50.25]];
  const goals: Cell[][] = [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 200], ["Bob", "Q3 2025", 40]];

  it("no earlier sales: nothing is compared, everything is unexplained, and it is said", () => {
    const { diagnosis, notes } = made(planted({ Sales: sales, Goals: goals }));
    expect([diagnosis.gap, diagnosis.steps.at(-1)!.amount]).toEqual([-89.75, -89.75]);
    expect(notes.join()).toContain("There are no sales in an earlier period");
    expect(diagnosis.steps.filter(({ verdict }) => verdict === "supported" || verdict === "ruled out")).toEqual([]);
  });
  it("reached: nothing is diagnosed", () => {
    const { diagnosis, report } = made(planted({ Sales: sales, Goals: [goals[0]!, ["Ann", "Q3 2025", 90], ["Bob", "Q3 2025", 40]] }));
    expect(diagnosis.reached).toBe(true);
    expect(report.tables[0]!.rows).toEqual([]);
  });
  it("the company's own goal goes before the sum of its people's", () => {
    const { head, diagnosis } = made(planted({ Sales: sales, Goals: [...goals, ["Company", "Q3 2025", 1000]] }));
    expect([head.goal, head.ofMembers, diagnosis.gap]).toEqual([1000, false, -849.75]);
  });
  it("what support staff typed as done counts in the company's gap", () => {
    const opened = planted({ Sales: sales, Goals: [["Unit", "Period", "Goal", "Actual"], ["Ann", "Q3 2025", 200, null], ["Eve", "Q3 2025", 500, 300]] });
    expect(made(opened).diagnosis.gap).toBe(-249.75);
  });
  it("a unit without a goal of money is refused", () => expect(previewDiagnosis(planted({ Sales: sales, Goals: goals }), { unit: { level: "person", key: "nobody" } })).toMatchObject({ ok: false, troubles: [{ code: "no-unit-goal" }] }));
  it("no goals: said, as by the goal report", () => expect(previewDiagnosis(planted({ Sales: sales }), {})).toMatchObject({ ok: false, troubles: [expect.objectContaining({ code: "no-goals" })] }));
});
