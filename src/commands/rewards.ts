// Reward statements: from the open workbook to what everybody is due for a period, and to its sheet.
import type { Problem } from "../core/answer";
import { NO_DAY } from "../core/column";
import { departmentColumn } from "../core/goals/departmentColumn";
import { departmentsOfPeople } from "../core/goals/departments";
import { partsOf } from "../core/goals/goalParts";
import { goalSheet } from "../core/goals/goalSheet";
import { salesWithout } from "../core/goals/salesWithout";
import { nameKey } from "../core/names";
import { periodBefore } from "../core/otherPeriods";
import { quarterOf, yearOf, type Period } from "../core/period";
import type { RewardPlan } from "../core/rewards/plan/rewardPlan";
import type { PaySales } from "../core/rewards/statement/paySales";
import type { ClosedPeriod } from "../core/rewards/statement/closedPay";
import { statements, type Statement, type StatementsInput } from "../core/rewards/statement/statements";
import { problemCell, sheetAddress } from "../reports/parts/address";
import { closedPeriod, tablesOf } from "../reports/parts/closedStatements";
import { closedKey, rewardStatements, type StatementsHead } from "../reports/rewardStatements";
import { statementWords } from "../reports/words/statementWords";
import { markedSales } from "../reports/settings";
import { daysOf, textsOf } from "../sheet";
import { rewardPlansOf } from "../sheet/records/rewardPlans";
import type { ColumnRole } from "../sheet/roles";
import { today } from "./clock";
import { closedPeriods, leftByClosed, openBetween } from "./facts/closedPay";
import type { GoalReportOptions, Outcome, PeriodAndDay, RewardsPreview, Trouble, Work } from "./desk";
import { contextOf } from "./workbook/contextOf";
import { periodOf, salesHindrances, type Opened } from "./workbook/opened";
import { doubtful, missing } from "./workbook/troubles";

const NEEDED: ReadonlySet<ColumnRole> = new Set(["amount", "date", "person", "quantity", "cost", "creditShare"]);
const OF_PLANS: ReadonlySet<ColumnRole> = new Set(["from", "rate", "appliesTo", "plan", "cap", "draw", "validFrom", "validTo"]);

/** @param closes makes the copy that is kept of a closed period */
export async function rewardsOf(opened: Opened, options: GoalReportOptions, work: Work, closes = false): Promise<Outcome<RewardsPreview>> {
  const hindrances = hindrancesOf(opened, plansIn(opened));
  if (hindrances.length > 0) return { ok: false, troubles: hindrances };
  const closed = await closedPeriods(opened, payPeriod(opened, options), work);
  return closed.ok ? previewRewards(opened, options, closed.value, closes) : closed;
}

/** @param closed periods with a copy that is kept, but for this one */
export function previewRewards(opened: Opened, options: GoalReportOptions, closed: readonly ClosedPeriod[] = [], closes = false): Outcome<RewardsPreview> {
  const { rows, say, setup: { settings } } = opened;
  const found = plansIn(opened);
  const troubles = hindrancesOf(opened, found);
  if (troubles.length > 0) return { ok: false, troubles };
  const { plans, problems, sheetOf } = found;
  const period = payPeriod(opened, options);
  const marked = markedSales(settings);
  const statementsIn = statementsOf(opened, plans);
  const speakers = { say, tell: statementWords(say.language), sheetOf: (plan: RewardPlan) => sheetOf.get(plan) ?? "" };
  const asNow = (kept: ClosedPeriod): ClosedPeriod => {
    const its = { ...kept.period, asOf: kept.period.to };
    const made = statementsIn(its, { also: [...kept.people.values()].map(({ person }) => person) });
    return closedPeriod(tablesOf(rewardStatements(made, NOTHING_BESIDE, contextOf(opened, its, []), speakers)), kept.period)!;
  };
  const { left, ...leftOver } = leftByClosed(period, closed, asNow);
  const made = statementsIn(period, leftOver);
  const withoutPerson = salesWithout(rows.sales, { from: period.from, to: Math.min(period.asOf, period.to) }, marked, rows.sales.person ? [rows.sales.person] : []);
  const context = contextOf(opened, period, rows.people ? ["Sales", "RewardPlan", "People"] : ["Sales", "RewardPlan"]);
  const report = rewardStatements(made, { planProblems: problems, withoutPerson, closes, left, openBetween: openBetween(opened, period), followsClosed: leftOver.closed !== undefined }, context, speakers);
  return { ok: true, value: { period, currency: opened.currency, plans, statements: made, closedOn: closedSheet(opened, period), notes: report.notes, report } };
}

const NOTHING_BESIDE: StatementsHead = { planProblems: [], withoutPerson: { count: 0, amount: 0 }, closes: false, left: [], openBetween: null, followsClosed: false };

function hindrancesOf(opened: Opened, { plans, problems }: PlansIn): Trouble[] {
  const tables = opened.tables("RewardPlan");
  return [
    ...salesHindrances(opened, NEEDED),
    ...doubtful(tables, OF_PLANS, opened),
    ...(tables.some(({ length }) => length > 0) ? [] : [missing("RewardPlan", tables, opened)]),
    ...(tables.length > 0 && plans.length === 0 ? problems.map(({ address, problem }): Trouble => ({ code: "bad-reward-plan", address, message: opened.tell("trouble.bad-reward-plan", { address, problem }) })) : []),
  ];
}

/** Everybody's statement for any period, from the workbook as it is. */
function statementsOf(opened: Opened, plans: readonly RewardPlan[]): (period: PeriodAndDay, more: Pick<StatementsInput, "closed" | "also">) => Statement[] {
  const { rows, setup: { settings }, weeks } = opened;
  const [sales, goalOf] = [paySales(opened), goalsOf(opened)];
  return ({ from, to, asOf }, more) =>
    statements({
      plans,
      sales,
      department: departmentColumn(rows.goals, rows.people, rows.sales, asOf),
      people: rows.people,
      departmentOf: departmentsOfPeople(rows.goals, rows.people, rows.sales, asOf),
      period: { from, to },
      asOf,
      before: (one) => periodBefore(one, weeks),
      startOf: (span, day) => (span === "year" ? yearOf : quarterOf)(day, settings.fiscalYearStarts).from,
      goalOf,
      marked: markedSales(settings),
      ...more,
    });
}

/** The sheet with the copy that is kept of a closed period; null: it is not closed. */
const closedSheet = ({ sheets: { ours } }: Opened, period: Period): string | null => [...ours].find(([, { report }]) => report === closedKey(period))?.[0] ?? null;

interface PlansIn {
  readonly plans: readonly RewardPlan[];
  /** What is wrong with them, each with its cell. */
  readonly problems: readonly { readonly address: string; readonly problem: string }[];
  readonly sheetOf: ReadonlyMap<RewardPlan, string>;
}

function plansIn(opened: Opened): PlansIn {
  const read = opened.tables("RewardPlan").map((table) => ({ table, ...rewardPlansOf(table) }));
  return {
    plans: read.flatMap(({ result }) => result),
    problems: read.flatMap(({ table, problems }) => problems.map((problem: Problem) => ({ address: sheetAddress(table.sheet, problemCell(table, problem)), problem: opened.say.problem(problem) }))),
    sheetOf: new Map(read.flatMap(({ table, result }) => result.map((plan) => [plan, table.sheet] as const))),
  };
}

/** As the goals say; without goals the quarter of the latest sale. */
function payPeriod(opened: Opened, options: GoalReportOptions): PeriodAndDay {
  const chosen = periodOf(opened, options);
  if (chosen) return { from: chosen.from, to: chosen.to, asOf: chosen.asOf };
  const { setup: { settings }, rows: { sales } } = opened;
  const last = sales.day.reduce((latest, day) => (day !== NO_DAY && day > latest ? day : latest), NO_DAY);
  const { from, to } = quarterOf(options.asOf ?? settings.asOf ?? Math.min(today(), last), settings.fiscalYearStarts);
  return { from: options.from ?? from, to: options.to ?? to, asOf: options.asOf ?? settings.asOf ?? Math.min(today(), options.to ?? to) };
}

/** The first day that a row names of the two counts: what was cancelled is as good as returned. */
function paySales({ rows: { sales, sold } }: Opened): PaySales {
  if (!sold) return sales;
  const [returned, cancelled] = [daysOf(sold, "returnedOn"), daysOf(sold, "cancelledOn")];
  const undone = (row: number) => Math.min(...[returned, cancelled].flatMap((days) => (days && days[row] !== NO_DAY ? [days[row]!] : [])));
  const undoneOn = returned || cancelled ? Int32Array.from({ length: sales.length }, (_, row) => (Number.isFinite(undone(row)) ? undone(row) : NO_DAY)) : undefined;
  return { ...sales, order: textsOf(sold, "orderNumber"), undoneOn, paidOn: daysOf(sold, "paidDate") };
}

/** Money goals by key of a person or department; of a longer period its parts where they make it up. */
function goalsOf({ rows, calendar, setup: { settings } }: Opened): (key: string, period: Period) => number | null {
  const known = new Map<string, ReturnType<typeof goalSheet>["result"]["lines"]>();
  const linesIn = ({ from, to }: Period) => {
    const key = `${from}-${to}`;
    const lines = known.get(key) ?? goalSheet({ sales: rows.sales, goals: rows.goals, people: rows.people, from, to, asOf: to, calendar, tolerance: settings.tolerance }).result.lines;
    known.set(key, lines);
    return lines;
  };
  return (key, period) => {
    const own = linesIn(period).flatMap(({ unit, level, measure, goal, from, to }) => (level !== "company" && nameKey(unit) === key && measure === "amount" && goal !== null ? [{ from, to, goal }] : []));
    const whole = own.find(({ from, to }) => from === period.from && to === period.to);
    const parts = partsOf(period, own);
    return whole?.goal ?? (parts.length > 0 ? parts.reduce((sum, { goal }) => sum + goal, 0) : null);
  };
}
