// Goals of people added up to departments and the company, beside the goals set for those.
import type { Refusal } from "../answer";
import { NO_TEXT } from "../column";
import { sumOf } from "../exactSums";
import { difference } from "../money";
import { nameKey } from "../names";
import type { Period } from "../period";
import { departmentOn, type DepartmentOn } from "./departmentOn";
import { goalGroups, rowInForce, type GoalGroup } from "./goalGroups";
import { LEVELS, OTHER_LEVEL, SOLD_MEASURES, UNKNOWN_LEVEL, type GoalRows, type Level, type PeopleRows } from "./goalRows";

export interface RollupLine extends Period {
  readonly level: "company" | "department";
  /** "" for the company, and for people of no department. */
  readonly unit: string;
  readonly measure: string;
  /** The goal that was set; null: none. */
  readonly own: number | null;
  /** What its people's goals come to; null where they have none. */
  readonly members: number | null;
  /** members − own. */
  readonly difference: number | null;
  /** `two-goals` of one of them, or `two-departments` that somebody is in at once (details: unit, first, second = rows; one, other = departments): what depends on it is null. */
  readonly ownRefusal?: Refusal;
  readonly membersRefusal?: Refusal;
}

/** By period: the company, then departments in the order of the tables, then people of none. Of a goal and its revisions the latest counts; measures that do not add up are left out.
 * @see FUNCTIONS.md, ROLLUP */
export function rollup(goals: GoalRows, people: PeopleRows): RollupLine[] {
  const known = goalGroups(withLevels(goals, people)).filter(({ level, measure, lowerIsBetter }) => level !== "other" && !lowerIsBetter && (SOLD_MEASURES as readonly string[]).includes(measure));
  const sets = new Map<string, GoalGroup[]>();
  for (const group of known) {
    const id = `${group.from}|${group.to}|${group.measure}`;
    sets.set(id, [...(sets.get(id) ?? []), group]);
  }
  const departmentOf = departmentOn(people);
  const inPeriods = [...sets.values()].sort(([a], [b]) => a!.from - b!.from || a!.to - b!.to);
  return inPeriods.flatMap((groups) => linesOf(goals, groups, (group) => {
    const own = ownWord(goals, group);
    return own ? { department: own, atOnce: null, other: "" } : departmentOf(group.key, group.to);
  }, (record) => people.row?.[record] ?? record + 1));
}

/** The department that the goals table names for a person. */
function ownWord({ department }: GoalRows, { rows }: GoalGroup): string {
  const code = department?.codes[rows[rows.length - 1]!] ?? NO_TEXT;
  return code === NO_TEXT ? "" : department!.labels[code]!;
}

function linesOf(goals: GoalRows, groups: readonly GoalGroup[], departmentOf: (person: GoalGroup) => DepartmentOn, rowOf: (record: number) => number): RollupLine[] {
  const of = (level: Level) => groups.filter((group) => group.level === level);
  const members = new Map<string, { label: string; people: GoalGroup[] }>();
  for (const department of of("department")) members.set(department.key, { label: department.unit, people: [] });
  const homeless: GoalGroup[] = [];
  const torn = new Map<string, Refusal>();
  const join = (label: string, person: GoalGroup): void => {
    const key = nameKey(label);
    members.set(key, { label: members.get(key)?.label ?? label, people: [...(members.get(key)?.people ?? []), person] });
  };
  for (const person of of("person")) {
    const { department, atOnce, other } = departmentOf(person);
    if (nameKey(department) === "") homeless.push(person);
    else join(department, person);
    if (!atOnce) continue;
    join(other, person);
    const why = { code: "two-departments", details: { unit: person.unit, first: rowOf(atOnce[0]), second: rowOf(atOnce[1]), one: other, other: department } };
    for (const label of [department, other]) torn.set(nameKey(label), torn.get(nameKey(label)) ?? why);
  }
  const line = (level: "company" | "department", unit: string, own: GoalGroup | undefined, people: readonly GoalGroup[], clash?: Refusal): RollupLine => {
    const { from, to, measure } = groups[0]!;
    const set = own && rowInForce(goals, own.rows, Infinity);
    const theirs = people.map((person) => rowInForce(goals, person.rows, Infinity));
    const wrong = theirs.find((row) => !row.ok);
    const goal = set?.ok ? goals.goal[set.value]! : null;
    const sum = clash || wrong || theirs.length === 0 ? null : sumOf(theirs.map((row) => (row.ok ? goals.goal[row.value]! : 0)));
    return { level, unit, from, to, measure, own: goal, members: sum, difference: goal === null || sum === null ? null : difference(sum, goal), ownRefusal: set && !set.ok ? set.why : undefined, membersRefusal: clash ?? (wrong && !wrong.ok ? wrong.why : undefined) };
  };
  return [
    line("company", "", of("company")[0], of("person")),
    ...[...members].map(([key, { label, people }]) => line("department", label, of("department").find((group) => group.key === key), people, torn.get(key))),
    ...(homeless.length > 0 ? [line("department", "", undefined, homeless)] : []),
  ].filter((one) => one.own !== null || one.members !== null || one.ownRefusal || one.membersRefusal);
}

/** Every goal with its level: a unit that the table leaves open is a department where the People table knows it as one and not as a person. */
function withLevels(goals: GoalRows, people: PeopleRows): GoalRows {
  const keys = (labels: readonly string[] = []) => new Set(labels.map(nameKey));
  const names = keys(people.person.labels);
  const departments = keys([...(people.department?.labels ?? []), ...(goals.department?.labels ?? [])]);
  const isDepartment = goals.unit.labels.map((label) => departments.has(nameKey(label)) && !names.has(nameKey(label)));
  const guess = (code: number): Level => (code === NO_TEXT ? "company" : isDepartment[code] ? "department" : "person");
  return { ...goals, level: goals.level.map((level, row) => (level === UNKNOWN_LEVEL ? LEVELS.indexOf(guess(goals.unit.codes[row]!)) : level === OTHER_LEVEL ? OTHER_LEVEL : level)) };
}
