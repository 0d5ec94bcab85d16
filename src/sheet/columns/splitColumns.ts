// Several people in one row: which of their columns are read as people and shares.
import type { Assignment } from "./assignRoles";
import type { ColumnRole } from "../roles";
import { splitHeaders } from "./splitHeaders";

/** The people's columns and those of their shares; null where there is but one, where only a person can tell how they share a sale, or where the person's
 * own word on the columns says otherwise. Who chooses all of them as people says that they share equally. */
export function splitOf(headers: readonly string[], chosen: readonly (ColumnRole | null)[]): ReadonlyMap<number, ColumnRole> | null {
  const split = splitHeaders(headers);
  if (!split) return null;
  const roles = new Map(split.parts.flatMap(({ person, share }): [number, ColumnRole][] => [[person, "person"], ...(share === null ? [] : [[share, "creditShare"] as [number, ColumnRole]])]));
  const isSaid = split.parts.every(({ person }) => chosen[person] === "person");
  const isContradicted = chosen.some((role, at) => role !== null && role !== roles.get(at) && (role === "person" || role === "creditShare" || roles.has(at)));
  const isPartly = !isSaid && chosen.includes("person");
  return isContradicted || isPartly || !(split.isClear || isSaid) ? null : roles;
}

/** Every person's column has that role, and every share's. */
export const withSplit = (assignment: Assignment, roles: ReadonlyMap<number, ColumnRole>): Assignment => ({
  ...assignment,
  columns: assignment.columns.map((column, at) => (roles.has(at) ? { role: roles.get(at)!, confidence: 0.95, foundHow: column.foundHow === "chosen" ? "chosen" : "header" } : column)),
});
