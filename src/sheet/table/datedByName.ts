// Tables in which no column says when: a sheet a month, blocks under the names of their months. Those names date them where nothing else can be meant:
// several tables with the same headers, of different months, goals of a named period, sales under a title that says so; and no dated ones beside them.
import { namedPeriod, type NamedPeriod } from "../find/namedPeriod";
import { plain } from "../words/plain";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { isNamedSo, SCHEMAS } from "../words/tableSchemas";
import { understand, type UnderstoodTable } from "../columns/understandTable";

export interface Read {
  readonly understood: UnderstoodTable;
  readonly table: SheetTable;
}

type Kind = "Sales" | "Goals";

/** A table that would be of a kind if it had dates. */
interface Undated {
  readonly read: Read;
  readonly kind: Kind;
  readonly period: NamedPeriod | null;
}

/** @returns the tables, those that names date read anew, and the sales that nothing dates */
export function datedByName(tables: readonly Read[], build: (table: UnderstoodTable) => SheetTable): { readonly tables: Read[]; readonly undated: ReadonlySet<SheetTable> } {
  const candidates = tables.flatMap((read) => undatedOf(read) ?? []);
  const again = new Map<Read, Read>();
  for (const group of grouped(candidates)) {
    const months = group.flatMap(({ read, kind, period }) => (period ? [{ read, kind, period }] : []));
    if (months.length === 0 || (new Set(months.map(({ period }) => period.from)).size < 2 && !months.every(saysItself))) continue;
    const dated = months.map(({ read, kind, period }): readonly [Read, Read] => {
      const understood = understoodAs(read.understood, kind, period);
      return [read, { understood, table: build(understood) }];
    });
    if (standAlone(dated.map(([, { table }]) => table), tables.map(({ table }) => table))) for (const [read, one] of dated) again.set(read, one);
  }
  const left = candidates.filter(({ read, kind }) => kind === "Sales" && !again.has(read)).map(({ read }) => read.table);
  return { tables: tables.map((read) => again.get(read) ?? read), undated: new Set(left) };
}

/** One table alone: "Goals for Q1 2025", "Sales by rep, March 2024". */
const saysItself = ({ kind, period }: { readonly kind: Kind; readonly period: NamedPeriod }): boolean => kind === "Goals" || (period.by === "title" && isNamedSo(SCHEMAS.get("Sales")!, period.text));

/** No other table of the kind, or only summaries that add these up. */
function standAlone(dated: readonly SheetTable[], all: readonly SheetTable[]): boolean {
  const own = dated.reduce((sum, table) => sum + (table.sum ?? NaN), 0);
  return all.every(({ role, sum, rowsRead }) => role !== dated[0]!.role || (role === "Sales" && sum !== null && rowsRead <= MOST_LINES && Math.abs(sum - own) <= 0.005));
}

/** A summary has few lines. */
const MOST_LINES = 400;

/** The table as one of sales in one period, or in none that is known. */
export const understoodAs = (table: UnderstoodTable, kind: Kind, dated: NamedPeriod | null): UnderstoodTable => understand(table, { ...table.context, as: kind, dated })[0]!;

function undatedOf(read: Read): Undated | null {
  const { found, profiles, wide, names, measures, isDatedBySections, assignment, context } = read.understood;
  if (wide || names || measures || isDatedBySections || context.as !== undefined || profiles.some(({ dayShare, periodShare }) => dayShare >= 0.5 || periodShare >= 0.5)) return null;
  if (assignment !== null && assignment.complete && !isOnlyByPlace(read.understood)) return null;
  for (const kind of ["Goals", "Sales"] as const) {
    const { assignment: asKind } = understoodAs(read.understood, kind, null);
    const plainly = (role: ColumnRole): boolean => asKind!.columns.some((column) => column.role === role && column.confidence >= PLAINLY && column.foundHow !== "content");
    if (asKind!.complete && plainly(kind === "Goals" ? "goal" : "amount") && WHO.some((role) => asKind!.columns.some((column) => column.role === role))) return { read, kind, period: namedPeriod(found, context.options.fiscalYearStarts, kind === "Sales" || found.headers.some((header) => /mies|kwart|month|quart/i.test(header))) };
  }
  return null;
}

const PLAINLY = 0.84;
const WHO: readonly ColumnRole[] = ["person", "unit", "department", "customer", "product", "category", "region", "channel"];

/** People that nothing but a region or department makes a table of people: the same columns that sales have. */
function isOnlyByPlace({ found, assignment, context }: UnderstoodTable): boolean {
  if (assignment?.table !== "People" || context.chosen.length > 0) return false;
  const names = [...found.titles, found.native?.name ?? "", found.sheet.head.name];
  return !names.some((name) => isNamedSo(SCHEMAS.get("People")!, name)) && assignment.columns.every(({ role }) => role === null || role === "person" || role === "region" || role === "department" || role === "note" || role === "ignore");
}

/** By kind and headers. */
function grouped(tables: readonly Undated[]): Undated[][] {
  const groups = new Map<string, Undated[]>();
  for (const table of tables) {
    const key = [table.kind, ...table.read.understood.found.headers.map(plain)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()];
}
