// Draws assets/icons/*.svg as PNGs, in the sizes that manifest and ribbon ask for, into assets/: node scripts/icons.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./openBrowser.mjs";

const assets = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "assets");
const SIZES = [16, 32, 64, 80];

const browser = await openBrowser();
const page = await browser.newPage();
for (const file of readdirSync(path.join(assets, "icons")).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(path.join(assets, "icons", file), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(path.join(assets, `${path.basename(file, ".svg")}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
