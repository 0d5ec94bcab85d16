// A browser for the scripts that draw: the installed one, else the one that @sparticuz/chromium carries.
import { chromium } from "playwright-core";
import { installedBrowser } from "./server/browser.cjs";

/** @returns a Playwright browser; close it when done */
export async function openBrowser() {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  // the package unpacks its own libraries only where it believes to be on Lambda
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: carried } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await carried.executablePath(), args: ["--no-sandbox", "--disable-gpu"] });
}
