// Takes the pictures of README and docs: the built workbench with the sample, its buttons pressed, in both languages: node scripts/pictures.mjs [--port 3344]
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBrowser } from "./openBrowser.mjs";
import { startServer } from "./server/server.mjs";

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "docs", "pictures");
const { values: options } = parseArgs({ options: { port: { type: "string", default: "3344" } } });

const LANGUAGES = [
  { short: "en", tag: "en-US" },
  { short: "pl", tag: "pl-PL" },
];
/** The sheet that each button makes, by the picture's name; made in this order: the last one opens the pane. */
const SHEETS = { "data-check": "Sales.CheckData", "goal-report": "Sales.GoalReport", "goal-cards": "Sales.GoalCards", "variance": "Sales.Variance", "diagnosis": "Sales.Diagnose", "process": "Sales.Process", "what-works": "Sales.WhatWorks", "coaching": "Sales.Coaching", "reward-statements": "Sales.Rewards", "recognition-list": "Sales.Recognition", "sales-setup": "Sales.Setup" };
const PAGES = ["setup", "goals", "setGoals", "variance", "diagnosis", "process", "whatWorks", "coaching", "rewards", "recognition"];
const WINDOW = { width: 1280, height: 720 };
const PANE = { width: 320, height: 720 };

mkdirSync(folder, { recursive: true });
const { server, address } = await startServer({ port: Number(options.port) });
const browser = await openBrowser();
try {
  for (const { short, tag } of LANGUAGES) {
    const page = await workbench(tag, short);
    for (const [name, button] of Object.entries(SHEETS)) {
      await page.evaluate((id) => window.workbench.press(id), button);
      await settle(page);
      await save(page, `${name}.${short}`);
    }
    await takeWorkbench(page, short);
    for (const name of PAGES) await savePane(page, name, `pane-${name}.${short}`);
    await page.close();
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** The workbench in a language, with that language's sample open. */
async function workbench(tag, short) {
  const page = await browser.newPage({ viewport: WINDOW, ignoreHTTPSErrors: true, locale: tag, colorScheme: "light" });
  page.on("pageerror", (error) => console.error(`in the page: ${error.message}`));
  await page.goto(address);
  await page.evaluate(async ([language, file]) => {
    await window.workbench.ready;
    if (window.workbench.language !== language) window.workbench.language = language;
    await window.workbench.ready;
    await window.workbench.open(file, await (await fetch(`assets/${file}`)).arrayBuffer());
  }, [tag, `sample-${short}.xlsx`]);
  return page;
}

/** A goal report, and the pane beside it, without the word of the button that was pressed last. */
async function takeWorkbench(page, short) {
  await page.evaluate(() => window.workbench.press("Sales.GoalReport"));
  await turnTo(page, "goals");
  await paneOf(page).getByRole("button", { name: short === "pl" ? "Zamknij" : "Dismiss" }).click();
  await settle(page);
  await save(page, short === "en" ? "workbench" : `workbench.${short}`);
}

function paneOf(page) {
  return page.frames().find((frame) => frame.url().includes("workbench-pane.html"));
}

function save(page, name) {
  return page.screenshot({ path: path.join(folder, `${name}.png`) });
}

async function turnTo(page, name) {
  await page.evaluate((hash) => {
    window.workbench.pane().contentWindow.location.hash = hash;
  }, name);
  await settle(page);
}

/** The pane alone, as narrow as Excel makes it. */
async function savePane(page, name, file) {
  await page.evaluate(({ width, height }) => {
    Object.assign(window.workbench.pane().style, { position: "fixed", inset: "0 auto auto 0", width: `${width}px`, height: `${height}px`, zIndex: 1000, background: "Canvas" });
  }, PANE);
  await turnTo(page, name);
  await page.screenshot({ path: path.join(folder, `${file}.png`), clip: { x: 0, y: 0, ...PANE } });
}

/** Nothing tells when a grid has drawn and a chart has come to rest: a moment does. */
function settle(page) {
  return page.waitForTimeout(1500);
}
