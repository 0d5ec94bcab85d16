// Rows that hold several records: a sale of several people, goals of two measures. Done last, when sums by row have been made.
import { goalsByMeasure } from "./goalsOfTwoMeasures";
import type { SheetTable } from "./sheetTable";
import { splitAmongPeople } from "./splitAmongPeople";

export const severalInRow = (table: SheetTable): SheetTable => goalsByMeasure(splitAmongPeople(table));
