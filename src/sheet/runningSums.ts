// Sums of the records so far, to recognise rows that only add up others.

export class RunningSums {
  private group: number[];
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
    this.group = this.columns.map(() => 0);
    this.inGroup = 0;
  }

  /** The row's figures are those of at least two records above: of its group, or of all. */
  matches(row: number): boolean {
    return this.equal(row, this.group, this.inGroup) || this.equal(row, this.all, this.inAll);
  }

  private equal(row: number, sums: readonly number[], count: number): boolean {
    if (count < 2) return false;
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
