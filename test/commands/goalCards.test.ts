// Goal cards from a small workbook: their words in both languages, and what each card takes from which table.
import { goalCardsReport } from "../../src/commands/goalCards";
import { provenWays } from "../../src/commands/whatWorks";
import { shownIn } from "../../src/reports/report";
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import { expectGolden } from "../reports/reportText";
import { planted } from "./planted";

jest.mock("../../src/commands/clock", () => ({ now: () => 45884.59, today: () => 45884 }));

const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const SALES: Cell[][] = [
  ["Date", "Salesperson", "Product", "Amount"],
  [day("2024-08-05"), "Ann Nowak", "Lamp", 900],
  [day("2024-08-06"), "Bob", "Desk", 500],
  [day("2025-02-03"), "Ann Nowak", "Desk", 100],
  [day("2025-07-01"), "Ann Nowak", "Lamp", 400.5],
  [day("2025-07-02"), "Bob", "Lamp", 1000],
  [day("2025-08-04"), "Bob", "Desk", 1200],
];
const TABLES = {
  Sales: SALES,
  Goals: [
    ["Unit", "Period", "Goal", "Effective from", "Reason", "Told on"],
    ["Ann Nowak", "2025-Q3", 1200, null, "New dealers in the north", day("2025-06-27")],
    ["Ann Nowak", "2025-Q3", 1000, day("2025-08-01"), "competition", null],
    ["Bob", "2025-Q3", 1500, null, null, day("2025-06-28")],
  ],
  People: [["Salesperson", "Department", "Manager"], ["Ann Nowak", "North", "Eve"], ["Bob", "North", "Eve"]],
  Material: [["Topic", "Kind", "Link", "Product", "For whom"], ["Whom the lamp is for", "target group", "https://example.com/lamp", "Lamp", ""], ["Calling back", "technique", "", "", "North"], ["Chairs", "product", "", "Chair", ""], ["For the south", "strategy", "", "", "South"]],
  Training: [["Person", "Date", "Topic", "Kind"], ["Ann Nowak", day("2025-03-03"), "Asking for the order", "coaching"], ["Bob", day("2025-04-01"), "Negotiating", "training"], ["Bob", day("2025-09-01"), "Later", "training"]],
} satisfies Record<string, Cell[][]>;

const report = (language: "en" | "pl", tables: Record<string, Cell[][]> = TABLES, options = {}) => {
  const opened = planted(tables, { language, settings: [["Currency", "PLN"]] });
  const made = goalCardsReport(opened, options, (asOf) => provenWays(opened, asOf));
  if (!made.ok) throw new Error(made.troubles[0]!.message);
  return made.value;
};
const card = (unit: string, tables?: Record<string, Cell[][]>, options?: object) => {
  const rows = report("en", tables, options).tables[0]!.rows.map((row) => row.map(shownIn)).filter(([of]) => of === unit);
  return (about: string) => rows.filter(([, what]) => what === about).map(([, , figure, more]) => [figure, more]);
};

describe("[GOAL CARDS]", () => {
  test.each(["en", "pl"] as const)("in %s", (language) => expectGolden(report(language), `goal-cards.${language}.txt`));

  it("each card begins a page", () => {
    const { rows, pages } = report("en").tables[0]!;
    expect(pages!.map((row) => rows[row]![0])).toEqual(["Company", "North", "Ann Nowak", "Bob"]);
    expect(pages!.map((row) => rows[row]![1])).toEqual(["Goal", "Goal", "Goal", "Goal"]);
  });
  it("material for a unit's best products or for everybody there, not for others", () =>
    expect(card("Ann Nowak")("Material")).toEqual([["target group", "Whom the lamp is for · Lamp · https://example.com/lamp"], ["technique", "Calling back"]]));
  it("what sells a trifle beside the best is none of the best", () => {
    const sales = [...SALES, [day("2025-08-05"), "Ann Nowak", "Bulb", 9.5], [day("2025-08-05"), "Ann Nowak", "Shade", 80]];
    expect(card("Ann Nowak", { ...TABLES, Sales: sales })("Sells best").map(([, more]) => String(more).split(" (")[0])).toEqual(["Lamp", "Desk", "Shade"]);
  });
  it("nobody is sent to who has left, be it the best seller or the manager", () => {
    const gone = (name: string) => ({ ...TABLES, People: [["Salesperson", "Department", "Manager", "Left"], ...[["Ann Nowak", "Eve"], ["Bob", "Eve"], ["Eve", "Zoe"]].map(([person, manager]) => [person!, "North", manager!, person === name ? day("2025-08-05") : null])] });
    expect(card("Ann Nowak", gone("nobody"))("Whom to ask")).toEqual([[null, "Eve, manager; Bob, who sells most of Lamp"]]);
    expect(card("Ann Nowak", gone("Bob"))("Whom to ask")).toEqual([[null, "Eve, manager"]]);
    expect(card("Ann Nowak", gone("Eve"))("Whom to ask")).toEqual([[null, "Bob, who sells most of Lamp"]]);
  });
  it("what does better than comparable others, with whom to ask; oneself is not asked", () => {
    const leads: Cell[][] = [["Created on", "Closed on", "Salesperson", "Technique", "Stage", "Amount"]];
    for (let at = 0; at < 80; at++) leads.push([day("2025-03-03") + at, day("2025-03-08") + at, at % 3 > 0 ? "Bob" : "Ann Nowak", at % 2 ? "Demonstration" : "Letter", (at % 2 ? at % 10 < 9 : at % 10 === 0) ? "Won" : "Lost", 10]);
    const tables = { ...TABLES, Leads: leads };
    const how = expect.stringMatching(/^Technique: Demonstration: .+ of 40/) as string;
    expect(card("Ann Nowak", tables)("What works")).toEqual([[null, how]]);
    expect(card("Ann Nowak", tables)("What works")[0]![1]).toMatch(/; ask Bob$/);
    expect(card("Bob", tables)("What works")[0]![1]).not.toMatch(/ask/);
    expect(card("Bob")("What works")).toEqual([]);
    const gone = { ...tables, People: [["Salesperson", "Department", "Manager", "Left"], ["Ann Nowak", "North", "Eve", null], ["Bob", "North", "Eve", day("2025-06-30")]] as Cell[][] };
    expect(card("Ann Nowak", gone)("What works")[0]![1]).not.toMatch(/ask/);
  });
  it("trainings had, and those that others had; none from after the day", () => {
    expect(card("Ann Nowak")("Trained on")).toEqual([[day("2025-03-03"), "Asking for the order · coaching"]]);
    expect(card("Ann Nowak")("Trainings that others had")).toEqual([[null, "Negotiating"]]);
  });
  it("whom to ask: the manager, and who sells most of the best product", () => {
    expect(card("Ann Nowak")("Whom to ask")).toEqual([[null, "Eve, manager; Bob, who sells most of Lamp"]]);
    expect(card("Bob")("Whom to ask")).toEqual([[null, "Eve, manager"]]);
    expect(card("North")("Whom to ask")).toEqual([[null, "Eve, manager"]]);
  });
  describe("a department with several managers", () => {
    const north = (...people: readonly (readonly Cell[])[]) => card("North", { ...TABLES, People: [["Salesperson", "Department", "Manager", "Left"], ...people.map(([person, manager, left = null]) => [person!, "North", manager!, left])] })("Whom to ask");
    it("names them all, who leads most of its people first", () => expect(north(["Ann Nowak", "Zoe"], ["Bob", "Eve"], ["Cid", "Eve"])).toEqual([[null, "Eve, manager; Zoe, manager"]]));
    it("of two who lead as many, by name", () => expect(north(["Ann Nowak", "Zoe"], ["Bob", "Eve"])).toEqual([[null, "Eve, manager; Zoe, manager"]]));
    it("not the manager of its managers", () => expect(north(["Ann Nowak", "Eve"], ["Bob", "Eve"], ["Eve", "Boss"])).toEqual([[null, "Eve, manager"]]));
    it("not the manager of somebody who has left", () => expect(north(["Ann Nowak", "Eve"], ["Bob", "Zoe", day("2025-08-05")])).toEqual([[null, "Eve, manager"]]));
    it("however the manager is written", () => expect(north(["Ann Nowak", "Eve"], ["Bob", "EVE "])).toEqual([[null, "Eve, manager"]]));
  });
  it("the revision and its reason; told on is of the goal in force", () => {
    expect(card("Ann Nowak")("Revised to")).toEqual([[1000, expect.stringMatching(/^from zł.1,200, as of 1 Aug 2025: competition$/)]]);
    expect(card("Ann Nowak")("Told on")).toEqual([[null, "not noted yet"]]);
    expect(card("Bob")("Told on")).toEqual([[day("2025-06-28"), null]]);
  });
  it("a period that has not begun: only when it begins", () => {
    const future = { ...TABLES, Goals: [["Unit", "Period", "Goal"], ["Bob", "2025-Q4", 1500]] as Cell[][] };
    expect(card("Bob", future, { from: day("2025-10-01"), to: day("2025-12-31"), asOf: day("2025-08-15") })("So far")).toEqual([[null, "the period begins on 1 Oct 2025"]]);
  });
  it("without products, people, material or training the card does without", () => {
    const bare = { Sales: SALES.map(([on, who, , amount]) => [on!, who!, amount!]), Goals: TABLES.Goals };
    expect(new Set(report("en", bare).tables[0]!.rows.map((row) => row[1]))).not.toContain("Sells best");
  });
});
