// The part of an amount for who joined or left within the period.
import { figure, refuse, type Figure } from "../answer";
import { workingDays, type WorkCalendar } from "../calendar";
import { roundMoney, shareOf } from "../money";
import type { Period } from "../period";

/** amount × days employed ÷ days of the period, to cents, half away from zero.
 * @param end last day employed; null: still there
 * @param calendar working days count; every day does when omitted
 * @returns refusals `end-before-start` (of the period), `left-before-joining`, `no-working-day`
 * @see FUNCTIONS.md, PRORATE */
export function prorate(amount: number, period: Period, start: number, end: number | null, calendar?: WorkCalendar): Figure {
  if (period.to < period.from) return refuse("end-before-start");
  if (end !== null && end < start) return refuse("left-before-joining");
  const days = (from: number, to: number) => (calendar ? workingDays(calendar, from, to) : Math.max(0, to - from + 1));
  const all = days(period.from, period.to);
  if (all === 0) return refuse("no-working-day");
  const employed = days(Math.max(start, period.from), Math.min(end ?? period.to, period.to));
  return figure(employed === all ? roundMoney(amount) : shareOf(amount, employed, all));
}
