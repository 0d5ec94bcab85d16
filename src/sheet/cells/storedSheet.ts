// A sheet's cells as columns: numbers in one typed array, everything else as codes into a dictionary, so that a text is looked at once
// however often it stands there. Filled block by block as Excel hands them over.
import type { Cell, CellError, Grid } from "../../core/cell";
import type { SheetCells } from "../sheetCells";
import { TextPlaces } from "./textPlaces";

/** What a code means where it is not the place of an entry. */
export const BLANK = -1;
export const NUMBER = -2;

/** A distinct cell that is neither blank nor a number. */
export type Entry = string | boolean | CellError;

export class StoredColumn {
  codes: Int32Array;
  /** Present once the column has met a number; meaningful only where the code is NUMBER. */
  numbers: Float64Array | null = null;
  readonly entries: Entry[] = [];
  private readonly texts = new TextPlaces(this.entries);
  private readonly others = new Map<string, number>();

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity).fill(BLANK);
  }

  grow(capacity: number): void {
    const codes = new Int32Array(capacity).fill(BLANK);
    codes.set(this.codes);
    this.codes = codes;
    if (this.numbers) {
      const numbers = new Float64Array(capacity);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
  }

  /** Takes one column of a block. */
  take(block: Grid, at: number, firstRow: number): void {
    const { codes, texts } = this;
    let { numbers } = this;
    let lastText = "";
    let lastCode = BLANK;
    for (let i = 0; i < block.length; i++) {
      const cell = block[i]![at];
      if (cell === null || cell === undefined) continue;
      const row = firstRow + i;
      if (typeof cell === "number") {
        if (!Number.isFinite(cell)) continue;
        if (numbers === null) numbers = this.numbers = new Float64Array(codes.length);
        numbers[row] = cell;
        codes[row] = NUMBER;
      } else if (typeof cell === "string") {
        if (cell !== lastText) {
          lastText = cell;
          lastCode = texts.find(cell);
          if (lastCode < 0 && cell.trim() !== "") {
            lastCode = this.newCode(cell);
            texts.add(cell, lastCode);
          }
        }
        codes[row] = lastCode;
      } else {
        const key = typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : cell.error;
        let code = this.others.get(key);
        if (code === undefined) this.others.set(key, (code = this.newCode(cell)));
        codes[row] = code;
      }
    }
  }

  private newCode(entry: Entry): number {
    return this.entries.push(entry) - 1;
  }

  /** The cell as it was; null where it is blank. */
  cell(row: number): Cell {
    const code = this.codes[row] ?? BLANK;
    return code === NUMBER ? this.numbers![row]! : code === BLANK ? null : this.entries[code]!;
  }
}

/** What is known of a sheet before its cells come. */
export type SheetHead = Omit<SheetCells, "values"> & {
  /** How many rows and columns will come, where that is known: saves growing. */
  readonly rows?: number;
  readonly columns?: number;
};

/** A sheet whose cells have all come. Rows and columns of `columns` count from `head.row` and `head.column`. */
export interface StoredSheet {
  readonly head: SheetHead;
  readonly rows: number;
  readonly columns: readonly StoredColumn[];
  /** Part of a sheet with its rows and columns exchanged. */
  readonly turned?: boolean;
}

export interface SheetReader {
  /** The next rows, in order; converted at once, the grid may be let go. */
  add(block: Grid): void;
  /** @param more what could be told only now (formulas, merges, formats) */
  finish(more?: Partial<SheetHead>): StoredSheet;
}

/** Reads a sheet block by block.
 * @example const reader = createSheetReader({ name: "Sales", row: 0, column: 0, rows: 60856, columns: 26 });
 * for (const block of blocks) reader.add(block);
 * readWorkbook([reader.finish()]) */
export function createSheetReader(head: SheetHead): SheetReader {
  let capacity = Math.max(head.rows ?? 0, 64);
  let rows = 0;
  const columns: StoredColumn[] = [];
  while (columns.length < (head.columns ?? 0)) columns.push(new StoredColumn(capacity));
  return {
    add(block) {
      if (rows + block.length > capacity) {
        capacity = Math.max(rows + block.length, capacity * 2);
        for (const column of columns) column.grow(capacity);
      }
      const width = block.reduce((most, line) => Math.max(most, line.length), 0);
      while (columns.length < width) columns.push(new StoredColumn(capacity));
      for (let at = 0; at < width; at++) columns[at]!.take(block, at, rows);
      rows += block.length;
    },
    finish: (more) => ({ head: { ...head, ...more }, rows, columns }),
  };
}

export const isStored = (sheet: SheetCells | StoredSheet): sheet is StoredSheet => "head" in sheet;

/** A sheet that lies in memory as a grid. */
export function storeSheet(sheet: SheetCells): StoredSheet {
  const { values, ...head } = sheet;
  const reader = createSheetReader({ ...head, rows: values.length });
  reader.add(values);
  return reader.finish();
}
