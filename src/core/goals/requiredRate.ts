// What each day that is left must bring.
import { figure, refuse, type Figure } from "../answer";
import { difference } from "../money";

/** What each day left must bring: money a day, unrounded.
 * @param daysLeft working days after the as-of day, integer ≥ 0
 * @returns 0 when reached; refusal `no-day-left` when daysLeft is 0
 * @see FUNCTIONS.md, REQUIREDRATE
 * @example requiredRate(600, 1000, 4) // 100 */
export function requiredRate(actual: number, goal: number, daysLeft: number): Figure {
  const missing = difference(goal, actual);
  if (missing <= 0) return figure(0);
  return daysLeft > 0 ? figure(missing / daysLeft) : refuse("no-day-left");
}
