// Where it lands at this pace.
import { figure, refuse, type Figure } from "../answer";
import type { WorkCalendar } from "../calendar";
import type { Period } from "../period";
import { expectedShare } from "./expected";

/** actual ÷ the share that is due; after the end the actual itself.
 * @returns refusals of `expectedShare`, and `nothing-due` where no working day is over yet
 * @see FUNCTIONS.md, PROJECTION */
export function projection(actual: number, period: Period, asOf: number, calendar: WorkCalendar, profile?: readonly number[]): Figure {
  const due = expectedShare(period, asOf, calendar, profile);
  if (asOf >= period.to && period.to >= period.from && (due.ok || due.why.code === "no-working-day")) return figure(actual);
  if (!due.ok) return due;
  return due.value === 0 ? refuse("nothing-due") : figure(actual / due.value);
}
