// The goal of a unit on a day.
import { figure, refuse, type Figure } from "../answer";
import { nameKey } from "../names";
import { effectiveFrom, isGoal, measureOf, rowInForce, unitOf } from "./goalGroups";
import type { GoalRows } from "./goalRows";

/** Answers `goalInForce` for one table again and again: rows by unit are gathered once. */
export function goalsInForce(goals: GoalRows, measure = "amount"): (unit: string, day: number) => Figure {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < goals.length; row++) {
    if (!isGoal(goals, row) || nameKey(measureOf(goals, row)) !== nameKey(measure)) continue;
    const key = nameKey(unitOf(goals, row));
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const length = (row: number) => goals.to[row]! - goals.from[row]!;
  return (unit, day) => {
    const holding = (rowsOf.get(nameKey(unit)) ?? []).filter((row) => goals.from[row]! <= day && day <= goals.to[row]!);
    if (holding.length === 0) return refuse("no-goal-on-day", { unit });
    const shortest = holding.reduce((least, row) => Math.min(least, length(row)), Infinity);
    const rows = holding.filter((row) => length(row) === shortest).sort((a, b) => effectiveFrom(goals, a) - effectiveFrom(goals, b) || a - b);
    const row = rowInForce(goals, rows, day);
    return row.ok ? figure(goals.goal[row.value]!) : row;
  };
}

/** The goal in force: of the unit's rows whose period holds the day, of several periods the shortest, of its rows the one with the latest
 * day of effect not after the day.
 * @returns refusals `no-goal-on-day`, `no-goal-in-force` (details: unit), `two-goals` (details: unit, first, second)
 * @see FUNCTIONS.md, GOALON */
export const goalInForce = (goals: GoalRows, unit: string, day: number, measure?: string): Figure => goalsInForce(goals, measure)(unit, day);
