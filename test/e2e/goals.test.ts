// Set or revise goals, Goal cards and "told on", pressed in the built workbench.
import path from "node:path";
import { day, headOf, openGiven, saidInPane, tableUnder, typedCells, type GivenSheet } from "./given";
import { useWorkbench } from "./harness";

const numberIn = (text: string) => Number(text.replace(/[^\d.-]/g, ""));

describe("[SET GOALS] on the sample", () => {
  const workbench = useWorkbench();
  const pane = () => workbench.pane();
  const figures = async () => (await pane().locator("main li input").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).map(numberIn);
  const type = async (label: string, text: string) => {
    const field = pane().getByLabel(label, { exact: true });
    await field.fill(text);
    await field.press("Enter");
  };

  it("the button opens the pane at its page, with the next quarter proposed", async () => {
    await workbench.press("Sales.SetGoals");
    await pane().getByLabel("Company", { exact: true }).waitFor();
    expect(await pane().getByLabel("Goals for").locator("option:checked").textContent()).toBe("Q1 2014 (new)");
  });

  it("a typed figure stays and the others follow: every level is the whole", async () => {
    await type("Company", "1000000");
    await type("Jae Pak", "123456");
    const [company, ...others] = await figures();
    expect(company).toBe(1_000_000);
    expect(others.reduce((sum, goal) => sum + goal, 0)).toBe(2_000_000);
    expect(await pane().getByLabel("Jae Pak", { exact: true }).inputValue()).toBe("123,456");
  });

  it("writes rows under those that stand, which stay as they are; what stood below is moved, not lost", async () => {
    const before = await workbench.read("Goals");
    const write = pane().getByRole("button", { name: /^Write \d+ rows to Goals$/ });
    const count = numberIn((await write.textContent())!);
    await write.click();
    // the page stays at the period that was written, and says so
    await pane().locator("option:checked", { hasText: "Q1 2014 (goals stand)" }).waitFor({ state: "attached" });
    await pane().getByText("rows were added to").first().waitFor();
    const after = await workbench.read("Goals");
    const last = before.findIndex((row) => row[0] === "Tsvi Reiter" && row[5] === 41579);
    expect(after.slice(0, last + 1)).toEqual(before.slice(0, last + 1));
    expect(after.length).toBe(before.length + count);
    expect(after.slice(last + 1 + count).map((row) => row[0])).toEqual(before.slice(last + 1).map((row) => row[0]));
    const added = after.slice(last + 1, last + 1 + count);
    expect(added.find((row) => row[0] === "Jae Pak")).toEqual(["Jae Pak", "2014-Q1", 41640, 41729, 123_456, null, null, null]);
    expect(added.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(1_000_000);
  });

  it("the same goals again are nothing to write", async () => {
    await pane().getByText("Undo in Excel takes it back.").first().waitFor();
    expect(await pane().getByRole("button", { name: "Nothing to write" }).isDisabled()).toBe(true);
  });

  it("a revision needs its reason, and is a further row", async () => {
    await type("Jae Pak", "100000");
    const write = pane().getByRole("button", { name: /^Write \d+ rows? to Goals$/ });
    await write.waitFor();
    expect(await write.isDisabled()).toBe(true);
    await pane().getByLabel("Reason").selectOption("competition");
    await write.click();
    await pane().getByText(/rows? (was|were) added to/).first().waitFor();
    const rows = (await workbench.read("Goals")).filter((row) => row[0] === "Jae Pak" && row[1] === "2014-Q1");
    expect(rows).toEqual([["Jae Pak", "2014-Q1", 41640, 41729, 123_456, null, null, null], ["Jae Pak", "2014-Q1", 41640, 41729, 100_000, 41640, "competition", null]]);
  });

  it("a second one from the same day is refused, both rows named, and nothing is written", async () => {
    const before = await workbench.read("Goals");
    await pane().getByLabel("Jae Pak", { exact: true }).waitFor();
    await type("Jae Pak", "90000");
    await pane().getByLabel("Reason").selectOption("economy");
    await pane().getByRole("button", { name: /^Write \d+ rows? to Goals$/ }).click();
    await pane().getByText(/already has a goal from 1 Jan 2014 on \(row \d+\)/).first().waitFor();
    expect(await workbench.read("Goals")).toEqual(before);
  });

  it("a protected sheet takes no rows, and says so", async () => {
    const before = await workbench.read("Goals");
    await workbench.fault({ protect: "Goals" });
    await pane().getByLabel("Holds from").fill("2014-02-03");
    await pane().getByLabel("Holds from").press("Enter");
    await pane().getByRole("button", { name: /^Write \d+ rows? to Goals$/ }).click();
    await pane().getByText("The sheet “Goals” is protected").first().waitFor();
    expect(await workbench.read("Goals")).toEqual(before);
  });
});

describe("[SET GOALS] without a goals table", () => {
  const workbench = useWorkbench({ sample: false });
  it("one is made, with the rows in it", async () => {
    await workbench.addSheet("Sales");
    await workbench.write("Sales!A1:D5", [["Date", "Salesperson", "Department", "Amount"], [45510, "Ann", "North", 700.5], [45511, "Bob", "South", 300], [45748, "Ann", "North", 400], [45749, "Bob", "South", 100]]);
    await workbench.press("Sales.SetGoals");
    await workbench.pane().getByLabel("Company", { exact: true }).waitFor();
    await workbench.pane().getByRole("button", { name: /^Make a goals table with \d+ rows$/ }).click();
    await workbench.pane().getByText("rows were added to").first().waitFor();
    const rows = await workbench.read("Goals");
    const top = rows.findIndex((row) => row[0] === "Unit" && row[1] === "Period");
    expect(rows.slice(top + 1).map((row) => row.slice(0, 3))).toEqual([["Ann", "2025-Q3", 701], ["Bob", "2025-Q3", 300]]);
    await workbench.press("Sales.GoalReport");
    expect(await workbench.sheets()).toContain("Goal report");
  });
});

describe("[GOAL CARDS] and told on", () => {
  const workbench = useWorkbench();
  const pane = () => workbench.pane();

  it("a page a unit: breaks before every card but the first", async () => {
    await workbench.press("Sales.GoalCards");
    const rows = await workbench.read("Goal cards");
    const top = rows.findIndex((row) => row[1] === "About");
    const goals = rows.flatMap((row, at) => (row[1] === "Goal" ? [at] : []));
    expect(goals[0]).toBe(top + 1);
    const breaks = await workbench.excel(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Goal cards");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(breaks).toEqual(goals.slice(1));
    expect(rows.filter((row) => row[0] === "Linda Mitchell").map((row) => row[1])).toEqual(expect.arrayContaining(["Goal", "So far", "Sells best", "Trained on", "Whom to ask", "Talked over", "Told on"]));
  });

  it("made again it keeps what was written beside a card", async () => {
    const rows = await workbench.read("Goal cards");
    const row = rows.findIndex((one) => one[0] === "Linda Mitchell" && one[1] === "Goal") + 1;
    await workbench.write(`Goal cards!E${row}`, [["my note"]]);
    await workbench.press("Sales.GoalCards");
    expect((await workbench.read("Goal cards")).filter((one) => one[4] === "my note").map((one) => one.slice(0, 2))).toEqual([["Linda Mitchell", "Goal"]]);
  });

  it("marks as told: the day in the blank cells of those ticked, nothing else", async () => {
    const before = await workbench.read("Goals");
    await workbench.press("Sales.SetGoals");
    await pane().evaluate(() => void (location.hash = "goals"));
    await pane().getByRole("button", { name: /goals not told yet/ }).click();
    await pane().getByLabel("Linda Mitchell", { exact: true }).check();
    await pane().getByLabel("Told on").fill("2013-12-20");
    await pane().getByLabel("Told on").press("Enter");
    await pane().getByRole("button", { name: "Mark 1 as told" }).click();
    await pane().getByLabel("Linda Mitchell", { exact: true }).waitFor({ state: "detached" });
    const after = await workbench.read("Goals");
    const changed = after.flatMap((row, i) => row.flatMap((cell, j) => (cell !== before[i]![j] ? [[row[0], row[1], j, cell]] : [])));
    expect(changed).toEqual([["Linda Mitchell", "2013-Q4", 7, 41628]]);
  });
});

describe("[SET GOALS] [GOAL CARDS] on a workbook of another kind", () => {
  const workbench = useWorkbench({ sample: false });
  it("goals beside actuals, in Polish: pressing changes no cell of the person's", async () => {
    await workbench.open(path.join(__dirname, "../fixtures/messy/pl-cele-i-wykonanie.xlsx"));
    const before = new Map<string, unknown>();
    for (const name of await workbench.sheets()) before.set(name, await workbench.read(name));
    await workbench.press("Sales.SetGoals");
    await workbench.pane().getByRole("heading", { level: 1, name: "Set or revise goals" }).waitFor({ state: "attached" });
    await workbench.press("Sales.GoalCards");
    expect((await workbench.sheets()).some((name) => !before.has(name))).toBe(true);
    for (const [name, cells] of before) expect(await workbench.read(name)).toEqual(cells);
  });
});

describe("[GOAL REPORT] goals of products alone", () => {
  const workbench = useWorkbench({ sample: false });
  const SALES: GivenSheet = [["Date", "Person", "Product", "Amount"], [day("2025-07-08"), "Ann", "Lamp", 1000], [day("2025-08-04"), "Bob", "Desk", 500], [day("2025-09-01"), "Bob", "Sofa", 7]];
  const PLAN: GivenSheet = [["Product", "Period", "Goal"], ["Lamp", "Q3 2025", 800], ["Desk", "Q3 2025", 900]];
  const before = { Sales: SALES, Plan: PLAN };

  it("each product against its goal; their sum is the company's, and the sheet says so", async () => {
    await openGiven(workbench, before);
    const typed = await typedCells(workbench, Object.keys(before));
    await workbench.press("Sales.GoalReport");
    const rows = await workbench.read("Goal report");
    expect(tableUnder(rows, "Level", "Unit", "Goal").map((row) => [row["Level"], row["Unit"], row["Goal"], row["Actual"], row["Gap"], row["Status"]])).toEqual([
      ["Company", "Company", 1700, 1507, -193, "behind"],
      ["Product", "Lamp", 800, 1000, 200, "reached"],
      ["Product", "Desk", 900, 500, -400, "behind"],
    ]);
    expect(headOf(rows).slice(2)).toEqual(["Nobody has a goal of their own: the company’s goal is the sum of the goals of products.", "Number of products with sales and no goal: 1; 7 of the company’s actual stands against no goal."]);
    expect(await typedCells(workbench, Object.keys(before))).toEqual(typed);
  });
  it("the pane shows them, and nobody is said to have been told", async () => {
    await workbench.press("Sales.SetGoals");
    await workbench.pane().evaluate(() => void (location.hash = "goals"));
    await workbench.pane().getByRole("heading", { name: "Products" }).waitFor();
    expect(await workbench.pane().getByText("Everybody has been told.").count()).toBe(0);
  });
  it.each(["Sales.Recognition", "Sales.GoalCards"])("%s says whose goals are missing, in the workbook and in the pane", async (button) => {
    await openGiven(workbench, before);
    await workbench.press(button);
    const message = "The goals on “Plan” are set for products. Here goals of people, departments or the company are needed: a table with the columns Unit, Period and Goal.";
    expect(headOf(await workbench.read("Data check")).slice(2)).toEqual([message, "An empty one is on the sheet “Goals”: fill it, then press the button again.", "What was found"]);
    expect(await saidInPane(workbench)).toContainEqual(expect.stringContaining(message));
  });
});
