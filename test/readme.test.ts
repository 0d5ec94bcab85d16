// README and docs are true: every function with its arguments, every button of the ribbon, every link and picture, and nothing that is not there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const text = (file: string) => readFileSync(path.join(root, file), "utf8");
const readme = text("README.md");
/** `PRORATE(amount[], from[], end[]?, days?) spills` → `PRORATE(amount, from, [end], [days])`. */
const signatures = text("test/functions/public-face.txt")
  .trim()
  .split("\n")
  .map((line) => line.replace(/ spills$/, "").replaceAll("[]", "").replace(/(\w+)\?/g, "[$1]"));
const names = signatures.map((signature) => signature.slice(0, signature.indexOf("(")));
const PAGES = ["en", "pl"].flatMap((language) => readdirSync(path.join(root, "docs", language)).map((file) => `docs/${language}/${file}`));

describe("[README]", () => {
  it.each(signatures)("SALES.%s is there", (signature) => expect(readme).toContain(`\`SALES.${signature}\``));
  it("names no function that does not exist", () => expect([...readme.matchAll(/SALES\.([A-Z]+)\(/g)].map(([, name]) => name).filter((name) => !names.includes(name!))).toEqual([]));
  it("names every button of the ribbon by its label, and only those", () => {
    const manifest = text("manifest.xml");
    const labels = [...manifest.matchAll(/<Control xsi:type="Button" id="Sales\.(\w+)"/g)].map(([, id]) => new RegExp(`id="${id}\\.Label" DefaultValue="([^"]+)"`).exec(manifest)![1]);
    const table = readme.slice(readme.indexOf("| button | makes |"));
    expect([...table.slice(0, table.indexOf("\n\n")).matchAll(/^\| ([^|]+) \|/gm)].map(([, label]) => label).slice(2)).toEqual(labels);
  });
  it("names every npm script that a person starts", () => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((script) => !new RegExp(`npm (run )?${script}\\b`).test(readme))).toEqual([]);
  });
});

describe("[DOCS]", () => {
  it.each(["docs/en/functions.md", "docs/pl/funkcje.md"])("%s names every function", (page) => expect(names.filter((name) => !new RegExp(`SALES\\.${name}\\(|\\*\\*${name}\\*\\*`).test(text(page)))).toEqual([]));
  it.each(["README.md", ...PAGES])("%s: every link and picture leads somewhere", (page) => {
    const targets = [...text(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!).filter((target) => !target.startsWith("https:"));
    expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(page), target)))).toEqual([]);
  });
  it("every page stands in README", () => expect(PAGES.filter((page) => !readme.includes(`](${page})`))).toEqual([]));
});
