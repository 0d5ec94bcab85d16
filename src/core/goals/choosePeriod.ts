// Which period, which day (REPORTS.md): from the settings, else from the goals, the sales and today.
import type { Days } from "../column";
import type { Period } from "../period";
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
  readonly asOfFrom: "setting" | "today" | "latest sale";
  readonly periodFrom: "setting" | "goals";
}
