// The goal report: for each goal in question, what was sold by the day and where that leads. One pass over the sales.
import { figure, refuse, type Figure, type Refusal } from "../answer";
import type { WorkCalendar } from "../calendar";
import type { Period } from "../period";
import { nameKey } from "../names";
import { goalFiguresAsOf, type GoalFigures } from "./goalFigures";
import { dayAsked, effectiveFrom, goalGroups, rowInForce, type GoalGroup } from "./goalGroups";
import { LEVELS, OTHER_LEVEL, UNKNOWN_LEVEL, type GoalRows, type Level } from "./goalRows";
import { markedTally } from "./markedTally";
import { salesByUnit, salesOfAll, type UnitSales } from "./salesByUnit";
import type { MarkedSales, MarkedTally, SalesRows } from "./salesRows";
import { spansOf } from "./tally";

export interface GoalReportInput {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
  readonly asOf: number;
  /** Goals whose period lies in from…to, in place of those whose period holds `asOf`; null: open on that side. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** "level" (when omitted): each goal by its own level. "person", "department": only that. "by": units are those of `sales.by`. */
  readonly by?: "level" | "person" | "department" | "by";
  readonly calendar: WorkCalendar;
  /** 5 % when omitted. */
  readonly tolerance?: number;
  readonly marked?: MarkedSales;
}

/** One line; figures that do not exist are null, never NaN. */
export interface GoalReportLine extends GoalFigures, Period {
  readonly level: Level | "other";
  readonly unit: string;
  readonly measure: string;
  readonly lowerIsBetter: boolean;
  /** Two goals contradict each other: `two-goals` (details: unit, first, second = rows). Its goal is null. */
  readonly refusal?: Refusal;
}

export interface GoalReport {
  readonly lines: readonly GoalReportLine[];
  readonly marked: MarkedTally;
}

/** Lines by period, then in the order of the goals table; after them units with sales and no goal, by period and name.
 * @returns refusals `no-goal-in-period` (details: from, to or asOf)
 * @see FUNCTIONS.md, GOALREPORT */
export function goalReport({ sales, goals, asOf, from = null, to = null, by = "level", calendar, tolerance, marked }: GoalReportInput): Figure<GoalReport> {
  const chosen = from !== null || to !== null;
  const wanted = (row: number) => {
    const start = goals.from[row]!;
    const end = goals.to[row]!;
    const level = goals.level[row]!;
    const inTime = chosen ? start >= (from ?? -Infinity) && end <= (to ?? Infinity) : start <= asOf && asOf <= end;
    return inTime && (by === "by" ? level === OTHER_LEVEL || level === UNKNOWN_LEVEL : by === "level" ? level !== OTHER_LEVEL : level === UNKNOWN_LEVEL || LEVELS[level] === by);
  };
  const groups = goalGroups(goals, wanted).sort((a, b) => a.from - b.from || a.to - b.to || a.rows[0]! - b.rows[0]!);
  if (groups.length === 0) return refuse("no-goal-in-period", chosen ? { from: from ?? "", to: to ?? "" } : { asOf });

  const input = { sales, spans: spansOf(groups.flatMap((group) => [group.from, group.to + 1])), until: asOf, marked };
  const ofAll = salesOfAll(input);
  const ofUnits = new Map<Level | "other", UnitSales>();
  const unitSales = (level: Level | "other") => {
    const made = ofUnits.get(level) ?? salesByUnit(input, level === "department" ? sales.department : level === "other" ? sales.by : sales.person);
    ofUnits.set(level, made);
    return made;
  };
  const levelOf = (group: GoalGroup): Level | "other" => {
    if (by === "by") return "other";
    if (by !== "level") return by;
    return group.level ?? (group.key === "" ? "company" : !unitSales("person").has(group.key) && sales.department && unitSales("department").has(group.key) ? "department" : "person");
  };
  const soldBy = (level: Level | "other", key: string, measure: string, period: Period) => (level === "company" ? ofAll(measure, period) : unitSales(level).actual(key, measure, period));
  const sells = (level: Level | "other", key: string) => (level === "company" ? sales.length > 0 : unitSales(level).has(key));

  const figures = goalFiguresAsOf(asOf, calendar, tolerance);
  const lines: GoalReportLine[] = groups.map((group) => {
    const { key, measure } = group;
    const level = levelOf(group);
    const sold = soldBy(level, key, measure, group);
    const typed = typedActual(goals, group);
    const actual = sold === null || !sells(level, key) ? (typed ?? 0) : sold;
    const found = goalsOf(goals, group, asOf);
    return line(group, level, figures({ from: group.from, to: group.to, actual, lowerIsBetter: group.lowerIsBetter, goal: found.goal, firstGoal: found.firstGoal }), found.refusal);
  });

  const levels = new Set(lines.filter((line) => line.level !== "company").map((line) => line.level));
  for (const level of levels) lines.push(...withoutGoal(level, lines.filter((line) => line.level === level), unitSales(level), figures));
  const days = { from: Math.min(...groups.map((group) => group.from)), to: Math.min(asOf, Math.max(...groups.map((group) => group.to))) };
  return figure({ lines, marked: markedTally(sales, days) });
}

/** Written out, for spreading objects costs more than the arithmetic. */
export const line = <L extends Level | "other">({ unit, measure, lowerIsBetter, from, to }: Pick<GoalGroup, "unit" | "measure" | "lowerIsBetter" | "from" | "to">, level: L, figures: GoalFigures, refusal?: Refusal): GoalReportLine & { readonly level: L } => ({
  level,
  unit,
  measure,
  lowerIsBetter,
  from,
  to,
  goal: figures.goal,
  firstGoal: figures.firstGoal,
  actual: figures.actual,
  gap: figures.gap,
  attainment: figures.attainment,
  expected: figures.expected,
  ahead: figures.ahead,
  projection: figures.projection,
  perDay: figures.perDay,
  status: figures.status,
  refusal,
});

/** The goal in force as of a day, and the earliest one in effect by then. */
export function goalsOf(goals: GoalRows, group: GoalGroup, asOf: number): { readonly goal: number | null; readonly firstGoal: number | null; readonly refusal?: Refusal } {
  const day = dayAsked(group, asOf);
  const row = rowInForce(goals, group.rows, day);
  if (!row.ok) return { goal: null, firstGoal: null, refusal: row.why.code === "two-goals" ? row.why : undefined };
  const first = rowInForce(goals, group.rows, effectiveFrom(goals, group.rows[0]!));
  return { goal: goals.goal[row.value]!, firstGoal: first.ok ? goals.goal[first.value]! : null };
}

/** What was typed as actual, in the latest of the goal's rows that says it. */
export function typedActual(goals: GoalRows, group: GoalGroup): number | null {
  const typed = group.rows.map((row) => goals.actual?.[row] ?? NaN).filter((value) => value === value);
  return typed[typed.length - 1] ?? null;
}

/** Units that sold in a reported period in which no goal of theirs lies; of periods that overlap, the shortest. */
export function withoutGoal(level: Level | "other", reported: readonly GoalReportLine[], sales: UnitSales, figures: ReturnType<typeof goalFiguresAsOf>): GoalReportLine[] {
  const periods = new Map(reported.map(({ from, to }) => [`${from}-${to}`, { from, to }]));
  const shortestFirst = [...periods.values()].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const overlap = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;
  const goalsBy = new Map<string, Period[]>();
  const keys = new Map<string, string>();
  for (const { from, to, unit } of reported) {
    const key = keys.get(unit) ?? nameKey(unit);
    keys.set(unit, key);
    const known = goalsBy.get(key);
    if (known) known.push({ from, to });
    else goalsBy.set(key, [{ from, to }]);
  }
  const found: GoalReportLine[] = [];
  for (const { key, label } of sales.units) {
    const taken = goalsBy.get(key) ?? [];
    for (const period of shortestFirst) {
      if (taken.some((other) => overlap(other, period))) continue;
      const actual = sales.actual(key, "amount", period);
      if (!actual) continue;
      taken.push(period);
      found.push(line({ unit: label, measure: "amount", lowerIsBetter: false, ...period }, level, figures({ ...period, actual, goal: null, firstGoal: null })));
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}
