// What became of each order in one step: how many days it took, whether that was too long, or for how long it has been overdue.
import { NO_DAY } from "../../column";
import { TOO_LATE, type Orders } from "./orders";
import { ENDS_OF, EVENTS, type ProcessStep, type StepRule } from "./processSteps";

/** Values of `StepOutcomes.verdict`: not begun, finished (nothing to judge it by, in time, too late), or still open (nothing to judge it by, not due yet, overdue). */
export const VERDICT = { none: 0, finished: 1, inTime: 2, late: 3, open: 4, notDue: 5, overdue: 6 } as const;

export interface StepOutcomes {
  readonly step: ProcessStep;
  /** One of VERDICT, per order. */
  readonly verdict: Uint8Array;
  /** Days from the step's first day to its last, of finished orders; less than 0 where the last is noted before the first. */
  readonly days: Int32Array;
  /** The last day on which the step would have been in time; NO_DAY: nobody said. */
  readonly due: Int32Array;
  /** Whether lateness can be told at all: by due dates, or by days allowed. */
  readonly isJudged: boolean;
}

/** @returns null where the two columns are not there, or no order has come so far */
export function stepOutcomes(orders: Orders, step: ProcessStep, rule?: StepRule): StepOutcomes | null {
  const { from, to } = ENDS_OF[step];
  const [starts, ends] = [orders.days[from], orders.days[to]];
  if (!starts || !ends) return null;
  const { length, asOf, waiting, byDue } = orders;
  const bit = 1 << EVENTS.indexOf(to);
  const isPromised = from === "ordered" && to === orders.promised;
  const allowed = rule?.daysAllowed ?? null;
  const verdict = new Uint8Array(length);
  const [days, due] = [new Int32Array(length), new Int32Array(length).fill(NO_DAY)];
  let isJudged = allowed !== null;
  let isBegun = false;
  for (let order = 0; order < length; order++) {
    const [start, end] = [starts[order]!, ends[order]!];
    if (start === NO_DAY) continue;
    const byDate = isPromised && orders.due[order] !== NO_DAY;
    if (byDate) isJudged = true;
    if (byDate) due[order] = orders.due[order]!;
    else if (allowed !== null) due[order] = start + allowed;
    if (end !== NO_DAY) {
      days[order] = end - start;
      const isLate = byDate ? byDue[order] === TOO_LATE : end > due[order]!;
      verdict[order] = due[order] === NO_DAY ? VERDICT.finished : isLate ? VERDICT.late : VERDICT.inTime;
    } else if (waiting[order]! & bit) verdict[order] = due[order] === NO_DAY ? VERDICT.open : asOf > due[order]! ? VERDICT.overdue : VERDICT.notDue;
    else continue;
    isBegun = true;
  }
  return isBegun ? { step, verdict, days, due, isJudged } : null;
}

export const isFinished = (verdict: number): boolean => verdict >= VERDICT.finished && verdict <= VERDICT.late;
