// Competitors' prices in force on a day: of each competitor the latest that is not after it, averaged over the competitors.
import { NO_DAY, NO_TEXT, type Amounts, type Days, type Texts } from "../column";
import { nameKey } from "../names";

export interface CompetitorPrices {
  readonly length: number;
  readonly day: Days;
  readonly product: Texts;
  /** Money a piece; 0 and NaN: none. */
  readonly price: Amounts;
  /** No column: all prices are one competitor's. */
  readonly competitor?: Texts;
}

interface Seen {
  readonly day: number;
  readonly competitor: string;
  readonly price: number;
}

/** By product (`nameKey`): a day → the average; undefined before the first price. Several prices of one competitor on one day count as their average. */
export function pricesInForce({ length, day, product, price, competitor }: CompetitorPrices): ReadonlyMap<string, (day: number) => number | undefined> {
  const seen = new Map<string, Seen[]>();
  const keys = product.labels.map(nameKey);
  for (let row = 0; row < length; row++) {
    const code = product.codes[row]!;
    if (code === NO_TEXT || day[row] === NO_DAY || !(price[row]! > 0)) continue;
    const who = competitor && competitor.codes[row] !== NO_TEXT ? nameKey(competitor.labels[competitor.codes[row]!]!) : "";
    const own = seen.get(keys[code]!) ?? [];
    seen.set(keys[code]!, own);
    own.push({ day: day[row]!, competitor: who, price: price[row]! });
  }
  return new Map([...seen].map(([key, own]) => [key, timeline(own)]));
}

function timeline(seen: readonly Seen[]): (day: number) => number | undefined {
  const sorted = [...seen].sort((a, b) => a.day - b.day || a.price - b.price);
  const latest = new Map<string, number>();
  const [days, averages]: [number[], number[]] = [[], []];
  for (let at = 0; at < sorted.length; ) {
    const { day } = sorted[at]!;
    const today = new Map<string, number[]>();
    for (; at < sorted.length && sorted[at]!.day === day; at++) today.set(sorted[at]!.competitor, [...(today.get(sorted[at]!.competitor) ?? []), sorted[at]!.price]);
    for (const [who, prices] of today) latest.set(who, mean(prices));
    days.push(day);
    averages.push(mean([...latest.values()].sort((a, b) => a - b)));
  }
  return (on) => {
    let low = 0;
    for (let high = days.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (days[middle]! <= on) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? averages[low - 1] : undefined;
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
