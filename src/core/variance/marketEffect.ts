// The market or us: how much of a difference came from the size of the market, how much from our share of it.
import { figure, refuse, type Figure } from "../answer";
import { difference, product } from "../money";

export interface MarketEffect {
  readonly size: number;
  readonly share: number;
}

/** size + share = (actual − base) × value, to fifteen digits.
 * @param value what a unit is worth; 1 when actual and base are money
 * @returns refusal `no-market` where the base's market is 0 or less, or the actual one is
 * @see FUNCTIONS.md, MARKETEFFECT */
export function marketEffect(actual: number, base: number, actualMarket: number, baseMarket: number, value = 1): Figure<MarketEffect> {
  if (!(actualMarket > 0) || !(baseMarket > 0)) return refuse("no-market");
  const size = Number(((difference(actualMarket, baseMarket) * base * value) / baseMarket).toPrecision(15));
  return figure({ size: size + 0, share: difference(product(difference(actual, base), value), size) });
}
