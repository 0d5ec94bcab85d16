// What share of the goal is there.
import { figure, refuse, type Figure } from "../answer";

/** actual ÷ goal, unrounded.
 * @returns refusal `no-goal` where the goal is 0 or less
 * @see FUNCTIONS.md, ATTAINMENT */
export const attainment = (actual: number, goal: number): Figure => (goal > 0 ? figure(actual / goal) : refuse("no-goal"));
