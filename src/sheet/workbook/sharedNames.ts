// One spelling of a name throughout the workbook. Case, accents and spaces tell nobody apart, nor does the order of a person's names: such spellings are
// joined, and said. What a Names table says is done. Anything less sure is proposed; where two people could be meant it is said and left alone.
import type { Problem } from "../../core/answer";
import { bareKey, nameKey } from "../../core/names";
import { countsOf, NO_TEXT, type Texts } from "../../core/column";
import { betterSpelled } from "../words/betterSpelled";
import { isCompanyWord } from "../words/goalWords";
import { likelyPeople, type KnownName, type LikelyPerson } from "./likelyPeople";
import { namesTable } from "./namesTable";
import { personKey } from "../words/personKey";
import type { ColumnRole } from "../roles";
import type { NameProposal, SheetColumn, SheetTable } from "../sheetTable";
import { textsOf } from "../tableColumns";

/** Roles whose texts name the same things; people first. */
const KINDS: readonly (readonly ColumnRole[])[] = [["person", "unit", "manager", "owner"], ["department"], ["product"], ["category"], ["customer"], ["region"], ["channel"], ["segment"]];
const PEOPLE = 0;
/** Columns with more names than this are not compared. */
const MOST_NAMES = 20_000;
/** Customers and products by the thousand are compared letter by letter only. */
const MOST_LOOSELY = 5_000;
const NOTHING: ReadonlyMap<string, string> = new Map();

export interface SharedNames {
  readonly tables: readonly SheetTable[];
  readonly proposals: readonly NameProposal[];
}

/** The tables with each name spelled one way: as the Names table says, as the People table spells it, else as most records do. */
export function sharedNames(tables: readonly SheetTable[]): SharedNames {
  const names = namesTable(tables);
  const respell = KINDS.map((roles, kind) => spellings(tables, roles, kind === PEOPLE, kind === PEOPLE ? names.meant : NOTHING));
  const changed = tables.map((table) => (table.role === "Names" ? withProblems(table, names.problems) : respelled(table, (role) => respell[KINDS.findIndex((roles) => roles.includes(role))])));
  const likely = likelyPeople(knownNames(changed)).filter(({ spelling }) => !names.settled.has(nameKey(spelling)));
  const said = new Map(likely.map((one) => [one.spelling, one]));
  return { tables: said.size === 0 ? changed : changed.map((table) => withLikely(table, said)), proposals: said.size === 0 ? [] : proposalsOf(changed, likely) };
}

/** A table with its names spelled as another one spells them, where only case, accents, spaces or a person's order of names differ. */
export function spelledLike(table: SheetTable, model: SheetTable): SheetTable {
  const respell = KINDS.map((roles, kind) => {
    const keyOf = kind === PEOPLE ? personKey : bareKey;
    const labels = new Map<string, string | null>();
    for (const label of roles.flatMap((role) => textsOf(model, role)?.labels ?? [])) labels.set(keyOf(label), labels.has(keyOf(label)) ? null : label);
    const own = roles.flatMap((role) => textsOf(table, role)?.labels ?? []);
    return new Map(own.length > MOST_NAMES ? [] : own.flatMap((label) => (labels.get(keyOf(label)) ? [[nameKey(label), labels.get(keyOf(label))!] as const] : [])));
  });
  return respelled(table, (role) => respell[KINDS.findIndex((roles) => roles.includes(role))]);
}

/** Key of a spelling (`nameKey`) → the spelling that stands for all; only those that change.
 * @param meant what the Names table says: key → person */
function spellings(tables: readonly SheetTable[], roles: readonly ColumnRole[], arePeople: boolean, meant: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const columns = tables.flatMap((table) =>
    roles.flatMap((role) => {
      const texts = table.role === "Names" ? undefined : textsOf(table, role);
      return texts && texts.labels.length <= MOST_NAMES ? [{ texts, isPerson: table.role === "People" && role === "person" }] : [];
    }),
  );
  const labels = new Set(columns.flatMap(({ texts }) => texts.labels));
  const keyOf = arePeople ? personKey : labels.size > MOST_LOOSELY ? nameKey : bareKey;
  if (meant.size === 0 && new Set([...labels].map(keyOf)).size === labels.size) return NOTHING;
  const votes = new Map<string, { label: string; votes: number; isPerson: boolean }>();
  for (const { texts, isPerson } of columns) {
    const counts = countsOf(texts);
    texts.labels.forEach((label, code) => {
      const before = votes.get(label);
      votes.set(label, { label, votes: (before?.votes ?? 0) + counts[code]! + (isPerson ? 1e9 : 0), isPerson: isPerson || (before?.isPerson ?? false) });
    });
  }
  const all = [...votes.values()];
  const groups = new Map<string, (typeof all)[number][]>();
  for (const one of all) {
    // what the Names table says goes before any likeness
    const person = meant.get(nameKey(one.label));
    const key = keyOf(person ?? one.label);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const chosen = new Map<string, string>();
  for (const group of groups.values()) {
    const people = new Map(group.filter(({ isPerson }) => isPerson).map(({ label }) => [nameKey(label), label]));
    // two of the People table in one group are two people: only their own spellings are joined
    const parts = people.size > 1 ? [...people.keys()].map((key) => group.filter(({ label }) => nameKey(label) === key)) : [group];
    for (const part of parts) {
      const best = [...part].sort((a, b) => b.votes - a.votes || betterSpelled(a.label, b.label))[0]!.label;
      const target = part.every(({ label }) => meant.has(nameKey(label))) ? (meant.get(nameKey(best)) ?? best) : best;
      for (const { label } of part) if (label !== target) chosen.set(nameKey(label), target);
    }
  }
  for (const [key, person] of meant) if (!chosen.has(key)) chosen.set(key, chosen.get(nameKey(person)) ?? person);
  return chosen;
}

function respelled(table: SheetTable, spellingsOf: (role: ColumnRole) => ReadonlyMap<string, string> | undefined): SheetTable {
  const problems: Problem[] = [];
  const columns = table.columns.map((column): SheetColumn => {
    const chosen = column.role === null || column.data.kind !== "text" ? undefined : spellingsOf(column.role);
    if (!chosen || chosen.size === 0 || column.data.kind !== "text") return column;
    const texts = column.data.values;
    const to = (label: string): string => chosen.get(nameKey(label)) ?? label;
    const moved = texts.labels.filter((label) => to(label) !== label);
    if (moved.length === 0) return column;
    if (column.at >= 0) for (const label of moved) problems.push({ code: "same-name", row: firstRow(table, texts, label), column: column.header, value: label, done: "read-as", details: { readAs: to(label) } });
    return { ...column, data: { kind: "text", values: relabelled(texts, to) } };
  });
  return problems.length === 0 && columns.every((column, i) => column === table.columns[i]) ? table : withProblems({ ...table, columns }, problems);
}

const withProblems = (table: SheetTable, problems: readonly Problem[]): SheetTable => (problems.length === 0 ? table : { ...table, problems: [...table.problems, ...problems].sort((a, b) => a.row - b.row) });

/** Row of the first record that has the label, from 1. */
function firstRow(table: SheetTable, { codes, labels }: Texts, label: string): number {
  const code = labels.indexOf(label);
  const record = codes.indexOf(code);
  return record < 0 ? table.box.row + 1 : table.rows[record]! + 1;
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

/** Columns in which people stand. */
const PERSON_ROLES: readonly ColumnRole[] = ["person", "unit"];

/** People's names of all tables; what is a department, a region or a product somewhere is no person. */
function knownNames(tables: readonly SheetTable[]): KnownName[] {
  const others = new Set<string>();
  for (const role of KINDS.slice(PEOPLE + 1).flat()) for (const table of tables) for (const label of smallLabels(table, role)) others.add(nameKey(label));
  const known = new Map<string, KnownName>();
  for (const table of tables)
    for (const role of PERSON_ROLES) {
      const texts = table.role === "Names" ? undefined : textsOf(table, role);
      if (!texts || texts.labels.length > MOST_LOOSELY) continue;
      const counts = countsOf(texts);
      texts.labels.forEach((label, code) => {
        if (counts[code] === 0 || others.has(nameKey(label)) || isCompanyWord(label)) return;
        const before = known.get(label);
        known.set(label, { name: label, count: (before?.count ?? 0) + counts[code]!, isPerson: (before?.isPerson ?? false) || table.role === "People" });
      });
    }
  return [...known.values()];
}

function smallLabels(table: SheetTable, role: ColumnRole): readonly string[] {
  const labels = textsOf(table, role)?.labels ?? [];
  return labels.length > MOST_LOOSELY ? [] : labels;
}

function withLikely(table: SheetTable, said: ReadonlyMap<string, LikelyPerson>): SheetTable {
  const problems = PERSON_ROLES.flatMap((role): Problem[] => {
    const texts = table.role === "Names" ? undefined : textsOf(table, role);
    const column = table.columns.find((one) => one.role === role);
    return (texts?.labels ?? []).flatMap((label): Problem[] => {
      const likely = said.get(label);
      if (!likely || !column || !texts) return [];
      const [first = "", second] = likely.people;
      const at = { row: firstRow(table, texts, label), ...(column.header === "" ? {} : { column: column.header }), value: label, done: "counted" } as const;
      return [second === undefined ? { code: "likely-name", ...at, details: { person: first } } : { code: "unclear-name", ...at, details: { first, second } }];
    });
  });
  return withProblems(table, problems);
}

/** One for each spelling that a single person fits, where it stands first. */
function proposalsOf(tables: readonly SheetTable[], likely: readonly LikelyPerson[]): NameProposal[] {
  return likely.flatMap(({ spelling, people, why }): NameProposal[] => {
    for (const table of tables)
      for (const role of PERSON_ROLES) {
        const texts = table.role === "Names" ? undefined : textsOf(table, role);
        const column = table.columns.find((one) => one.role === role);
        if (texts?.labels.includes(spelling) && column) return [{ spelling, people, why, sheet: table.sheet, row: firstRow(table, texts, spelling), at: column.at < 0 ? table.box.column : column.at }];
      }
    return [];
  });
}
