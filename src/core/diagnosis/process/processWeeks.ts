// The trend: each step by the weeks in which it was finished, so that a change for the worse is seen before the quarter is over.
import { weekdayOf } from "../../calendar";
import { NO_DAY } from "../../column";
import { quantile, sortDays } from "../dayQuantiles";
import type { Orders } from "./orders";
import { ENDS_OF, type ProcessStep } from "./processSteps";
import { isFinished, VERDICT, type StepOutcomes } from "./stepOutcomes";

/** A quarter. */
export const WEEKS_SHOWN = 13;

export interface ProcessWeek {
  readonly step: ProcessStep;
  /** The Monday. */
  readonly week: number;
  readonly count: number;
  readonly median: number | null;
  readonly late: number | null;
  readonly lateShare: number | null;
}

/** Step by step, week by week, also those in which nothing was finished; up to the week of the last order that finished a step by `until`. */
export function processWeeks({ days, length }: Orders, outcomes: readonly StepOutcomes[], until: number, weeks = WEEKS_SHOWN): ProcessWeek[] {
  let last = NO_DAY;
  for (const { step } of outcomes) for (const day of days[ENDS_OF[step].to]!) if (day > last && day <= until) last = day;
  if (last === NO_DAY) return [];
  const monday = last - weekdayOf(last) - 7 * (weeks - 1);
  return outcomes.flatMap(({ step, verdict, days: taken }) => {
    const ends = days[ENDS_OF[step].to]!;
    const own = Array.from({ length: weeks }, () => ({ days: [] as number[], judged: 0, late: 0 }));
    for (let order = 0; order < length; order++) {
      const found = verdict[order]!;
      if (!isFinished(found) || ends[order]! < monday || ends[order]! > last) continue;
      const week = own[Math.floor((ends[order]! - monday) / 7)]!;
      week.days.push(taken[order]!);
      if (found !== VERDICT.finished) week.judged++;
      if (found === VERDICT.late) week.late++;
    }
    return own.map(({ days: all, judged, late }, at): ProcessWeek => ({
      step, week: monday + 7 * at, count: all.length, median: quantile(sortDays(Int32Array.from(all)), 0.5), late: judged > 0 ? late : null, lateShare: judged > 0 ? late / judged : null,
    }));
  });
}
