// Good news or bad: said apart from the sign.
import { figure, refuse, type Figure } from "../answer";
import { difference } from "../money";

/** Whether a difference is to the good.
 * @param lowerIsBetter costs, complaints, days
 * @returns refusal `no-difference` where both are equal
 * @see FUNCTIONS.md, FAVOURABLE */
export function favourable(actual: number, base: number, lowerIsBetter = false): Figure<boolean> {
  const more = difference(actual, base);
  return more === 0 ? refuse("no-difference") : figure(more > 0 !== lowerIsBetter);
}
