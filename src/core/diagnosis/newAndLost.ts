// Customers and products that came or went since the base, with their amounts, apart from the causes.
import { sumOf } from "../exactSums";
import { difference } from "../money";
import { compareNames } from "../names";
import type { Study } from "./study";

export const CHANGE_KINDS = ["lost-customer", "new-customer", "lost-product", "new-product"] as const;

export interface NewOrLost {
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** "" for the others together. */
  readonly item: string;
  readonly count: number;
  readonly base: number;
  readonly now: number;
  readonly difference: number;
}

/** More of a kind than that are one line together. */
export const MOST_ITEMS = 10;

/** Largest first, then by name; the rest of each kind in one line. */
export function newAndLost({ pieces, columns, base }: Study): NewOrLost[] {
  if (!base) return [];
  const of = (what: "customer" | "product", slots: Int32Array, labels: readonly string[]): NewOrLost[] => {
    const [before, after] = [new Map<number, number[]>(), new Map<number, number[]>()];
    slots.forEach((slot, piece) => {
      if (slot < 0) return;
      if (pieces.base[piece] !== 0) before.set(slot, [...(before.get(slot) ?? []), pieces.base[piece]!]);
      if (pieces.actual[piece] !== 0) after.set(slot, [...(after.get(slot) ?? []), pieces.actual[piece]!]);
    });
    const side = (one: ReadonlyMap<number, readonly number[]>, other: ReadonlyMap<number, readonly number[]>, kind: NewOrLost["kind"]) => {
      const items = [...one].filter(([slot]) => !other.has(slot)).map(([slot, amounts]): NewOrLost => {
        const amount = sumOf(amounts);
        const isLost = kind.startsWith("lost");
        return { kind, item: labels[slot]!, count: 1, base: isLost ? amount : 0, now: isLost ? 0 : amount, difference: isLost ? difference(0, amount) : amount };
      });
      const sorted = items.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareNames(a.item, b.item));
      const others = sorted.slice(MOST_ITEMS);
      const total = (part: "base" | "now" | "difference") => sumOf(others.map((one) => one[part]));
      return others.length > 1 ? [...sorted.slice(0, MOST_ITEMS), { kind, item: "", count: others.length, base: total("base"), now: total("now"), difference: total("difference") }] : sorted;
    };
    return [...side(before, after, `lost-${what}`), ...side(after, before, `new-${what}`)];
  };
  return [...(columns.namesCustomers ? of("customer", pieces.customer, columns.customer.labels) : []), ...(columns.product ? of("product", pieces.product, columns.product.labels) : [])];
}
