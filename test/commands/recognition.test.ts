// What a workbook says beside the recognition list: mentions, fairness, and who reached goals and was never recognised.
import { serialOf } from "../../src/core/calendar";
import type { Grid } from "../../src/core/cell";
import { openSheets, type Opened } from "../../src/commands/workbook/opened";
import { previewRecognition, recognitionCertificates } from "../../src/commands/recognitionList";
import { createSheetReader } from "../../src/sheet";
import { serial } from "../core/goals/given";

const sheet = (name: string, rows: Grid) => {
  const reader = createSheetReader({ name, row: 0, column: 0 });
  reader.add(rows);
  return reader.finish();
};
const PEOPLE = [["Ann", "North"], ["Bob", "North"], ["Cy", "South"]] as const;
const QUARTERS = [["2024-10-01", "2024-12-31"], ["2025-01-01", "2025-03-31"], ["2025-04-01", "2025-06-30"], ["2025-07-01", "2025-09-30"]] as const;
/** Per quarter: Ann always reaches 1000, Bob in two, Cy never; the year before Ann sold 500, the others 1000. */
const SOLD: Readonly<Record<string, readonly number[]>> = { Ann: [1000, 1100, 1000, 1200], Bob: [900, 1000, 800, 1000], Cy: [900, 100, 200, 999.99] };
const sale = (day: string, person: string, amount: number, product = "Lamp") => [serial(day), person, product, amount];
const SALES = [
  ["Date", "Person", "Product", "Amount"],
  ...PEOPLE.map(([person]) => sale("2024-07-02", person, person === "Ann" ? 500 : 1000)),
  ...QUARTERS.flatMap(([from], quarter) => PEOPLE.map(([person]) => sale(from, person, SOLD[person]![quarter]!, person === "Cy" ? "Desk" : "Lamp"))),
  sale("2025-09-01", "Dee", 50),
];
const GOALS = [["Unit", "Department", "From", "To", "Goal"], ...QUARTERS.flatMap(([from, to]) => PEOPLE.map(([person, department]) => [person, department, serial(from), serial(to), 1000]))];
const FEEDBACK = [["Date", "Customer", "Score", "Person"], ...[9, 10, 9, 9, 10].map((score) => [serial("2025-08-01"), "Shop", score, "Cy"]), ...[7, 8, 7, 7, 8].map((score) => [serial("2025-08-01"), "Shop", score, "Ann"])];
const given = (...recognised: (readonly [person: string, day: string])[]) => [["Person", "Date", "Reward", "Kind", "Value", "Reason"], ...recognised.map(([person, day]) => [person, serial(day), "Day off", "time off", 300, "100 % of the goal"])];

function opened(recognised: Grid | null): Opened {
  const sheets = [sheet("Sales", SALES), sheet("Goals", GOALS), sheet("Feedback", FEEDBACK), ...(recognised ? [sheet("Recognised", recognised)] : [])];
  return openSheets({ sheets, ours: new Map(), handedOver: new Map(), setup: null, from1904: false }, "en");
}
const QUARTER = { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), asOf: serialOf(2025, 9, 30) };
function preview(recognised: Grid | null, overlooked = false) {
  const made = previewRecognition(opened(recognised), { ...QUARTER, overlooked });
  if (!made.ok) throw new Error(JSON.stringify(made.troubles));
  return made.value;
}

describe("[RECOGNITION] a workbook", () => {
  it("the list: exactly those who reached, to the cent; the reason in words from the data", () =>
    expect(preview(null).lines.map(({ person, reason }) => [person, reason])).toEqual([
      ["Ann", "exceeded the goal: 120%; sold 140% more than in the same days a year before; own best seller: “Lamp”"],
      ["Bob", "reached the goal; own best seller: “Lamp”"],
    ]));
  it("mentions: each from its table", () =>
    expect(preview(null).mentions.map(({ mention, person, department }) => [mention, person, department])).toEqual([
      ["Most improved", "Ann", "North"],
      ["Best on a product", "Ann", "North"],
      ["Happiest customers", "Cy", "South"],
      ["First sale", "Dee", null],
    ]));
  it("who is for the manager only: not computed unless asked for", () => expect(preview(given()).overlooked).toBeNull());
  it.each([
    ["nobody was ever recognised", null, [["Ann", 4, 4, null], ["Bob", 2, 4, null]]],
    ["one of them this year", given(["Ann", "2025-03-31"]), [["Bob", 2, 4, null]]],
    ["one of them long ago", given(["Ann", "2023-12-31"]), [["Ann", 4, 4, serial("2023-12-31")], ["Bob", 2, 4, null]]],
  ])("strong people: %s", (_, recognised, expected) => expect(preview(recognised, true).overlooked!.map(({ person, reached, periods, last }) => [person, reached, periods, last])).toEqual(expected));
  it("fairness counts what was kept in twelve months, and this list where it is not kept yet", () => {
    const { fairness } = preview(given(["Ann", "2025-03-31"], ["Ann", "2025-06-30"], ["Ann", "2023-06-30"], ["Bob", "2025-09-30"]));
    expect(fairness).toEqual({ given: 4, different: 2, people: 3, mostly: { person: "Ann", count: 3 }, departments: [{ department: "North", people: 2, recognised: 2 }, { department: "South", people: 1, recognised: 0 }] });
  });
  it("certificates: a page each for those listed and mentioned", () => {
    const made = recognitionCertificates(opened(null), QUARTER);
    const [table] = made.ok ? made.value.tables : [];
    expect(table!.pages!.map((row) => table!.rows[row]![0])).toEqual(["Ann", "Bob", "Cy", "Dee"]);
  });
});
