// Is it worth a manager's time? Support in rows and in money, and money beyond what chance moves.
import type { Candidate } from "./candidates";

/** What a slice moved beyond what others explain. */
export interface Moved {
  readonly rows: number;
  /** Money, signed. */
  readonly excess: number;
  /** Size of `excess`, in standard deviations of the noise in its rows. */
  readonly deviations: number;
  /** The part of its largest row, a share of `excess`. */
  readonly largest: number;
}

/** Fewer rows are single events, to be listed apart. */
export const LEAST_ROWS = 4;
const LEAST_DEVIATIONS = 3.2;
/** One row that is most of it is an outlier, not a slice. */
const ONE_ROW = 0.8;

/** Shares of the whole goal, and of all that the drivers moved, below which a slice is not worth naming. */
export interface Material {
  readonly ofGoal: number;
  readonly ofExplained: number;
}
export const MATERIAL: Material = { ofGoal: 0.0012, ofExplained: 0.025 };
/** A slice that small is named only where it is asked for, and its evidence is beyond doubt: its rows all moved far. */
export const SMALL: Material = { ofGoal: 0.00004, ofExplained: 0.001 };
const BEYOND_DOUBT = 30;

const measure = ({ score }: Pick<Candidate, "score">, small: boolean): Material => (small && score >= BEYOND_DOUBT ? SMALL : MATERIAL);

/** @param goal all goals, by size
 * @param small whether small slices are asked for */
export const hasSupport = (candidate: Candidate, { rows, excess, deviations, largest }: Moved, goal: number, small: boolean): boolean =>
  rows >= LEAST_ROWS && deviations >= LEAST_DEVIATIONS && largest <= ONE_ROW && Math.abs(excess) >= measure(candidate, small).ofGoal * goal;

/** Of all that was accepted, what is a part worth naming. */
export function material<T extends { readonly candidate: Candidate; readonly moved: Moved }>(accepted: readonly T[], small: boolean): T[] {
  const explained = accepted.reduce((sum, { moved }) => sum + Math.abs(moved.excess), 0);
  return accepted.filter(({ candidate, moved }) => Math.abs(moved.excess) >= measure(candidate, small).ofExplained * explained);
}
