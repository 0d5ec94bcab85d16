// A workbook's sheets as tables: read, then looked at together; and what is not data, and why.
import { NO_DAY } from "../core/column";
import { columnLetters } from "./cells/columnLetters";
import type { Read } from "./table/datedByName";
import type { FoundTable } from "./find/foundTable";
import { namedByPerson } from "./workbook/personByName";
import type { ReadOptions } from "./readOptions";
import { readTables, withUndated } from "./readTables";
import { copiedSales, isMadeOfOtherSheets, isPivot, repeatedSales } from "./workbook/repeatedSheets";
import { withReturnsTaken } from "./workbook/returnsSheets";
import { salesFromGoals, salesFromLeads } from "./workbook/salesFromOthers";
import { settleCurrencies } from "./workbook/settleCurrencies";
import { severalInRow } from "./workbook/severalInRow";
import { sharedNames } from "./workbook/sharedNames";
import type { SheetCells } from "./sheetCells";
import type { IgnoredSheet, SheetTable, WorkbookReading } from "./sheetTable";
import { isStored, storeSheet, type StoredSheet } from "./cells/storedSheet";
import { amountsOf } from "./tableColumns";
import { tablesOf, turnedBack } from "./table/turnedTable";

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
  const { read, dated, undated, asFound } = readTables(found, options);
  const left = withoutRepeats(withoutTemplates(dated, ignored), ignored);
  const order = new Map(sheets.map((sheet, i) => [isStored(sheet) ? sheet.head.name : sheet.name, i]));
  const place = ({ sheet }: IgnoredSheet): number => order.get(sheet) ?? 0;
  // records of a table on its side have their places only before it is turned back
  const salesOf = (table: SheetTable, take: TakeSales): SheetTable | null => {
    const { understood } = dated.find((one) => one.table === table)!;
    if (!understood.found.sheet.turned) return take(table);
    const sales = take(asFound(understood));
    return sales && turnedBack(sales);
  };
  const titlesOf = ({ sheet, box }: SheetTable): readonly string[] => read.find(({ table }) => table.sheet === sheet && table.box.row === box.row && table.box.column === box.column)?.understood.found.titles ?? [];
  const named = namedByPerson(withUndated(withSales(left, salesOf), read, undated), titlesOf, read.map(({ table }) => table));
  const settled = settleCurrencies(withReturnsTaken(named), options.currency);
  const shared = sharedNames(without(settled.map((table) => ({ table })), isNoList, "no-list", ignored).map(({ table }) => severalInRow(table)));
  return { tables: shared.tables, ignored: ignored.sort((a, b) => place(a) - place(b)), names: shared.proposals };
}

type TakeSales = (table: SheetTable) => SheetTable | null;

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

const isEmpty = (sheet: StoredSheet): boolean => sheet.columns.every((column) => column.numbers === null && column.entries.length === 0);
