import { ordersBy, ordersOf } from "../../src/core/diagnosis/process/orders";
import type { OrderRows } from "../../src/core/diagnosis/process/orderRows";
import { overdueOrders } from "../../src/core/diagnosis/process/overdueOrders";
import { outcomesOf } from "../../src/core/diagnosis/process/process";
import { processLines } from "../../src/core/diagnosis/process/processLines";
import type { StepRules } from "../../src/core/diagnosis/process/processSteps";
import { processWeeks } from "../../src/core/diagnosis/process/processWeeks";
import { process, type ProcessSheet } from "../../src/reports/process";
import type { ReportContext } from "../../src/reports/parts/head";
import { reportWords } from "../../src/reports/words/reportWords";
import { serial, texts } from "../core/goals/given";
import { expectGolden } from "./reportText";

const on = (day: string) => serial(`2025-${day}`);
const days = (...all: readonly string[]) => Int32Array.from(all, (day) => (day ? on(day) : -0x80000000));
const AS_OF = on("09-30");
const CONTEXT: ReportContext = { from: on("07-01"), to: AS_OF, asOf: AS_OF, currency: "PLN", sources: [{ sheet: "Orders", rows: 6 }], made: AS_OF + 0.59, notes: [] };
const RULES: StepRules = { orderedShipped: { accountable: "Anna Nowak", daysAllowed: 3 }, orderedDelivered: { accountable: "=cmd|'/c calc'!A1", daysAllowed: null } };

const rows: OrderRows = {
  length: 6,
  order: texts(["A1", "A1", "=1+1", undefined, "A4", "A5"]),
  days: { ordered: days("08-01", "08-01", "08-20", "09-01", "09-02", "09-28"), shipped: days("08-03", "08-05", "08-22", "09-08", "", ""), delivered: days("08-06", "08-12", "08-24", "08-31", "", ""), invoiced: days("08-05", "08-05", "08-24", "09-10", "", "") },
  due: days("08-10", "08-10", "08-30", "09-10", "09-12", "10-20"),
  amount: Float64Array.from([100, 50.25, 70, 10, 4000, 5]),
};
const regions = texts(["North", "North", "Południe", undefined, "North", "Południe"]);

function sheetOf(own: OrderRows, rules: StepRules): ProcessSheet {
  const orders = ordersOf(own, AS_OF);
  const outcomes = outcomesOf(orders, rules);
  const names = ["A1", "A1", "=1+1", null, "A4", "A5"];
  return {
    lines: processLines(orders, outcomes), byUnit: processLines(ordersBy(orders, own, regions), outcomes), weeks: processWeeks(orders, outcomes, AS_OF, 3), rules, promised: own.due ? orders.promised : null,
    overdue: overdueOrders(orders, outcomes).map((one) => ({ ...one, order: names[one.row]!, customer: one.row === 4 ? "=HYPERLINK(\"x\")" : null, sheet: "Orders", sheetRow: one.row + 2, range: `A${one.row + 2}:H${one.row + 2}` })),
    backwards: [{ step: "orderedDelivered", count: 1 }], missing: ["Paid"],
  };
}
const sheet = sheetOf(rows, RULES);

describe("[PROCESS-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(process(sheet, CONTEXT, reportWords(language)), `process.${language}.txt`));
  it("every overdue order is listed, in each step that counts it", () => {
    const [lines, , overdue] = process(sheet, CONTEXT, reportWords("en")).tables;
    const company = lines!.rows.filter(([, unit]) => unit === "Company");
    expect(company.reduce((sum, row) => sum + Number(row[8] ?? 0), 0)).toBe(overdue!.rows.length);
  });
  it("an order without a number is called by its row", () => {
    const late = sheetOf({ ...rows, order: undefined }, RULES);
    const [first] = process({ ...late, overdue: late.overdue.map((one) => ({ ...one, order: null })) }, CONTEXT, reportWords("pl")).tables[2]!.rows;
    expect(first![0]).toMatchObject({ shows: "wiersz 6" });
  });
  it("nothing known of steps: said, and no chart of nothing", () => {
    const none = process({ ...sheetOf({ ...rows, days: {} }, {}), backwards: [], missing: [] }, CONTEXT, reportWords("en"));
    expect([none.charts, none.tables.map(({ key, rows: own }) => [key, own.length])]).toEqual([[], [["Process", 0], ["ProcessOverdue", 0]]]);
  });
  it("nobody named, nothing allowed: said", () => {
    const { notes } = process(sheetOf({ ...rows, due: undefined }, {}), CONTEXT, reportWords("en"));
    expect(notes.join("\n")).toMatch(/Nobody said how long these steps may take.*order → shipped.*\n.*Nobody is named yet for/);
  });
});
