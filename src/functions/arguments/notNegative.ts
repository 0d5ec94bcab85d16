// One number that cannot be below 0: caps, draws, days.
import type { Argument } from "./arguments";
import { failure, raise } from "./failure";
import { oneNumber } from "./operand";
import { argumentWord, type ArgumentName } from "./where";

/** @returns 0 for a blank
 * @throws #VALUE! for a negative one */
export function notNegative(name: ArgumentName, argument: Argument): number {
  const value = oneNumber(name, argument);
  return value < 0 ? raise(failure({ code: "negative", details: { value } }, argumentWord(name))) : value;
}
