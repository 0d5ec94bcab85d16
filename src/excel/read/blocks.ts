// How many cells to ask for at once: enough that a large sheet takes few requests, few enough to stay under 5 MB; halved when Excel objects.

const FIRST_CELLS = 50_000;
const MOST_CELLS = 400_000;
/** Excel on the web answers 5 MB at most; texts and numbers vary from block to block. */
const AIM_BYTES = 2_500_000;

export interface BlockSize {
  /** Rows to ask for next; at least one. */
  rows(columns: number): number;
  /** Tells how heavy the last block was. */
  took(cells: number, bytes: number): void;
  /** Excel said that the block was too large. Answers false when a block cannot be made smaller. */
  halve(columns: number): boolean;
}

export function createBlockSize(): BlockSize {
  let cells = FIRST_CELLS;
  const rows = (columns: number) => Math.max(1, Math.floor(cells / Math.max(1, columns)));
  return {
    rows,
    took(read, bytes) {
      if (read > 0) cells = Math.min(MOST_CELLS, cells * 4, Math.max(1, Math.floor((AIM_BYTES * read) / Math.max(bytes, read))));
    },
    halve(columns) {
      const before = rows(columns);
      cells = Math.floor(Math.min(cells, before * columns) / 2);
      return before > 1;
    },
  };
}
