// The desk: the open workbook as the buttons and the pane see it. Read once, kept until the workbook changes. Nothing here throws for
// expected trouble: it answers `{ ok: false, troubles }` with sentences in the person's language.
import type { Cell } from "../core/cell";
import type { CoachingSheet } from "../core/coaching/coachingList";
import type { TrainingDue } from "../core/coaching/trainingDue";
import type { Diagnosis } from "../core/diagnosis/diagnose";
import type { DriverFigure } from "../core/diagnosis/drivers/driverFigures";
import type { RungKey } from "../core/diagnosis/finding";
import type { UnitOfStudy } from "../core/diagnosis/laidGoals";
import type { GoalFacts } from "../core/goals/setting/goalFacts";
import type { Reason, WantedGoal } from "../core/goals/setting/goalsToWrite";
import type { Level } from "../core/goals/goalRows";
import type { Thing } from "../core/goals/things";
import type { Period } from "../core/period";
import type { Fairness } from "../core/rewards/fairness";
import type { Overlooked } from "../core/rewards/overlooked";
import type { RewardPlan } from "../core/rewards/plan/rewardPlan";
import type { Statement } from "../core/rewards/statement/statements";
import type { Within } from "../core/works/comparison";
import type { Dimension, VarianceSheet } from "../core/variance/varianceSheet";
import type { FigureCell } from "../excel/theirs/refreshFigures";
import type { Language } from "../locales";
import type { ProcessSheet } from "../reports/process";
import type { Report } from "../reports/report";
import type { Base, Settings } from "../reports/settings";
import type { SharedPage } from "../reports/sharedPage";
import type { FollowedAction, ShortfallHead } from "../reports/shortfall";
import type { WhatWorksSheet } from "../reports/whatWorks";
import type { ColumnRole, TableRole } from "../sheet/roles";
import type { ChosenColumn, WorkbookReading } from "../sheet/sheetTable";

/** What stands in the way, said to the person. */
export interface Trouble {
  /** "no-goals", "no-sales", "doubtful-column", "bad-setting", "protected-sheet", "cell-edit", "too-large", "cancelled"… */
  readonly code: string;
  /** The whole sentence: what is wrong and what to do. */
  readonly message: string;
  /** Where: `'Sales setup'!B7`, to be shown by `showCells`. */
  readonly address?: string;
  /** A table that would mend it: offer `makeEmptyTable(role)`. */
  readonly missing?: TableRole;
  /** Columns that fit equally well: offer `chooseColumn`. */
  readonly doubt?: { readonly sheet: string; readonly range: string; readonly table: TableRole | null; readonly role: ColumnRole; readonly headers: readonly string[] };
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly troubles: readonly Trouble[] };

export interface Progress {
  readonly stage: "reading" | "computing" | "writing";
  /** 0…1. */
  readonly share: number;
  /** "Reading Sales: 20,000 of 60,855 rows". */
  readonly message: string;
}

export interface Work {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Which period, which day (REPORTS.md), as chosen or as found. Serials. */
export interface PeriodAndDay {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
}

export interface Desk {
  /** Of the sheets that are written: the setting, else Excel's. */
  readonly language: Language;
  readonly reading: WorkbookReading;
  readonly settings: Settings;
  /** null when there is no goal to take it from. */
  readonly period: PeriodAndDay | null;
  /** All goal periods that can be chosen, latest first. */
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  /** ISO code: the setting, else what the sales' cells and headers say. */
  readonly currency: string | null;
  readonly troubles: readonly Trouble[];
  /** Tables that were made for the person and hold no rows yet: the sheet that each is on. */
  readonly unfilled: Readonly<Partial<Record<TableRole, string>>>;
}

export interface GoalReportOptions {
  readonly from?: number;
  readonly to?: number;
  readonly asOf?: number;
}

export interface VarianceOptions extends GoalReportOptions {
  /** What it is compared with; the setting when omitted, else what the sales allow. */
  readonly base?: Base;
  /** What the bridge goes by. */
  readonly by?: Dimension;
}

export interface VariancePreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  readonly base: Base;
  /** Days of the base that are compared; null: goals and plans have none of their own. */
  readonly basePeriod: Period | null;
  readonly sheet: VarianceSheet;
  /** What the bridge can go by. */
  readonly dimensions: readonly Dimension[];
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface DiagnosisOptions extends GoalReportOptions {
  /** Whose shortfall; the company's when omitted. `key` is the name in the form of `nameKey`. */
  readonly unit?: UnitOfStudy;
  /** Also a ladder for each department and person below goal; of the company's diagnosis alone. */
  readonly all?: boolean;
}

/** Somebody whose shortfall can be asked about. */
export interface DiagnosisUnit extends UnitOfStudy {
  readonly unit: string;
  /** Money: actual − what should be there by now. */
  readonly gap: number;
}

/** A figure of a diagnosis that has rows behind it: what a step touches, or a slice. */
export type DiagnosedPart = { readonly rung: RungKey } | { readonly slice: DriverFigure["slice"] };

/** An action that is kept already, and where its `Now` stands. */
export interface KeptAction extends FollowedAction {
  /** Where `Now` is to be kept; null: nowhere, or the sheets do not say. */
  readonly cell: FigureCell | null;
}

export interface DiagnosisPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  readonly unit: UnitOfStudy;
  /** The company first, then departments and people below goal. */
  readonly units: readonly DiagnosisUnit[];
  readonly head: ShortfallHead;
  readonly diagnosis: Diagnosis;
  /** What is done already about this unit's causes. */
  readonly actions: readonly KeptAction[];
  /** Rows that making the sheet adds to the Actions table. */
  readonly proposed: readonly ReadonlyMap<ColumnRole, Cell>[];
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface ProcessOptions extends GoalReportOptions {
  /** Whose orders the lines tell apart; what the sales allow when omitted. */
  readonly by?: Dimension;
}

export interface ProcessPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  /** null: the sales tell no units apart. */
  readonly by: Dimension | null;
  readonly dimensions: readonly Dimension[];
  readonly sheet: ProcessSheet;
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface WhatWorksOptions extends GoalReportOptions {
  /** Inside which groups things are compared; null: everything together. The likeliest to hold equals when omitted. */
  readonly within?: Within | null;
}

export interface WhatWorksPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  readonly within: Within | null;
  /** Groups that the sheets know. */
  readonly groups: readonly Within[];
  readonly sheet: WhatWorksSheet;
  /** The page for everybody: its sheet, its lines, and the same as text to paste. */
  readonly shared: SharedPage;
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface CoachingPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  readonly sheet: CoachingSheet;
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface RewardsPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  /** Those that can be paid by. */
  readonly plans: readonly RewardPlan[];
  readonly statements: readonly Statement[];
  /** The sheet with the copy that is kept of this period; null: it is not closed. */
  readonly closedOn: string | null;
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface RecognitionOptions extends GoalReportOptions {
  /** A share of the goal; the setting when omitted. */
  readonly recogniseFrom?: number;
  readonly budget?: number | null;
  /** Also append what is given to the `Recognised` table (made when missing). Off unless the person says so. */
  readonly keep?: boolean;
  /** For the manager only: also who reached their goals in the last year and was not recognised. Off unless the person says so. */
  readonly overlooked?: boolean;
}

/** What was written, for the pane to say and to show. */
export interface Written {
  readonly sheet: string;
  readonly report: Report;
  /** Rows appended to a table of the person's. */
  readonly kept?: { readonly table: "Recognised" | "Actions"; readonly count: number };
  /** The whole of what is said of it, where that is more than that the sheet is ready. */
  readonly said?: string;
  /** What could not be done beside it. */
  readonly troubles?: readonly Trouble[];
}

/** A line of the goal report. null: no such figure (no goal, nothing due yet, no day left). */
export interface GoalLine {
  readonly level: Level | Thing;
  readonly unit: string;
  /** The department of a person, where it is known. */
  readonly department: string | null;
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
  readonly status: "reached" | "on track" | "at risk" | "behind" | "no goal";
  /** Actual by calendar month of the period, up to the as-of day. */
  readonly months: readonly { readonly month: number; readonly actual: number }[];
}

export interface GoalPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  /** Company, departments, people, products…: the order of the sheet. */
  readonly lines: readonly GoalLine[];
  /** What the sheet's head will say: rows left out, returns, what is missing. */
  readonly notes: readonly string[];
  readonly report: Report;
}

export interface GoalSettingOptions {
  /** The period to set goals for; the next one of the latest kind when omitted. */
  readonly from?: number;
  readonly to?: number;
  readonly rampMonths?: number;
}

/** What the pane proposes goals from: `proposeGoals(facts, choices)` answers at once whatever is chosen. */
export interface GoalSetting {
  readonly facts: GoalFacts;
  readonly currency: string | null;
  readonly rampMonths: number;
  /** The next period first, then those that have goals, latest first. */
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  /** The day from which a revision would hold, unless said otherwise. */
  readonly effectiveFrom: number;
  /** Where the rows go; null: a table is made first. */
  readonly table: { readonly sheet: string; readonly takesRevisions: boolean } | null;
  /** The goals of departments and the company are written too, because such goals stand there already. */
  readonly allLevels: boolean;
}

export interface GoalsToWrite {
  readonly from: number;
  readonly to: number;
  readonly goals: readonly WantedGoal[];
  /** For goals that stand there already. */
  readonly effectiveFrom: number;
  readonly reason: Reason | null;
  readonly note: string;
}

export interface WrittenGoals {
  readonly sheet: string;
  readonly rows: number;
}

/** A goal of which nobody has noted that the person was told. */
export interface NotTold {
  readonly level: Level;
  /** As shown, and as it stands in the table. */
  readonly unit: string;
  readonly name: string;
  readonly measure: string;
  readonly goal: number;
  readonly from: number;
  readonly to: number;
  readonly revised: boolean;
  readonly sheet: string;
  /** A1: the blank `Told on`, and the unit beside it. */
  readonly cell: string;
  readonly unitCell: string;
}

export interface Telling {
  /** False: the goals table has no column `Told on`. */
  readonly hasColumn: boolean;
  readonly notTold: readonly NotTold[];
}

export interface RecognitionLine {
  readonly place: number;
  readonly person: string;
  readonly department: string | null;
  readonly goal: number;
  readonly actual: number;
  readonly attainment: number;
  readonly aboveGoal: number;
  readonly reward: { readonly name: string; readonly kind: string; readonly value: number } | null;
  /** Why this reward, or why none; in words. */
  readonly reason: string;
  readonly note: string;
}

/** What somebody did well beside the goals, in words. */
export interface MentionLine {
  readonly person: string;
  readonly department: string | null;
  readonly mention: string;
  readonly reason: string;
}

export interface RecognitionPreview {
  readonly period: PeriodAndDay;
  readonly currency: string | null;
  readonly lines: readonly RecognitionLine[];
  readonly mentions: readonly MentionLine[];
  /** null: not asked for. */
  readonly overlooked: readonly Overlooked[] | null;
  readonly fairness: Fairness;
  /** null: no budget was set. */
  readonly budget: number | null;
  readonly spent: number;
  /** Rewards with how many remain; count null: no limit. */
  readonly rewards: readonly { readonly name: string; readonly kind: string; readonly value: number; readonly needs: number | null; readonly count: number | null; readonly left: number | null }[];
  readonly hasRewards: boolean;
  readonly hasRecognised: boolean;
  readonly notes: readonly string[];
  readonly report: Report;
}

/** Who a spelling means; a spelling that means itself is somebody of their own. */
export interface NameChoice {
  readonly spelling: string;
  readonly person: string;
}

/** What a button met while the pane was (perhaps) closed; the pane shows it, also when it opens later. */
export type News =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly command: string; readonly message: string; readonly sheet?: string }
  | { readonly kind: "trouble"; readonly command: string; readonly troubles: readonly Trouble[] };

/** Everything the pane can ask for. `import { salesDesk } from "../commands/buttons"`; tests and stories hand over their own. */
export interface SalesDesk {
  /** Reads the workbook, or answers what was read while nothing changed since; `anew` reads in any case. */
  open(work?: Work & { readonly anew?: boolean }): Promise<Outcome<Desk>>;
  /** Called when the workbook changed, so that what `open` answered is old. Answers the way to stop listening. */
  onStale(listener: () => void): () => void;
  /** What buttons report; `latest` is the last thing said, for a pane that has only just opened. */
  onNews(listener: (news: News) => void): () => void;
  readonly latest: News | null;

  previewGoalReport(options: GoalReportOptions, work?: Work): Promise<Outcome<GoalPreview>>;
  makeGoalReport(options: GoalReportOptions, work?: Work): Promise<Outcome<Written>>;
  previewVariance(options: VarianceOptions, work?: Work): Promise<Outcome<VariancePreview>>;
  makeVariance(options: VarianceOptions, work?: Work): Promise<Outcome<Written>>;
  /** Selects the sales behind a figure: of a unit ("" for those that name none), in the days that the preview compares. Answers what is said of them. */
  showSales(dimension: Dimension, unit: string, preview: Pick<VariancePreview, "period" | "basePeriod">): Promise<Outcome<string>>;
  previewDiagnosis(options: DiagnosisOptions, work?: Work): Promise<Outcome<DiagnosisPreview>>;
  /** Also adds what is proposed to the Actions table (made when missing), and keeps its `Now` current. */
  makeDiagnosis(options: DiagnosisOptions, work?: Work): Promise<Outcome<Written>>;
  /** A page for each department that can tell more. */
  makeAskList(options: DiagnosisOptions, work?: Work): Promise<Outcome<Written>>;
  /** Selects the sales behind a figure of a diagnosis of `previewDiagnosis`, called `name`; computes it again where the workbook has changed. Answers what is said of them. */
  showDiagnosed(preview: DiagnosisPreview, about: DiagnosedPart, name: string, work?: Work): Promise<Outcome<string>>;
  previewProcess(options: ProcessOptions, work?: Work): Promise<Outcome<ProcessPreview>>;
  makeProcess(options: ProcessOptions, work?: Work): Promise<Outcome<Written>>;
  previewWhatWorks(options: WhatWorksOptions, work?: Work): Promise<Outcome<WhatWorksPreview>>;
  /** Also makes the page for everybody, on a sheet of its own. */
  makeWhatWorks(options: WhatWorksOptions, work?: Work): Promise<Outcome<Written>>;
  previewCoaching(options: GoalReportOptions, work?: Work): Promise<Outcome<CoachingPreview>>;
  /** What was typed as `Coached on` stays. */
  makeCoaching(options: GoalReportOptions, work?: Work): Promise<Outcome<Written>>;
  /** Adds a row for each to the Training table (made when missing), on a working day from the period's as-of day on. */
  planTrainings(due: readonly TrainingDue[], period: PeriodAndDay, work?: Work): Promise<Outcome<{ readonly sheet: string; readonly rows: number }>>;
  previewRewards(options: GoalReportOptions, work?: Work): Promise<Outcome<RewardsPreview>>;
  /** Of a closed period the copy that is kept is shown, and nothing is written. */
  makeRewards(options: GoalReportOptions, work?: Work): Promise<Outcome<Written>>;
  /** Keeps a copy of a period's statements on a sheet of its own. */
  closeRewards(options: GoalReportOptions, work?: Work): Promise<Outcome<Written>>;
  previewRecognition(options: RecognitionOptions, work?: Work): Promise<Outcome<RecognitionPreview>>;
  makeRecognitionList(options: RecognitionOptions, work?: Work): Promise<Outcome<Written>>;
  /** A page to print for everybody on the list or mentioned. */
  makeCertificates(options: RecognitionOptions, work?: Work): Promise<Outcome<Written>>;
  makeDataCheck(work?: Work): Promise<Outcome<Written>>;

  previewGoalSetting(options: GoalSettingOptions, work?: Work): Promise<Outcome<GoalSetting>>;
  /** Appends rows to the goals table (made when there is none); what stands there stays. */
  writeGoals(wanted: GoalsToWrite, work?: Work): Promise<Outcome<WrittenGoals>>;
  makeGoalCards(options: GoalReportOptions, work?: Work): Promise<Outcome<Written>>;
  previewTelling(options: GoalReportOptions, work?: Work): Promise<Outcome<Telling>>;
  /** Fills the blank `Told on` of these goals; none where one of them cannot be. */
  markTold(told: readonly NotTold[], day: number, work?: Work): Promise<Outcome<null>>;

  /** Writes `Sales setup` (made when missing); keys that are not named stay. A value that is not allowed is a trouble, nothing is written. */
  saveSettings(changes: Partial<Omit<Settings, "columns" | "steps">>, work?: Work): Promise<Outcome<Written>>;
  /** The person's own word on a column, kept in `Sales setup`; replaces an earlier one for the same role and table. */
  chooseColumn(choice: ChosenColumn, work?: Work): Promise<Outcome<Written>>;
  /** Takes a word back. */
  forgetColumn(choice: ChosenColumn, work?: Work): Promise<Outcome<Written>>;
  /** Adds a row to the Names table (made when missing): who is meant by a spelling that `reading.names` asks about. */
  settleName(choice: NameChoice, work?: Work): Promise<Outcome<{ readonly sheet: string }>>;
  /** A new sheet with an empty table of that role: headings, an example, a note; selected. */
  makeEmptyTable(role: TableRole, work?: Work): Promise<Outcome<Written>>;
  /** Selects cells: `'Sales 2013'!A5:D5`. */
  showCells(address: string): Promise<Outcome<null>>;
}
