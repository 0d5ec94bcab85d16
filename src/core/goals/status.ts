// In a word, how a goal stands.
import { clean } from "../money";

export const STATUSES = ["reached", "on track", "at risk", "behind", "no goal"] as const;
export type Status = (typeof STATUSES)[number];

export const TOLERANCE = 0.05;

/** @param elapsed share of the goal that is due, 0…1
 * @param tolerance share of it that may be missing and still be a risk only
 * @see FUNCTIONS.md, STATUS */
export function status(actual: number, goal: number, elapsed = 1, tolerance = TOLERANCE): Status {
  if (goal === 0) return "no goal";
  const reached = clean(actual);
  if (reached >= clean(goal)) return "reached";
  const due = clean(goal * elapsed);
  if (reached >= due) return "on track";
  return reached >= clean(due - due * tolerance) ? "at risk" : "behind";
}

/** The same where fewer is better (complaints, days): what is not above the goal is on track, and reached once the period is over. */
export function statusOfFewer(actual: number, goal: number, isOver: boolean, tolerance = TOLERANCE): Status {
  if (clean(actual) <= clean(goal)) return isOver ? "reached" : "on track";
  return clean(actual) <= clean(goal + goal * tolerance) ? "at risk" : "behind";
}
