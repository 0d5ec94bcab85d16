// Did the affected do worse than the unaffected, both against their own base? Like with like: what fell everywhere alike is not an effect.
import { beyond, deviations } from "./normal";
import { DRAWS, type Draws } from "./draws";

/** Under so many customers on a side nothing is decided. */
export const FEWEST_CASES = 20;

/** By piece: how far it is affected, and how far it stands for those that are not; 0…1. */
export interface Sides {
  readonly affected: Float64Array;
  readonly unaffected: Float64Array;
  /** How much of the cause each met, where nobody is wholly on one side (a share of late orders); omitted: 1 and 0. */
  readonly dose?: Float64Array;
}

/** The same sides without some of the pieces. */
export const apart = ({ affected, unaffected, ...rest }: Sides, without: Uint8Array): Sides => {
  const left = (weights: Float64Array) => weights.map((weight, piece) => (without[piece] === 1 ? 0 : weight));
  return { ...rest, affected: left(affected), unaffected: left(unaffected) };
};

/** What is compared, by piece. */
export interface Compared {
  readonly length: number;
  readonly customer: Int32Array;
  /** Money before and now. */
  readonly base: Float64Array;
  readonly actual: Float64Array;
  readonly expected: Float64Array;
}

export interface Contrast {
  /** Customers on each side. */
  readonly cases: { readonly affected: number; readonly unaffected: number };
  /** Now ÷ base, each side's own. */
  readonly affected: number;
  readonly unaffected: number;
  /** The unaffected's now ÷ what was expected of them: turns an effect into money; 1 where nothing was. */
  readonly ofExpected: number;
  /** affected ÷ unaffected − 1: −0.4 is 40 % less than had they done as the others. */
  readonly effect: number;
  readonly error: number;
  /** Two-sided. */
  readonly p: number;
  /** 0…1: how much of the affected base lies with people (or products) whose own affected part fell at least half as far: one of them alone is no cause that many met. */
  readonly held: number;
  /** Bounds of the effect that leave out `alpha`; never below −1. */
  readonly bounds: (alpha: number) => readonly [low: number, high: number];
}

/** The groups (people, products) that the pieces belong to. */
export interface Between {
  /** By piece. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** Groups are what is affected (people who were not trained, products that grew dearer): then how much they differ by themselves, beyond what their customers' chances
   * explain, counts as chance, too. */
  readonly areAffected: boolean;
}

/** @returns null where a side has no base, or both met as much of the cause */
export function contrast(compared: Compared, sides: Sides, draws: Draws, between: Between | null): Contrast | null {
  const [a, u] = [sideOf(compared, sides.affected, sides.dose, draws), sideOf(compared, sides.unaffected, sides.dose, draws)];
  if (!(a.base > 0) || !(u.base > 0) || !(u.actual > 0)) return null;
  const [doseA, doseU] = sides.dose ? [a.dose, u.dose] : [1, 0];
  const rest = u.actual / u.base;
  const ratio = a.actual / a.base / rest;
  const apart = doseA - ratio * doseU;
  if (!(apart > 0)) return null;
  // what the cause does to those who met all of it, where the unaffected met a little, too
  const slope = (ratio - 1) / apart;
  const ofA = drawn(a, draws);
  const ofU = theRest(compared, sides, ofA, draws) ?? drawn(u, draws);
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const missing = ofU.base[draw]! > 0 ? ofA.actual[draw]! - (ofA.base[draw]! * ofU.actual[draw]!) / ofU.base[draw]! : 0;
    sum += missing;
    squares += missing * missing;
  }
  const would = a.base * rest;
  const variance = Math.max(0, squares / DRAWS - (sum / DRAWS) ** 2) / (would * would);
  const without = rest / (1 + slope * doseU);
  const shared = between?.areAffected ? sharedVariance(compared, sides, (piece) => without * (1 + slope * (sides.dose?.[piece] ?? 0)), between) : 0;
  const raw = Math.sqrt(variance + shared);
  const effect = slope * doseA;
  const error = (raw * doseA * (doseA - doseU)) / (apart * apart);
  return {
    cases: { affected: a.cases, unaffected: u.cases },
    affected: a.actual / a.base,
    unaffected: without,
    ofExpected: u.expected > 0 ? u.actual / u.expected / (1 + slope * doseU) : 1,
    effect,
    error,
    p: raw > 0 ? beyond((ratio - 1) / raw) : 1,
    held: between ? heldBy(compared, sides.affected, without, effect, between) : 1,
    bounds: (alpha) => [Math.max(-1, effect - deviations(alpha) * error), effect + deviations(alpha) * error],
  };
}

interface Side {
  readonly base: number;
  readonly actual: number;
  readonly expected: number;
  readonly cases: number;
  /** On average, by base. */
  readonly dose: number;
  /** By block. */
  readonly bases: Float64Array;
  readonly actuals: Float64Array;
}

function sideOf({ base, actual, expected, length, customer }: Compared, weights: Float64Array, doses: Float64Array | undefined, { blocks, blockOf, customers }: Draws): Side {
  const bases = new Float64Array(blocks);
  const actuals = new Float64Array(blocks);
  const seen = new Uint8Array(customers);
  let [due, met, cases] = [0, 0, 0];
  for (let piece = 0; piece < length; piece++) {
    const weight = weights[piece]!;
    const block = blockOf[piece]!;
    if (weight <= 0 || block < 0 || (base[piece] === 0 && actual[piece] === 0)) continue;
    bases[block]! += weight * base[piece]!;
    actuals[block]! += weight * actual[piece]!;
    due += weight * expected[piece]!;
    met += weight * base[piece]! * (doses?.[piece] ?? 0);
    if (seen[customer[piece]!] === 0) {
      seen[customer[piece]!] = 1;
      cases++;
    }
  }
  const add = (sum: number, value: number) => sum + value;
  const all = bases.reduce(add, 0);
  return { base: all, actual: actuals.reduce(add, 0), expected: due, cases, dose: met / all, bases, actuals };
}

interface Drawn {
  readonly base: Float64Array;
  readonly actual: Float64Array;
}

/** Sums of a side in every draw. */
function drawn({ bases, actuals }: Pick<Side, "bases" | "actuals">, { blocks, weights }: Draws): Drawn {
  const [base, actual] = [new Float64Array(DRAWS), new Float64Array(DRAWS)];
  for (let block = 0; block < blocks; block++) {
    const [before, now] = [bases[block]!, actuals[block]!];
    if (before === 0 && now === 0) continue;
    const first = block * DRAWS;
    for (let draw = 0; draw < DRAWS; draw++) {
      const times = weights[first + draw]!;
      base[draw]! += times * before;
      actual[draw]! += times * now;
    }
  }
  return { base, actual };
}

/** What pieces bring that stand on one side or the other comes again and again: one product against the others, one person against the rest. */
const remembered = new WeakMap<Draws, { readonly of: Compared; readonly isOn: Uint8Array; readonly sums: Drawn }>();

/** The unaffected as what both sides bring together without the affected; null where pieces count in part. */
function theRest(compared: Compared, { affected, unaffected }: Sides, ofAffected: Drawn, draws: Draws): Drawn | null {
  const isOn = new Uint8Array(compared.length);
  for (let piece = 0; piece < compared.length; piece++) {
    const both = affected[piece]! + unaffected[piece]!;
    if (both !== 0 && both !== 1) return null;
    isOn[piece] = both;
  }
  let known = remembered.get(draws);
  if (known?.of !== compared || known.isOn.some((on, piece) => on !== isOn[piece])) {
    known = { of: compared, isOn, sums: drawn(sideOf(compared, Float64Array.from(isOn), undefined, draws), draws) };
    remembered.set(draws, known);
  }
  // what is left over by rounding alone is nothing
  const less = (all: Float64Array, own: Float64Array) => all.map((sum, draw) => (Math.abs(sum - own[draw]!) <= 1e-9 * Math.abs(sum) ? 0 : sum - own[draw]!));
  return { base: less(known.sums.base, ofAffected.base), actual: less(known.sums.actual, ofAffected.actual) };
}

function heldBy({ base, actual, length }: Compared, affected: Float64Array, without: number, effect: number, { groupOf, groups }: Between): number {
  const [before, now] = [new Float64Array(groups), new Float64Array(groups)];
  for (let piece = 0; piece < length; piece++) {
    if (groupOf[piece]! < 0) continue;
    before[groupOf[piece]!]! += affected[piece]! * base[piece]!;
    now[groupOf[piece]!]! += affected[piece]! * actual[piece]!;
  }
  let [held, all] = [0, 0];
  before.forEach((sold, group) => {
    all += sold;
    if (sold > 0 && now[group]! / (sold * without) - 1 <= effect / 2) held += sold;
  });
  return all > 0 ? held / all : 0;
}

/** Groups with fewer customers say nothing of how groups differ. */
const FEWEST_IN_GROUP = 8;
const FEWEST_GROUPS = 4;

/** What differing groups add to the effect's variance: their own variance (DerSimonian and Laird, over the unaffected) × how differently the two sides are made up of them. */
function sharedVariance({ base, actual, length, customer }: Compared, { affected, unaffected }: Sides, due: (piece: number) => number, { groupOf, groups }: Between): number {
  const [ofAffected, ofUnaffected, now, would] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  const customers = Array.from({ length: groups }, () => new Map<number, number>());
  for (let piece = 0; piece < length; piece++) {
    const group = groupOf[piece]!;
    if (group < 0 || customer[piece]! < 0) continue;
    ofAffected[group]! += affected[piece]! * base[piece]!;
    const weight = unaffected[piece]!;
    if (weight <= 0) continue;
    ofUnaffected[group]! += weight * base[piece]!;
    now[group]! += weight * actual[piece]!;
    would[group]! += weight * due(piece) * base[piece]!;
    const missing = weight * (actual[piece]! - due(piece) * base[piece]!);
    customers[group]!.set(customer[piece]!, (customers[group]!.get(customer[piece]!) ?? 0) + missing);
  }
  const known = Array.from({ length: groups }, (_, group) => group).filter((group) => ofUnaffected[group]! > 0 && customers[group]!.size >= FEWEST_IN_GROUP);
  if (known.length < FEWEST_GROUPS) return 0;
  const differences = known.map((group) => {
    const mean = [...customers[group]!.values()].reduce((sum, one) => sum + one, 0) / customers[group]!.size;
    return { effect: now[group]! / would[group]! - 1, variance: [...customers[group]!.values()].reduce((sum, one) => sum + (one - mean) ** 2, 0) / would[group]! ** 2 };
  });
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) || 1;
  const [allAffected, allUnaffected] = [total(ofAffected), total(ofUnaffected)];
  const apart = ofAffected.reduce((sum, part, group) => sum + (part / allAffected - ofUnaffected[group]! / allUnaffected) ** 2, 0);
  return varianceBetween(differences) * apart;
}

function varianceBetween(groups: readonly { readonly effect: number; readonly variance: number }[]): number {
  const usable = groups.filter(({ variance }) => variance > 0);
  if (usable.length < FEWEST_GROUPS) return 0;
  const weights = usable.map(({ variance }) => 1 / variance);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = usable.reduce((sum, { effect }, at) => sum + weights[at]! * effect, 0) / all;
  const q = usable.reduce((sum, { effect }, at) => sum + weights[at]! * (effect - mean) ** 2, 0);
  const scale = all - weights.reduce((sum, weight) => sum + weight * weight, 0) / all;
  return scale > 0 ? Math.max(0, (q - (usable.length - 1)) / scale) : 0;
}
