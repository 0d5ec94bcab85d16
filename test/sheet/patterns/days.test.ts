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

describe("days of a month across with gaps", () => {
  const days = (header: readonly Cell[]): Cell[][] => [[...header], ["Amy Cole", 1, 2, 3, 4], ["Ben Hart", 10, 20, null, 40]];
  test.each<[string, string, readonly (readonly Cell[])[]]>([
    ["numbers", "Sales", [["Sales, March 2025"], ...days(["Rep", 3, 4, 7, 28])]],
    ["dots behind", "marzec 2025", days(["Handlowiec", "3.", "4.", "7.", "28."])],
    ["two digits", "Marzec 2025", days(["PH", "03", "04", "07", "28"])],
    ["ordinals", "March 2025", days(["Rep", "3rd", "4th", "7th", "28th"])],
    ["the month in a cell of its own", "Sales", [["Month:", "March 2025"], [], ...days(["Rep", 3, 4, 7, 28])]],
    ["weekdays above", "Sprzedaż", [["Sprzedaż, marzec 2025"], [null, "pn", "wt", "pt", "pt"], ...days(["PH", 3, 4, 7, 28])]],
  ])("%s", (_, sheet, lines) => expect(readingOf({ [sheet]: lines })).toEqual(["2025-03-03", "2025-03-28", 80, 2, []]));

  it("the first days of the month, where they can be no months up to it", () => {
    expect(readingOf({ "March 2025": [["Rep", ...across(5)], ["Amy Cole", ...across(5)], ["Ben Hart", ...across(5, () => 1)]] })).toEqual(["2025-03-01", "2025-03-05", 20, 2, []]);
    expect(readingOf({ Sales: [["Sales up to March 2025"], ["Rep", ...across(3)], ["Amy Cole", ...across(3)], ["Ben Hart", ...across(3, () => 1)]] })).toEqual(["2025-01-01", "2025-03-01", 9, 2, []]);
  });

  it("with totals both ways", () => expect(readingOf({ "marzec 2025": [["PH", 3, 7, 28, "Razem"], ["Jan Lis", 1, 2, 3, 6], ["Anna Nowak", 10, null, 30, 40], ["Razem", 11, 2, 33, 46]] })).toEqual(["2025-03-03", "2025-03-28", 46, 2, ["4 total (Razem)"]]));

  test.each<[string, string, readonly (readonly Cell[])[]]>([
    ["packages of products", "Sales May 2025", [["Product", 1, 5, 20], ["Oil", 100, 200, 300], ["Paint", 10, 20, 30]]],
    ["packages in a sheet that is a month", "May 2025", [["Product", 1, 5, 20], ["Oil", 100, 200, 300], ["Paint", 10, 20, 30]]],
    ["sizes", "May 2025", [["Person", "Size", 6, 8, 10, 12], ["Amy Cole", "EU", 1, 2, 3, 4], ["Ben Hart", "US", 10, 20, 30, 40]]],
    ["sizes under a title", "Sprzedaż", [["Sprzedaż, maj 2025"], [], ["PH", "Rozmiar", 6, 8, 10, 12], ["Amy Cole", "EU", 1, 2, 3, 4], ["Ben Hart", "US", 10, 20, 30, 40]]],
  ])("%s are no days", (_, sheet, lines) => expect(read({ [sheet]: lines }).tables.map(({ layout }) => layout)).not.toContain("wide"));

  it("weekdays say that they are days, whatever stands beside them", () =>
    expect(readingOf({ "Sales March 2025": [["Product", 3, 4, 7, 28], [null, "Mon", "Tue", "Fri", "Fri"], ["Oil", 1, 2, 3, 4], ["Paint", 10, 20, null, 40]] })).toEqual(["2025-03-03", "2025-03-28", 80, 2, ["2 repeated-header"]]));

  it("of a month that nothing names they are no header, and figures that rise in a list are none", () => {
    expect(read({ Sales: days(["Rep", 3, 4, 7, 28]) }).tables).toEqual([]);
    expect(tableOf(read({ "March 2025": [["Product", "Qty", "Amount"], ["Service", 3, 12], ["Item", 4, 20]] }), "Sales").sum).toBe(32);
  });
});

describe("weeks that their header tells", () => {
  const weeks = (header: string, cells: readonly Cell[]): unknown => readingOf({ Sales: [[header, "Rep", "Amount"], ...cells.map((cell): Cell[] => [cell, "Amy Cole", 1])] });
  test.each<[string, readonly Cell[]]>([
    ["Week", ["07/25", "08/25", "15/25"]],
    ["Week", ["7/2025", "8/2025", "15/2025"]],
    ["Tydzień", ["2025/07", "2025/08", "2025/15"]],
    ["Tydzień", [202507, 202508, 202515]],
    ["Tydz.", ["25/07", "25/08", "25/15"]],
    ["KW", ["KW 7/2025", "KW 8/2025", "KW 15/2025"]],
    ["KW", ["KW 07/25", "KW 08/25", "KW 15/25"]],
    ["Week", ["W7 2025", "wk 8 2025", "Week 15, 2025"]],
  ])("%s: %s", (header, cells) => expect(weeks(header, cells)).toEqual(["2025-02-10", "2025-04-07", 3, 3, []]));

  it("numbers under KW, with the year in the sheet's name: weeks where they are more than the quarters", () => {
    const kw = (...numbers: number[]): unknown => readingOf({ "Sprzedaż 2025": [["KW", "PH", "Kwota"], ...numbers.map((number): Cell[] => [number, "Anna Nowak", 1])] });
    expect(kw(7, 15)).toEqual(["2025-02-10", "2025-04-07", 2, 2, []]);
    expect(kw(1, 3)).toEqual(["2025-01-01", "2025-07-01", 2, 2, []]);
  });

  it("across: KW beyond the fourth, pairs and numbers under a corner that says Week", () => {
    const over = (name: string, ...header: Cell[]): unknown => readingOf({ [name]: [header, ["Amy Cole", 1, 2, 3], ["Ben Hart", 10, 20, 30]] });
    expect(over("Sales", "Rep", "KW 3/2025", "KW 4/2025", "KW 5/2025")).toEqual(["2025-01-13", "2025-01-27", 66, 2, []]);
    expect(over("Sales", "Week", "7/2025", "8/2025", "9/2025")).toEqual(["2025-02-10", "2025-02-24", 66, 2, []]);
    expect(over("Sprzedaż 2025", "Tydzień", 1, 2, 3)).toEqual(["2024-12-30", "2025-01-13", 66, 2, []]);
    expect(over("Sprzedaż", "PH", "KW 1/2025", "KW 2/2025", "KW 3/2025")).toEqual(["2025-01-01", "2025-07-01", 66, 2, []]);
  });

  test.each<[string, readonly Cell[]]>([
    ["Week", ["10/06", "10/13", "11/03", "11/10", "12/29"]],
    ["Tydzień", ["03.11", "10.11", "17.11", "24.11"]],
    ["Week", ["11/10", "11/17", "11/24"]],
    ["Week", ["11/10", "11/24"]],
    ["Week", ["10/12", "11/12"]],
    ["Tydzień", ["24.11"]],
  ])("%s: %s may be days that begin weeks: left out, and said", (header, cells) => {
    const table = tableOf(read({ Sales: [[header, "Rep", "Amount"], ...cells.map((cell): Cell[] => [cell, "Amy Cole", 1])] }), "Sales");
    expect([table.rowsRead, saidOf(table)]).toEqual([0, cells.map((cell, i) => `${i + 2} not-a-date (${String(cell)})`)]);
  });

  it("days of weeks are none, and no 13th month is counted", () => {
    expect(tableOf(read({ "Sales 2025": [["Week", "Rep", "Amount"], ["07/07", "Amy Cole", 1], ["07/14", "Amy Cole", 1]] }), "Sales").rowsRead).toBe(0);
    expect(saidOf(tableOf(read({ "Sales 2025": [["Month", "Rep", "Amount"], [13, "Amy Cole", 1], [2, "Amy Cole", 1]] }), "Sales"))).toEqual(["2 not-a-date (13)"]);
  });
});

describe("weeks with a short year", () => {
  it("across", () => expect(readingOf({ Sales: [["Rep", "W07-25", "W08-25", "W09-25"], ["Amy Cole", 10, 20, 30], ["Ben Hart", 1, 2, 3]] })).toEqual(["2025-02-10", "2025-02-24", 66, 2, []]));
  it("across the turn of the year", () => expect(readingOf({ Sprzedaż: [["PH", "T51-24", "T52-24", "T01-25"], ["Jan Kowalski", 10, 20, 30], ["Anna Nowak", 1, 2, 3]] })).toEqual(["2024-12-16", "2024-12-30", 66, 2, []]));
  test.each([["Week", "Rep", "Amount", "W"], ["Tydzień", "Handlowiec", "Kwota", "tydz. "]])("down a column headed %s", (week, rep, amount, word) =>
    expect(readingOf({ Sales: [[week, rep, amount], [`${word}07-25`, "Amy Cole", 10], [`${word}08-25`, "Ben Hart", 1], [`${word}09-25`, "Ben Hart", 2]] })).toEqual(["2025-02-10", "2025-02-24", 13, 3, []]));
  it("runs of weeks that follow one another stay runs", () => expect(readingOf({ "Sales 2025": [["Rep", "W1-13", "W14-26", "W27-39"], ["Amy Cole", 10, 20, 30], ["Ben Hart", 1, 2, 3]] })).toEqual(["2024-12-30", "2025-06-30", 66, 2, []]));
});
