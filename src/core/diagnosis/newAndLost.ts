// Customers and products that came or went since the base, with their amounts, apart from the causes.
import { sumOf } from "../exactSums";
import { difference } from "../money";
import { compareNames } from "../names";
import type { Study } from "./study";

export const CHANGE_KINDS = ["lost-customer", "nearly-lost-customer", "new-customer", "lost-product", "nearly-lost-product", "new-product"] as const;

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

/** Nearly lost: what is left of the base is so little. An order in the first days of a period does not make a customer who then went one who stayed. */
const NEARLY = 0.25;

type Labels = Pick<Study["columns"]["customer"], "labels">;

/** What of a study is looked at. */
interface Sold {
  readonly pieces: Pick<Study["pieces"], "base" | "actual" | "customer" | "product">;
  readonly columns: { readonly customer: Labels; readonly product: Labels | null; readonly namesCustomers: boolean };
  readonly base: Study["base"];
}

/** Largest first, then by name; the rest of each kind in one line. */
export function newAndLost({ pieces, columns, base }: Sold): NewOrLost[] {
  if (!base) return [];
  const of = (what: "customer" | "product", slots: Int32Array, labels: readonly string[]): NewOrLost[] => {
    const [before, after] = [new Map<number, number[]>(), new Map<number, number[]>()];
    slots.forEach((slot, piece) => {
      if (slot < 0) return;
      if (pieces.base[piece] !== 0) before.set(slot, [...(before.get(slot) ?? []), pieces.base[piece]!]);
      if (pieces.actual[piece] !== 0) after.set(slot, [...(after.get(slot) ?? []), pieces.actual[piece]!]);
    });
    const total = (amounts: readonly number[] | undefined) => sumOf(amounts ?? []);
    const items = [...new Set([...before.keys(), ...after.keys()])].map((slot) => {
      const [sold, sells] = [total(before.get(slot)), total(after.get(slot))];
      return { item: labels[slot]!, count: 1, base: sold, now: sells, difference: difference(sells, sold), wasThere: before.has(slot), isThere: after.has(slot) };
    });
    const listed = (kind: NewOrLost["kind"], isMeant: (one: (typeof items)[number]) => boolean): NewOrLost[] => {
      const sorted = items.filter(isMeant).map(({ item, count, base: sold, now, difference: change }): NewOrLost => ({ kind, item, count, base: sold, now, difference: change })).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareNames(a.item, b.item));
      const others = sorted.slice(MOST_ITEMS);
      const all = (part: "base" | "now" | "difference") => sumOf(others.map((one) => one[part]));
      return others.length > 1 ? [...sorted.slice(0, MOST_ITEMS), { kind, item: "", count: others.length, base: all("base"), now: all("now"), difference: all("difference") }] : sorted;
    };
    return [
      ...listed(`lost-${what}`, ({ isThere }) => !isThere),
      ...listed(`nearly-lost-${what}`, ({ wasThere, isThere, base: sold, now }) => wasThere && isThere && sold > 0 && now <= NEARLY * sold),
      ...listed(`new-${what}`, ({ wasThere }) => !wasThere),
    ];
  };
  return [...(columns.namesCustomers ? of("customer", pieces.customer, columns.customer.labels) : []), ...(columns.product ? of("product", pieces.product, columns.product.labels) : [])];
}
