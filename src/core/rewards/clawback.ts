// What is taken back of a commission when the sale is cancelled.
import { figure, refuse, type Figure } from "../answer";
import { shareOf } from "../money";

export interface ClawbackTerms {
  /** The last day on which a cancellation still takes back: so many days after the sale; ≥ 0. */
  readonly days: number;
  /** Only the share of the days not served is taken back. */
  readonly prorata: boolean;
}

/** Positive for a positive commission; all of it, or to cents.
 * @param cancelled null: it was not
 * @returns 0 where nothing is taken back; refusals `no-sale-date`, `cancelled-before-sold`
 * @see FUNCTIONS.md, CLAWBACK */
export function clawback(commission: number, sold: number | null, cancelled: number | null, { days, prorata }: ClawbackTerms): Figure {
  if (cancelled === null) return figure(0);
  if (sold === null) return refuse("no-sale-date");
  const served = cancelled - sold;
  if (served < 0) return refuse("cancelled-before-sold");
  if (served > days) return figure(0);
  return figure(prorata && served > 0 ? shareOf(commission, days - served, days) : commission);
}
