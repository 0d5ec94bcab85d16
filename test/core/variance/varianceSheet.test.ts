import { serialOf } from "../../../src/core/calendar";
import { sumOf } from "../../../src/core/exactSums";
import type { SalesRows } from "../../../src/core/goals/salesRows";
import { departmentColumn } from "../../../src/core/goals/departmentColumn";
import { varianceLine, varianceSheet, type Dimension } from "../../../src/core/variance/varianceSheet";
import { goals, people, period, sales, type Sale } from "../goals/given";
import { items } from "./given";

const NOW = period("2025-07-01", "2025-09-30");
const BEFORE = period("2024-07-01", "2024-09-30");
const sheetOf = (rows: readonly Sale[], by?: Dimension) => {
  const sold: SalesRows = sales(...rows);
  return varianceSheet({ sales: sold, columns: { person: sold.person, region: sold.by, department: sold.department }, actual: NOW, base: BEFORE }, by);
};
const figures = (rows: readonly Sale[]) => sheetOf(rows).lines.map(({ level, unit, base, actual, variance, variancePct, favourable }) => [level, unit, base, actual, variance, variancePct, favourable]);

describe("[VARIANCE] lines", () => {
  test.each([
    ["more than the base", 100, 120, [20, 0.2, true]],
    ["less", 100, 80, [-20, -0.2, false]],
    ["the same", 100, 100, [0, 0, null]],
    ["base 0: no percentage", 0, 50, [50, null, true]],
    ["negative base: no percentage", -10, 50, [60, null, true]],
    ["no base: nothing to compare", null, 50, [null, null, null]],
  ])("%s", (_, base, actual, expected) => {
    const line = varianceLine("person", "Ann", base, actual);
    expect([line.variance, line.variancePct, line.favourable]).toEqual(expected);
  });
  it("the company, then each level, the largest difference first; who sells nothing now is there", () =>
    expect(
      figures([
        { on: "2025-07-05", amount: 120, person: "Ann", region: "North" },
        { on: "2025-08-05", amount: 10, person: "Cy", region: "North" },
        { on: "2024-07-05", amount: 100, person: "Ann", region: "North" },
        { on: "2024-09-30", amount: 50, person: "Bob", region: "South" },
        { on: "2024-10-01", amount: 999, person: "Bob", region: "South" },
      ]),
    ).toEqual([
      ["company", "", 150, 130, -20, -20 / 150, false],
      ["person", "Bob", 50, 0, -50, -1, false],
      ["person", "Ann", 100, 120, 20, 0.2, true],
      ["person", "Cy", 0, 10, 10, null, true],
      ["region", "South", 50, 0, -50, -1, false],
      ["region", "North", 100, 130, 30, 0.3, true],
    ]));
  it("no sales on either side", () => expect(figures([{ on: "2020-01-01", amount: 1, person: "Ann" }])).toEqual([["company", "", 0, 0, 0, null, null]]));
  it("returns larger than sales", () => expect(figures([{ on: "2025-07-05", amount: 5, person: "Ann" }, { on: "2025-07-06", amount: -20, person: "Ann", mark: 1 }])[0]).toEqual(["company", "", 0, -15, -15, null, false]));
  it("more than 300 units: the others are one line, and each level adds up", () => {
    const many = sheetOf(Array.from({ length: 400 }, (_, at) => ({ on: "2025-07-05", amount: at + 1, person: `P${at}` })));
    const people = many.lines.filter(({ level }) => level === "person");
    expect(people).toHaveLength(300);
    expect(people[299]).toMatchObject({ unit: "", count: 101, actual: (101 * 102) / 2 });
    expect(sumOf(people.map(({ actual }) => actual))).toBe(many.lines[0]!.actual);
  });
  it("the bridge by what was asked for, where there is such a column", () => {
    const rows: Sale[] = [{ on: "2025-07-05", amount: 5, person: "Ann", region: "North" }];
    expect(sheetOf(rows, "region").steps.map(({ label }) => label)).toEqual(["", "North", ""]);
    expect(sheetOf(rows, "customer").bridgeBy).toBe("person");
  });
  it("without any column the company alone", () => {
    const made = varianceSheet({ sales: sales({ on: "2025-07-05", amount: 5 }, { on: "2024-07-05", amount: 3 }), columns: {}, actual: NOW, base: BEFORE });
    expect(made).toMatchObject({ lines: [{ level: "company", base: 3, actual: 5 }], pvm: null, bridgeBy: null });
  });
  it("a plan with quantities and prices takes the place of the base, product by product", () => {
    const sold = { ...sales({ on: "2025-07-05", amount: 30, quantity: 2, region: "A" }), quantity: Float64Array.of(2) };
    const made = varianceSheet({ sales: sold, columns: { product: sold.by, person: sold.person }, actual: NOW, base: NOW, plan: items({ item: "A", amount: 20, quantity: 2, on: "2025-07-01" }, { item: "A", amount: 500, quantity: 9, on: "2025-10-01" }) });
    expect(made.lines.map(({ level, base, actual }) => [level, base, actual])).toEqual([["company", 20, 30], ["product", 20, 30]]);
    expect(made.pvm!.total).toMatchObject({ price: 10, volume: 0, mix: 0 });
  });
});

describe("[VARIANCE] departments", () => {
  it("the sale's own, else that of its person", () => {
    const sold = sales({ on: "2025-07-05", amount: 1, person: "Ann" }, { on: "2025-07-05", amount: 1, person: "Ann", department: "South" }, { on: "2025-07-05", amount: 1, person: "Zed" }, { on: "2025-07-05", amount: 1 });
    const column = departmentColumn(goals(), people({ person: "Ann", department: "North" }), sold, serialOf(2025, 9, 30))!;
    expect([...column.codes].map((code) => column.labels[code] ?? null)).toEqual(["North", "South", null, null]);
  });
});
