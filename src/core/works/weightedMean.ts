// A mean of people who weigh differently, and how uncertain it is.
import type { UncertainMean } from "./ratio";

export interface WeighedValue {
  readonly person: number;
  /** All weights sum to 1. */
  readonly weight: number;
  readonly value: number;
}

/** What one person brings several times is one voice as heavy as all of them.
 * @returns freedom: of as many equal voices as would be as certain, less one */
export function weightedMean(values: readonly WeighedValue[]): UncertainMean & { readonly people: number } {
  const mean = values.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const voices = new Map<number, number>();
  for (const { person, weight } of values) voices.set(person, (voices.get(person) ?? 0) + weight);
  const concentration = [...voices.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  const spread = values.reduce((sum, { weight, value }) => sum + weight * (value - mean) ** 2, 0);
  const variance = concentration < 1 ? (spread / (1 - concentration)) * concentration : 0;
  return { mean, variance, freedom: Math.max(1, 1 / concentration - 1), people: voices.size };
}
