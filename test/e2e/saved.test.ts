// A workbook saved after the reports were made: it opens again with them in it, in the workbench and in another program; the manager's cells intact.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";

const wb = useWorkbench();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
const file = path.join(folder, "saved.xlsx");
afterAll(() => fs.rmSync(folder, { recursive: true }));

let given: string[];
let before: Record<string, string[][]>;
let report: Awaited<ReturnType<typeof wb.read>>;

beforeAll(async () => {
  given = await wb.sheets();
  before = await typedCells(wb, given);
  await wb.press("Sales.GoalReport");
  await wb.press("Sales.Recognition");
  report = await wb.read("Goal report");
  await wb.save(file);
});

describe("[SAVED] in another program (exceljs)", () => {
  const book = new ExcelJS.Workbook();
  beforeAll(() => book.xlsx.readFile(file));

  it("all sheets are there, in their order", () => expect(book.worksheets.map(({ name }) => name)).toEqual([...given, "Goal report", "Recognition list"]));
  it("the report is an Excel table with its headings, dates and number formats", () => {
    const sheet = book.getWorksheet("Goal report")!;
    const top = report.findIndex(([first]) => first === "Level") + 1;
    expect(sheet.getRow(top).values).toEqual([undefined, ...report[top - 1]!]);
    const company = sheet.getRow(top + 1);
    expect(company.getCell(3).value).toEqual(new Date("2013-10-01T00:00:00Z"));
    expect(company.getCell(5).value).toBe(1_864_750);
    expect([company.getCell(5).numFmt, company.getCell(9).numFmt]).toEqual([expect.stringContaining("#,##0"), "0.0%"]);
    expect(Object.keys((sheet as unknown as { tables: object }).tables)).toEqual(expect.arrayContaining(["GoalReport", "GoalRevisions"]));
  });
  it("the manager's tables, widths and frozen headings are as they were", async () => {
    const source = new ExcelJS.Workbook();
    await source.xlsx.readFile(path.join(__dirname, "../../assets/sample-en.xlsx"));
    for (const name of ["Sales", "Goals", "People"]) {
      const [was, is] = [source.getWorksheet(name)!, book.getWorksheet(name)!];
      expect(is.rowCount).toBe(was.rowCount);
      expect(Object.keys((is as unknown as { tables: object }).tables)).toEqual(Object.keys((was as unknown as { tables: object }).tables));
      expect(is.views[0]).toMatchObject({ state: "frozen", ySplit: (was.views[0] as { ySplit: number }).ySplit });
      for (const row of [1, 2, was.rowCount]) was.getRow(row).eachCell((cell, column) => expect([name, row, is.getRow(row).getCell(column).text]).toEqual([name, row, cell.text]));
    }
  });
});

describe("[SAVED] opened again", () => {
  beforeAll(() => wb.open(file));

  it("the manager's cells are as they were typed", async () => expect(await typedCells(wb, given)).toEqual(before));
  it("the report reads the same", async () => expect(await wb.read("Goal report")).toEqual(report));
  it("it is still ours: pressed again, the same sheet is made anew, and not read as data", async () => {
    await wb.press("Sales.GoalReport");
    expect(await wb.sheets()).toEqual([...given, "Goal report", "Recognition list"]);
    expect(tableUnder(await wb.read("Goal report"), "Level", "Unit")).toEqual(tableUnder(report, "Level", "Unit"));
  });
});

it("[SAVED] what a file of this kind cannot keep (the chart) is said when it is saved", async () => {
  const download = wb.page.waitForEvent("download");
  await wb.page.getByRole("button", { name: "Save" }).first().click();
  await (await download).delete();
  await wb.page.getByText(/^Saved .*The workbench cannot save: .*chart/i).first().waitFor();
});
