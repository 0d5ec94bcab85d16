// Goals of money and of pieces in one row: two goals, each with its measure.
import { readWorkbook, type SheetTable } from "../../../src/sheet";
import { goalRowsOf } from "../../../src/sheet/goalRows";
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
});
