// The Rates table, read for use: what one unit of a currency is worth in the home currency on a day.
import { NO_DAY } from "../../core/column";
import type { SheetTable } from "../sheetTable";
import { amountsOf, columnOf, daysOf, labelAt, textsOf } from "../tableColumns";
import { currencyCode, unitIn } from "../cells/units";

interface Quote {
  readonly from: number;
  readonly rate: number;
}

export interface ExchangeRates {
  /** Currencies that have a rate. */
  readonly quoted: ReadonlySet<string>;
  /** The currency that the rates are in, where the table says so ("Rate to PLN", "EUR/PLN", a rate of 1). */
  readonly home: string | null;
  /** Units of `home` for one of `currency`: of the rates in force on the day the latest; undated ones always hold. Rates that are in a third currency are
   * crossed. null: none holds. */
  rateOn(currency: string, home: string, day: number): number | null;
}

const PAIR = /^([A-Z]{3}) ?[/:→-]? ?([A-Z]{3})$/;

/** @returns null where no Rates table has a rate */
export function exchangeRates(tables: readonly SheetTable[]): ExchangeRates | null {
  const quotes = new Map<string, Quote[]>();
  const homes = new Set<string>();
  for (const table of tables) {
    const currencies = table.role === "Rates" ? textsOf(table, "currency") : undefined;
    const rates = amountsOf(table, "rate");
    if (!currencies || !rates) continue;
    const inHeader = unitIn(columnOf(table, "rate")!.header).currency;
    if (inHeader !== undefined) homes.add(inHeader);
    const from = daysOf(table, "from");
    for (let i = 0; i < table.length; i++) {
      const label = labelAt(currencies, i);
      const rate = rates[i]!;
      if (label === null || !(rate > 0)) continue;
      // "100 HUF" is quoted for a hundred
      const units = Number(/^\s*(\d+)(?!\d)/.exec(label)?.[1] ?? 1) || 1;
      const pair = PAIR.exec(label.trim().toUpperCase());
      const code = pair ? pair[1]! : currencyCode(label.replace(/^\s*\d+\s*/, ""));
      if (pair) homes.add(pair[2]!);
      if (rate === 1 && units === 1) homes.add(code);
      quotes.set(code, [...(quotes.get(code) ?? []), { from: from && from[i] !== NO_DAY ? from[i]! : NO_DAY, rate: rate / units }]);
    }
  }
  if (quotes.size === 0) return null;
  for (const list of quotes.values()) list.sort((a, b) => a.from - b.from);
  const quotedIn = homes.size === 1 ? [...homes][0]! : null;
  const worth = (currency: string, day: number): number | null => (currency === quotedIn ? 1 : latest(quotes.get(currency) ?? [], day));
  return {
    quoted: new Set(quotes.keys()),
    home: quotedIn,
    rateOn(currency, home, day) {
      const rate = worth(currency, day);
      if (rate === null || quotedIn === null || quotedIn === home) return rate;
      const ofHome = worth(home, day);
      return ofHome === null ? null : rate / ofHome;
    },
  };
}

/** The last quote that began by the day. */
function latest(quotes: readonly Quote[], day: number): number | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : quotes[low - 1]!.rate;
}
