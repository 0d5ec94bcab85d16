// The cells of a sheet that no native table holds, as the search for tables looks at them.
import type { Cell } from "../../core/cell";
import { isDateFormat } from "./headerCell";
import { dateShape } from "../cells/readDate";
import { numberShape } from "../cells/readNumber";
import type { Box } from "../sheetCells";
import { BLANK, type StoredSheet } from "../cells/storedSheet";

export class SheetView {
  readonly width: number;
  /** Merged cells, in rows and columns of the stored sheet. */
  readonly merges: readonly Box[];
  constructor(
    readonly sheet: StoredSheet,
    readonly taken: readonly Box[],
  ) {
    this.width = sheet.columns.length;
    this.merges = (sheet.head.merges ?? []).map((box) => local(box, sheet));
  }
  isTaken(row: number, column: number): boolean {
    return this.taken.some((box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns);
  }
  code(row: number, column: number): number {
    return this.taken.length > 0 && this.isTaken(row, column) ? BLANK : (this.sheet.columns[column]?.codes[row] ?? BLANK);
  }
  cell(row: number, column: number): Cell {
    return this.taken.length > 0 && this.isTaken(row, column) ? null : (this.sheet.columns[column]?.cell(row) ?? null);
  }
  /** Whether a cell is formatted as a date; undefined where formats are not known. */
  dateFormat(row: number, column: number): boolean | undefined {
    const format = this.sheet.head.formats?.[row]?.[column];
    return format === undefined ? undefined : isDateFormat(format);
  }
  isBlankRow(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) if (this.code(row, column) !== BLANK) return false;
    return true;
  }
  filledIn(row: number, left: number, right: number): number {
    let filled = 0;
    for (let column = left; column <= right; column++) if (this.code(row, column) !== BLANK) filled++;
    return filled;
  }
  /** The first cell of a row that is not blank; null where all are. */
  firstIn(row: number, left: number, right: number): Cell {
    for (let column = left; column <= right; column++) {
      const cell = this.cell(row, column);
      if (cell !== null) return cell;
    }
    return null;
  }
  /** The next filled row, of the three below; null where there is none. */
  filledBelow(row: number, left: number, right: number): number | null {
    for (let below = row + 1; below < Math.min(this.sheet.rows, row + 4); below++) if (!this.isBlankRow(below, left, right)) return below;
    return null;
  }
  /** How many cells of a row are figures or days, also as text. */
  figuresIn(row: number, left: number, right: number): number {
    let figures = 0;
    for (let column = left; column <= right; column++) if (isFigure(this.cell(row, column))) figures++;
    return figures;
  }
}

/** A box of the sheet in rows and columns of the stored cells. */
export const local = (box: Box, sheet: StoredSheet): Box => ({ ...box, row: box.row - sheet.head.row, column: box.column - sheet.head.column });

/** A number or day, also as text. */
export const isFigure = (cell: Cell): boolean => typeof cell === "number" || (typeof cell === "string" && (numberShape(cell) !== null || dateShape(cell) !== null));
