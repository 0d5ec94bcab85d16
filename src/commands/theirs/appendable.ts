// A table of the person's, or one made for them that is still empty, as rows can be added to it: where it stands, and which column takes what.
import type { Cell } from "../../core/cell";
import type { AppendedRow, AppendTo } from "../../excel/theirs/appendRows";
import type { Box } from "../../sheet";
import type { ColumnRole } from "../../sheet/roles";

export interface Appendable {
  readonly sheet: string;
  /** The native table's name, where it is one. */
  readonly name?: string;
  readonly box: Box;
  /** By 0-based column of the sheet; −1 for one that the reading made. */
  readonly columns: readonly { readonly role: ColumnRole | null; readonly at: number }[];
}

export const appendTo = ({ sheet, name, box }: Appendable): AppendTo => ({ sheet, box, ...(name ? { table: name } : {}) });

/** Place of a role's column among the table's, counted from its first. */
export function placeOf({ box, columns }: Appendable, role: ColumnRole): number | undefined {
  const column = columns.find((one) => one.role === role && one.at >= 0);
  return column && column.at - box.column;
}

/** What the table has no column for is left out. */
export const rowIn = (table: Appendable, cells: Iterable<readonly [ColumnRole, Cell]>): AppendedRow =>
  new Map(
    [...cells].flatMap(([role, cell]) => {
      const place = placeOf(table, role);
      return place === undefined ? [] : [[place, cell] as const];
    }),
  );
