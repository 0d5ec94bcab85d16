// Goals of departments among those of their people, where nothing but their sums tells them apart: added up together they would count twice.
import { sumOf } from "../exactSums";
import { UNKNOWN_LEVEL, type GoalRows } from "../goals/goalRows";

/** @param isAsked whether a row is plainly a goal of what was asked for (people, departments…)
 * @returns the other rows, as far as they only say again what those say: the sum of those above, below or of all; or those that add up to one of them */
export function doubledGoals({ goal, level, from, to, length }: GoalRows, isAsked: (row: number) => boolean): ReadonlySet<number> {
  const periods = new Map<string, number[]>();
  for (let row = 0; row < length; row++) {
    if (level[row] !== UNKNOWN_LEVEL || Number.isNaN(goal[row]!)) continue;
    const key = `${from[row]} ${to[row]}`;
    periods.set(key, [...(periods.get(key) ?? []), row]);
  }
  const total = (rows: readonly number[]): number => sumOf(rows.map((row) => goal[row]!));
  const isSum = (row: number, of: readonly number[]): boolean => of.length >= 2 && goal[row] !== 0 && same(total(of), goal[row]!);
  return new Set(
    [...periods.values()].flatMap((rows) => {
      const asked = rows.filter(isAsked);
      const others = rows.filter((row) => !isAsked(row));
      if (asked.length > 0 && others.length > 0 && rows.length > 2 && same(total(asked), total(others))) return others;
      const runs = runsOf(rows, isAsked);
      return runs.flatMap((run, at) => {
        if (isAsked(run[0]!)) return [];
        const beside = [runs[at - 1], runs[at + 1]].filter((other) => other !== undefined);
        if (beside.some((other) => other.some((row) => isSum(row, run)))) return run;
        return run.filter((row) => isSum(row, asked) || beside.some((other) => isSum(row, other)));
      });
    }),
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005;

/** Rows that follow one another and are alike in whether they are asked for. */
function runsOf(rows: readonly number[], isAsked: (row: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && isAsked(last[0]!) === isAsked(row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
