// Sales.Diagnose, pressed in a real browser: the planted cause is found, the amounts add up to the gap, actions are kept and followed up; and the page beside it.
import { readCsv } from "../fixtures/csv";
import type { CellValue } from "../../src/workbench/book/book";
import { NOW, world } from "../core/diagnosis/world";
import { worldSheets } from "../core/diagnosis/worldSheets";
import { fixture, openGiven, tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";
import { selected, turnTo } from "./pane/given";

const wb = useWorkbench({ sample: false });
/** An invented firm with a region served late, as the ladder's own tests have it. */
const firm = worldSheets(world(12, { delivery: { region: 1, left: 0.5 } }));
const GIVEN = ["Sales", "Goals", "People"];
const STEPS = ["Product", "Price", "Production and delivery", "Customer service", "Support and staff", "Marketing and target group", "Personal ability", "Unexplained"];
const cents = (value: CellValue | undefined) => Math.round(Number(value) * 100) / 100;
const sum = (rows: readonly Record<string, CellValue>[], heading: string) => cents(rows.reduce((total, row) => total + Number(row[heading]), 0));
const ladder = async () => tableUnder(await wb.read("Shortfall diagnosis"), "Step", "Cause", "Verdict", "Amount");
const actions = async () => tableUnder(await wb.read("Actions!A1:I40"), "Action", "Cause", "Unit", "Owner", "Due", "Done on", "Note", "Before", "Now").filter((row) => row["Cause"]);
/** Under the example. */
const firstAction = async () => (await wb.read("Actions!A1:A40")).map(([cell]) => cell).lastIndexOf("Action") + 2;

describe("[DIAGNOSE] a region served late, never set up", () => {
  let before: Record<string, string[][]>;
  beforeAll(async () => {
    await openGiven(wb, firm as never);
    before = await typedCells(wb, GIVEN);
    await wb.press("Sales.Diagnose");
  });

  it("eight steps and no other rows; the planted cause alone is supported; the amounts add up to the gap", async () => {
    const rows = await ladder();
    expect(rows.map((row) => [row["Step"], row["Cause"]])).toEqual(STEPS.map((cause, at) => [at + 1, cause]));
    expect(rows.filter((row) => row["Verdict"] === "supported").map((row) => row["Cause"])).toEqual(["Production and delivery"]);
    const actual = firm["Sales"]!.slice(1).filter((row) => Number(row[1]) >= NOW.from && row[11] === "no").map((row) => ({ amount: Number(row[10]) }));
    expect(sum(rows, "Amount")).toBe(cents(sum(actual, "amount") - sum(firm["Goals"]!.slice(1).map((row) => ({ goal: Number(row[2]) })), "goal")));
  });
  it("the sheet stays in front, says it in a sentence, and no cell of the person's changed", async () => {
    expect(await selected(wb)).toMatch(/^'Shortfall diagnosis'!/);
    expect((await wb.read("Shortfall diagnosis!A1:A12")).flat()).toContainEqual(expect.stringMatching(/^The sheets support one cause of the gap: Production and delivery \(\d+%\)\./));
    expect(await typedCells(wb, GIVEN)).toEqual(before);
  });
  it("what to do about it stands in Actions, with the department that owns it and what the cause comes to", async () => {
    const amount = (await ladder())[2]!["Amount"];
    expect(await actions()).toEqual([{ Action: expect.stringContaining("Find where orders wait"), Cause: "Production and delivery", Unit: "company", Owner: "Production, logistics", Due: null, "Done on": null, Note: null, Before: amount, Now: amount }]);
  });
  it("made again, the action stays as people left it, with what the cause comes to now; once it is done, the cause that is still there asks for another", async () => {
    const row = await firstAction();
    const amount = (await ladder())[2]!["Amount"];
    await wb.write(`Actions!D${row}:I${row}`, [["Eve Lind", 45_960, null, "two more vans", -200_000, -1]]);
    await wb.press("Sales.Diagnose");
    const mine = { Owner: "Eve Lind", Due: 45_960, Note: "two more vans", Before: -200_000, Now: amount };
    expect(await actions()).toEqual([expect.objectContaining({ ...mine, "Done on": null })]);
    expect(tableUnder(await wb.read("Shortfall diagnosis"), "Action", "Cause", "Owner", "Due", "Done on", "Before", "Now")[0]).toMatchObject({ Owner: "Eve Lind", Before: -200_000, Now: amount });
    await wb.write(`Actions!F${row}`, [[45_931]]);
    await wb.press("Sales.Diagnose");
    expect(await actions()).toEqual([expect.objectContaining({ ...mine, "Done on": 45_931 }), expect.objectContaining({ Cause: "Production and delivery", Owner: "Production, logistics", Before: amount })]);
  });
});

describe("[DIAGNOSE] the page", () => {
  it("says it, and shows the sales behind a step", async () => {
    await wb.press("Sales.Setup");
    const pane = await turnTo(wb, "diagnosis");
    await pane.getByText(/^The sheets support one cause of the gap/).waitFor();
    expect(await pane.locator("main ol > li").count()).toBe(8);
    const delivery = pane.locator("main ol > li").nth(2);
    await delivery.getByRole("button", { name: /^Who can tell/ }).click();
    await delivery.getByRole("button", { name: "Show its sales" }).click();
    await pane.getByText(/^(\d+ rows on “Sales” are selected|Rows on “Sales”: \d+, in \d+ places)/).waitFor();
    expect(await selected(wb)).toMatch(/^Sales!A\d+/);
  });
  it("a page for each department to print, with those it is about", async () => {
    const pane = wb.pane();
    await pane.getByRole("button", { name: "Make pages to print: Whom to ask" }).click();
    await pane.getByRole("button", { name: "Whom to ask", exact: true }).waitFor();
    const rows = tableUnder(await wb.read("Whom to ask"), "Who can tell", "About", "Amount", "More");
    expect(rows.filter((row) => row["Who can tell"] === "Production, logistics" && String(row["About"]).startsWith("Customer: ")).length).toBeGreaterThan(5);
    expect(rows.filter((row) => row["About"] === "What they say").map((row) => row["Who can tell"])).toContain("Production, logistics");
  });
  it("whose shortfall can be chosen; all of them make a ladder each", async () => {
    const pane = wb.pane();
    const whose = pane.getByLabel("Whose shortfall");
    const units = await whose.locator("option").allInnerTexts();
    expect(units.length).toBeGreaterThan(3);
    await pane.getByLabel("Also a ladder for each department and person below goal").check();
    await pane.getByRole("button", { name: "Make Shortfall diagnosis" }).click();
    await pane.getByRole("button", { name: "Shortfall diagnosis", exact: true }).waitFor();
    const cells = await wb.read("Shortfall diagnosis");
    const tops = cells.filter((row) => row[0] === "Step" && row[1] === "Cause").length;
    expect(tops).toBe(units.length);
    await whose.selectOption({ index: units.length - 1 });
    await pane.getByLabel("Also a ladder for each").waitFor({ state: "detached" });
  });
});

describe("[DIAGNOSE] real data", () => {
  it("AdventureWorks: the last quarter's gap, to the cent, over eight steps", async () => {
    await openGiven(wb, { Sales: readCsv(fixture("adventureworks", "sales.csv.gz")) as never, Goals: readCsv(fixture("adventureworks", "goals.csv")) as never, People: readCsv(fixture("adventureworks", "people.csv")) as never });
    await wb.press("Sales.Diagnose");
    const rows = await ladder();
    expect(rows).toHaveLength(8);
    expect(sum(rows, "Amount")).toBe(-1_421_439.14);
    expect(rows.filter((row) => row["Verdict"] === "no data").every((row) => row["Needs"] !== null)).toBe(true);
  });
  it("CRM: won deals against goals of offices; lost deals and their stages are asked, no office's goal is laid twice", async () => {
    await openGiven(wb, { Opportunities: readCsv(fixture("crm", "opportunities.csv.gz")) as never, Goals: [["Unit", "Level", "Period", "Goal"], ["Central", "Department", "Q4 2017", 1_500_000], ["East", "Department", "Q4 2017", 1_400_000], ["West", "Department", "Q4 2017", 1_600_000]] });
    await wb.press("Sales.Diagnose");
    const rows = await ladder();
    await wb.press("Sales.GoalReport");
    const company = tableUnder(await wb.read("Goal report"), "Level", "Unit", "Goal", "Gap")[0]!;
    expect(company["Goal"]).toBe(4_500_000);
    expect(sum(rows, "Amount")).toBe(cents(company["Gap"]));
  });
});
