// A goal whose period is made up of shorter ones with goals of their own: those say how the year's season falls.
import type { Period } from "../period";

export interface PartGoal extends Period {
  readonly goal: number;
}

/** The parts that follow each other from the first day to the last without a gap, the shortest first; none where they do not. */
export function partsOf({ from, to }: Period, others: readonly PartGoal[]): PartGoal[] {
  const inside = others.filter((one) => one.from >= from && one.to <= to && one.to - one.from < to - from && one.goal > 0);
  const parts: PartGoal[] = [];
  for (let day = from; day <= to; ) {
    const next = inside.filter((one) => one.from === day).reduce<PartGoal | null>((shortest, one) => (shortest && shortest.to <= one.to ? shortest : one), null);
    if (!next) return [];
    parts.push(next);
    day = next.to + 1;
  }
  return parts;
}
