// Where a workbook has no sales sheet, what else holds sales serves as one: won opportunities, and actuals typed beside goals.
import type { Problem } from "../../core/answer";
import { NO_DAY } from "../../core/column";
import { sumOf } from "../../core/exactSums";
import { only } from "../table/keepRecords";
import type { ColumnRole } from "../roles";
import type { SheetColumn, SheetTable } from "../sheetTable";
import { isWonWord } from "../words/statusWords";
import { amountsOf, columnOf, daysOf, labelAt, textsOf } from "../tableColumns";
import { rolesOf, SCHEMAS } from "../words/tableSchemas";

/** Won opportunities as sales on the day they closed; every other one is left out, with its stage. null where stage, amount or date is missing. */
export function salesFromLeads(leads: SheetTable): SheetTable | null {
  const stage = textsOf(leads, "stage");
  const amounts = amountsOf(leads, "amount");
  const closed = daysOf(leads, "closedOn");
  const opened = daysOf(leads, "date");
  if (!stage || !amounts || (!closed && !opened) || !stage.labels.some(isWonWord)) return null;
  const won = stage.labels.map(isWonWord);
  const header = columnOf(leads, "stage")!.header;
  const days = Int32Array.from({ length: leads.length }, (_, i) => (closed && closed[i] !== NO_DAY ? closed[i]! : (opened?.[i] ?? NO_DAY)));
  return asSales(leads, days, "closedOn", (i) => {
    if (!won[stage.codes[i]!]) return { code: "not-won", row: leads.rows[i]! + 1, column: header, value: labelAt(stage, i) ?? "", done: "left-out" };
    if (days[i] === NO_DAY) return { code: "no-date", row: leads.rows[i]! + 1, column: columnOf(leads, "closedOn")?.header ?? "", done: "left-out" };
    return Number.isNaN(amounts[i]!) ? { code: "no-amount", row: leads.rows[i]! + 1, column: columnOf(leads, "amount")!.header, done: "left-out" } : null;
  });
}

/** Actuals beside goals as sales on the first day of their period. null where there are none. */
export function salesFromGoals(goals: SheetTable): SheetTable | null {
  const actuals = amountsOf(goals, "actual");
  const from = daysOf(goals, "from") ?? daysOf(goals, "to");
  if (!actuals || !from || actuals.every(Number.isNaN)) return null;
  const header = columnOf(goals, "actual")!.header;
  const sums = sumsOfShorter(goals, actuals, from);
  return asSales(goals, from, null, (i) => (sums.has(i) ? { code: "subtotal", row: goals.rows[i]! + 1, column: header, done: "left-out" } : Number.isNaN(actuals[i]!) ? { code: "no-amount", row: goals.rows[i]! + 1, column: header, done: "left-out" } : from[i] === NO_DAY ? { code: "no-date", row: goals.rows[i]! + 1, done: "left-out" } : null));
}

/** Records that bring what those of the shorter periods in theirs bring together: a quarter among its months. */
function sumsOfShorter(goals: SheetTable, actuals: Float64Array, from: Int32Array): ReadonlySet<number> {
  const to = daysOf(goals, "to") ?? from;
  const whose = (["unit", "person", "department", "product", "region"] as const).flatMap((role) => textsOf(goals, role)?.codes ?? []);
  const groups = new Map<string, number[]>();
  for (let i = 0; i < goals.length; i++) {
    const key = whose.map((codes) => codes[i]).join();
    if (!Number.isNaN(actuals[i]!) && from[i] !== NO_DAY) groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const sums = new Set<number>();
  for (const records of groups.values())
    for (const i of records.length > MOST_PERIODS ? [] : [...records].sort((a, b) => to[a]! - from[a]! - to[b]! + from[b]!)) {
      const parts = records.filter((j) => !sums.has(j) && from[j]! >= from[i]! && to[j]! <= to[i]! && to[j]! - from[j]! < to[i]! - from[i]!);
      if (parts.length >= 2 && Math.abs(sumOf(parts.map((j) => actuals[j]!)) - actuals[i]!) <= 0.005) sums.add(i);
    }
  return sums;
}

/** Of one person, product…; more are no goals. */
const MOST_PERIODS = 400;

/** The other table's records that pass, with its columns in the roles that they have among sales. */
function asSales(table: SheetTable, days: Int32Array, dayRole: ColumnRole | null, leave: (record: number) => Problem | null): SheetTable {
  const allowed = rolesOf(SCHEMAS.get("Sales")!);
  const kept: number[] = [];
  const left: Problem[] = [];
  const said = new Set(table.problems.filter(({ done }) => done === "left-out").map(({ row, column }) => `${row} ${column ?? ""}`));
  for (let i = 0; i < table.length; i++) {
    const problem = leave(i);
    if (!problem) kept.push(i);
    else if (!said.has(`${problem.row} ${problem.column ?? ""}`)) left.push(problem);
  }
  const roleAmongSales = (column: SheetColumn): ColumnRole | null =>
    table.role === "Goals" && column.role === "quantity" ? null : column.role === "actual" ? "amount" : column.role === "unit" ? "person" : column.role === "stage" ? "status" : column.role === null || column.role === "date" || column.role === "period" || column.role === dayRole || !allowed.has(column.role) ? null : column.role;
  const columns = table.columns.filter(({ at }) => at >= 0).map((column): SheetColumn => ({ ...column, role: roleAmongSales(column), data: only(column.data, kept) }));
  const day = dayRole === null ? undefined : columnOf(table, dayRole);
  columns.push({ header: day?.header ?? "", role: "date", at: day?.at ?? -1, data: { kind: "day", values: Int32Array.from(kept, (i) => days[i]!) }, confidence: day?.confidence ?? 1, foundHow: "header", scale: 1 });
  const amount = columns.find(({ role }) => role === "amount")?.data;
  // a total of the goals is none of the sales
  const leftBefore = table.problems.filter(({ done }) => done === "left-out").map((problem) => (problem.code === "total" || problem.code === "subtotal" ? { ...problem, details: undefined } : problem));
  return {
    ...table,
    role: "Sales",
    columns,
    length: kept.length,
    rows: Int32Array.from(kept, (i) => table.rows[i]!),
    rowsRead: kept.length,
    rowsLeftOut: table.rowCount - kept.length,
    sum: table.sum === null && columnOf(table, "amount") ? null : amount?.kind === "amount" ? sumOf(amount.values) : null,
    problems: [...leftBefore, ...left].sort((a, b) => a.row - b.row),
    doubts: table.doubts.filter(({ role }) => allowed.has(role)),
  };
}
