// Everything by keyboard alone: Tab, arrows, Enter, Space, typing; what has the focus is always seen.
import type { Frame } from "playwright-core";
import { useWorkbench } from "../harness";
import { putSalesAndGoals, rowsOf } from "./given";

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
  expect(await tabTo(/^Sales.*Orders/)).toEqual(expect.arrayContaining(["Goals", "Recognition", "Read the workbook again", "Options of this pane"]));
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
  await tabTo(/^Recognition$/, 3);
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

it("[KEYS] the options: a language of the pane's own, and back", async () => {
  await fromTheTop();
  await tabTo(/^Options of this pane/);
  await key("Enter");
  await pane.getByRole("menuitemradio", { name: "Polski" }).waitFor();
  for (const _ of ["English", "Polski"]) await key("ArrowDown");
  await key("Enter");
  await pane.getByRole("link", { name: "Wyróżnienia" }).waitFor();
  await key("Escape");
  await fromTheTop();
  await tabTo(/^Opcje okienka/);
  await key("Enter");
  await pane.getByRole("menuitemradio", { name: "Jak w Excelu" }).first().waitFor();
  await key("Home");
  await key("Enter");
  await pane.getByRole("link", { name: "Recognition" }).waitFor();
});
