// Whose goals they are where no heading says person, department, region or product.
import { read, rolesIn, saidOf, tableOf, valuesOf } from "../sheets";
import { goalRowsOf, unitsOf } from "../../../src/sheet/records/goalRows";
import { LEVELS } from "../../../src/core/goals/goalRows";

const levels = (table: Parameters<typeof goalRowsOf>[0]): string[] => [...goalRowsOf(table).level].map((level) => LEVELS[level] ?? "other");

describe("goals by brand are never the company's", () => {
  test.each([
    ["Goals", "Brand", "Month", "Target", "Date", "Amount"],
    ["Cele", "Marka", "Miesiąc", "Cel", "Data", "Kwota"],
  ])("%s by %s: a category, as in the sales", (sheet, brand, month, goal, date, amount) => {
    const { tables } = read({ [sheet]: [[brand, month, goal], ["Alfa", "2025-01", 100], ["Beta", "2025-01", 40]], Lista: [[date, brand, amount], ["2025-01-05", "Alfa", 50], ["2025-01-06", "Beta", 5]] });
    const goals = tables.find(({ role }) => role === "Goals")!;
    expect(unitsOf(goals)).toMatchObject({ role: "category", texts: { labels: ["Alfa", "Beta"] } });
    expect(levels(goals)).toEqual(["other", "other"]);
    expect(valuesOf(tables.find(({ role }) => role === "Sales")!, "category")).toEqual(["Alfa", "Beta"]);
  });

  test.each([
    ["Goals", "Programme", "Month", "Target"],
    ["Cele", "Projekt", "Miesiąc", "Cel"],
  ])("%s by %s: units of their own, and said", (sheet, unit, month, goal) => {
    const table = tableOf(read({ [sheet]: [[unit, month, goal], ["Alfa", "2025-01", 100], ["Beta", "2025-01", 40]] }), "Goals");
    expect(rolesIn(table)[unit]).toBe("unit");
    expect(saidOf(table)).toEqual([`1 unnamed-units (${unit})`]);
    expect(goalRowsOf(table).unit.labels).toEqual(["Alfa", "Beta"]);
    expect(levels(table)).not.toContain("company");
  });

  it("months across: the words before them are the units", () => {
    const table = tableOf(read({ Goals: [["Programme", "Jan 2025", "Feb 2025"], ["Alfa", 10, 20], ["Beta", 1, 2]] }), "Goals");
    expect(valuesOf(table, "unit")).toEqual(["Alfa", "Alfa", "Beta", "Beta"]);
    expect(saidOf(table)).toEqual(["1 unnamed-units (Programme)"]);
  });

  it("of two columns of words neither is guessed; goals alone are the company's as before", () => {
    expect(rolesIn(tableOf(read({ Goals: [["Programme", "Set", "Month", "Target"], ["Alfa", "x1", "2025-01", 100], ["Beta", "x2", "2025-01", 40]] }), "Goals"))).toMatchObject({ Programme: null, Set: null });
    expect(levels(tableOf(read({ Goals: [["Month", "Target"], ["2025-01", 100], ["2025-02", 40]] }), "Goals"))).toEqual(["company", "company"]);
  });
});
