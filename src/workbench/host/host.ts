// What the Excel objects stand on: the open Book, what Excel keeps beside it, protection, and writes gathered into one.
import type { Book, Box, ChartSpec, SheetId, SheetInfo } from "../book/book";
import { sheetPrefix, boxAddress, parseBox, splitSheet, sameBox } from "./address";
import type { Drafts } from "./conditionalDrafts";
import { conditionalDrafts } from "./conditionalDrafts";
import type { Faults } from "./faults";
import { HostError, invalidArgument, notFound } from "./hostError";
import type { RangeRef } from "./rangeRef";
import type { Input } from "./limits";

/** What Excel keeps with a file and the Book does not. */
export interface Beside {
  settings: Map<string, unknown>;
  documentProperties: Map<string, unknown>;
  customProperties: Map<string, unknown>;
  pageLayouts: Map<SheetId, Map<string, unknown>>;
  /** Members of tables and formats that change nothing in the grid, kept so that a load answers them. */
  kept: Map<string, unknown>;
}

const empty = (): Beside => ({ settings: new Map(), documentProperties: new Map(), customProperties: new Map(), pageLayouts: new Map(), kept: new Map() });

/** Rows waiting to be written, so that a large array, which Office.js cuts into slices of 1,500 cells, is one write. */
interface Waiting {
  what: "cells" | "numberFormats";
  sheet: SheetId;
  box: Box;
  rows: Input[][];
}

export class Host {
  beside = empty();
  /** Ranges that the add-in holds on to, by reference id. */
  readonly references = new Map<string, RangeRef>();
  readonly conditional: Drafts = conditionalDrafts(this);
  /** The sheet of window.workbench.evaluate: no sheet of the user's, so nobody else sees it. */
  scratch: SheetId | null = null;
  /** The sheet that the add-in last wrote to. */
  lastWritten: SheetId | null = null;
  private waiting: Waiting | null = null;
  private readonly later = new Map<string, () => void>();
  private nextReference = 0;

  constructor(
    private readonly grid: Book,
    readonly faults: Faults,
    readonly context: { language: string; showPane(visible: boolean): void; paneVisible(): boolean; addEvent(eventType: number, target: string): void; setRibbon(change: { id: string; enabled?: boolean; visible?: boolean }): void },
  ) {}

  /** The Book, with everything written that was waiting. */
  get book(): Book {
    this.flush();
    return this.grid;
  }

  /** Forgets what belonged to the file before. */
  reset(): void {
    this.beside = empty();
    this.references.clear();
    this.conditional.clear();
    this.scratch = null;
    this.lastWritten = null;
  }

  // Sheets

  sheets(): SheetInfo[] {
    return this.grid.sheets().filter(({ id }) => id !== this.scratch);
  }

  /** @throws ItemNotFound when it was deleted */
  sheet(id: SheetId): SheetInfo {
    const sheet = this.grid.sheets().find((other) => other.id === id);
    if (!sheet) throw notFound();
    return sheet;
  }

  sheetNamed(key: string): SheetInfo | null {
    const sheets = this.sheets();
    return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** The active sheet; never the scratch sheet. */
  active(): SheetId {
    const active = this.grid.active();
    return active === this.scratch ? this.sheets()[0]!.id : active;
  }

  isProtected(id: SheetId): boolean {
    const { protected: on, name } = this.sheet(id);
    return on || this.faults.protect === true || (this.faults.protect !== null && this.faults.protect.toLowerCase() === name.toLowerCase());
  }

  /** Before anything on the sheet is changed. @throws AccessDenied when it is protected */
  guard(id: SheetId): void {
    if (this.isProtected(id)) throw new HostError("AccessDenied", `You can't perform the requested operation: the worksheet "${this.sheet(id).name}" is protected.`);
    this.lastWritten = id;
  }

  // Places

  address({ sheet, box }: RangeRef): string {
    return sheetPrefix(this.sheet(sheet).name) + boxAddress(box);
  }

  /** Reads an address or a defined name, on that sheet unless it says another. @throws InvalidArgument */
  range(address: string, sheet: SheetId): RangeRef {
    const { sheet: name, rest } = splitSheet(address);
    const on = name === null ? sheet : this.sheetNamed(name)?.id;
    const box = parseBox(rest);
    if (on !== undefined && box) return { sheet: on, box };
    const named = name === null ? this.named(rest) : null;
    if (!named) throw invalidArgument(`"${address}" is no address here.`);
    return named;
  }

  /** What a defined name or a table's name refers to. */
  named(name: string): RangeRef | null {
    const table = this.book.tables().find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet: table.sheet, box: { ...table.box, row: table.box.row + (table.showHeaders ? 1 : 0), rows: table.box.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) } };
    const formula = this.book.names().find((other) => other.name.toLowerCase() === name.toLowerCase())?.formula;
    if (!formula) return null;
    const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
    const on = sheet === null ? null : this.sheetNamed(sheet);
    const box = parseBox(rest);
    return on && box ? { sheet: on.id, box } : null;
  }

  keep(ref: RangeRef): string {
    const id = `range-${++this.nextReference}`;
    this.references.set(id, ref);
    return id;
  }

  /** After rows or columns came or went: the ranges that the add-in holds move along, as Excel's do. */
  moved(sheet: SheetId, at: number, by: number): void {
    for (const ref of this.references.values()) if (ref.sheet === sheet && ref.box.row >= at) ref.box = { ...ref.box, row: Math.max(at, ref.box.row + by) };
  }

  // Writing

  write(what: Waiting["what"], sheet: SheetId, box: Box, rows: Input[][]): void {
    const before = this.waiting;
    const continues = before && before.what === what && before.sheet === sheet && before.box.column === box.column && before.box.columns === box.columns && before.box.row + before.box.rows === box.row;
    if (!continues) {
      this.flush();
      this.waiting = { what, sheet, box: { ...box }, rows: [...rows] };
      return;
    }
    for (const row of rows) before.rows.push(row);
    before.box.rows += box.rows;
  }

  private flush(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    if (waiting.what === "cells") this.grid.write(waiting.sheet, waiting.box, waiting.rows);
    else this.grid.setNumberFormats(waiting.sheet, waiting.box, waiting.rows as string[][]);
  }

  /** Once at the end of the batch, whatever number of properties was set before: a chart is drawn once. */
  atEnd(key: string, work: () => void): void {
    this.later.set(key, work);
  }

  end(): void {
    this.flush();
    const works = [...this.later.values()];
    this.later.clear();
    for (const work of works) work();
  }

  // Charts

  chart(id: string): ChartSpec {
    for (const { id: sheet } of this.sheets()) {
      const chart = this.grid.charts(sheet).find((other) => other.id === id);
      if (chart) return this.drawn.get(id) ?? chart;
    }
    const drawn = this.drawn.get(id);
    if (!drawn) throw notFound();
    return drawn;
  }

  /** Charts changed in this batch and not yet drawn. */
  private readonly drawn = new Map<string, ChartSpec>();

  charts(sheet: SheetId): ChartSpec[] {
    const known = this.grid.charts(sheet).map((chart) => this.drawn.get(chart.id) ?? chart);
    return [...known, ...[...this.drawn.values()].filter((chart) => chart.sheet === sheet && !known.some(({ id }) => id === chart.id))];
  }

  changeChart(chart: ChartSpec): void {
    this.guard(chart.sheet);
    this.drawn.set(chart.id, chart);
    this.atEnd(`chart ${chart.id}`, () => {
      this.drawn.delete(chart.id);
      this.grid.putChart(chart);
    });
  }

  deleteChart(id: string): void {
    this.guard(this.chart(id).sheet);
    this.drawn.delete(id);
    this.later.delete(`chart ${id}`);
    this.grid.deleteChart(id);
  }

  tableAt(sheet: SheetId, box: Box) {
    return this.book.tables().find((table) => table.sheet === sheet && sameBox(table.box, box));
  }
}
