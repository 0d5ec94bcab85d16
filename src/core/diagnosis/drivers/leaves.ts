// What is searched: one row for each combination of dimension values, with what was wanted and what came.

/** `labels[codes[row]]`; labels in an order of their own, so that the order of rows changes nothing. */
export interface Dimension {
  readonly name: string;
  readonly codes: Uint32Array;
  readonly labels: readonly string[];
}

/** Money by row, every amount finite. The goal may be a base period. */
export interface Leaves {
  readonly length: number;
  readonly dimensions: readonly Dimension[];
  readonly actual: Float64Array;
  readonly goal: Float64Array;
}
