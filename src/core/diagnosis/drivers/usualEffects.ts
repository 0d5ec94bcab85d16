// Which of a dimension's effects are the small differences that there always are, and which stand out.

/** Experience before any data: values of a dimension differ by 2 %, and that is worth four values. */
const USUAL = 0.02;
const PRIOR_VALUES = 4;
/** However wide a dimension's effects scatter, more than this stands out. */
const MOST = 0.1;

export interface UsualEffects {
  /** By value: the effect, drawn to the middle as far as chance alone explains it; 0 where it stands out: that is for the search. */
  readonly effects: Float64Array;
  /** What a slice of one value must differ by at least to stand out. */
  readonly limit: number;
}

/** @param raw effects as fitted
 * @param weights 1 ÷ variance of each; 0: no rows */
export function usualEffects(raw: Float64Array, weights: Float64Array): UsualEffects {
  const known = [...raw].filter((_, code) => weights[code]! > 0);
  const middle = median(known);
  const spread = 1.4826 * median(known.map((effect) => Math.abs(effect - middle)));
  const chance = median([...weights].filter((weight) => weight > 0).map((weight) => 1 / weight));
  const variance = (known.length * Math.max(0, spread * spread - chance) + PRIOR_VALUES * USUAL * USUAL) / (known.length + PRIOR_VALUES);
  // three standard deviations, and more where few values say how wide one is
  const far = 3 * (1 + 3 / Math.max(1, known.length - 1));
  const effects = raw.map((effect, code) => {
    if (weights[code] === 0) return 0;
    const error = 1 / weights[code]!;
    const off = effect - middle;
    return Math.abs(off) > Math.min(MOST, far * Math.sqrt(variance + error)) ? 0 : off * (variance / (variance + error));
  });
  return { effects, limit: Math.min(MOST, far * Math.sqrt(variance)) };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length === 0 ? 0 : sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
