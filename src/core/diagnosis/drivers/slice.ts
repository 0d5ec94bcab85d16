// A slice fixes some dimensions to one value each; it covers the rows that match.
import type { Axis } from "./axes";

export interface Slice {
  /** Places of its dimensions, rising. */
  readonly dims: readonly number[];
  /** The value of each, as its axis counts them; above 0. */
  readonly codes: readonly number[];
}

export const sliceKey = ({ dims, codes }: Slice): string => `${dims.join()}:${codes.join()}`;

/** @param scratch room for as many rows as there are */
export function rowsOf({ dims, codes }: Slice, axes: readonly Axis[], scratch: Int32Array): Int32Array {
  let count = 0;
  const first = axes[dims[0]!]!.codes;
  for (let row = 0; row < first.length; row++) if (first[row] === codes[0]) scratch[count++] = row;
  for (let at = 1; at < dims.length; at++) {
    const column = axes[dims[at]!]!.codes;
    const among = count;
    count = 0;
    for (let place = 0; place < among; place++) if (column[scratch[place]!] === codes[at]) scratch[count++] = scratch[place]!;
  }
  return scratch.slice(0, count);
}
