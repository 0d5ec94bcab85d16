// What is said of a table that was read: hidden rows, scales, periods without a date, cells that were read as something else or not at all.
import type { Problem } from "../../core/answer";
import { isCellError } from "../../core/cell";
import { NO_DAY } from "../../core/column";
import { columnAt, type FoundTable } from "../find/foundTable";
import { leftOutCell, shown } from "../find/leftOutCell";
import type { LiveColumn } from "../columns/liveColumns";
import type { ReadColumn } from "../cells/readColumn";
import { returnsBeside } from "../columns/returnsBeside";
import { isUndoneWord } from "../words/statusWords";
import type { TableBuilder } from "./tableBuilder";
import { UNNAMED } from "../columns/unnamedUnits";

/** As Excel numbers rows. */
const headerRowOf = ({ sheet, headerRows }: FoundTable): number => sheet.head.row + headerRows[0]! + 1;

export function sayHiddenRows({ table, read, problems }: TableBuilder): void {
  const { head } = table.found.sheet;
  if (!head.hiddenRows || head.hiddenRows.length === 0) return;
  const hidden = new Set(head.hiddenRows);
  for (const row of read.rows) if (hidden.has(head.row + row)) problems.push({ code: "hidden-row", row: head.row + row + 1, done: "counted" });
}

/** Says that figures stand for thousands or more. */
export function sayScale({ table, columns, problems }: TableBuilder): void {
  const scaled = columns.find(({ scale }) => scale >= 1000);
  if (scaled) problems.push({ code: "scaled", row: headerRowOf(table.found), ...(scaled.header === "" ? {} : { column: scaled.header }), done: "counted", details: { scale: scaled.scale } });
}

/** Says what marks of credits and debits were taken for. */
export function sayCreditMarks({ table: { found }, live, across, read: { side }, problems }: TableBuilder): void {
  const ofCells = [...live, ...across].flatMap(({ at, amounts }) => (amounts?.marks?.isMet ? [{ at, code: `${amounts.marks.minus!}s-minus` }] : []));
  for (const { at, code } of [...ofCells, ...(side?.minus ? [side] : [])]) problems.push({ code, row: headerRowOf(found), column: found.headers[at]!, done: "counted" });
}

/** Says that the periods across cannot be dated: their figures are read, but fall into no period. */
export function sayUndated({ table, across, read: { crossed }, records, problems }: TableBuilder): void {
  const unnamed = crossed ? records.rows.find((row, i) => crossed.daysAt(row, records.across![i]!) === null) : undefined;
  if (unnamed !== undefined) problems.push({ code: "no-date", row: table.found.sheet.head.row + unnamed + 1, done: "counted" });
  const undated = table.names || crossed ? undefined : across.find(({ from }) => from === NO_DAY);
  if (!undated) return;
  const { name } = table.periods.find(({ at }) => at === undated.at)!;
  const header = table.found.headers[undated.at]!;
  problems.push({ code: name.fiscal ? "fiscal-year-unknown" : "period-without-year", row: table.found.sheet.head.row + table.found.first, column: header, value: header, done: "counted" });
}

/** Says that a heading does not tell whose the goals are: those of what stands under it, whatever that is. */
export function sayUnnamedUnits({ table, columns, problems }: TableBuilder): void {
  const unit = columns.find(({ role, foundHow, confidence }) => role === "unit" && foundHow === "content" && confidence === UNNAMED);
  if (unit) problems.push({ code: "unnamed-units", row: headerRowOf(table.found), column: unit.header, value: unit.header, done: "counted" });
}

/** Says that returns stand beside the sales and are not taken off them. */
export function sayReturns({ table, columns, problems }: TableBuilder): void {
  const returns = returnsBeside(columns);
  if (returns) problems.push({ code: "returns-beside", row: headerRowOf(table.found), column: returns.header, value: returns.header, done: "counted", details: { amount: columns.find(({ role }) => role === "amount")!.header } });
}

/** Says how many rows do not count because of their kind, in a column that no heading calls a status. */
export function sayKinds({ table, columns, problems }: TableBuilder): void {
  const kind = columns.find(({ role, foundHow }) => role === "status" && foundHow === "content");
  const amounts = columns.find(({ role }) => role === "amount")?.data;
  if (kind?.data.kind !== "text" || amounts?.kind !== "amount") return;
  const { codes, labels } = kind.data.values;
  const isUndone = labels.map(isUndoneWord);
  const count = codes.reduce((sum, code, record) => sum + (isUndone[code] && amounts.values[record]! > 0 ? 1 : 0), 0);
  if (count > 0) problems.push({ code: "kinds-not-counted", row: headerRowOf(table.found), column: kind.header, value: kind.header, done: "counted", details: { count } });
}

/** Says which rows count for nobody, or under no name, because an error stands where it should be. */
export function sayErrors(found: FoundTable, column: LiveColumn, rows: Int32Array, problems: Problem[]): void {
  const { codes, entries } = columnAt(found, column.at);
  if (!entries.some(isCellError)) return;
  for (const row of new Set(rows)) if (codes[row]! >= 0 && isCellError(entries[codes[row]!])) problems.push({ ...leftOutCell(found, row, { code: "error-name", column: column.at }), done: "counted" });
}

/** Says which cells were read as something, and which of a row that was read held nothing readable. */
export function sayCells(found: FoundTable, column: LiveColumn, read: ReadColumn, rows: Int32Array, problems: Problem[], tellTroubles: boolean): void {
  const stored = columnAt(found, column.at);
  for (const row of rows) {
    const code = stored.codes[row]!;
    if (code < 0) continue;
    const readAs = read.readAs.get(code);
    if (readAs !== undefined) {
      problems.push({ code: column.kind === "day" ? "read-as-date" : "read-as-number", row: found.sheet.head.row + row + 1, column: found.headers[column.at]!, value: shown(stored.cell(row)), done: "read-as", details: { readAs } });
      continue;
    }
    const trouble = tellTroubles ? read.troubleAt(row) : null;
    if (trouble && trouble.code !== "no-data") problems.push(leftOutCell(found, row, { ...trouble, column: column.at }));
  }
}
