// The help pages: a section for every function that Excel is told of, an example each, and nothing from the metadata read as HTML.
import { helpPage } from "../../scripts/build/helpPage.cjs";
import en from "../../src/locales/en/help.json";
import pl from "../../src/locales/pl/help.json";

const GAP = { id: "GOALGAP", name: "GOALGAP", description: "What is <missing> & what is over.", parameters: [{ name: "actual", description: "What was sold." }, { name: "goal", description: "What was wanted.", optional: true }] };

describe("the help page", () => {
  it("has an anchor and a signature for each function", () => {
    const page = helpPage("en", [GAP], en);
    expect(page).toContain('<h3 id="goalgap"><code>SALES.GOALGAP(actual, [goal])</code></h3>');
    expect(page).toContain('<a href="#goalgap">');
  });

  it("separates arguments by semicolons in Polish", () => {
    expect(helpPage("pl", [GAP], pl)).toContain("SALES.GOALGAP(actual; [goal])");
  });

  it("shows texts as texts", () => {
    expect(helpPage("en", [GAP], en)).toContain("What is &lt;missing&gt; &amp; what is over.");
  });

  it.each([["en", en, "Goal report"], ["pl", pl, "Raport celów"]] as const)("explains every button that the ribbon shows, by its label (%s)", (language, words, label) => {
    const page = helpPage(language, [GAP], words);
    expect(page).toContain(`<dt id="Sales.GoalReport">${label}</dt>`);
    expect(page).not.toContain("undefined");
    expect(page).not.toContain("{{");
  });

  it("links the two languages", () => {
    expect(helpPage("en", [GAP], en)).toContain('href="help-pl.html"');
    expect(helpPage("pl", [GAP], pl)).toContain('href="help.html"');
  });

  it("says the same things in both languages", () => {
    expect(Object.keys(pl)).toEqual(Object.keys(en));
    expect(Object.keys(pl.examples)).toEqual(Object.keys(en.examples));
  });
});
