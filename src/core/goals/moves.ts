// People who changed departments: where each was on which day, so that their sales and their goals stay where they were made.
import { NO_DAY, NO_TEXT, type Texts } from "../column";
import { workingDays, type WorkCalendar } from "../calendar";
import { nameKey } from "../names";
import type { Period } from "../period";
import type { GoalRows, PeopleRows } from "./goalRows";
import type { SalesRows } from "./salesRows";

export interface Stay {
  readonly department: string;
  /** First and last day; without end on the outer sides. */
  readonly from: number;
  readonly to: number;
}

/** Stays in order of days, by person's key; only of people who were in more than one department. */
export type Moves = ReadonlyMap<string, readonly Stay[]>;

/** From a People table with a row for each stay: a stay lasts until the next one begins. What the goals table says of a department goes before. */
export function movesOf(people: PeopleRows | undefined, goals: GoalRows): Moves {
  if (!people?.department) return new Map();
  const said = new Set(goals.department ? [...goals.department.codes].flatMap((code, row) => (code === NO_TEXT ? [] : [nameKey(goals.unit.labels[goals.unit.codes[row]!] ?? "")])) : []);
  const rows = new Map<string, { department: string; start: number }[]>();
  for (let row = 0; row < people.length; row++) {
    const [who, where] = [people.person.codes[row]!, people.department.codes[row]!];
    if (who === NO_TEXT || where === NO_TEXT) continue;
    const key = nameKey(people.person.labels[who]!);
    const start = people.start?.[row] ?? NO_DAY;
    rows.set(key, [...(rows.get(key) ?? []), { department: people.department.labels[where]!, start: start === NO_DAY ? -Infinity : start }]);
  }
  const moved = [...rows].filter(([key, stays]) => !said.has(key) && new Set(stays.map(({ department }) => nameKey(department))).size > 1);
  return new Map(
    moved.map(([key, stays]) => {
      const inOrder = stays.sort((a, b) => a.start - b.start);
      return [key, inOrder.map(({ department, start }, at): Stay => ({ department, from: at === 0 ? -Infinity : start, to: (inOrder[at + 1]?.start ?? Infinity) - 1 }))] as const;
    }),
  );
}

export const departmentOn = (stays: readonly Stay[], day: number): string => (stays.find(({ from, to }) => from <= day && day <= to) ?? stays[stays.length - 1]!).department;

/** The sales' departments, with the rows that name none filled by the day for people who moved. */
export function salesDepartments({ person, department, day, length }: SalesRows, moves: Moves): Texts | undefined {
  if (!person || moves.size === 0) return department;
  const labels = [...(department?.labels ?? [])];
  const codeOf = (label: string) => {
    const known = labels.findIndex((other) => nameKey(other) === nameKey(label));
    return known >= 0 ? known : labels.push(label) - 1;
  };
  const staysOf = person.labels.map((name) => (moves.get(nameKey(name)) ?? []).map((stay) => ({ ...stay, code: codeOf(stay.department) })));
  const codes = Int32Array.from({ length }, (_, row) => {
    const own = department?.codes[row] ?? NO_TEXT;
    const who = person.codes[row]!;
    if (own !== NO_TEXT || who === NO_TEXT) return own;
    return staysOf[who]!.find(({ from, to }) => from <= day[row]! && day[row]! <= to)?.code ?? NO_TEXT;
  });
  return { codes, labels };
}

/** Working days of a period that each stay had: the weights of a goal that moved along. Only stays with some. */
export function staysIn(stays: readonly Stay[], { from, to }: Period, calendar: WorkCalendar): { readonly department: string; readonly days: number }[] {
  return stays.map((stay) => ({ department: stay.department, days: workingDays(calendar, Math.max(from, stay.from), Math.min(to, stay.to)) })).filter(({ days }) => days > 0);
}
