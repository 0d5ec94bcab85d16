// The table arguments of =SALES.* functions: one range with its header, read as the kind of table that the function asks for.
import type { Refusal } from "../core/answer";
import { isCellError, type Cell, type Grid } from "../core/cell";
import { findTables, tableUnder } from "./find/findTables";
import type { FoundTable } from "./find/foundTable";
import { plain } from "./words/plain";
import { buildTable } from "./table/buildTable";
import { surveyTable } from "./columns/tableSurvey";
import { understand } from "./columns/understandTable";
import { roleOfWord } from "./words/roleWords";
import type { ColumnRole, TableRole } from "./roles";
import type { ChosenColumn, SheetTable } from "./sheetTable";
import { BLANK, NUMBER, storeSheet, type StoredSheet } from "./cells/storedSheet";
import { severalInRow } from "./workbook/severalInRow";
import { columnOf } from "./tableColumns";
import type { ReadOptions } from "./readOptions";

export interface RangeOptions {
  readonly as: TableRole;
  /** The argument's name, for messages and for the third column of `columns`. */
  readonly argument: string;
  /** Each entry: columns of which one must be there. `amount` is there also by quantity and unit price, `from` and `to` also by a period. */
  readonly needs?: readonly (readonly ColumnRole[])[];
  /** The last argument of every table function: rows of role, header and, where there are two tables, the argument's name. */
  readonly columns?: Grid | null;
  /** What a blank number is: "zero" in functions (the default, FUNCTIONS.md Rules), "none" keeps it NaN. */
  readonly valueBlanks?: "zero" | "none";
  /** Where months lie across, cells without a figure count as 0 too, not only those with one. */
  readonly everyCell?: boolean;
  readonly read?: Pick<ReadOptions, "fiscalYearStarts" | "decimal" | "dateOrder">;
}

export type RangeReading = { readonly ok: true; readonly table: SheetTable } | { readonly ok: false; readonly why: Refusal };

/** Reads a range with its header. Blank cells may come as null, "" or 0: the answer is the same. Rows are counted from 1, the range's first.
 * @returns refusals: `no-header`, `missing-column` and `doubtful-column` (details: argument, column(s)), `unknown-column`, `bad-columns-argument` */
export function readRange(grid: Grid, options: RangeOptions): RangeReading {
  const chosen = chosenColumns(options);
  if (!Array.isArray(chosen)) return { ok: false, why: chosen };
  const values = grid.map((line) => line.map(withoutBlankZero));
  // a header alone, as PERIOD answers for a period without sales, is a table without rows
  if (values.length === 1) values.push(values[0]!.map(() => null));
  const sheet = storeSheet({ name: "", row: 0, column: 0, values });
  const found = tableOf(sheet);
  if (!found) return { ok: false, why: { code: "no-header", details: { argument: options.argument } } };
  const missing = chosen.find((choice) => !found.headers.some((header) => plain(header) === plain(choice.column)));
  if (missing) return { ok: false, why: { code: "unknown-column", details: { argument: options.argument, column: missing.column } } };
  const [understood] = understand(surveyTable(found), { options: options.read ?? {}, people: new Set(), as: options.as, chosen, blankIsZero: options.valueBlanks !== "none", everyCell: options.everyCell });
  const table = severalInRow(buildTable(understood!));
  for (const alternatives of options.needs ?? []) {
    if (alternatives.some((role) => columnOf(table, role) !== undefined)) continue;
    const doubt = table.doubts.find(({ role }) => alternatives.includes(role));
    if (doubt) return { ok: false, why: { code: "doubtful-column", details: { argument: options.argument, role: doubt.role, columns: doubt.headers.join(", ") } } };
    return { ok: false, why: { code: "missing-column", details: { argument: options.argument, role: alternatives[0] ?? "" } } };
  }
  return { ok: true, table };
}

/** The range as one table: under the header that is found in it, else under its first row. */
function tableOf(sheet: StoredSheet): FoundTable | null {
  const [found] = findTables(sheet);
  let header = found?.headerRows ?? null;
  for (let row = 0; row < sheet.rows - 1 && header === null; row++) if (sheet.columns.some(({ codes }) => codes[row] !== BLANK)) {
      if (sheet.columns.some(({ codes }) => codes[row] === NUMBER)) return null;
      header = [row];
    }
  return header === null ? null : tableUnder(sheet, header, found);
}

/** 0 and "" are how blanks arrive; where 0 is meant as a number it counts as 0 again. */
const withoutBlankZero = (cell: Cell): Cell => (cell === 0 || cell === "" ? null : cell);

function chosenColumns(options: RangeOptions): ChosenColumn[] | Refusal {
  const chosen: ChosenColumn[] = [];
  for (const line of options.columns ?? []) {
    const [role, header, argument] = line.map((cell) => (cell === null || cell === undefined || cell === 0 || isCellError(cell) ? "" : String(cell)));
    if (!role && !header) continue;
    if (argument && plain(argument) !== plain(options.argument)) continue;
    const named = roleOfWord(role ?? "");
    if (!named || !header) {
      if (chosen.length === 0 && /^(role|rola|column)$/.test(plain(role ?? ""))) continue;
      return { code: "bad-columns-argument", details: { value: role ?? "" } };
    }
    chosen.push({ role: named, table: options.as, sheet: "", column: header });
  }
  return chosen;
}
