// Who sold most of each of the company's best products.
import type { ProductSales } from "../../goals/bestProducts";
import { nameKey } from "../../names";
import type { Mention, PersonSum } from "./mention";

/** @param best the company's best products, largest first
 * @param sellers of each product, by its key, the people who sold it, largest first
 * @returns only of products that several people sell */
export const bestOnProducts = (best: readonly ProductSales[], sellers: (key: string) => readonly PersonSum[], isHere: (key: string) => boolean): Mention[] =>
  best.flatMap(({ product }): Mention[] => {
    const [first, second] = sellers(nameKey(product));
    return first && second && first.amount > second.amount && isHere(nameKey(first.person)) ? [{ kind: "product", person: first.person, product, amount: first.amount }] : [];
  });
