// Strong people whom nobody has recognised for a long time: for the manager, who wants to keep them.
import { compareNames, nameKey } from "../names";

/** How somebody stood over the last year's periods. */
export interface PastYear {
  readonly person: string;
  readonly department: string | null;
  /** Periods with a goal, and those of them in which it was reached. */
  readonly periods: number;
  readonly reached: number;
}

export interface Overlooked extends PastYear {
  /** The day of the last recognition; null: never. */
  readonly last: number | null;
}

/** Of fewer periods nobody can say that somebody is strong. */
const LEAST_PERIODS = 2;
const STRONG = 0.5;

/** @param lastDays by person's key: the last recognition
 * @param since who was recognised on that day or later is not overlooked
 * @returns the strongest first, then who has waited longest */
export function overlooked(records: readonly PastYear[], lastDays: ReadonlyMap<string, number>, since: number): Overlooked[] {
  return records
    .filter(({ periods, reached }) => periods >= LEAST_PERIODS && reached / periods >= STRONG)
    .map((one): Overlooked => ({ ...one, last: lastDays.get(nameKey(one.person)) ?? null }))
    .filter(({ last }) => last === null || last < since)
    .sort((a, b) => b.reached / b.periods - a.reached / a.periods || (a.last ?? 0) - (b.last ?? 0) || compareNames(a.person, b.person));
}
