// Quantiles of days, as Excel's MEDIAN and PERCENTILE.INC have them, so that anybody can check them in a cell.
import { clean } from "../money";

/** Days that lie closer together than that are counted, which is faster than sorting them. */
const COUNTED_SPAN = 100_000;

/** Sorts whole numbers in place, ascending. */
export function sortDays(days: Int32Array): Int32Array {
  if (days.length < 64) return days.sort();
  let [least, most] = [days[0]!, days[0]!];
  for (const day of days) {
    if (day < least) least = day;
    if (day > most) most = day;
  }
  if (most - least > COUNTED_SPAN) return days.sort();
  const counts = new Int32Array(most - least + 1);
  for (const day of days) counts[day - least]!++;
  let at = 0;
  counts.forEach((count, above) => {
    days.fill(least + above, at, (at += count));
  });
  return days;
}

/** The value below which a share of the sorted values lies: at place share × (n − 1), between two in proportion (PERCENTILE.INC; 0.5 is the MEDIAN).
 * @returns null for no values */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return clean(sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!));
}
