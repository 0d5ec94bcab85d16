// Price, volume, mix, new and lost. One file, because the five parts must add up to the cent.
import { sumOf } from "../exactSums";
import { difference } from "../money";
import { compareNames } from "../names";
import type { ComparedItem } from "./compareItems";
import { wholeCents } from "./wholeCents";

/** `other`: on both sides, and no quantity that could be used on one of them. */
export type ItemKind = "both" | "new" | "lost" | "other";

/** Money. price + volume + mix + new + lost = current − base, exactly. */
export interface PvmParts {
  readonly base: number;
  readonly price: number;
  readonly volume: number;
  readonly mix: number;
  readonly new: number;
  readonly lost: number;
  readonly current: number;
}

export interface PvmLine extends PvmParts {
  /** "" for the rows that name no item. */
  readonly item: string;
  readonly kind: ItemKind;
}

export interface Pvm {
  /** Largest difference first, then by name. */
  readonly lines: readonly PvmLine[];
  readonly total: PvmParts;
}

const NONE = { price: 0, volume: 0, mix: 0, new: 0, lost: 0 } as const;

/** Volume and mix in whole cents, in rows and in total; price is what they leave of the difference, with the decimals of the amounts.
 * @param items as `compareItems` orders them: left-over cents go by that order
 * @see FUNCTIONS.md, PVM */
export function pvm(items: readonly ComparedItem[]): Pvm {
  const both = items.filter((item) => kindOf(item) === "both");
  const pieces = { base: sumOf(both.map(({ base }) => base.quantity!)), current: sumOf(both.map(({ current }) => current.quantity!)) };
  const grown = both.map(({ base }) => (base.amount * (pieces.current - pieces.base)) / pieces.base);
  const volumes = wholeCents(grown);
  const mixes = wholeCents(both.map(({ base, current }, at) => (base.amount * (current.quantity! - base.quantity!)) / base.quantity! - grown[at]!));
  const placeOf = new Map(both.map((item, at) => [item, at]));

  const lines = items.map((item): PvmLine => {
    const kind = kindOf(item);
    const more = difference(item.current.amount, item.base.amount);
    const amounts = { item: item.label, base: item.base.amount, current: item.current.amount, kind };
    if (kind === "other") return { ...amounts, ...NONE, volume: more };
    if (kind !== "both") return { ...amounts, ...NONE, [kind]: more };
    const at = placeOf.get(item)!;
    const [volume, mix] = [volumes[at]!, mixes[at]!];
    return { ...amounts, ...NONE, price: difference(difference(more, volume), mix), volume, mix };
  });
  const total = (part: keyof PvmParts) => sumOf(lines.map((line) => line[part]));
  const size = (line: PvmLine) => Math.abs(difference(line.current, line.base));
  return {
    lines: lines.sort((a, b) => size(b) - size(a) || compareNames(a.item, b.item)),
    total: { base: total("base"), price: total("price"), volume: total("volume"), mix: total("mix"), new: total("new"), lost: total("lost"), current: total("current") },
  };
}

export function kindOf({ base, current }: ComparedItem): ItemKind {
  if (!base.there) return "new";
  if (!current.there) return "lost";
  return (base.quantity ?? 0) > 0 && (current.quantity ?? 0) > 0 ? "both" : "other";
}
