// Net promoter score: the share that recommends less the share that warns.
import { figure, refuse, type Figure } from "../answer";

const LEAST = 0;
const MOST = 10;

/** Per cent of 9–10 less per cent of 0–6: unrounded, −100…100.
 * @param scores 0…10
 * @param zeroIsScore null: nobody said, and zeros may be blanks
 * @returns refusals `score-outside` (at: the place from 0; value, least, most), `zeros-unclear` (count), `no-scores`
 * @see FUNCTIONS.md, NPS
 * @example nps([10, 9, 7, 3], null) // 25 */
export function nps(scores: readonly number[], zeroIsScore: boolean | null): Figure {
  const at = scores.findIndex((score) => score < LEAST || score > MOST);
  if (at >= 0) return refuse("score-outside", { at, value: scores[at]!, least: LEAST, most: MOST });
  const answers = zeroIsScore ? scores : scores.filter((score) => score !== 0);
  if (zeroIsScore === null && answers.length < scores.length) return refuse("zeros-unclear", { count: scores.length - answers.length });
  if (answers.length === 0) return refuse("no-scores");
  const promoters = answers.filter((score) => score >= 9).length;
  const detractors = answers.filter((score) => score <= 6).length;
  return figure(((promoters - detractors) / answers.length) * 100);
}
