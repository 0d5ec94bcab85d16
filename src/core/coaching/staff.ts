// Who has a goal of money in the period, and what of it should be there by now: the people that coaching is about.
import { dueOn, linesOfUnit, typedOf } from "../diagnosis/laidGoals";
import type { Slots } from "../diagnosis/slots";
import { sumOf } from "../exactSums";
import type { GoalSheetLine } from "../goals/goalSheet";
import { difference } from "../money";
import { nameKey } from "../names";
import type { Period } from "../period";

export interface StaffMember {
  readonly key: string;
  readonly person: string;
  /** "" where it is not known. */
  readonly department: string;
  /** Among the sales' people; −1: nothing was ever sold under that name. */
  readonly slot: number;
  /** Money. */
  readonly due: number;
  readonly typed: number;
  readonly actual: number;
  /** actual − due. */
  readonly gap: number;
}

/** Each person once, in the order of the goal report. */
export function staffOf(lines: readonly GoalSheetLine[], period: Period & { readonly asOf: number }, people: Slots | null): StaffMember[] {
  const named = new Map(lines.filter(({ level }) => level === "person").map((line) => [nameKey(line.unit), line] as const));
  return [...named].flatMap(([key, { unit, department }]): StaffMember[] => {
    const own = linesOfUnit(lines, { level: "person", key }, period);
    if (own.length === 0) return [];
    const [due, actual] = [dueOn(own, period.asOf), sumOf(own.map((line) => line.actual))];
    return [{ key, person: unit, department: department ?? "", slot: people?.slotOf(unit) ?? -1, due, typed: typedOf(own), actual, gap: difference(actual, due) }];
  });
}
