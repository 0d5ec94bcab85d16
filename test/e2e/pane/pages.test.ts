// The pages over the sample, in every theme, and in Polish: axe finds nothing, nothing is wider than 320 px.
import { PAGES } from "../../../src/taskpane/shell/route";
import { findings, tooWide } from "../accessible";
import { useWorkbench } from "../harness";
import { narrow, turnTo } from "./given";

const wb = useWorkbench();

/** Something of the page that is there only once the workbook has been read. */
const READ = { setup: "main h3", goals: "main li h2, main li button", setGoals: "main li input", variance: "main li button", diagnosis: "main ol li", process: "main h2", whatWorks: "main h2", coaching: "main dl", rewards: "main figure", recognition: "main ol li" };
const GROUNDS = { light: "rgb(255, 255, 255)", dark: "rgb(41, 41, 41)", contrast: "rgb(0, 0, 0)" } as const;

describe.each(["light", "dark", "contrast"] as const)("%s", (theme) => {
  beforeAll(async () => {
    await wb.set("theme", theme);
    await wb.press("Sales.Setup");
    await narrow(wb);
  });

  it("[PANE] follows Excel's theme", async () => {
    const pane = await turnTo(wb, "setup");
    expect(await pane.locator("header").first().evaluate((head) => getComputedStyle(head.parentElement!).backgroundColor)).toBe(GROUNDS[theme]);
  });

  it.each(PAGES)("[PANE] %s: axe finds nothing, nothing is cut off", async (name) => {
    const pane = await turnTo(wb, name);
    await pane.locator(READ[name]).first().waitFor();
    expect(await tooWide(pane)).toEqual([]);
    expect(await findings(pane)).toEqual([]);
  });
});

it("[PANE] follows Excel's language", async () => {
  await wb.set("theme", "light");
  await wb.set("language", "pl-PL");
  await wb.press("Sales.Setup");
  const pane = await turnTo(wb, "goals");
  await pane.getByRole("button", { name: "Utwórz raport celów" }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("pl");
});
