// Who improved most against their own past: by share, of those whose past was long and large enough to compare with.
import { compareNames, nameKey } from "../../names";
import type { Mention, PersonSum } from "./mention";

/** A past under this share of the median says little: twice next to nothing is next to nothing. */
const LEAST_PAST = 0.1;

/** @param now sums of the period
 * @param past sums of the days it is compared with, of those who were there all the time
 * @returns null where fewer than two can be compared, or nobody sold more */
export function mostImproved(now: readonly PersonSum[], past: readonly PersonSum[]): Mention | null {
  const before = new Map(past.map(({ person, amount }) => [nameKey(person), amount]));
  const least = median([...before.values()]) * LEAST_PAST;
  const compared = now.flatMap(({ person, amount }) => {
    const base = before.get(nameKey(person)) ?? 0;
    return base > 0 && base >= least ? [{ person, more: amount / base - 1 }] : [];
  });
  const [best] = compared.sort((a, b) => b.more - a.more || compareNames(a.person, b.person));
  return compared.length > 1 && best && best.more > 0 ? { kind: "improved", ...best } : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
