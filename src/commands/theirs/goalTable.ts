// The goals table that takes new rows, and where in it each thing stands.
import type { Cell } from "../../core/cell";
import type { GoalToWrite } from "../../core/goals/setting/goalsToWrite";
import type { Period } from "../../core/period";
import type { AppendedRow, AppendTo } from "../../excel/theirs/appendRows";
import { periodText } from "../../sheet/cells/periodText";
import type { ColumnRole } from "../../sheet/roles";
import type { Language } from "../../sheet";
import type { SheetTable } from "../../sheet/sheetTable";
import { appendTo, type Appendable } from "./appendable";
import { emptyTableOf } from "./emptyTableOf";
import type { Opened } from "../workbook/opened";

interface GoalColumn {
  readonly role: ColumnRole | null;
  /** 0-based column of the sheet; −1 for one that the reading made. */
  readonly at: number;
  readonly holds: "amount" | "day" | "text";
  /** What amounts are multiplied by when they are read. */
  readonly scale: number;
}

/** A goals table as far as rows can be added to it. */
export interface GoalTable extends Appendable {
  readonly language: Language;
  readonly columns: readonly GoalColumn[];
}

/** Who a goal is for: whichever of these the table has first. */
const UNIT: readonly ColumnRole[] = ["unit", "person", "department"];

const columnOn = (table: Pick<GoalTable, "columns">, ...roles: readonly ColumnRole[]): GoalColumn | undefined =>
  roles.flatMap((role) => table.columns.filter((column) => column.role === role && column.at >= 0))[0];

/** A table of one goal a row, with a unit and a period that can be written. */
const takesRows = (table: GoalTable): boolean =>
  columnOn(table, "goal") !== undefined && columnOn(table, ...UNIT) !== undefined && (columnOn(table, "period") !== undefined || (columnOn(table, "from") !== undefined && columnOn(table, "to") !== undefined));

/** The one that new rows go under; null where one has to be made. */
export function goalTableFor(opened: Opened): GoalTable | null {
  return opened.tables("Goals").filter(({ layout }) => layout === "long").map(asGoalTable).find(takesRows) ?? stillEmpty(opened);
}

const asGoalTable = ({ sheet, name, box, language, columns }: SheetTable): GoalTable => ({
  sheet, box, language, ...(name ? { name } : {}),
  columns: columns.map(({ role, at, data, scale }) => ({ role, at, holds: data.kind, scale })),
});

const EMPTY_ROLES = ["unit", "period", "goal", "effectiveFrom", "reason", "toldOn", "note"] as const satisfies readonly ColumnRole[];

function stillEmpty(opened: Opened): GoalTable | null {
  const empty = emptyTableOf(opened, "Goals", EMPTY_ROLES);
  if (!empty) return null;
  const holds = (role: ColumnRole | null) => (role === "effectiveFrom" || role === "toldOn" ? "day" : role === "goal" ? "amount" : "text");
  const table: GoalTable = { ...empty, language: opened.language, columns: empty.columns.map(({ role, at }) => ({ role, at, holds: holds(role), scale: 1 })) };
  return takesRows(table) ? table : null;
}

/** Why a goal is what it is, in the person's words. */
export interface GoalReasons {
  readonly reason: string;
  readonly note: string;
}

/** The rows as the table takes them: amounts in its unit, the reason with the revisions only. */
export function goalCells(table: GoalTable, rows: readonly GoalToWrite[], period: Period, { reason, note }: GoalReasons, departmentOf: (key: string) => string | null, opened: Opened): { readonly to: AppendTo; readonly rows: AppendedRow[]; readonly dates: ReadonlySet<number> } {
  const { say } = opened;
  const place = (column: GoalColumn | undefined) => (column ? column.at - table.box.column : undefined);
  const unit = columnOn(table, ...UNIT);
  const goal = columnOn(table, "goal")!;
  const named = columnOn(table, "period");
  const dates = new Set(table.columns.filter(({ at, holds }) => at >= 0 && holds === "day").map(({ at }) => at - table.box.column));
  const hasReason = columnOn(table, "reason") !== undefined;
  return {
    to: appendTo(table),
    dates,
    rows: rows.map((row): AppendedRow => {
      const revised = row.effectiveFrom !== null;
      const cells: readonly (readonly [GoalColumn | undefined, Cell])[] = [
        [unit, row.unit || say("unit.company")],
        [columnOn(table, "level"), say(`level.${row.level}`)],
        [unit?.role === "department" ? undefined : columnOn(table, "department"), row.level === "person" ? departmentOf(row.key) : null],
        [named, named?.holds === "day" ? period.from : periodText(period.from, period.to, table.language)],
        [columnOn(table, "from"), period.from],
        [columnOn(table, "to"), period.to],
        [goal, row.goal / goal.scale],
        [columnOn(table, "effectiveFrom"), row.effectiveFrom],
        [columnOn(table, "reason"), revised && reason ? reason : null],
        [columnOn(table, "note"), (hasReason || !revised ? note : [reason, note].filter(Boolean).join(": ")) || null],
      ];
      return new Map(cells.flatMap(([column, cell]) => (place(column) === undefined || cell === null ? [] : [[place(column)!, cell] as const])));
    }),
  };
}

/** A revision needs a column for the day from which it holds: without it the two goals would contradict each other. */
export const canRevise = (table: GoalTable | null): boolean => table === null || columnOn(table, "effectiveFrom") !== undefined;
