// `Process`: how long each step from order to payment takes and for whom, the trend by week, and the orders to chase.
import type { OverdueOrder } from "../core/diagnosis/process/overdueOrders";
import type { ProcessLine } from "../core/diagnosis/process/processLines";
import type { ProcessStep, StepRules } from "../core/diagnosis/process/processSteps";
import type { ProcessWeek } from "../core/diagnosis/process/processWeeks";
import { linkTo } from "./parts/address";
import { headOf, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportChart, ReportTable } from "./report";
import type { ReportKey, ReportWords } from "./words/reportWords";

/** More orders than anybody chases from one sheet; the rest is counted in a note. */
const MOST_ORDERS = 2000;

/** An overdue order with what its row says of it. */
export interface OrderToChase extends OverdueOrder {
  /** Its number; null: it has none, and is called by its row. */
  readonly order: string | null;
  readonly customer: string | null;
  /** Where its first row stands: sheet, row from 1, and the cells of that row. */
  readonly sheet: string;
  readonly sheetRow: number;
  readonly range: string;
}

export interface ProcessSheet {
  /** Of all orders first, then by unit. */
  readonly lines: readonly ProcessLine[];
  readonly byUnit: readonly ProcessLine[];
  readonly weeks: readonly ProcessWeek[];
  readonly overdue: readonly OrderToChase[];
  readonly rules: StepRules;
  /** What due dates are held against; null: there are none. */
  readonly promised: "delivered" | "shipped" | null;
  /** Orders whose days are below 0. */
  readonly backwards: readonly { readonly step: ProcessStep; readonly count: number }[];
  /** Columns that would let further steps be seen, by their names. */
  readonly missing: readonly string[];
}

export function process(sheet: ProcessSheet, context: ReportContext, say: ReportWords): Report {
  const { lines, overdue } = sheet;
  return {
    key: "process",
    name: say("process.name"),
    title: say("process.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...notesOf(sheet, say)],
    currency: context.currency ?? undefined,
    tables: [linesTable(sheet, say), ...(sheet.weeks.length ? [weeksTable(sheet.weeks, say)] : []), overdueTable(overdue.slice(0, MOST_ORDERS), sheet.rules, say)],
    charts: sheet.weeks.length ? chartOf(lines, sheet.weeks, say) : [],
  };
}

export const stepWord = (step: ProcessStep, say: ReportWords): string => say(`processStep.${step}`);
export const orderWord = ({ order, sheetRow }: OrderToChase, say: ReportWords): string => order ?? say("process.row", { row: String(sheetRow) });

const column = (key: string, kind: ColumnKind, say: ReportWords, rule?: ReportTable["columns"][number]["rule"]) => ({ key, heading: say(`process.${key}` as ReportKey), kind, ...(rule ? { rule } : {}) });

/** Step by step: all orders, then its units. */
function linesTable({ lines, byUnit, rules }: ProcessSheet, say: ReportWords): ReportTable {
  const row = (line: ProcessLine, unit: string) => [stepWord(line.step, say), unit, rules[line.step]?.accountable || null, line.count, line.median, line.ninetieth, line.late, line.lateShare, line.openOverdue, line.amount];
  return {
    key: "Process",
    columns: [
      column("step", "text", say), column("unit", "text", say), column("accountable", "text", say), column("count", "integer", say), column("median", "number", say), column("ninetieth", "number", say),
      column("late", "integer", say), column("lateShare", "percent", say, "shareBar"), column("openOverdue", "integer", say), column("amount", "money", say),
    ],
    rowKey: ["step", "unit"],
    rows: lines.flatMap((line) => [row(line, say("unit.company")), ...byUnit.filter(({ step }) => step === line.step).map((own) => row(own, own.unit || say("item.blank")))]),
    empty: say("process.empty"),
  };
}

const weeksTable = (weeks: readonly ProcessWeek[], say: ReportWords): ReportTable => ({
  key: "ProcessTrend",
  heading: say("process.trend"),
  columns: [column("step", "text", say), column("week", "date", say), column("count", "integer", say), column("median", "number", say), column("late", "integer", say), column("lateShare", "percent", say, "shareBar")],
  rowKey: ["step", "week"],
  rows: weeks.map((week) => [stepWord(week.step, say), week.week, week.count, week.median, week.late, week.lateShare]),
});

const overdueTable = (overdue: readonly OrderToChase[], rules: StepRules, say: ReportWords): ReportTable => ({
  key: "ProcessOverdue",
  heading: say("process.overdue"),
  columns: [column("order", "text", say), column("customer", "text", say), column("step", "text", say), column("accountable", "text", say), column("due", "date", say), column("daysOver", "days", say), column("amount", "money", say)],
  rowKey: ["order", "step"],
  rows: overdue.map((one) => [linkTo(one.sheet, one.range, orderWord(one, say)), one.customer, stepWord(one.step, say), rules[one.step]?.accountable || null, one.due, one.daysOver, one.amount]),
  empty: say("process.noneOverdue"),
});

/** The step that says most: from order to delivery, else to shipping, else the first. */
export const mainStep = (lines: readonly Pick<ProcessLine, "step">[]): ProcessStep | null =>
  (lines.find(({ step }) => step === "orderedDelivered") ?? lines[0])?.step ?? null;

function chartOf(lines: readonly ProcessLine[], weeks: readonly ProcessWeek[], say: ReportWords): ReportChart[] {
  const step = mainStep(lines);
  const first = weeks.findIndex((week) => week.step === step);
  if (step === null || first < 0) return [];
  return [{ kind: "line", title: say("process.chart", { step: stepWord(step, say) }), table: "ProcessTrend", category: "week", series: ["median"], beside: "Process", rows: { first, count: weeks.filter((week) => week.step === step).length } }];
}

/** What a reader must know before the figures. */
function notesOf({ lines, rules, promised, backwards, missing, overdue }: ProcessSheet, say: ReportWords): string[] {
  const steps = lines.map(({ step }) => step);
  const words = (some: readonly ProcessStep[]) => say.format.list(some.map((step) => stepWord(step, say)));
  const notJudged = lines.filter(({ openOverdue }) => openOverdue === null).map(({ step }) => step);
  const nobody = steps.filter((step) => !rules[step]?.accountable);
  const byDate: ProcessStep | null = promised === null ? null : promised === "delivered" ? "orderedDelivered" : "orderedShipped";
  return [
    ...(promised && steps.includes(byDate!) ? [say(promised === "delivered" ? "process.byDelivery" : "process.byShipping")] : []),
    ...steps.flatMap((step) => (step !== byDate && rules[step]?.daysAllowed != null ? [say("process.allowed", { step: stepWord(step, say), count: rules[step].daysAllowed })] : [])),
    ...(notJudged.length ? [say("process.notJudged", { steps: words(notJudged) })] : []),
    ...(nobody.length ? [say("process.nobody", { steps: words(nobody) })] : []),
    ...backwards.map(({ step, count }) => say("process.backwards", { step: stepWord(step, say), count })),
    ...(missing.length ? [say("process.missing", { columns: say.format.list(missing) })] : []),
    ...(steps.length ? [say("process.days")] : []),
    ...(overdue.length > MOST_ORDERS ? [say("process.more", { count: overdue.length - MOST_ORDERS })] : []),
  ];
}
