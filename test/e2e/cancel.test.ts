// Cancel, in the pane: what is under way stops, and the workbook is as if nothing had been asked.
import { fixture, typedCells } from "./given";
import { useWorkbench } from "./harness";

const wb = useWorkbench({ sample: false });
const button = (name: string) => wb.pane().getByRole("button", { name, exact: true }).first();
const GIVEN = ["Sales", "Goals", "People"];
let before: Record<string, string[][]>;

beforeAll(async () => {
  await wb.open(fixture("planted", "price-line-b.xlsx"));
  before = await typedCells(wb, GIVEN);
  await wb.pane().evaluate(() => Office.addin.showAsTaskpane());
  await wb.pane().evaluate(() => void (location.hash = "goals"));
  await button("Make the goal report").and(wb.pane().locator(":enabled")).waitFor();
});

/** Starts the report slowly and cancels it. */
const startAndCancel = async () => {
  await wb.fault({ delay: 400 });
  await button("Make the goal report").click();
  await button("Cancel").click();
  await button("Make the goal report").and(wb.pane().locator(":enabled")).waitFor();
  await wb.fault({ delay: 0 });
};

it("[CANCEL] a new report: no sheet is left", async () => {
  await startAndCancel();
  expect(await wb.sheets()).toEqual(GIVEN);
  expect(await typedCells(wb, GIVEN)).toEqual(before);
});

it("[OURS] a sheet that is still being written is known as ours already", async () => {
  await wb.fault({ delay: 400 });
  await button("Make the goal report").click();
  await wb.page.waitForFunction(() => window.workbench.sheets().includes("Goal report"));
  const known = await wb.excel(async (context) => {
    const property = context.workbook.worksheets.getItem("Goal report").customProperties.getItemOrNullObject("SalesDesk");
    await context.sync();
    return !property.isNullObject;
  });
  await button("Cancel").click();
  await button("Make the goal report").and(wb.pane().locator(":enabled")).waitFor();
  await wb.fault({ delay: 0 });
  expect([known, await wb.sheets()]).toEqual([true, GIVEN]);
});

it("[CANCEL] a report made again: the old one stands", async () => {
  await button("Make the goal report").click();
  await wb.pane().getByText("Goal report", { exact: true }).first().waitFor();
  const report = await wb.formulas("Goal report");
  await startAndCancel();
  expect(await wb.formulas("Goal report")).toEqual(report);
  expect(await wb.sheets()).toEqual([...GIVEN, "Goal report"]);
  expect(await typedCells(wb, GIVEN)).toEqual(before);
});
