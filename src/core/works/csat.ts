// Customer satisfaction: the share of good scores on a scale of five.
import { figure, refuse, type Figure } from "../answer";

const LEAST = 1;
const MOST = 5;
/** What counts as satisfied unless said. */
export const SATISFIED = { from: 4, to: 5 } as const;

/** Share of scores in `from`…`to`: 0…1, unrounded.
 * @param scores 1…5; 0 is no answer
 * @returns refusals `bad-score-range` (least, most), `score-outside` (at: the place from 0; value, least, most), `no-scores`
 * @see FUNCTIONS.md, CSAT
 * @example csat([5, 4, 2, 1]) // 0.5 */
export function csat(scores: readonly number[], from: number = SATISFIED.from, to: number = SATISFIED.to): Figure {
  if (from < LEAST || to > MOST || to < from) return refuse("bad-score-range", { least: LEAST, most: MOST });
  const at = scores.findIndex((score) => score !== 0 && (score < LEAST || score > MOST));
  if (at >= 0) return refuse("score-outside", { at, value: scores[at]!, least: LEAST, most: MOST });
  const answers = scores.filter((score) => score !== 0);
  return answers.length === 0 ? refuse("no-scores") : figure(answers.filter((score) => score >= from && score <= to).length / answers.length);
}
