// Sums of the records so far, to recognise rows that only add up others: those of their group, of the last few groups, or of all.

export class RunningSums {
  private group: number[];
  /** Sums of the groups that a total has closed, the last ones last. */
  private closed: number[][] = [];
  private readonly all: number[];
  private inGroup = 0;
  private inAll = 0;

  constructor(private readonly columns: readonly ((row: number) => number)[]) {
    this.group = columns.map(() => 0);
    this.all = columns.map(() => 0);
  }

  add(row: number): void {
    this.inGroup++;
    this.inAll++;
    for (let i = 0; i < this.columns.length; i++) {
      const value = this.columns[i]!(row);
      if (Number.isNaN(value)) continue;
      this.group[i]! += value;
      this.all[i]! += value;
    }
  }

  /** A total stood here: the next group begins. */
  close(): void {
    if (this.inGroup === 0) return;
    this.closed.push(this.group);
    if (this.closed.length > MOST_GROUPS) this.closed.shift();
    this.group = this.columns.map(() => 0);
    this.inGroup = 0;
  }

  /** The row's figures are those of at least two records above, of its group or of all; or, right after a total, of the last groups together. */
  matches(row: number): boolean {
    if ((this.inGroup >= 2 && this.equal(row, this.group)) || (this.inAll >= 2 && this.equal(row, this.all))) return true;
    if (this.inGroup > 0 || this.closed.length === 0) return false;
    const sums = this.columns.map(() => 0);
    for (const group of [...this.closed].reverse()) {
      group.forEach((sum, i) => (sums[i]! += sum));
      if (this.equal(row, sums)) return true;
    }
    return false;
  }

  /** The row's figures are those of its group, be that one record. */
  matchesGroup(row: number): boolean {
    return this.inGroup >= 1 && this.equal(row, this.group);
  }

  private equal(row: number, sums: readonly number[]): boolean {
    let compared = 0;
    for (let i = 0; i < sums.length; i++) {
      const value = this.columns[i]!(row);
      if (Number.isNaN(value)) continue;
      if (Math.abs(value - sums[i]!) > 0.01 + Math.abs(value) * 1e-9) return false;
      if (value !== 0) compared++;
    }
    return compared > 0;
  }
}

/** Groups that a further total may add up. */
const MOST_GROUPS = 200;
