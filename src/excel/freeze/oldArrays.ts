// Old array formulas ({=…}): every cell of one shows the same formula, and Excel takes values for all of them at once or not at all.
import type { Grid } from "../../core/cell";
import type { Box } from "../../sheet/sheetCells";

interface FormulaCell {
  readonly sheet: string;
  readonly box: Box;
  readonly formula: string;
  readonly values: Grid;
  readonly error: string | null;
}

/** What gives another result in each cell though the formula reads alike. */
const BY_PLACE = /@|#This Row|\b(?:ROW|COLUMN|CELL|OFFSET|INDIRECT|RAND\w*)\s*\(/i;

/** Cells side by side or one under another with one formula and different results are one array; the others stay as they are. */
export function joinOldArrays<Found extends FormulaCell>(cells: readonly Found[]): Found[] {
  const single = cells.filter(({ box, formula }) => box.rows === 1 && box.columns === 1 && !BY_PLACE.test(formula));
  const at = new Map(single.map((cell) => [`${cell.sheet} ${cell.box.row} ${cell.box.column}`, cell]));
  const joined = new Map<Found, Found | null>();
  for (const first of single) {
    if (joined.has(first)) continue;
    const { sheet, box: { row, column }, formula } = first;
    const cellAt = (down: number, right: number) => {
      const found = at.get(`${sheet} ${row + down} ${column + right}`);
      return found?.formula === formula && !joined.has(found) ? found : undefined;
    };
    let [rows, columns] = [1, 1];
    while (cellAt(0, columns)) columns++;
    while (Array.from({ length: columns }, (_, right) => cellAt(rows, right)).every(Boolean)) rows++;
    const all = Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_one, right) => cellAt(down, right)!));
    const values = all.map((line) => line.map((cell) => cell.values[0]![0]!));
    if (new Set(values.flat()).size < 2) continue;
    for (const cell of all.flat()) joined.set(cell, null);
    joined.set(first, { ...first, box: { row, column, rows, columns }, values, error: all.flat().find(({ error }) => error !== null)?.error ?? null });
  }
  return cells.flatMap((cell) => joined.get(cell) ?? (joined.has(cell) ? [] : [cell]));
}
