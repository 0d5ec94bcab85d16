// A sales table as the process sees it: the days of each line, from order to payment.
import type { OrderRows } from "../../core/diagnosis/process/orderRows";
import type { ProcessEvent } from "../../core/diagnosis/process/processSteps";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { amountsOf, daysOf, marksOf, textsOf } from "../tableColumns";

const ROLES: readonly (readonly [ProcessEvent, ColumnRole])[] = [["shipped", "shippedDate"], ["delivered", "deliveredDate"], ["followedUp", "followUpDate"], ["invoiced", "invoicedDate"], ["paid", "paidDate"]];

/** The order's own day, also where sales count on another one.
 * @param blankShares whether a credit share of 0 is a blank (functions cannot tell): a blank one is the whole */
export function orderRowsOf(table: SheetTable, blankShares = false): OrderRows {
  const ordered = daysOf(table, "orderDate") ?? daysOf(table, "date");
  const later = ROLES.flatMap(([event, role]) => {
    const days = daysOf(table, role);
    return days ? [[event, days] as const] : [];
  });
  const share = amountsOf(table, "creditShare");
  return {
    length: table.length,
    order: textsOf(table, "orderNumber"),
    days: Object.fromEntries([...(ordered ? [["ordered", ordered] as const] : []), ...later]),
    due: daysOf(table, "dueDate"),
    amount: amountsOf(table, "amount"),
    share: share && blankShares ? share.map((part) => (part === 0 ? NaN : part)) : share,
    mark: marksOf(table),
  };
}
