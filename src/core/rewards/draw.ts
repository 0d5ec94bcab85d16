// A draw: at least so much is paid each period; what it exceeds earnings by may be owed and taken from later ones.
import { difference } from "../money";

export interface DrawTerms {
  /** The least that a period pays; ≥ 0. */
  readonly draw: number;
  readonly recoverable: boolean;
  /** Owed at the start; ≥ 0. */
  readonly owed: number;
}

export interface DrawStep {
  readonly earned: number;
  readonly paid: number;
  /** After the period; never negative. */
  readonly owed: number;
}

/** Recoverable: only earnings above the draw pay back what is owed. Not recoverable: the greater of the two is paid, and nothing is owed.
 * @param earned one a period, in order; negative: more was taken back than earned
 * @see FUNCTIONS.md, DRAW */
export function draw(earned: readonly number[], terms: DrawTerms): DrawStep[] {
  let owed = terms.recoverable ? terms.owed : 0;
  return earned.map((earns) => {
    const above = difference(earns, terms.draw);
    if (!terms.recoverable) return { earned: earns, paid: Math.max(earns, terms.draw), owed: 0 };
    const back = Math.min(Math.max(above, 0), owed);
    owed = difference(owed, above < 0 ? above : back);
    return { earned: earns, paid: above < 0 ? terms.draw : difference(earns, back), owed };
  });
}
