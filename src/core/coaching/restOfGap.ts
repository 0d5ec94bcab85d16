// What the earlier rungs of the ladder leave of each person's gap: causes that the sheets support, looked for among all people and in each one's own sales, and what
// everybody lost, are taken off. What is left is no proof of anything; it says with whom to talk.
import { diagnosing, MATERIAL, type Diagnosis } from "../diagnosis/diagnose";
import { RUNGS, type RungKey } from "../diagnosis/finding";
import type { Pieces } from "../diagnosis/pieces";
import type { StudyInput } from "../diagnosis/study";
import { sumOf } from "../exactSums";
import { difference, roundMoney } from "../money";
import type { StaffMember } from "./staff";

export type EarlierRung = Exclude<RungKey, "ability">;
/** The rungs before a person's own ability. */
export const EARLIER = RUNGS.filter((rung): rung is EarlierRung => rung !== "ability");

export interface RestOfGap {
  /** What supported causes come to for this person, beyond what everybody lost; and what everybody lost, money ≤ 0. With `left` they add up to the gap, to the cent. */
  readonly explained: readonly { readonly rung: EarlierRung; readonly amount: number }[];
  readonly everybody: number;
  readonly left: number;
  /** How the other rungs stand: a supported cause that touches nothing of theirs is ruled out for them. */
  readonly others: readonly { readonly rung: EarlierRung; readonly verdict: "ruled out" | "not clear" | "no data" }[];
  /** The rest is beyond chance, against all peers and corrected for all of them. */
  readonly standsOut: boolean;
}

export interface RestInput extends Omit<StudyInput, "goals" | "goalOf" | "isOfUnit" | "isCompany" | "sought"> {
  readonly staff: readonly StaffMember[];
}

/** Whether the earlier rungs leave a gap: as much of it as a cause must explain to be named. */
export const isLeft = ({ gap }: Pick<StaffMember, "gap">, { left }: Pick<RestOfGap, "left">): boolean => gap < 0 && left <= MATERIAL * gap;

/** By person's key, of those who are behind. Yields how much is done, 0…1. */
export function* restsOfGaps(input: RestInput): Generator<number, ReadonlyMap<string, RestOfGap>> {
  const { staff, facts, columns: { person } } = input;
  const rests = new Map<string, RestOfGap>();
  const behind = staff.filter(({ gap }) => gap < 0);
  const sellers = staff.filter(({ slot }) => slot >= 0);
  // sales under a name that nobody has: everything is left
  for (const { key, gap } of behind) rests.set(key, { explained: [], everybody: 0, left: gap, others: EARLIER.map((rung) => ({ rung, verdict: "no data" })), standsOut: false });
  const studied = behind.filter(({ slot }) => slot >= 0);
  if (!person || studied.length === 0) return rests;
  const { length } = facts.sales.rows;
  const placeOf = new Int32Array(person.labels.length).fill(-1);
  sellers.forEach(({ slot }, at) => (placeOf[slot] = at));
  const goalOf = Int32Array.from({ length }, (_, row) => (person.of[row]! < 0 ? -1 : placeOf[person.of[row]!]!));
  const parts = studied.length + 1;
  const all = yield* scaled(0, parts, diagnosing({ ...input, goals: sellers.map(({ due, typed, slot }) => ({ due, typed, person: slot })), goalOf, isOfUnit: (row) => goalOf[row]! >= 0, isCompany: true, sought: -sumOf(behind.map(({ gap }) => gap)) }));
  const places = piecesByPerson(all.study.pieces);
  for (const [at, member] of studied.entries()) {
    const theirs = places.get(member.slot) ?? [];
    const amongAll = restOf(member, theirs, all, null);
    rests.set(member.key, amongAll);
    if (!isLeft(member, amongAll)) continue;
    const own = yield* scaled(at + 1, parts, diagnosing({ ...input, goals: [{ due: member.due, typed: member.typed, person: member.slot }], goalOf: new Int32Array(length), isOfUnit: (row) => person.of[row] === member.slot, isCompany: false, sought: -member.gap }));
    rests.set(member.key, restOf(member, theirs, all, own));
  }
  return rests;
}

function* scaled<T>(at: number, of: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield (at + step.value) / of;
  }
}

/** By slot: places of their pieces. */
function piecesByPerson({ person }: Pieces): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  person.forEach((slot, piece) => {
    const own = places.get(slot);
    if (own) own.push(piece);
    else places.set(slot, [piece]);
  });
  return places;
}

/** @param theirs places of this person's pieces among all
 * @param own the same person's ladder: its pieces are theirs, in the same order; null: not looked at */
function restOf({ slot, gap }: StaffMember, theirs: readonly number[], all: Diagnosis, own: Diagnosis | null): RestOfGap {
  const { pieces } = all.study;
  const supported = (diagnosis: Diagnosis | null, rung: EarlierRung) => diagnosis?.steps.find((step) => step.rung === rung && step.verdict === "supported")?.pieces ?? null;
  const touched = EARLIER.map((rung) => ({ rung, amongAll: supported(all, rung), amongOwn: supported(own, rung) }));
  const owners = theirs.map((piece, at) => touched.find(({ amongAll, amongOwn }) => amongAll?.[piece] === 1 || amongOwn?.[at] === 1)?.rung);
  // what everybody lost, in proportion; where everybody gained there is nothing to take off
  const lost = Math.min(0, (all.background ?? 1) - 1);
  const sumAt = (values: Float64Array, places: readonly number[]) => sumOf(places.map((piece) => values[piece]!));
  const everybody = roundMoney(lost * sumAt(pieces.expected, theirs));
  const explained = EARLIER.flatMap((rung) => {
    const its = theirs.filter((_, at) => owners[at] === rung);
    return its.length > 0 ? [{ rung, amount: roundMoney(sumAt(pieces.gap, its) - lost * sumAt(pieces.expected, its)) }] : [];
  });
  const others = EARLIER.filter((rung) => !explained.some((one) => one.rung === rung)).map((rung) => {
    const verdict = all.steps.find((step) => step.rung === rung)?.verdict ?? "no data";
    return { rung, verdict: verdict === "supported" ? ("ruled out" as const) : verdict };
  });
  return { explained, everybody, left: difference(gap, sumOf([...explained.map(({ amount }) => amount), everybody])), others, standsOut: all.people.some((one) => one.slot === slot) };
}
