// The figures of one goal, from actual to status: the same in the spilled report and on the sheet.
import type { WorkCalendar } from "../calendar";
import { sumOf } from "../exactSums";
import { difference } from "../money";
import type { Period } from "../period";
import { attainment } from "./attainment";
import type { PartGoal } from "./goalParts";
import { splitWorkingDays } from "./elapsed";
import { requiredRate } from "./requiredRate";
import { status, statusOfFewer, TOLERANCE, type Status } from "./status";

/** Figures that do not exist are null. */
export interface GoalFigures {
  readonly goal: number | null;
  readonly firstGoal: number | null;
  readonly actual: number;
  readonly gap: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  readonly ahead: number | null;
  readonly projection: number | null;
  readonly perDay: number | null;
  readonly status: Status;
}

export interface GoalStanding extends Period {
  readonly actual: number;
  readonly goal: number | null;
  readonly firstGoal: number | null;
  readonly lowerIsBetter?: boolean;
  /** Goals of the shorter periods that make up this one: they say how much of it is due. */
  readonly parts?: readonly PartGoal[];
}

/** Figures of goals as of one day; working days of a period are counted once. */
export function goalFiguresAsOf(asOf: number, calendar: WorkCalendar, tolerance = TOLERANCE): (standing: GoalStanding) => GoalFigures {
  const splits = new Map<number, Map<number, ReturnType<typeof splitWorkingDays>>>();
  const splitOf = ({ from, to }: Period) => {
    const byEnd = splits.get(from) ?? new Map<number, ReturnType<typeof splitWorkingDays>>();
    splits.set(from, byEnd);
    const split = byEnd.get(to) ?? splitWorkingDays({ from, to }, asOf, calendar);
    byEnd.set(to, split);
    return split;
  };
  return ({ from, to, actual, goal, firstGoal, lowerIsBetter, parts = [] }) => {
    const days = splitOf({ from, to });
    const { left } = days;
    // weights: working days, or the goals of the parts, each by its own working days
    const { over, total } = parts.length > 0 ? weighed(parts, splitOf) : days;
    const projected = asOf >= to ? actual : over > 0 ? (actual * total) / over : null;
    if (goal === null) return { goal, firstGoal, actual, gap: null, attainment: null, expected: null, ahead: null, projection: projected, perDay: null, status: "no goal" };
    const share = attainment(actual, goal);
    // what grows day by day is due in part and can be projected; days and complaints are not
    const grows = !lowerIsBetter;
    const due = grows && total > 0 ? (goal * over) / total : null;
    const rate = requiredRate(actual, goal, left);
    return {
      goal,
      firstGoal,
      actual,
      gap: difference(actual, goal),
      attainment: share.ok ? share.value : null,
      expected: due,
      ahead: due === null ? null : difference(actual, due),
      projection: grows ? projected : null,
      perDay: grows && rate.ok ? rate.value : null,
      status: grows ? status(actual, goal, total === 0 ? 1 : over / total, tolerance) : statusOfFewer(actual, goal, asOf >= to, tolerance),
    };
  };
}

/** What is due of several goals together, and all of it. */
function weighed(parts: readonly PartGoal[], splitOf: (period: Period) => ReturnType<typeof splitWorkingDays>): { readonly over: number; readonly total: number } {
  const due = parts.map((part) => {
    const { over, total } = splitOf(part);
    return total > 0 ? (part.goal * over) / total : 0;
  });
  return { over: sumOf(due), total: sumOf(parts.map(({ goal }) => goal)) };
}
