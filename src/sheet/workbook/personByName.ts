// Tables in which no column says whose the rows are: "Handlowiec: Anna Nowak" over the header, or a sheet or title that is a person's name, as other tables
// know it. It counts for all their rows, which is said.
import { headerMatches } from "../words/headerWords";
import { made } from "../table/madeColumn";
import { isFirm } from "../words/firmNames";
import { isCompanyWord } from "../words/goalWords";
import { personKey } from "../words/personKey";
import { plain, tidy } from "../words/plain";
import type { ColumnRole, TableRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { columnOf, textsOf } from "../tableColumns";

/** @param titlesOf the texts above a table, the nearest last
 * @param known tables that name people, these ones among them or not */
export function namedByPerson(tables: readonly SheetTable[], titlesOf: (table: SheetTable) => readonly string[], known: readonly SheetTable[]): SheetTable[] {
  const people = peopleOf(known);
  const isKnown = (name: string): boolean => people.has(personKey(name));
  return tables.map((table) => {
    if ((table.role !== "Sales" && table.role !== "Goals") || table.length === 0 || (["person", "unit"] as const).some((role) => textsOf(table, role)?.labels.length)) return table;
    const titles = titlesOf(table);
    const name = labelled(titles, isKnown) ?? [titles[titles.length - 1] ?? "", table.sheet].map(tidy).find(isKnown);
    if (!name) return table;
    const column = made(table.role === "Goals" ? "unit" : "person", { kind: "text", values: { codes: new Int32Array(table.length), labels: [name] } }, { confidence: 0.7, foundHow: "content" });
    return {
      ...table,
      columns: [...table.columns.map((other) => (other.role === column.role ? { ...other, role: null } : other)), column],
      problems: [{ code: "named-by-title", row: table.headerRows[0]! + 1, value: name, done: "counted" }, ...table.problems],
    };
  });
}

/** Keys of those who stand as people in a table of what they did, or in goals under a word for people; not of managers, and of nobody whose name is that of
 * a team, a place or a product, too. */
function peopleOf(tables: readonly SheetTable[]): ReadonlySet<string> {
  const keysOf = (labels: readonly string[] = []): string[] => labels.map(personKey);
  const others = new Set(tables.flatMap((table) => OTHERS.flatMap((role) => keysOf(textsOf(table, role)?.labels))));
  const names = tables.flatMap((table) => {
    if (table.role !== null && OF_PEOPLE.has(table.role)) return keysOf(textsOf(table, "person")?.labels.filter((name) => !isNobody(name)));
    const unit = columnOf(table, "unit");
    return table.role === "Goals" && unit?.data.kind === "text" && saysPerson(unit.header) ? keysOf(unit.data.values.labels.filter(isOnesName)) : [];
  });
  return new Set(names.filter((key) => !others.has(key)));
}

const OF_PEOPLE: ReadonlySet<TableRole> = new Set<TableRole>(["Sales", "People", "Leads", "Training"]);
const OTHERS: readonly ColumnRole[] = ["manager", "department", "region", "product", "category"];

const saysPerson = (word: string): boolean => headerMatches(word).some(({ role, score }) => role === "person" && score >= 0.94);

/** Words with capitals, "van" and the like between them, and no list of several. */
const isOnesName = (name: string): boolean => /^\p{Lu}[\p{L}.'’-]*(\s(\p{Lu}[\p{L}.'’-]*|v[ao]n|d[aei]|de[nr]|l[ae]))*\s\p{Lu}[\p{L}.'’-]*$/u.test(name) && !isNobody(name);

/** All, none, a team or a firm. */
const isNobody = (name: string): boolean => isCompanyWord(name) || isFirm(name) || ALL_OR_NONE.test(plain(name));
const ALL_OR_NONE = /^(all|any|both|each|every|house|multiple|none|not|other|others|several|unassigned|various|wszy\w*|obaj|oboje|kazd\w*|cal[ay]|inn[iey]|kilk\w*|rozni|wielu?|brak|nieprzypisan\w*)\b|\b(team|teams|department|region|reps|salespeople|zespol|dzial|oddzial|handlowcy)\b/;

/** "Handlowiec: Anna Nowak"; in two cells where the name is known.
 * @returns "" where a label names nobody, or several; undefined without one */
function labelled(titles: readonly string[], isKnown: (name: string) => boolean): string | undefined {
  for (let i = titles.length - 1; i >= 0; i--) {
    const [, label, beside] = /^([^:]{2,25}):\s*(.*)$/.exec(titles[i]!.trim()) ?? [];
    if (label === undefined || !saysPerson(label)) continue;
    const name = tidy(beside || (titles[i + 1] ?? ""));
    if (isKnown(name) || (beside && isOnesName(name) && name.length <= 40)) return name;
    if (beside || isNobody(name)) return "";
  }
  return undefined;
}
