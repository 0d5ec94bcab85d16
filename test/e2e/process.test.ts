// Sales.Process, pressed in a real browser: on Northwind and on a quarter of AdventureWorks, whose figures were computed apart; and on workbooks that lack what it needs.
import path from "node:path";
import { readCsv } from "../fixtures/csv";
import type { CellValue } from "../../src/workbench/book/book";
import { useWorkbench, type Workbench } from "./harness";
import { selects } from "./pane/given";

type Row = Record<string, CellValue>;
const LINES = ["Step", "Unit", "Accountable", "Count", "Median days", "90th percentile", "Late", "Late share", "Open and overdue", "Amount"];
const CHASE = ["Order", "Customer", "Step", "Accountable", "Due", "Days over", "Amount"];
const fixture = (name: string) => readCsv(path.join(__dirname, "../fixtures", name)) as CellValue[][];
const cents = (value: CellValue | undefined) => Math.round(Number(value) * 100) / 100;
const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 864e5) + 25569;

/** The rows under the line that holds all the headings, up to a blank first cell. */
async function tableUnder(workbench: Workbench, headings: readonly string[]): Promise<Row[]> {
  const grid = await workbench.read("Process!A1:Z600");
  const top = grid.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (top < 0) throw new Error(`no ${headings.join(", ")} on Process`);
  const end = grid.findIndex((row, at) => at > top && (row[0] === null || row[0] === ""));
  return grid.slice(top + 1, end < 0 ? undefined : end).map((row) => Object.fromEntries(headings.map((heading) => [heading, row[grid[top]!.indexOf(heading)] ?? null])));
}

describe("[PROCESS] on Northwind, never set up", () => {
  const workbench = useWorkbench({ sample: false });
  beforeAll(async () => {
    await workbench.addSheet("Orders");
    await workbench.write("Orders!A1", fixture("northwind/orders.csv.gz"));
    await workbench.press("Sales.Process");
  });

  it("37 of 809 shipped orders were late; 21 are open and overdue at the end of the quarter of the last order", async () => {
    const [company, ...units] = await tableUnder(workbench, LINES);
    expect(company).toEqual({ Step: "order → shipped", Unit: "Company", Accountable: null, Count: 809, "Median days": 7, "90th percentile": 18, Late: 37, "Late share": expect.closeTo(37 / 809, 12), "Open and overdue": 21, Amount: expect.closeTo(25_937.4305, 3) });
    for (const figure of ["Count", "Late", "Open and overdue"] as const) expect(units.reduce((sum, row) => sum + Number(row[figure]), 0)).toBe(company![figure]);
    expect(cents(units.reduce((sum, row) => sum + Number(row["Amount"]), 0))).toBe(cents(company!["Amount"]));
  });
  it("the orders to chase, longest overdue first, each leads to its row", async () => {
    const orders = await tableUnder(workbench, CHASE);
    expect(orders).toHaveLength(21);
    expect(orders[0]).toEqual({ Order: "11008", Customer: "Ernst Handel", Step: "order → shipped", Accountable: null, Due: day("1998-05-06"), "Days over": 55, Amount: expect.closeTo(4680.9, 2) });
    expect(orders.map((order) => Number(order["Days over"]))).toEqual(orders.map((order) => Number(order["Days over"])).sort((a, b) => b - a));
    const formulas = (await workbench.formulas("Process!A1:A600")).flat().filter((formula) => formula.startsWith("=HYPERLINK"));
    const [, row] = /#'Orders'!A(\d+):/.exec(formulas[0]!)!;
    expect(String((await workbench.read(`Orders!A${row}:A${row}`))[0]![0])).toBe("11008");
  });
  it("the function says the same", async () => {
    const spilled = await workbench.evaluate(`=SALES.PROCESS(Orders!A1:S2156,${day("1998-06-30")})`);
    expect(spilled[1]!.slice(0, 8)).toEqual(["order → shipped", "Company", 809, 7, 18, 37, expect.closeTo(37 / 809, 12), 21]);
  });
  it("who answers and how many days are allowed, as Sales setup says; an earlier day knows less", async () => {
    const before = await workbench.read("Orders!A1:S30");
    await workbench.press("Sales.Setup");
    const setup = await workbench.read("Sales setup!A1:C80");
    const at = (first: string) => setup.findIndex(([cell]) => cell === first) + 1;
    await workbench.write(`Sales setup!B${at("order → shipped")}`, [["Nancy Davolio"]]);
    await workbench.write(`Sales setup!B${at("As of")}`, [["1997-12-31"]]);
    await workbench.press("Sales.Process");
    const [company] = await tableUnder(workbench, LINES);
    expect(company).toMatchObject({ Accountable: "Nancy Davolio", "Open and overdue": expect.any(Number) });
    expect(Number(company!["Count"])).toBeLessThan(809);
    expect(await workbench.read("Orders!A1:S30")).toEqual(before);
  });
});

describe("[PROCESS] on AdventureWorks, 2013-Q3", () => {
  const workbench = useWorkbench({ sample: false });
  it("every order of the quarter that was shipped took 7 or 8 days, none was late", async () => {
    await workbench.addSheet("Sales");
    const sales = fixture("adventureworks/sales-2013-Q3.csv.gz");
    await workbench.write("Sales!A1", sales);
    await workbench.press("Sales.Process");
    const [ordered, shipped] = ["Order number", "Ship date"].map((header) => sales[0]!.indexOf(header)) as [number, number];
    const done = new Set(sales.slice(1).filter((row) => Number(row[shipped]) <= day("2013-09-30")).map((row) => row[ordered]));
    const [company] = await tableUnder(workbench, LINES);
    expect(company).toMatchObject({ Step: "order → shipped", Count: done.size, "Median days": 7, Late: 0, "Late share": 0, "Open and overdue": 0, Amount: 0 });
    expect((await workbench.read("Process!A1:J600")).flat().join("\n")).toContain("No order is overdue.");
  });
});

describe("[PROCESS] where something is missing", () => {
  const workbench = useWorkbench({ sample: false });
  it("no orders at all: says so, with an empty table to fill", async () => {
    await workbench.press("Sales.Process");
    expect((await workbench.read("Data check!A1:A10")).flat().join("\n")).toMatch(/No table of sales was found/);
    expect((await workbench.read("Sales!A1:Z14")).flat()).toEqual(expect.arrayContaining(["Due date", "Shipped on", "Delivered on"]));
  });
  it("sales without a second day: says which columns would tell", async () => {
    await workbench.addSheet("Orders");
    await workbench.write("Orders!A1", [["Order date", "Salesperson", "Amount"], [45474, "Anna Nowak", 600], [45514, "Jan Lis", 500], [45524, "Jan Lis", 50]]);
    await workbench.press("Sales.Process");
    expect((await workbench.read("Data check!A1:A10")).flat().join("\n")).toMatch(/The orders on “Orders” have only one day each.*Shipped.*Delivered/);
  });
});

describe("[PROCESS] in the pane", () => {
  const workbench = useWorkbench({ sample: false });
  it("steps and orders; an order's name selects its row; the sheet is made from there", async () => {
    await workbench.addSheet("Orders");
    await workbench.write("Orders!A1", fixture("northwind/orders.csv.gz"));
    await workbench.press("Sales.Setup");
    const pane = workbench.pane();
    await pane.evaluate(() => void (location.hash = "process"));
    await pane.getByRole("heading", { name: "order → shipped" }).waitFor();
    await pane.getByText("37 late (4.6%)").waitFor();
    await pane.getByRole("button", { name: "11008" }).click();
    const row = fixture("northwind/orders.csv.gz").findIndex(([order]) => String(order) === "11008") + 1;
    await selects(workbench, `Orders!A${row}:S${row}`);
    await pane.getByLabel("By", { exact: true }).selectOption("person");
    await pane.getByRole("button", { name: /by Person/i }).click();
    await pane.getByText("Margaret Peacock").waitFor();
    await pane.getByRole("button", { name: "Make Process" }).click();
    await pane.getByRole("main").getByText("Made:").waitFor();
    expect(await workbench.sheets()).toContain("Process");
  });
});
