// The tables `current` and `base` of PVM and BRIDGE: read alike, item by item; the base may be a table of goals.
import { compareItems, type ComparedItem } from "../../core/variance/compareItems";
import { doubledGoals } from "../../core/variance/doubledGoals";
import { goalItems } from "../../core/variance/goalItems";
import type { ItemRows } from "../../core/variance/itemRows";
import { LEVELS, OTHER_LEVEL, UNKNOWN_LEVEL, type GoalRows } from "../../core/goals/goalRows";
import type { Texts } from "../../core/column";
import { nameKey } from "../../core/names";
import type { Language } from "../../locales";
import { columnNamed, columnOf, readSheet, roleOfWord, textsOf, type ColumnRole, type SheetTable, type TableRole } from "../../sheet";
import { goalRowsOf, unitsOf } from "../../sheet/records/goalRows";
import { textsIn } from "../../sheet/records/textsIn";
import { gridOf, type Argument } from "../arguments/arguments";
import { failure, raise } from "../arguments/failure";
import { itemsOf, namedIn } from "./itemsOf";
import { tableOf } from "./tables";
import { argumentWord } from "../arguments/where";

/** So many rows show what kind of table it is. */
const ROWS_SEEN = 200;

export interface ComparedTables {
  readonly items: readonly ComparedItem[];
  /** Of the headers of `current`. */
  readonly language: Language;
}

/** @param by the word for the items
 * @throws #VALUE! where columns are missing or two fit alike */
export function comparedTables(current: Argument, base: Argument, by: string, columns: Argument): ComparedTables {
  const now = tableOf(current, { name: "current", as: "Sales", needs: [["amount"]], columns });
  return { items: compareItems(itemsOf(now, "current", by), kindOfTable(base) === "Goals" ? goalsOf(base, by, columns, now) : itemsOf(tableOf(base, { name: "base", as: "Sales", needs: [["amount"]], columns }), "base", by)), language: now.language };
}

/** What a range looks like; 0 may be a blank. */
export function kindOfTable(argument: Argument): TableRole | null {
  const seen = (gridOf(argument) ?? []).slice(0, ROWS_SEEN).map((line) => line.map((cell) => (cell === 0 ? null : cell)));
  return readSheet({ name: "", row: 0, column: 0, values: seen })[0]?.role ?? null;
}

/** @param together names of several columns in one, in place of the column `by` */
export function goalsOf(argument: Argument, by: string, columns: Argument, now: SheetTable, together?: Texts): ItemRows {
  const table = tableOf(argument, { name: "base", as: "Goals", needs: [["goal"]], columns });
  const asked = columnNamed(table, by);
  const role = asked?.role ?? roleOfWord(by);
  const own = unitsOf(table);
  const units = together ? { role: "product" as const, texts: together } : asked && role ? { role, texts: textsIn(asked) } : own?.role === "unit" ? own : { role: "product" as const, texts: namedIn(table, "base", by) };
  const goals = withPeriods(goalRowsOf(table, units), table);
  const items = goalItems(goals, own && units.texts === own.texts ? { wanted: goalsBy(columnNamed(now, by)?.role ?? role, goals, now) } : {});
  if (!items.ok) return raise(failure(items.why, argumentWord("base")));
  return items.value.length === 0 && goals.length > 0 ? raise(failure({ code: "no-goals-by", details: { value: by } }, argumentWord("base"))) : items.value;
}

/** Goals of people, of their departments and of regions may stand in one column: added up together they would count twice. The level says which are meant;
 * where there is none, those that the sales know as a person or a department only are no goals of anything else, nor are those that only add others up. */
function goalsBy(role: ColumnRole | null | undefined, goals: GoalRows, now: SheetTable): (row: number) => boolean {
  const level = role === "person" || role === "department" ? LEVELS.indexOf(role) : OTHER_LEVEL;
  const keysOf = (of: ColumnRole) => new Set((textsOf(now, of)?.labels ?? []).map(nameKey));
  const others = (["person", "department"] as const).filter((of) => of !== role).map(keysOf);
  const own = role ? keysOf(role) : new Set<string>();
  const isOther = goals.unit.labels.map((label) => !own.has(nameKey(label)) && others.some((keys) => keys.has(nameKey(label))));
  const isOwn = goals.unit.labels.map((label) => own.has(nameKey(label)));
  const doubled = doubledGoals(goals, (row) => isOwn[goals.unit.codes[row]!] ?? false);
  return (row) => (goals.level[row] === UNKNOWN_LEVEL ? !isOther[goals.unit.codes[row]!] && !doubled.has(row) : goals.level[row] === level);
}

/** Goals of a table without periods are all of one. */
const withPeriods = (goals: GoalRows, table: SheetTable): GoalRows => (columnOf(table, "from") || columnOf(table, "to") ? goals : { ...goals, from: new Int32Array(goals.length), to: new Int32Array(goals.length) });
