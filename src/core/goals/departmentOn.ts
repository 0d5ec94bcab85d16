// Which department a person was in on a day: somebody who moved has a row in the People table for each.
import { NO_DAY, NO_TEXT } from "../column";
import { nameKey } from "../names";
import type { PeopleRows } from "./goalRows";

export interface DepartmentOn {
  /** "" for none. */
  readonly department: string;
  /** Rows of the People table that put the person elsewhere on that day too: the one that counts, and the other. */
  readonly atOnce: readonly [number, number] | null;
  readonly other: string;
}

/** Rows of the People table by person's key, in the order of their starts. */
export function staysOf({ person, department, start, length }: PeopleRows): ReadonlyMap<string, readonly number[]> {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; department && row < length; row++) {
    if (person.codes[row] === NO_TEXT || department.codes[row] === NO_TEXT) continue;
    const key = nameKey(person.labels[person.codes[row]!]!);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  const startOf = (row: number) => start?.[row] ?? NO_DAY;
  for (const rows of rowsOf.values()) rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
  return rowsOf;
}

/** Two rows of one person that cannot both hold: departments differ, and the earlier stay begins with the later one or is said to end after its start. A stay without an end lasts until the next. */
export function areAtOnce({ department, start, end }: PeopleRows, earlier: number, later: number): boolean {
  const label = (row: number) => nameKey(department!.labels[department!.codes[row]!]!);
  const startOf = (row: number) => start?.[row] ?? NO_DAY;
  const until = end?.[earlier] ?? NO_DAY;
  return label(earlier) !== label(later) && (until === NO_DAY ? startOf(earlier) === startOf(later) : until >= startOf(later));
}

/** @returns the department by person's key and day: of the rows that hold the day the one that started last; where none does, the last that had started */
export function departmentOn(people: PeopleRows): (key: string, day: number) => DepartmentOn {
  const { department, start, end } = people;
  const rowsOf = staysOf(people);
  const startOf = (row: number) => start?.[row] ?? NO_DAY;
  const endOf = (row: number) => (end && end[row] !== NO_DAY ? end[row]! : Infinity);
  const labelOf = (row: number | undefined) => (row === undefined ? "" : department!.labels[department!.codes[row]!]!);
  return (key, day) => {
    const rows = rowsOf.get(key) ?? [];
    const holding = rows.filter((one) => startOf(one) <= day && endOf(one) >= day);
    const row = holding.at(-1) ?? rows.findLast((one) => startOf(one) <= day) ?? rows[0];
    const other = holding.slice(0, -1).find((one) => areAtOnce(people, one, row!));
    return { department: labelOf(row), atOnce: other === undefined ? null : [other, row!], other: labelOf(other) };
  };
}
