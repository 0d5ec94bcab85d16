// Finds a Chromium-family browser on this machine; asks nobody and downloads nothing. CommonJS, for npm start and the tests alike.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const candidates = {
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"].flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"].map((folder) => path.join(folder, name))),
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) => ["/Applications", path.join(os.homedir(), "Applications")].map((folder) => path.join(folder, `${name}.app`, "Contents", "MacOS", name))),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => [["Google", "Chrome", "Application", "chrome.exe"], ["Microsoft", "Edge", "Application", "msedge.exe"], ["Chromium", "Application", "chrome.exe"]].map((parts) => path.join(process.env[variable] ?? "", ...parts))),
};

/** @returns the program's path: CHROME_PATH, else an installed Chrome, Edge or Chromium, else null */
exports.installedBrowser = function installedBrowser() {
  return [process.env.CHROME_PATH, ...(candidates[process.platform] ?? [])].find((file) => file && fs.existsSync(file)) ?? null;
};
