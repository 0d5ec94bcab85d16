// How far a Market table goes: the first days of a period for which the market's size is known, then and in the same days of the base.
import { NO_TEXT } from "../column";
import { sumOf } from "../exactSums";
import type { MarketSizes } from "../goals/setting/marketGrowth";
import { nameKey } from "../names";
import type { Period } from "../period";

export interface KnownMarket {
  /** Days from the first of the period on, all of it where the table goes so far. */
  readonly actual: Period;
  readonly base: Period;
  readonly actualSize: number;
  readonly baseSize: number;
}

/** As many days as are known in both, of the parts of the market that are known in both.
 * @param until the last day that counts
 * @param baseOf the days of the base beside the first days of the period
 * @returns null where there are none */
export function knownMarket(market: MarketSizes, period: Period, until: number, baseOf: (days: Period) => Period): KnownMarket | null {
  const rows = Array.from({ length: market.length }, (_, row) => row).filter((row) => market.size[row] === market.size[row]);
  const byPart = new Map<string, number[]>();
  for (const row of rows) byPart.set(partOf(market, row), [...(byPart.get(partOf(market, row)) ?? []), row]);
  const ends = [...new Set(rows.map((row) => market.to[row]!))].filter((day) => day >= period.from && day <= Math.min(until, period.to)).sort((a, b) => b - a);
  for (const to of ends) {
    const actual = { from: period.from, to };
    const base = baseOf(actual);
    const sizes = [...byPart.values()].flatMap((of) => {
      const [now, before] = [sizeIn(market, of, actual), sizeIn(market, of, base)];
      return now === null || before === null ? [] : [{ now, before }];
    });
    if (sizes.length > 0) return { actual, base, actualSize: sumOf(sizes.map(({ now }) => now)), baseSize: sumOf(sizes.map(({ before }) => before)) };
  }
  return null;
}

function partOf({ part }: MarketSizes, row: number): string {
  const code = part?.codes[row] ?? NO_TEXT;
  return code === NO_TEXT ? "" : nameKey(part!.labels[code]!);
}

/** The size in exactly those days: as told for them, else of shorter periods that follow each other from the first day to the last.
 * @returns null where days are missing or told twice */
function sizeIn({ from, to, size }: MarketSizes, rows: readonly number[], days: Period): number | null {
  const own = rows.filter((row) => from[row] === days.from && to[row] === days.to);
  const parts = own.length > 0 ? own : rows.filter((row) => from[row]! >= days.from && to[row]! <= days.to).sort((a, b) => from[a]! - from[b]!);
  const spans = [...new Map(parts.map((row) => [`${from[row]} ${to[row]}`, row])).values()];
  const isWhole = spans.length > 0 && to[spans.at(-1)!] === days.to && spans.every((row, at) => from[row] === (at === 0 ? days.from : to[spans[at - 1]!]! + 1));
  return isWhole ? sumOf(parts.map((row) => size[row]!)) : null;
}
