// Products, techniques, channels against comparable others: inside the same group only, with an interval and a verdict.
import { compareNames } from "../names";
import { comparablePairs, countOf } from "./caseMoments";
import { casesOf, type CaseRows } from "./caseRows";
import { holm } from "./holm";
import { lent, pooledMean } from "./pooledMean";
import { liftOf, type Lift } from "./ratio";
import { verdictOf, type Verdict } from "./verdict";

export interface WhatWorksInput {
  readonly rows: CaseRows;
  /** Fewer cases than this, of the item or of the others, say nothing. */
  readonly minimum: number;
  /** Whether one person's cases alone may decide: where items or groups are people themselves. */
  readonly onePersonDecides: boolean;
}

export interface WhatWorksLine {
  readonly item: string;
  /** null where no column says whose the cases are. */
  readonly people: number | null;
  /** Those that have others to be compared with; all where none has. */
  readonly cases: number;
  /** Won share, or money a case. */
  readonly result: number;
  /** What the others have in the groups of the item, weighted as its own cases; null: there are none. */
  readonly others: number | null;
  readonly lift: number | null;
  /** 95 %; null where there are too few. */
  readonly interval: Lift["interval"];
  readonly verdict: Verdict;
}

export const FEWEST_CASES = 20;

/** The best first; of those with too few cases, last. Cases that name no item are others.
 * @see FUNCTIONS.md, WHATWORKS */
export function whatWorks({ rows, minimum, onePersonDecides }: WhatWorksInput): WhatWorksLine[] {
  const cases = casesOf(rows);
  const pairsOf = comparablePairs(cases);
  const isShare = rows.stage !== undefined;
  const everybody = new Set(cases.people.flatMap((people) => [...people]));
  const compared = cases.items
    .inOrder()
    .filter(({ slot }) => slot > 0 && pairsOf(slot).length > 0)
    .map(({ slot, label }) => {
      const pairs = pairsOf(slot);
      const inCommon = pairs.filter(({ others }) => others.count > 0);
      const counted = inCommon.length > 0 ? inCommon : pairs;
      const [count, othersCount] = [countOf(counted, "own"), countOf(inCommon, "others")];
      const weights = counted.map(({ own }) => own.count / count);
      const own = pooledMean(counted.map((pair) => pair.own), weights, isShare);
      const others = inCommon.length > 0 ? pooledMean(inCommon.map((pair) => pair.others), weights, isShare) : null;
      const isEnough = count >= minimum && (others === null || othersCount >= minimum);
      return { slot, label, count, own, others, isEnough, ...(others ? liftOf(lent(own, others), lent(others, own)) : { lift: null, interval: null, chance: 1 }) };
    });
  const standsOut = holm(compared.map(({ isEnough, others, chance }) => (isEnough && others ? chance : null)));
  const mayDecide = (slot: number) => onePersonDecides || everybody.size < 2 || (cases.people[slot]!.size > 1 && new Set(cases.people.flatMap((people, other) => (other === slot ? [] : [...people]))).size > 1);
  return compared
    .map(({ slot, label, count, own, others, isEnough, lift, interval }, at): WhatWorksLine => ({
      item: label,
      people: rows.person ? cases.people[slot]!.size : null,
      cases: count,
      result: own.mean,
      others: others?.mean ?? null,
      lift,
      interval: isEnough ? interval : null,
      verdict: verdictOf({ isEnough, standsOut: standsOut[at]! && mayDecide(slot), interval, difference: lift }),
    }))
    .sort((a, b) => Number(a.verdict === "too few") - Number(b.verdict === "too few") || (b.lift ?? -Infinity) - (a.lift ?? -Infinity) || compareNames(a.item, b.item));
}
