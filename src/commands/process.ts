// Process: from the open workbook to the steps from order to payment, the trend, the orders to chase; and to its sheet.
import type { Texts } from "../core/column";
import { ordersBy, ordersOf } from "../core/diagnosis/process/orders";
import { overdueOrders, type OverdueOrder } from "../core/diagnosis/process/overdueOrders";
import { outcomesOf } from "../core/diagnosis/process/process";
import { processLines } from "../core/diagnosis/process/processLines";
import { ENDS_OF, PROCESS_STEPS } from "../core/diagnosis/process/processSteps";
import { processWeeks } from "../core/diagnosis/process/processWeeks";
import { isFinished, type StepOutcomes } from "../core/diagnosis/process/stepOutcomes";
import { DIMENSIONS } from "../core/variance/varianceSheet";
import { boxAddress, sheetAddress } from "../reports/parts/address";
import { process, type OrderToChase } from "../reports/process";
import { labelAt, textsOf } from "../sheet";
import type { CombinedTable } from "../sheet/workbook/combine";
import { orderRowsOf } from "../sheet/records/orderRows";
import { stepRules } from "../sheet/records/processStepOf";
import type { ColumnRole } from "../sheet/roles";
import type { Outcome, ProcessOptions, ProcessPreview, Trouble } from "./desk";
import { contextOf } from "./workbook/contextOf";
import { salesHindrances, type Opened } from "./workbook/opened";
import { periodOrAll } from "./workbook/periodOrAll";
import { columnsOf } from "./variance";

const NEEDED: ReadonlySet<ColumnRole> = new Set(["date", "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "orderNumber", "amount"]);
/** Columns that make steps, and what promises them. */
const STEP_COLUMNS: readonly ColumnRole[] = ["dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate"];

export function previewProcess(opened: Opened, options: ProcessOptions): Outcome<ProcessPreview> {
  const { say, rows: { sold }, setup: { settings } } = opened;
  const troubles = salesHindrances(opened, NEEDED);
  if (troubles.length || !sold) return { ok: false, troubles };
  const rows = orderRowsOf(sold);
  if (!PROCESS_STEPS.some((step) => rows.days[ENDS_OF[step].from] && rows.days[ENDS_OF[step].to])) return { ok: false, troubles: [noSteps(opened, sold)] };
  const period = periodOrAll(opened, options, rows.days.ordered ?? rows.days.invoiced!);
  const within = { from: period.from, to: Math.min(period.asOf, period.to) };
  const columns = columnsOf(opened, period.asOf);
  const dimensions = DIMENSIONS.filter((one) => columns[one]);
  const by = options.by && dimensions.includes(options.by) ? options.by : ((["department", "region", "person"] as const).find((one) => dimensions.includes(one)) ?? null);

  const rules = stepRules(settings.steps);
  const orders = ordersOf(rows, period.asOf);
  const outcomes = outcomesOf(orders, rules);
  const lines = processLines(orders, outcomes, within);
  const sheet = {
    lines,
    byUnit: by ? unitLines(columns[by]!) : [],
    weeks: processWeeks(orders, outcomes, within.to),
    overdue: overdueOrders(orders, outcomes).map((one) => toChase(one, sold)),
    rules,
    promised: rows.due && rows.days[orders.promised] ? orders.promised : null,
    backwards: outcomes.flatMap((one) => backwardsIn(one)),
    missing: STEP_COLUMNS.filter((role) => !sold.columns.some((column) => column.role === role)).map((role) => say.role(`column.${role}`)),
  };
  const report = process(sheet, contextOf(opened, period, ["Sales"]), say);
  return { ok: true, value: { period, currency: opened.currency, by, dimensions, sheet, notes: report.notes, report } };

  function unitLines(units: Texts) {
    const split = ordersBy(orders, rows, units);
    return processLines(split, split.of === orders.of ? outcomes : outcomesOf(split, rules), within);
  }
}

function toChase(one: OverdueOrder, sold: CombinedTable): OrderToChase {
  const part = sold.parts[sold.partOf[one.row]!]!;
  const [numbers, customers] = [textsOf(sold, "orderNumber"), textsOf(sold, "customer")];
  const row = sold.rows[one.row]!;
  return {
    ...one, order: (numbers && labelAt(numbers, one.row)) ?? null, customer: (customers && labelAt(customers, one.row)) ?? null,
    sheet: part.sheet, sheetRow: row + 1, range: boxAddress({ row, column: part.box.column, rows: 1, columns: part.box.columns }),
  };
}

function backwardsIn({ step, verdict, days }: StepOutcomes) {
  // what is paid in advance is paid before it is invoiced: no slip of anybody's
  if (step === "invoicedPaid") return [];
  const count = verdict.reduce((sum, found, order) => sum + (isFinished(found) && days[order]! < 0 ? 1 : 0), 0);
  return count > 0 ? [{ step, count }] : [];
}

/** The sales have no second day: which columns to add, and what they would tell. */
function noSteps({ say, tell }: Opened, sold: CombinedTable): Trouble {
  const table = sold.parts[0]!;
  const columns = STEP_COLUMNS.filter((role) => role !== "invoicedDate").map((role) => say.role(`column.${role}`));
  return { code: "no-steps", address: sheetAddress(table.sheet, boxAddress({ ...table.box, rows: 1 })), message: tell("trouble.no-steps", { sheet: table.sheet, columns: tell.format.list(columns) }) };
}
