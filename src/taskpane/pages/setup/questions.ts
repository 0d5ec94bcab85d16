// Columns that fit equally well: what is asked, never guessed.
import type { ColumnRole, TableRole } from "../../../sheet/roles";
import type { SheetTable } from "../../../sheet/sheetTable";
import { boxAddress } from "../../../reports/address";

export interface Question {
  readonly key: string;
  readonly table: SheetTable;
  readonly tableRole: TableRole;
  readonly role: ColumnRole;
  readonly headers: readonly string[];
}

/** The table's own name, else its range: how `Sales setup` tells tables of one sheet apart. */
export const placeOf = ({ name, box }: SheetTable): string => name ?? boxAddress(box);

export const questionsOf = (tables: readonly SheetTable[]): Question[] =>
  tables.flatMap((table) =>
    table.role === null ? [] : table.doubts.map(({ role, headers }) => ({ key: `${table.sheet} ${placeOf(table)} ${role}`, table, tableRole: table.role!, role, headers })),
  );
