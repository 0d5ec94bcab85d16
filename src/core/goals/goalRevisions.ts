// What became of a goal: each change that took effect, with its reason.
import { NO_DAY, type Texts } from "../column";
import { dayAsked, effectiveFrom, type GoalGroup } from "./goalGroups";
import type { GoalRows, Level } from "./goalRows";

export interface GoalRevision<L extends string = Level> {
  readonly unit: string;
  readonly level: L;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  readonly effectiveFrom: number | null;
  readonly fromGoal: number;
  readonly toGoal: number;
  readonly reason: string;
  readonly toldOn: number | null;
}

/** Each change of a goal that had taken effect by the as-of day. */
export function revisionsOf<L extends string>(goals: GoalRows, group: GoalGroup, level: L, asOf: number): GoalRevision<L>[] {
  const inEffect = group.rows.filter((row) => effectiveFrom(goals, row) <= dayAsked(group, asOf));
  const textOf = (texts: Texts | undefined, row: number) => texts?.labels[texts.codes[row]!] ?? "";
  const dayOf = (day: number | undefined) => (day === undefined || day === NO_DAY ? null : day);
  return inEffect.slice(1).flatMap((row, at) => {
    const before = inEffect[at]!;
    if (effectiveFrom(goals, before) === effectiveFrom(goals, row)) return [];
    const { unit, measure, from, to } = group;
    return [{ unit, level, measure, from, to, effectiveFrom: dayOf(effectiveFrom(goals, row)), fromGoal: goals.goal[before]!, toGoal: goals.goal[row]!, reason: textOf(goals.reason, row) || textOf(goals.note, row), toldOn: dayOf(goals.toldOn?.[row]) }];
  });
}

