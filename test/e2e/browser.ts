// The browser of the tests: one that is installed, else the one that @sparticuz/chromium carries, which needs no library of the machine.
import type { LaunchOptions } from "playwright-core";
import { installedBrowser } from "../../scripts/server/browser.cjs";

export interface BrowserFacts {
  path: string;
  /** What the carried browser's own libraries and fonts need. */
  env: Record<string, string>;
}

/** Once a run: the carried browser is unpacked to the temporary folder. */
export async function findBrowser(): Promise<BrowserFacts> {
  const installed = installedBrowser();
  if (installed) return { path: installed, env: {} };
  // the package unpacks its libraries only where it believes to be on Lambda
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: carried } = await import("@sparticuz/chromium");
  const path = await carried.executablePath();
  const { LD_LIBRARY_PATH = "", FONTCONFIG_PATH = "" } = process.env;
  return { path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const launchOptions = ({ path, env }: BrowserFacts): LaunchOptions => ({ executablePath: path, args: quiet, env: { ...(process.env as Record<string, string>), ...env } });
