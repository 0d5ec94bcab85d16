// Rung 5, support and staff: people not trained on what they sell, not trained at all for long, who left, or were never told their goal; against their peers selling the same.
import { NO_DAY, NO_TEXT } from "../../column";
import { nameKey } from "../../names";
import type { Finding, Need, Rung } from "../finding";
import { apart, type Sides } from "../contrast";
import { slotsAmong } from "../slots";
import { subjectIn } from "../subjectIn";
import type { Study } from "../study";

/** Training is fresh for so many days before the period's end. */
const FRESH = 365;

export function trainingRung(study: Study): Rung {
  const { facts, columns } = study;
  const topics = untrained(study);
  const needs: Need[] = [...(!facts.training ? [{ code: "training" }] : !facts.training.topic ? [{ code: "topic" }] : !columns.product ? [{ code: "product" }] : topics ? [] : [{ code: "topic-sold" }]), ...(facts.people ? [] : [{ code: "people" }]), ...(facts.notTold ? [] : [{ code: "told" }])];
  if (!columns.person) return { rung: "training", findings: [], remarks: [], needs: [{ code: "person" }, ...needs], hasData: false };
  const findings = [topics, untrainedForLong(study), leavers(study), notTold(study)].filter((finding) => finding !== null);
  const newcomers = newPeople(study);
  return { rung: "training", findings, remarks: newcomers ? [newcomers] : [], needs, hasData: facts.training !== undefined || findings.length > 0, ...(topics ? {} : { blind: true }) };
}

/** Pieces of people and what they sell, against the same sold by their peers: what was sold less by all is none of theirs. */
function finding(study: Study, code: string, isAffected: (person: number, piece: number) => boolean, isKnown: (person: number, piece: number) => boolean, groupOf: (piece: number) => number, people: readonly string[]): Finding {
  const { pieces } = study;
  const all: Sides = { affected: new Float64Array(pieces.length), unaffected: new Float64Array(pieces.length) };
  const touched = new Uint8Array(pieces.length);
  for (let piece = 0; piece < pieces.length; piece++) {
    const person = pieces.person[piece]!;
    if (person < 0 || !isKnown(person, piece)) continue;
    const affected = isAffected(person, piece);
    touched[piece] = affected ? 1 : 0;
    all[affected ? "affected" : "unaffected"][piece] = 1;
  }
  const compare = (sides: Sides) => study.contrast(likeWithLike(study, sides, groupOf), "history", "people");
  return { rung: "training", code, group: null, change: null, worse: true, ofSigns: 1, contrast: compare(all), compareApart: (without) => compare(apart(all, without)), touched, most: null, values: { people: people.slice(0, 4).join(", ") + (people.length > 4 ? "…" : ""), count: people.length } };
}

/** Weighs the unaffected so that they are made up of the same products as the affected. */
function likeWithLike({ pieces }: Study, { affected, unaffected }: Sides, groupOf: (piece: number) => number): Sides {
  const bases = new Map<number, [affected: number, unaffected: number]>();
  for (let piece = 0; piece < pieces.length; piece++) {
    const group = bases.get(groupOf(piece)) ?? [0, 0];
    group[0] += affected[piece]! * pieces.base[piece]!;
    group[1] += unaffected[piece]! * pieces.base[piece]!;
    bases.set(groupOf(piece), group);
  }
  const weight = (group: number) => {
    const [a, u] = bases.get(group)!;
    return u > 0 ? a / u : 0;
  };
  const heaviest = Math.max(0, ...[...bases.keys()].map(weight));
  return { affected, unaffected: heaviest > 0 ? unaffected.map((own, piece) => own * (weight(groupOf(piece)) / heaviest)) : unaffected };
}

/** Topics that name a category or a product: who had no training on it for a year, while it is something that people are trained on. */
function untrained(study: Study): Finding | null {
  const { facts: { training }, columns, now, pieces } = study;
  if (!training?.topic || !columns.product || !columns.person) return null;
  const subjects = columns.category?.slots ?? columns.product;
  const subjectOf = (piece: number) => (pieces.product[piece]! < 0 ? -1 : columns.category ? columns.category.of[pieces.product[piece]!]! : pieces.product[piece]!);
  const topics = training.topic.labels.map((label) => subjectIn(label, subjects.labels));
  if (!topics.some((subject) => subject >= 0)) return null;
  const person = slotsAmong(training.person, columns.person);
  const last = new Map<number, number>();
  for (let at = 0; at < training.length; at++) {
    const subject = training.topic.codes[at] === NO_TEXT ? -1 : topics[training.topic.codes[at]!]!;
    const day = training.day[at]!;
    if (subject < 0 || person[at]! < 0 || day === NO_DAY || day > now.to) continue;
    const key = person[at]! * subjects.labels.length + subject;
    last.set(key, Math.max(last.get(key) ?? NO_DAY, day));
  }
  const taught = new Set(topics);
  const isStale = (who: number, subject: number) => (last.get(who * subjects.labels.length + subject) ?? NO_DAY) < now.to - FRESH;
  const missing = pairs(study, subjectOf).filter(([who, subject]) => taught.has(subject) && isStale(who, subject));
  const names = [...new Set(missing.map(([who]) => columns.person!.labels[who]!))].sort();
  const what = [...new Set(missing.map(([, subject]) => subjects.labels[subject]!))].sort();
  const found = finding(study, "training-topic", (who, piece) => isStale(who, subjectOf(piece)), (_, piece) => taught.has(subjectOf(piece)), subjectOf, names);
  return { ...found, values: { ...found.values, what: what.slice(0, 4).join(", ") + (what.length > 4 ? "…" : "") } };
}

/** Who sold what, each pair once. */
function pairs({ pieces }: Study, subjectOf: (piece: number) => number): [person: number, subject: number][] {
  const found = new Map<string, [number, number]>();
  for (let piece = 0; piece < pieces.length; piece++) {
    const [who, subject] = [pieces.person[piece]!, subjectOf(piece)];
    if (who >= 0 && subject >= 0 && pieces.base[piece]! > 0) found.set(`${who} ${subject}`, [who, subject]);
  }
  return [...found.values()];
}

function untrainedForLong(study: Study): Finding | null {
  const { facts: { training }, columns, now } = study;
  if (!training || !columns.person) return null;
  const person = slotsAmong(training.person, columns.person);
  const last = new Map<number, number>();
  for (let at = 0; at < training.length; at++) if (person[at]! >= 0 && training.day[at] !== NO_DAY && training.day[at]! <= now.to) last.set(person[at]!, Math.max(last.get(person[at]!) ?? NO_DAY, training.day[at]!));
  return ofPeople(study, "training-none", (who) => (last.get(who) ?? NO_DAY) < now.to - FRESH);
}

/** People whose employment ended before the period did. */
function leavers(study: Study): Finding | null {
  const { facts: { people }, columns, now } = study;
  if (!people?.end || !columns.person) return null;
  const slots = slotsAmong(people.person, columns.person);
  const stays = new Map<number, number>();
  slots.forEach((slot, row) => slot >= 0 && stays.set(slot, Math.max(stays.get(slot) ?? NO_DAY, people.end![row] === NO_DAY ? Infinity : people.end![row]!)));
  return ofPeople(study, "training-left", (who) => (stays.get(who) ?? Infinity) <= now.to);
}

function notTold(study: Study): Finding | null {
  const { facts: { notTold: names }, columns } = study;
  if (!names?.size || !columns.person) return null;
  return ofPeople(study, "training-not-told", (who) => names.has(nameKey(columns.person!.labels[who]!)));
}

function ofPeople(study: Study, code: string, isAffected: (person: number) => boolean): Finding {
  const { columns, pieces } = study;
  const sold = new Set(pieces.person);
  const names = columns.person!.labels.filter((_, who) => sold.has(who) && isAffected(who)).sort();
  return finding(study, code, isAffected, () => true, (piece) => (columns.category && pieces.product[piece]! >= 0 ? columns.category.of[pieces.product[piece]!]! : pieces.product[piece]!), names);
}

/** Who began in the half year before the period's end: named, because a new person's goal has no base of their own. */
function newPeople({ facts: { people }, columns, now, ownPeople }: Study): Rung["remarks"][number] | null {
  if (!people?.start || !columns.person) return null;
  const slots = slotsAmong(people.person, columns.person);
  const names = [...new Set([...slots].flatMap((slot, row) => (slot >= 0 && ownPeople[slot] && people.start![row] !== NO_DAY && people.start![row]! > now.to - FRESH / 2 && people.start![row]! <= now.to ? [columns.person!.labels[slot]!] : [])))].sort();
  return names.length ? { code: "training-new", values: { people: names.slice(0, 4).join(", ") + (names.length > 4 ? "…" : ""), count: names.length } } : null;
}
