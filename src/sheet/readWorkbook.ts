// A workbook's sheets as tables: found, understood with one another's help (people's names), read; and what is not data, and why.
import { NO_DAY } from "../core/column";
import { personKey } from "./personKey";
import { buildAsFound, buildTable } from "./buildTable";
import { columnLetters, columnNumber } from "./columnLetters";
import { datedByName, understoodAs, type Read } from "./datedByName";
import type { FoundTable } from "./foundTable";
import { plain } from "./plain";
import type { ReadOptions } from "./readOptions";
import { copiedSales, isMadeOfOtherSheets, isPivot, repeatedSales } from "./repeatedSheets";
import { salesFromGoals, salesFromLeads } from "./salesFromOthers";
import { severalInRow } from "./severalInRow";
import { settleCurrencies } from "./settleCurrencies";
import { sharedNames } from "./sharedNames";
import type { SheetCells } from "./sheetCells";
import type { ChosenColumn, IgnoredSheet, SheetTable, WorkbookReading } from "./sheetTable";
import { isStored, storeSheet, type StoredSheet } from "./storedSheet";
import { amountsOf, textsOf } from "./tableColumns";
import { surveyTable } from "./tableSurvey";
import { tablesOf, turnedBack } from "./turnedTable";
import { understand, type UnderstoodTable } from "./understandTable";

/** All tables of one sheet. */
export const readSheet = (cells: SheetCells, options: ReadOptions = {}): SheetTable[] => [...readWorkbook([cells], options).tables];

/** Reads every sheet: as cells, or as a sheet reader stored them. A table of leads or of goals with actuals serves as sales, too, where the workbook has
 * no other sales: the range is there twice then, once for each role.
 * @returns tables in the order of the sheets, and the sheets that are not counted, with the reason (`ours`, `empty`, `no-table`, `no-rows`, `no-list`, `repeats`) */
export function readWorkbook(sheets: readonly (SheetCells | StoredSheet)[], options: ReadOptions = {}): WorkbookReading {
  const ignored: IgnoredSheet[] = [];
  const found: FoundTable[] = [];
  for (const given of sheets) {
    const sheet = isStored(given) ? given : storeSheet(given);
    const name = sheet.head.name;
    if (sheet.head.ours) {
      ignored.push({ sheet: name, reason: "ours" });
      continue;
    }
    const tables = tablesOf(sheet);
    const withRows = tables.filter((table) => table.last >= table.first);
    if (withRows.length === 0) ignored.push({ sheet: name, reason: isEmpty(sheet) ? "empty" : tables.length > 0 ? "no-rows" : "no-table" });
    found.push(...withRows);
  }
  const understood = understandAll(found, options);
  // with rates at hand rows in other currencies are read and converted, not left out
  const hasRates = understood.some(({ assignment }) => assignment?.table === "Rates");
  const tables = understood.map((table) => ({ understood: table, table: buildTable(hasRates ? anyCurrency(table) : table) }));
  const { tables: dated, undated } = datedByName(tables, (table) => buildTable(hasRates ? anyCurrency(table) : table));
  const left = withoutRepeats(withoutTemplates(dated, ignored), ignored);
  const order = new Map(sheets.map((sheet, i) => [isStored(sheet) ? sheet.head.name : sheet.name, i]));
  const place = ({ sheet }: IgnoredSheet): number => order.get(sheet) ?? 0;
  // records of a table on its side have their places only before it is turned back
  const salesOf = (table: SheetTable, take: TakeSales): SheetTable | null => {
    const { understood: one } = dated.find((read) => read.table === table)!;
    if (!one.found.sheet.turned) return take(table);
    const sales = take(buildAsFound(hasRates ? anyCurrency(one) : one));
    return sales && turnedBack(sales);
  };
  const settled = settleCurrencies(withUndated(withSales(left, salesOf), tables, undated), options.currency);
  const shared = sharedNames(without(settled.map((table) => ({ table })), isNoList, "no-list", ignored).map(({ table }) => severalInRow(table)));
  return { tables: shared.tables, ignored: ignored.sort((a, b) => place(a) - place(b)), names: shared.proposals };
}

type TakeSales = (table: SheetTable) => SheetTable | null;

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

/** Figures by themselves, or lists of words for drop-downs: not what anybody would call a table. */
function isNoList({ table: { role, columns, length } }: { readonly table: SheetTable }): boolean {
  const figures = columns.flatMap(({ data }) => (data.kind === "text" ? [] : [data.values]));
  let rows = 0;
  for (let record = 0; record < length && rows < 2; record++) if (figures.some((values) => !Number.isNaN(values[record]!) && values[record] !== NO_DAY)) rows++;
  return role === null && rows < 2;
}

/** Templates: nothing under the header but totals, notes and section lines. */
function withoutTemplates(tables: readonly Read[], ignored: IgnoredSheet[]): Read[] {
  const isTemplate = ({ table }: Read): boolean => table.rowsRead === 0 && table.problems.every(({ code }) => TEMPLATE_LINES.has(code));
  return without(tables, isTemplate, "no-rows", ignored);
}

const TEMPLATE_LINES: ReadonlySet<string> = new Set(["total", "subtotal", "note-line", "section-line", "computed-row", "page-line", "repeated-header"]);

function withoutRepeats(tables: readonly Read[], ignored: IgnoredSheet[]): SheetTable[] {
  // a pivot table alone repeats nothing: it was pasted without its list
  const hasList = tables.some(({ understood, table }) => table.role === "Sales" && !isPivot(understood.found));
  const left = without(tables, ({ understood }) => (hasList && isPivot(understood.found)) || isMadeOfOtherSheets(understood), "repeats", ignored);
  const copied = copiedSales(left.map(({ table }) => table));
  const once = without(left, ({ table }) => copied.has(table), "repeats", ignored);
  const repeated = repeatedSales(
    once.map(({ table }) => table),
    (table) => [...(amountsOf(table, "amount") ?? [])].filter((amount) => !Number.isNaN(amount)),
  );
  return without(once, ({ table }) => repeated.has(table), "repeats", ignored).map(({ table }) => table);
}

/** Takes tables away; a sheet that has none left is named with the reason, else the table by its range. */
function without<One extends { readonly table: SheetTable }>(tables: readonly One[], isOut: (one: One) => boolean, reason: string, ignored: IgnoredSheet[]): One[] {
  const left = tables.filter((read) => !isOut(read));
  for (const read of tables) {
    if (left.includes(read)) continue;
    const { sheet, box } = read.table;
    const others = left.some(({ table }) => table.sheet === sheet) || ignored.some((one) => one.sheet === sheet && one.range !== undefined);
    const range = `${columnLetters(box.column)}${box.row + 1}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
    if (others) ignored.push({ sheet, range, reason });
    else if (!ignored.some((one) => one.sheet === sheet && one.range === undefined)) ignored.push({ sheet, reason });
  }
  return left;
}

/** A workbook without sales takes them from its opportunities, else from the actuals beside its goals. */
function withSales(tables: readonly SheetTable[], salesOf: (table: SheetTable, take: TakeSales) => SheetTable | null): SheetTable[] {
  if (tables.some(({ role }) => role === "Sales")) return [...tables];
  const from = (role: SheetTable["role"], take: TakeSales): SheetTable[] => tables.flatMap((table) => (table.role === role ? [table, salesOf(table, take)].filter((one) => one !== null) : [table]));
  const ofLeads = from("Leads", salesFromLeads);
  return ofLeads.length > tables.length ? ofLeads : from("Goals", salesFromGoals);
}

/** Where nothing else holds sales, those without dates are shown as such; beside others, or as a table of people, what they bring is said not to count. */
function withUndated(tables: readonly SheetTable[], read: readonly Read[], undated: ReadonlySet<SheetTable>): SheetTable[] {
  const hasSales = tables.some(({ role }) => role === "Sales");
  return tables.map((table) => {
    if (!undated.has(table) || (hasSales && table.role !== "People")) return table;
    const sales = buildTable(understoodAs(read.find((one) => one.table === table)!.understood, "Sales", null));
    return hasSales ? { ...table, problems: [...sales.problems.filter(({ code }) => code === "no-date-column"), ...table.problems] } : sales;
  });
}

const isEmpty = (sheet: StoredSheet): boolean => sheet.columns.every((column) => column.numbers === null && column.entries.length === 0);

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
