// What Excel loads, weighed as it travels (gzip), and what must not be in it.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.join(__dirname, "../../dist");
const text = (file: string) => fs.readFileSync(path.join(dist, file), "utf8");
const kilobytes = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0) / 1024;

/** Scripts that the page names: loaded for every workbook that holds a =SALES formula. */
const atStart = [...text("taskpane.html").matchAll(/<script src="?([\w.]+\.js)"?>/g)].map(([, file]) => file!);
const workbenchOwn = new Set(["workbench.js"]);
/** Loaded with the first press of a button, or when the pane is drawn. */
const later = fs.readdirSync(dist).filter((file) => file.endsWith(".js") && !atStart.includes(file) && !workbenchOwn.has(file));
const all = [...atStart, ...later];

describe("[BUNDLES]", () => {
  it("start with the reading room, what explains, the functions, and a door to the pane", () => expect(atStart).toEqual(["reading.js", "causes.js", "functions.js", "taskpane.js"]));
  it("functions with the buttons' doors ≤ 61 KB", () => expect(kilobytes(["functions.js"])).toBeLessThanOrEqual(61));
  // more than the functions: days across, periods both ways, tables on their side, measures as rows, weeks, marks of credits and credit notes are read inside every table function, so a later chunk cannot hold them
  it("the reading room, shared by functions, buttons and pane ≤ 70 KB", () => expect(kilobytes(["reading.js"])).toBeLessThanOrEqual(70));
  it("what explains and compares, shared by functions and buttons ≤ 20 KB", () => expect(kilobytes(["causes.js"])).toBeLessThanOrEqual(20));
  it("the buttons' work, loaded with the first press ≤ 65 KB", () => expect(kilobytes(["buttons.js"])).toBeLessThanOrEqual(65));
  it("the diagnosis, loaded with its press beside what coaching shares with it ≤ 8 KB", () => expect(kilobytes(["diagnosis.js"])).toBeLessThanOrEqual(8));
  it("what looks at all of a workbook’s tables together, loaded with the first press ≤ 10 KB", () => expect(kilobytes(["workbook.js"])).toBeLessThanOrEqual(10));
  it("reward statements, loaded with the first press of theirs ≤ 20 KB", () => expect(kilobytes(["statements.js"])).toBeLessThanOrEqual(20));
  it("recognition, loaded with its press ≤ 15 KB", () => expect(kilobytes(["recognition.js"])).toBeLessThanOrEqual(15));
  // spills, names and old arrays are looked up before anything is frozen
  it("freezing to values, loaded with its press ≤ 8 KB", () => expect(kilobytes(["freeze.js"])).toBeLessThanOrEqual(8));
  it("what works, loaded with its first press ≤ 20 KB", () => expect(kilobytes(["works.js"])).toBeLessThanOrEqual(20));
  it("goal cards, loaded with the first press of theirs ≤ 20 KB", () => expect(kilobytes(["cards.js"])).toBeLessThanOrEqual(20));
  it("the coaching list, loaded with the first press of its own ≤ 20 KB", () => expect(kilobytes(["coaching.js"])).toBeLessThanOrEqual(20));
  // what the pane and the presses of diagnosis and coaching share stood among the buttons' before
  it("pane, with its libraries and what it shares with presses ≤ 315 KB", () => expect(kilobytes(later.filter((file) => !["buttons.js", "workbook.js", "diagnosis.js", "statements.js", "recognition.js", "freeze.js", "works.js", "cards.js", "coaching.js"].includes(file)))).toBeLessThanOrEqual(315));
  it.each(["univer", "exceljs", "ExcelJS", "echarts", "playwright"])("nothing of the workbench: %s", (name) => {
    expect(all.filter((file) => text(file).includes(name))).toEqual([]);
  });
  it("no address but names of XML and the page behind React’s error codes", () => {
    const hosts = new Set(all.flatMap((file) => [...text(file).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host!)));
    expect([...hosts].filter((host) => !["www.w3.org", "react.dev"].includes(host)).sort()).toEqual([]);
  });
  it("no network call of our own", () => {
    expect(all.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/.test(text(file)))).toEqual([]);
  });
});
