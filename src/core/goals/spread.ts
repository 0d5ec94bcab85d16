// A total laid over weights so that the parts add up to it, to the last unit: seasons, cascades, split credit.
import Big from "big.js";
import { figure, refuse, type Figure } from "../answer";
import { clean } from "../money";

/** The total, rounded to `decimals`, in proportion to the weights: whole units first, then one each to the largest remainders, ties to the earlier.
 * @param decimals integer, −9…10
 * @returns as many parts as weights; refusals `negative-weight` (details: position), `no-weight`, `bad-decimals` (details: value)
 * @see FUNCTIONS.md, SPREAD
 * @example spread(0.05, [70, 30]) // [0.04, 0.01] */
export function spread(total: number, weights: readonly number[], decimals = 2): Figure<number[]> {
  if (!Number.isInteger(decimals) || decimals < -9 || decimals > 10) return refuse("bad-decimals", { value: decimals });
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) return refuse("negative-weight", { position: negative + 1 });
  const whole = wholeNumbers(weights);
  const all = whole.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) return refuse("no-weight");

  const unit = new Big(10).pow(-decimals);
  const rounded = new Big(clean(total)).round(decimals, Big.roundHalfUp);
  const units = BigInt(rounded.abs().div(unit).toFixed(0));
  const parts = whole.map((weight) => (units * weight) / all);
  const remainders = whole.map((weight) => (units * weight) % all);
  const left = Number(units - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = remainders.map((_, at) => at).sort((a, b) => (remainders[a]! > remainders[b]! ? -1 : remainders[a]! < remainders[b]! ? 1 : a - b));
  for (const at of byRemainder.slice(0, left)) parts[at]! += 1n;
  const sign = rounded.lt(0) ? -1 : 1;
  return figure(parts.map((part) => new Big(part.toString()).times(unit).times(sign).toNumber() + 0));
}

/** Decimal weights as whole numbers in the same proportion. */
function wholeNumbers(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => new Big(clean(weight)));
  const places = Math.max(0, ...decimals.map((weight) => weight.c.length - 1 - weight.e));
  return decimals.map((weight) => BigInt(weight.times(new Big(10).pow(places)).toFixed(0)));
}
