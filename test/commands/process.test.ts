// Process on an open workbook: which period and day, whose lines, what is said of columns and steps.
import path from "node:path";
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import type { ProcessOptions } from "../../src/commands/desk";
import type { Opened } from "../../src/commands/workbook/opened";
import { previewProcess } from "../../src/commands/process";
import { openSheets } from "../../src/commands/workbook/opened";
import { createSheetReader } from "../../src/sheet";
import { cellsOf } from "../sheet/cellsOf";
import { planted } from "./planted";

const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const made = (opened: Opened, options: ProcessOptions = {}) => {
  const preview = previewProcess(opened, options);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
};
const HEAD: readonly Cell[] = ["Order number", "Order date", "Due date", "Shipped date", "Salesperson", "Region", "Customer", "Amount"];
const SALES: readonly (readonly Cell[])[] = [
  HEAD,
  ["A1", "2025-04-02", "2025-04-20", "2025-04-04", "Ann", "North", "Acme", 10],
  ["A2", "2025-07-02", "2025-07-20", "2025-07-30", "Ann", "North", "Acme", 20],
  ["A3", "2025-07-03", "2025-07-20", "2025-07-05", "Ben", "South", "Bolt", 30],
  ["A4", "2025-05-03", "2025-05-20", null, "Ben", "South", "Bolt", 40],
];
const GOALS: readonly (readonly Cell[])[] = [["Unit", "Period", "Goal"], ["Company", "2025-Q2", 100], ["Company", "2025-Q3", 100]];

describe("[PROCESS] period and day", () => {
  it("counts what was finished in the goal period; overdue is overdue whenever it was taken", () => {
    const { period, sheet } = made(planted({ Sales: SALES, Goals: GOALS }));
    expect([period.from, period.to, period.asOf]).toEqual([day("2025-07-01"), day("2025-09-30"), day("2025-09-30")]);
    expect(sheet.lines).toEqual([expect.objectContaining({ step: "orderedShipped", count: 2, median: 15, late: 1, openOverdue: 1, amount: 40 })]);
    expect(sheet.overdue).toEqual([expect.objectContaining({ order: "A4", customer: "Bolt", sheet: "Sales", sheetRow: 5, due: day("2025-05-20"), daysOver: 133 })]);
  });
  it("without goals all orders, up to the end of the quarter of the last one", () => {
    const { period, sheet } = made(planted({ Sales: SALES }));
    expect([period.from, period.asOf, sheet.lines[0]!.count]).toEqual([day("2025-04-02"), day("2025-09-30"), 3]);
  });
  it("a day that was chosen knows nothing later", () => expect(made(planted({ Sales: SALES }), { asOf: day("2025-05-20") }).sheet.lines[0]).toMatchObject({ count: 1, openOverdue: 0 }));
});

describe("[PROCESS] units and columns", () => {
  it("by department, else by region, else by person; or as chosen", () => {
    expect(made(planted({ Sales: SALES })).by).toBe("region");
    expect(made(planted({ Sales: SALES }), { by: "person" }).sheet.byUnit.map(({ unit, count }) => [unit, count])).toEqual([["Ann", 2], ["Ben", 1]]);
    expect(made(planted({ Sales: SALES, People: [["Name", "Department", "Start"], ["Ann", "Inside", "2020-01-01"], ["Ben", "Field", "2020-01-01"]] })).by).toBe("department");
  });
  it("sales that count on another day: the order's own day all the same", () =>
    expect(made(planted({ Sales: [[...HEAD.slice(0, 3), "Delivered", ...HEAD.slice(4)], ...SALES.slice(1)] }, { settings: [["Sales count on", "delivered"]] })).sheet.lines[0]).toMatchObject({ step: "orderedDelivered", count: 3 }));
  it("columns that would tell more are named; in Polish too", () => {
    expect(made(planted({ Sales: SALES })).notes.join("\n")).toMatch(/Columns that would tell more: .*[Dd]eliver/);
    expect(made(planted({ Sales: SALES }, { language: "pl" })).report.name).toBe("Proces");
  });
  it("a day before the one it follows is said, and stays in the figures", () =>
    expect(made(planted({ Sales: [...SALES, ["A5", "2025-07-08", null, "2025-07-01", "Ann", "North", "Acme", 1]] })).notes).toContainEqual(expect.stringMatching(/^1 order has a later day before an earlier one/)));
});

describe("[PROCESS] what is missing", () => {
  const code = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) => {
    const preview = previewProcess(planted(sheets), {});
    return preview.ok ? [] : preview.troubles.map((trouble) => [trouble.code, trouble.missing ?? trouble.address]);
  };
  test.each([
    ["no sales", {}, [["no-sales", "Sales"]]],
    ["only one day", { Sales: [["Date", "Salesperson", "Amount"], ["2025-07-01", "Ann", 5], ["2025-07-02", "Ben", 6]] }, [["no-steps", "'Sales'!A1:C1"]]],
  ])("%s", (_, sheets, troubles) => expect(code(sheets)).toEqual(troubles));
});

// counted apart from our code: orders of the sheet, by order number and delivery day
describe("[PROCESS] the planted workbook whose deliveries are late in the North", () => {
  it("its lines by region say where", async () => {
    const cells = await cellsOf(path.join(__dirname, "../fixtures/planted/delivery-north.xlsx"));
    const sheets = cells.map(({ name, row, column, values }) => {
      const reader = createSheetReader({ name, row, column });
      reader.add(values);
      return reader.finish();
    });
    const { sheet } = made(openSheets({ sheets, ours: new Map(), handedOver: new Map(), setup: null, from1904: false }, "pl"), { by: "region" });
    const share = new Map(sheet.byUnit.filter(({ step }) => step === "orderedDelivered").map(({ unit, lateShare }) => [unit, lateShare ?? 0]));
    const others = [...share].filter(([unit]) => unit !== "North").map(([, late]) => late);
    expect(share.get("North")!).toBeGreaterThan(3 * Math.max(...others));
  });
});
