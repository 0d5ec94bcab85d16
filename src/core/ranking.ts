// Places inside groups, the largest first.
import { clean } from "./money";

export type Ties = "competition" | "dense";

/** Places of values among those of the same group; equal amounts share one.
 * @param values NaN: not a value, has no place
 * @param groups anything that tells groups apart; one group when omitted
 * @param ties "competition": a gap after shared places (1, 1, 3); "dense": none (1, 1, 2)
 * @returns null where there is no place
 * @see FUNCTIONS.md, RANKWITHIN */
export function rankWithin(values: ArrayLike<number>, groups?: ArrayLike<string>, ties: Ties = "competition"): (number | null)[] {
  const members = new Map<string, number[]>();
  for (let at = 0; at < values.length; at++) {
    if (Number.isNaN(values[at]!)) continue;
    const group = groups?.[at] ?? "";
    const known = members.get(group);
    if (known) known.push(at);
    else members.set(group, [at]);
  }
  const places = new Array<number | null>(values.length).fill(null);
  for (const indexes of members.values()) {
    const exact = new Map(indexes.map((at) => [at, clean(values[at]!)]));
    indexes.sort((a, b) => exact.get(b)! - exact.get(a)!);
    let place = 0;
    indexes.forEach((at, order) => {
      const isTie = order > 0 && exact.get(indexes[order - 1]!) === exact.get(at);
      if (!isTie) place = ties === "dense" ? place + 1 : order + 1;
      places[at] = place;
    });
  }
  return places;
}
