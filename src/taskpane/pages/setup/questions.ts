// Columns that fit equally well: what is asked, never guessed.
import type { ColumnRole, TableRole } from "../../../sheet/roles";
import type { SheetColumn, SheetTable } from "../../../sheet/sheetTable";
import { boxAddress, columnLetters } from "../../../reports/parts/address";

export interface Question {
  readonly key: string;
  readonly table: SheetTable;
  readonly tableRole: TableRole;
  readonly role: ColumnRole;
  readonly headers: readonly string[];
}

/** The table's own name, else its range: how `Sales setup` tells tables of one sheet apart. */
export const placeOf = ({ name, box }: SheetTable): string => name ?? boxAddress(box);

/** How a column is written to `Sales setup`: by its header, by its letter where that stands twice. */
export const columnName = (table: SheetTable, { header, at }: SheetColumn): string => (header !== "" && table.columns.filter((one) => one.header === header && one.at >= 0).length === 1 ? header : columnLetters(at));

/** The columns that a question is about; of one header the first, then the next. */
export const columnsAsked = ({ table: { columns }, headers }: Question): SheetColumn[] =>
  headers.flatMap((header, i) => columns.filter((column) => column.header === header && column.at >= 0)[headers.slice(0, i).filter((other) => other === header).length] ?? []);

export const questionsOf = (tables: readonly SheetTable[]): Question[] =>
  tables.flatMap((table) =>
    table.role === null ? [] : table.doubts.map(({ role, headers }) => ({ key: `${table.sheet} ${placeOf(table)} ${role}`, table, tableRole: table.role!, role, headers })),
  );
