// A workbook whose goals are set for products, regions, customers: the goal report shows them; what is about people says what is missing.
import { goalCardsReport } from "../../src/commands/goalCards";
import { previewGoals } from "../../src/commands/goalReport";
import { deskOf } from "../../src/commands/workbook/opened";
import { previewRecognition } from "../../src/commands/recognitionList";
import type { Cell } from "../../src/core/cell";
import type { Language } from "../../src/locales";
import { planted } from "./planted";

jest.mock("../../src/commands/clock", () => ({ now: () => 45884.59, today: () => 45884 }));

type Rows = readonly (readonly Cell[])[];
const SALES: Rows = [["Date", "Person", "Product", "Region", "Amount"], ["2025-07-01", "Ann", "Lamp", "North", 100], ["2025-08-01", "Bob", "Desk", "South", 40], ["2025-08-04", "Bob", "Sofa", "South", 7], ["2025-09-01", "Bob", "Desk", "South", 999]];
const PRODUCTS: Rows = [["Product", "Period", "Goal"], ["Lamp", "2025-Q3", 200], ["Desk", "2025-Q3", 30]];
const PEOPLE: Rows = [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", 90]];

const open = (sheets: Readonly<Record<string, Rows>>, language: Language = "en") => planted(sheets, { language, settings: [[language === "en" ? "As of" : "Stan na", "2025-08-15"]] });
function report(sheets: Readonly<Record<string, Rows>>, language: Language = "en") {
  const made = previewGoals(open(sheets, language), {});
  if (!made.ok) return { lines: [], notes: made.troubles.map(({ message }) => message) };
  return { lines: made.value.lines.map(({ level, unit, goal, actual, gap, status }) => [level, unit, goal, actual, gap, status]), notes: made.value.notes, report: made.value.report };
}

describe("[GOAL REPORT] goals of products alone", () => {
  const { lines, notes, report: sheet } = report({ Sales: SALES, Plan: PRODUCTS });
  it("each product against its goal up to the day; their sum is the company's goal, beside everything sold", () =>
    expect(lines).toEqual([
      ["company", "Company", 230, 147, -83, "on track"],
      ["product", "Lamp", 200, 100, -100, "at risk"],
      ["product", "Desk", 30, 40, 10, "reached"],
    ]));
  it("where the company's goal comes from is said, and what has no goal", () =>
    expect(notes).toEqual(["Nobody has a goal of their own: the company’s goal is the sum of the goals of products.", "Number of products with sales and no goal: 1; 7 of the company’s actual stands against no goal."]));
  it("the head names the sheet of the goals; the level is Product; the chart draws the products", () => {
    expect(sheet!.source).toMatch(/^Sales \(4 rows\), Plan \(2 rows\)/);
    expect(sheet!.tables[0]!.rows.map((row) => row[0])).toEqual(["Company", "Product", "Product"]);
    expect(sheet!.charts[0]!.rows).toEqual({ first: 1, count: 2 });
  });
  it("a row of the goals that cannot be read is named", () => expect(report({ Sales: SALES, Plan: [...PRODUCTS, ["Sofa", "2025-Q3", "n.d."]] }).notes[0]).toMatch(/1 row of Goals was not read. 'Plan'!C4/));
  it("the pane can choose among their periods", () => expect(deskOf(open({ Sales: SALES, Plan: PRODUCTS })).periods).toEqual([{ from: 45839, to: 45930 }]));
  it.each<[string, Rows]>([
    ["region", [["Region", "Period", "Goal"], ["North", "2025-Q3", 100]]],
    ["product", [["Level", "Unit", "Period", "Goal"], ["Product", "Lamp", "2025-Q3", 100]]],
    ["product", [["Unit", "Period", "Goal"], ["Lamp", "2025-Q3", 100], ["lamp with shade", "2025-Q3", 5]]],
    ["region", [["Country", "Period", "Goal"], ["North", "2025-Q3", 100]]],
  ])("of a %s, whatever the table's form", (level, goals) => expect(report({ Sales: SALES, Plan: goals }).lines[1]).toEqual([level, level === "region" ? "North" : "Lamp", 100, 100, 0, "reached"]));
  it.each<[string, Rows]>([
    ["a person of the sales among them", [["Unit", "Period", "Goal"], ["Lamp", "2025-Q3", 100], ["Ann", "2025-Q3", 100]]],
    ["names that nobody and nothing bears", [["Unit", "Period", "Goal"], ["Cy", "2025-Q3", 100], ["Dee", "2025-Q3", 100]]],
  ])("%s: goals of people", (_, goals) => expect(report({ Sales: SALES, Plan: goals }).lines.filter(([level]) => level === "product")).toEqual([]));
  it("revised twice on a day: neither counts, both rows are named", () => {
    const head = [...PRODUCTS[0]!, "Effective from"];
    const twice = report({ Sales: SALES, Plan: [head, ["Desk", "2025-Q3", 30, null], ["Lamp", "2025-Q3", 200, "2025-08-01"], ["Lamp", "2025-Q3", 150, "2025-08-01"]] });
    expect(twice.lines).toEqual([["company", "Company", 30, 147, 117, "reached"], ["product", "Desk", 30, 40, 10, "reached"], ["product", "Lamp", null, 100, null, "no goal"]]);
    expect(twice.notes.join()).toMatch(/Lamp has two goals .* \(rows 3 and 4\)/);
  });
  it("two columns of goals that fit equally are asked about, not called missing", () => {
    const made = previewGoals(open({ Sales: SALES, Plan: [["Product", "Period", "Goal", "Target"], ["Lamp", "2025-Q3", 200, 210]] }), {});
    expect(made).toMatchObject({ ok: false, troubles: [{ code: "doubtful-column" }] });
  });
});

describe("[GOAL REPORT] goals of products that the sales cannot tell", () => {
  const SALES_OF_PEOPLE = SALES.map((row) => [row[0]!, row[1]!, row[4]!]);
  it("refused, and the column to add is named", () => expect(report({ Sales: SALES_OF_PEOPLE, Plan: PRODUCTS }).notes).toEqual(["The goals cannot be compared with the sales, which have no column “Product”. Add it to the sales, or type what was reached in a column Actual beside the goals."]));
  it("what was typed as actual counts", () => expect(report({ Sales: SALES_OF_PEOPLE, Plan: [["Product", "Period", "Goal", "Actual"], ["Lamp", "2025-Q3", 200, 50]] }).lines[1]).toEqual(["product", "Lamp", 200, 50, -150, "behind"]));
  it("beside goals of people they are left out, and said", () => {
    const { lines, notes } = report({ Sales: SALES_OF_PEOPLE, Goals: PEOPLE, Plan: PRODUCTS });
    expect(lines.map(([level]) => level)).toEqual(["company", "person", "person"]);
    expect(notes).toContain("2 goals of products are not shown: the sales have no column “Product” that tells what was reached.");
  });
});

describe("[GOAL REPORT] goals of products beside those of people", () => {
  const { lines, notes } = report({ Sales: SALES, Goals: PEOPLE, Plan: PRODUCTS });
  it("people first; the company's goal is theirs, never both together", () =>
    expect(lines.map(([level, unit, goal, actual]) => [level, unit, goal, actual])).toEqual([["company", "Company", 90, 147], ["person", "Ann", 90, 100], ["person", "Bob", null, 47], ["product", "Lamp", 200, 100], ["product", "Desk", 30, 40]]));
  it("what has no goal is said of each", () => expect(notes).toEqual(expect.arrayContaining(["Number of products with sales and no goal: 1 (7).", expect.stringMatching(/^1 person has sales and no goal \(Bob\)/)])));
});

describe("what is about people, where only products have goals", () => {
  const opened = open({ Sales: SALES, Plan: PRODUCTS });
  const MESSAGE = "The goals on “Plan” are set for products. Here goals of people, departments or the company are needed: a table with the columns Unit, Period and Goal.";
  it.each([["[RECOGNITION LIST]", () => previewRecognition(opened, {})], ["[GOAL CARDS]", () => goalCardsReport(opened, {}, () => [])]])("%s says whose goals are missing, and offers a table", (_, made) =>
    expect(made()).toEqual({ ok: false, troubles: [{ code: "goals-of-things", missing: "Goals", message: MESSAGE }] }));
  it("in Polish", () => {
    const { lines, notes } = report({ Sprzedaż: [["Data", "Handlowiec", "Produkt", "Kwota"], ["2025-07-01", "Anna", "Lampa", 100], ["2025-07-02", "Anna", "Sofa", 5]], Plan: [["Produkt", "Okres", "Cel"], ["Lampa", "III kw. 2025", 200]] }, "pl");
    expect(lines[1]).toEqual(["product", "Lampa", 200, 100, -100, "at risk"]);
    expect(notes).toEqual(["Nikt nie ma własnego celu: cel firmy to suma celów dla produktów.", "Liczba produktów ze sprzedażą, ale bez celu: 1; 5 z wykonania firmy nie ma odpowiednika w celu."]);
  });
});
