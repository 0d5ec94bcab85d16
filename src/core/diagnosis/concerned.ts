// Whom or what a step of the ladder is about: the customers, products or people among the pieces that it touches, those furthest below what was expected first.
import { sumOf } from "../exactSums";
import { compareNames } from "../names";
import type { LadderStep } from "./diagnose";
import type { Study } from "./study";

export interface Concerned {
  readonly kind: "customer" | "product" | "person";
  readonly item: string;
  /** Money. */
  readonly expected: number;
  readonly actual: number;
  readonly gap: number;
}

/** Products where the step is about these, people where it is about them, else customers; none where it touches nothing. Only what fell short. */
export function concernedIn({ pieces, columns }: Study, { rung, pieces: touched }: Pick<LadderStep, "rung" | "pieces">): Concerned[] {
  if (!touched) return [];
  const kind = (rung === "product" || rung === "price") && columns.product ? "product" : (rung === "training" || rung === "ability") && columns.person ? "person" : "customer";
  if (kind === "customer" && !columns.namesCustomers) return [];
  const slots = kind === "customer" ? columns.customer : columns[kind]!;
  const members = new Map<number, number[]>();
  pieces[kind].forEach((slot, piece) => {
    if (touched[piece] !== 1 || slot < 0) return;
    const own = members.get(slot);
    if (own) own.push(piece);
    else members.set(slot, [piece]);
  });
  return [...members]
    .map(([slot, own]): Concerned => {
      const total = (of: Float64Array) => sumOf(own.map((piece) => of[piece]!));
      return { kind, item: slots.labels[slot]!, expected: total(pieces.expected), actual: total(pieces.actual), gap: total(pieces.gap) };
    })
    .filter(({ gap }) => gap < 0)
    .sort((a, b) => a.gap - b.gap || compareNames(a.item, b.item));
}
