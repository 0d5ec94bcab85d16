// Diagnose shortfall on an open workbook: from cells to the ladder of the company, a department, a person.
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import type { DiagnosisOptions } from "../../src/commands/desk";
import { askList, diagnosedRows, previewDiagnosis } from "../../src/commands/diagnosis";
import type { Opened } from "../../src/commands/workbook/opened";
import { actionsTable } from "../../src/commands/theirs/actions";
import { diagnosisWords } from "../../src/reports/words/diagnosisWords";
import { LEVELS } from "../../src/core/goals/goalRows";
import { world } from "../core/diagnosis/world";
import { worldSheets } from "../core/diagnosis/worldSheets";
import { planted } from "./planted";

const made = async (opened: Opened, options: DiagnosisOptions = {}) => {
  const preview = await previewDiagnosis(opened, options);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
};
const verdicts = async (opened: Opened, options: DiagnosisOptions = {}) => Object.fromEntries((await made(opened, options)).diagnosis.steps.map(({ rung, verdict }) => [rung, verdict]));
const cents = (value: number) => Math.round(value * 100) / 100;
const COMPANY = { level: "company", key: "" } as const;

describe("[DIAGNOSE] an invented firm with a region served late", () => {
  const given = world(12, { delivery: { region: 1, left: 0.5 } });
  const sheets = worldSheets(given);
  const opened = planted(sheets);

  it("the sheets lead to the planted cause, and to no other", async () => {
    expect(Object.entries(await verdicts(opened)).filter(([, verdict]) => verdict === "supported").map(([rung]) => rung)).toEqual(["delivery"]);
  });
  it("the gap is that of the goal report: the latest period that has goals, returned rows left out", async () => {
    const { diagnosis, head, period } = await made(opened);
    const goal = sheets["Goals"]!.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
    const actual = sheets["Sales"]!.slice(1).reduce((sum, row) => (Number(row[1]) >= period.from && row[11] === "no" ? sum + Number(row[10]) : sum), 0);
    expect([head.goal, cents(diagnosis.actual), cents(diagnosis.gap)]).toEqual([goal, cents(actual), cents(actual - goal)]);
    expect(cents(diagnosis.steps.reduce((sum, step) => sum + step.amount, 0))).toBe(cents(diagnosis.gap));
  });
  it("departments' and people's gaps add up to the company's", async () => {
    const gap = async (options: DiagnosisOptions) => (await made(opened, options)).diagnosis.gap;
    const company = await gap({ unit: COMPANY });
    const departments = await Promise.all(["north", "south", "west"].map((key) => gap({ unit: { level: "department", key } })));
    expect(cents(departments.reduce((sum, one) => sum + one, 0))).toBe(cents(company));
  });
  it("a person's own ladder: their goal, their customers", async () => {
    const { diagnosis, head } = await made(opened, { unit: { level: "person", key: "person 02" } });
    expect(head.unit).toBe("Person 02");
    expect(diagnosis.expected).toBe(sheets["Goals"]!.find(([name]) => name === "Person 02")![2]);
    // one person has no peers: nobody can stand out from them
    expect(diagnosis.people).toEqual([]);
  });
  it("without the tables beside the sales: no data, and which table would tell", async () => {
    const bare = planted(worldSheets(given, ["People", "Competitor prices", "Service", "Training", "Leads", "Feedback"]));
    expect(await verdicts(bare)).toMatchObject({ service: "no data", training: "no data", marketing: "no data", delivery: "supported" });
    const { diagnosis } = await made(bare);
    const needs = (rung: string) => diagnosis.steps.find((step) => step.rung === rung)!.needs.map(({ code }) => code);
    expect([needs("service"), needs("marketing"), needs("price")]).toEqual([["service"], ["leads"], ["prices", "lost-reason"]]);
  });
  it("a running period: what should be there by now is explained, and it is said", async () => {
    const half = await made(opened, { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), asOf: serialOf(2025, 8, 15) });
    expect(half.diagnosis.expected).toBeLessThan(0.6 * half.head.goal);
    expect(half.report.notes.join()).toContain("The period is still running");
    expect(half.head.base!.days.to).toBeLessThan(serialOf(2024, 9, 1));
  });
  it("who can be asked about: the company, then who is below goal, the largest gap first; the gaps are those of their own ladders", async () => {
    const { units } = await made(opened);
    expect(units.map(({ level }) => level)).toEqual([...units].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).map(({ level }) => level));
    expect(units[0]).toMatchObject({ level: "company", key: "" });
    const people = units.filter(({ level }) => level === "person");
    expect(people.length).toBeGreaterThan(3);
    expect(people.map(({ gap }) => gap)).toEqual([...people].map(({ gap }) => gap).sort((a, b) => a - b));
    expect(cents((await made(opened, { unit: people[0] })).diagnosis.gap)).toBe(cents(people[0]!.gap));
  });
  it("asked for all: a ladder of its own for each of them, under the company's", async () => {
    const { report, units } = await made(opened, { all: true });
    const ladders = report.tables.filter(({ key }) => key.startsWith("Ladder"));
    expect(ladders.length).toBe(units.length);
    for (const { rows } of ladders) expect(rows.map(([step]) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(ladders.map(({ key }) => key)).size).toBe(ladders.length);
  });
  it("the rows behind a step are those of the customers that it touches, in the period", async () => {
    const preview = await made(opened);
    const found = diagnosedRows(opened, preview, { rung: "delivery" })!;
    expect([found.sheet, found.count > 20]).toEqual(["Sales", true]);
    const first = Number(/\d+/.exec(found.ranges[0]!)![0]);
    expect(Number(sheets["Sales"]![first - 1]![1])).toBeGreaterThanOrEqual(preview.period.from);
    expect(diagnosedRows(opened, preview, { rung: "marketing" })?.count ?? 0).toBeLessThan(opened.rows.sales.length);
  });
  it("whom to ask: a page for each department whose rung is supported or not clear, with the customers furthest below what was expected", async () => {
    const preview = await made(opened);
    const [table] = askList(opened, preview).tables;
    const asked = preview.diagnosis.steps.slice(0, 6).filter(({ verdict }) => verdict === "supported" || verdict === "not clear");
    expect(table!.pages!.length).toBe(asked.length);
    const customers = table!.rows.filter(([who, about]) => who === "Production, logistics" && String(about).startsWith("Customer: "));
    expect(customers.length).toBe(25);
    expect(customers.map((row) => row[2])).toEqual(customers.map((row) => Number(row[2])).sort((a, b) => a - b));
  });
  it("a supported cause proposes one action, until something open is done about it; the next diagnosis says what it comes to now", async () => {
    const [action] = (await made(opened)).proposed;
    expect([...action!.entries()]).toEqual([["action", expect.stringContaining("Find where orders wait")], ["cause", "Production and delivery"], ["unit", "company"], ["owner", "Production, logistics"], ["before", expect.any(Number)], ["now", expect.any(Number)]]);
    const kept = (done: Cell) => planted({ ...sheets, Actions: [["Action", "Cause", "Unit", "Owner", "Due", "Done on", "Note", "Before", "Now"], ["Two more vans", "production and delivery", "Company", "Eve", serialOf(2025, 11, 1), done, null, -90000, null], ["Another", "Price", "North", null, null, null, null, null, null]] });
    const open = await made(kept(null));
    expect(open.proposed).toEqual([]);
    expect(open.head.followed).toEqual([expect.objectContaining({ rung: "delivery", action: "Two more vans", owner: "Eve", doneOn: null, before: -90000, now: open.diagnosis.steps[2]!.amount })]);
    expect(open.actions[0]!.cell).toMatchObject({ sheet: "Actions", cell: "I2", beside: "A2", says: "Two more vans" });
    expect((await made(kept(serialOf(2025, 10, 5)))).proposed.length).toBe(1);
  });
  it("what a cause comes to now is not said where the sheets neither support nor rule it out; a list without causes is left alone", async () => {
    const actions = (head: Cell[], row: Cell[]) => planted({ ...sheets, Actions: [head, row] });
    const unclear = (await made(opened)).diagnosis.steps.find(({ verdict }) => verdict === "not clear")!;
    const open = await made(actions(["Action", "Cause", "Unit", "Before", "Now"], ["Look", diagnosisWords("en")(`rung.${unclear.rung}`), "Company", -5, -5]));
    expect([open.actions[0]!.now, open.actions[0]!.cell]).toEqual([null, null]);
    const list = actions(["Action", "Owner", "Due"], ["Buy coffee", "Eve", serialOf(2025, 11, 1)]);
    expect([(await made(list)).actions, actionsTable(list, [])]).toEqual([[], null]);
  });
  it("who was asked about stays to be chosen where the goal was reached; another period does not touch Now", async () => {
    const reached = (await made(opened, { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), asOf: serialOf(2025, 9, 30), unit: { level: "person", key: "person 02" } })).units;
    expect(reached.some(({ key }) => key === "person 02")).toBe(true);
    const kept = planted({ ...sheets, Actions: [["Action", "Cause", "Unit", "Now"], ["Two more vans", "Production and delivery", "Company", -1]] });
    expect((await made(kept)).actions[0]!.cell).not.toBeNull();
    expect((await made(kept, { asOf: serialOf(2025, 9, 15) })).actions[0]!.cell).toBeNull();
  });
  it("can be cancelled on its way", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const outcome = await previewDiagnosis(opened, {}, { signal: stop.signal, onProgress: ({ share }) => (seen.push(share), stop.abort()) });
    expect([outcome.ok, seen.length]).toEqual([false, 1]);
  });
});

describe("[DIAGNOSE] small workbooks", () => {
  const sales: Cell[][] = [["Date", "Salesperson", "Amount"], [serialOf(2025, 7, 5), "Ann", 100], [serialOf(2025, 8, 5), "Bob", 50.25]];
  const goals: Cell[][] = [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 200], ["Bob", "Q3 2025", 40]];

  it("no earlier sales: nothing is compared, everything is unexplained, and it is said", async () => {
    const { diagnosis, notes } = await made(planted({ Sales: sales, Goals: goals }));
    expect([diagnosis.gap, diagnosis.steps.at(-1)!.amount]).toEqual([-89.75, -89.75]);
    expect(notes.join()).toContain("There are no sales in an earlier period");
    expect(diagnosis.steps.filter(({ verdict }) => verdict === "supported" || verdict === "ruled out")).toEqual([]);
  });
  it("reached: nothing is diagnosed", async () => {
    const { diagnosis, report } = await made(planted({ Sales: sales, Goals: [goals[0]!, ["Ann", "Q3 2025", 90], ["Bob", "Q3 2025", 40]] }));
    expect(diagnosis.reached).toBe(true);
    expect(report.tables[0]!.rows).toEqual([]);
  });
  it("the company's own goal goes before the sum of its people's", async () => {
    const { head, diagnosis } = await made(planted({ Sales: sales, Goals: [...goals, ["Company", "Q3 2025", 1000]] }));
    expect([head.goal, head.ofMembers, diagnosis.gap]).toEqual([1000, false, -849.75]);
  });
  it("what support staff typed as done counts in the company's gap", async () => {
    const opened = planted({ Sales: sales, Goals: [["Unit", "Period", "Goal", "Actual"], ["Ann", "Q3 2025", 200, null], ["Eve", "Q3 2025", 500, 300]] });
    expect((await made(opened)).diagnosis.gap).toBe(-249.75);
  });
  it("a unit without a goal of money is refused", async () => expect(await previewDiagnosis(planted({ Sales: sales, Goals: goals }), { unit: { level: "person", key: "nobody" } })).toMatchObject({ ok: false, troubles: [{ code: "no-unit-goal" }] }));
  it("no goals: said, as by the goal report", async () => expect(await previewDiagnosis(planted({ Sales: sales }), {})).toMatchObject({ ok: false, troubles: [expect.objectContaining({ code: "no-goals" })] }));
});
