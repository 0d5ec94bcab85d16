// What each record of a sales table brings once returns and cancellations are taken out: a positive amount of a marked record counts for nothing.
import type { Amounts } from "../../core/column";
import type { SheetTable } from "../sheetTable";
import { amountsOf, marksOf } from "../tableColumns";

/** NaN where nothing could be read. */
export function countedAmounts(table: SheetTable): Amounts {
  const marks = marksOf(table);
  return (amountsOf(table, "amount") ?? new Float64Array(table.length).fill(NaN)).map((amount, row) => (amount > 0 && marks[row] !== 0 ? 0 : amount));
}
