// Goals of money and of pieces in one row: two goals, each with its measure.
import { readWorkbook, type SheetTable } from "../../../src/sheet";
import { goalRowsOf } from "../../../src/sheet/records/goalRows";
import { saidOf } from "../sheets";
import { draw } from "./picture";

/** "unit measure goal" of each goal, as core has it. */
function goalsIn(table: SheetTable): string[] {
  const { length, unit, measure, goal } = goalRowsOf(table);
  return Array.from({ length }, (_, i) => `${unit.labels[unit.codes[i]!]} ${measure?.labels[measure.codes[i]!]} ${goal[i]}`);
}

describe("[GOALS] of two measures", () => {
  test.each([
    ["Goals", "Rep | Period | Goal (zł) | Goal (pcs)", "Goal (pcs)"],
    ["Targets", "Rep | Period | Target | Target units", "Target units"],
    ["Cele", "Handlowiec | Miesiąc | Plan wartość | Plan ilość", "Plan ilość"],
    ["Plan", "Handlowiec | Miesiąc | Cel wartościowy | Cel ilościowy (szt.)", "Cel ilościowy (szt.)"],
  ])("%s: %s", (sheet, header, pieces) => {
    const [table] = readWorkbook([draw(sheet, `
      ${header}
      Amy Cole | 2025-01 | 1000 | 10
      Ben Hart | 2025-01 | 2000 |`)]).tables;
    expect(goalsIn(table!)).toEqual(["Amy Cole amount 1000", "Amy Cole quantity 10", "Ben Hart amount 2000"]);
    expect([table!.sum, table!.rowsRead, table!.doubts, saidOf(table!)]).toEqual([3000, 2, [], [`1 goals-of-two-measures (${pieces})`]]);
  });

  it("thousands are those of the money; what was achieved is money, and no pieces were sold by it", () => {
    const [goals, sales] = readWorkbook([draw("Plan", `
      Cele w tys. zł
      Handlowiec | Miesiąc | Cel wartościowy | Cel ilościowy (szt.) | Wykonanie
      Anna Nowak | 2025-01 | 1000 | 10 | 900
      Razem | | 1000 | 10 | 900`)]).tables;
    expect(goalsIn(goals!)).toEqual(["Anna Nowak amount 1000000", "Anna Nowak quantity 10"]);
    expect([...goalRowsOf(goals!).actual!]).toEqual([900000, NaN]);
    expect([sales!.role, sales!.sum, sales!.columns.some(({ role }) => role === "quantity"), sales!.problems]).toEqual(["Sales", 900000, false, [{ code: "total", row: 4, column: "Handlowiec", value: "Razem", done: "left-out" }]]);
  });

  describe("beside what was achieved of each", () => {
    const read = (header: string, row: string): SheetTable[] => [...readWorkbook([draw("Plan", `
      ${header}
      Anna Nowak | 2025-01 | ${row}
      Jan Lis | 2025-01 | ${row}`)]).tables];
    const achieved = (table: SheetTable): (number | null)[] => [...(goalRowsOf(table).actual ?? [])].map((value) => (Number.isNaN(value) ? null : value));
    test.each([
      ["Salesperson | Month | Goal (USD) | Goal (pcs) | Actual (USD) | Actual (pcs)", "1000 | 10 | 900 | 9"],
      ["Salesperson | Month | Goal (pcs) | Goal ($) | Actual (pcs) | Actual ($)", "10 | 1000 | 9 | 900"],
      ["Handlowiec | Miesiąc | Plan (szt) | Plan (zł) | Wykonanie (szt) | Wykonanie (zł)", "10 | 1000 | 9 | 900"],
      ["Handlowiec | Miesiąc | Plan szt | Plan | Sprzedaż szt | Sprzedaż", "10 | 1000 | 9 | 900"],
    ])("%s: money to the goal of money, pieces to that of pieces", (header, row) => {
      const [goals, sales] = read(header, row);
      expect(goalsIn(goals!).slice(0, 2).map((goal) => goal.replace("Anna Nowak ", ""))).toEqual(["amount 1000", "quantity 10"]);
      expect([achieved(goals!), sales!.role, sales!.sum]).toEqual([[900, 9, 900, 9], "Sales", 1800]);
    });
    test.each([
      ["Handlowiec | Miesiąc | Plan szt | Plan | Wykonanie szt", "10 | 1000 | 9"],
      ["Salesperson | Month | Goal (USD) | Goal (pcs) | Actual units", "1000 | 10 | 9"],
    ])("%s: pieces alone are no sales", (header, row) => {
      const tables = read(header, row);
      expect([tables.map(({ role }) => role), achieved(tables[0]!)]).toEqual([["Goals"], [null, 9, null, 9]]);
    });
  });

  it("a row may have either goal, or both", () => {
    const [goals] = readWorkbook([draw("Plan", `
      Handlowiec | Miesiąc | Cel (zł) | Cel (szt.)
      Anna Nowak | 2025-01 | 1000 | 10
      Jan Lis | 2025-01 | | 20
      Ewa Mazur | 2025-01 | 500 |
      Piotr Bąk | 2025-01 | |
      Olga Wilk | 2025-01 | około | 30
      Razem | | 1500 | 30`)]).tables;
    expect(goalsIn(goals!)).toEqual(["Anna Nowak amount 1000", "Anna Nowak quantity 10", "Jan Lis quantity 20", "Ewa Mazur amount 500"]);
    expect([goals!.sum, saidOf(goals!)]).toEqual([1500, ["1 goals-of-two-measures (Cel (szt.))", "5 no-amount", "6 not-a-number (około)", "7 total (Razem)"]]);
  });
});
