// Every state of every page, alone on its page at 320 px: axe finds nothing and nothing is cut off, in each theme and language.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { AS_EXCEL, type Preferences } from "../../../src/taskpane/shell/preferences";
import { STORIES } from "../../taskpane/stories/stories";
import { findings, tooWide, unfold } from "../accessible";

const LIGHT: Preferences = { ...AS_EXCEL, theme: "light", language: "en" };
const OTHER_LOOKS: readonly Preferences[] = [
  { ...AS_EXCEL, theme: "dark", language: "pl" },
  { ...AS_EXCEL, theme: "contrast", language: "en" },
];
/** Between them they show every component: in other themes and languages these are enough. */
const WHOLE: readonly string[] = ["setup-doubt", "setup-bad-setting", "goals", "goals-big-and-long", "goals-not-told", "set-goals-revised", "variance", "diagnosis", "process", "works", "coaching", "rewards", "rewards-each-sale", "recognition"];
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stories</title><style>html, body, #pane { height: 100%; margin: 0 }</style></head><body><div id="pane"></div><script src="stories.js"></script></body></html>`;

let browser: Browser;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  const root = path.resolve(__dirname, "../../..");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-stories-"));
  execFileSync(process.execPath, [path.join(root, "node_modules/webpack/bin/webpack.js"), "--config", path.join(root, "test/taskpane/stories/webpack.config.cjs"), "--output-path", folder]);
  browser = await chromium.connect(process.env["WORKBENCH_BROWSER"]!);
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 700 }, reducedMotion: "reduce" });
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.route("**/stories.html", (route) => route.fulfill({ contentType: "text/html", body: PAGE }));
  await page.route("**/stories.js", (route) => route.fulfill({ contentType: "text/javascript", path: path.join(folder, "stories.js") }));
  await page.goto(new URL("stories.html", process.env["WORKBENCH_ADDRESS"]).href);
});
beforeEach(() => {
  wrong = [];
});
afterAll(async () => {
  await browser?.close();
});

async function show(story: string, look: Preferences): Promise<void> {
  await page.evaluate(
    ([name, preferences]) => {
      localStorage.setItem("sales-desk.pane", preferences);
      (window as unknown as { tell(name: string): void }).tell(name);
    },
    [story, JSON.stringify(look)] as const,
  );
  await page.locator("main").waitFor();
  // what takes long is shown after half a second
  await page.locator(STORIES[story]!.stuckAt ? "main [role=progressbar]" : "main :is(h2, li, button)").first().waitFor();
  await unfold(page);
  if (!STORIES[story]!.writing) return;
  await page.locator("main button").last().click();
  await page.getByText(STORIES[story]!.writing![0]!.message).waitFor();
}

async function isRight(story: string, look: Preferences): Promise<void> {
  await show(story, look);
  expect(await tooWide(page)).toEqual([]);
  expect(await findings(page)).toEqual([]);
  expect(wrong).toEqual([]);
}

it.each(Object.keys(STORIES))("%s", (story) => isRight(story, LIGHT));

describe.each(OTHER_LOOKS)("$theme, $language", (look) => {
  it.each(WHOLE)("%s", (story) => isRight(story, look));
});
