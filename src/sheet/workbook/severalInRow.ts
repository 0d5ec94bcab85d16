// Rows that hold several records (a sale of several people, goals of two measures), and sales that stand in several rows. Done last, when sums by row have been made.
import { goalsByMeasure } from "./goalsOfTwoMeasures";
import { withoutInvoicedOrders } from "./invoicedOrders";
import type { SheetTable } from "../sheetTable";
import { splitAmongPeople } from "./splitAmongPeople";

export const severalInRow = (table: SheetTable): SheetTable => goalsByMeasure(splitAmongPeople(withoutInvoicedOrders(table)));
