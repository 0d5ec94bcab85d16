// A lone text above its rows names them all: "North", "Handlowiec: Anna Nowak". It becomes a column of its own.
import { NO_TEXT, type Texts } from "../../core/column";
import type { FoundTable } from "../find/foundTable";
import { headerPeriod } from "../find/headerCell";
import { headerMatches } from "../words/headerWords";
import { personKey } from "../words/personKey";
import { plain, tidy } from "../words/plain";
import { periodDays, type Period } from "../cells/readPeriod";
import type { ColumnRole } from "../roles";
import { yearAround } from "../find/tableFacts";
import { rolesOf, SCHEMAS } from "../words/tableSchemas";
import type { UnderstoodTable } from "../columns/understandTable";

const NAMED: readonly ColumnRole[] = ["person", "unit", "department", "region", "product", "category", "customer", "segment", "channel", "manager"];
const COMPASS = /^(north|south|east|west|central|northern|southern|eastern|western|midlands|polnoc|poludnie|wschod|zachod|centrum|centralny|polnocny|poludniowy|wschodni|zachodni|emea|apac|dach|cee|nordics|benelux)\b|\b(north|south|east|west|region)$/;
const MOST_CHARACTERS = 40;

export interface SectionColumn {
  readonly role: ColumnRole;
  /** The word before the names ("Handlowiec"), "" where there is none. */
  readonly header: string;
  readonly values: Texts;
}

/** @param sections stored rows of the lone texts, ascending
 * @param rows stored row of each record, ascending
 * @param has whether the table has a column of a role already
 * @returns null where the texts do not name every record, or nothing says what they name */
export function sectionColumn(table: UnderstoodTable, sections: readonly number[], rows: Int32Array, has: (role: ColumnRole) => boolean): SectionColumn | null {
  const { found, assignment } = table;
  const schema = assignment && SCHEMAS.get(assignment.table);
  const lines = linesOf(found, sections);
  if (!schema || lines.length === 0 || rows.length === 0 || lines[0]!.row > rows[0]! || lines.some(({ text }) => text.length > MOST_CHARACTERS || /[.!?]$|\b(page|strona|str\.?) ?\d+\b/i.test(text))) return null;
  const split = lines.map(({ text }) => splitLabel(text));
  const allowed = rolesOf(schema);
  const isFree = (role: ColumnRole): boolean => allowed.has(role) && !has(role);
  const asUnit = (role: ColumnRole): ColumnRole => (schema.role === "Goals" && (role === "person" || role === "department") && isFree("unit") ? "unit" : role);
  const said = split.every(({ role }) => role !== null && role === split[0]!.role) ? split[0]!.role : null;
  const role = asUnit(said ?? roleOfTexts(table, split.map(({ name }) => name), has));
  if (!isFree(role)) return null;
  const labels = [...new Set(split.map(({ name }) => name))];
  const places = new Map(labels.map((label, code) => [label, code]));
  const codes = new Int32Array(rows.length).fill(NO_TEXT);
  let at = -1;
  rows.forEach((row, i) => {
    while (at + 1 < lines.length && lines[at + 1]!.row < row) at++;
    if (at >= 0) codes[i] = places.get(split[at]!.name)!;
  });
  return { role, header: said ? split[0]!.header : "", values: { codes, labels } };
}

/** Periods over the rows: "January 2024", "luty" with the year of a title.
 * @returns per record the period above it; null where the lone texts are no periods */
export function sectionPeriods({ found, context }: UnderstoodTable, sections: readonly number[], rows: Int32Array): (Period | null)[] | null {
  let year = yearAround(found);
  let before = 0;
  const periods = linesOf(found, sections).map(({ row, text }) => {
    const name = headerPeriod(text);
    if (!name) return null;
    if (name.year === null && year !== null && name.unit !== "day") {
      if (name.index < before) year++;
      before = name.index;
    }
    return { row, days: periodDays(name.year === null && year !== null ? { ...name, year } : name, context.options.fiscalYearStarts) };
  });
  if (periods.length === 0 || periods.includes(null)) return null;
  return Array.from(rows, (row) => periods.findLast((period) => period!.row < row)?.days ?? null);
}

/** The texts; where each part has its header under its name, the first name stands above the first header. */
function linesOf(found: FoundTable, sections: readonly number[]): { readonly row: number; readonly text: string }[] {
  const texts = sections.map((row) => ({ row, text: tidy(String(found.sheet.columns.slice(found.left, found.right + 1).map((column) => column.cell(row)).find((cell) => cell !== null) ?? "")) }));
  const title = found.titles[found.titles.length - 1];
  return title !== undefined && texts.length > 0 && texts.every(({ row }) => found.repeats.has(row + 1)) ? [{ row: found.first - 1, text: tidy(title) }, ...texts] : texts;
}

/** "Region: North" → region, North; "Dział Hurt" → department, the whole. */
function splitLabel(text: string): { role: ColumnRole | null; header: string; name: string } {
  const parts = /^([^:]{2,25}):\s*(.+)$/.exec(text);
  const before = parts && namedBy(parts[1]!);
  if (parts && before) return { role: before, header: parts[1]!.trim(), name: parts[2]!.trim() };
  const words = text.split(/\s+/);
  return { role: words.length > 1 ? namedBy(words[0]!) ?? namedBy(words[words.length - 1]!) : null, header: "", name: text };
}

const namedBy = (word: string): ColumnRole | null => headerMatches(word).find(({ role, score }) => score >= 0.8 && NAMED.includes(role))?.role ?? null;

/** Two words, each with a capital. */
const looksLikeName = (name: string): boolean => /^\p{Lu}[\p{L}.'-]*\s+\p{Lu}[\p{L}.'-]*$/u.test(name);

function roleOfTexts({ context }: UnderstoodTable, names: readonly string[], has: (role: ColumnRole) => boolean): ColumnRole {
  const most = (test: (name: string) => boolean): boolean => names.filter(test).length * 2 > names.length;
  if (most((name) => COMPASS.test(plain(name)))) return "region";
  if (!has("person") && !has("unit") && most((name) => context.people.has(personKey(name)) || looksLikeName(name))) return "person";
  return has("person") || has("unit") ? "department" : has("product") ? "category" : "region";
}
