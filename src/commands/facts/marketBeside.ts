// The market or us, as far as the Market table goes: our sales of the same days beside its size.
import type { MarketSizes } from "../../core/goals/setting/marketGrowth";
import { salesOfAll } from "../../core/goals/salesByUnit";
import type { MarkedSales } from "../../core/goals/salesRows";
import { spansOf } from "../../core/goals/tally";
import type { Period } from "../../core/period";
import { firstDaysOf, type BasePeriod } from "../../core/variance/basePeriod";
import { knownMarket } from "../../core/variance/knownMarket";
import { marketEffect } from "../../core/variance/marketEffect";
import type { MarketBeside } from "../../reports/variance";
import type { Opened } from "../workbook/opened";

/** @returns "unknown" where the table does not tell the same days of both, or has no size above 0 */
export function marketBeside({ rows, weeks }: Pick<Opened, "rows" | "weeks">, market: MarketSizes, period: Period & { readonly asOf: number }, base: BasePeriod, marked: MarkedSales): MarketBeside | "unknown" {
  const known = knownMarket(market, period, period.asOf, (days) => firstDaysOf(base, period, days, weeks));
  if (!known) return "unknown";
  const days = [known.actual, known.base];
  const sold = salesOfAll({ sales: rows.sales, spans: spansOf(days.flatMap(({ from, to }) => [from, to + 1])), until: known.actual.to, marked });
  const [now, before] = days.map((of) => sold("amount", of) ?? 0);
  const effect = marketEffect(now!, before!, known.actualSize, known.baseSize);
  return effect.ok ? { ...effect.value, actual: known.actual, base: known.base } : "unknown";
}
