// Money as people write it: decimal, to the fifteen digits that Excel keeps. 0.3 − 0.1 is 0.2.
import Big from "big.js";

/** Amounts with up to four decimals are whole numbers of these. */
export const UNITS = 10_000;
const SAFE_UNITS = 2 ** 52;

/** Whole ten-thousandths of an amount; NaN when it has more decimals, or is too large to be kept so. */
export function unitsOf(value: number): number {
  const units = Math.round(value * UNITS);
  return units / UNITS === value && units <= SAFE_UNITS && units >= -SAFE_UNITS ? units : NaN;
}

/** Without the noise of binary fractions: 0.1 + 0.2 as a formula leaves it becomes 0.3. */
export function clean(value: number): number {
  if (!Number.isNaN(unitsOf(value))) return value;
  const rounded = Number(value.toPrecision(15));
  // at the very end of what a number can hold fifteen digits round to infinity
  return Number.isFinite(rounded) ? rounded : value;
}

/** The decimal number that a value stands for. */
export const decimal = (value: number): Big => new Big(clean(value));

/** a − b, exact in decimals.
 * @example difference(0.3, 0.1) // 0.2 */
export function difference(a: number, b: number): number {
  const units = unitsOf(a) - unitsOf(b);
  return (Math.abs(units) <= SAFE_UNITS ? units / UNITS : decimal(a).minus(decimal(b)).toNumber()) + 0;
}

/** a × b, exact in decimals, to fifteen digits: 3 × 0.1 is 0.3.
 * For inner loops: rounds the noise away instead of reckoning in decimals. */
export function product(a: number, b: number): number {
  const raw = a * b;
  const near = Math.round(raw * UNITS) / UNITS;
  return Math.abs(raw - near) <= Math.abs(raw) * 1e-15 ? near : raw;
}

/** Rounded half away from zero on the decimal value, as Excel's ROUND.
 * @param decimals may be negative: −3 rounds to thousands
 * @example roundMoney(1.005, 2) // 1.01 */
export const roundMoney = (value: number, decimals = 2): number => decimal(value).round(decimals, Big.roundHalfUp).toNumber() + 0;

/** amount × part ÷ whole, rounded once at the end. */
export const shareOf = (amount: number, part: number, whole: number, decimals = 2): number => decimal(amount).times(part).div(whole).round(decimals, Big.roundHalfUp).toNumber() + 0;
