// The Names table: spelling → the person meant. A spelling that it gives two people says nothing, and that is said.
import type { Problem } from "../../core/answer";
import { nameKey } from "../../core/names";
import type { SheetTable } from "../sheetTable";
import { columnOf, labelAt, textsOf } from "../tableColumns";

export interface NamesRead {
  /** Key of the spelling → the person, where that is another spelling. */
  readonly meant: ReadonlyMap<string, string>;
  /** Keys of all spellings that the table has: nothing is proposed for them. A row that means itself says "somebody of their own". */
  readonly settled: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export function namesTable(tables: readonly SheetTable[]): NamesRead {
  const meant = new Map<string, string>();
  const rowOf = new Map<string, number>();
  const settled = new Set<string>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const spelling = table.role === "Names" ? textsOf(table, "spelling") : undefined;
    const person = textsOf(table, "person");
    if (!spelling || !person) continue;
    for (let i = 0; i < table.length; i++) {
      const from = labelAt(spelling, i);
      const to = labelAt(person, i);
      if (from === null || to === null) continue;
      const key = nameKey(from);
      const before = meant.get(key);
      if (settled.has(key) && nameKey(before ?? from) !== nameKey(to)) {
        meant.delete(key);
        problems.push({ code: "name-twice", row: table.rows[i]! + 1, column: columnOf(table, "spelling")!.header, value: from, done: "refused", details: { first: rowOf.get(key) ?? 0, person: to } });
        continue;
      }
      settled.add(key);
      rowOf.set(key, table.rows[i]! + 1);
      if (nameKey(to) !== key) meant.set(key, to);
    }
  }
  // a chain (AK → A. Kowalski → Anna Kowalski) is followed to its end
  for (const [key, first] of meant) {
    let person = first;
    const seen = new Set([key]);
    for (let next = meant.get(nameKey(person)); next !== undefined && !seen.has(nameKey(person)); next = meant.get(nameKey(person))) {
      seen.add(nameKey(person));
      person = next;
    }
    meant.set(key, person);
  }
  return { meant, settled, problems };
}
