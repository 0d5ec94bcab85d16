// How the market grows: the size of a period beside that of the same period a year before, of the parts that are known in both.
import { NO_DAY, NO_TEXT, type Amounts, type Days, type Texts } from "../../column";
import { sumOf } from "../../exactSums";
import { difference } from "../../money";
import { nameKey } from "../../names";
import { yearBefore, type WeekCount } from "../../otherPeriods";
import type { Period } from "../../period";

export interface MarketSizes {
  readonly length: number;
  readonly from: Days;
  readonly to: Days;
  readonly size: Amounts;
  /** Which part of the market a row is about (a product, a region); all of it when omitted. */
  readonly part?: Texts;
}

export interface MarketGrowth extends Period {
  /** 0.04: the market of from…to is 4 % larger than a year before. */
  readonly growth: number;
}

/** The growth of the market in the period asked for; where it is not known, of the latest period for which it is.
 * @returns null where no period has its like a year before */
export function marketGrowth(market: MarketSizes, period: Period, weeks?: WeekCount): MarketGrowth | null {
  const sizes = new Map<string, number[]>();
  const periods = new Map<string, Period>();
  const id = ({ from, to }: Period, part: string) => `${from}|${to}|${part}`;
  const parts = new Set<string>();
  for (let row = 0; row < market.length; row++) {
    const [from, to, size] = [market.from[row]!, market.to[row]!, market.size[row]!];
    if (from === NO_DAY || to === NO_DAY || size !== size) continue;
    const code = market.part?.codes[row] ?? NO_TEXT;
    const part = code === NO_TEXT ? "" : nameKey(market.part!.labels[code]!);
    parts.add(part);
    periods.set(`${from}|${to}`, { from, to });
    sizes.set(id({ from, to }, part), [...(sizes.get(id({ from, to }, part)) ?? []), size]);
  }
  const growthOf = (of: Period): MarketGrowth | null => {
    const before = yearBefore(of, weeks);
    const both = [...parts].filter((part) => sizes.has(id(of, part)) && sizes.has(id(before, part)));
    const sum = (which: Period) => sumOf(both.flatMap((part) => sizes.get(id(which, part))!));
    const base = sum(before);
    return base > 0 ? { ...of, growth: difference(sum(of), base) / base } : null;
  };
  const latestFirst = [...periods.values()].sort((a, b) => b.to - a.to || a.from - b.from);
  for (const one of [period, ...latestFirst]) {
    const found = growthOf(one);
    if (found) return found;
  }
  return null;
}
