// Somebody in two departments at once: their goal and their sales can count in one of them only, and the People table does not say which.
import type { Problem } from "../../core/answer";
import { areAtOnce, staysOf } from "../../core/goals/departmentOn";
import type { PeopleRows } from "../../core/goals/goalRows";
import type { SheetColumn } from "../sheetTable";
import type { ColumnRole } from "../roles";

/** @param columns of a People table
 * @param rows 0-based sheet row of each record */
export function twoDepartments(columns: readonly SheetColumn[], rows: Int32Array): Problem[] {
  const data = (role: ColumnRole): SheetColumn["data"] | undefined => columns.find((column) => column.role === role)?.data;
  const [person, department, start, end] = (["person", "department", "start", "end"] as const).map(data);
  if (person?.kind !== "text" || department?.kind !== "text") return [];
  const people: PeopleRows = { length: rows.length, person: person.values, department: department.values, start: start?.kind === "day" ? start.values : undefined, end: end?.kind === "day" ? end.values : undefined };
  return [...staysOf(people).values()].flatMap((stays) =>
    stays.slice(1).flatMap((later, at): Problem[] => {
      const earlier = stays[at]!;
      if (!areAtOnce(people, earlier, later)) return [];
      const [first, second] = [rows[earlier]! + 1, rows[later]! + 1];
      const label = (row: number): string => department.values.labels[department.values.codes[row]!]!;
      const name = person.values.labels[person.values.codes[later]!]!;
      return [{ code: "two-departments", row: second, value: name, done: "counted", details: { person: name, first, one: label(earlier), other: label(later) } }];
    }),
  );
}
