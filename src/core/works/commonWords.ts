// What many comments have in common: the words that most of them use, and the comment that says most of them.
import { compareNames } from "../names";
import { stemOf, tellingWords } from "./stopWords";

export interface CommonWords {
  /** The commonest first, each as it is written most often; only words that at least two comments use. */
  readonly words: readonly string[];
  /** Place of the comment that says most of them; null: there is no comment. */
  readonly typical: number | null;
}

const MOST_WORDS = 3;

/** A comment counts once for a word, however often it says it. */
export function commonWords(comments: readonly string[]): CommonWords {
  const forms = new Map<string, Map<string, number>>();
  const said = comments.map((comment) => {
    const words = tellingWords(comment);
    for (const word of words) {
      const stem = stemOf(word);
      const known = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, known.set(word, (known.get(word) ?? 0) + 1));
    }
    return new Set(words.map(stemOf));
  });
  const counts = [...forms.keys()].map((stem) => ({ stem, count: said.filter((stems) => stems.has(stem)).length }));
  const common = counts.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || compareNames(a.stem, b.stem)).slice(0, MOST_WORDS);
  const worth = said.map((stems) => common.reduce((sum, { stem, count }) => sum + (stems.has(stem) ? count : 0), 0));
  const typical = comments.reduce<number | null>((best, comment, at) => (best === null || worth[at]! > worth[best]! || (worth[at] === worth[best] && isBefore(comment, comments[best]!)) ? at : best), null);
  return { words: common.map(({ stem }) => commonest(forms.get(stem)!)), typical };
}

/** Of comments that say as much the shorter one is the more typical; the order of rows decides nothing. */
const isBefore = (one: string, other: string): boolean => one.length < other.length || (one.length === other.length && compareNames(one, other) < 0);

const commonest = (forms: ReadonlyMap<string, number>): string => [...forms].sort(([a, many], [b, more]) => more - many || compareNames(a, b))[0]![0];
