// For each topic: who was trained, what they sold per working day before and after, and the same of comparable people not trained then.
import { workingDays, type WorkCalendar } from "../calendar";
import { NO_DAY, NO_TEXT, type Days, type Texts } from "../column";
import type { SalesRows } from "../goals/salesRows";
import { spansOf, tally } from "../goals/tally";
import { ItemSlots } from "../itemSlots";
import type { Period } from "../period";

export interface TrainingRows {
  readonly length: number;
  readonly person: Texts;
  readonly topic: Texts;
  readonly day: Days;
}

export interface TrainingInput {
  readonly sales: SalesRows;
  readonly training: TrainingRows;
  /** Days of a window before and after, ≥ 1. */
  readonly days: number;
  readonly calendar: WorkCalendar;
}

/** Sales per working day. */
interface Change {
  readonly person: number;
  readonly before: number;
  readonly after: number;
}

export interface TrainedPerson {
  readonly person: number;
  readonly own: Change;
  /** At least one. */
  readonly others: readonly Change[];
  readonly isShortened: boolean;
}

export interface TrainedTopic {
  readonly topic: string;
  readonly people: readonly TrainedPerson[];
  readonly leftOut: number;
}

/** Sold alike before: from half to double. */
const ALIKE = { least: 0.5, most: 2 } as const;
/** The nearest of those who sold alike; more would be less alike. */
const NEAREST = 5;
/** A window shorter than this share of what was asked says too little. */
const LEAST_WINDOW = 0.5;

interface Windows {
  readonly before: Period;
  readonly after: Period;
  readonly isShortened: boolean;
}

/** A person counts once a topic, with the first training that has windows. The day of the training is in neither. */
export function trainedPeople({ sales, training, days, calendar }: TrainingInput): TrainedTopic[] {
  const people = new ItemSlots();
  const topics = new ItemSlots();
  const [sellerOf, traineeOf, topicOf] = [sales.person ? people.of(sales.person) : new Int32Array(), people.of(training.person), topics.of(training.topic)];
  const place = new Int32Array(people.size);
  for (const [at, { slot }] of people.inOrder().entries()) place[slot] = at;
  const active = activeDays(sales, sellerOf, people.size);
  const trainings = Array.from({ length: training.length }, (_, row) => row)
    .filter((row) => training.person.codes[row] !== NO_TEXT && training.topic.codes[row] !== NO_TEXT && training.day[row] !== NO_DAY)
    .map((row) => ({ person: traineeOf[training.person.codes[row]!]!, topic: topicOf[training.topic.codes[row]!]!, day: training.day[row]! }))
    .sort((a, b) => a.day - b.day || place[a.person]! - place[b.person]!);
  const windowsOn = new Map([...new Set(trainings.map(({ day }) => day))].map((day) => [day, windowsOf(day, days, active.all, calendar)] as const));
  const periods = [...windowsOn.values()].flatMap((windows) => (windows ? [windows.before, windows.after] : []));
  const sold = tally({ sales, units: sales.person ? [{ codes: sales.person.codes, slotOfCode: sellerOf }] : null, slots: people.size, spans: spansOf(periods.flatMap(({ from, to }) => [from, to + 1])), until: active.all.to });
  const perDay = (person: number, { from, to }: Period) => sold.between(person, from, to) / workingDays(calendar, from, to);
  const change = (person: number, { before, after }: Windows): Change => ({ person, before: perDay(person, before), after: perDay(person, after) });
  const trainedOn = new Map<number, number[]>();
  for (const { person, day } of trainings) trainedOn.set(person, [...(trainedOn.get(person) ?? []), day]);
  const sellers = people.inOrder().flatMap(({ slot }) => (slot > 0 && active.from[slot] !== NO_DAY ? [slot] : []));
  const wasThere = (person: number, day: number) => active.from[person] !== NO_DAY && active.from[person]! < day && active.to[person]! > day;
  const changesOn = new Map<number, readonly Change[]>();
  /** People who sold before and after a day and had no training near it. */
  const untrained = (day: number, windows: Windows): readonly Change[] => {
    const known = changesOn.get(day) ?? sellers.filter((person) => wasThere(person, day) && !(trainedOn.get(person) ?? []).some((other) => Math.abs(other - day) <= days)).map((person) => change(person, windows));
    changesOn.set(day, known);
    return known;
  };
  const compared = (person: number, day: number): TrainedPerson | null => {
    const windows = windowsOn.get(day);
    if (!windows || !wasThere(person, day)) return null;
    const own = change(person, windows);
    const alike = untrained(day, windows).filter(({ before }) => before >= own.before * ALIKE.least && before <= own.before * ALIKE.most);
    const others = [...alike].sort((a, b) => Math.abs(a.before - own.before) - Math.abs(b.before - own.before)).slice(0, NEAREST);
    return others.length > 0 ? { person, own, others, isShortened: windows.isShortened } : null;
  };
  return topics
    .inOrder()
    .filter(({ slot }) => slot > 0)
    .map(({ slot, label }) => {
      const ofTopic = trainings.filter(({ topic }) => topic === slot);
      const trainees = [...new Set(ofTopic.map(({ person }) => person))];
      const usable = trainees.flatMap((person) => {
        for (const { day } of ofTopic.filter((one) => one.person === person)) {
          const found = compared(person, day);
          if (found) return [found];
        }
        return [];
      });
      return { topic: label, people: usable, leftOut: trainees.length - usable.length };
    });
}

/** From the first to the last day with a sale: of each person (NO_DAY: none), and of all. */
function activeDays(sales: SalesRows, slotOfCode: Int32Array, size: number): { from: Int32Array; to: Int32Array; all: Period } {
  const [from, to] = [new Int32Array(size).fill(NO_DAY), new Int32Array(size).fill(NO_DAY)];
  let [first, last] = [NO_DAY, NO_DAY];
  for (let row = 0; row < sales.length; row++) {
    const day = sales.day[row]!;
    if (day === NO_DAY || Number.isNaN(sales.amount[row])) continue;
    if (first === NO_DAY || day < first) first = day;
    if (day > last) last = day;
    const code = sales.person?.codes[row] ?? NO_TEXT;
    if (code === NO_TEXT) continue;
    const slot = slotOfCode[code]!;
    if (from[slot] === NO_DAY || day < from[slot]!) from[slot] = day;
    if (day > to[slot]!) to[slot] = day;
  }
  return { from, to, all: { from: first, to: last } };
}

/** null where the edge of the data leaves too little. */
function windowsOf(day: number, days: number, data: Period, calendar: WorkCalendar): Windows | null {
  const before = { from: Math.max(day - days, data.from), to: day - 1 };
  const after = { from: day + 1, to: Math.min(day + days, data.to) };
  const least = Math.max(1, days * LEAST_WINDOW);
  if ([before, after].some(({ from, to }) => to - from + 1 < least || workingDays(calendar, from, to) === 0)) return null;
  return { before, after, isShortened: before.from > day - days || after.to < day + days };
}
