// Quantiles by counting into bins: one pass, and the order of the rows changes nothing.

export class Histogram {
  private readonly counts: Float64Array;
  private total = 0;

  constructor(
    private readonly low: number,
    private readonly high: number,
    private readonly bins = 8192,
  ) {
    this.counts = new Float64Array(bins);
  }

  /** @param weight a whole number, so that sums are exact; values outside go into the outermost bins */
  add(value: number, weight = 1): void {
    const at = Math.floor(((value - this.low) / (this.high - this.low)) * this.bins);
    this.counts[at < 0 ? 0 : at >= this.bins ? this.bins - 1 : at]! += weight;
    this.total += weight;
  }

  get weight(): number {
    return this.total;
  }

  private edge(bin: number): number {
    return this.low + (bin / this.bins) * (this.high - this.low);
  }

  /** The value below which a share of the weight lies, straight within its bin; 0 for none. */
  quantile(share: number): number {
    const wanted = share * this.total;
    let below = 0;
    for (let bin = 0; bin < this.bins; bin++) {
      const here = this.counts[bin]!;
      if (here > 0 && below + here >= wanted) return this.edge(bin + (wanted - below) / here);
      below += here;
    }
    return 0;
  }

  /** The shortest interval that holds a share of the weight. */
  shortest(share: number): { readonly from: number; readonly to: number } {
    const wanted = share * this.total;
    let best = { from: 0, to: this.bins };
    let held = 0;
    let to = 0;
    for (let from = 0; from < this.bins; from++) {
      while (held < wanted && to < this.bins) held += this.counts[to++]!;
      if (held < wanted) break;
      if (to - from < best.to - best.from) best = { from, to };
      held -= this.counts[from]!;
    }
    return { from: this.edge(best.from), to: this.edge(best.to) };
  }
}
