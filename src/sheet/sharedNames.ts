// One spelling of a name throughout the workbook: those that differ only in case and spaces, and those that a Names table settles.
import { nameKey } from "../core/names";
import { NO_TEXT, type Texts } from "../core/column";
import type { ColumnRole } from "./roles";
import type { SheetColumn, SheetTable } from "./sheetTable";
import { labelAt, textsOf } from "./tableColumns";

/** Roles whose texts name the same things. */
const KINDS: readonly (readonly ColumnRole[])[] = [["person", "unit", "manager", "owner"], ["department"], ["product"], ["category"], ["customer"], ["region"], ["channel"], ["segment"]];
/** Columns with more names than this are not compared. */
const MOST_NAMES = 20_000;

/** The tables with each name spelled one way: as the People table spells it, else as most tables do. */
export function withSharedNames(tables: readonly SheetTable[]): SheetTable[] {
  const meant = spellingsOf(tables);
  const spelled = KINDS.map((roles) => {
    const votes = new Map<string, Map<string, number>>();
    for (const table of tables)
      for (const role of roles) {
        const texts = textsOf(table, role);
        if (!texts || texts.labels.length > MOST_NAMES) continue;
        for (const label of texts.labels) {
          const key = nameKey(label);
          const labels = votes.get(key) ?? new Map<string, number>();
          labels.set(label, (labels.get(label) ?? 0) + (table.role === "People" ? 1000 : 1));
          votes.set(key, labels);
        }
      }
    const chosen = new Map<string, string>();
    for (const [key, labels] of votes) if (labels.size > 1) chosen.set(key, [...labels].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]);
    if (roles.includes("person")) for (const [key, person] of meant) chosen.set(key, person);
    return chosen;
  });
  if (spelled.every((chosen) => chosen.size === 0)) return [...tables];
  return tables.map((table) => (table.role === "Names" ? table : { ...table, columns: table.columns.map((column) => respelled(column, spelled[KINDS.findIndex((roles) => column.role !== null && roles.includes(column.role))])) }));
}

/** What the Names tables say: key of the spelling → the person meant. */
function spellingsOf(tables: readonly SheetTable[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const table of tables.filter(({ role }) => role === "Names")) {
    const spelling = textsOf(table, "spelling");
    const person = textsOf(table, "person");
    if (!spelling || !person) continue;
    for (let i = 0; i < table.length; i++) {
      const from = labelAt(spelling, i);
      const to = labelAt(person, i);
      if (from !== null && to !== null) meant.set(nameKey(from), to);
    }
  }
  return meant;
}

function respelled(column: SheetColumn, chosen: ReadonlyMap<string, string> | undefined): SheetColumn {
  if (!chosen || chosen.size === 0 || column.data.kind !== "text") return column;
  const { labels } = column.data.values;
  if (!labels.some((label) => (chosen.get(nameKey(label)) ?? label) !== label)) return column;
  return { ...column, data: { kind: "text", values: relabelled(column.data.values, (label) => chosen.get(nameKey(label)) ?? label) } };
}

function relabelled({ codes, labels }: Texts, to: (label: string) => string): Texts {
  const places = new Map<string, number>();
  const moved = labels.map((label) => {
    const name = to(label);
    const code = places.get(name) ?? places.size;
    places.set(name, code);
    return code;
  });
  return { codes: codes.map((code) => (code === NO_TEXT ? NO_TEXT : moved[code]!)), labels: [...places.keys()] };
}
