// Order lines that stand twice, the same in every cell: said, never dropped.
import type { FoundTable } from "../find/foundTable";
import { NUMBER, type StoredColumn } from "../cells/storedSheet";

/** More than this many are not listed one by one. */
const MOST = 500;
/** Lines of one order that a line is compared with. */
const NEAR = 40;

/** @param order the column of order numbers: only lines of one order are compared
 * @param rows stored rows that are records
 * @returns a row and the first one that is the same */
export function duplicateRows(found: FoundTable, order: StoredColumn, rows: Int32Array): { readonly row: number; readonly first: number }[] {
  const columns = found.sheet.columns.slice(found.left, found.right + 1);
  const isSame = (a: number, b: number): boolean => {
    for (const { codes, numbers } of columns) if (codes[a] !== codes[b] || (codes[a] === NUMBER && numbers![a] !== numbers![b])) return false;
    return true;
  };
  // the last line of each order, and before each line the one before it
  const lastByText = new Int32Array(order.entries.length).fill(-1);
  const lastByNumber = new Map<number, number>();
  const before = new Int32Array(rows.length).fill(-1);
  const twice: { row: number; first: number }[] = [];
  for (let i = 0; i < rows.length && twice.length < MOST; i++) {
    const row = rows[i]!;
    const code = order.codes[row]!;
    if (code < 0 && code !== NUMBER) continue;
    const number = code === NUMBER ? order.numbers![row]! : 0;
    const last = code === NUMBER ? (lastByNumber.get(number) ?? -1) : lastByText[code]!;
    if (code === NUMBER) lastByNumber.set(number, i);
    else lastByText[code] = i;
    before[i] = last;
    let first = -1;
    for (let at = last, steps = 0; at >= 0 && steps < NEAR; at = before[at]!, steps++) if (isSame(rows[at]!, row)) first = rows[at]!;
    if (first >= 0) twice.push({ row, first });
  }
  return twice;
}
