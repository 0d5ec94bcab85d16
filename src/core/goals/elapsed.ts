// How much of a period's working days is over.
import { figure, refuse, type Figure } from "../answer";
import { workingDays, type WorkCalendar } from "../calendar";
import type { Period } from "../period";

/** Working days of a period, split by the as-of day, which counts as over. */
export interface WorkingDaysSplit {
  readonly total: number;
  readonly over: number;
  readonly left: number;
}

export function splitWorkingDays({ from, to }: Period, asOf: number, calendar: WorkCalendar): WorkingDaysSplit {
  const total = workingDays(calendar, from, to);
  const over = workingDays(calendar, from, Math.min(asOf, to));
  return { total, over, left: total - over };
}

/** Share of the period's working days up to and including `asOf`, 0…1.
 * @returns refusals `end-before-start`, `no-working-day`
 * @see FUNCTIONS.md, ELAPSED */
export function elapsed(period: Period, asOf: number, calendar: WorkCalendar): Figure {
  if (period.to < period.from) return refuse("end-before-start");
  const { total, over } = splitWorkingDays(period, asOf, calendar);
  return total === 0 ? refuse("no-working-day") : figure(over / total);
}
