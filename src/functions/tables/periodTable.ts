// PERIOD: a table's header and its rows dated in a period, read once, so that what reads them again meets no doubt.
import { isCellError, type Grid } from "../../core/cell";
import { NO_DAY, NO_TEXT } from "../../core/column";
import { columnOf, type SheetColumn, type SheetTable } from "../../sheet";
import { clean } from "../../core/money";
import type { Period } from "../../core/period";
import { gridOf, type Argument } from "../arguments/arguments";
import { kindOfTable } from "./comparedTables";
import type { ResultCell } from "../arguments/elementwise";
import { failure, passedOn, raise } from "../arguments/failure";
import { oneDate } from "../arguments/operand";
import { roleWord, tableOf } from "./tables";
import { argumentWord } from "../arguments/where";

/** Rows that are no records (blank, totals, unreadable) are left out. Texts that are dates or numbers become those: which they are is decided by the whole column.
 * @throws #VALUE! where no column holds dates */
export function periodTable(argument: Argument, from: Argument, to: Argument, columns: Argument): ResultCell[][] {
  const period = { from: oneDate("from", from), to: oneDate("to", to) };
  if (period.to < period.from) raise(failure({ code: "end-before-start" }));
  const table = tableOf(argument, { name: "table", as: kindOfTable(argument) ?? "Sales", columns });
  const dated = datedIn(table);
  if (!dated) return raise(failure({ code: "missing-column", details: { needed: roleWord("date") } }, argumentWord("table")));
  const shown = table.columns.filter(({ at }) => at >= 0 || table.layout !== "long");
  const cells = shown.map((column) => cellsOf(column, table, gridOf(argument)!));
  const rows = Array.from({ length: table.length }, (_, record) => record).filter((record) => dated(record, period) && !isAgain(table, record));
  return [shown.map(({ header, role }) => header || (role ? roleWord(role, table.language) : "")), ...rows.map((record) => cells.map((cell) => cell(record)))];
}

/** A row that several people share is a record for each of them, and stands once. */
const isAgain = ({ layout, rows }: SheetTable, record: number) => layout === "long" && record > 0 && rows[record] === rows[record - 1];

/** Whether a record lies in the period: by its date, else by the whole of its own period, else by its first date. */
function datedIn(table: SheetTable): ((record: number, period: Period) => boolean) | null {
  const daysIn = (column: SheetColumn | undefined) => (column?.data.kind === "day" ? column.data.values : undefined);
  const [start, end] = [daysIn(columnOf(table, "from")), daysIn(columnOf(table, "to"))];
  const day = daysIn(columnOf(table, "date")) ?? (start && end ? undefined : daysIn(table.columns.find(({ data }) => data.kind === "day")));
  if (day) return (record, { from, to }) => day[record]! >= from && day[record]! <= to;
  return start && end ? (record, { from, to }) => start[record]! >= from && end[record]! <= to && end[record] !== NO_DAY : null;
}

/** A column's cells as they stand where they can only be read one way; never null, which Excel shows as 0. */
function cellsOf({ data, at, scale }: SheetColumn, { rows, layout }: SheetTable, grid: Grid): (record: number) => ResultCell {
  const typed = (record: number) => (at < 0 || layout === "transposed" ? null : (grid[rows[record]!]?.[at] ?? null));
  return (record) => {
    const cell = typed(record);
    if (isCellError(cell)) return passedOn(cell);
    if (data.kind === "day" && data.values[record] !== NO_DAY) return data.values[record]!;
    if (data.kind === "amount" && !(typeof cell === "number" && cell !== 0)) {
      const value = data.values[record]!;
      if (value === value) return clean(value / scale);
    }
    if (cell !== null && cell !== 0) return cell;
    return data.kind === "text" && data.values.codes[record] !== NO_TEXT ? data.values.labels[data.values.codes[record]!]! : "";
  };
}
