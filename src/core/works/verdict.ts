// What is said of a comparison, in one word.

export type Verdict = "works" | "does worse" | "no difference" | "not clear" | "too few";

/** An interval inside ± so much of what it is compared with is no difference. */
const NO_DIFFERENCE = 0.05;

export interface Judged {
  readonly isEnough: boolean;
  /** Stands out among all that were compared. */
  readonly standsOut: boolean;
  /** The interval of the difference, as a share; null where there is none. */
  readonly interval: { readonly from: number; readonly to: number } | null;
  readonly difference: number | null;
}

export function verdictOf({ isEnough, standsOut, interval, difference }: Judged): Verdict {
  if (!isEnough) return "too few";
  if (interval === null || difference === null) return "not clear";
  if (standsOut) return difference > 0 ? "works" : "does worse";
  return interval.from >= -NO_DIFFERENCE && interval.to <= NO_DIFFERENCE ? "no difference" : "not clear";
}
