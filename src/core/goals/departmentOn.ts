// Which department a person was in on a day: somebody who moved has a row in the People table for each.
import { NO_DAY, NO_TEXT } from "../column";
import { nameKey } from "../names";
import type { PeopleRows } from "./goalRows";

/** @returns the department by person's key and day: of the rows that hold the day the one that started last; where none does, the last that had started. "" for none */
export function departmentOn({ person, department, start, end, length }: PeopleRows): (key: string, day: number) => string {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; department && row < length; row++) {
    if (person.codes[row] === NO_TEXT || department.codes[row] === NO_TEXT) continue;
    const key = nameKey(person.labels[person.codes[row]!]!);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  const startOf = (row: number) => start?.[row] ?? NO_DAY;
  const endOf = (row: number) => (end && end[row] !== NO_DAY ? end[row]! : Infinity);
  for (const rows of rowsOf.values()) rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
  return (key, day) => {
    const rows = rowsOf.get(key) ?? [];
    const row = rows.findLast((one) => startOf(one) <= day && endOf(one) >= day) ?? rows.findLast((one) => startOf(one) <= day) ?? rows[0];
    return row === undefined ? "" : department!.labels[department!.codes[row]!]!;
  };
}
