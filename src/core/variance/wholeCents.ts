// Parts rounded so that they still add up: whole cents first, then one each to the largest remainders.
import { roundMoney } from "../money";

/** As many parts, in cents (0.01), that sum to the total of the unrounded ones, rounded; ties to the earlier.
 * @param parts finite, any sign; each moves by less than a cent */
export function wholeCents(parts: readonly number[]): number[] {
  const total = Math.round(roundMoney(parts.reduce((sum, part) => sum + part, 0)) * 100);
  const cents = parts.map((part) => Math.floor(part * 100));
  const missing = total - cents.reduce((sum, part) => sum + part, 0);
  const remainder = (at: number) => parts[at]! * 100 - cents[at]!;
  const largest = parts.map((_, at) => at).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const at of largest.slice(0, missing)) cents[at]! += 1;
  return cents.map((part) => part / 100 + 0);
}
