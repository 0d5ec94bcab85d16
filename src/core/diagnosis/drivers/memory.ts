// One piece of memory for all columns of a search. Large arrays one by one would each set off a collection of garbage, in which all that the caller holds is looked through.

export class Memory {
  private piece: ArrayBuffer;
  private used = 0;
  /** Below this the piece has been in use before. */
  private soiled = 0;
  private kept = 0;

  /** @param bytes what will be needed; more is found when it is not enough */
  constructor(bytes: number) {
    this.piece = new ArrayBuffer(bytes);
  }

  /** What is given out from now on is free again at `reuse`. */
  keep(): void {
    this.kept = this.used;
  }

  reuse(): void {
    this.soiled = Math.max(this.soiled, this.used);
    this.used = this.kept;
  }

  /** All 0, as the others. */
  floats(length: number): Float64Array {
    const from = this.take(8 * length);
    return new Float64Array(this.piece, from, length);
  }

  ints(length: number): Int32Array {
    const from = this.take(4 * length);
    return new Int32Array(this.piece, from, length);
  }

  codes(length: number): Uint32Array {
    const from = this.take(4 * length);
    return new Uint32Array(this.piece, from, length);
  }

  shortCodes(length: number): Uint16Array {
    const from = this.take(2 * length);
    return new Uint16Array(this.piece, from, length);
  }

  private take(bytes: number): number {
    const whole = Math.ceil(bytes / 8) * 8;
    if (this.used + whole > this.piece.byteLength) {
      // those that were given out hold on to the piece before
      this.piece = new ArrayBuffer(Math.max(whole, this.piece.byteLength));
      this.used = this.soiled = this.kept = 0;
    }
    const from = this.used;
    this.used += whole;
    if (from < this.soiled) new Uint8Array(this.piece, from, Math.min(whole, this.soiled - from)).fill(0);
    return from;
  }
}
