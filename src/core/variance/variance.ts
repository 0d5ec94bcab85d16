// What differs from the base, in money and as a share of it.
import { figure, refuse, type Figure } from "../answer";
import { difference } from "../money";

/** actual − base, exact; less than the base is negative, also for costs.
 * @see FUNCTIONS.md, VARIANCE */
export const variance = (actual: number, base: number): number => difference(actual, base);

/** (actual − base) ÷ base, unrounded.
 * @returns refusal `no-base` where the base is 0 or less: a share of it says nothing
 * @see FUNCTIONS.md, VARIANCEPCT */
export const variancePct = (actual: number, base: number): Figure => (base > 0 ? figure(difference(actual, base) / base) : refuse("no-base"));
