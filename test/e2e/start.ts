// Before the browser tests: one server and one browser for the whole run, found by the tests through the environment.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser";
import { running } from "./running";

const root = path.resolve(__dirname, "../..");

export default async function start(): Promise<void> {
  // a workbench that is served already is used as it is
  process.env["WORKBENCH_ADDRESS"] ??= await serve();
  running.browser = await chromium.launchServer(launchOptions(await findBrowser()));
  process.env["WORKBENCH_BROWSER"] = running.browser.wsEndpoint();
}

function serve(): Promise<string> {
  const server = spawn(process.execPath, [path.join(root, "scripts", "serve.mjs"), "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  running.server = server;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const line = /Workbench: (https:\S+)/.exec(printed);
      if (line) resolve(line[1]!);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    void once(server, "exit").then(() => reject(new Error(`The workbench was not served: ${printed}`)));
  });
}
