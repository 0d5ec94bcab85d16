// Who has not been told of their goal yet, and the day on which they were: a blank `Told on` of the goals table, filled on the person's own press.
import { NO_DAY } from "../../core/column";
import { goalGroups } from "../../core/goals/goalGroups";
import { nameKey } from "../../core/names";
import type { Level } from "../../core/goals/goalRows";
import { OTHER_LEVEL } from "../../core/goals/goalRows";
import type { WitnessedCell } from "../../excel/theirs/witnessed";
import { columnLetters } from "../../reports/parts/address";
import { unitName } from "../../reports/goalReport";
import { combine } from "../../sheet";
import type { NotTold, Telling } from "../desk";
import { periodOf, type Opened } from "../workbook/opened";
import type { GoalReportOptions } from "../desk";

/** The latest goal of each unit in the period whose `Told on` is blank; the company is told by its own reports. */
export function tellingOf(opened: Opened, options: GoalReportOptions): Telling {
  const { rows: { goals }, say } = opened;
  const period = periodOf(opened, options);
  const table = combine(opened.tables("Goals"));
  if (!period || !table || goals.length === 0) return { hasColumn: true, notTold: [] };
  const wanted = (row: number) => goals.level[row] !== OTHER_LEVEL && goals.from[row]! >= period.from && goals.to[row]! <= period.to;
  const placed = goalGroups(goals, wanted).filter(({ key }) => key !== "").map((group) => ({ group, row: group.rows[group.rows.length - 1]! }));
  const columnsOf = (row: number) => {
    const part = table.parts[table.partOf[row]!]!;
    const at = (...roles: readonly string[]) => part.columns.find(({ role, at: place }) => role !== null && roles.includes(role) && place >= 0)?.at;
    return { sheet: part.sheet, told: at("toldOn"), unit: at("unit", "person", "department") };
  };
  const hasColumn = placed.every(({ row }) => columnsOf(row).told !== undefined);
  const notTold = placed.flatMap(({ group, row }): NotTold[] => {
    const { sheet, told, unit } = columnsOf(row);
    if (told === undefined || unit === undefined || (goals.toldOn?.[row] ?? NO_DAY) !== NO_DAY) return [];
    const of = (column: number) => `${columnLetters(column)}${goals.row[row]}`;
    return [{
      unit: unitName(group, say), name: group.unit, goal: goals.goal[row]!, from: group.from, to: group.to, measure: group.measure, level: levelIn(opened, group.key, group.level), revised: group.rows.length > 1,
      sheet, cell: of(told), unitCell: of(unit),
    }];
  });
  return { hasColumn, notTold };
}

const levelIn = ({ rows: { sales } }: Opened, key: string, level: Level | "other" | null): Level => (level && level !== "other" ? level : sales.department?.labels.some((label) => nameKey(label) === key) && !sales.person?.labels.some((label) => nameKey(label) === key) ? "department" : "person");

export const blanksToFill = (told: readonly NotTold[]): WitnessedCell[] => told.map(({ sheet, cell, unitCell, name }) => ({ sheet, cell, beside: unitCell, says: name }));
