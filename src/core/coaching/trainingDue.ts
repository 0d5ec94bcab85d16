// Who is due for training: who sells what they were never trained on, whose training is older than the material, whose last one is longer ago than is usual.
import { compareNames, nameKey } from "../names";
import type { MaterialRow, TrainingRow } from "../learning";
import type { Topic } from "./topics";

/** Somebody who can be trained, and what their sales consist of. */
export interface Trainee {
  readonly person: string;
  readonly department: string;
  /** What they sell by category and product; share of their own sales, 0…1. */
  readonly sells: readonly { readonly item: string; readonly share: number }[];
}

export const REASONS = ["not trained", "out of date", "long ago", "never"] as const;
export type DueReason = (typeof REASONS)[number];

export interface TrainingDue {
  readonly person: string;
  readonly topic: string;
  readonly why: DueReason;
  /** Of "not trained": what they sell; "" else. */
  readonly item: string;
  /** Of "not trained": its share of what they sell. Of "out of date": the day the material was updated. Of "long ago": the usual days between trainings. */
  readonly figure: number;
  /** The last training on the topic; where it is about how long ago, the last of any. null: none is noted. */
  readonly last: number | null;
  readonly due: number;
  readonly material: MaterialRow | null;
}

export interface TrainingDueInput {
  readonly trainees: readonly Trainee[];
  readonly training: readonly TrainingRow[];
  readonly topics: readonly Topic[];
  readonly asOf: number;
  /** By person's key: the topic that their coaching suggests. */
  readonly suggested: ReadonlyMap<string, Topic>;
}

/** Less of one's sales than this is sold now and then: nobody is sent to a training for it. */
const SELLS = 0.05;
/** New material is to be known within so many days. */
const CATCH_UP = 30;
/** Where nothing is usual yet: once a year. */
const A_YEAR = 365;
const FEWEST_PAUSES = 5;
/** A course of several days a month is one training, not a rhythm. */
const SHORTEST = 90;

/** By person, then the day that it is due. What is planned already is not due. */
export function trainingDue(input: TrainingDueInput): TrainingDue[] {
  const { trainees, training, topics, asOf } = input;
  if (topics.length === 0) return [];
  const rhythm = usualPause(training, asOf);
  return trainees.flatMap((trainee) => {
    const key = nameKey(trainee.person);
    const own = training.filter(({ person }) => nameKey(person) === key);
    const lastOf = (isMeant: (row: TrainingRow) => boolean): number | null => own.reduce<number | null>((last, row) => (row.day <= asOf && isMeant(row) && row.day > (last ?? 0) ? row.day : last), null);
    const on = (some: readonly Topic[]) => {
      const keys = new Set(some.map(({ topic }) => nameKey(topic)));
      return ({ topic }: TrainingRow) => keys.has(nameKey(topic));
    };
    const isPlanned = (isMeant: (row: TrainingRow) => boolean) => own.some((row) => row.day > asOf && isMeant(row));
    const mine = topics.filter(({ material }) => material === null || material.forWhom === "" || [key, nameKey(trainee.department)].includes(nameKey(material.forWhom)) || !isSomebody(material.forWhom));
    const found: TrainingDue[] = [];
    for (const { item, share } of trainee.sells) {
      const about = mine.filter(({ subject }) => subject !== "" && nameKey(subject) === nameKey(item));
      if (share < SELLS || about.length === 0 || lastOf(on(about)) !== null || isPlanned(on(about))) continue;
      found.push({ person: trainee.person, topic: about[0]!.topic, why: "not trained", item, figure: share, last: null, due: asOf, material: about[0]!.material });
    }
    for (const topic of mine) {
      const updatedOn = topic.material?.updatedOn ?? null;
      const last = lastOf(on([topic]));
      if (updatedOn === null || updatedOn > asOf || last === null || last >= updatedOn || isPlanned(on([topic]))) continue;
      found.push({ person: trainee.person, topic: topic.topic, why: "out of date", item: "", figure: updatedOn, last, due: updatedOn + CATCH_UP, material: topic.material });
    }
    const last = lastOf(() => true);
    const due = last === null ? asOf : last + rhythm;
    if (training.length > 0 && due <= asOf && !isPlanned(() => true)) {
      const next = nextTopic(mine.filter(({ topic }) => !found.some((one) => one.topic === topic)), input.suggested.get(key), (topic) => lastOf(on([topic])), trainee);
      if (next) found.push({ person: trainee.person, topic: next.topic, why: last === null ? "never" : "long ago", item: "", figure: rhythm, last, due, material: next.material });
    }
    return found.sort((a, b) => a.due - b.due || REASONS.indexOf(a.why) - REASONS.indexOf(b.why) || compareNames(a.topic, b.topic));
  });

  function isSomebody(name: string): boolean {
    return trainees.some(({ person, department }) => [nameKey(person), nameKey(department)].includes(nameKey(name)));
  }
}

/** What coaching suggests; else what they never had, else what they had the longest ago. About products only what they sell. */
function nextTopic(topics: readonly Topic[], suggested: Topic | undefined, lastOf: (topic: Topic) => number | null, { sells }: Trainee): Topic | undefined {
  const wanted = topics.find(({ topic }) => topic === suggested?.topic);
  if (wanted) return wanted;
  const fits = topics.filter(({ subject }) => subject === "" || sells.some(({ item }) => nameKey(item) === nameKey(subject)));
  return [...fits].sort((a, b) => (lastOf(a) ?? 0) - (lastOf(b) ?? 0))[0];
}

/** Days between one training of a person and their next, the middle of all; a quarter at least. */
export function usualPause(training: readonly TrainingRow[], asOf: number): number {
  const days = new Map<string, Set<number>>();
  for (const { person, day } of training) if (day <= asOf) days.set(nameKey(person), (days.get(nameKey(person)) ?? new Set()).add(day));
  const pauses = [...days.values()].flatMap((own) => [...own].sort((a, b) => a - b).flatMap((day, at, all) => (at > 0 ? [day - all[at - 1]!] : []))).sort((a, b) => a - b);
  return pauses.length < FEWEST_PAUSES ? A_YEAR : Math.max(SHORTEST, Math.round((pauses[(pauses.length - 1) >> 1]! + pauses[pauses.length >> 1]!) / 2));
}
