// The goal report: from the open workbook to its lines, and to its sheet.
import { goalSheet, type GoalSheet } from "../core/goals/goalSheet";
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import { thingGoals, type ThingGoals } from "../core/goals/thingGoals";
import { goalLines, goalReport } from "../reports/goalReport";
import { markedSales } from "../reports/settings";
import { textsOf } from "../sheet";
import type { GoalLine, GoalPreview, GoalReportOptions, Outcome, Trouble } from "./desk";
import { contextOf } from "./workbook/contextOf";
import { goalsThatDate, hindrances, periodOf, reportHindrances, type Opened } from "./workbook/opened";
import { tablesOf } from "./workbook/troubles";

interface ComputedGoals {
  readonly sheet: GoalSheet;
  readonly period: ChosenPeriod;
}

/** The goals of people, departments and the company for a period, or what keeps them from being computed. */
export function computeGoals(opened: Opened, options: GoalReportOptions): Outcome<ComputedGoals> {
  const troubles = hindrances(opened);
  if (troubles.length) return { ok: false, troubles };
  const computed = goalsOfPeople(opened, options);
  return !computed.ok || hasGoal(computed.value.sheet.lines) ? computed : { ok: false, troubles: [noneIn(computed.value.period, opened)] };
}

const hasGoal = (lines: readonly { readonly goal: number | null }[]): boolean => lines.some(({ goal }) => goal !== null);

const noneIn = ({ from, to }: ChosenPeriod, { tell }: Opened): Trouble => ({ code: "no-goal-in-period", message: tell("trouble.no-goal-in-period", { from: tell.format.date(from), to: tell.format.date(to) }) });

function goalsOfPeople(opened: Opened, options: GoalReportOptions): Outcome<ComputedGoals> {
  const { rows, calendar } = opened;
  const { settings } = opened.setup;
  const period = periodOf(opened, options);
  if (!period) return { ok: false, troubles: [noPeriod(opened)] };
  const sheet = goalSheet({
    sales: rows.sales,
    goals: rows.goals,
    people: rows.people,
    leads: rows.leads,
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    calendar,
    tolerance: settings.tolerance,
    marked: markedSales(settings),
  }).result;
  return { ok: true, value: { sheet, period } };
}

/** Goals of products, regions, customers… for the same days. */
function goalsOfThings({ rows, calendar, setup: { settings } }: Opened, { from, to, asOf }: ChosenPeriod): ThingGoals[] {
  const marked = markedSales(settings);
  return [...rows.goalsOfThings].map(([thing, goals]) =>
    thingGoals({ thing, goals, column: rows.sold ? textsOf(rows.sold, thing) : undefined, sales: rows.sales, from, to, asOf, calendar, tolerance: settings.tolerance, marked }),
  );
}

/** Goals there are, but all of them 0, or none with a period that holds the day asked for. */
function noPeriod({ rows, tell }: Opened): Trouble {
  const { goal: goals } = goalsThatDate(rows);
  const code = goals.some((goal) => goal === 0) && !goals.some((goal) => goal > 0 || goal < 0) ? "zero-goals" : "no-period";
  return { code, message: tell(`trouble.${code}`) };
}

export function previewGoals(opened: Opened, options: GoalReportOptions): Outcome<GoalPreview> {
  const troubles = reportHindrances(opened);
  if (troubles.length) return { ok: false, troubles };
  const computed = goalsOfPeople(opened, options);
  if (!computed.ok) return computed;
  const { sheet, period } = computed.value;
  const things = goalsOfThings(opened, period);
  const lines = goalLines(sheet, things);
  if (!hasGoal(lines)) return { ok: false, troubles: [things.some((one) => one.untold > 0) ? untold(things, opened) : noneIn(period, opened)] };
  const report = goalReport(sheet, contextOf(opened, period, ["Sales", "Goals"], (role) => tablesOf(opened.reading.tables, role)), opened.say, things);
  return {
    ok: true,
    value: {
      period: { from: period.from, to: period.to, asOf: period.asOf },
      currency: opened.currency,
      lines: lines.map((line): GoalLine => ({ ...line, unit: line.unit || opened.say("unit.company") })),
      notes: report.notes,
      report,
    },
  };
}

/** Goals of products and no column of products in the sales: what to add. */
function untold(things: readonly ThingGoals[], { say, tell }: Opened): Trouble {
  const columns = things.filter((one) => one.untold > 0).map(({ thing }) => tell.format.quote(say.role(`column.${thing}`)));
  return { code: "things-untold", message: tell("trouble.things-untold", { columns: tell.format.list(columns) }) };
}
