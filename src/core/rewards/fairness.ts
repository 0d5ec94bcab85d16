// Fairness at a glance: is it the same people every time, and is a department never among them?
import { compareNames, nameKey } from "../names";

export interface FairnessInput {
  /** Recognitions: one each time that somebody was. */
  readonly given: readonly { readonly person: string }[];
  /** Everybody who could be. */
  readonly people: readonly { readonly person: string; readonly department: string | null }[];
}

export interface Fairness {
  readonly given: number;
  /** How many different people. */
  readonly different: number;
  readonly people: number;
  /** Who was recognised more often than anybody else: at least twice, and in more than half of all. null: nobody is. */
  readonly mostly: { readonly person: string; readonly count: number } | null;
  /** By name; of those that have people. */
  readonly departments: readonly { readonly department: string; readonly people: number; readonly recognised: number }[];
}

export function fairness({ given, people }: FairnessInput): Fairness {
  const counts = new Map<string, { person: string; count: number }>();
  for (const { person } of given) {
    const known = counts.get(nameKey(person)) ?? { person, count: 0 };
    counts.set(nameKey(person), { ...known, count: known.count + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count || compareNames(a.person, b.person));
  const departments = new Map<string, { department: string; people: number; recognised: number }>();
  for (const { person, department } of people) {
    if (department === null) continue;
    const known = departments.get(nameKey(department)) ?? { department, people: 0, recognised: 0 };
    departments.set(nameKey(department), { ...known, people: known.people + 1, recognised: known.recognised + (counts.has(nameKey(person)) ? 1 : 0) });
  }
  return {
    given: given.length,
    different: counts.size,
    people: people.length,
    mostly: first && first.count > 1 && first.count > given.length / 2 ? first : null,
    departments: [...departments.values()].sort((a, b) => compareNames(a.department, b.department)),
  };
}
