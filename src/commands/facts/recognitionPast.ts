// What came before a recognition list: who was recognised in the twelve months, and who reached their goals in them and was not.
import { nameKey } from "../../core/names";
import { periodBefore } from "../../core/otherPeriods";
import type { Period } from "../../core/period";
import { fairness, type Fairness } from "../../core/rewards/fairness";
import { overlooked, type Overlooked, type PastYear } from "../../core/rewards/overlooked";
import { isAtLeast, type Recognition, type RecognitionCandidate } from "../../core/rewards/recognition";
import type { Opened } from "../workbook/opened";

const YEAR = 365;

/** The kept recognitions of the twelve months that end with the period, and this list where it is not kept yet. */
export function fairnessOf({ rows: { recognised } }: Opened, period: Period, { entries }: Recognition, candidates: readonly RecognitionCandidate[]): Fairness {
  const kept = recognised.filter(({ date }) => date > period.to - YEAR && date <= period.to);
  const already = new Set(kept.filter(({ date }) => date >= period.from).map(({ person }) => nameKey(person)));
  return fairness({
    given: [...kept, ...entries.filter(({ person }) => !already.has(nameKey(person)))],
    people: candidates.map(({ person, department = null }) => ({ person, department })),
  });
}

/** @param candidatesIn everybody with a goal in a period, with what they reached of it */
export function overlookedIn({ rows: { recognised }, weeks }: Opened, period: Period, from: number, candidatesIn: (period: Period) => readonly RecognitionCandidate[]): Overlooked[] {
  const years = new Map<string, PastYear>();
  for (const one of yearOf(period, (before) => periodBefore(before, weeks)))
    for (const candidate of candidatesIn(one)) {
      const { person, department = null } = candidate;
      const known = years.get(nameKey(person)) ?? { person, department, periods: 0, reached: 0 };
      years.set(nameKey(person), { ...known, periods: known.periods + 1, reached: known.reached + (isAtLeast(candidate, from) ? 1 : 0) });
    }
  const last = new Map<string, number>();
  for (const { person, date } of recognised) last.set(nameKey(person), Math.max(last.get(nameKey(person)) ?? 0, date));
  // who has no goal any more is not to be kept
  const here = new Set(candidatesIn(period).map(({ person }) => nameKey(person)));
  return overlooked([...years].flatMap(([key, year]) => (here.has(key) ? [year] : [])), last, period.to - YEAR);
}

/** The period and those before it that make up a year. */
function yearOf(period: Period, before: (period: Period) => Period): Period[] {
  const all = [period];
  for (let one = before(period); period.to - one.from < YEAR + 1; one = before(one)) all.push(one);
  return all;
}
