// Sales that belong to nobody, counted so that a report can say what its lower levels lack.
import { NO_TEXT, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { product } from "../money";
import { nameKey } from "../names";
import type { Period } from "../period";
import type { MarkedSales, SalesRows } from "./salesRows";
import { marksLeftOut } from "./tally";

export interface SalesCount {
  readonly count: number;
  readonly amount: number;
}

/** The names of a column that lead to a department; the others as if they were blank. */
export function onlyKnown(person: Texts, departmentOf: ReadonlyMap<string, string>): Texts {
  const known = person.labels.map((name) => departmentOf.has(nameKey(name)));
  return { codes: person.codes.map((code) => (code !== NO_TEXT && known[code] ? code : NO_TEXT)), labels: person.labels };
}

/** What counts in the days and has no text in any of the columns; nothing where there is no such column at all. */
export function salesWithout(sales: SalesRows, { from, to }: Period, marked: MarkedSales | undefined, columns: readonly Texts[]): SalesCount {
  const sum = new ExactSums(1);
  const leftOut = marksLeftOut(marked);
  let count = 0;
  const { day, amount, share, mark } = sales;
  if (columns.length > 0)
    for (let row = 0; row < sales.length; row++) {
      const value = amount[row]!;
      if (day[row]! < from || day[row]! > to || value !== value || columns.some((column) => column.codes[row] !== NO_TEXT) || (mark && value > 0 && leftOut[mark[row]!])) continue;
      const part = share?.[row] ?? NaN;
      count++;
      sum.add(0, part === part ? product(value, part) : value);
    }
  return { count, amount: sum.total(0) };
}
