// Who can be due for training, and what their sales consist of: people with a goal, and whoever else sold something this year and is still there.
import { dealsOf } from "../../core/coaching/dealCases";
import type { StaffMember } from "../../core/coaching/staff";
import type { Topic } from "../../core/coaching/topics";
import type { Trainee } from "../../core/coaching/trainingDue";
import type { DiagnosisFacts } from "../../core/diagnosis/facts";
import { slotsOf, type Slots } from "../../core/diagnosis/slots";
import { compareNames, nameKey } from "../../core/names";
import type { Period } from "../../core/period";
import { markedSales } from "../../reports/settings";
import type { PersonFacts } from "./coachingFacts";
import type { Opened } from "../workbook/opened";

interface TraineesInput {
  readonly opened: Opened;
  readonly facts: DiagnosisFacts;
  readonly people: Slots;
  readonly window: Period;
  readonly topics: readonly Topic[];
  /** Those who are still there. */
  readonly staff: readonly StaffMember[];
  readonly factsOf: (name: string) => PersonFacts;
}

export function traineesOf({ opened, facts, people, window, topics, staff, factsOf }: TraineesInput): Trainee[] {
  const { rows: { sales }, setup } = opened;
  const subjects = new Set(topics.flatMap(({ subject }) => (subject === "" ? [] : [nameKey(subject)])));
  const deals = [facts.sales.category, facts.sales.product].flatMap((texts) => (texts ? [dealsOf({ sales, people, window, marked: markedSales(setup.settings), item: slotsOf(texts) })] : []));
  const sold = new Set(dealsOf({ sales, people, window, marked: markedSales(setup.settings) }).person);
  const names = new Map([...staff.map(({ person }) => [nameKey(person), person] as const), ...people.labels.filter((name, slot) => sold.has(slot) && !factsOf(name).hasLeft).map((name) => [nameKey(name), name] as const)]);
  return [...names.values()].sort(compareNames).map((person) => {
    const slot = people.slotOf(person);
    const sells = deals.flatMap(({ byItem, items }) => {
      const own = items.map((item, at) => ({ item, amount: slot < 0 ? 0 : byItem[slot * items.length + at]! }));
      const all = own.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
      return own.filter(({ item, amount }) => amount > 0 && subjects.has(nameKey(item))).map(({ item, amount }) => ({ item, share: amount / all }));
    });
    return { person, department: factsOf(person).group, sells };
  });
}
