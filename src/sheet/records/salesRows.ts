// A sales table as core counts it.
import { NO_DAY, type Amounts, type Days, type Texts } from "../../core/column";
import type { SalesRows } from "../../core/goals/salesRows";
import type { SheetTable } from "../sheetTable";
import { amountsOf, daysOf, marksOf, textsOf } from "../tableColumns";

const noDays = (length: number): Days => new Int32Array(length).fill(NO_DAY);
const noAmounts = (length: number): Amounts => new Float64Array(length).fill(NaN);

/** @param by the column of the units asked for, where that is neither person nor department
 * @param blankShares whether a credit share of 0 is a blank (functions cannot tell): a blank one is the whole */
export function salesRowsOf(table: SheetTable, by?: Texts, blankShares = false): SalesRows {
  const { length } = table;
  const share = amountsOf(table, "creditShare");
  return {
    length,
    day: daysOf(table, "date") ?? noDays(length),
    amount: amountsOf(table, "amount") ?? noAmounts(length),
    quantity: amountsOf(table, "quantity"),
    cost: amountsOf(table, "cost"),
    share: share && blankShares ? share.map((part) => (part === 0 ? NaN : part)) : share,
    mark: marksOf(table),
    person: textsOf(table, "person"),
    department: textsOf(table, "department"),
    by,
  };
}
