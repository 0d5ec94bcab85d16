// Many sums at once, each exact: amounts of up to four decimals are added as whole numbers, so the order of rows changes nothing.
import { clean, UNITS, unitsOf } from "./money";

const FULL = 2 ** 52;

/** Sums side by side, all 0 at first. */
export class ExactSums {
  private readonly whole: Float64Array;
  /** What no longer fitted into `whole`. */
  private readonly spilled = new Map<number, bigint>();
  /** Amounts with more decimals: compensated (Neumaier), rounded to fifteen digits when read. Made when first needed. */
  private rest: Float64Array | null = null;
  private lost: Float64Array | null = null;

  constructor(cells: number) {
    this.whole = new Float64Array(cells);
  }

  /** @param value finite */
  add(cell: number, value: number): void {
    const units = unitsOf(value);
    if (units !== units) return this.addRest(cell, value);
    const sum = this.whole[cell]! + units;
    if (sum <= FULL && sum >= -FULL) this.whole[cell] = sum;
    else this.spill(cell, sum);
  }

  private spill(cell: number, sum: number): void {
    this.spilled.set(cell, (this.spilled.get(cell) ?? 0n) + BigInt(sum));
    this.whole[cell] = 0;
  }

  private addRest(cell: number, value: number): void {
    this.rest ??= new Float64Array(this.whole.length);
    this.lost ??= new Float64Array(this.whole.length);
    const before = this.rest[cell]!;
    const sum = before + value;
    this.lost[cell]! += Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before;
    this.rest[cell] = sum;
  }

  /** The sum of one cell, or of several that follow each other. */
  total(cell: number, count = 1): number {
    let units = 0;
    let spilled = 0n;
    let rest = 0;
    for (let at = cell; at < cell + count; at++) {
      units += this.whole[at]!;
      if (units > FULL || units < -FULL) {
        spilled += BigInt(units);
        units = 0;
      }
      if (this.spilled.size > 0) spilled += this.spilled.get(at) ?? 0n;
      if (this.rest && this.lost) rest += this.rest[at]! + this.lost[at]!;
    }
    const whole = spilled === 0n ? units / UNITS : Number(spilled + BigInt(units)) / UNITS;
    return (rest === 0 ? whole : clean(whole + rest)) + 0;
  }
}

/** The exact sum of a few amounts. NaN is left out. */
export function sumOf(amounts: Iterable<number>): number {
  const sum = new ExactSums(1);
  for (const amount of amounts) if (amount === amount) sum.add(0, amount);
  return sum.total(0);
}
