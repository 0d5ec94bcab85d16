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
  floats = (length: number): Float64Array => this.column(Float64Array, length);

  ints = (length: number): Int32Array => this.column(Int32Array, length);

  codes = (length: number): Uint32Array => this.column(Uint32Array, length);

  shortCodes = (length: number): Uint16Array => this.column(Uint16Array, length);

  private column<Column>(Kind: { readonly BYTES_PER_ELEMENT: number; new (piece: ArrayBuffer, from: number, length: number): Column }, length: number): Column {
    // first taken: that may be from another piece
    const from = this.take(Kind.BYTES_PER_ELEMENT * length);
    return new Kind(this.piece, from, length);
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
