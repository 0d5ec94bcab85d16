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

/** The same bar as a share of its own goal; without a goal there is none to draw. */
export function shareOfGoal({ actual, goal, expected }: BarFigures): BarFigures {
  if (goal === null || goal <= 0) return { actual: 0, goal: null, expected: null };
  return { actual: actual / goal, goal: 1, expected: expected === null ? null : expected / goal };
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
