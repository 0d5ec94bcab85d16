// A goals table as the base of a variance: its goal is the amount. Of a goal and its revisions the latest counts.
import { figure, type Figure } from "../answer";
import { NO_TEXT } from "../column";
import { sumOf } from "../exactSums";
import { goalGroups, rowInForce } from "../goals/goalGroups";
import { LEVELS, type GoalRows } from "../goals/goalRows";
import type { ItemRows } from "./itemRows";

/** One row a unit: its goals of amount and, where there are some, of quantity, added up over the periods. Goals of the company are no item.
 * @returns refusal `two-goals` (details: unit, first, second = rows) */
export function goalItems(goals: GoalRows): Figure<ItemRows> {
  const units = new Map<string, { label: string; amount: number[]; quantity: number[] }>();
  for (const group of goalGroups(goals, (row) => LEVELS[goals.level[row]!] !== "company" && goals.unit.codes[row] !== NO_TEXT)) {
    if (group.measure !== "amount" && group.measure !== "quantity") continue;
    const row = rowInForce(goals, group.rows, Infinity);
    if (!row.ok) return row;
    const unit = units.get(group.key) ?? { label: group.unit, amount: [], quantity: [] };
    unit[group.measure].push(goals.goal[row.value]!);
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
