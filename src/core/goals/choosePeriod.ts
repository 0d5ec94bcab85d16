// Which period, which day (REPORTS.md): from the settings, else from the goals, the sales and today.
import { NO_DAY, type Days } from "../column";
import { holdsAny, type Period } from "../period";
import type { GoalRows } from "./goalRows";

export interface PeriodChoice {
  /** Settings; null: they say nothing. */
  readonly asOf: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly goals: Pick<GoalRows, "length" | "from" | "to" | "goal">;
  /** Days that sales count on. */
  readonly salesDays: Days;
  /** Serial of today, from the host. */
  readonly today: number;
}

export interface ChosenPeriod extends Period {
  readonly asOf: number;
  /** Where each came from, for the sheet's head. */
  readonly asOfFrom: "setting" | "today" | "latest sale" | "period end";
  readonly periodFrom: "setting" | "goals";
}

/** All periods that goals name, each once, latest first; of those that end alike the shorter first. */
export function goalPeriods(goals: PeriodChoice["goals"]): Period[] {
  const periods = new Map<string, Period>();
  for (let row = 0; row < goals.length; row++) {
    const from = goals.from[row]!;
    const to = goals.to[row]!;
    const goal = goals.goal[row]!;
    if (from !== NO_DAY && to !== NO_DAY && goal === goal && goal !== 0) periods.set(`${from}-${to}`, { from, to });
  }
  return [...periods.values()].sort((a, b) => b.to - a.to || b.from - a.from);
}

/** The period to report and the day up to which sales count.
 * @returns null where no goal names a period and the settings do not either, or none holds the day that they name */
export function choosePeriod({ asOf, from, to, goals, salesDays, today }: PeriodChoice): ChosenPeriod | null {
  const periods = goalPeriods(goals);
  const holding = (day: number) => periods.filter((period) => period.from <= day && day <= period.to).reduce<Period | null>((least, period) => (least && least.to - least.from <= period.to - period.from ? least : period), null);

  if (from !== null && to !== null) return { from, to, ...(asOf === null ? dayIn({ from, to }, today) : { asOf, asOfFrom: "setting" }), periodFrom: "setting" };
  const bounded = (period: Period): Period & Pick<ChosenPeriod, "periodFrom"> =>
    from === null && to === null ? { ...period, periodFrom: "goals" } : { from: from ?? period.from, to: to ?? period.to, periodFrom: "setting" };
  if (asOf !== null) {
    const period = holding(asOf);
    return period && { ...bounded(period), asOf, asOfFrom: "setting" };
  }
  const current = holding(from ?? to ?? today);
  if (from !== null || to !== null) return current && { ...bounded(current), ...dayIn(bounded(current), today) };
  if (current) return { ...bounded(current), asOf: today, asOfFrom: "today" };
  const withSale = periods.find((period) => holdsAny(salesDays, period));
  if (withSale) return { ...bounded(withSale), asOf: withSale.to, asOfFrom: "latest sale" };
  const last = periods.find((period) => period.from <= today) ?? periods[periods.length - 1];
  return last ? { ...bounded(last), ...dayIn(last, today) } : null;
}

/** Today where the period has not ended, else its end. */
const dayIn = ({ to }: Period, today: number): Pick<ChosenPeriod, "asOf" | "asOfFrom"> => (today <= to ? { asOf: today, asOfFrom: "today" } : { asOf: to, asOfFrom: "period end" });

