// The department of every sale: the sale's own, else that in which its person was on the day.
import { NO_TEXT, type Texts } from "../column";
import { nameKey } from "../names";
import { departmentsOfPeople } from "./departments";
import type { GoalRows, PeopleRows } from "./goalRows";
import { movesOf, salesDepartments } from "./moves";
import type { SalesRows } from "./salesRows";

/** @param until sales after that day say nothing of who belongs where
 * @returns undefined where no department is known at all */
export function departmentColumn(goals: GoalRows, people: PeopleRows | undefined, sales: SalesRows, until: number): Texts | undefined {
  const { person, length } = sales;
  const department = salesDepartments(sales, movesOf(people, goals));
  const known = departmentsOfPeople(goals, people, sales, until);
  if (!person || known.size === 0) return department;
  const labels = [...(department?.labels ?? [])];
  const codes = new Map(labels.map((label, code) => [nameKey(label), code]));
  const ofPerson = person.labels.map((name) => {
    const label = known.get(nameKey(name));
    if (label === undefined) return NO_TEXT;
    const code = codes.get(nameKey(label)) ?? labels.push(label) - 1;
    codes.set(nameKey(label), code);
    return code;
  });
  return {
    labels,
    codes: Int32Array.from({ length }, (_, row) => {
      const own = department?.codes[row] ?? NO_TEXT;
      if (own !== NO_TEXT) return own;
      const who = person.codes[row]!;
      return who === NO_TEXT ? NO_TEXT : ofPerson[who]!;
    }),
  };
}
