// In a word, how a goal stands.
import { clean, difference } from "../money";

export const STATUSES = ["reached", "on track", "at risk", "behind", "no goal"] as const;
export type Status = (typeof STATUSES)[number];

export const TOLERANCE = 0.05;

/** @param elapsed share of the goal that is due, 0…1
 * @param tolerance share of it that may be missing and still be a risk only
 * @see FUNCTIONS.md, STATUS */
export function status(actual: number, goal: number, elapsed = 1, tolerance = TOLERANCE): Status {
  if (goal === 0) return "no goal";
  if (difference(actual, goal) >= 0) return "reached";
  const due = clean(goal * elapsed);
  if (difference(actual, due) >= 0) return "on track";
  return difference(actual, clean(due * difference(1, tolerance))) >= 0 ? "at risk" : "behind";
}

/** The same where fewer is better (complaints, days): what is not above the goal is on track, and reached once the period is over. */
export function statusOfFewer(actual: number, goal: number, isOver: boolean, tolerance = TOLERANCE): Status {
  if (difference(actual, goal) <= 0) return isOver ? "reached" : "on track";
  return difference(actual, clean(goal * (1 + tolerance))) <= 0 ? "at risk" : "behind";
}
