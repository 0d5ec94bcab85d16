// Setting and revising goals: what the workbook knows for a period to come, and the rows that go into the goals table.
import { goalPeriods } from "../core/goals/choosePeriod";
import { goalFactsOf } from "../core/goals/setting/goalFactsOf";
import type { GoalFacts } from "../core/goals/setting/goalFacts";
import { goalsToWrite } from "../core/goals/setting/goalsToWrite";
import { NO_DAY } from "../core/column";
import { periodAfter, type WeekCount } from "../core/otherPeriods";
import { monthsFrom, type Period } from "../core/period";
import { civilOf } from "../core/calendar";
import type { AppendedRow, AppendTo } from "../excel/theirs/appendRows";
import { markedSales } from "../reports/settings";
import { today } from "./clock";
import type { GoalSetting, GoalSettingOptions, GoalsToWrite, Outcome, Trouble } from "./desk";
import { canRevise, goalCells, goalTableFor } from "./theirs/goalTable";
import { hindrances, type Opened } from "./workbook/opened";

/** Months in which a new person's goal grows to the full one, unless said otherwise. */
const RAMP_MONTHS = 3;

/** What stands in the way of proposing: sales are needed, goals are not. */
const standInTheWay = (opened: Opened): Trouble[] => hindrances(opened).filter(({ missing, doubt }) => missing !== "Goals" && doubt?.table !== "Goals");

export function previewSetting(opened: Opened, options: GoalSettingOptions): Outcome<GoalSetting> {
  const troubles = standInTheWay(opened);
  if (troubles.length) return { ok: false, troubles };
  const asOf = lastKnownDay(opened);
  const periods = goalPeriods(opened.rows.goals).map(({ from, to }) => ({ from, to }));
  const next = nextPeriod(periods, asOf, opened.weeks);
  const period = { from: options.from ?? next.from, to: options.to ?? next.to };
  if (period.to < period.from) return { ok: false, troubles: [{ code: "end-before-start", message: opened.tell("trouble.end-before-start") }] };
  const table = goalTableFor(opened);
  const facts = factsFor(opened, period, options.rampMonths ?? RAMP_MONTHS, asOf);
  const levels = new Set([...facts.current.keys()].map((id) => id.split(" ")[0]));
  const anyLevel = opened.rows.goals.level.some((level) => level === 0 || level === 1);
  return {
    ok: true,
    value: {
      facts,
      currency: opened.currency,
      rampMonths: options.rampMonths ?? RAMP_MONTHS,
      periods: periods.some((other) => other.from === next.from && other.to === next.to) ? periods : [next, ...periods],
      effectiveFrom: Math.min(Math.max(period.from, asOf + 1), period.to),
      table: table ? { sheet: table.sheet, takesRevisions: canRevise(table) } : null,
      allLevels: anyLevel || levels.has("company") || levels.has("department"),
    },
  };
}

function factsFor(opened: Opened, period: Period, rampMonths: number, asOf: number): GoalFacts {
  const { rows, calendar, weeks, setup: { settings } } = opened;
  return goalFactsOf({
    sales: rows.sales, goals: rows.goals, people: rows.people, market: rows.market, period, asOf, calendar, rampMonths, weeks,
    marked: markedSales(settings),
  });
}

/** The as-of day of the settings, else the last day with a sale, at the latest today. */
function lastKnownDay({ setup, rows }: Opened): number {
  const now = today();
  const last = rows.sales.day.reduce((latest, day) => (day > latest && day <= now ? day : latest), NO_DAY);
  return setup.settings.asOf ?? (last === NO_DAY ? now : last);
}

/** The first period of the latest kind that begins after the known sales and has no goals; the next quarter where there are none at all. */
function nextPeriod(periods: readonly Period[], asOf: number, weeks: WeekCount): Period {
  const { year, month } = civilOf(asOf);
  const latest = periods[0] ?? monthsFrom(year, month - ((month - 1) % 3), 3);
  const taken = new Set(periods.map(({ from }) => from));
  let next = periodAfter(latest, weeks);
  while (next.from <= asOf || taken.has(next.from)) next = periodAfter(next, weeks);
  return next;
}

/** The rows for the goals table; `to` null: there is none yet that takes rows. Refusals as sentences, nothing is half done. */
export function rowsForGoals(opened: Opened, wanted: GoalsToWrite): Outcome<{ readonly to: AppendTo; readonly rows: AppendedRow[]; readonly dates: ReadonlySet<number> } | null> {
  const { tell, say } = opened;
  const table = goalTableFor(opened);
  const facts = factsFor(opened, wanted, RAMP_MONTHS, lastKnownDay(opened));
  const { rows, refusals } = goalsToWrite(wanted.goals, facts.current, wanted, wanted.effectiveFrom);
  const troubles = refusals.map(({ code, details }): Trouble =>
    code === "revised-twice"
      ? { code, message: tell("trouble.revised-twice", { unit: String(details!.unit) || say("unit.company"), day: tell.format.date(wanted.effectiveFrom), first: String(details!.first), second: String(rowUnder(table, Number(details!.second))) }) }
      : { code, message: tell("trouble.effective-outside", { from: tell.format.date(wanted.from), to: tell.format.date(wanted.to) }) },
  );
  if (troubles.length) return { ok: false, troubles };
  if (rows.length === 0) return { ok: false, troubles: [{ code: "nothing-to-write", message: tell("trouble.nothing-to-write") }] };
  const revises = rows.some(({ effectiveFrom }) => effectiveFrom !== null);
  if (revises && !canRevise(table)) return { ok: false, troubles: [{ code: "no-effective-column", message: tell("trouble.no-effective-column", { sheet: table?.sheet ?? "", column: say.role("column.effectiveFrom") }) }] };
  if (!table) return { ok: true, value: null };
  const departmentOf = new Map(facts.people.map(({ key, department }) => [key, facts.departments.get(department) ?? null]));
  const reasons = { reason: wanted.reason ? say(`reason.${wanted.reason}`) : "", note: wanted.note };
  return { ok: true, value: goalCells(table, rows, wanted, reasons, (key) => departmentOf.get(key) ?? null, opened) };
}

/** The sheet row that the n-th added row would get. */
const rowUnder = (table: { readonly box: { readonly row: number; readonly rows: number } } | null, n: number): number => (table ? table.box.row + table.box.rows : 1) + n;
