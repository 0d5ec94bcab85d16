// A sheet called Returns, or Credit notes, whose amounts are all written without a minus: they count as minus, which is said.
import { headerPeriod } from "../find/headerCell";
import { plain } from "../words/plain";
import type { SheetTable } from "../sheetTable";
import { columnOf } from "../tableColumns";

export function withReturnsTaken(table: SheetTable): SheetTable {
  const amount = table.role === "Sales" && isOfReturns(table.sheet) && !columnOf(table, "returned") ? columnOf(table, "amount") : undefined;
  if (amount?.data.kind !== "amount" || amount.data.values.some((value) => value < 0) || table.problems.some(({ code }) => code === "credit-notes-minus")) return table;
  const values = amount.data.values.map((value) => 0 - value);
  return {
    ...table,
    columns: table.columns.map((column) => (column === amount ? { ...column, data: { kind: "amount", values } } : column)),
    sum: table.sum === null ? null : 0 - table.sum,
    problems: [{ code: "returns-minus", row: table.headerRows[0]! + 1, column: amount.header, done: "counted" }, ...table.problems],
  };
}

const NAMES = /^((sales|customer) )?(returns|refunds|credit notes|credit memos)$|^(zwroty( towarow| od klientow)?|noty kredytowe)$/;
const isOfReturns = (sheet: string): boolean => NAMES.test(plain(sheet).split(" ").filter((word) => !/^\d+$/.test(word) && headerPeriod(word) === null).join(" "));
