// Sales.Variance, pressed in a real browser: on the sample workbook, and on two quarters of AdventureWorks.
import path from "node:path";
import { readCsv } from "../fixtures/csv";
import type { CellValue } from "../../src/workbench/book/book";
import { useWorkbench, type Workbench } from "./harness";

type Row = Record<string, CellValue>;

/** The rows under the line that holds all the headings, up to a blank first cell. */
async function tableUnder(workbench: Workbench, sheet: string, headings: readonly string[]): Promise<Row[]> {
  const grid = await workbench.read(`${sheet}!A1:Z2000`);
  const top = grid.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (top < 0) throw new Error(`no ${headings.join(", ")} on ${sheet}`);
  const end = grid.findIndex((row, at) => at > top && (row[0] === null || row[0] === ""));
  return grid.slice(top + 1, end < 0 ? undefined : end).map((row) => Object.fromEntries(headings.map((heading) => [heading, row[grid[top]!.indexOf(heading)] ?? null])));
}
const LINES = ["Level", "Unit", "Base", "Actual", "Variance", "Variance %", "Favourable"];
const PARTS = ["Item", "Base", "Price", "Volume", "Mix", "New", "Lost", "Current", "Kind"];
const STEPS = ["Step", "Amount", "Start", "End", "Kind"];
const cents = (value: CellValue | undefined) => Math.round(Number(value) * 100) / 100;

describe("[VARIANCE] on the sample workbook", () => {
  const workbench = useWorkbench();

  it("makes the sheet: lines that add up, parts that add up, a bridge and its waterfall", async () => {
    await workbench.press("Sales.Variance");
    expect(await workbench.sheets()).toContain("Variance");
    const lines = await tableUnder(workbench, "Variance", LINES);
    const company = lines[0]!;
    expect(company.Level).toBe("Company");
    for (const level of ["Person", "Product", "Region"]) {
      const own = lines.filter((line) => line.Level === level);
      expect([level, own.length > 0]).toEqual([level, true]);
      expect(cents(own.reduce((sum, line) => sum + Number(line.Actual), 0))).toBe(cents(company.Actual));
      expect(cents(own.reduce((sum, line) => sum + Number(line.Base), 0))).toBe(cents(company.Base));
    }
    for (const line of lines) expect(line.Variance).toBeCloseTo(Number(line.Actual) - Number(line.Base), 4);

    const parts = await tableUnder(workbench, "Variance", PARTS);
    for (const row of parts) expect(["Price", "Volume", "Mix", "New", "Lost"].reduce((sum, part) => sum + Number(row[part]), 0)).toBeCloseTo(Number(row.Current) - Number(row.Base), 4);
    expect(parts.at(-1)).toMatchObject({ Item: "Total", Kind: "total" });
    expect([cents(parts.at(-1)!.Base), cents(parts.at(-1)!.Current)]).toEqual([cents(company.Base), cents(company.Actual)]);

    const steps = await tableUnder(workbench, "Variance", STEPS);
    expect(steps.map(({ Kind: kind }) => kind)).toEqual(["base", ...steps.slice(1, -1).map(({ Kind: kind }) => kind), "current"]);
    expect(cents(steps.at(-2)!.End)).toBe(cents(company.Actual));
    const charts = await workbench.excel(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Variance");
      charts.load("items/chartType");
      await context.sync();
      return charts.items.map(({ chartType }) => chartType);
    });
    expect(charts).toEqual(["ColumnStacked"]);
  });

  it("made again it keeps what a person wrote beside a row, and takes no cell of theirs", async () => {
    const before = await workbench.read("Sales!A1:Z60");
    const grid = await workbench.read("Variance!A1:H400");
    const top = grid.findIndex((row) => LINES.every((heading) => row.includes(heading)));
    await workbench.write(`Variance!H${top + 1}:H${top + 3}`, [["My note"], ["ask"], ["=1+1"]]);
    await workbench.press("Sales.Variance");
    const again = await workbench.read("Variance!A1:H400");
    const at = again.findIndex((row) => LINES.every((heading) => row.includes(heading)));
    expect(again.slice(at, at + 3).map((row) => row[7])).toEqual(["My note", "ask", 2]);
    expect(await workbench.read("Sales!A1:Z60")).toEqual(before);
  });

  it("against the goal, when Sales setup says so", async () => {
    await workbench.press("Sales.Setup");
    const setup = await workbench.read("Sales setup!A1:C60");
    const row = setup.findIndex(([setting]) => setting === "Base period");
    await workbench.write(`Sales setup!B${row + 1}`, [["goal"]]);
    await workbench.press("Sales.Variance");
    expect((await workbench.read("Variance!A1:A5")).flat().join("\n")).toContain("goal");
    await workbench.press("Sales.GoalReport");
    const [company] = await tableUnder(workbench, "Variance", LINES);
    const [goals] = await tableUnder(workbench, "Goal report", ["Level", "Unit", "Goal", "Actual", "Gap"]);
    expect([cents(company!.Base), cents(company!.Actual), cents(company!.Variance)]).toEqual([cents(goals!.Goal), cents(goals!.Actual), cents(goals!.Gap)]);
  });

  it("a plan that is not there is asked for in words", async () => {
    const setup = await workbench.read("Sales setup!A1:C60");
    const row = setup.findIndex(([setting]) => setting === "Base period");
    await workbench.write(`Sales setup!B${row + 1}`, [["plan"]]);
    await workbench.press("Sales.Variance");
    expect((await workbench.read("Data check!A1:A8")).flat().join("\n")).toMatch(/No plan was found/);
  });
});

describe("[VARIANCE] in the pane", () => {
  const workbench = useWorkbench();
  const selected = () =>
    workbench.excel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,rowCount");
      await context.sync();
      return range.address;
    });

  it("a press on a bar selects its rows in the sheet, and changes none", async () => {
    const before = await workbench.read("Sales!A1:Z40");
    await workbench.press("Sales.Setup");
    const pane = workbench.pane();
    await pane.evaluate(() => void (location.hash = "variance"));
    const bar = pane.locator("li button[title*='Show the rows of']").first();
    await bar.click();
    await pane.getByText(/selected/).waitFor();
    expect(await selected()).toMatch(/^Sales!A\d+/);
    expect(await workbench.read("Sales!A1:Z40")).toEqual(before);
  });

  it("where Excel selects one range only, each press selects the next rows", async () => {
    const pane = workbench.pane();
    await pane.evaluate(() => {
      const { requirements } = Office.context;
      const before = requirements.isSetSupported.bind(requirements);
      Object.assign(requirements, { isSetSupported: (set: string, version?: string) => version !== "1.18" && before(set, version) });
    });
    await workbench.excel(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A1").select();
      await context.sync();
    });
    const bar = pane.locator("li button[title*='Show the rows of']").first();
    const places: string[] = [];
    for (const at of [1, 2]) {
      await bar.click();
      await pane.getByText(`Place ${at} is selected; press again for the next.`).waitFor();
      places.push(await selected());
    }
    expect(new Set(places).size).toBe(2);
    for (const place of places) expect(place).toMatch(/^Sales!A\d+/);
  });

  it("another dimension, another base", async () => {
    const pane = workbench.pane();
    await pane.getByLabel("By").selectOption("person");
    await pane.getByRole("heading", { name: "Person" }).waitFor();
    await pane.getByLabel("Compare with").selectOption("goal");
    await pane.getByText("Base: the goal of the period.").waitFor();
    await pane.getByLabel("Compare with").selectOption("plan");
    await pane.getByText(/No plan was found/).waitFor();
    await pane.getByLabel("Compare with").selectOption("period before");
    await pane.getByText(/Base: the period before/).waitFor();
  });
});

describe("[VARIANCE] on AdventureWorks, 2012-Q4 to 2013-Q4", () => {
  const workbench = useWorkbench({ sample: false });
  const fixture = (name: string) => readCsv(path.join(__dirname, "../fixtures/adventureworks", name)) as CellValue[][];

  beforeAll(async () => {
    for (const [name, values] of [["Sales", fixture("sales-Q4.csv.gz")], ["Goals", fixture("goals.csv")]] as const) {
      await workbench.addSheet(name);
      await workbench.write(`${name}!A1`, values);
    }
  });

  it("the figures are those of the data's README", async () => {
    await workbench.press("Sales.Variance");
    const total = (await tableUnder(workbench, "Variance", PARTS)).at(-1)!;
    expect(["Base", "Price", "Volume", "Mix", "New", "Lost", "Current"].map((part) => cents(total[part]))).toEqual([6_733_903.82, 371_323.14, 98_698.11, -455_526.11, 5_216_607.31, -3_027_445.41, 8_937_560.86]);
    const lines = await tableUnder(workbench, "Variance", LINES);
    expect([cents(lines[0]!.Variance), lines[0]!.Favourable]).toEqual([2_203_657.04, true]);
    // nothing before: no percentage
    const rachel = lines.find(({ Unit: unit }) => unit === "Rachel Valdez")!;
    expect([rachel.Base, rachel["Variance %"]]).toEqual([0, null]);
  });
});
