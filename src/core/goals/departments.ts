// Which department a person belongs to, from what the workbook says of it.
import { NO_TEXT, type Texts } from "../column";
import { compareNames, nameKey } from "../names";
import type { GoalRows, PeopleRows } from "./goalRows";
import { departmentOn, movesOf } from "./moves";
import type { SalesRows } from "./salesRows";

/** Departments by person's key: the goals table's word first, then the People table's (of one who moved, that of the day), then the department of most of their sales rows.
 * @param until sales after that day say nothing yet */
export function departmentsOfPeople(goals: GoalRows, people: PeopleRows | undefined, sales: SalesRows, until: number): ReadonlyMap<string, string> {
  const departments = fromSales(sales, until);
  if (people?.department) addFrom(departments, people.person, people.department, people.length);
  for (const [key, stays] of movesOf(people, goals)) departments.set(key, departmentOn(stays, until));
  if (goals.department) addFrom(departments, goals.unit, goals.department, goals.length);
  return departments;
}

function addFrom(departments: Map<string, string>, person: Texts, department: Texts, length: number): void {
  for (let row = 0; row < length; row++) {
    const who = person.codes[row]!;
    const where = department.codes[row]!;
    if (who !== NO_TEXT && where !== NO_TEXT) departments.set(nameKey(person.labels[who]!), department.labels[where]!);
  }
}

function fromSales({ person, department, day, length }: SalesRows, until: number): Map<string, string> {
  const found = new Map<string, string>();
  if (!person || !department) return found;
  const width = department.labels.length;
  const counts = new Int32Array(person.labels.length * width);
  for (let row = 0; row < length; row++) {
    const who = person.codes[row]!;
    const where = department.codes[row]!;
    if (who !== NO_TEXT && where !== NO_TEXT && day[row]! <= until) counts[who * width + where]!++;
  }
  const most = new Map<string, number>();
  person.labels.forEach((name, who) => {
    const key = nameKey(name);
    department.labels.forEach((label, where) => {
      const count = counts[who * width + where]!;
      const best = most.get(key) ?? 0;
      if (count === 0 || count < best || (count === best && compareNames(label, found.get(key) ?? label) > 0)) return;
      most.set(key, count);
      found.set(key, label);
    });
  });
  return found;
}
