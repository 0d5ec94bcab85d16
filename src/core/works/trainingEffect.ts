// Which training moved the numbers: before and after, against people who sold alike before and were not trained then.
import { clean } from "../money";
import { compareNames } from "../names";
import { holm } from "./holm";
import { chanceBeyond, criticalT, freedomOf } from "./student";
import { trainedPeople, type TrainedPerson, type TrainingInput } from "./trainedPeople";
import { verdictOf, type Verdict } from "./verdict";
import { weightedMean } from "./weightedMean";

export interface TrainingEffectLine {
  readonly topic: string;
  /** Trained people who could be compared. */
  readonly people: number;
  /** Sales per working day; null where nobody could be compared. */
  readonly before: number | null;
  readonly after: number | null;
  readonly othersBefore: number | null;
  readonly othersAfter: number | null;
  /** (after − before) − the same of the others: money per working day. */
  readonly effect: number | null;
  /** 95 %; null where there are too few. */
  readonly interval: { readonly from: number; readonly to: number } | null;
  readonly verdict: Verdict;
  /** People whose windows the edge of the data cuts. */
  readonly shortened: number;
  /** Trained people who could not be compared: too near the edge, new, gone, or nobody sold alike. */
  readonly leftOut: number;
}

export const WINDOW_DAYS = 90;
/** Fewer people than this, trained or others, say nothing. */
const FEWEST_PEOPLE = 5;

/** The largest effect first; topics with too few people last.
 * @see FUNCTIONS.md, TRAININGEFFECT */
export function trainingEffect(input: TrainingInput): TrainingEffectLine[] {
  const compared = trainedPeople(input).map(({ topic, people, leftOut }) => ({ topic, leftOut, ...effectOf(people) }));
  const standsOut = holm(compared.map(({ isEnough, chance }) => (isEnough ? chance : null)));
  return compared
    .map(({ isEnough, chance: _, ...line }, at): TrainingEffectLine => {
      const asShare = line.interval && line.before !== null && line.before > 0 ? { from: line.interval.from / line.before, to: line.interval.to / line.before } : null;
      // without sales before there is no share: only what stands out is said
      const interval = asShare ?? (line.interval && standsOut[at] ? line.interval : null);
      return { ...line, interval: isEnough ? line.interval : null, verdict: verdictOf({ isEnough, standsOut: standsOut[at]!, interval, difference: line.effect }) };
    })
    .sort((a, b) => Number(a.verdict === "too few") - Number(b.verdict === "too few") || (b.effect ?? -Infinity) - (a.effect ?? -Infinity) || compareNames(a.topic, b.topic));
}

interface Effect extends Omit<TrainingEffectLine, "topic" | "verdict" | "leftOut"> {
  readonly isEnough: boolean;
  readonly chance: number | null;
}

/** The difference of the differences. Others who stand beside several trained people weigh as often, and that widens the interval (Abadie, Imbens 2006). */
function effectOf(people: readonly TrainedPerson[]): Effect {
  const shortened = people.filter((one) => one.isShortened).length;
  if (people.length === 0) return { people: 0, before: null, after: null, othersBefore: null, othersAfter: null, effect: null, interval: null, shortened, isEnough: false, chance: null };
  const trained = people.map(({ own }) => ({ ...own, weight: 1 / people.length }));
  const others = people.flatMap((one) => one.others.map((other) => ({ ...other, weight: 1 / people.length / one.others.length })));
  const mean = (list: readonly { readonly weight: number; readonly before: number; readonly after: number }[], when: "before" | "after") => clean(list.reduce((sum, one) => sum + one.weight * one[when], 0));
  const [before, after, othersBefore, othersAfter] = [mean(trained, "before"), mean(trained, "after"), mean(others, "before"), mean(others, "after")];
  const change = (list: typeof others) => weightedMean(list.map(({ person, weight, before: from, after: to }) => ({ person, weight, value: to - from })));
  const [own, other] = [change(trained), change(others)];
  const effect = clean(own.mean - other.mean);
  const figures = { people: people.length, before, after, othersBefore, othersAfter, effect, shortened };
  const isEnough = people.length >= FEWEST_PEOPLE && other.people >= FEWEST_PEOPLE;
  if (!isEnough) return { ...figures, interval: null, isEnough, chance: null };
  const freedom = freedomOf(own, other);
  const error = Math.sqrt(own.variance + other.variance);
  const half = criticalT(freedom) * error;
  return { ...figures, interval: { from: effect - half, to: effect + half }, isEnough, chance: error > 0 ? chanceBeyond(effect / error, freedom) : effect === 0 ? 1 : 0 };
}
