// The rows of a table by item (product, person, region), as core adds them up.
import type { Texts } from "../../core/column";
import type { ItemRows } from "../../core/variance/itemRows";
import { amountsOf, columnNamed, marksOf, type SheetTable } from "../../sheet";
import { textsIn } from "../../sheet/records/textsIn";
import { failure, raise } from "../arguments/failure";
import { headersOf, roleWord } from "./tables";
import { argumentWord, type ArgumentName } from "../arguments/where";

/** A credit share of 0 may be a blank: the whole.
 * @throws #VALUE! where there is no column of items, or two fit the quantity alike */
export function itemsOf(table: SheetTable, name: ArgumentName, by: string): ItemRows {
  const doubt = table.doubts.find(({ role }) => role === "quantity");
  if (doubt) raise(failure({ code: "doubtful-column", details: { columns: doubt.headers.join(", "), needed: roleWord("quantity") } }, argumentWord(name)));
  return { length: table.length, item: namedIn(table, name, by), amount: amountsOf(table, "amount")!, quantity: amountsOf(table, "quantity"), share: sharesOf(table), mark: marksOf(table) };
}

/** Credit shares; a 0 may be a blank, and a blank is the whole. */
export const sharesOf = (table: SheetTable) => amountsOf(table, "creditShare")?.map((part) => (part === 0 ? NaN : part));

/** @throws #VALUE! where there is no such column */
export function namedIn(table: SheetTable, name: ArgumentName, by: string): Texts {
  const column = columnNamed(table, by);
  return column ? textsIn(column) : raise(failure({ code: "unknown-by", details: { value: by, headers: headersOf(table) } }, argumentWord(name)));
}
