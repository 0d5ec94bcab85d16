// npm start: builds when something changed, serves the workbench and opens it in a browser.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import browsers from "./server/browser.cjs";
import { spkiHash } from "./server/certificate.mjs";
import { dist, root } from "./server/paths.mjs";
import { startServer } from "./server/server.mjs";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", path.join("scripts", "build")];

if (newest(sources.map((name) => path.join(root, name))) > builtAt()) {
  console.log("Building (a minute or so the first time)…");
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules", "webpack", "bin", "webpack.js")], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  const { server, address, cert, trusted } = await startServer({ port: 3000 });
  console.log(`Workbench: ${address}`);
  console.log(openBrowser(address, trusted ? null : spkiHash(cert)));
  const stop = () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function newest(paths) {
  return Math.max(0, ...paths.filter((file) => fs.existsSync(file)).map((file) => (fs.statSync(file).isDirectory() ? newest(fs.readdirSync(file).map((name) => path.join(file, name))) : fs.statSync(file).mtimeMs)));
}

function builtAt() {
  const page = path.join(dist, "workbench.html");
  return fs.existsSync(page) ? fs.statSync(page).mtimeMs : -1;
}

/** Opens the address, with the certificate allowed by its hash where it is not trusted. @returns what to tell the person */
function openBrowser(address, hash) {
  const byHand = `Open that address in a browser${hash ? " and accept its certificate: it was made on this computer, for this address only" : ""}. Ctrl+C stops serving.`;
  const program = browsers.installedBrowser();
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!program || !hasScreen || process.env.CI) return byHand;
  const profile = path.join(os.tmpdir(), "sales-desk-workbench");
  const flags = hash ? [`--ignore-certificate-errors-spki-list=${hash}`, `--user-data-dir=${profile}`] : [];
  const child = spawn(program, [...flags, "--no-first-run", "--no-default-browser-check", address], { detached: true, stdio: "ignore" });
  child.on("error", () => console.log(byHand));
  child.unref();
  return "Opening it in your browser. Ctrl+C stops serving.";
}
