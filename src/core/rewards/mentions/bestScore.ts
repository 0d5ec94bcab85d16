// Whose customers are happiest, of those whom enough customers scored.
import type { Amounts, Days, Texts } from "../../column";
import { NO_TEXT } from "../../column";
import { sumOf } from "../../exactSums";
import { compareNames, nameKey } from "../../names";
import type { Period } from "../../period";
import type { Mention } from "./mention";

const LEAST_SCORES = 5;

export interface ScoreRows {
  readonly length: number;
  readonly person: Texts;
  readonly day: Days;
  /** NaN: none was given. */
  readonly score: Amounts;
}

/** @returns null where fewer than two people have five scores, or all of those the same mean */
export function bestScore({ length, person, day, score }: ScoreRows, during: Period, isHere: (key: string) => boolean): Mention | null {
  const scores = new Map<string, { person: string; all: number[] }>();
  for (let row = 0; row < length; row++) {
    const code = person.codes[row]!;
    if (code === NO_TEXT || score[row] !== score[row] || day[row]! < during.from || day[row]! > during.to) continue;
    const name = person.labels[code]!;
    const own = scores.get(nameKey(name)) ?? { person: name, all: [] };
    own.all.push(score[row]!);
    scores.set(nameKey(name), own);
  }
  const means = [...scores].flatMap(([key, { person: name, all }]) => (all.length >= LEAST_SCORES && isHere(key) ? [{ person: name, mean: sumOf(all) / all.length, count: all.length }] : []));
  const [best, ...others] = means.sort((a, b) => b.mean - a.mean || b.count - a.count || compareNames(a.person, b.person));
  return best && others.some(({ mean }) => mean < best.mean) ? { kind: "score", ...best } : null;
}
