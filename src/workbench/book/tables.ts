// Excel tables: a register of our own, for structured references, files and looks. Univer's tables know neither other cases of names
// nor headers that change; their look (header, bands) is drawn over the cells' own formats, which stay as they are.
import { InterceptorEffectEnum } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Box, SheetId, TableInfo } from "./book";
import type { Grid } from "./grid";

/** Accents 1–6 of Office's theme; 0 is the plain grey. */
const ACCENTS = ["#7F7F7F", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Look {
  header: IStyleData;
  band: IStyleData | null;
  totals: IStyleData;
}

export class Tables {
  private list: TableInfo[] = [];
  private readonly looks = new Map<string, Look | null>();

  constructor(grid: Grid) {
    grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "sales-desk-tables",
      effect: InterceptorEffectEnum.Style,
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const drawn = this.lookAt(subUnitId, row, col);
        if (!drawn) return next(cell);
        const own = typeof cell?.s === "string" ? grid.workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...cell, s: { ...drawn, ...(own ?? {}) } });
      },
    });
  }

  all(): TableInfo[] {
    return this.list.map((table) => ({ ...table, box: { ...table.box }, columns: [...table.columns] }));
  }

  known(): readonly TableInfo[] {
    return this.list;
  }

  set(tables: TableInfo[]): void {
    this.list = tables;
  }

  /** @throws Error when there is no such table */
  get(id: string): TableInfo {
    const table = this.list.find((other) => other.id === id);
    if (!table) throw new Error(`no table ${id}`);
    return table;
  }

  add(sheet: SheetId, box: Box, columns: string[], name: string | undefined, style: string): TableInfo {
    let number = this.list.length + 1;
    while (this.list.some((table) => table.name.toLowerCase() === `table${number}` || table.id === `t${number}`)) number++;
    const table: TableInfo = { id: `t${number}`, name: name ?? `Table${number}`, sheet, box, columns, showHeaders: true, showTotals: false, style };
    this.list.push(table);
    return table;
  }

  remove(id: string): void {
    this.list = this.list.filter((table) => table.id !== id);
  }

  removeSheet(sheet: SheetId): void {
    this.list = this.list.filter((table) => table.sheet !== sheet);
  }

  /** Rows were put in before `at`, or taken out there (negative count). */
  shiftRows(sheet: SheetId, at: number, count: number): void {
    for (const table of this.list) {
      if (table.sheet !== sheet) continue;
      const { box } = table;
      const end = box.row + box.rows;
      const moved = (row: number): number => (row < at ? row : Math.max(at, row + count));
      const row = count > 0 && box.row === at ? box.row + count : moved(box.row);
      table.box = { ...box, row, rows: (end > at ? moved(end) : end) - row };
    }
    this.list = this.list.filter(({ box }) => box.rows > 0);
  }

  private lookAt(sheet: SheetId, row: number, column: number): IStyleData | null {
    for (const table of this.list) {
      const { box } = table;
      if (table.sheet !== sheet || row < box.row || row >= box.row + box.rows || column < box.column || column >= box.column + box.columns) continue;
      const look = this.lookOf(table.style);
      if (!look) return null;
      if (table.showHeaders && row === box.row) return look.header;
      if (table.showTotals && row === box.row + box.rows - 1) return look.totals;
      return (row - box.row - (table.showHeaders ? 1 : 0)) % 2 === 0 ? look.band : null;
    }
    return null;
  }

  private lookOf(style: string): Look | null {
    const known = this.looks.get(style);
    if (known !== undefined) return known;
    const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
    const accent = ACCENTS[match ? (Number(match[2]) - 1) % 7 : 1]!;
    const line = { s: 1, cl: { rgb: accent } };
    const look: Look | null = !match
      ? null
      : match[1] === "Light"
        ? { header: { bl: 1, bd: { b: line, t: line } }, band: { bg: { rgb: light(accent) } }, totals: { bl: 1, bd: { t: line } } }
        : { header: { bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: accent } }, band: { bg: { rgb: light(accent) } }, totals: { bl: 1, bd: { t: line } } };
    this.looks.set(style, look);
    return look;
  }
}

/** A fifth of the colour on white. */
const light = (rgb: string): string =>
  `#${[1, 3, 5].map((i) => Math.round(255 - (255 - parseInt(rgb.slice(i, i + 2), 16)) / 5).toString(16).padStart(2, "0")).join("")}`;

/** The headings of a table's columns: as shown, blanks named, twins numbered, as Excel does. */
export function headings(shown: readonly string[]): string[] {
  const used = new Set<string>();
  return shown.map((text, i) => {
    const wanted = text === "" ? `Column${i + 1}` : text;
    let name = wanted;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}
