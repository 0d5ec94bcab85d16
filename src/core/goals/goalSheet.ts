// The lines of the sheet `Goal report`: company, departments, people, nobody counted twice; trend, coverage and revisions beside them.
import type { Answer } from "../answer";
import type { WorkCalendar } from "../calendar";
import type { GoalReportLine } from "./goalReport";
import type { GoalRows, LeadRows, Level, PeopleRows } from "./goalRows";
import type { MarkedSales, MarkedTally, SalesRows } from "./salesRows";

export interface GoalSheetInput {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
  readonly people?: PeopleRows;
  readonly leads?: LeadRows;
  /** As `choosePeriod` answers. Every goal period inside from…to is reported. */
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly calendar: WorkCalendar;
  readonly tolerance: number;
  readonly marked?: MarkedSales;
}

export interface GoalSheetLine extends GoalReportLine {
  readonly level: Level;
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

export interface GoalRevision {
  readonly unit: string;
  readonly level: Level | "other";
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  readonly effectiveFrom: number | null;
  readonly fromGoal: number;
  readonly toGoal: number;
  readonly reason: string;
  readonly toldOn: number | null;
}

export interface GoalSheet {
  /** Company, departments, people; inside each: period, then the order of the goals table; then those with sales and no goal, by name. */
  readonly lines: readonly GoalSheetLine[];
  readonly revisions: readonly GoalRevision[];
  readonly marked: MarkedTally;
  /** Sales in the days reported that belong to nobody named, or to no known department. */
  readonly withoutPerson: { readonly count: number; readonly amount: number };
  readonly withoutDepartment: { readonly count: number; readonly amount: number };
  /** Wins and decided leads behind coverage; null without leads. */
  readonly winRate: number | null;
}

/** Problems: `two-goals` (details: unit, first, second = rows); `row` is the second's. */
export type GoalSheetAnswer = Answer<GoalSheet>;
