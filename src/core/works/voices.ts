// What customers say: scores of all, of each product and of each technique, beside the base; and the words that their comments have in common.
import type { Figure } from "../answer";
import { NO_TEXT, type Amounts, type Days, type Texts } from "../column";
import { sumOf } from "../exactSums";
import { ItemSlots } from "../itemSlots";
import type { Period } from "../period";
import { commonWords } from "./commonWords";
import { csat } from "./csat";
import { nps } from "./nps";

export interface FeedbackRows {
  readonly length: number;
  readonly day: Days;
  /** NaN: none. */
  readonly score?: Amounts;
  readonly comment?: Texts;
  readonly customer?: Texts;
  readonly product?: Texts;
  readonly technique?: Texts;
}

/** Which scale the scores are on: 0 to 10 (NPS), 1 to 5 (satisfied from 4 on), or another, of which the average is taken. */
export type Scale = "ten" | "five" | "other";

export interface Voice {
  readonly of: "all" | "product" | "technique";
  readonly item: string;
  readonly scores: number;
  /** NPS, the share that is satisfied, or the average; null: no scores. */
  readonly figure: number | null;
  /** figure − that of the base; null where either has too few scores. */
  readonly change: number | null;
  /** Fewer scores than anything can be told from. */
  readonly isFew: boolean;
  readonly words: readonly string[];
  /** The row of the comment that says most of them; null: there is none. */
  readonly row: number | null;
}

export interface Voices {
  /** null: there are no scores at all. */
  readonly scale: Scale | null;
  readonly lines: readonly Voice[];
}

export const FEWEST_SCORES = 10;

/** All first; then products and techniques, those with the most scores first. Nothing where nobody said anything in these days. */
export function voices(rows: FeedbackRows, days: Period, base: Period | null): Voices {
  const scale = scaleOf(rows.score);
  const within = (period: Period) => Array.from({ length: rows.length }, (_, row) => row).filter((row) => rows.day[row]! >= period.from && rows.day[row]! <= period.to);
  const [now, before] = [within(days), base ? within(base) : []];
  const line = (of: Voice["of"], item: string, own: readonly number[], earlier: readonly number[]): Voice => {
    const [scores, old] = [scoresIn(rows, own), scoresIn(rows, earlier)];
    const [figure, was] = [figureOf(scores, scale), figureOf(old, scale)];
    const isFew = scores.length < FEWEST_SCORES;
    const said = own.filter((row) => (rows.comment?.codes[row] ?? NO_TEXT) !== NO_TEXT);
    const { words, typical } = commonWords(said.map((row) => rows.comment!.labels[rows.comment!.codes[row]!]!));
    return { of, item, scores: scores.length, figure, change: !isFew && old.length >= FEWEST_SCORES && figure !== null && was !== null ? figure - was : null, isFew, words, row: typical === null ? null : said[typical]! };
  };
  if (now.length === 0) return { scale, lines: [] };
  return { scale, lines: [line("all", "", now, before), ...(["product", "technique"] as const).flatMap((of) => byItem(rows[of], now, before, (item, own, earlier) => line(of, item, own, earlier)))] };
}

function byItem(texts: Texts | undefined, now: readonly number[], before: readonly number[], line: (item: string, own: readonly number[], earlier: readonly number[]) => Voice): Voice[] {
  if (!texts) return [];
  const slots = new ItemSlots();
  const slotOf = slots.of(texts);
  const rowsOf = (rows: readonly number[]) => {
    const found = new Map<number, number[]>();
    for (const row of rows) if (texts.codes[row] !== NO_TEXT) found.set(slotOf[texts.codes[row]!]!, [...(found.get(slotOf[texts.codes[row]!]!) ?? []), row]);
    return found;
  };
  const [own, earlier] = [rowsOf(now), rowsOf(before)];
  return slots
    .inOrder()
    .flatMap(({ slot, label }) => (own.has(slot) ? [line(label, own.get(slot)!, earlier.get(slot) ?? [])] : []))
    .sort((a, b) => b.scores - a.scores);
}

/** null: no scores. Up to 3 or 4, up to 6 (school marks) or 7 are scales of their own: nobody would be satisfied on one of five, and all would warn on one of ten. */
function scaleOf(scores: Amounts | undefined): Scale | null {
  const given = [...(scores ?? [])].filter((score) => !Number.isNaN(score));
  if (given.length === 0) return null;
  const [lowest, highest] = given.reduce(([low, high], score) => [Math.min(low, score), Math.max(high, score)], [Infinity, -Infinity] as readonly [number, number]);
  if (lowest < 0 || highest > 10) return "other";
  if (lowest === 0 || highest > 7) return "ten";
  return highest === 5 ? "five" : "other";
}

const scoresIn = ({ score }: FeedbackRows, rows: readonly number[]): number[] => rows.map((row) => score?.[row] ?? NaN).filter((one) => !Number.isNaN(one));

function figureOf(scores: readonly number[], scale: Scale | null): number | null {
  if (scores.length === 0 || scale === null) return null;
  const valueOf = (found: Figure) => (found.ok ? found.value : null);
  return scale === "ten" ? valueOf(nps(scores, true)) : scale === "five" ? valueOf(csat(scores)) : sumOf(scores) / scores.length;
}
