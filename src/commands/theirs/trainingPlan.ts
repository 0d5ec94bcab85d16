// A plan of trainings that goes on: what is due, as rows of the Training table with the day that each is planned for.
import { workingDays, type WorkCalendar } from "../../core/calendar";
import type { Cell } from "../../core/cell";
import type { TrainingDue } from "../../core/coaching/trainingDue";
import type { AppendedRow, AppendTo } from "../../excel/theirs/appendRows";
import { coachingWords } from "../../reports/words/coachingWords";
import { emptyTable } from "../../reports/emptyTable";
import type { Report } from "../../reports/report";
import type { ColumnRole } from "../../sheet/roles";
import { appendTo, placeOf, rowIn } from "./appendable";
import { today } from "../clock";
import { emptyTableOf } from "./emptyTableOf";
import type { Opened } from "../workbook/opened";

const WRITTEN: readonly ColumnRole[] = ["person", "date", "topic", "kind", "hours"];
/** Nobody is sent to a training tomorrow. */
const NOTICE = 14;
const LONGEST_REST = 31;

type PlannedRow = ReadonlyMap<ColumnRole, Cell>;

/** One row each, on the day that it is due; what is due already in two weeks. */
const planned = (due: readonly TrainingDue[], asOf: number, { calendar, language }: Pick<Opened, "calendar" | "language">): PlannedRow[] =>
  due.map((one) => new Map<ColumnRole, Cell>([["person", one.person], ["date", workdayFrom(Math.max(one.due, Math.max(asOf, today()) + NOTICE), calendar)], ["topic", one.topic], ["kind", coachingWords(language)("plan.kind")]]));

/** The day itself, or the next that is worked. */
function workdayFrom(day: number, calendar: WorkCalendar): number {
  for (let later = 0; later < LONGEST_REST; later++) if (workingDays(calendar, day + later, day + later) > 0) return day + later;
  return day;
}

export interface TrainingPlan {
  /** Where the rows go; null where there is no Training table that takes them yet: then `first` is made. */
  readonly to: AppendTo | null;
  readonly rows: AppendedRow[];
  readonly dates: ReadonlySet<number>;
  /** A new Training table with its first rows. */
  readonly first: Report;
}

export function trainingPlan(due: readonly TrainingDue[], asOf: number, opened: Opened): TrainingPlan {
  const rows = planned(due, asOf, opened);
  const takes = ({ columns }: { readonly columns: readonly { readonly role: ColumnRole | null; readonly at: number }[] }) => (["person", "date", "topic"] as const).every((role) => columns.some((column) => column.role === role && column.at >= 0));
  const table = opened.tables("Training").find(takes) ?? emptyTableOf(opened, "Training", WRITTEN);
  const date = table && placeOf(table, "date");
  return { to: table && appendTo(table), rows: table ? rows.map((row) => rowIn(table, row)) : [], dates: new Set(date == null ? [] : [date]), first: firstTrainings(rows, opened) };
}

function firstTrainings(rows: readonly PlannedRow[], { say }: Pick<Opened, "say">): Report {
  const report = emptyTable("Training", today(), say);
  return { ...report, tables: report.tables.map((table) => ({ ...table, rows: rows.map((row) => table.columns.map(({ key }) => row.get(key as ColumnRole) ?? null)) })) };
}
