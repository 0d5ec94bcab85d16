// A period the way people name it: a year, a quarter, a month where it is one, else its two days.
import { civilOf, daysInMonth } from "../../sheet/cells/civil";
import type { Say } from "./language";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** @param from first day, serial  @param to last day, serial */
export function periodName(from: number, to: number, say: Say): string {
  const first = civilOf(from);
  const last = civilOf(to);
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month) && first.year === last.year;
  if (whole && first.month === last.month) return say.format.month(from);
  if (whole && last.month - first.month === 2 && last.month % 3 === 0) {
    const quarter = last.month / 3;
    return say("period.quarter", { quarter: String(quarter), roman: ROMAN[quarter - 1]!, year: String(first.year) });
  }
  if (whole && first.month === 1 && last.month === 12) return String(first.year);
  return say("period.days", { from: say.format.date(from), to: say.format.date(to) });
}
