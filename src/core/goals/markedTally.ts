// What marked rows would have added: said in the head of every report that leaves them out.
import { ExactSums } from "../exactSums";
import { product } from "../money";
import type { Period } from "../period";
import { CANCELLED, RETURNED, type MarkedTally, type SalesRows } from "./salesRows";

/** Positive amounts marked returned or cancelled, in the days of a period.
 * @param isMeant whose rows; all when omitted */
export function markedTally(sales: SalesRows, { from, to }: Period, isMeant: (row: number) => boolean = () => true): MarkedTally {
  const counts = [0, 0, 0];
  const sums = new ExactSums(3);
  const { mark, day, amount, share } = sales;
  if (mark)
    for (let row = 0; row < sales.length; row++) {
      const which = mark[row]!;
      if (which === 0 || day[row]! < from || day[row]! > to || !(amount[row]! > 0) || !isMeant(row)) continue;
      counts[which]!++;
      const part = share?.[row] ?? NaN;
      sums.add(which, part === part ? product(amount[row]!, part) : amount[row]!);
    }
  const of = (which: number) => ({ count: counts[which]!, amount: sums.total(which) });
  return { returned: of(RETURNED), cancelled: of(CANCELLED) };
}
