// Order lines that stand twice, the same in every cell: said, never dropped.
import type { FoundTable } from "./foundTable";
import { BLANK, NUMBER } from "./storedSheet";

/** More than this many are said by their number only. */
const MOST = 500;

/** @param rows stored rows that are records
 * @returns pairs of a row and the first one that is the same */
export function duplicateRows(found: FoundTable, rows: Int32Array): { readonly row: number; readonly first: number }[] {
  const columns = found.sheet.columns.slice(found.left, found.right + 1);
  const size = 1 << Math.max(4, 33 - Math.clz32(rows.length));
  const places = new Int32Array(size).fill(-1);
  const bits = new Int32Array(2);
  const number = new Float64Array(bits.buffer);
  const hashOf = (row: number): number => {
    let hash = 0x811c9dc5;
    for (const column of columns) {
      const code = column.codes[row]!;
      if (code === NUMBER) {
        number[0] = column.numbers![row]!;
        hash = Math.imul(hash ^ bits[0]!, 0x01000193) ^ bits[1]!;
      } else hash ^= code;
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    }
    return hash ^ (hash >>> 13);
  };
  const isSame = (a: number, b: number): boolean => columns.every(({ codes, numbers }) => codes[a] === codes[b] && (codes[a] === BLANK || codes[a] !== NUMBER || numbers![a] === numbers![b]));
  const twice: { row: number; first: number }[] = [];
  for (const row of rows) {
    let place = hashOf(row) & (size - 1);
    while (places[place] !== -1 && !isSame(places[place]!, row)) place = (place + 1) & (size - 1);
    if (places[place] === -1) places[place] = row;
    else if (twice.push({ row, first: places[place]! }) >= MOST) break;
  }
  return twice;
}
