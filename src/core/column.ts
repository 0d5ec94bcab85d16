// Columns as typed arrays: made once per read, shared by everything after.

/** Money, quantities, shares. NaN inside a column means that the cell was blank or could not be read; it never leaves core. */
export type Amounts = Float64Array;

/** Excel serials; NO_DAY where there is none. */
export type Days = Int32Array;

export const NO_DAY = -0x80000000;

/** Texts, each distinct one kept once: `labels[codes[row]]`. NO_TEXT where the cell was blank. */
export interface Texts {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export const NO_TEXT = -1;

/** How often each label stands in a column. */
export function countsOf({ codes, labels }: Texts): Int32Array {
  const counts = new Int32Array(labels.length);
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) counts[codes[i]!]!++;
  return counts;
}
