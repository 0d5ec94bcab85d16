// Which rows the goals table gains: a new goal, or the revision of one; the rows that stand there stay as they are.
import type { Refusal } from "../../answer";
import { difference } from "../../money";
import type { Period } from "../../period";
import { LEVELS, type Level } from "../goalRows";
import { unitId, type CurrentGoal } from "./goalFacts";

/** The reasons that REPORTS.md names. */
export const REASONS = ["performance", "economy", "competition", "other"] as const;
export type Reason = (typeof REASONS)[number];

export interface WantedGoal {
  readonly level: Level;
  readonly key: string;
  readonly unit: string;
  readonly goal: number;
}

export interface GoalToWrite extends WantedGoal {
  /** null: a new goal, in effect from the beginning. */
  readonly effectiveFrom: number | null;
}

/** Units that have no goal for the period yet get one; a goal that stands there and differs is revised from a day on.
 * Goals of 0 are none. Refusals: `effective-outside` (details: from, to), `revised-twice` (details: unit, first = row of the goals table, second =
 * the place among the rows to be added, from 1). */
export function goalsToWrite(wanted: readonly WantedGoal[], current: ReadonlyMap<string, CurrentGoal>, period: Period, effectiveFrom: number): { readonly rows: readonly GoalToWrite[]; readonly refusals: readonly Refusal[] } {
  const inOrder = [...wanted].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const rows = inOrder.flatMap((one): GoalToWrite[] => {
    const standing = current.get(unitId(one.level, one.key));
    if (one.goal === 0 || (standing && difference(one.goal, standing.goal) === 0)) return [];
    return [{ ...one, effectiveFrom: standing ? effectiveFrom : null }];
  });
  const revises = rows.some((row) => row.effectiveFrom !== null);
  const outside: Refusal[] = revises && (effectiveFrom < period.from || effectiveFrom > period.to) ? [{ code: "effective-outside", details: { from: period.from, to: period.to } }] : [];
  const twice = rows.flatMap((row, at): Refusal[] => {
    const same = row.effectiveFrom === null ? undefined : current.get(unitId(row.level, row.key))!.rows.find((other) => other.effectiveFrom === row.effectiveFrom);
    return same ? [{ code: "revised-twice", details: { unit: row.unit, first: same.row, second: at + 1 } }] : [];
  });
  return { rows, refusals: [...outside, ...twice] };
}
