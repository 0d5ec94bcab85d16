// Goals of products, regions, customers…: their lines of the sheet `Goal report`, and the company's where nobody has a goal.
import type { Texts } from "../column";
import { sumOf } from "../exactSums";
import { monthsOf } from "../period";
import { goalFiguresAsOf } from "./goalFigures";
import { goalGroups } from "./goalGroups";
import { partsOf } from "./goalParts";
import { goalsOf, line, typedActual } from "./goalReport";
import { revisionsOf, type GoalRevision } from "./goalRevisions";
import { OTHER_LEVEL, UNKNOWN_LEVEL, type GoalRows } from "./goalRows";
import type { GoalSheetInput } from "./goalSheet";
import { monthly, ofFirstGoal, type GoalSheetLine } from "./goalSheetLine";
import { salesByUnit, salesOfAll } from "./salesByUnit";
import { spansOf } from "./tally";
import type { Thing } from "./things";

export interface ThingGoalsInput extends Omit<GoalSheetInput, "people" | "leads"> {
  readonly thing: Thing;
  /** Of these alone. */
  readonly goals: GoalRows;
  /** The sales' column of them; undefined where there is none: then only what was typed as actual is known. */
  readonly column: Texts | undefined;
}

export interface ThingGoals {
  readonly thing: Thing;
  /** By period, then in the order of the goals table; goals of which no actual is known are not there. */
  readonly lines: readonly GoalSheetLine<Thing>[];
  /** A line a period that adds these goals up, beside everything that was sold. */
  readonly company: readonly GoalSheetLine[];
  readonly revisions: readonly GoalRevision<Thing>[];
  /** Goals whose actual nothing tells. */
  readonly untold: number;
  /** What was sold of those that have no goal, in the days reported; a share of the company's actual. */
  readonly withoutGoal: { readonly count: number; readonly amount: number };
}

/** Goals set for such things whose period lies in from…to. Nobody is in them, so they stand beside the goals of people and are never added to those. */
export function thingGoals({ thing, sales, goals, column, from, to, asOf, calendar, tolerance, marked }: ThingGoalsInput): ThingGoals {
  const isOne = (row: number) => goals.level[row] === OTHER_LEVEL || goals.level[row] === UNKNOWN_LEVEL;
  const groups = goalGroups(goals, (row) => isOne(row) && goals.from[row]! >= from && goals.to[row]! <= to).sort((a, b) => a.from - b.from || a.to - b.to || a.rows[0]! - b.rows[0]!);
  const periods = [...new Map(groups.map((group) => [`${group.from}-${group.to}`, { from: group.from, to: group.to }])).values()];
  const days = { from: Math.min(...periods.map((period) => period.from)), to: Math.max(...periods.map((period) => period.to)) };
  const tallied = { sales, spans: spansOf(periods.flatMap((period) => [...monthsOf(period).map((month) => month.from), period.to + 1])), until: asOf, marked };
  const [ofAll, units] = [salesOfAll(tallied), salesByUnit(tallied, column)];
  const figures = goalFiguresAsOf(asOf, calendar, tolerance);

  const own = groups.map((group) => ({ group, ...goalsOf(goals, group, asOf) }));
  const partsFor = ({ key, measure, from: first, to: last }: (typeof groups)[number]) =>
    partsOf({ from: first, to: last }, own.flatMap(({ group, goal }) => (group.key === key && group.measure === measure && goal !== null ? [{ from: group.from, to: group.to, goal }] : [])));

  const lines = own.flatMap(({ group, goal, firstGoal, refusal }): GoalSheetLine<Thing>[] => {
    const sold = column ? units.actual(group.key, group.measure, group) : null;
    const typed = sold === null ? typedActual(goals, group) : null;
    const actual = sold ?? typed;
    if (actual === null) return [];
    const told = line(group, "other", figures({ from: group.from, to: group.to, actual, goal, firstGoal, lowerIsBetter: group.lowerIsBetter, parts: partsFor(group) }), refusal);
    return [{ ...told, level: thing, department: null, goalFrom: goal === null ? null : "own", typed: typed !== null, months: sold === null ? [] : monthly(group, asOf, (month) => units.actual(group.key, group.measure, month)), ofFirstGoal: ofFirstGoal(told), coverage: null }];
  });

  const company = periods.flatMap((period): GoalSheetLine[] => {
    const money = lines.filter((one) => one.from === period.from && one.to === period.to && one.measure === "amount" && !one.lowerIsBetter && one.goal !== null);
    if (money.length === 0) return [];
    const sum = (of: "goal" | "firstGoal") => sumOf(money.map((one) => one[of] ?? 0));
    const actual = ofAll("amount", period) ?? 0;
    const told = line({ unit: "", measure: "amount", lowerIsBetter: false, ...period }, "company", figures({ ...period, actual, goal: sum("goal"), firstGoal: sum("firstGoal") }));
    return [{ ...told, department: null, goalFrom: "members", typed: false, months: monthly(period, asOf, (month) => ofAll("amount", month)), ofFirstGoal: ofFirstGoal(told), coverage: null }];
  });

  const named = new Set(groups.map(({ key }) => key));
  const others = groups.length > 0 ? units.units.flatMap(({ key }) => (named.has(key) ? [] : [units.actual(key, "amount", days) ?? 0])).filter((amount) => amount !== 0) : [];
  return {
    thing,
    lines,
    company,
    revisions: groups.flatMap((group) => revisionsOf(goals, group, thing, asOf)),
    untold: groups.length - lines.length,
    withoutGoal: { count: others.length, amount: sumOf(others) },
  };
}
