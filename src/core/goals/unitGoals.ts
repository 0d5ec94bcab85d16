// Goals of every level: those set, and for a level that has none of its own the sum of those below, each person in one place.
import { sumOf } from "../exactSums";
import { compareNames, nameKey } from "../names";
import type { Period } from "../period";
import type { Refusal } from "../answer";
import type { Level } from "./goalRows";
import { spread } from "./spread";

/** A goal of one unit in one period, its own or summed. */
export interface UnitGoal extends Period {
  readonly level: Level;
  readonly unit: string;
  readonly key: string;
  readonly measure: string;
  readonly lowerIsBetter: boolean;
  readonly goal: number | null;
  readonly firstGoal: number | null;
  readonly goalFrom: "own" | "members" | null;
  /** What was typed by those who sell nothing; added to what was sold. */
  readonly typed: number | null;
  /** False where the actual can only be typed. */
  readonly sells: boolean;
  readonly refusal?: Refusal;
}

/** A department in which a person was for some working days of a period. */
export interface DaysIn {
  readonly department: string;
  readonly days: number;
}

/** Goals set, then those summed for departments and the company; amounts only, for other measures do not add up.
 * @param departmentOf by person's key
 * @param movedIn of a person who changed departments within the period: where, and for how many days; else null */
export function unitGoals(own: readonly UnitGoal[], periods: readonly Period[], departmentOf: ReadonlyMap<string, string>, movedIn: (key: string, period: Period) => readonly DaysIn[] | null = () => null): UnitGoal[] {
  const labels = new Map([...departmentOf.values()].sort(compareNames).reverse().map((label) => [nameKey(label), label]));
  const isAmount = (unit: UnitGoal) => unit.measure === "amount" && !unit.lowerIsBetter;
  const others = own.filter((unit) => !isAmount(unit));
  return periods.flatMap(({ from, to }) => {
    const amounts = own.filter((unit) => isAmount(unit) && unit.from === from && unit.to === to);
    const people = amounts.filter((unit) => unit.level === "person");
    const membersOf = new Map<string, UnitGoal[]>();
    const join = (department: string, member: UnitGoal) => {
      const key = nameKey(department);
      if (!labels.has(key)) labels.set(key, department);
      membersOf.set(key, [...(membersOf.get(key) ?? []), member]);
    };
    for (const person of people) {
      const stays = movedIn(person.key, { from, to });
      if (stays) stays.forEach(({ department }, at) => join(department, partOfGoal(person, stays, at)));
      else join(departmentOf.get(person.key) ?? "", person);
    }
    const set = amounts.filter((unit) => unit.level === "department").map((unit) => withTyped(unit, membersOf.get(unit.key) ?? []));
    const isSet = new Set(set.map((unit) => unit.key));
    const summed = [...membersOf].filter(([key]) => key !== "" && !isSet.has(key)).map(([key, members]) => sumOfGoals("department", labels.get(key) ?? key, members));
    const below = [...set, ...summed, ...(membersOf.get("") ?? [])];
    const company = amounts.filter((unit) => unit.level === "company").map((unit) => withTyped(unit, below));
    if (company.length === 0 && below.length > 0) company.push(sumOfGoals("company", "", below));
    return [...company, ...set, ...summed, ...people];
  }).concat(others);
}

const known = (figures: readonly (number | null)[]): number | null => {
  const numbers = figures.filter((figure) => figure !== null);
  return numbers.length > 0 ? sumOf(numbers) : null;
};

/** What one stay has of a person's goal: by working days, all stays together the whole to the cent. */
function partOfGoal(person: UnitGoal, stays: readonly DaysIn[], at: number): UnitGoal {
  const part = (whole: number | null) => {
    if (whole === null) return null;
    const parts = spread(whole, stays.map(({ days }) => days));
    return parts.ok ? parts.value[at]! : null;
  };
  return { ...person, goal: part(person.goal), firstGoal: part(person.firstGoal), typed: part(person.typed) };
}

/** With what its members typed, where it sells itself. */
const withTyped = (unit: UnitGoal, below: readonly UnitGoal[]): UnitGoal => ({ ...unit, typed: unit.typed ?? known(below.map((one) => one.typed)) });

function sumOfGoals(level: Level, unit: string, below: readonly UnitGoal[]): UnitGoal {
  const goal = known(below.map((one) => one.goal));
  const { from, to } = below[0]!;
  return {
    level, unit, key: nameKey(unit), from, to, measure: "amount", lowerIsBetter: false, goalFrom: goal === null ? null : "members",
    goal, firstGoal: known(below.map((one) => one.firstGoal)), typed: known(below.map((one) => one.typed)), sells: true,
  };
}
