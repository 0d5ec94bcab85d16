// Sales that lie across in columns of months or other periods: sums, none of them a sale.
import type { Opened } from "../workbook/opened";

export const areSums = (opened: Opened): boolean => opened.tables("Sales").some(({ layout }) => layout === "wide");
