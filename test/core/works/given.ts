// Seeded chance, and rows of cases as core takes them.
import type { Texts } from "../../../src/core/column";
import { NO_TEXT } from "../../../src/core/column";
import { LOST, OPEN, WON, type CaseRows } from "../../../src/core/works/caseRows";

/** Numbers in 0…1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal (Box, Muller). */
export const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export function texts(values: readonly (string | null | undefined)[]): Texts {
  const labels = [...new Set(values.filter((value): value is string => value != null))];
  const places = new Map(labels.map((label, at) => [label, at]));
  return { labels, codes: Int32Array.from(values, (value) => (value == null ? NO_TEXT : places.get(value)!)) };
}

export interface Case {
  readonly item: string | null;
  readonly group?: string;
  readonly person?: string;
  readonly order?: string;
  readonly amount?: number;
  readonly stage?: "won" | "lost" | "open";
}

const STAGES = { won: WON, lost: LOST, open: OPEN } as const;

export function caseRows(cases: readonly Case[]): CaseRows {
  const column = (of: (one: Case) => string | undefined) => (cases.some((one) => of(one) !== undefined) ? texts(cases.map(of)) : undefined);
  return {
    length: cases.length,
    item: texts(cases.map(({ item }) => item)),
    group: column(({ group }) => group),
    person: column(({ person }) => person),
    order: column(({ order }) => order),
    amount: Float64Array.from(cases, ({ amount }) => amount ?? NaN),
    stage: cases.some(({ stage }) => stage) ? Uint8Array.from(cases, ({ stage }) => STAGES[stage ?? "open"]) : undefined,
  };
}

/** Shuffled, the same way for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = chance(seed);
  return list.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}
