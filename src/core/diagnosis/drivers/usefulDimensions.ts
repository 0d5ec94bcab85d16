// Columns that cannot name a slice: the same value everywhere, or nearly another one in each row.
import type { Dimension, Leaves } from "./leaves";

export interface UnusedDimension {
  readonly name: string;
  readonly why: "constant" | "id-like";
}

/** Values may be half as many as rows before a column is taken for an id. */
const ID_LIKE = 0.5;

export function usefulDimensions({ dimensions, length }: Leaves): { readonly useful: readonly Dimension[]; readonly unused: readonly UnusedDimension[] } {
  const useful: Dimension[] = [];
  const unused: UnusedDimension[] = [];
  for (const dimension of dimensions) {
    const seen = new Uint8Array(dimension.labels.length);
    for (let row = 0; row < length; row++) seen[dimension.codes[row]!] = 1;
    const values = seen.reduce((sum, one) => sum + one, 0);
    if (values > 1 && values < ID_LIKE * length) useful.push(dimension);
    else unused.push({ name: dimension.name, why: values > 1 ? "id-like" : "constant" });
  }
  return { useful, unused };
}
