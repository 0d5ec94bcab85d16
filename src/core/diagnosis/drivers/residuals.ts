// What accepted slices leave unexplained of each row. Their rows stay in the search, with their own scatter: a cause inside a cause shows in what is left.
import type { Moved } from "./materiality";
import { say, type Signal } from "./signal";
import { shiftOf, type Shift } from "./shift";

export class Residuals {
  /** By row: the place of the slice that explains it, −1 for none. */
  readonly owner: Int16Array;
  /** By slice: its shift, and the rows that it covers. */
  private readonly shifts: Shift[] = [];
  private readonly slices: Int32Array[] = [];

  constructor(
    private readonly left: Float64Array,
    private readonly sigma: Float64Array,
    private readonly size: Float64Array,
  ) {
    this.owner = new Int16Array(left.length).fill(-1);
  }

  private leftOf(row: number): number {
    const owner = this.owner[row]!;
    return owner < 0 ? this.left[row]! : this.left[row]! - this.shifts[owner]!.shift;
  }

  private sigmaOf(row: number): number {
    const owner = this.owner[row]!;
    return owner < 0 ? this.sigma[row]! : this.sigma[row]! * this.shifts[owner]!.scale;
  }

  /** Money that moved beyond what is explained already. */
  moved(rows: Int32Array): Moved {
    let [excess, variance, largest] = [0, 0, 0];
    for (const row of rows) {
      const money = this.leftOf(row) * this.size[row]!;
      excess += money;
      variance += (this.sigmaOf(row) * this.size[row]!) ** 2;
      if (Math.abs(money) > largest) largest = Math.abs(money);
    }
    return { rows: rows.length, excess, deviations: variance > 0 ? Math.abs(excess) / Math.sqrt(variance) : 0, largest: excess === 0 ? Infinity : largest / Math.abs(excess) };
  }

  shiftOf(rows: Int32Array): Shift {
    return shiftOf(rows, this.left, this.sigma);
  }

  /** Explains rows by one slice more; where it overlaps another the nearer of both explains the overlap. What is left of the other is looked at anew:
   * a slice inside it had bent its shift. Writes what is left into the signal.
   * @returns the rows that changed, and by how much their evidence and weight did */
  explain(rows: Int32Array, shift: Shift, signal: Signal): { readonly rows: Int32Array; readonly change: Float64Array } {
    const place = this.shifts.push(shift) - 1;
    this.slices.push(rows);
    const bent: Int32Array[] = [];
    for (const other of new Set(rows.map((row) => this.owner[row]!))) {
      const shared = rows.filter((row) => this.owner[row] === other);
      const here = this.shiftOf(shared).shift;
      if (other >= 0 && Math.abs(here - shift.shift) > Math.abs(here - this.shifts[other]!.shift)) continue;
      for (const row of shared) this.owner[row] = place;
      if (other >= 0) bent.push(this.straighten(other));
    }
    const all = Int32Array.from([rows, ...bent].flatMap((some) => [...some]));
    const change = new Float64Array(2 * all.length);
    all.forEach((row, at) => {
      change[2 * at] = -signal.pairs[2 * row]!;
      change[2 * at + 1] = -signal.pairs[2 * row + 1]!;
      say(signal, row, this.leftOf(row), this.sigmaOf(row));
      change[2 * at]! += signal.pairs[2 * row]!;
      change[2 * at + 1]! += signal.pairs[2 * row + 1]!;
    });
    return { rows: all, change };
  }

  /** The shift of a slice, from the rows that it still explains.
   * @returns these rows */
  private straighten(place: number): Int32Array {
    const own = this.slices[place]!.filter((row) => this.owner[row] === place);
    if (own.length > 0) this.shifts[place] = this.shiftOf(own);
    return own;
  }
}
