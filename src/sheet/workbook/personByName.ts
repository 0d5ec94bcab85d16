// Tables in which no column says whose the rows are: "Handlowiec: Anna Nowak" over the header, or a sheet or title that is a person's name, as other tables
// know it. It counts for all their rows, which is said.
import { headerMatches } from "../words/headerWords";
import { made } from "../table/madeColumn";
import { personKey } from "../words/personKey";
import { tidy } from "../words/plain";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { textsOf } from "../tableColumns";

const PEOPLE: readonly ColumnRole[] = ["person", "unit", "manager"];

/** @param titlesOf the texts above a table, the nearest last
 * @param known tables that name people, these ones among them or not */
export function namedByPerson(tables: readonly SheetTable[], titlesOf: (table: SheetTable) => readonly string[], known: readonly SheetTable[]): SheetTable[] {
  const people = new Set(known.flatMap((table) => PEOPLE.flatMap((role) => textsOf(table, role)?.labels ?? [])).map(personKey));
  return tables.map((table) => {
    if ((table.role !== "Sales" && table.role !== "Goals") || table.length === 0 || (["person", "unit"] as const).some((role) => textsOf(table, role)?.labels.length)) return table;
    const titles = titlesOf(table);
    const name = labelled(titles) ?? [titles[titles.length - 1] ?? "", table.sheet].map(tidy).find((text) => people.has(personKey(text)));
    if (!name) return table;
    const column = made(table.role === "Goals" ? "unit" : "person", { kind: "text", values: { codes: new Int32Array(table.length), labels: [name] } }, { confidence: 0.7, foundHow: "content" });
    return {
      ...table,
      columns: [...table.columns.map((other) => (other.role === column.role ? { ...other, role: null } : other)), column],
      problems: [{ code: "named-by-title", row: table.headerRows[0]! + 1, value: name, done: "counted" }, ...table.problems],
    };
  });
}

/** "Handlowiec: Anna Nowak", in one cell or two. */
function labelled(titles: readonly string[]): string | undefined {
  for (let i = titles.length - 1; i >= 0; i--) {
    const parts = /^([^:]{2,25}):\s*(.*)$/.exec(titles[i]!.trim());
    const name = tidy(parts?.[2] || (titles[i + 1] ?? ""));
    if (parts && name !== "" && name.length <= 40 && !/[\d:]/.test(name) && headerMatches(parts[1]!).some(({ role, score }) => role === "person" && score >= 0.94)) return name;
  }
  return undefined;
}
