// How much of a period somebody can sell in: the working days employed, the first months counted in part.
import { civilOf, serialOf, workingDays, type WorkCalendar } from "../../calendar";
import type { Period } from "../../period";

export interface Employment {
  /** First and last day; null: not known, so always there. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface Presence {
  /** Working days of the period on which the person is employed. */
  readonly days: number;
  /** Share of the period's working days, 0…1; a day in the k-th of n months of ramp counts k ÷ (n + 1). 0 in a period without working days. */
  readonly share: number;
}

/** @param rampMonths months in which a new person is not expected to sell like the others yet, integer ≥ 0
 * @example presence(quarter, { start: quarter.from, end: null }, calendar, 3) // share 0.5 of a quarter of alike months */
export function presence(period: Period, { start, end }: Employment, calendar: WorkCalendar, rampMonths = 0): Presence {
  const all = workingDays(calendar, period.from, period.to);
  const from = Math.max(period.from, start ?? period.from);
  const to = Math.min(period.to, end ?? period.to);
  const days = workingDays(calendar, from, to);
  if (all === 0 || days === 0) return { days, share: 0 };
  if (start === null || rampMonths === 0) return { days, share: days / all };
  const { year, month, day } = civilOf(start);
  let counted = 0;
  let after = from;
  for (let k = 1; k <= rampMonths; k++) {
    const next = Math.min(serialOf(year, month + k, day), to + 1);
    if (next > after) {
      counted += (workingDays(calendar, after, next - 1) * k) / (rampMonths + 1);
      after = next;
    }
  }
  return { days, share: (counted + workingDays(calendar, after, to)) / all };
}
