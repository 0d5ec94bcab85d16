// A goals table as the base of a variance: its goal is the amount. Of a goal and its revisions the latest counts.
import { figure, refuse, type Figure } from "../answer";
import { NO_TEXT } from "../column";
import type { Period } from "../period";
import { sumOf } from "../exactSums";
import { dayAsked, goalGroups, rowInForce } from "../goals/goalGroups";
import { LEVELS, type GoalRows } from "../goals/goalRows";
import { roundMoney } from "../money";
import type { ItemRows } from "./itemRows";

export interface CountedGoals {
  /** Rows that are goals of such items; all when omitted. */
  readonly wanted?: (row: number) => boolean;
  /** Of a goal and its revisions the one in force on that day; the latest when omitted. */
  readonly asOf?: number;
  /** How much of the goals of a period is due, 0…1; all when omitted. */
  readonly share?: (period: Period) => number;
}

/** One row a unit: its goals of amount and, where there are some, of quantity, added up over the periods. Goals of the company are no item.
 * @returns refusals `two-goals`, `goals-overlap` (details: unit, first, second = rows) */
export function goalItems(goals: GoalRows, { wanted = () => true, asOf, share = () => 1 }: CountedGoals = {}): Figure<ItemRows> {
  const units = new Map<string, { label: string; amount: number[]; quantity: number[] }>();
  const periods = new Map<string, (Period & { readonly row: number })[]>();
  for (const group of goalGroups(goals, (row) => LEVELS[goals.level[row]!] !== "company" && goals.unit.codes[row] !== NO_TEXT && wanted(row))) {
    if (group.measure !== "amount" && group.measure !== "quantity") continue;
    const row = rowInForce(goals, group.rows, asOf === undefined ? Infinity : dayAsked(group, asOf));
    if (!row.ok) return row;
    // a year's goal and those of its months would be added up twice
    const others = periods.get(`${group.measure}|${group.key}`) ?? [];
    const over = others.find(({ from, to }) => from <= group.to && group.from <= to);
    if (over) return refuse("goals-overlap", { unit: group.unit, first: goals.row[over.row]!, second: goals.row[row.value]! });
    periods.set(`${group.measure}|${group.key}`, [...others, { from: group.from, to: group.to, row: row.value }]);
    const part = share(group);
    const unit = units.get(group.key) ?? { label: group.unit, amount: [], quantity: [] };
    unit[group.measure].push(part === 1 ? goals.goal[row.value]! : roundMoney(goals.goal[row.value]! * part));
    units.set(group.key, unit);
  }
  const all = [...units.values()];
  return figure({
    length: all.length,
    item: { codes: Int32Array.from(all, (_, at) => at), labels: all.map(({ label }) => label) },
    amount: Float64Array.from(all, ({ amount }) => sumOf(amount)),
    quantity: Float64Array.from(all, ({ quantity }) => sumOf(quantity)),
  });
}
