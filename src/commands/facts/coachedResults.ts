// What people sold since they were coached, against their goals of any period: from the open workbook.
import { resultSince, type ResultSince } from "../../core/coaching/resultSince";
import { NO_DAY } from "../../core/column";
import { linesOfUnit } from "../../core/diagnosis/laidGoals";
import type { Slots } from "../../core/diagnosis/slots";
import { sumOf } from "../../core/exactSums";
import { goalSheet, type GoalSheet } from "../../core/goals/goalSheet";
import { marksLeftOut } from "../../core/goals/tally";
import { product as times } from "../../core/money";
import { nameKey } from "../../core/names";
import type { PeriodAndDay } from "../desk";
import { markedSales } from "../../reports/settings";
import type { Opened } from "../workbook/opened";

/** Asked of few people: goals and sales are looked up when the first is asked about. */
export function resultsSince(opened: Opened, period: PeriodAndDay, people: Slots | null): (person: string, coachedOn: number) => ResultSince | null {
  const { rows, calendar, setup: { settings } } = opened;
  let goals: GoalSheet["lines"] | null = null;
  const from = rows.goals.from.reduce((first, day) => (day !== NO_DAY && day < first ? day : first), period.from);
  return (person, coachedOn) => {
    if (coachedOn > period.asOf) return null;
    goals ??= goalSheet({ sales: rows.sales, goals: rows.goals, people: rows.people, from, to: period.to, asOf: period.asOf, calendar, tolerance: settings.tolerance, marked: markedSales(settings) }).result.lines;
    const own = linesOfUnit(goals, { level: "person", key: nameKey(person) }, { from, to: period.to });
    return resultSince({ coachedOn, asOf: period.asOf, calendar, goals: own.map((line) => ({ from: line.from, to: line.to, goal: line.goal! })), soldIn: salesOf(opened, people, person) });
  };
}

function salesOf({ rows: { sales }, setup }: Opened, people: Slots | null, person: string): (from: number, to: number) => number {
  const slot = people?.slotOf(person) ?? -1;
  const leftOut = marksLeftOut(markedSales(setup.settings));
  const own: number[] = [];
  if (people && slot >= 0) for (let row = 0; row < sales.length; row++) if (people.of[row] === slot && sales.amount[row] === sales.amount[row] && !(sales.mark && sales.amount[row]! > 0 && leftOut[sales.mark[row]!])) own.push(row);
  const money = (row: number) => {
    const part = sales.share?.[row] ?? NaN;
    return part === part ? times(sales.amount[row]!, part) : sales.amount[row]!;
  };
  return (from, to) => sumOf(own.filter((row) => sales.day[row]! >= from && sales.day[row]! <= to).map(money));
}
