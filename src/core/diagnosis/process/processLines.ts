// The figures of each step and unit: how many, how long, how many too late, how many overdue and how much hangs on them.
import { ExactSums } from "../../exactSums";
import { compareNames } from "../../names";
import type { Period } from "../../period";
import { quantile, sortDays } from "../dayQuantiles";
import type { Orders } from "./orders";
import { ENDS_OF, type ProcessStep } from "./processSteps";
import { isFinished, VERDICT, type StepOutcomes } from "./stepOutcomes";

/** null: no such figure (nothing finished, or nothing to judge it by). */
export interface ProcessLine {
  readonly step: ProcessStep;
  /** "" for orders that name none, and for all together. */
  readonly unit: string;
  /** Orders that finished the step. */
  readonly count: number;
  /** Calendar days, as Excel's MEDIAN and PERCENTILE.INC. */
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly late: number | null;
  /** Of the finished orders that can be judged. */
  readonly lateShare: number | null;
  readonly openOverdue: number | null;
  /** Money of the orders that are open and overdue. */
  readonly amount: number | null;
}

/** @param within days in which a step must have ended to be counted; overdue are all that are open, whenever they were taken
 * @see FUNCTIONS.md, PROCESS */
export function processLines(orders: Orders, outcomes: readonly StepOutcomes[], within?: Period): ProcessLine[] {
  return outcomes.flatMap((one) => linesOf(orders, one, within));
}

function linesOf({ length, unit, units, days, amount, hasAmounts }: Orders, { step, verdict, days: taken, isJudged }: StepOutcomes, within?: Period): ProcessLine[] {
  const ends = days[ENDS_OF[step].to]!;
  const counts = new Int32Array(units.length + 1);
  const [judged, late, overdue] = [new Int32Array(units.length), new Int32Array(units.length), new Int32Array(units.length)];
  const money = new ExactSums(units.length);
  const counted = new Uint8Array(length);
  for (let order = 0; order < length; order++) {
    const found = verdict[order]!;
    const of = unit[order]!;
    if (found === VERDICT.overdue) {
      overdue[of]!++;
      money.add(of, amount(order));
    }
    if (!isFinished(found) || (within && (ends[order]! < within.from || ends[order]! > within.to))) continue;
    counted[order] = 1;
    counts[of + 1]!++;
    if (found !== VERDICT.finished) judged[of]!++;
    if (found === VERDICT.late) late[of]!++;
  }
  const places = counts.slice();
  for (let of = 0; of < units.length; of++) places[of + 1]! += places[of]!;
  const starts = places.slice();
  const sorted = new Int32Array(places[units.length]!);
  for (let order = 0; order < length; order++) if (counted[order]) sorted[places[unit[order]!]!++] = taken[order]!;
  return units
    .map((name, of): ProcessLine => {
      const own = sortDays(sorted.subarray(starts[of], starts[of + 1]));
      return {
        step, unit: name, count: own.length, median: quantile(own, 0.5), ninetieth: quantile(own, 0.9),
        late: judged[of]! > 0 ? late[of]! : null, lateShare: judged[of]! > 0 ? late[of]! / judged[of]! : null,
        openOverdue: isJudged ? overdue[of]! : null, amount: isJudged && hasAmounts ? money.total(of) : null,
      };
    })
    .filter(({ count, openOverdue }) => count > 0 || (openOverdue ?? 0) > 0)
    .sort((a, b) => compareNames(a.unit, b.unit));
}
