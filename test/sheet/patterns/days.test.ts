// The days of a month across, 1…31, under the month that a title, the sheet's name or a heading says; and weeks with a short year.
import type { Cell } from "../../../src/core/cell";
import { read, saidOf, tableOf, valuesOf } from "../sheets";

const across = (count: number, cell: (i: number) => Cell = (i) => i + 1): Cell[] => Array.from({ length: count }, (_, i) => cell(i));

/** First and last day, sum, rows, and what was said, of the one table. */
function readingOf(sheets: Parameters<typeof read>[0], role: "Sales" | "Goals" = "Sales"): unknown {
  const reading = read(sheets);
  expect(reading.tables).toHaveLength(1);
  const table = tableOf(reading, role);
  const days = valuesOf(table, role === "Goals" ? "from" : "date")!;
  return [days[0], days[days.length - 1], table.sum, table.rowsRead, saidOf(table)];
}

describe("days of a month across", () => {
  test.each<[string, string, readonly (readonly Cell[])[], string, string]>([
    ["the sheet's name", "January 2025", [["Rep", ...across(31)], ["Amy Cole", ...across(31)], ["Ben Hart", ...across(31, () => 1)]], "2025-01-01", "2025-01-31"],
    ["the sheet's name, Polish", "Styczeń 2025", [["Handlowiec", ...across(31)], ["Jan Kowalski", ...across(31)], ["Anna Nowak", ...across(31, () => 1)]], "2025-01-01", "2025-01-31"],
    ["a title", "Sales", [["Sales, March 2025"], [], ["Rep", ...across(31)], ["Amy Cole", ...across(31)], ["Ben Hart", ...across(31, () => 1)]], "2025-03-01", "2025-03-31"],
    ["a title, Polish", "Sprzedaż", [["Sprzedaż dzienna, marzec 2025"], ["PH", ...across(31)], ["Jan Kowalski", ...across(31)], ["Anna Nowak", ...across(31, () => 1)]], "2025-03-01", "2025-03-31"],
    ["a heading over the days", "Sales", [[null, "January 2025"], ["Rep", ...across(31)], ["Amy Cole", ...across(31)], ["Ben Hart", ...across(31, () => 1)]], "2025-01-01", "2025-01-31"],
    ["the sheet's name with the year in the title", "Marzec", [["Sprzedaż 2025"], ["PH", ...across(31)], ["Jan Kowalski", ...across(31)], ["Anna Nowak", ...across(31, () => 1)]], "2025-03-01", "2025-03-31"],
  ])("dated by %s", (_, sheet, lines, from, to) => expect(readingOf({ [sheet]: lines })).toEqual([from, to, 496 + 31, 2, []]));

  test.each([
    [["sob.", "niedz.", "pon.", "wt.", "śr.", "czw.", "pt."], []],
    [["so", "nd", "pn", "wt", "śr", "cz", "pt"], ["2 repeated-header"]],
    [["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"], ["2 repeated-header"]],
  ])("with weekdays under or over the days, and totals both ways: %s", (names, said) => {
    const rows: Cell[][] = [["Jan Kowalski", ...across(28, () => 10), 280], ["Anna Nowak", ...across(28, () => 5), 140], ["Razem", ...across(28, () => 15), 420]];
    const header: Cell[] = ["Handlowiec", ...across(28), "Suma"];
    const weekdays: Cell[] = [null, ...across(28, (i) => names[i % 7]!)];
    expect(readingOf({ "Luty 2025": [header, weekdays, ...rows] })).toEqual(["2025-02-01", "2025-02-28", 420, 2, [...said, "5 total (Razem)"]]);
    expect(readingOf({ "Luty 2025": [weekdays, header, ...rows] })).toEqual(["2025-02-01", "2025-02-28", 420, 2, ["5 total (Razem)"]]);
  });

  it("a form for 31 days in a shorter month", () =>
    expect(readingOf({ "02.2025": [["PH", ...across(31)], ["Jan Kowalski", ...across(31, (i) => (i > 27 ? null : 10))], ["Anna Nowak", ...across(31, (i) => (i > 27 ? null : 1))]] })).toEqual(["2025-02-01", "2025-02-28", 308, 2, []]));

  it("goals of days", () => expect(readingOf({ Cele: [["Cele na styczeń 2025"], ["Handlowiec", ...across(31)], ["Jan Kowalski", ...across(31, () => 10)], ["Anna Nowak", ...across(31, () => 1)]] }, "Goals")).toEqual(["2025-01-01", "2025-01-31", 341, 2, []]));

  it("of a month that nothing names they are in no period, and it is said; 1 to 12 are months as before", () => {
    expect(readingOf({ Sales: [["Rep", ...across(31)], ["Amy Cole", ...across(31)], ["Ben Hart", ...across(31, () => 1)]] })).toEqual([null, null, 527, 2, ["1 period-without-year (1)"]]);
    expect(readingOf({ "Sprzedaż 2025": [["PH", ...across(12)], ["Jan Kowalski", ...across(12)], ["Anna Nowak", ...across(12, () => 1)]] })).toEqual(["2025-01-01", "2025-12-01", 90, 2, []]);
  });
});

describe("weeks with a short year", () => {
  it("across", () => expect(readingOf({ Sales: [["Rep", "W07-25", "W08-25", "W09-25"], ["Amy Cole", 10, 20, 30], ["Ben Hart", 1, 2, 3]] })).toEqual(["2025-02-10", "2025-02-24", 66, 2, []]));
  it("across the turn of the year", () => expect(readingOf({ Sprzedaż: [["PH", "T51-24", "T52-24", "T01-25"], ["Jan Kowalski", 10, 20, 30], ["Anna Nowak", 1, 2, 3]] })).toEqual(["2024-12-16", "2024-12-30", 66, 2, []]));
  test.each([["Week", "Rep", "Amount", "W"], ["Tydzień", "Handlowiec", "Kwota", "tydz. "]])("down a column headed %s", (week, rep, amount, word) =>
    expect(readingOf({ Sales: [[week, rep, amount], [`${word}07-25`, "Amy Cole", 10], [`${word}08-25`, "Ben Hart", 1], [`${word}09-25`, "Ben Hart", 2]] })).toEqual(["2025-02-10", "2025-02-24", 13, 3, []]));
  it("runs of weeks that follow one another stay runs", () => expect(readingOf({ "Sales 2025": [["Rep", "W1-13", "W14-26", "W27-39"], ["Amy Cole", 10, 20, 30], ["Ben Hart", 1, 2, 3]] })).toEqual(["2024-12-30", "2025-06-30", 66, 2, []]));
});
