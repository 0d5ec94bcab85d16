// A sheet called Returns, or Credit notes, whose amounts are all written without a minus: they count as minus, which is said.
import type { Problem } from "../../core/answer";
import { sumOf } from "../../core/exactSums";
import { nameKey } from "../../core/names";
import { headerPeriod } from "../find/headerCell";
import type { ColumnRole } from "../roles";
import type { SheetColumn, SheetTable } from "../sheetTable";
import { keepRecords } from "../table/keepRecords";
import { amountsOf, columnOf, labelAt, MARK, marksOf, textsOf } from "../tableColumns";
import { plain } from "../words/plain";

/** A return of an order that the sales mark as returned is left out: its sale counts for nothing already. */
export function withReturnsTaken(tables: readonly SheetTable[]): SheetTable[] {
  const isMeant = tables.map(isOfReturns);
  const undone = isMeant.includes(true) ? undoneOrders(tables.filter((_, i) => !isMeant[i])) : new Set<string>();
  return tables.map((table, i) => (isMeant[i] ? taken(table, undone) : table));
}

function taken(table: SheetTable, undone: ReadonlySet<string>): SheetTable {
  const orders = textsOf(table, "orderNumber");
  const marks = marksOf(table);
  const isTwice = (record: number): boolean => orders !== undefined && undone.has(nameKey(labelAt(orders, record) ?? ""));
  const records = Array.from({ length: table.length }, (_, record) => record);
  const twice = records.filter(isTwice).map((record): Problem => ({ code: "returned-already", row: table.rows[record]! + 1, column: columnOf(table, "orderNumber")!.header, value: labelAt(orders!, record) ?? "", done: "left-out" }));
  const minus = (column: SheetColumn): SheetColumn =>
    // a return that was called off counts for nothing as it stands
    column.data.kind === "amount" && TAKEN.has(column.role) ? { ...column, data: { kind: "amount", values: column.data.values.map((value, record) => (marks[record] === MARK.cancelled ? value : 0 - value)) } } : column;
  const said: Problem = { code: "returns-minus", row: table.headerRows[0]! + 1, column: columnOf(table, "amount")!.header, done: "counted" };
  const made = keepRecords({ ...table, columns: table.columns.map(minus) }, records.filter((record) => !isTwice(record)), [said, ...twice, ...table.problems]);
  return { ...made, sum: table.sum === null ? null : sumOf(amountsOf(made, "amount")!) };
}

const TAKEN: ReadonlySet<ColumnRole | null> = new Set(["amount", "quantity"]);

function undoneOrders(tables: readonly SheetTable[]): Set<string> {
  const undone = new Set<string>();
  for (const table of tables) {
    const orders = table.role === "Sales" ? textsOf(table, "orderNumber") : undefined;
    const amounts = amountsOf(table, "amount");
    if (!orders || !amounts) continue;
    marksOf(table).forEach((mark, record) => {
      if (mark === MARK.returned && amounts[record]! > 0) undone.add(nameKey(labelAt(orders, record) ?? ""));
    });
  }
  undone.delete("");
  return undone;
}

const NAMES = /^((sales|customer) )?(returns|refunds|credit notes|credit memos)$|^(zwroty( towarow| od klientow)?|noty kredytowe)$/;

function isOfReturns(table: SheetTable): boolean {
  if (table.role !== "Sales" || columnOf(table, "returned") || table.problems.some(({ code }) => code === "credit-notes-minus")) return false;
  const name = plain(table.sheet).split(" ").filter((word) => !/^\d+$/.test(word) && headerPeriod(word) === null).join(" ");
  return NAMES.test(name) && (amountsOf(table, "amount")?.every((value) => !(value < 0)) ?? false);
}
