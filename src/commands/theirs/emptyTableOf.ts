// A table that the add-in made for the person and that has no rows yet: it is not read as data, so its columns are known by their headings.
import { LANGUAGES } from "../../locales";
import { headingOf } from "../../reports/emptyTable";
import { reportWords } from "../../reports/words/reportWords";
import type { ColumnRole, TableRole } from "../../sheet/roles";
import type { Appendable } from "./appendable";
import type { Opened } from "../workbook/opened";

/** @param roles those whose headings are looked for, in either language */
export function emptyTableOf({ sheets }: Opened, table: TableRole, roles: readonly ColumnRole[]): (Appendable & { readonly name: string }) | null {
  const stored = sheets.sheets.find(({ head }) => head.name === sheets.handedOver.get(`table-${table}`));
  const native = stored?.head.tables?.[0];
  if (!stored || !native) return null;
  const roleOf = new Map(LANGUAGES.flatMap((of) => roles.map((role) => [headingOf(table, role, reportWords(of)), role] as const)));
  const heading = (at: number) => {
    const column = stored.columns[at - stored.head.column];
    const entry = column?.entries[column.codes[native.box.row - stored.head.row] ?? -1];
    return typeof entry === "string" ? entry : "";
  };
  const columns = Array.from({ length: native.box.columns }, (_, i) => ({ at: native.box.column + i, role: roleOf.get(heading(native.box.column + i)) ?? null }));
  return { sheet: stored.head.name, name: native.name, box: native.box, columns };
}
