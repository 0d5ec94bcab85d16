// Variance on an open workbook: two quarters of AdventureWorks, from cells to the sheet and back to the rows behind a figure.
import path from "node:path";
import { serialOf } from "../../src/core/calendar";
import type { Cell, Grid } from "../../src/core/cell";
import type { VarianceOptions } from "../../src/commands/desk";
import { openSheets, type Opened } from "../../src/commands/workbook/opened";
import { soldRows } from "../../src/commands/soldRows";
import { previewVariance } from "../../src/commands/variance";
import { createSheetReader } from "../../src/sheet";
import { readCsv } from "../fixtures/csv";

const sheet = (name: string, values: Grid) => {
  const reader = createSheetReader({ name, row: 0, column: 0 });
  reader.add(values);
  return reader.finish();
};
const fixture = (file: string) => readCsv(path.join(__dirname, "../fixtures/adventureworks", file));
const open = (sheets: Readonly<Record<string, Grid>>): Opened => openSheets({ sheets: Object.entries(sheets).map(([name, values]) => sheet(name, values)), ours: new Map(), handedOver: new Map(), setup: null, from1904: false }, "en");
const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const made = (opened: Opened, options: VarianceOptions = {}) => {
  const preview = previewVariance(opened, options);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
};
const rounded = (value: number) => Math.round(value * 100) / 100;

describe("[VARIANCE] AdventureWorks 2013-Q4", () => {
  const opened = open({ Sales: fixture("sales-Q4.csv.gz"), Goals: fixture("goals.csv") });

  it("against the year before, unless told otherwise", () => {
    const { base, period, sheet: found } = made(opened);
    expect([base, period.from, period.to]).toEqual(["year before", day("2013-10-01"), day("2013-12-31")]);
    const { total } = found.pvm!;
    expect([total.price, total.volume, total.mix, total.new, total.lost].map(rounded)).toEqual([371_323.14, 98_698.11, -455_526.11, 5_216_607.31, -3_027_445.41]);
    expect(rounded(found.lines[0]!.variance!)).toBe(2_203_657.04);
  });
  it("against the goal: the quota of the period", () => {
    const { sheet: found, basePeriod } = made(opened, { base: "goal" });
    expect([found.lines[0]!.base, rounded(found.lines[0]!.variance!), basePeriod]).toEqual([10_359_000, -1_421_439.14, null]);
    const jae = found.lines.find(({ unit }) => unit === "Jae Pak")!;
    expect([jae.base, rounded(jae.actual), rounded(jae.variance!), jae.favourable]).toEqual([1_329_000, 1_029_417.84, -299_582.16, false]);
  });
  it("a quarter with nothing in the base: no percentage, and it is said", () => {
    const { base, sheet: found, notes } = made(opened, { from: day("2012-10-01"), to: day("2012-12-31") });
    expect([base, found.lines[0]!.base, found.lines[0]!.variancePct]).toEqual(["period before", 0, null]);
    expect(notes).toContain("There is nothing in the base: no percentages, and everything is new.");
  });
  it("a running quarter is compared up to the same working day", () => {
    const { basePeriod, notes } = made(opened, { from: day("2013-10-01"), to: day("2013-12-31"), asOf: day("2013-11-15") });
    // Friday 15 November 2013 is the 34th working day; so is Thursday 15 November 2012
    expect(basePeriod).toEqual({ from: day("2012-10-01"), to: day("2012-11-15") });
    expect(notes.some((note) => note.includes("cut at the same working day"))).toBe(true);
  });
  it("as-of after the end counts to the end", () => expect(made(opened, { from: day("2013-10-01"), to: day("2013-12-31"), asOf: day("2014-06-30") }).sheet.lines[0]!.actual).toBe(made(opened).sheet.lines[0]!.actual));
  it("the rows behind a figure: those of the period, else of the base", () => {
    const preview = made(opened);
    const periods = [preview.period, preview.basePeriod!];
    const person = soldRows(opened, "person", "JAE PAK", periods)!;
    const cells = fixture("sales-Q4.csv.gz");
    const counted = cells.filter((row) => row[1] === "Jae Pak" && Number(row[0]) >= preview.period.from).length;
    expect([person.sheet, person.count]).toEqual(["Sales", counted]);
    expect(person.ranges[0]).toMatch(/^A\d+:H\d+$/);
    const lost = preview.sheet.pvm!.lines.find(({ kind }) => kind === "lost")!;
    expect(soldRows(opened, "product", lost.item, periods)!.count).toBeGreaterThan(0);
    expect(soldRows(opened, "product", "no such thing", periods)).toBeNull();
  });
});

describe("[VARIANCE] small workbooks", () => {
  const header: Cell[] = ["Date", "Salesperson", "Product", "Quantity", "Unit price"];
  const sales: Grid = [header, [day("2025-07-05"), "Ann", "Lamp", 12, 10], [day("2025-08-05"), "Bob", "Desk", 2, 300], [day("2025-09-06"), "Ann", "Lamp", 3, 11]];

  it("without goals: the quarter of the latest sale", () => {
    const { period, base } = made(open({ Sales: sales }));
    expect([period.from, period.to, base]).toEqual([day("2025-07-01"), day("2025-09-30"), "period before"]);
  });
  it("a plan with quantities and prices: never counted as sales, compared when asked for", () => {
    const opened = open({ Sales: sales, "Budget 2025": [["Period", "Product", "Quantity", "Unit price"], ["2025-07", "Lamp", 10, 10], ["2025-08", "Desk", 3, 300], ["2025-10", "Desk", 99, 300]] });
    expect(made(opened).sheet.lines[0]!.actual).toBe(753);
    const { base, sheet: found } = made(opened, { base: "plan" });
    expect([base, found.lines[0]!.base, found.lines[0]!.actual]).toEqual(["plan", 1000, 753]);
    const parts = found.pvm!.lines.map(({ item, price, volume, mix }) => [item, price, rounded(volume + mix)]);
    expect(parts).toEqual([["Desk", 0, -300], ["Lamp", 3, 50]]);
  });
  describe("goals by product", () => {
    const goals = (...rows: Cell[][]): Grid => [["Product", "Period", "Measure", "Goal"], ...rows];
    const Q3 = { base: "goal", from: day("2025-07-01"), to: day("2025-09-30"), asOf: day("2025-09-30") } as const;
    it("amounts and quantities: price, volume and mix are told, and nobody takes products for people", () => {
      const opened = open({ Sales: sales, "Product goals": goals(["Lamp", "Q3 2025", "Amount", 100], ["Lamp", "Q3 2025", "Quantity", 10], ["Desk", "Q3 2025", "Amount", 900], ["Desk", "Q3 2025", "Quantity", 3]) });
      const { sheet: found, dimensions } = made(opened, { ...Q3, by: "product" });
      expect([found.lines[0]!.base, found.lines[0]!.actual, dimensions, found.bridgeBy]).toEqual([1000, 753, ["product"], "product"]);
      expect(found.pvm!.lines.map(({ item, price, volume, mix }) => [item, price, rounded(volume + mix)])).toEqual([["Desk", 0, -300], ["Lamp", 3, 50]]);
      expect(opened.rows.goals.length).toBe(0);
    });
    it("a running period: what is due by its working days", () => {
      const opened = open({ Sales: sales, "Product goals": goals(["Lamp", "2025-07", "Amount", 2300]) });
      // 11 of July's 23 working days are over
      expect(made(opened, { base: "goal", from: day("2025-07-01"), to: day("2025-07-31"), asOf: day("2025-07-15") }).sheet.lines.map(({ level, base }) => [level, base])).toEqual([["company", 1100], ["product", 1100]]);
    });
    it("months add up to the quarter; a goal of the quarter itself goes before them", () => {
      const months = [["Lamp", "2025-07", "Amount", 40], ["Lamp", "2025-08", "Amount", 50], ["Lamp", "2025-10", "Amount", 999]];
      expect(made(open({ Sales: sales, Goals: goals(...months) }), Q3).sheet.lines[0]!.base).toBe(90);
      expect(made(open({ Sales: sales, Goals: goals(...months, ["Lamp", "Q3 2025", "Amount", 95]) }), Q3).sheet.lines[0]!.base).toBe(95);
    });
    it("goals of people beside them: the company's goal is theirs", () => {
      const opened = open({ Sales: sales, Goals: [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 200], ["Bob", "Q3 2025", 500]], "Product goals": goals(["Lamp", "Q3 2025", "Amount", 100]) });
      const { sheet: found, dimensions } = made(opened, Q3);
      expect([found.lines[0]!.base, dimensions, found.bridgeBy]).toEqual([700, ["person", "product"], "person"]);
      expect(found.pvm!.lines.map(({ item, kind }) => [item, kind])).toEqual([["Desk", "new"], ["Lamp", "other"]]);
    });
    it("set twice: refused, both rows named", () =>
      expect(previewVariance(open({ Sales: sales, Goals: goals(["Lamp", "Q3 2025", "Amount", 1], ["lamp", "Q3 2025", "Amount", 2]) }), Q3)).toMatchObject({ ok: false, troubles: [{ code: "two-goals", message: expect.stringContaining("rows 2 and 3") }] }));
    it("goals of people only: why there is no price and volume is said", () => {
      const { sheet: found, notes } = made(open({ Sales: sales, Goals: [["Unit", "Period", "Goal"], ["Ann", "Q3 2025", 200]] }), Q3);
      expect(found.pvm).toBeNull();
      expect(notes.some((note) => note.startsWith("No split into price and volume"))).toBe(true);
    });
  });
  it("a period that has not begun: nothing on either side, and no percentage", () => {
    const { sheet: found, basePeriod } = made(open({ Sales: sales }), { base: "year before", from: day("2025-10-01"), to: day("2025-12-31"), asOf: day("2025-09-15") });
    expect([found.lines[0]!.base, found.lines[0]!.actual, found.lines[0]!.variancePct]).toEqual([0, 0, null]);
    expect(basePeriod!.to).toBeLessThan(basePeriod!.from);
  });
  it("a product that was renamed stands as lost and as new, and it is said", () => {
    const { sheet: found, notes } = made(open({ Sales: [header, [day("2025-08-05"), "Ann", "Lamp 2", 1, 10], [day("2024-08-05"), "Ann", "Lamp", 1, 10]] }));
    expect(found.pvm!.lines.map(({ item, kind }) => [item, kind])).toEqual([["Lamp", "lost"], ["Lamp 2", "new"]]);
    expect(notes).toContain("New products: 1, lost: 1. One that was renamed stands as both.");
  });
  it("a person who moved: sales of both departments count once each, and add up", () => {
    const People: Grid = [["Person", "Department", "Start", "End"], ["Ann", "North", day("2020-01-01"), day("2025-07-31")], ["Ann", "South", day("2025-08-01"), null], ["Bob", "South", day("2020-01-01"), null]];
    const { sheet: found } = made(open({ Sales: sales, People }), { from: day("2025-07-01"), to: day("2025-09-30"), asOf: day("2025-09-30") });
    const departments = found.lines.filter(({ level }) => level === "department").map(({ unit, actual }) => [unit, actual]);
    expect(departments).toEqual([["South", 633], ["North", 120]]);
  });
  it("goals by week: against the week of the same number a year before", () => {
    const weekly: Grid = [["Date", "Salesperson", "Amount"], [day("2021-02-15"), "Ann", 5], [day("2020-02-10"), "Ann", 7], [day("2020-02-17"), "Ann", 100]];
    const opened = open({ Sales: weekly, Goals: [["Unit", "Period", "Goal"], ["Ann", "2021-W07", 10]] });
    // 2020 had 53 weeks: week 7 of 2020 began on 10 February
    expect(made(opened, { base: "year before", from: day("2021-02-15"), to: day("2021-02-21"), asOf: day("2021-02-21") })).toMatchObject({ basePeriod: { from: day("2020-02-10"), to: day("2020-02-16") }, sheet: { lines: [{ base: 7, actual: 5 }, {}] } });
  });
  it.each(["Plan and actuals", "Plan i wykonanie", "Budżet – realizacja"])("a sheet named “%s” has sales, for it has the actuals", (sheet) => {
    expect(made(open({ [sheet]: sales })).sheet.lines[0]!.actual).toBe(753);
  });
  test.each([
    ["no plan", { Sales: sales }, { base: "plan" }, "no-plan"],
    ["no sales", { Notes: [["Call Ann"], ["soon"]] as Grid }, {}, "no-sales"],
    ["goals that are not there", { Sales: sales }, { base: "goal" }, "no-goals"],
  ] as const)("%s: said", (_, sheets, options, code) => expect(previewVariance(open(sheets), options)).toMatchObject({ ok: false, troubles: expect.arrayContaining([expect.objectContaining({ code })]) }));
  it("with a Market table: the market or us", () => {
    const opened = open({ Sales: [header, [day("2025-08-05"), "Ann", "Lamp", 12, 10], [day("2024-08-05"), "Ann", "Lamp", 10, 10]], "Market size": [["Period", "Market size"], ["Q3 2025", 1500], ["Q3 2024", 1000]] });
    const table = made(opened).report.tables.find(({ key }) => key === "MarketEffect");
    expect(table?.rows.map((row) => row[1])).toEqual([50, -30]);
  });
  it("in a running period: the months that are over, our sales of those alone", () => {
    const sizes: Grid = [["Period", "Market size"], ["2025-07", 1500], ["2025-08", 9999], ["2024-07", 1000], ["2024-08", 1]];
    const sold: Grid = [header, [day("2025-07-05"), "Ann", "Lamp", 12, 10], [day("2025-08-05"), "Ann", "Lamp", 70, 10], [day("2024-07-05"), "Ann", "Lamp", 10, 10]];
    const running = { from: day("2025-07-01"), to: day("2025-09-30"), asOf: day("2025-08-10"), base: "year before" } as const;
    const { report, notes } = made(open({ Sales: sold, Market: sizes }), running);
    expect(report.tables.find(({ key }) => key === "MarketEffect")?.rows.map((row) => row[1])).toEqual([50, -30]);
    expect(notes).toContain("The market or us is told for 1 Jul 2025 – 31 Jul 2025 beside 1 Jul 2024 – 31 Jul 2024, as far as the Market table goes.");
    const early = made(open({ Sales: sold, Market: sizes }), { ...running, asOf: day("2025-07-10") });
    expect(early.report.tables.some(({ key }) => key === "MarketEffect")).toBe(false);
    expect(early.notes.some((note) => note.startsWith("The market or us cannot be told"))).toBe(true);
  });
});
