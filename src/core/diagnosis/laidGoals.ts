// Which goals are laid over a unit's sales: its own, else those of its members, as the goal report adds them up.
import { NO_TEXT, type Texts } from "../column";
import { sumOf } from "../exactSums";
import type { Level } from "../goals/goalRows";
import type { GoalSheetLine } from "../goals/goalSheet";
import { difference } from "../money";
import { nameKey } from "../names";
import type { Period } from "../period";
import type { LaidGoal } from "./pieces";
import { slotsOf, type Slots } from "./slots";

export interface UnitOfStudy {
  readonly level: Level;
  /** Key of its name; "" for the company. */
  readonly key: string;
}

export interface LaidGoals {
  readonly goals: readonly LaidGoal[];
  /** By sales row; −1: no goal covers it. */
  readonly goalOf: Int32Array;
  readonly isOfUnit: (row: number) => boolean;
  /** All of the goal, and what of it is due; money. */
  readonly goal: number;
  readonly due: number;
  /** Whether it is the sum of its members' goals. */
  readonly ofMembers: boolean;
}

/** Money goals of a unit in a period: the line of the period itself, else those of shorter periods in it that do not overlap. */
export function linesOfUnit(lines: readonly GoalSheetLine[], { level, key }: UnitOfStudy, { from, to }: Period): GoalSheetLine[] {
  const own = lines.filter((line) => line.level === level && (level === "company" || nameKey(line.unit) === key) && line.measure === "amount" && !line.lowerIsBetter && line.goal !== null && line.from >= from && line.to <= to);
  const longest = [...own].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return longest.reduce<GoalSheetLine[]>((taken, line) => (taken.some((other) => line.from <= other.to && other.from <= line.to) ? taken : [...taken, line]), []);
}

/** What of goals should be there on a day: all of those that have ended, of others what is expected by then. */
export const dueOn = (lines: readonly GoalSheetLine[], asOf: number): number => Math.round(sumOf(lines.map((line) => (asOf >= line.to ? line.goal! : (line.expected ?? line.goal!)))) * 100) / 100;
/** What was typed as reached. */
export const typedOf = (lines: readonly GoalSheetLine[]): number => sumOf(lines.filter(({ typed }) => typed).map(({ actual }) => actual));

/** @returns null where the unit has no goal of money in the period */
export function laidGoals(lines: readonly GoalSheetLine[], unit: UnitOfStudy, period: Period & { readonly asOf: number }, person: Slots | null, department: Texts | undefined, rows: number): LaidGoals | null {
  const own = linesOfUnit(lines, unit, period);
  if (own.length === 0) return null;
  const dueOf = (some: readonly GoalSheetLine[]) => dueOn(some, period.asOf);
  const departments = department ? slotsOf(department) : null;
  const ofDepartment = departments && unit.level !== "company" ? departments.labels.findIndex((label) => nameKey(label) === unit.key) : -1;
  const keyOfPerson = person?.labels.map(nameKey) ?? [];
  const isOfUnit = (row: number): boolean =>
    unit.level === "company" || (unit.level === "department" ? departments !== null && ofDepartment >= 0 && departments.of[row] === ofDepartment : person !== null && person.of[row]! !== NO_TEXT && keyOfPerson[person.of[row]!] === unit.key);

  const ofMembers = own.some(({ goalFrom }) => goalFrom === "members") && unit.level !== "person";
  const goals: LaidGoal[] = [];
  const byPerson = new Map<number, number>();
  const byDepartment = new Map<number, number>();
  const layPerson = (name: string) => {
    const slot = person?.slotOf(name) ?? -1;
    const theirs = linesOfUnit(lines, { level: "person", key: nameKey(name) }, period);
    if (slot >= 0) byPerson.set(slot, goals.length);
    goals.push({ due: dueOf(theirs), typed: typedOf(theirs), person: slot });
  };
  if (ofMembers) {
    const people = [...new Map(lines.filter(({ level, goal, measure }) => level === "person" && goal !== null && measure === "amount").map((line) => [nameKey(line.unit), line])).values()];
    const set = lines.filter(({ level, goalFrom, measure }) => level === "department" && goalFrom === "own" && measure === "amount").map((line) => nameKey(line.unit));
    for (const key of unit.level === "company" ? new Set(set) : []) {
      const theirs = linesOfUnit(lines, { level: "department", key }, period);
      const slot = departments?.labels.findIndex((label) => nameKey(label) === key) ?? -1;
      if (slot >= 0) byDepartment.set(slot, goals.length);
      goals.push({ due: dueOf(theirs), typed: typedOf(theirs), person: -1 });
    }
    for (const line of people) {
      const home = nameKey(line.department ?? "");
      if (unit.level === "department" ? home === unit.key : !set.includes(home)) layPerson(line.unit);
    }
  } else goals.push({ due: dueOf(own), typed: typedOf(own), person: unit.level === "person" ? (person?.slotOf(own[0]!.unit) ?? -1) : -1 });

  const due = dueOf(own);
  // a goal that moved with its person, or rounding: what the members' goals leave of the unit's
  const left = difference(due, sumOf(goals.map((goal) => goal.due)));
  if (left !== 0) goals.push({ due: left, typed: 0, person: -1 });
  const goalOf = Int32Array.from({ length: rows }, (_, row) => {
    if (!ofMembers) return 0;
    const home = departments && departments.of[row]! >= 0 ? byDepartment.get(departments.of[row]!) : undefined;
    return home ?? (person && person.of[row]! >= 0 ? byPerson.get(person.of[row]!) : undefined) ?? -1;
  });
  return { goals, goalOf, isOfUnit, goal: sumOf(own.map(({ goal }) => goal!)), due, ofMembers };
}
