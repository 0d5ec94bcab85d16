// What was sold since somebody was coached, against what their goals ask for those days; and the same of as many days before.
import { workingDays, type WorkCalendar } from "../calendar";
import { sumOf } from "../exactSums";
import { roundMoney } from "../money";
import type { Period } from "../period";

export interface GoalOfDays extends Period {
  readonly goal: number;
}

export interface ResultInput {
  readonly coachedOn: number;
  readonly asOf: number;
  /** Money goals of the person that do not overlap. */
  readonly goals: readonly GoalOfDays[];
  readonly calendar: WorkCalendar;
  /** What the person sold from one day to another. */
  readonly soldIn: (from: number, to: number) => number;
}

export interface ResultSince {
  /** Working days since; all else is null while they are too few. Money. */
  readonly days: number;
  readonly sold: number | null;
  readonly expected: number | null;
  /** sold ÷ expected; null also where no goal holds those days. */
  readonly attainment: number | null;
  /** Attainment of as many days before. */
  readonly before: number | null;
}

/** Two working weeks: fewer say nothing. */
const FEWEST_DAYS = 10;

/** The day of the coaching itself is in neither. */
export function resultSince({ coachedOn, asOf, goals, calendar, soldIn }: ResultInput): ResultSince {
  const days = workingDays(calendar, coachedOn + 1, asOf);
  if (days < FEWEST_DAYS) return { days, sold: null, expected: null, attainment: null, before: null };
  const since = within(coachedOn + 1, asOf);
  const before = within(coachedOn - (asOf - coachedOn), coachedOn - 1);
  return { days, ...since, before: before.attainment };

  /** Only of days that a goal holds. */
  function within(from: number, to: number) {
    const parts = goals.flatMap((one) => {
      const [first, last] = [Math.max(from, one.from), Math.min(to, one.to)];
      const all = workingDays(calendar, one.from, one.to);
      return first <= last && all > 0 ? [{ sold: soldIn(first, last), expected: (one.goal * workingDays(calendar, first, last)) / all }] : [];
    });
    const [sold, expected] = [sumOf(parts.map((part) => part.sold)), roundMoney(sumOf(parts.map((part) => part.expected)))];
    return { sold, expected, attainment: expected > 0 ? sold / expected : null };
  }
}
