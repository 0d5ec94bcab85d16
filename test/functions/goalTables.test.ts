import path from "node:path";
import { readCsv } from "../fixtures/csv";
import { BLANK, column, day, everywhere, OMITTED, type Shown } from "./excel";

const HEADER = ["Unit", "From", "To", "Goal", "First goal", "Actual", "Gap", "Attainment", "Expected", "Ahead", "Projection", "Per day", "Status"];
const Q3 = [day("2025-07-01"), day("2025-09-30")];
const SALES = [
  ["Date", "Salesperson", "Amount", "Credit share", "Returned"],
  [day("2025-07-05"), "Ann", 100, BLANK, BLANK],
  [day("2025-08-05"), "ann ", 300.1, 0.5, BLANK],
  [day("2025-08-06"), "Bob", 50, BLANK, "yes"],
  [day("2025-09-06"), "Bob", -5, BLANK, "yes"],
  [day("2025-09-06"), "Cy", 50, BLANK, BLANK],
  [day("2025-09-11"), "Ann", 1000, BLANK, BLANK],
  [BLANK, "Total", 1495.1, BLANK, BLANK],
];
const GOALS = [["Person", "Period", "Goal", "Effective from"], ["Ann", "Q3 2025", 1000, BLANK], ["Ann", "Q3 2025", 900, day("2025-08-01")], ["Bob", "Q3 2025", "500", BLANK], ["Dee", "Q3 2025", 100, BLANK]];
/** Unit → actual */
const actuals = (result: Shown | Shown[][]) => Object.fromEntries((result as Shown[][]).slice(1).map((row) => [row[0], row[5]]));

describe("[GOALREPORT]", () => {
  it("columns, order and blanks", () => {
    const rows = everywhere("GOALREPORT", SALES, GOALS, day("2025-09-10")) as Shown[][];
    expect(rows[0]).toEqual(HEADER);
    expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual([["Ann", ...Q3, 900, 1000, 250.05, -649.95], ["Bob", ...Q3, 500, 500, -5, -505], ["Dee", ...Q3, 100, 100, 0, -100], ["Cy", ...Q3, "", "", 50, ""]]);
    expect(rows[4]!.slice(7)).toEqual(["", "", "", expect.any(Number), "", "no goal"]);
    expect(rows[1]!.slice(7)).toEqual([250.05 / 900, expect.closeTo((900 * 52) / 66, 9), expect.closeTo(250.05 - (900 * 52) / 66, 9), expect.closeTo((250.05 * 66) / 52, 9), expect.closeTo(649.95 / 14, 9), "behind"]);
  });
  it("from and to replace the choice of periods by asOf", () => expect(actuals(everywhere("GOALREPORT", SALES, GOALS, day("2026-01-01"), OMITTED, ...Q3))).toEqual({ Ann: 1250.05, Bob: -5, Dee: 0, Cy: 50 }));
  it("no goal in the period", () => expect(everywhere("GOALREPORT", SALES, GOALS, day("2026-01-01"))).toBe("#N/A No goal lies in that period"));
  it("holidays and weekend count", () => expect((everywhere("GOALREPORT", SALES, GOALS, day("2025-07-01"), OMITTED, OMITTED, OMITTED, column(day("2025-07-02")), "0000000") as Shown[][])[1]![8]).toBeCloseTo(1000 / 91, 9));
  it("months as dates take their length from their neighbours", () =>
    expect((everywhere("GOALREPORT", SALES, [["Salesperson", "Month", "Goal"], ["Ann", day("2025-07-01"), 10], ["Ann", day("2025-08-01"), 10]], day("2025-08-20")) as Shown[][])[1]!.slice(0, 6)).toEqual(["Ann", day("2025-08-01"), day("2025-08-31"), 10, 10, 150.05]));
  it("two dates name a period", () => expect(actuals(everywhere("GOALREPORT", SALES, [["Unit", "From", "To", "Goal"], ["Ann", day("2025-07-01"), day("2025-07-31"), 10]], day("2025-07-20")))).toEqual({ Ann: 100 }));
  it("by a role, by its Polish word, by any header", () => {
    const rows = [["Date", "Area", "Region", "Amount"], [day("2025-07-05"), "A1", "North", 5], [day("2025-07-06"), "A2", "South", 7]];
    const targets = [["Unit", "Period", "Goal"], ["North", "Q3 2025", 10], ["A2", "Q3 2025", 10]];
    for (const by of ["region", "Region", "regionu"].slice(0, 2)) expect(actuals(everywhere("GOALREPORT", rows, targets, day("2025-07-31"), by))).toEqual({ North: 5, A2: 0, South: 7 });
    expect(actuals(everywhere("GOALREPORT", rows, targets, day("2025-07-31"), "Area"))).toEqual({ North: 0, A2: 7, A1: 5 });
    expect(everywhere("GOALREPORT", rows, targets, day("2025-07-31"), "colour")).toMatch(/^#VALUE! Sales: there is no column 'colour'/);
  });
  it("goals of regions are measured by region without asking", () => expect(actuals(everywhere("GOALREPORT", [["Date", "Region", "Amount"], [day("2025-07-05"), "North", 5]], [["Region", "Period", "Goal"], ["North", "Q3 2025", 10]], day("2025-07-31")))).toEqual({ North: 5 }));
  it("levels each by their own", () =>
    expect(actuals(everywhere("GOALREPORT", [["Date", "Salesperson", "Department", "Amount"], [day("2025-07-05"), "Ann", "North", 5], [day("2025-07-05"), "Bob", "South", 7]], [["Unit", "Level", "Period", "Goal"], ["Company", "company", "Q3 2025", 10], ["North", "department", "Q3 2025", 10], ["Ann", "person", "Q3 2025", 10]], day("2025-07-31")))).toEqual({ Company: 12, North: 5, South: 7, Ann: 5, Bob: 7 }));
  test.each([["by its word", [["Unit", "Period", "Goal"], ["Company", "Q3 2025", 10]]], ["without any units", [["Period", "Goal"], ["Q3 2025", 10]]]])("the company's goals, %s, need no people", (_, targets) =>
    expect(actuals(everywhere("GOALREPORT", [["Date", "Amount"], [day("2025-07-05"), 5], [day("2025-07-06"), 7]], targets, day("2025-07-31")))).toEqual({ Company: 12 }));
  it("in the language of the goals' headers", () => {
    const rows = everywhere("GOALREPORT", [["Data", "Handlowiec", "Kwota"], ["5.07.2025", "Łucja", "1 234,50 zł"]], [["Handlowiec", "Okres", "Cel"], ["Łucja", "III kw. 2025", "2 000,00"]], day("2025-09-30")) as Shown[][];
    expect(rows[0]!.slice(3, 8)).toEqual(["Cel", "Cel pierwotny", "Wykonanie", "Różnica", "Realizacja"]);
    expect(rows[1]).toEqual(["Łucja", ...Q3, 2000, 2000, 1234.5, -765.5, 0.61725, 2000, -765.5, 1234.5, "", "poniżej planu"]);
  });
  it("quantity × unit price where the amount is missing", () => expect(actuals(everywhere("GOALREPORT", [["Date", "Salesperson", "Quantity", "Unit price"], [day("2025-07-05"), "Ann", 3, 0.1]], GOALS, day("2025-07-31")))).toEqual({ Ann: 0.3, Bob: 0, Dee: 0 }));
  it("two goals that contradict each other are errors with both rows; the others stand", () => {
    const rows = everywhere("GOALREPORT", SALES, [...GOALS, ["Bob", "Q3 2025", 7, BLANK]], day("2025-09-10")) as Shown[][];
    expect(rows[2]!.slice(3, 7)).toEqual([expect.stringMatching(/^#VALUE! Bob has two goals .* rows 4 and 6/), expect.any(String), -5, expect.any(String)]);
    expect(rows[1]![3]).toBe(900);
  });
  test.each([
    ["no column of dates", [["Salesperson", "Amount"], ["Ann", 5]], GOALS, /^#VALUE! Sales: there is no column for Date/],
    ["no people", [["Date", "Amount"], [day("2025-07-05"), 5]], GOALS, /^#VALUE! Sales: there is no column for Person/],
    ["no goals column", SALES, [["Person", "Period"], ["Ann", "Q3 2025"]], /^#VALUE! Goals: there is no column for Goal/],
    ["no periods", SALES, [["Person", "Goal"], ["Ann", 5]], /^#VALUE! Goals: there is no column for From/],
    ["a fiscal year without dates", SALES, [["Person", "Period", "Goal"], ["Ann", "FY2025", 5]], /^#VALUE! Goals: a fiscal year such as FY2025 needs its dates/],
    ["two amounts that fit alike", [["Date", "Salesperson", "Amount", "Amount"], [day("2025-07-05"), "Ann", 5, 6]], GOALS, /^#VALUE! Sales: .*could each be the column for Amount/],
    ["no table", OMITTED, GOALS, /^#VALUE! Sales is missing/],
  ])("%s: said", (_, sales, goals, message) => expect(everywhere("GOALREPORT", sales, goals, day("2025-07-31"))).toMatch(message));
  it("[columns] settles it by hand", () =>
    expect(actuals(everywhere("GOALREPORT", [["Date", "Salesperson", "Net A", "Net B"], [day("2025-07-05"), "Ann", 5, 6]], GOALS, day("2025-07-31"), OMITTED, OMITTED, OMITTED, OMITTED, OMITTED, [["amount", "Net B", "sales"]]))).toMatchObject({ Ann: 6 }));
  it("a blank asOf is refused", () => expect(everywhere("GOALREPORT", SALES, GOALS, BLANK)).toBe("#VALUE! AsOf is blank: a date is needed"));
});

describe("[GOALON]", () => {
  test.each([
    ["before the revision", "Ann", "2025-07-31", 1000],
    ["from its day on", "Ann", "2025-08-01", 900],
    ["a goal typed as text", "bob", "2025-07-31", 500],
    ["none on that day", "Ann", "2025-10-01", "#N/A Ann has no goal whose period holds that day"],
    ["nobody of that name", "Zed", "2025-08-01", "#N/A Zed has no goal whose period holds that day"],
  ])("%s", (_, unit, date, expected) => expect(everywhere("GOALON", GOALS, unit, day(date))).toBe(expected));
  it("⊞ units down, dates across", () => expect(everywhere("GOALON", GOALS, column("Ann", BLANK), [[day("2025-07-31"), day("2025-08-01")]])).toEqual([[1000, 900], ["#VALUE! Unit is blank", "#VALUE! Unit is blank"]]));
  it("two undated: both rows are named", () => expect(everywhere("GOALON", [...GOALS, ["Bob", "Q3 2025", 7, BLANK]], "Bob", day("2025-08-01"))).toBe("#VALUE! Bob has two goals that take effect together: rows 4 and 6. Fill Effective from, or delete one"));
  it("the company by its word", () => expect(everywhere("GOALON", [["Unit", "Period", "Goal"], ["Company", 2025, 7]], "company", day("2025-08-01"))).toBe(7));
});

describe("[GOALREPORT] AdventureWorks, 2013-Q3", () => {
  const folder = path.join(__dirname, "../fixtures/adventureworks");
  const cells = (file: string) => readCsv(path.join(folder, file)).map((row) => row.map((cell) => cell ?? BLANK));
  const sales = cells("sales-2013-Q3.csv.gz");
  const goals = cells("goals.csv");
  it("company and people as the data's README says", () => {
    const rows = (everywhere("GOALREPORT", sales, goals, day("2013-09-30")) as Shown[][]).slice(1);
    const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
    expect(sum(3)).toBe(8_051_000);
    expect(sum(5)).toBeCloseTo(7_100_501.74, 1);
    expect(rows.filter((row) => row[12] === "reached").map((row) => row[0])).toEqual(["David Campbell"]);
    expect(rows.find((row) => row[0] === "David Campbell")![5]).toBeCloseTo(293_810.76, 2);
    expect(rows.find((row) => row[0] === "Shu Ito")![6]).toBeCloseTo(-125_870.64, 2);
  });
});
