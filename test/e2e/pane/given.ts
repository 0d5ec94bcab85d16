// Small workbooks for the pane's tests, and ways to look at it as a person does.
import type { Frame } from "playwright-core";
import type { Workbench } from "../harness";

/** 1 Jul 2024 and later days, as serials. */
const JULY = 45474;

/** Two columns may be the amount, but one says so; three months of two people against a quarter's goals. */
export async function putSalesAndGoals(wb: Workbench): Promise<void> {
  await wb.addSheet("Orders");
  await wb.write("Orders!A1:D5", [
    ["Date", "Salesperson", "Amount", "Commission base"],
    [JULY, "Anna Nowak", 600, 500],
    [JULY + 40, "Anna Nowak", 500, 300],
    [JULY + 50, "Jan Lis", 700, 650],
    [JULY + 80, "Jan Lis", 200, 100],
  ]);
  await wb.addSheet("Targets");
  await wb.write("Targets!A1:C3", [
    ["Unit", "Period", "Goal"],
    ["Anna Nowak", "2024-Q3", 1000],
    ["Jan Lis", "2024-Q3", 1000],
  ]);
}

/** Pages without a tab of their own, and the tab that is shown as theirs. */
const TAB_OF: Readonly<Record<string, string>> = { setGoals: "goals", process: "diagnosis" };

export async function turnTo(wb: Workbench, page: string): Promise<Frame> {
  const pane = wb.pane();
  await pane.evaluate((name) => {
    location.hash = name;
  }, page);
  await pane.locator(`nav a[href='#${TAB_OF[page] ?? page}'][aria-current=page]`).waitFor();
  return pane;
}

/** As a person who is not sure that the pane knows the latest. */
export const readAgain = (pane: Frame): Promise<void> => pane.getByRole("button", { name: "Read the workbook again" }).first().click();

/** Collects what screen readers are told from now on. */
export const listen = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    Object.assign(document, { ariaNotify: (words: string) => void told.push(words) });
  });

/** Resolves when screen readers have been told that. */
export const heard = async (pane: Frame, words: string): Promise<void> => void (await pane.waitForFunction((wanted) => (window as unknown as { told: string[] }).told.includes(wanted), words));

/** As narrow as Excel's pane can be. */
export const narrow = (wb: Workbench): Promise<void> =>
  wb.page.evaluate(() => {
    window.workbench.pane()!.style.width = "320px";
  });

/** The address of what is selected. */
export const selected = (wb: Workbench): Promise<string> =>
  wb.excel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

/** Waits until that address is selected; a press in the pane is answered a moment later. */
export async function selects(wb: Workbench, address: string): Promise<void> {
  while ((await selected(wb)) !== address) await wb.page.waitForTimeout(50);
}

/** The first table of a sheet of ours: its rows, by heading, from the row of headings that begins so. */
export async function rowsOf(wb: Workbench, sheet: string, first: string): Promise<Map<string, unknown>[]> {
  const cells = await wb.read(sheet);
  const top = cells.findIndex(([cell]) => cell === first);
  const headings = cells[top]!;
  const rows = cells.slice(top + 1);
  const end = rows.findIndex(([cell]) => cell === null || cell === "");
  return (end < 0 ? rows : rows.slice(0, end)).map((row) => new Map(row.map((cell, i) => [String(headings[i]), cell])));
}
