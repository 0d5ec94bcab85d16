// Many tests at once: Holm's correction, and the level at which the interval of each is to be shown.

export const ALPHA = 0.05;

export interface Corrected {
  readonly significant: boolean;
  /** What the interval leaves out: ALPHA ÷ the tests that stood against it at its turn. */
  readonly alpha: number;
}

/** @param ps two-sided, in any order; all that was tried
 * @returns in the same order */
export function holm(ps: readonly number[]): Corrected[] {
  const order = ps.map((_, at) => at).sort((a, b) => ps[a]! - ps[b]! || a - b);
  const corrected = new Array<Corrected>(ps.length);
  let stands = true;
  let firstFailed = ps.length;
  order.forEach((at, turn) => {
    const alpha = ALPHA / (ps.length - turn);
    if (stands && ps[at]! > alpha) {
      stands = false;
      firstFailed = turn;
    }
    // once one has failed the rest stand against as many as it did
    corrected[at] = { significant: stands, alpha: stands ? alpha : ALPHA / (ps.length - firstFailed) };
  });
  return corrected;
}
