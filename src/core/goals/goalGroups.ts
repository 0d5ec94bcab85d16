// The rows of one goal: the first setting and its revisions, in the order in which they take effect.
import { figure, refuse, type Figure } from "../answer";
import { NO_DAY, NO_TEXT } from "../column";
import { nameKey } from "../names";
import type { Period } from "../period";
import { LEVELS, UNKNOWN_LEVEL, type GoalRows, type Level } from "./goalRows";

/** One unit, one measure, one period. */
export interface GoalGroup extends Period {
  readonly level: Level | "other" | null;
  readonly unit: string;
  /** Of the unit's name. */
  readonly key: string;
  readonly measure: string;
  readonly lowerIsBetter: boolean;
  /** Indexes into the goals table, by day of effect, then as they stand. */
  readonly rows: readonly number[];
}

export const effectiveFrom = (goals: GoalRows, row: number): number => goals.effectiveFrom?.[row] ?? NO_DAY;

export const measureOf = (goals: GoalRows, row: number): string => {
  const code = goals.measure?.codes[row] ?? NO_TEXT;
  return code === NO_TEXT ? "amount" : goals.measure!.labels[code]!;
};

export const unitOf = (goals: GoalRows, row: number): string => goals.unit.labels[goals.unit.codes[row]!] ?? "";

/** A row that sets no goal (blank or 0), or none for any day, is not one. */
export const isGoal = (goals: GoalRows, row: number): boolean => {
  const goal = goals.goal[row]!;
  return goal === goal && goal !== 0 && goals.from[row] !== NO_DAY && goals.to[row] !== NO_DAY;
};

/** Groups in the order of their first rows. */
export function goalGroups(goals: GoalRows, wanted: (row: number) => boolean = () => true): GoalGroup[] {
  const rowsOf = new Map<string, number[]>();
  const keys = new Map<string, string>();
  const keyOf = (name: string) => keys.get(name) ?? (keys.set(name, nameKey(name)), keys.get(name)!);
  for (let row = 0; row < goals.length; row++) {
    if (!isGoal(goals, row) || !wanted(row)) continue;
    const id = `${goals.level[row]}|${goals.from[row]}|${goals.to[row]}|${keyOf(measureOf(goals, row))}|${keyOf(unitOf(goals, row))}`;
    const rows = rowsOf.get(id);
    if (rows) rows.push(row);
    else rowsOf.set(id, [row]);
  }
  return [...rowsOf.values()].map((rows) => {
    const first = rows[0]!;
    const level = goals.level[first]!;
    return {
      level: level === UNKNOWN_LEVEL ? null : (LEVELS[level] ?? "other"),
      unit: unitOf(goals, first),
      key: keyOf(unitOf(goals, first)),
      measure: measureOf(goals, first),
      lowerIsBetter: rows.some((row) => goals.lowerIsBetter?.[row] === 1),
      from: goals.from[first]!,
      to: goals.to[first]!,
      rows: rows.length === 1 ? rows : rows.sort((a, b) => effectiveFrom(goals, a) - effectiveFrom(goals, b) || a - b),
    };
  });
}

/** Of rows by day of effect, the one in force on a day.
 * @returns index into the goals table; refusals `no-goal-in-force`, `two-goals` (details: unit, first, second = rows as people count them) */
export function rowInForce(goals: GoalRows, rows: readonly number[], day: number): Figure {
  const last = rows.findLastIndex((row) => effectiveFrom(goals, row) <= day);
  const row = rows[last];
  if (row === undefined) return refuse("no-goal-in-force", { unit: unitOf(goals, rows[0] ?? 0) });
  const other = rows[last - 1];
  return other !== undefined && effectiveFrom(goals, other) === effectiveFrom(goals, row) ? refuse("two-goals", { unit: unitOf(goals, row), first: goals.row[other]!, second: goals.row[row]! }) : figure(row);
}

/** The day on which a report asks which goal is in force: the as-of day, kept inside the period. */
export const dayAsked = ({ from, to }: Period, asOf: number): number => Math.min(Math.max(asOf, from), to);
