// Every word has its twin, and every code that the reader or core can give has a sentence.
import fs from "node:fs";
import path from "node:path";
import { reportWords } from "../../src/reports/words/reportWords";

const src = path.join(__dirname, "../../src");
const room = (language: string, name: string) => JSON.parse(fs.readFileSync(path.join(src, "locales", language, `${name}.json`), "utf8")) as Record<string, string | Record<string, string>>;
const gaps = (entry: string | Record<string, string>) => [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].sort();

describe.each(["reports", "commands", "problems", "roles", "coaching"])("[WORDS] %s", (name) => {
  const [en, pl] = [room("en", name), room("pl", name)];
  it("has the same keys in both languages", () => expect(Object.keys(pl).sort()).toEqual(Object.keys(en).sort()));
  it("fills the same gaps in both", () => expect(Object.fromEntries(Object.entries(pl).map(([key, entry]) => [key, gaps(entry)]))).toEqual(Object.fromEntries(Object.entries(en).map(([key, entry]) => [key, gaps(entry)]))));
  it("has all the forms that Polish needs", () => {
    for (const entry of Object.values(pl)) if (typeof entry === "object") expect(Object.keys(entry)).toEqual(["one", "few", "many", "other"]);
  });
});

/** The codes of problems are the only texts with a hyphen in the files that make them; those of one word are named here. */
const codesIn = (file: string): string[] => [...fs.readFileSync(path.join(src, file), "utf8").matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, code]) => code!);

describe("[PROBLEMS]", () => {
  const others = new Set(["left-out", "read-as"]);
  const codes = [...new Set(["total", "subtotal", "empty", "ours", ...["sheet/find/rowReasons.ts", "sheet/table/buildTable.ts", "sheet/rows/recordRows.ts", "sheet/cells/readColumn.ts", "sheet/readWorkbook.ts", "sheet/workbook/settleCurrencies.ts", "sheet/workbook/sharedNames.ts", "sheet/workbook/namesTable.ts", "core/rewards/plan/checkPlans.ts"].flatMap(codesIn)])].filter((code) => !others.has(code));
  it("the reader's codes were found", () => expect(codes).toEqual(expect.arrayContaining(["error-value", "not-a-date", "repeated-header", "section-line", "no-table"])));
  test.each(["en", "pl"] as const)("each has its sentence in %s", (language) => {
    const say = reportWords(language);
    expect(codes.filter((code) => say.problem({ code, row: 1, done: "left-out" }) === code)).toEqual([]);
  });
});
