// Who helped others most, where the sales say so: the smaller part of a sale that somebody else led.
import { NO_TEXT, type Texts } from "../../column";
import { marksLeftOut } from "../../goals/tally";
import type { MarkedSales, SalesRows } from "../../goals/salesRows";
import { compareNames, nameKey } from "../../names";
import type { Period } from "../../period";
import type { Mention } from "./mention";

const LEAST_SALES = 3;
/** By how much of a sale a part must be the smaller: 33 %, 33 % and 34 % are alike. */
const ALIKE = 0.02;
const CENT = 0.01;

export interface SharedSales extends SalesRows {
  /** Rows of one order are one sale; without a number those of one day and amount. */
  readonly order?: Texts;
}

interface Sale {
  day: number;
  amount: number;
  /** Credited, by person's key. */
  readonly parts: Map<string, number>;
}

/** A sale that came back does not stand; where nobody has more than another, nobody helped.
 * @returns null without credit shares, and where nobody took the smaller part in three sales */
export function helpedOthers(sales: SharedSales, during: Period, isHere: (key: string) => boolean, marked?: MarkedSales): Mention | null {
  if (!sales.share || !sales.person) return null;
  const names = new Map(sales.person.labels.map((name) => [nameKey(name), name]).reverse() as [string, string][]);
  const helped = new Map<string, number>();
  for (const { day, amount, parts } of sharedSales(sales, during.to, marked)) {
    if (day < during.from || amount < CENT) continue;
    const most = Math.max(...parts.values());
    for (const [key, part] of parts) if (part > 0 && part < most - ALIKE * amount) helped.set(key, (helped.get(key) ?? 0) + 1);
  }
  const [best] = [...helped].filter(([key, count]) => count >= LEAST_SALES && isHere(key)).sort(([a, first], [b, second]) => second - first || compareNames(names.get(a)!, names.get(b)!));
  return best ? { kind: "helped", person: names.get(best[0])!, count: best[1] } : null;
}

/** Its day is that of its first row. */
function sharedSales({ length, day, amount, share, person, mark, order }: SharedSales, until: number, marked?: MarkedSales): Iterable<Sale> {
  const leftOut = marksLeftOut(marked);
  const found = new Map<string, Sale>();
  for (let row = 0; row < length; row++) {
    const [code, number] = [person!.codes[row]!, order?.codes[row] ?? NO_TEXT];
    const part = share![row]!;
    const isShared = part > 0 && part < 1;
    if (code === NO_TEXT || !(day[row]! <= until) || !(amount[row]! < 0 || (amount[row]! > 0 && isShared)) || (mark && leftOut[mark[row]!])) continue;
    const credited = amount[row]! * (Number.isNaN(part) ? 1 : part);
    const saleKey = number === NO_TEXT ? `${day[row]!} ${amount[row]!}` : `order ${number}`;
    const sale = found.get(saleKey) ?? { day: day[row]!, amount: 0, parts: new Map<string, number>() };
    const key = nameKey(person!.labels[code]!);
    sale.day = Math.min(sale.day, day[row]!);
    sale.amount += credited;
    sale.parts.set(key, (sale.parts.get(key) ?? 0) + credited);
    found.set(saleKey, sale);
  }
  return found.values();
}
