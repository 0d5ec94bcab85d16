import path from "node:path";
import { readCsv } from "../fixtures/csv";
import { BLANK, column, day, enter, everywhere, OMITTED, type Shown } from "./excel";

const table = (result: Shown | Shown[][]) => result as Shown[][];
/** Item → the rest of its row. */
const byItem = (result: Shown | Shown[][]) => Object.fromEntries(table(result).slice(1).map(([item, ...rest]) => [item, rest]));

describe("[VARIANCE] [VARIANCEPCT] [FAVOURABLE]", () => {
  test.each([
    ["more", 120, 100, 20, 0.2, true],
    ["less", 0.1, 0.3, -0.2, -2 / 3, false],
    ["base 0", 5000, 0, 5000, "#N/A There is no share of a base that is blank, 0 or less", true],
    ["blank base", 5000, BLANK, 5000, "#N/A There is no share of a base that is blank, 0 or less", true],
    ["negative base", 10, -10, 20, "#N/A There is no share of a base that is blank, 0 or less", true],
    ["no difference", 7, 7, 0, 0, "#N/A There is no difference"],
    ["as people type them", "1 234,50 zł", "(120)", 1354.5, "#N/A There is no share of a base that is blank, 0 or less", true],
  ])("%s", (_, actual, base, difference, share, good) => {
    expect(everywhere("VARIANCE", actual, base)).toBe(difference);
    expect(everywhere("VARIANCEPCT", actual, base)).toEqual(typeof share === "number" ? expect.closeTo(share, 12) : share);
    expect(everywhere("FAVOURABLE", actual, base)).toBe(good);
  });
  it("less is better for costs", () => expect(everywhere("FAVOURABLE", 90, 100, true)).toBe(true));
  it("⊞ an element that fails is its own error, the others stand", () => {
    expect(everywhere("VARIANCEPCT", column(110, "n.d.", 5), column(100, 100, 0))).toEqual([[0.1], ["#VALUE! Actual in row 2 is not a number: 'n.d.'"], [expect.stringMatching(/^#N\/A/)]]);
    expect(everywhere("VARIANCE", column(1, 2), [[1, 2]])).toEqual([[0, -1], [1, 0]]);
    expect(everywhere("VARIANCE", column(1, 2), column(1, 2, 3))).toBe("#VALUE! Actual has 2 rows, Base has 3");
  });
});

const SALES = [
  ["Date", "Product", "Region", "Quantity", "Amount", "Status", "Note"],
  [day("2025-01-31"), "A", "North", 2, 20, BLANK, "x"],
  [day("2025-02-01"), "A", "North", 3, 33, BLANK, BLANK],
  [day("2025-02-28"), "B", BLANK, BLANK, 7, BLANK, BLANK],
  ["n.d.", "B", "South", 1, 9, BLANK, BLANK],
  [BLANK, "Total", BLANK, BLANK, 69, BLANK, BLANK],
];
const FEBRUARY = [day("2025-02-01"), day("2025-02-28")];

describe("[PERIOD]", () => {
  it("the header and the rows of the period, both days included; no totals, nothing unreadable", () =>
    expect(everywhere("PERIOD", SALES, ...FEBRUARY)).toEqual([
      ["Date", "Product", "Region", "Quantity", "Amount", "Status", "Note"],
      [day("2025-02-01"), "A", "North", 3, 33, "", ""],
      [day("2025-02-28"), "B", "", 0, 7, "", ""],
    ]));
  it("texts become the dates and numbers that their whole column makes them", () =>
    expect(everywhere("PERIOD", [["Data", "Produkt", "Kwota"], ["03/04/2025", "A", "1,234"], ["13/04/2025", "B", "1,5"], ["01/05/2025", "C", "2,25"]], day("2025-04-01"), day("2025-04-30"))).toEqual([["Data", "Produkt", "Kwota"], [day("2025-04-03"), "A", 1.234], [day("2025-04-13"), "B", 1.5]]));
  it("a sale of several people stands once, as it does on the sheet, and is split again by who reads it", () => {
    const shared = [["Date", "Amount", "Rep 1", "Share 1", "Rep 2", "Share 2"], [FEBRUARY[0], 100, "Ann", 0.6, "Bob", 0.4]];
    const february = everywhere("PERIOD", shared, ...FEBRUARY);
    expect(february).toEqual(shared);
    expect(table(everywhere("PARETO", february, "person")).slice(1).map((row) => row.slice(0, 2))).toEqual([["Ann", 60], ["Bob", 40]]);
  });
  it("a leap day is a day of its month", () => expect(table(everywhere("PERIOD", [["Date", "Amount"], [day("2024-02-29"), 5], [day("2024-03-01"), 6]], day("2024-02-01"), day("2024-02-29")))).toHaveLength(2));
  it("no row in the period: the header alone, which the others take as a table without rows", () => {
    const none = table(everywhere("PERIOD", SALES, day("2026-01-01"), day("2026-01-31")));
    expect(none).toHaveLength(1);
    expect(byItem(everywhere("PVM", SALES, none)).Total).toEqual([0, 0, 0, 0, 60, 0, 60, "total"]);
  });
  it("months across become one row each", () =>
    expect(everywhere("PERIOD", [["Product", "Jan 2025", "Feb 2025"], ["A", 5, 6], ["B", 7, 8]], ...FEBRUARY)).toEqual([["Product", "Period", "Date", "Amount"], ["A", expect.any(String), day("2025-02-01"), 6], ["B", expect.any(String), day("2025-02-01"), 8]]));
  it("goals whose period lies in it", () =>
    expect(everywhere("PERIOD", [["Person", "From", "To", "Goal"], ["Ann", ...FEBRUARY, 5], ["Ann", day("2025-01-01"), day("2025-12-31"), 60]], ...FEBRUARY)).toEqual([["Person", "From", "To", "Goal"], ["Ann", ...FEBRUARY, 5]]));
  test.each([
    ["no dates", [["Product", "Amount"], ["A", 5]], FEBRUARY, /^#VALUE! Table: there is no column for Date/],
    ["ends before it starts", SALES, [...FEBRUARY].reverse(), "#VALUE! The period ends before it starts"],
    ["no last day", SALES, [FEBRUARY[0], BLANK], "#VALUE! To is blank: a date is needed"],
  ])("%s: said", (_, rows, period, message) => expect(everywhere("PERIOD", rows, ...period)).toEqual(typeof message === "string" ? message : expect.stringMatching(message)));
  it("inside the others, what was read is read alike", () => {
    const january = everywhere("PERIOD", SALES, day("2025-01-01"), day("2025-01-31"));
    expect(byItem(everywhere("PVM", everywhere("PERIOD", SALES, ...FEBRUARY), january))).toEqual({ A: [20, 3, 10, 0, 0, 0, 33, "both"], B: [0, 0, 0, 0, 7, 0, 7, "new"], Total: [20, 3, 10, 0, 7, 0, 40, "total"] });
  });
});

describe("[PVM]", () => {
  const now = [["Product", "Quantity", "Amount"], ["A", 120, 1320], ["B", 45, 900], ["N", BLANK, 5]];
  const before = [["Product", "Quantity", "Amount"], ["A", 100, 1000], ["B", 50, 1000], ["L", 1, 7.5]];
  it("columns, kinds and totals", () =>
    expect(everywhere("PVM", now, before)).toEqual([
      ["Item", "Base", "Price", "Volume", "Mix", "New", "Lost", "Current", "Kind"],
      ["A", 1000, 120, 100, 100, 0, 0, 1320, "both"],
      ["B", 1000, 0, 100, -200, 0, 0, 900, "both"],
      ["L", 7.5, 0, 0, 0, 0, -7.5, 0, "lost"],
      ["N", 0, 0, 0, 0, 5, 0, 5, "new"],
      ["Total", 2007.5, 120, 200, -100, 5, -7.5, 2225, "total"],
    ]));
  it("in the language of the headers of `current`", () =>
    expect(everywhere("PVM", [["Produkt", "Ilość", "Kwota"], ["Łuk", 2, "30,00 zł"]], before.slice(0, 1))).toEqual([
      ["Pozycja", "Podstawa", "Cena", "Wolumen", "Struktura", "Nowe", "Utracone", "Obecnie", "Rodzaj"],
      ["Łuk", 0, 0, 0, 0, 30, 0, 30, "nowe"],
      ["Razem", 0, 0, 0, 0, 30, 0, 30, "razem"],
    ]));
  it("by a role, its Polish word or a header; blanks are an item", () => {
    for (const by of ["region", "Region"]) expect(byItem(everywhere("PVM", SALES, SALES.slice(0, 1), by))).toMatchObject({ North: expect.arrayContaining([53]), "(blank)": expect.arrayContaining([7]) });
    expect(byItem(everywhere("PVM", SALES, SALES.slice(0, 1), "produkt"))).toHaveProperty("A");
    expect(everywhere("PVM", SALES, SALES, "colour")).toMatch(/^#VALUE! Current: there is no column 'colour'/);
  });
  it("quantity × unit price where there is no amount: a plan with quantities and prices", () => expect(byItem(everywhere("PVM", now, [["Product", "Quantity", "Unit price"], ["A", 100, 10]])).A).toEqual([1000, 120, 200, 0, 0, 0, 1320, "both"]));
  it("the base may be goals: the goal is the amount, and a goal of quantity the quantity", () => {
    expect(byItem(everywhere("PVM", now, [["Product", "Period", "Goal"], ["A", "Q3 2025", 1300], ["C", "Q3 2025", 10]]))).toMatchObject({ A: [1300, 0, 20, 0, 0, 0, 1320, "other"], C: [10, 0, 0, 0, 0, -10, 0, "lost"] });
    expect(byItem(everywhere("PVM", now, [["Product", "Period", "Measure", "Goal"], ["A", "Q3 2025", "amount", 1000], ["A", "Q3 2025", "quantity", 100]])).A).toEqual([1000, 120, 200, 0, 0, 0, 1320, "both"]);
    expect(byItem(everywhere("PVM", [["Salesperson", "Amount"], ["Ann", 5]], [["Person", "Period", "Goal", "Effective from"], ["Ann", "Q3 2025", 4, BLANK], ["Ann", "Q3 2025", 3, day("2025-08-01")]], "person")).Ann).toEqual([3, 0, 2, 0, 0, 0, 5, "other"]);
  });
  describe("a base of goals set for people, departments and the company in one column", () => {
    const sales = [["Salesperson", "Department", "Product", "Amount"], ["Ann", "North", "A", 20], ["Ben", "North", "B", 30], ["Cid", "South", "B", 10]];
    const units = [["Company", "company", 100], ["North", "department", 70], ["South", "department", 30], ["Ann", "person", 40], ["Ben", "person", 30], ["Cid", "person", 30]];
    const levelled = [["Unit", "Level", "Period", "Goal"], ...units.map(([unit, level, goal]) => [unit, level, "2025-01", goal])];
    const bare = [["Unit", "Period", "Goal"], ...units.map(([unit, , goal]) => [unit, "2025-01", goal])];
    test.each([["levels named", levelled], ["levels seen in the sales", bare]])("each is counted once: %s", (_, goals) => {
      expect(byItem(everywhere("PVM", sales, goals, "person")).Total).toEqual([100, 0, -40, 0, 0, 0, 60, "total"]);
      expect(byItem(everywhere("PVM", sales, goals, "department"))).toEqual({ North: [70, 0, -20, 0, 0, 0, 50, "other"], South: [30, 0, -20, 0, 0, 0, 10, "other"], Total: [100, 0, -40, 0, 0, 0, 60, "total"] });
      expect(table(everywhere("BRIDGE", sales, goals, "person"))[1]).toEqual(["Base", 100, 0, 100, "base"]);
    });
    test.each([
      ["under their people", [["Ann", 30], ["Bob", 20], ["North", 50], ["Cy", 4], ["Dee", 6], ["South", 10]]],
      ["over their people", [["North", 50], ["Ann", 30], ["Bob", 20], ["South", 10], ["Cy", 4], ["Dee", 6]]],
      ["after all of them", [["Ann", 30], ["Bob", 20], ["Cy", 4], ["Dee", 6], ["North", 50], ["South", 10]]],
    ])("departments %s, in sales that name people only: each goal once", (_, units) => {
      const goals = [["Unit", "Period", "Goal"], ...units.map(([unit, goal]) => [unit!, "Q3 2025", goal!])];
      expect(byItem(everywhere("PVM", [["Person", "Amount"], ["Ann", 25], ["Bob", 20], ["Cy", 5], ["Dee", 5]], goals, "person")).Total).toEqual([60, 0, -5, 0, 0, 0, 55, "total"]);
      expect(byItem(everywhere("PVM", [["Department", "Amount"], ["North", 45], ["South", 10]], goals, "department")).Total).toEqual([60, 0, -5, 0, 0, 0, 55, "total"]);
    });
    it("somebody who sold nothing yet keeps a goal of their own", () =>
      expect(byItem(everywhere("PVM", [["Person", "Amount"], ["Ann", 25], ["Bob", 20]], [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 30], ["Bob", "Q3 2025", 20], ["Zoe", "Q3 2025", 45]], "person")).Total).toEqual([95, 0, -5, 0, 0, -45, 45, "total"]));
    it("none of them is a product's", () => expect(everywhere("PVM", sales, levelled)).toBe("#VALUE! Base: none of its goals is set for 'product'"));
    it("a year and its months are not added up", () => {
      const both = [...levelled, ["Ann", "person", "2025", 480]];
      expect(everywhere("BRIDGE", sales, both, "person")).toBe("#VALUE! Ann has goals for periods that overlap: rows 5 and 8. Take one period out with PERIOD");
      expect(table(everywhere("BRIDGE", sales, table(everywhere("PERIOD", both, day("2025-01-01"), day("2025-01-31"))), "person"))[1]).toEqual(["Base", 100, 0, 100, "base"]);
    });
  });
  it("goals that contradict each other", () => expect(everywhere("PVM", now, [["Product", "Period", "Goal"], ["A", "Q3 2025", 1], ["A", "Q3 2025", 2]])).toMatch(/^#VALUE! A has two goals .* rows 2 and 3/));
  it("cancelled and returned rows: a positive amount counts for nothing, a credit note counts", () =>
    expect(byItem(everywhere("PVM", [["Product", "Quantity", "Amount", "Status"], ["A", 1, 10, BLANK], ["A", 1, 10, "cancelled"], ["A", -1, -4, "returned"]], before.slice(0, 1))).A).toEqual([0, 0, 0, 0, 6, 0, 6, "new"]));
  it("two tables of the same roles settled apart by [columns]", () =>
    expect(byItem(everywhere("PVM", [["Product", "Net A", "Net B"], ["A", 5, 6]], [["Product", "Net A", "Net B"], ["A", 7, 8]], OMITTED, [["amount", "Net B", "current"], ["amount", "Net A", "base"]])).A).toEqual([7, 0, -1, 0, 0, 0, 6, "other"]));
  test.each([
    ["no amount", [["Product", "Quantity"], ["A", 5]], before, /^#VALUE! Current: there is no column for Amount/],
    ["no product", now, [["Person", "Amount"], ["Ann", 5]], /^#VALUE! Base: there is no column 'product'/],
    ["two quantities that fit alike", [["Product", "Quantity", "Quantity", "Amount"], ["A", 1, 2, 5]], before, /^#VALUE! Current: .*could each be the column for Quantity/],
    ["no base", now, OMITTED, /^#VALUE! Base is missing/],
  ])("%s: said", (_, current, base, message) => expect(everywhere("PVM", current, base)).toMatch(message));
});

describe("[BRIDGE]", () => {
  const now = [["Product", "Amount", "Quantity"], ["A", 120, 1], ["B", 50, 1], ["N", 30, 1]];
  const before = [["Product", "Amount", "Quantity"], ["A", 100, 1], ["B", 95, 1], ["L", 25, 1]];
  it("columns and kinds", () =>
    expect(everywhere("BRIDGE", now, before, "product")).toEqual([
      ["Step", "Amount", "Start", "End", "Kind"],
      ["Base", 220, 0, 220, "base"],
      ["B", -45, 220, 175, "step"],
      ["N", 30, 175, 205, "new"],
      ["L", -25, 205, 180, "lost"],
      ["A", 20, 180, 200, "step"],
      ["Current", 200, 0, 200, "current"],
    ]));
  it("the others are one, with their count", () => expect(table(everywhere("BRIDGE", now, before, "product", 2)).slice(4)).toEqual([["2 others", -5, 205, 200, "rest"], ["Current", 200, 0, 200, "current"]]));
  it("10 when `top` is omitted or blank", () => {
    const many = [["Product", "Amount"], ...Array.from({ length: 12 }, (_, at) => [`P${at}`, at + 1])];
    for (const top of [OMITTED, BLANK]) expect(table(everywhere("BRIDGE", many, many.slice(0, 1), "product", top))).toHaveLength(1 + 1 + 10 + 1 + 1);
  });
  test.each([-1, 1.5])("top %s is refused", (top) => expect(everywhere("BRIDGE", now, before, "product", top)).toBe(`#VALUE! Top must be a whole number from 1 on, not ${top}`));
});

describe("[MARKETEFFECT]", () => {
  it("two rows that add up", () => expect(everywhere("MARKETEFFECT", 200000, 220000, 2500000, 2000000, 4.6)).toEqual([["Effect", "Amount"], ["Market size", 253000], ["Market share", -345000]]));
  test.each([[OMITTED], [BLANK]])("a unit is worth 1 when that is left out", (value) => expect(everywhere("MARKETEFFECT", 90, 100, 1000, 1000, value)).toEqual([["Effect", "Amount"], ["Market size", 0], ["Market share", -10]]));
  it("no market", () => expect(everywhere("MARKETEFFECT", 90, 100, BLANK, 1000)).toBe("#N/A The market is blank, 0 or less: there is no share of it"));
});

describe("[ROLLUP]", () => {
  const Q3 = [day("2025-07-01"), day("2025-09-30")];
  const GOALS = [["Unit", "Period", "Goal", "Measure"], ["Company", "Q3 2025", 1000, BLANK], ["North", "Q3 2025", 500, BLANK], ["Ann", "Q3 2025", 300, BLANK], ["Bob", "Q3 2025", 250, BLANK], ["Cy", "Q3 2025", 400, BLANK], ["Cy", "Q3 2025", 12, "quantity"]];
  const PEOPLE = [["Name", "Department"], ["Ann", "North"], ["Bob", "North"], ["Cy", "South"]];
  it("columns; what does not exist is blank", () =>
    expect(everywhere("ROLLUP", GOALS, PEOPLE)).toEqual([
      ["Unit", "Level", "From", "To", "Own goal", "Sum of members", "Difference"],
      ["Company", "Company", ...Q3, 1000, 950, -50],
      ["North", "Department", ...Q3, 500, 550, 50],
      ["South", "Department", ...Q3, "", 400, ""],
      ["Company (pieces)", "Company", ...Q3, "", 12, ""],
      ["South (pieces)", "Department", ...Q3, "", 12, ""],
    ]));
  it("two goals of one person: the sums name both rows", () => expect(table(everywhere("ROLLUP", [...GOALS, ["Ann", "Q3 2025", 1, BLANK]], PEOPLE))[1]![5]).toMatch(/^#VALUE! Ann has two goals .* rows 4 and 8/));
  it("somebody in two departments at once: both sums name the rows", () => {
    const rolled = table(everywhere("ROLLUP", [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 10]], [["Name", "Department"], ["Ann", "North"], ["Ann", "South"]]));
    expect(rolled.slice(1).map((row) => row[5])).toEqual([10, ...Array<unknown>(2).fill(expect.stringMatching(/^#VALUE! Ann is in two departments at once, North \(row 2 of People\) and South \(row 3\)/))]);
  });
  it("no departments: said", () => expect(everywhere("ROLLUP", GOALS, [["Name", "Start"], ["Ann", day("2025-01-01")]])).toMatch(/^#VALUE! People: there is no column for Department/));
});

describe("[KNOWN TOTALS]", () => {
  const cells = (file: string) => readCsv(path.join(__dirname, "../fixtures", file)).map((row) => row.map((cell) => cell ?? BLANK));
  const rounded = (row: readonly Shown[]) => row.slice(1, 8).map((value) => Math.round(Number(value) * 100) / 100);
  it("AdventureWorks 2012-Q4 to 2013-Q4 by product, as the data's README says", () => {
    const sales = cells("adventureworks/sales-Q4.csv.gz");
    const of = (year: number) => enter("PERIOD", [sales, day(`${year}-10-01`), day(`${year}-12-31`)]);
    const rows = table(enter("PVM", [of(2013), of(2012)]));
    expect(rounded(rows[rows.length - 1]!)).toEqual([6_733_903.82, 371_323.14, 98_698.11, -455_526.11, 5_216_607.31, -3_027_445.41, 8_937_560.86]);
  });
  it("Online retail: what came back counts, country by country", () => {
    const invoices = cells("online-retail/invoices.csv.gz");
    const rows = byItem(enter("PVM", [invoices, invoices.slice(0, 1), "Country"]));
    expect(Number(rows.Total![6])).toBeCloseTo(702_232.63, 2);
    expect(Number(rows.Netherlands![6])).toBeCloseTo(125_816.11 - 94.8, 2);
    expect(Number(rows.Portugal![6])).toBeCloseTo(17_144.87 - 3736.8, 2);
  });
});
