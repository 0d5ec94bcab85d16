// The goal report: from the open workbook to its lines, and to its sheet.
import { goalSheet, type GoalSheet } from "../core/goals/goalSheet";
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import { goalReport } from "../reports/goalReport";
import type { GoalLine, GoalPreview, GoalReportOptions, Outcome } from "./desk";
import { contextOf, hindrances, periodOf, type Opened } from "./opened";
import type { Trouble } from "./desk";

/** The lines for a period, or what keeps them from being computed. */
export function computeGoals(opened: Opened, options: GoalReportOptions): Outcome<{ readonly sheet: GoalSheet; readonly period: ChosenPeriod }> {
  const troubles = hindrances(opened);
  if (troubles.length) return { ok: false, troubles };
  const { rows, calendar, tell } = opened;
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
    marked: { returned: settings.returnedSales, cancelled: settings.cancelledSales },
  }).result;
  if (!sheet.lines.some(({ goal }) => goal !== null))
    return { ok: false, troubles: [{ code: "no-goal-in-period", message: tell("trouble.no-goal-in-period", { from: tell.format.date(period.from), to: tell.format.date(period.to) }) }] };
  return { ok: true, value: { sheet, period } };
}

/** Goals there are, but all of them 0, or none with a period that holds the day asked for. */
function noPeriod({ rows: { goals }, tell }: Opened): Trouble {
  const code = goals.goal.some((goal) => goal === 0) && !goals.goal.some((goal) => goal > 0 || goal < 0) ? "zero-goals" : "no-period";
  return { code, message: tell(`trouble.${code}`) };
}

export function previewGoals(opened: Opened, options: GoalReportOptions): Outcome<GoalPreview> {
  const computed = computeGoals(opened, options);
  if (!computed.ok) return computed;
  const { sheet, period } = computed.value;
  const report = goalReport(sheet, contextOf(opened, period, ["Sales", "Goals"]), opened.say);
  return {
    ok: true,
    value: {
      period: { from: period.from, to: period.to, asOf: period.asOf },
      currency: opened.currency,
      lines: sheet.lines.map((line): GoalLine => ({ ...line, unit: line.unit || opened.say("unit.company") })),
      notes: report.notes,
      report,
    },
  };
}
