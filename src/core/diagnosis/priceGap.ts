// Our prices beside the competitors', compared on the days of our own sales: what a customer could have paid elsewhere then.
import { NO_DAY, type Amounts, type Days, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { clean, difference, product } from "../money";
import { compareNames, nameKey } from "../names";
import { mergedUnits } from "./mergedUnits";
import { pricesInForce, type CompetitorPrices } from "./pricesInForce";

export interface PricedSales {
  readonly length: number;
  readonly day: Days;
  readonly product: Texts;
  /** Money that counts: 0 for returned and cancelled rows, NaN for unread ones. */
  readonly amount: Amounts;
  /** 0 and NaN: none. */
  readonly quantity: Amounts;
  readonly share?: Amounts;
}

/** null: no such figure. */
export interface PriceGapLine {
  /** "" for sales that name none. */
  readonly product: string;
  /** Money a piece, over the days on which there is a competitor's price; over all where there is none. */
  readonly own: number | null;
  /** Of the competitors in force on those days, weighted by what we sold on each. */
  readonly competitors: number | null;
  /** own − competitors: positive is dearer. */
  readonly difference: number | null;
  /** A share of the competitors' price. */
  readonly differencePct: number | null;
  /** All that was sold of it. */
  readonly amount: number;
  /** Days on which it was sold and a competitor's price was in force. */
  readonly daysCovered: number;
}

/** Products that can be compared first; the largest amount first, then by name.
 * @see FUNCTIONS.md, PRICEGAP */
export function priceGap(sales: PricedSales, prices: CompetitorPrices): PriceGapLine[] {
  const { labels, unitOf } = mergedUnits(sales.product);
  const inForce = pricesInForce(prices);
  const timelines = labels.map((label) => inForce.get(nameKey(label)));
  const size = labels.length;
  const [all, paid, pieces, amount, quantity, theirs] = Array.from({ length: 6 }, () => new ExactSums(size)) as [ExactSums, ExactSums, ExactSums, ExactSums, ExactSums, ExactSums];
  const covered = labels.map(() => new Set<number>());
  const there = new Uint8Array(size);
  for (let row = 0; row < sales.length; row++) {
    const money = sales.amount[row]!;
    const count = sales.quantity[row]!;
    if (money !== money || money === 0) continue;
    const of = unitOf(row);
    const part = sales.share ? sales.share[row]! : NaN;
    const [worth, sold] = part === part ? [product(money, part), product(count, part)] : [money, count];
    there[of] = 1;
    all.add(of, worth);
    if (sold !== sold || sold === 0) continue;
    paid.add(of, worth);
    pieces.add(of, sold);
    const price = sales.day[row] === NO_DAY ? undefined : timelines[of]?.(sales.day[row]!);
    if (price === undefined) continue;
    amount.add(of, worth);
    quantity.add(of, sold);
    theirs.add(of, product(price, sold));
    covered[of]!.add(sales.day[row]!);
  }
  return labels
    .map((label, of): PriceGapLine => {
      const isCompared = quantity.total(of) > 0;
      const own = isCompared ? clean(amount.total(of) / quantity.total(of)) : pieces.total(of) > 0 ? clean(paid.total(of) / pieces.total(of)) : null;
      const competitors = isCompared ? clean(theirs.total(of) / quantity.total(of)) : null;
      const dearer = own !== null && competitors !== null ? difference(own, competitors) : null;
      return { product: label, own, competitors, difference: dearer, differencePct: dearer !== null && competitors! > 0 ? clean(dearer / competitors!) : null, amount: all.total(of), daysCovered: covered[of]!.size };
    })
    .filter((_, of) => there[of] === 1)
    .sort((a, b) => Number(b.competitors !== null) - Number(a.competitors !== null) || b.amount - a.amount || compareNames(a.product, b.product));
}
