// The goal report: for each goal in question, what was sold by the day and where that leads. One pass over the sales.
import type { Figure, Refusal } from "../answer";
import type { WorkCalendar } from "../calendar";
import type { GoalRows, Level } from "./goalRows";
import type { MarkedSales, MarkedTally, SalesRows } from "./salesRows";
import type { Status } from "./status";

export interface GoalReportInput {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
  readonly asOf: number;
  /** Goals whose period lies in from…to, in place of those whose period holds `asOf`; null: open on that side. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** "level": each goal by its own level. "person", "department": only that. "by": units are those of `sales.by`. */
  readonly by?: "level" | "person" | "department" | "by";
  readonly calendar: WorkCalendar;
  /** 5 % when omitted. */
  readonly tolerance?: number;
  readonly marked?: MarkedSales;
}

/** One line; figures that do not exist are null, never NaN. */
export interface GoalReportLine {
  readonly level: Level | "other";
  readonly unit: string;
  readonly measure: string;
  readonly lowerIsBetter: boolean;
  readonly from: number;
  readonly to: number;
  readonly goal: number | null;
  readonly firstGoal: number | null;
  readonly actual: number;
  readonly gap: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  readonly ahead: number | null;
  readonly projection: number | null;
  readonly perDay: number | null;
  readonly status: Status;
  /** Two goals contradict each other: `two-goals` (details: unit, first, second = rows). Its goal is null. */
  readonly refusal?: Refusal;
}

export interface GoalReport {
  readonly lines: readonly GoalReportLine[];
  readonly marked: MarkedTally;
}

export type GoalReportAnswer = Figure<GoalReport>;
