// Variance: from the open workbook to what differs from the base, and to its sheet.
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import { goalSheet } from "../core/goals/goalSheet";
import { departmentColumn } from "../core/goals/departmentColumn";
import { markedTally } from "../core/goals/markedTally";
import { holdsAny, quarterOf } from "../core/period";
import { basePeriod, type BasePeriod } from "../core/variance/basePeriod";
import { goalVariance } from "../core/variance/goalVariance";
import { varianceSheet, DIMENSIONS, type Dimension, type VarianceSheet } from "../core/variance/varianceSheet";
import type { Texts } from "../core/column";
import { markedSales, type Base } from "../reports/settings";
import { variance } from "../reports/variance";
import { textsOf } from "../sheet";
import type { ColumnRole } from "../sheet/roles";
import { today } from "./clock";
import type { Outcome, VarianceOptions, VariancePreview } from "./desk";
import { marketBeside } from "./facts/marketBeside";
import { soldBesideGoals } from "./facts/soldBesideGoals";
import { refused, tablesOf } from "./workbook/troubles";
import { contextOf } from "./workbook/contextOf";
import { hindrances, periodOf, salesHindrances, type Opened } from "./workbook/opened";

const NEEDED: ReadonlySet<ColumnRole> = new Set(["amount", "date", "quantity", "product"]);

export function previewVariance(opened: Opened, options: VarianceOptions): Outcome<VariancePreview> {
  const { rows, setup, calendar } = opened;
  const base = options.base ?? setup.settings.basePeriod;
  const peopleHaveGoals = rows.goals.length > 0 || rows.goalsOfThings.size === 0;
  const troubles = base === "goal" && peopleHaveGoals ? hindrances(opened) : salesHindrances(opened, NEEDED);
  if (base === "plan" && !rows.plan) troubles.push({ code: "no-plan", message: opened.tell("trouble.no-plan") });
  const period = salesPeriod(opened, options);
  if (troubles.length || !period) return { ok: false, troubles };
  const marked = markedSales(setup.settings);
  const actual = { from: period.from, to: Math.min(period.asOf, period.to) };
  const columns = columnsOf(opened, actual.to);
  const preview = (kind: Base, sheet: VarianceSheet, compared: BasePeriod | null): Outcome<VariancePreview> => {
    const context = contextOf(opened, period, kind === "goal" ? ["Sales", "Goals"] : ["Sales"], (role) => tablesOf(opened.reading.tables, role));
    const market = compared && rows.market && period.asOf >= period.from ? marketBeside(opened, rows.market, period, compared, marked) : null;
    const report = variance(sheet, { base: kind, compared, marked: markedTally(rows.sales, actual), market }, context, opened.say);
    return { ok: true, value: { period: { from: period.from, to: period.to, asOf: period.asOf }, currency: opened.currency, base: kind, basePeriod: compared?.cut ?? null, sheet, dimensions: DIMENSIONS.filter((one) => sheet.lines.some(({ level }) => level === one)), notes: report.notes, report } };
  };

  if (base === "goal") {
    const goals = goalSheet({ sales: rows.sales, goals: rows.goals, people: rows.people, leads: rows.leads, ...period, calendar, tolerance: setup.settings.tolerance, marked }).result;
    const things = soldBesideGoals(opened, period, columns, marked);
    if (!things.ok) return { ok: false, troubles: [refused(things.why, opened)] };
    return preview("goal", goalVariance(goals, period.asOf, things.value, options.by), null);
  }
  if (base === "plan") return preview("plan", varianceSheet({ sales: rows.sales, columns, actual, base: actual, plan: rows.plan, marked }, options.by), null);
  const compared = basePeriod(period, period.asOf, base ?? null, calendar, (days) => holdsAny(rows.sales.day, days), opened.weeks);
  return preview(compared.kind, varianceSheet({ sales: rows.sales, columns, actual, base: compared.cut, marked }, options.by), compared);
}

/** As the goals say; without goals the quarter of the latest sale. */
function salesPeriod(opened: Opened, options: VarianceOptions): Pick<ChosenPeriod, "from" | "to" | "asOf"> | null {
  const chosen = periodOf(opened, options);
  if (chosen) return chosen;
  const last = opened.rows.sales.day.reduce((latest, day) => Math.max(latest, day), -Infinity);
  if (!Number.isFinite(last)) return null;
  const quarter = quarterOf(last, opened.setup.settings.fiscalYearStarts);
  return { ...quarter, asOf: options.asOf ?? opened.setup.settings.asOf ?? Math.min(today(), quarter.to) };
}

/** The columns of the sales by which they can be compared; departments also by the people's. */
export function columnsOf({ rows }: Opened, until: number): Partial<Record<Dimension, Texts | null>> {
  return {
    department: departmentColumn(rows.goals, rows.people, rows.sales, until),
    person: rows.sales.person,
    product: rows.sold && textsOf(rows.sold, "product"),
    region: rows.sold && textsOf(rows.sold, "region"),
    customer: rows.sold && textsOf(rows.sold, "customer"),
  };
}
