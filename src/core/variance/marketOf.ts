// How large the market was in a period, from a Market table.
import type { MarketSizes } from "../goals/setting/marketGrowth";
import { sumOf } from "../exactSums";
import type { Period } from "../period";

/** Sizes whose own period lies in it, added up.
 * @returns null where none does */
export function marketOf({ length, from, to, size }: MarketSizes, period: Period): number | null {
  const rows = Array.from({ length }, (_, row) => row).filter((row) => from[row]! >= period.from && to[row]! <= period.to && size[row] === size[row]);
  return rows.length > 0 ? sumOf(rows.map((row) => size[row]!)) : null;
}
