// A total laid over parts of which some are held fast: fixed ones stay, none falls under its floor, the others share the rest, to the cent.
import Big from "big.js";
import { figure, refuse, type Figure } from "../../answer";
import { sumOf } from "../../exactSums";
import { difference, roundMoney } from "../../money";
import { spread } from "../spread";

export interface CascadePart {
  /** Its share of what is free, ≥ 0. */
  readonly weight: number;
  /** Money it must have at least; 0 when omitted. Rounded up to `decimals`. */
  readonly floor?: number;
  /** Money as typed, to the cent; null or omitted: free. */
  readonly fixed?: number | null;
}

export interface Cascade {
  readonly parts: readonly number[];
  /** True where only the floor holds a part up. */
  readonly atFloor: readonly boolean[];
  /** total − sum of parts: 0 unless every part is fixed, or fixed parts and floors leave no room. */
  readonly difference: number;
}

/** Free parts are whole multiples of 10^−decimals, in proportion to their weights (alike where all weigh 0), ties to the earlier;
 * what the rounding of the total leaves goes to the largest of them.
 * @returns refusals `negative-weight` (details: position), `bad-decimals` (details: value)
 * @example cascade(1000, [{ weight: 1 }, { weight: 3 }, { weight: 9, fixed: 200 }], 0) // 200, 600, 200 */
export function cascade(total: number, parts: readonly CascadePart[], decimals = 2): Figure<Cascade> {
  if (!Number.isInteger(decimals) || decimals < -9 || decimals > 2) return refuse("bad-decimals", { value: decimals });
  const negative = parts.findIndex(({ weight }) => weight < 0);
  if (negative >= 0) return refuse("negative-weight", { position: negative + 1 });
  const whole = roundMoney(total);
  const floors = parts.map(({ floor }) => roundedUp(Math.max(0, floor ?? 0), decimals));
  const made = parts.map(({ fixed }) => (fixed === null || fixed === undefined ? null : roundMoney(fixed)));
  const atFloor = parts.map(() => false);
  for (let free = open(made); free.length > 0; free = open(made)) {
    const rest = Math.max(0, difference(whole, sumOf(known(made))));
    const shares = shared(rest, free.map((at) => parts[at]!.weight), decimals);
    const low = free.filter((at, i) => shares[i]! < floors[at]!);
    if (low.length === 0) free.forEach((at, i) => (made[at] = shares[i]!));
    for (const at of low) {
      made[at] = floors[at]!;
      atFloor[at] = true;
    }
  }
  const done = known(made);
  return figure({ parts: done, atFloor, difference: difference(whole, sumOf(done)) });
}

const open = (made: readonly (number | null)[]): number[] => made.flatMap((part, at) => (part === null ? [at] : []));
const known = (made: readonly (number | null)[]): number[] => made.filter((part) => part !== null);

/** The rest in multiples of the rounding; what is left of it under one multiple goes to the largest. */
function shared(rest: number, weights: readonly number[], decimals: number): number[] {
  const multiple = new Big(rest).round(decimals, Big.roundDown).toNumber() + 0;
  const made = spread(multiple, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1), decimals);
  if (!made.ok) throw new Error(`cascade: ${made.why.code}`);
  const left = difference(rest, multiple);
  const largest = made.value.indexOf(Math.max(...made.value));
  return made.value.map((part, at) => (at === largest ? difference(part, -left) : part));
}

const roundedUp = (value: number, decimals: number): number => new Big(value).round(decimals, Big.roundUp).toNumber() + 0;
