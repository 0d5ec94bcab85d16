// What is due for a part of a period: the days of a plan, or those that somebody was employed, and part of the time.
import Big from "big.js";
import { decimal } from "../../money";
import type { Period } from "../../period";

export interface PartOfPeriod {
  readonly whole: number;
  readonly days: number;
  readonly of: number;
  /** 1: full time. */
  readonly time: number;
  /** whole × days × time ÷ of, to cents, half away from zero; the whole as it is where nothing is taken off. */
  readonly value: number;
}

/** @param held the days that count; without end where that is not known */
export function partOfPeriod(whole: number, held: Period, period: Period, time = 1): PartOfPeriod {
  const of = period.to - period.from + 1;
  const days = Math.max(0, Math.min(held.to, period.to) - Math.max(held.from, period.from) + 1);
  const isWhole = days === of && time === 1;
  return { whole, days, of, time, value: isWhole ? whole : decimal(whole).times(days).times(decimal(time)).div(of).round(2, Big.roundHalfUp).toNumber() + 0 };
}

export const commonPeriod = (a: Period, b: Period): Period => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
