// What should be there by now: the goal laid over the period's working days, or over its months by a season's weights.
import { figure, refuse, type Figure } from "../answer";
import type { WorkCalendar } from "../calendar";
import { monthsOf, type Period } from "../period";
import { sumOf } from "../exactSums";
import { elapsed } from "./elapsed";

/** Share of the goal that is due by the end of `asOf`, 0…1.
 * @param profile a weight for each calendar month that the period touches, in order: whole months by weight, the current one by its working days
 * @returns refusals `end-before-start`, `no-working-day`, `profile-length` (details: weights, months), `negative-weight` (details: position), `no-weight`
 * @see FUNCTIONS.md, EXPECTED */
export function expectedShare(period: Period, asOf: number, calendar: WorkCalendar, profile?: readonly number[]): Figure {
  if (!profile || period.to < period.from) return elapsed(period, asOf, calendar);
  const months = monthsOf(period);
  if (profile.length !== months.length) return refuse("profile-length", { weights: profile.length, months: months.length });
  const negative = profile.findIndex((weight) => weight < 0);
  if (negative >= 0) return refuse("negative-weight", { position: negative + 1 });
  const all = sumOf(profile);
  if (all === 0) return refuse("no-weight");
  if (asOf >= period.to) return figure(1);
  let due = 0;
  for (const [at, month] of months.entries()) {
    if (month.from > asOf) break;
    const part = month.to <= asOf ? figure(1) : elapsed(month, asOf, calendar);
    due += profile[at]! * (part.ok ? part.value : 0);
  }
  return figure(Math.min(1, due / all));
}

/** goal × the share that is due.
 * @returns refusals as `expectedShare` */
export function expected(goal: number, period: Period, asOf: number, calendar: WorkCalendar, profile?: readonly number[]): Figure {
  const share = expectedShare(period, asOf, calendar, profile);
  return share.ok ? figure(goal * share.value) : share;
}
