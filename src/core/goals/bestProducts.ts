// What each unit sells best. One pass over the sales, sums only where there is one.
import { NO_TEXT, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { product as times } from "../money";
import { compareNames, nameKey } from "../names";
import type { Period } from "../period";
import type { MarkedSales, SalesRows } from "./salesRows";
import { marksLeftOut } from "./tally";

export interface ProductSales {
  readonly product: string;
  readonly amount: number;
  /** Of all that the unit sold in those days, 0…1. */
  readonly share: number;
}

export interface BestProductsInput {
  readonly sales: SalesRows;
  readonly product: Texts;
  /** Who sold; null: everything as one unit, key "". */
  readonly unit: Texts | null;
  /** Days that count. */
  readonly during: Period;
  readonly most: number;
  readonly marked?: MarkedSales;
}

/** By unit's key: the products with the largest sums above 0, ties by name. */
export function bestProducts({ sales, product, unit, during, most, marked }: BestProductsInput): ReadonlyMap<string, readonly ProductSales[]> {
  const keys = unit ? unit.labels.map(nameKey) : [""];
  const width = product.labels.length;
  const pairs = new Map<number, number>();
  const rows: number[] = [];
  const leftOut = marksLeftOut(marked);
  const units = [...new Set(keys)];
  const slotOf = Int32Array.from(keys, (key) => units.indexOf(key));
  for (let row = 0; row < sales.length; row++) {
    const what = product.codes[row]!;
    const who = unit ? unit.codes[row]! : 0;
    const value = sales.amount[row]!;
    if (what === NO_TEXT || who === NO_TEXT || value !== value || sales.day[row]! < during.from || sales.day[row]! > during.to || (sales.mark && value > 0 && leftOut[sales.mark[row]!])) continue;
    const pair = slotOf[who]! * width + what;
    if (!pairs.has(pair)) pairs.set(pair, pairs.size);
    rows.push(row);
  }
  const sums = new ExactSums(pairs.size);
  for (const row of rows) {
    const part = sales.share?.[row] ?? NaN;
    const value = sales.amount[row]!;
    sums.add(pairs.get(slotOf[unit ? unit.codes[row]! : 0]! * width + product.codes[row]!)!, part === part ? times(value, part) : value);
  }
  const found = new Map<string, { product: string; amount: number }[]>();
  for (const [pair, at] of pairs) {
    const key = units[Math.floor(pair / width)]!;
    const one = { product: product.labels[pair % width]!, amount: sums.total(at) };
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return new Map([...found].map(([key, all]) => {
    const total = all.reduce((sum, { amount }) => sum + amount, 0);
    const best = all.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount || compareNames(a.product, b.product)).slice(0, most);
    return [key, best.map((one) => ({ ...one, share: total > 0 ? Math.min(1, one.amount / total) : 1 }))] as const;
  }));
}
