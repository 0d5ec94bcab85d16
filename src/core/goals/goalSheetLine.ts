// A line of the sheet `Goal report`: the figures of a goal, and what stands beside them.
import { monthOf, monthsOf, type Period } from "../period";
import type { GoalReportLine } from "./goalReport";
import type { Level } from "./goalRows";

export interface GoalSheetLine<L extends string = Level> extends Omit<GoalReportLine, "level"> {
  readonly level: L;
  /** "" for the company: its name is a word of the sheet's language, unless the goals table names it. */
  readonly unit: string;
  /** The department of a person, where it is known. */
  readonly department: string | null;
  /** Where the goal comes from: a row of its own, or the sum of those below. */
  readonly goalFrom: "own" | "members" | null;
  /** Actual by calendar month (serial of its first day), up to the as-of day; empty where the actual was typed. */
  readonly months: readonly { readonly month: number; readonly actual: number }[];
  /** Attainment of the first goal. */
  readonly ofFirstGoal: number | null;
  /** Open lead amounts × win rate ÷ what is missing; null without leads, decided leads, or anything missing. */
  readonly coverage: number | null;
  /** True where the actual was typed in the goals table. */
  readonly typed: boolean;
}

/** What a period's sales were, month by month, up to a day. */
export const monthly = (period: Period, asOf: number, sold: (month: Period) => number | null): GoalSheetLine["months"] =>
  monthsOf(period).filter((month) => month.from <= asOf).map((month) => ({ month: monthOf(month.from).from, actual: sold(month) ?? 0 }));

/** Null without a first goal above 0, and where fewer is better. */
export const ofFirstGoal = ({ firstGoal, actual, lowerIsBetter }: Pick<GoalReportLine, "firstGoal" | "actual" | "lowerIsBetter">): number | null =>
  firstGoal !== null && firstGoal > 0 && !lowerIsBetter ? actual / firstGoal : null;
