// The tables of sales and goals that goal functions take, read and turned into the rows that core counts.
import { LEVELS, type GoalRows } from "../../core/goals/goalRows";
import type { SalesRows } from "../../core/goals/salesRows";
import { columnNamed, roleOfWord, type ColumnRole, type SheetTable } from "../../sheet";
import { goalRowsOf, unitsOf } from "../../sheet/records/goalRows";
import { salesRowsOf } from "../../sheet/records/salesRows";
import { spelledLike } from "../../sheet/workbook/sharedNames";
import { textsIn } from "../../sheet/records/textsIn";
import type { Argument } from "../arguments/arguments";
import { failure, raise } from "../arguments/failure";
import { headersOf, tableOf } from "./tables";
import { argumentWord } from "../arguments/where";

export interface GoalsTable {
  readonly table: SheetTable;
  readonly rows: GoalRows;
}

/** @param by the word for the units asked for; "" when omitted
 * @throws #VALUE! where columns are missing, or a fiscal year would have to be guessed */
export function goalsTable(argument: Argument, columns: Argument, by = ""): GoalsTable {
  const table = tableOf(argument, { name: "goals", as: "Goals", needs: [["goal"], ["from", "to"]], columns });
  const fiscal = table.problems.find(({ code }) => code === "fiscal-year-unknown");
  if (fiscal) raise(failure({ code: "fiscal-year-unknown", details: { value: fiscal.value ?? "" } }, argumentWord("goals")));
  const asked = by === "" ? undefined : columnNamed(table, by);
  const role = asked?.role ?? roleOfWord(by);
  return { table, rows: goalRowsOf(table, asked && role ? { role, texts: textsIn(asked) } : unitsOf(table)) };
}

export type UnitsAsked = "level" | "person" | "department" | "by";

export interface SalesTable {
  readonly rows: SalesRows;
  readonly by: UnitsAsked;
}

/** @param by the word for the units asked for; "" when omitted: then the goals' own column says
 * @throws #VALUE! where columns are missing */
export function salesTable(argument: Argument, columns: Argument, by: string, goals: GoalsTable): SalesTable {
  const ofGoals = by === "" ? unitsOf(goals.table)?.role : undefined;
  const isLevel = by === "" && (ofGoals === undefined || ofGoals === "unit" || ofGoals === "person" || ofGoals === "department");
  const needs: (readonly ColumnRole[])[] = [["date"], ["amount"]];
  const onlyCompany = goals.rows.level.every((level) => LEVELS[level] === "company");
  if (isLevel && !onlyCompany) needs.push(ofGoals === "department" ? ["department"] : ["person", "department"]);
  const table = spelledLike(tableOf(argument, { name: "sales", as: "Sales", needs, columns }), goals.table);
  if (isLevel) return { rows: salesRowsOf(table, undefined, true), by: "level" };
  const word = by === "" ? (ofGoals ?? "") : by;
  const column = columnNamed(table, word);
  if (!column) return raise(failure({ code: "unknown-by", details: { value: word, headers: headersOf(table) } }, argumentWord("sales")));
  const asked = column.role === "person" || column.role === "department" ? column.role : "by";
  return { rows: salesRowsOf(table, asked === "by" ? textsIn(column) : undefined, true), by: asked };
}
