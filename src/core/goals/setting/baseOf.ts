// What a person can be expected to sell in a whole period, by the chosen look at the past; who is new is taken to sell like the colleagues.
import type { GoalFacts, PersonFacts } from "./goalFacts";
import type { UnitPast } from "./pastSales";

export const METHODS = ["year before", "run rate", "season", "market"] as const;
/** "year before": the same period then. "run rate": the pace of the last three months. "season": the last twelve months × the season's share.
 * "market": the year before, grown as the market. */
export type Method = (typeof METHODS)[number];

/** Ways that the data allow. */
export const methodsFor = ({ past, market, recentDays }: GoalFacts): Method[] =>
  METHODS.filter((method) =>
    method === "year before" ? past.company.yearBefore > 0
    : method === "run rate" ? past.company.recent > 0 && recentDays > 0
    : method === "season" ? past.season !== null && past.company.twelveMonths > 0
    : market !== null && past.company.yearBefore > 0,
  );

/** Money that a unit's past comes to for the period, before any growth that the manager adds; never below 0. */
export function pastBase(past: UnitPast, method: Method, facts: GoalFacts): number {
  const { workingDays, recentDays, market, past: { season } } = facts;
  switch (method) {
    case "year before": return Math.max(0, past.yearBefore);
    case "run rate": return recentDays === 0 ? 0 : Math.max(0, (past.recent * workingDays) / recentDays);
    case "season": return Math.max(0, past.twelveMonths * (season ?? 0));
    case "market": return Math.max(0, past.yearBefore * (1 + (market?.growth ?? 0)));
  }
}

/** Less of a base period than this, and its sales say too little about a person. */
const LEAST_THERE = 0.5;

/** Each person's base for a whole period of their working time. Own sales where they were there long enough (made up for the days before they
 * came), else their run rate, else the median of their department, else of everybody. */
export function personBases(facts: GoalFacts, method: Method): ReadonlyMap<string, number> {
  const own = new Map(facts.people.map((person) => [person.key, ownBase(person, method, facts)] as const));
  const fullTime = (people: readonly PersonFacts[]) => people.flatMap((person) => (own.get(person.key) ? [own.get(person.key)! / person.workingTime] : []));
  const ofAll = median(fullTime(facts.people));
  const ofDepartment = new Map([...new Set(facts.people.map(({ department }) => department))].map((key) => [key, median(fullTime(facts.people.filter(({ department }) => department === key)))] as const));
  return new Map(facts.people.map((person) => [person.key, own.get(person.key) ?? (ofDepartment.get(person.department) ?? ofAll ?? 0) * person.workingTime] as const));
}

/** null: nothing of their own to go by. */
function ownBase(person: PersonFacts, method: Method, facts: GoalFacts): number | null {
  if (!person.past) return null;
  const tried: readonly (readonly [Method, number])[] = [[method, thereIn(person, method)], ["run rate", person.there.recent]];
  for (const [way, there] of tried) {
    const base = there >= LEAST_THERE ? pastBase(person.past, way, facts) / there : 0;
    if (base > 0) return base;
  }
  return null;
}

const thereIn = ({ there }: PersonFacts, method: Method): number => (method === "run rate" ? there.recent : method === "season" ? there.twelveMonths : there.yearBefore);

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? null : sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
