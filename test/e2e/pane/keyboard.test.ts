// Everything by keyboard alone: Tab, arrows, Enter, Space, typing; what has the focus is always seen.
import type { Frame } from "playwright-core";
import { useWorkbench } from "../harness";
import { putSalesAndGoals, rowsOf, selects } from "./given";

const wb = useWorkbench({ sample: false });
let pane: Frame;

beforeAll(async () => {
  await putSalesAndGoals(wb);
  await wb.press("Sales.Setup");
  pane = wb.pane();
  await pane.locator("main h3").first().waitFor();
});

const key = (name: string) => wb.page.keyboard.press(name);

/** What has the focus, as a screen reader names it, and whether anything shows that it has it. */
const focused = () =>
  pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(" ");
    const look = (one: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, boxShadow, borderBottomColor, transform } = getComputedStyle(one, pseudo);
      return { outline: outlineStyle !== "none" && outlineWidth !== "0px", rest: [boxShadow, borderBottomColor, transform].join() };
    };
    const marks = (one: Element) => [look(one), look(one, "::after")];
    const places = [element, ...(element.parentElement ? [element.parentElement] : [])];
    const before = places.map(marks);
    element.blur();
    const after = places.map(marks);
    element.focus();
    return {
      name: element.getAttribute("aria-label") ?? (labels || (element.textContent ?? "").trim()),
      marked: element.hasAttribute("data-fui-focus-visible") || before.some((one, i) => one.some(({ outline, rest }, j) => outline || rest !== after[i]![j]!.rest)),
    };
  });

/** Tab until that is reached; the names on the way. @throws when it is never reached, or the focus goes unseen */
async function tabTo(name: RegExp, most = 60): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < most; i++) {
    await key("Tab");
    const { name: now, marked } = await focused();
    seen.push(now);
    if (!marked) throw new Error(`nothing shows that “${now}” has the focus`);
    if (name.test(now)) return seen;
  }
  throw new Error(`never reached ${name}: ${seen.join(" → ")}`);
}

async function fromTheTop(): Promise<void> {
  await pane.locator("nav a").first().focus();
}

it("[KEYS] Setup: a column's role is changed", async () => {
  await fromTheTop();
  expect(await tabTo(/^Sales.*Orders/)).toEqual(expect.arrayContaining(["Goals", "More pages", "Read the workbook again", "Options of this pane"]));
  await key("Enter");
  await tabTo(/^What Commission base is/);
  await wb.page.keyboard.type("Unit price");
  await key("Enter");
  await pane.getByRole("button", { name: "Take back my choice: Commission base" }).waitFor();
  expect((await rowsOf(wb, "Sales setup", "Role")).map((row) => `${String(row.get("Role"))} = ${String(row.get("Column"))}`)).toContain("Sales: Unit price = Commission base");
});

it("[KEYS] Goals: period, day, filter, figures of a unit, the report", async () => {
  await fromTheTop();
  await tabTo(/^Goals$/, 1);
  await key("Enter");
  await pane.getByRole("button", { name: "All figures of Jan Lis" }).waitFor();
  await tabTo(/^Period/);
  await tabTo(/^As of/, 1);
  await key("Control+A");
  await wb.page.keyboard.type("31 Aug 2024");
  await key("Enter");
  await pane.locator("main [title='700'], main li:has-text('700')").first().waitFor();
  await tabTo(/^Choose a day/, 1);
  await key("Enter");
  await pane.locator("[role=dialog] :focus").waitFor();
  await key("Escape");
  await pane.getByRole("dialog", { name: "Choose a day" }).waitFor({ state: "detached" });
  expect((await focused()).name).toBe("Choose a day");
  await tabTo(/^reached: 1/);
  await key("Space");
  await pane.getByRole("button", { name: "All figures of Jan Lis" }).waitFor({ state: "detached" });
  await tabTo(/^All figures of Anna Nowak/);
  await key("Enter");
  await pane.getByText("Projection").waitFor();
  await tabTo(/^Make the goal report/);
  await key("Enter");
  await pane.getByRole("main").getByText("Made:").waitFor();
  expect((await rowsOf(wb, "Goal report", "Level")).map((row) => [row.get("Unit"), row.get("Actual")])).toEqual([["Company", 1800], ["Anna Nowak", 1100], ["Jan Lis", 700]]);
});

it("[KEYS] Recognition: budget and the list", async () => {
  await fromTheTop();
  await tabTo(/^More pages/);
  await key("Enter");
  await pane.getByRole("menuitem", { name: "Recognition" }).waitFor();
  await key("End");
  await key("Enter");
  await pane.locator("ol li").first().waitFor();
  await tabTo(/^Budget/);
  await wb.page.keyboard.type("500");
  await key("Tab");
  await tabTo(/^Make the recognition list/);
  await key("Space");
  await pane.getByRole("main").getByText("Made:").waitFor();
  expect((await rowsOf(wb, "Recognition list", "Place")).map((row) => row.get("Person"))).toEqual(["Anna Nowak"]);
});

it("[KEYS] Variance: base, rows behind a bar and behind a line, the sheet", async () => {
  await fromTheTop();
  await tabTo(/^Variance$/, 3);
  await key("Enter");
  await pane.locator("button[title='Show the rows of Jan Lis in the sheet']").first().waitFor();
  await tabTo(/^Period/);
  await tabTo(/^As of/, 1);
  await tabTo(/^Compare with/, 2);
  await wb.page.keyboard.type("goal");
  await pane.getByText("Base: the goal of the period.").waitFor();
  expect((await focused()).name).toMatch(/^Compare with/);
  await tabTo(/^Anna Nowak/);
  await key("Enter");
  await selects(wb, "Orders!A2:D3");
  await tabTo(/^Show the rows of Jan Lis/);
  await key("Space");
  await selects(wb, "Orders!A4:D5");
  await tabTo(/^Make Variance/);
  await key("Enter");
  await pane.getByRole("main").getByText("Made:").waitFor();
  expect((await rowsOf(wb, "Variance", "Level")).map((row) => [row.get("Unit"), row.get("Base"), row.get("Actual")])).toEqual([["Company", 2000, 2000], ["Anna Nowak", 1000, 1100], ["Jan Lis", 1000, 900]]);
});

it("[KEYS] Set goals: period, change on top, a floor, a figure that stays, rows written; then a revision with its reason, and who was told", async () => {
  await wb.write("Targets!D1:F1", [["Effective from", "Reason", "Told on"]]);
  await fromTheTop();
  await tabTo(/^Goals$/, 2);
  await key("Enter");
  await tabTo(/^Set or revise goals/);
  await key("Enter");
  await pane.getByRole("textbox", { name: "Jan Lis" }).waitFor();
  await fromTheTop();
  await tabTo(/^Goals for/);
  await tabTo(/^Propose from/, 2);
  await tabTo(/^Change on top/, 1);
  await key("Control+A");
  await wb.page.keyboard.type("5");
  await tabTo(/^Round goals to/, 2);
  await wb.page.keyboard.type("100");
  await tabTo(/^Floor and new people/, 1);
  await key("Enter");
  await tabTo(/^Nobody under/, 1);
  await wb.page.keyboard.type("90");
  await tabTo(/^Months to learn/, 2);
  await tabTo(/^Anna Nowak/);
  await key("Control+A");
  await wb.page.keyboard.type("1500");
  await tabTo(/^Keep Anna Nowak’s goal/, 2);
  await pane.locator("button[aria-label='Keep Anna Nowak’s goal as it is'][aria-pressed=true]").waitFor();
  await key("Space");
  await pane.locator("button[aria-label='Keep Anna Nowak’s goal as it is'][aria-pressed=false]").waitFor();
  await key("Space");
  await tabTo(/^Free all figures/);
  await tabTo(/^Also write the goals/, 2);
  await tabTo(/^Note/, 1);
  await wb.page.keyboard.type("talked over");
  await tabTo(/^Write 2 rows to Targets/, 1);
  await key("Enter");
  await pane.getByText("Undo in Excel takes it back.").waitFor();
  const written = await wb.read("Targets!A4:C5");
  expect(written.map(([unit, period]) => [unit, period])).toEqual([["Anna Nowak", "2024-Q4"], ["Jan Lis", "2024-Q4"]]);

  await fromTheTop();
  await tabTo(/^Goals for/);
  await wb.page.keyboard.type("Q3 2024");
  await pane.getByLabel("Reason").waitFor();
  expect((await focused()).name).toMatch(/^Goals for/);
  await tabTo(/^Holds from/);
  await tabTo(/^Reason/, 3);
  await wb.page.keyboard.type("Competition");
  await tabTo(/^Note/, 1);
  await tabTo(/^Write \d rows? to Targets/, 1);
  await key("Enter");
  await pane.getByText("Undo in Excel takes it back.").waitFor();
  expect((await wb.read("Targets!E6")).flat()).toEqual(["competition"]);

  await fromTheTop();
  await tabTo(/^Goals$/, 2);
  await key("Enter");
  await tabTo(/goals? not told yet/);
  await key("Enter");
  await tabTo(/^All/, 1);
  await key("Space");
  await tabTo(/^Told on/, 4);
  await tabTo(/^Mark \d as told/, 3);
  await key("Enter");
  await pane.getByText("Everybody has been told.").waitFor();
});

it("[KEYS] the options: a language of the pane's own, and back", async () => {
  await fromTheTop();
  await tabTo(/^Options of this pane/);
  await key("Enter");
  await pane.getByRole("menuitemradio", { name: "Polski" }).waitFor();
  for (const _ of ["English", "Polski"]) await key("ArrowDown");
  await key("Enter");
  await pane.getByRole("link", { name: "Cele" }).waitFor();
  await key("Escape");
  await fromTheTop();
  await tabTo(/^Opcje okienka/);
  await key("Enter");
  await pane.getByRole("menuitemradio", { name: "Jak w Excelu" }).first().waitFor();
  await key("Home");
  await key("Enter");
  await pane.getByRole("link", { name: "Goals" }).waitFor();
});
