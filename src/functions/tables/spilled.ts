// A spilled table: a header row, then a row each; what does not exist is "", never null or NaN (Excel shows those as 0).
import type { ResultCell } from "../arguments/elementwise";

export type SpilledCell = ResultCell | null;

/** @param header as many cells as each row has */
export const spilled = (header: readonly string[], rows: readonly (readonly SpilledCell[])[]): ResultCell[][] => [
  [...header],
  ...rows.map((row) => row.map((cell) => (cell === null || (typeof cell === "number" && !Number.isFinite(cell)) ? "" : cell))),
];
