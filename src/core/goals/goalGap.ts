// How far from the goal.
import { difference } from "../money";

/** actual − goal, exact; a shortfall is negative.
 * @see FUNCTIONS.md, GOALGAP */
export const goalGap = (actual: number, goal: number): number => difference(actual, goal);
