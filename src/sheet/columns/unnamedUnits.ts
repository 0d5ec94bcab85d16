// Goals beside a column whose heading names no kind of unit (Brand line, Projekt): they are goals of what stands there, never of the company.
import type { Assignment } from "./assignRoles";
import type { ColumnProfile } from "../cells/columnProfile";
import type { ColumnRole } from "../roles";

/** Less sure than any other way of telling a unit. */
export const UNNAMED = 0.5;

/** The one column of words that nothing else explains becomes the unit of goals that have none.
 * @param measures the column that says which rows are goals */
export function withUnnamedUnits(assignment: Assignment, profiles: readonly ColumnProfile[], measures: number | undefined): Assignment {
  if (assignment.table !== "Goals" || assignment.columns.some(({ role }) => role !== null && WHOSE.has(role)) || assignment.doubts.length > 0) return assignment;
  const free = profiles.flatMap(({ textShare, distinct, numbers }, at) => (at !== measures && assignment.columns[at]!.role === null && numbers === 0 && textShare > 0.5 && distinct >= 2 ? [at] : []));
  return free.length === 1 ? { ...assignment, columns: assignment.columns.map((column, at) => (at === free[0] ? { role: "unit", confidence: UNNAMED, foundHow: "content" } : column)) } : assignment;
}

const WHOSE: ReadonlySet<ColumnRole> = new Set(["unit", "level", "person", "department", "region", "product", "category", "customer", "segment", "channel", "measure"]);
