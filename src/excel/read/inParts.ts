// A sheet's rows in parts that Excel answers: sized by what the last part weighed, so that no request is over its 5 MB and large sheets take few.
import type { Grid } from "../../core/cell";
import { createBlockSize } from "./blocks";
import { isTooLarge, unlessCancelled } from "../host";

/** Reads the rows in parts that Excel answers: sized by what the last one weighed, halved when Excel says that one is too large. */
export async function inParts(columns: number, [first, end]: readonly [first: number, end: number], signal: AbortSignal | undefined, read: (row: number, rows: number) => Promise<Grid>): Promise<void> {
  const size = createBlockSize();
  for (let row = first; row < end; ) {
    unlessCancelled(signal);
    const count = Math.min(size.rows(columns), end - row);
    try {
      size.took(count * columns, weightOf(await read(row, count)));
      row += count;
    } catch (thrown) {
      if (!isTooLarge(thrown) || !size.halve(columns)) throw thrown;
    }
  }
  unlessCancelled(signal);
}

/** Excel answers null for the cells of a range that is too large, and no error. */
export function gridOf(values: unknown[][] | null): Grid {
  if (!values) throw Object.assign(new Error("values are null"), { code: "RangeExceedsLimit" });
  return values as Grid;
}

/** Bytes of the block as JSON, from a sample of its rows. */
function weightOf(block: Grid): number {
  const step = Math.max(1, Math.floor(block.length / 50));
  const sample = block.filter((_, i) => i % step === 0);
  return (JSON.stringify(sample).length * block.length) / Math.max(1, sample.length);
}
