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
const THEMES = ["light", "dark"];
/** The sheet that each button makes, by the picture's name; made in this order. */
const SHEETS = { "sales-setup": "Sales.Setup", "data-check": "Sales.CheckData", "goal-report": "Sales.GoalReport", "recognition-list": "Sales.Recognition" };
const PAGES = ["setup", "goals", "recognition"];
const WINDOW = { width: 1440, height: 810 };
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
    for (const theme of THEMES) {
      await page.evaluate(async (to) => {
        window.workbench.theme = to;
        await window.workbench.ready;
        await window.workbench.press("Sales.Setup");
      }, theme);
      for (const name of PAGES) await savePane(page, name, `pane-${name}.${short}.${theme}`);
    }
    await page.close();
  }
  await takeWorkbench();
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

/** The picture at the top of the README: a goal report, and the pane beside it. */
async function takeWorkbench() {
  const page = await workbench("en-US", "en");
  await page.evaluate(async () => {
    await window.workbench.press("Sales.Setup");
    await window.workbench.press("Sales.GoalReport");
  });
  await turnTo(page, "goals");
  await settle(page);
  await save(page, "workbench");
  await page.close();
}

const save = (page, name) => page.screenshot({ path: path.join(folder, `${name}.png`) });

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
const settle = (page) => page.waitForTimeout(1500);
