// A workbook's sheets as tables: found, understood with one another's help (people's names), read; and what is not data, and why.
import { findTables, type FoundTable } from "./findTables";
import { nameKey, plain } from "./plain";
import type { ReadOptions } from "./readOptions";
import { readRows, understand, type TableContext, type UnderstoodTable } from "./readTable";
import type { SheetCells } from "./sheetCells";
import type { ChosenColumn, IgnoredSheet, SheetTable, WorkbookReading } from "./sheetTable";
import { isStored, storeSheet, type StoredSheet } from "./storedSheet";
import { textsOf } from "./tableColumns";

/** All tables of one sheet. */
export const readSheet = (cells: SheetCells, options: ReadOptions = {}): SheetTable[] => [...readWorkbook([cells], options).tables];

/** Reads every sheet: as cells, or as a sheet reader stored them.
 * @returns tables in the order of the sheets, and the sheets that are not counted, with the reason (key into locales) */
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
    const tables = findTables(sheet);
    const withRows = tables.filter((table) => table.last >= table.first);
    if (withRows.length === 0) ignored.push({ sheet: name, reason: isEmpty(sheet) ? "empty" : tables.length > 0 ? "no-rows" : "no-table" });
    found.push(...withRows);
  }
  const context = (table: FoundTable, people: ReadonlySet<string>): TableContext => ({ options, people, chosen: chosenFor(table, options.chosen ?? []) });
  const known = new Set((options.people ?? []).map(nameKey));
  const first = found.flatMap((table) => understand(table, context(table, known)));
  const people = new Set([...known, ...first.filter((table) => table.assignment?.table === "People").flatMap(namesOf)]);
  const understood = people.size > known.size ? found.flatMap((table) => understand(table, context(table, people))) : first;
  return { tables: understood.map(readRows), ignored };
}

function namesOf(table: UnderstoodTable): string[] {
  const texts = textsOf(readRows(table), "person");
  return texts ? texts.labels.map(nameKey) : [];
}

const isEmpty = (sheet: StoredSheet): boolean => sheet.columns.every((column) => column.numbers === null && column.entries.length === 0);

/** The person's word on a table: by its sheet, and its name or range where one is given. */
function chosenFor(table: FoundTable, chosen: readonly ChosenColumn[]): ChosenColumn[] {
  return chosen.filter((choice) => plain(choice.sheet) === plain(table.sheet.head.name) && (choice.range === undefined || choice.range.trim() === "" || isRange(table, choice.range)));
}

function isRange(table: FoundTable, range: string): boolean {
  if (table.native && plain(table.native.name) === plain(range)) return true;
  const corner = /^\$?([A-Z]+)\$?(\d+)/i.exec(range.replace(/^.*!/, ""));
  if (!corner) return false;
  const column = [...corner[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 - table.sheet.head.column;
  const row = Number(corner[2]) - 1 - table.sheet.head.row;
  return column >= table.left && column <= table.right && row >= table.headerRows[0]! && row <= Math.max(table.last, table.headerRows[0]!);
}
