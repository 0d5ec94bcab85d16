// Goals proposed for a period: the company's from the past, laid over departments and people so that they add up, whatever the manager fixes.
import { roundMoney } from "../../money";
import { sumOf } from "../../exactSums";
import type { Level } from "../goalRows";
import { personBases, pastBase, type Method } from "./baseOf";
import { cascade, type CascadePart } from "./cascade";
import { unitId, type GoalFacts, type PersonFacts } from "./goalFacts";
import type { BestPeriod } from "./pastSales";

export interface GoalChoices {
  readonly method: Method;
  /** On top of what the past says: 0.05 is 5 % more. */
  readonly growth: number;
  /** Goals are multiples of 10^−decimals: 2 cents, 0 whole units, −3 thousands. */
  readonly decimals: number;
  /** Nobody gets less than this share of the own year before; null: no floor. */
  readonly floor: number | null;
  /** Figures that the manager typed, by `unitId`: they stay, the others follow. */
  readonly fixed: ReadonlyMap<string, number>;
}

export interface ProposedGoal {
  readonly id: string;
  readonly level: Level;
  /** "" for the company, and for the people of no department. */
  readonly unit: string;
  readonly key: string;
  /** The department's key, for a person. */
  readonly department: string | null;
  readonly goal: number;
  readonly fixed: boolean;
  /** Held up by the floor. */
  readonly atFloor: boolean;
  /** goal − sum of those below: not 0 only where fixed figures and floors leave no room. */
  readonly difference: number;
  /** What the same period a year before brought. */
  readonly yearBefore: number;
  /** Working days: of the person, else of the period. */
  readonly days: number;
  /** null: no working day. */
  readonly perDay: number | null;
  readonly best: BestPeriod | null;
  /** goal ÷ best; null: there is no best, or it is not above 0. */
  readonly ofBest: number | null;
  /** In the first months, or there for a part of the period only. */
  readonly present: number;
  /** The goal that is in force for this period already. */
  readonly current: number | null;
}

/** Company, then each department with its people, as `facts.people` are ordered. Departments are left out where there are none. */
export function proposeGoals(facts: GoalFacts, choices: GoalChoices): ProposedGoal[] {
  const { past, people } = facts;
  const { method, growth, decimals, fixed } = choices;
  const bases = personBases(facts, method);
  const weight = (person: PersonFacts) => Math.max(0, bases.get(person.key)! * person.present);
  const floorOf = (person: PersonFacts) => (choices.floor === null || !person.past ? 0 : Math.max(0, person.past.yearBefore * choices.floor * Math.min(1, person.present)));
  const typed = (level: Level, key: string) => fixed.get(unitId(level, key)) ?? null;
  const departments = [...facts.departments.keys(), ""].map((key) => ({ key, members: people.filter(({ department }) => department === key) })).filter(({ members }) => members.length > 0);

  const total = typed("company", "") ?? roundMoney(pastBase(past.company, method, facts) * (1 + growth), decimals);
  const ofDepartments = cascaded(
    total,
    departments.map(({ key, members }): CascadePart => ({
      weight: sumOf(members.map(weight)),
      floor: sumOf(members.map((person) => typed("person", person.key) ?? floorOf(person))),
      fixed: typed("department", key) ?? allTyped(members.map((person) => typed("person", person.key))),
    })),
    decimals,
  );
  const lines: ProposedGoal[] = [lineOf(facts, "company", "", "", null, total, { fixed: fixed.has(unitId("company", "")), atFloor: false, difference: ofDepartments.difference })];
  departments.forEach(({ key, members }, i) => {
    const goal = ofDepartments.parts[i]!;
    const ofMembers = cascaded(goal, members.map((person): CascadePart => ({ weight: weight(person), floor: floorOf(person), fixed: typed("person", person.key) })), decimals);
    if (facts.departments.size > 0)
      lines.push(lineOf(facts, "department", key, facts.departments.get(key) ?? "", null, goal, { fixed: fixed.has(unitId("department", key)), atFloor: ofDepartments.atFloor[i]!, difference: ofMembers.difference }));
    else if (ofMembers.difference !== 0) lines[0] = { ...lines[0]!, difference: sumOf([lines[0]!.difference, ofMembers.difference]) };
    members.forEach((person, j) =>
      lines.push(lineOf(facts, "person", person.key, person.unit, person, ofMembers.parts[j]!, { fixed: fixed.has(unitId("person", person.key)), atFloor: ofMembers.atFloor[j]!, difference: 0 })),
    );
  });
  return lines;
}

/** Where every figure below is fixed, so is their sum. */
const allTyped = (figures: readonly (number | null)[]): number | null => {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length ? sumOf(known) : null;
};

/** Weights are never negative here. */
function cascaded(total: number, parts: readonly CascadePart[], decimals: number) {
  const made = cascade(total, parts, decimals);
  if (!made.ok) throw new Error(`proposeGoals: ${made.why.code}`);
  return made.value;
}

function lineOf(facts: GoalFacts, level: Level, key: string, unit: string, person: PersonFacts | null, goal: number, said: Pick<ProposedGoal, "fixed" | "atFloor" | "difference">): ProposedGoal {
  const members = level === "department" ? facts.people.filter(({ department }) => department === key) : [];
  const past = level === "company" ? facts.past.company : level === "person" ? person!.past : (facts.past.departments.get(key) ?? null);
  const days = person ? person.days : facts.workingDays;
  const best = past?.best ?? null;
  return {
    id: unitId(level, key), level, unit, key, department: person?.department ?? null, goal, ...said,
    yearBefore: past?.yearBefore ?? sumOf(members.map((member) => member.past?.yearBefore ?? 0)),
    days,
    perDay: days > 0 ? goal / days : null,
    best,
    ofBest: best && best.amount > 0 ? goal / best.amount : null,
    present: person?.present ?? 1,
    current: facts.current.get(unitId(level, key))?.goal ?? null,
  };
}
