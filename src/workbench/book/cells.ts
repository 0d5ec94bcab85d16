// Reading and writing blocks of cells, straight in the sheet's matrix: one command a cell, as Univer would have it, takes minutes for a report.
import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { Box, CellFormat, CellValue, SheetId } from "./book";
import type { Calculation } from "./calculation";
import { valueOfCell } from "./cellValue";
import type { FormulaCells } from "./formulaCells";
import type { Grid } from "./grid";
import { breakSpills, overlap, spilledCells, spills } from "./spills";
import { formatOfStyle, isGeneral, patchOf, patternOf } from "./styles";
import type { StyleBook } from "./styles";
import { typed } from "./typed";

/** Excel's limit on the text in one cell. */
export const LONGEST_TEXT = 32767;

/** A formula as it is typed and as the engine takes it, where the two differ (structured references). */
export interface FormulaText {
  source: string;
  address: string;
}

export interface CellsContext {
  grid: Grid;
  formulas: FormulaCells;
  calculation: Calculation;
  styles(): StyleBook;
  /** The formula as the engine takes it. */
  translate(source: string, sheet: SheetId, row: number, column: number): string;
  message(sheet: SheetId, row: number, column: number, error: string): string | undefined;
  /** These cells hold something else now. */
  overwritten(sheet: SheetId, box: Box): void;
}

/** The formula as typed, of a cell that has one. */
export function sourceOf(cell: ICellData, shared: (si: string) => string | undefined = () => undefined): string | undefined {
  const kept = (cell.custom as { formula?: FormulaText } | null | undefined)?.formula;
  const f = cell.f ?? (cell.si ? shared(cell.si) : undefined);
  return kept && kept.address === f ? kept.source : (f ?? undefined);
}

export class Cells {
  constructor(private readonly context: CellsContext) {}

  /** Calls back for every cell in the box that holds something, spilled ones included. */
  private visit(sheet: SheetId, box: Box, each: (cell: ICellData, row: number, column: number, spilled: boolean) => void): void {
    const rows = this.context.grid.rows(sheet);
    const [lastRow, lastColumn] = [box.row + box.rows, box.column + box.columns];
    for (let r = box.row; r < lastRow; r++) {
      const line = rows[r];
      if (!line) continue;
      for (let c = box.column; c < lastColumn; c++) {
        const cell = line[c];
        if (cell) each(cell, r, c, false);
      }
    }
    const spilled = spilledCells(this.context.grid, sheet);
    for (const spill of spills(this.context.grid, sheet)) {
      if (!overlap(spill.box, box)) continue;
      const end = { row: Math.min(lastRow, spill.box.row + spill.box.rows), column: Math.min(lastColumn, spill.box.column + spill.box.columns) };
      for (let r = Math.max(box.row, spill.box.row); r < end.row; r++)
        for (let c = Math.max(box.column, spill.box.column); c < end.column; c++) {
          const cell = spilled[r]?.[c];
          if (cell && !(r === spill.row && c === spill.column)) each(cell, r, c, true);
        }
    }
  }

  values(sheet: SheetId, box: Box): CellValue[][] {
    const grid = blank<CellValue>(box, null);
    this.visit(sheet, box, (cell, r, c, spilled) => {
      let value = spilled ? spilledValue(cell) : valueOfCell(cell);
      if (typeof value === "object" && value !== null) {
        const message = this.context.message(sheet, r, c, value.error);
        value = message === undefined ? { error: value.error } : { error: value.error, message };
      }
      grid[r - box.row]![c - box.column] = value;
    });
    return grid;
  }

  formulas(sheet: SheetId, box: Box): (string | number | boolean)[][] {
    const grid = blank<string | number | boolean>(box, "");
    const known = this.context.formulas.of(sheet);
    this.visit(sheet, box, (cell, r, c, spilled) => {
      const source = spilled ? undefined : sourceOf(cell, () => known[r]?.[c]?.f);
      const value = source ?? (spilled ? spilledValue(cell) : valueOfCell(cell));
      grid[r - box.row]![c - box.column] = value === null ? "" : typeof value === "object" ? value.error : value;
    });
    return grid;
  }

  texts(sheet: SheetId, box: Box): string[][] {
    const grid = blank(box, "");
    const styles = this.context.styles();
    const rows = this.context.grid.rows(sheet);
    this.visit(sheet, box, (cell, r, c, spilled) => {
      const pattern = patternOf(styles.of(spilled ? (rows[r]?.[c]?.s ? rows[r][c] : cell) : cell));
      grid[r - box.row]![c - box.column] = shown(spilled ? spilledValue(cell) : valueOfCell(cell), pattern);
    });
    return grid;
  }

  numberFormats(sheet: SheetId, box: Box): string[][] {
    const grid = blank(box, "General");
    const styles = this.context.styles();
    this.visit(sheet, box, (cell, r, c) => {
      const style = styles.of(cell);
      if (style?.n) grid[r - box.row]![c - box.column] = style.n.pattern;
    });
    return grid;
  }

  formatOf(sheet: SheetId, box: Box): CellFormat {
    return formatOfStyle(this.context.styles().of(this.context.grid.cell(sheet, box.row, box.column)));
  }

  /** The smallest box with anything in it. */
  used(sheet: SheetId, valuesOnly: boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    const rows = this.context.grid.rows(sheet);
    for (const rowKey in rows) {
      const line = rows[rowKey]!;
      for (const columnKey in line) {
        const cell = line[columnKey];
        if (cell && (hasContent(cell) || (!valuesOnly && cell.s !== undefined && cell.s !== null))) include(Number(rowKey), Number(columnKey));
      }
    }
    const spilled = spilledCells(this.context.grid, sheet);
    for (const rowKey in spilled) for (const columnKey in spilled[rowKey]) include(Number(rowKey), Number(columnKey));
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** As a person typing.
   * @throws RangeError for a text longer than a cell can hold; nothing is written then */
  write(sheet: SheetId, box: Box, cells: (string | number | boolean | null)[][]): void {
    for (const line of cells) for (const entry of line) if (typeof entry === "string" && entry.length > LONGEST_TEXT) throw new RangeError(`A cell holds at most ${LONGEST_TEXT} characters`);
    const { grid, formulas } = this.context;
    grid.grow(sheet, box.row + box.rows, box.column + box.columns);
    const rows = grid.rows(sheet);
    const stale: [number, number][] = [];
    for (let i = 0; i < box.rows; i++) {
      const line = cells[i] ?? [];
      const row = box.row + i;
      const into = (rows[row] ??= {});
      for (let j = 0; j < box.columns; j++) {
        const entry = line[j];
        if (entry === null || entry === undefined) continue;
        const column = box.column + j;
        const before = into[column];
        if (before && (before.f || before.si)) {
          stale.push([row, column]);
          formulas.set(sheet, row, column, null);
        }
        const cell = this.entered(entry, before?.s, sheet, row, column);
        if (cell) into[column] = cell;
        else delete into[column];
        if (cell?.f) formulas.set(sheet, row, column, cell.f);
      }
    }
    this.rewritten(sheet, box, stale, (row, column) => (cells[row - box.row]?.[column - box.column] ?? null) !== null);
  }

  /** The cell that an entry makes; undefined for a plain blank one. */
  private entered(entry: string | number | boolean, s: ICellData["s"], sheet: SheetId, row: number, column: number): ICellData | undefined {
    const kept = s === undefined || s === null ? {} : { s };
    if (typeof entry === "number") return { v: entry, t: CellValueType.NUMBER, ...kept };
    if (typeof entry === "boolean") return { v: entry ? 1 : 0, t: CellValueType.BOOLEAN, ...kept };
    if (entry === "") return "s" in kept ? kept : undefined;
    const pattern = patternOf(this.context.styles().of(kept));
    const what = pattern === "@" && entry.charAt(0) !== "'" ? ({ kind: "text", value: entry, forced: false } as const) : typed(entry);
    switch (what.kind) {
      case "formula":
        return { ...this.formulaCell(what.formula, sheet, row, column), ...kept };
      case "boolean":
        return { v: what.value ? 1 : 0, t: CellValueType.BOOLEAN, ...kept };
      case "number": {
        const style = what.format && isGeneral(pattern) ? this.context.styles().with(s, { n: { pattern: what.format } }, what.format) : s;
        return { v: what.value, t: CellValueType.NUMBER, ...(style ? { s: style } : {}) };
      }
      case "error":
        return { v: what.value, t: CellValueType.STRING, ...kept };
      case "text":
        return { v: what.value, t: what.forced ? CellValueType.FORCE_STRING : CellValueType.STRING, ...kept };
    }
  }

  /** A cell with a formula and no result yet. */
  formulaCell(source: string, sheet: SheetId, row: number, column: number): ICellData {
    const address = this.context.translate(source, sheet, row, column);
    return address === source ? { f: source } : { f: address, custom: { formula: { source, address } satisfies FormulaText } };
  }

  clear(sheet: SheetId, box: Box, what: "All" | "Contents" | "Formats"): void {
    const rows = this.context.grid.rows(sheet);
    const stale: [number, number][] = [];
    const whole = box.rows >= this.context.grid.sheet(sheet).getRowCount() && box.columns >= this.context.grid.sheet(sheet).getColumnCount();
    for (const rowKey of whole || box.rows > 50_000 ? Object.keys(rows).map(Number) : Array.from({ length: box.rows }, (_, i) => box.row + i)) {
      const line = rows[rowKey];
      if (!line || rowKey < box.row || rowKey >= box.row + box.rows) continue;
      for (const columnKey of Object.keys(line)) {
        const column = Number(columnKey);
        const cell = line[column];
        if (!cell || column < box.column || column >= box.column + box.columns) continue;
        if (what !== "Formats" && (cell.f || cell.si)) {
          stale.push([rowKey, column]);
          this.context.formulas.set(sheet, rowKey, column, null);
        }
        if (what === "Formats") delete cell.s;
        if (what === "All" || (what === "Contents" && !cell.s) || (what === "Formats" && !hasContent(cell))) delete line[column];
        else if (what === "Contents") line[column] = { s: cell.s };
      }
      if (Object.keys(line).length === 0) delete rows[rowKey];
    }
    if (what === "Formats") this.context.grid.refresh(sheet);
    else this.rewritten(sheet, box, stale, () => true);
  }

  format(sheet: SheetId, box: Box, format: CellFormat): void {
    const patch = patchOf(format);
    const key = JSON.stringify(patch);
    this.restyle(sheet, box, () => [patch, key]);
  }

  setNumberFormats(sheet: SheetId, box: Box, formats: string[][]): void {
    this.restyle(sheet, box, (i, j) => {
      const pattern = formats[i]?.[j] ?? "General";
      return [{ n: isGeneral(pattern) ? null : { pattern } }, isGeneral(pattern) ? "General" : pattern];
    });
  }

  private restyle(sheet: SheetId, box: Box, patch: (row: number, column: number) => [ReturnType<typeof patchOf>, string]): void {
    const { grid } = this.context;
    const styles = this.context.styles();
    grid.grow(sheet, box.row + box.rows, box.column + box.columns);
    const rows = grid.rows(sheet);
    for (let i = 0; i < box.rows; i++) {
      const line = (rows[box.row + i] ??= {});
      for (let j = 0; j < box.columns; j++) {
        const cell = line[box.column + j];
        const [change, key] = patch(i, j);
        const s = styles.with(cell?.s, change, key);
        if (cell) {
          if (s === undefined) delete cell.s;
          else cell.s = s;
        } else if (s !== undefined) line[box.column + j] = { s };
      }
    }
    grid.refresh(sheet);
  }

  /** What follows a change of contents: spills, dependants, drawing. */
  private rewritten(sheet: SheetId, box: Box, stale: [number, number][], isOverwritten: (row: number, column: number) => boolean): void {
    const { grid, calculation } = this.context;
    this.context.overwritten(sheet, box);
    calculation.forgetFormulas(sheet, stale);
    for (const again of breakSpills(grid, sheet, box, isOverwritten)) calculation.changed(sheet, again);
    calculation.changed(sheet, box);
    grid.refresh(sheet);
  }
}

/** Text as a number format shows it: with a decimal point, or a comma. */
export function shown(value: CellValue, pattern: string, locale: "en" | "pl" = "en"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") {
    if (isGeneral(pattern) || !pattern.includes("@") || pattern === "@") return value;
    return formatted(pattern, value, locale);
  }
  return isGeneral(pattern) || pattern === "@" ? formatted("General", value, locale) : formatted(pattern, value, locale);
}

function formatted(pattern: string, value: number | string, locale: "en" | "pl"): string {
  try {
    return numfmt.format(pattern, value, { locale });
  } catch {
    return String(value);
  }
}

/** Excel shows a blank that was spilled as 0. */
function spilledValue(cell: ICellData): CellValue {
  return valueOfCell({ ...cell, f: "=" });
}

const hasContent = ({ v, f, si, p }: ICellData): boolean => (v !== undefined && v !== null) || !!f || !!si || !!p;

const blank = <T>(box: Box, value: T): T[][] => Array.from({ length: box.rows }, () => new Array<T>(box.columns).fill(value));
