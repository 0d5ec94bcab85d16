// Tables found on one or more sheets: understood with one another's help (people's names), read, and dated by the names over them.
import { buildAsFound, buildTable } from "./table/buildTable";
import { columnNumber } from "./cells/columnLetters";
import { datedByName, understoodAs, type Read } from "./table/datedByName";
import type { FoundTable } from "./find/foundTable";
import { personKey } from "./words/personKey";
import { plain } from "./words/plain";
import type { ReadOptions } from "./readOptions";
import type { SheetCells } from "./sheetCells";
import type { ChosenColumn, SheetTable } from "./sheetTable";
import { storeSheet } from "./cells/storedSheet";
import { textsOf } from "./tableColumns";
import { surveyTable } from "./columns/tableSurvey";
import { tablesOf } from "./table/turnedTable";
import { understand, type UnderstoodTable } from "./columns/understandTable";

/** What the tables of one sheet are, each by itself. */
export function readSheet(cells: SheetCells, options: ReadOptions = {}): SheetTable[] {
  const { read, dated, undated } = readTables(tablesOf(storeSheet(cells)).filter((table) => table.last >= table.first), options);
  return withUndated(dated.map(({ table }) => table), read, undated);
}

export interface TablesRead {
  readonly read: readonly Read[];
  /** The same, those that their names date read anew. */
  readonly dated: readonly Read[];
  /** Sales that nothing dates. */
  readonly undated: ReadonlySet<SheetTable>;
  /** A table read as its rows lie, one on its side not turned back. */
  readonly asFound: (table: UnderstoodTable) => SheetTable;
}

export function readTables(found: readonly FoundTable[], options: ReadOptions): TablesRead {
  const understood = understandAll(found, options);
  // with rates at hand rows in other currencies are read and converted, not left out
  const hasRates = understood.some(({ assignment }) => assignment?.table === "Rates");
  const inAnyCurrency = (table: UnderstoodTable): UnderstoodTable => (hasRates ? anyCurrency(table) : table);
  const build = (table: UnderstoodTable): SheetTable => buildTable(inAnyCurrency(table));
  const read = understood.map((table) => ({ understood: table, table: build(table) }));
  const { tables: dated, undated } = datedByName(read, build);
  return { read, dated, undated, asFound: (table) => buildAsFound(inAnyCurrency(table)) };
}

const anyCurrency = (table: UnderstoodTable): UnderstoodTable => ({ ...table, context: { ...table.context, options: { ...table.context.options, currency: undefined } } });

/** Tables in which people stand are known by the names that the People tables hold. */
function understandAll(found: readonly FoundTable[], options: ReadOptions): UnderstoodTable[] {
  const surveys = found.map(surveyTable);
  const understandWith = (people: ReadonlySet<string>): UnderstoodTable[] => surveys.flatMap((survey) => understand(survey, { options, people, chosen: chosenFor(survey.found, options.chosen ?? []) }));
  const known = new Set((options.people ?? []).map(personKey));
  const first = understandWith(known);
  const people = new Set(known);
  for (const table of first) if (table.assignment?.table === "People") for (const label of textsOf(buildTable(table), "person")?.labels ?? []) people.add(personKey(label));
  return people.size > known.size ? understandWith(people) : first;
}

/** Where nothing else holds sales, those without dates are shown as such; beside others, or as a table of people, what they bring is said not to count. */
export function withUndated(tables: readonly SheetTable[], read: readonly Read[], undated: ReadonlySet<SheetTable>): SheetTable[] {
  const hasSales = tables.some(({ role }) => role === "Sales");
  return tables.map((table) => {
    if (!undated.has(table) || (hasSales && table.role !== "People")) return table;
    const sales = buildTable(understoodAs(read.find((one) => one.table === table)!.understood, "Sales", null));
    return hasSales ? { ...table, problems: [...sales.problems.filter(({ code }) => code === "no-date-column"), ...table.problems] } : sales;
  });
}

/** The person's word on a table: by its sheet, and its name or range where one is given. */
function chosenFor(table: FoundTable, chosen: readonly ChosenColumn[]): ChosenColumn[] {
  return chosen.filter(({ sheet, range }) => plain(sheet) === plain(table.sheet.head.name) && (range === undefined || range.trim() === "" || isRange(table, range)));
}

function isRange(table: FoundTable, range: string): boolean {
  if (table.native && plain(table.native.name) === plain(range)) return true;
  const corner = /^\$?([A-Z]+)\$?(\d+)/i.exec(range.replace(/^.*!/, ""));
  if (!corner) return false;
  const { head, turned } = table.sheet;
  const place = [Number(corner[2]) - 1, columnNumber(corner[1]!)];
  const [row, column] = turned ? [place[1]! - head.row, place[0]! - head.column] : [place[0]! - head.row, place[1]! - head.column];
  return column >= table.left && column <= table.right && row >= table.headerRows[0]! && row <= Math.max(table.last, table.headerRows[0]!);
}
