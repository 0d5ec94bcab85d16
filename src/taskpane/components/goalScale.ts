// One scale for all bars of a group: the longest bar fills the width, and zero has its place when something fell below it.

export interface BarFigures {
  readonly actual: number;
  readonly goal: number | null;
  readonly expected: number | null;
}

export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export function scaleOf(bars: readonly BarFigures[]): Scale {
  let lowest = 0;
  let highest = 0;
  for (const { actual, goal } of bars) {
    lowest = Math.min(lowest, actual, goal ?? 0);
    highest = Math.max(highest, actual, goal ?? 0);
  }
  return highest > lowest ? { lowest, highest } : { lowest: 0, highest: 1 };
}

/** Where a value stands on the scale, 0…1. */
export const placeOn = ({ lowest, highest }: Scale, value: number): number => Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
