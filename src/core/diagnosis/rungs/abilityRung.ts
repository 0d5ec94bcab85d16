// Rung 7: whose gap stands out from their peers' after everything else. It proves nothing and is never supported; it names people to look at together.
import { holm } from "../holm";
import { FEWEST_CASES, type Contrast } from "../contrast";
import { totalOf } from "../pieces";
import type { Study } from "../study";

/** Of what somebody sold before, so much must be touched by no supported cause: the little that is left of others is no fair sample (who was served late and buys seldom counts as served on time). */
const LEFT_OVER = 0.5;

export interface StandsOut {
  readonly slot: number;
  readonly person: string;
  /** What they sold of the rest against what their peers did, each against their own base. */
  readonly contrast: Contrast;
}

/** @param owner by piece: the supported rung that explains it, −1: none
 * @returns those who fell behind their peers beyond chance, corrected over all people; the furthest behind first; and how many were compared */
export function standingOut(study: Study, owner: Int8Array): { readonly people: readonly StandsOut[]; readonly compared: number } {
  const { columns, pieces } = study;
  if (!columns.person) return { people: [], compared: 0 };
  const people = [...new Set(pieces.person)].filter((slot) => slot >= 0);
  const [affected, unaffected] = [new Float64Array(pieces.length), new Float64Array(pieces.length)];
  const free = (slot: number) => {
    const sold = (isMeant: (piece: number) => boolean) => totalOf(pieces.history, (piece) => pieces.person[piece] === slot && isMeant(piece));
    return sold((piece) => owner[piece]! < 0) >= LEFT_OVER * sold(() => true);
  };
  const compared = people.filter(free).flatMap((slot) => {
    for (let piece = 0; piece < pieces.length; piece++) {
      const who = owner[piece]! < 0 ? pieces.person[piece]! : -1;
      affected[piece] = who === slot ? 1 : 0;
      unaffected[piece] = who >= 0 && who !== slot ? 1 : 0;
    }
    const contrast = study.contrast({ affected, unaffected }, "history", null);
    return contrast && contrast.cases.affected >= FEWEST_CASES && contrast.cases.unaffected >= FEWEST_CASES ? [{ slot, person: columns.person!.labels[slot]!, contrast }] : [];
  });
  const corrected = holm(compared.map(({ contrast }) => (contrast.effect < 0 ? contrast.p : 1)));
  const outstanding = compared.filter((_, at) => corrected[at]!.significant).sort((a, b) => a.contrast.effect - b.contrast.effect || (a.person < b.person ? -1 : 1));
  return { people: outstanding, compared: compared.length };
}
