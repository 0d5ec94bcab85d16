// The Book over Univer: sheets, rows and columns, and what holds the other parts together. Cells, calculation, tables, charts have files of their own.
import { CommandType, IPermissionService, mergeWorksheetSnapshotWithDefault, WrapStrategy } from "@univerjs/core";
import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  WorksheetEditPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { AddinFunctions } from "./addinFunctions";
import { autofitColumns, autofitRows, FONT_POINTS } from "./autofit";
import type { Blanks, Book, Box, CellFormat, CellValue, ChartSpec, ConditionalFormat, DefinedName, FunctionCaller, FunctionMetadata, SheetId, SheetInfo, TableInfo } from "./book";
import { Calculation } from "./calculation";
import { cellFontLoaded } from "./cellFont";
import { Cells, sourceOf } from "./cells";
import { Charts } from "./charts";
import { ConditionalFormats } from "./conditionalFormats";
import { FormulaCells } from "./formulaCells";
import { tokens } from "./formulaTokens";
import { Grid } from "./grid";
import type { Language, Theme } from "./grid";
import { forgetSpills, overlap, putSpill, spills } from "./spills";
import { isStructured, withAddresses, withTableRenamed } from "./structuredReferences";
import { StyleBook } from "./styles";
import { Tables, headings } from "./tables";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, readWorkbook } from "./xlsxRead";
import type { OpenedWorkbook } from "./xlsxRead";
import type { Lost } from "./xlsxLost";
import { writeWorkbook } from "./xlsxWrite";
import { languageOf, words } from "../../locales";
import en from "../../locales/en/book.json";
import pl from "../../locales/pl/book.json";

const POINTS = 0.75; // in a CSS pixel
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/i;
/** Cells laid out for a new workbook. */
const NEW_ROWS = 2000;
const NEW_COLUMNS = 104;

type ChangeListener = (sheet: SheetId, box: Box, source: "person" | "addin" | "open") => void;
type SheetsListener = (kind: "added" | "deleted" | "renamed", sheet: SheetId) => void;

export class UniverBook implements Book {
  readonly ready: Promise<void>;
  private fileName = "Book1.xlsx";
  private readonly grid: Grid;
  private readonly formulaCells: FormulaCells;
  private readonly calculation: Calculation;
  private readonly functions: AddinFunctions;
  private readonly cells: Cells;
  private readonly tableList: Tables;
  private readonly conditional: ConditionalFormats;
  private readonly chartList: Charts;
  private info = new Map<SheetId, SheetInfo>();
  private styleBook: StyleBook;
  private lost: Lost[] = [];
  private language: Language;
  private nextSheet = 1;
  private acting = 0;
  private readonly changeListeners = new Set<ChangeListener>();
  private readonly activeListeners = new Set<(sheet: SheetId) => void>();
  private readonly sheetsListeners = new Set<SheetsListener>();

  constructor(container: HTMLElement, { language, theme }: { language: Language; theme: Theme }) {
    this.grid = new Grid(container, language, theme);
    this.language = language;
    this.grid.show(emptyWorkbook().snapshot);
    this.ready = Promise.all([this.grid.whenShown(), cellFontLoaded()]).then(() => undefined);
    this.styleBook = new StyleBook(this.grid.workbook);
    this.formulaCells = new FormulaCells(this.grid);
    this.calculation = new Calculation(this.grid, this.formulaCells);
    this.functions = new AddinFunctions(this.grid, this.formulaCells, this.calculation, (sheet, row, column, rows, columns) => this.grid.grow(sheet, row + rows, column + columns));
    this.tableList = new Tables(this.grid);
    this.conditional = new ConditionalFormats(this.grid);
    this.cells = new Cells({
      grid: this.grid,
      formulas: this.formulaCells,
      calculation: this.calculation,
      styles: () => this.styleBook,
      translate: (source, sheet, row, column) => this.translate(source, sheet, row, column),
      message: (sheet, row, column, error) => this.functions.message(sheet, row, column, error),
      overwritten: (sheet, box) => this.overwritten(sheet, box),
    });
    this.chartList = new Charts(this.grid, container, (sheet, box) => ({ values: this.values(sheet, box), texts: this.texts(sheet, box), formats: this.numberFormats(sheet, box) }), theme);
    this.calculation.onDone(() => this.chartList.recalculated());
    this.put(emptyWorkbook());
    this.listen();
  }

  // The file

  get name(): string {
    return this.fileName;
  }

  async open(name: string, bytes: ArrayBuffer): Promise<void> {
    const opened = await readWorkbook(bytes);
    await this.calculation.reset();
    this.chartList.clear();
    this.functions.forget();
    forgetSpills(this.grid);
    this.fileName = name;
    this.quietly(() => this.grid.show({ ...opened.snapshot, name }));
    // Univer asks for the old workbook's formulas once more while it goes, and sheet ids come again
    this.formulaCells.forget();
    this.put(opened);
    this.activate(opened.active);
    const used = this.used(opened.active, false);
    if (used) this.emit(opened.active, used, "open");
  }

  async save(): Promise<{ bytes: ArrayBuffer; lost: string[] }> {
    await this.calculated();
    const bytes = await writeWorkbook({
      grid: this.grid,
      styles: this.styleBook,
      sheets: this.sheets(),
      active: this.active(),
      values: (sheet, box) => this.values(sheet, box),
      formulas: (sheet, box) => this.formulas(sheet, box),
      used: (sheet) => this.used(sheet, false),
      spills: (sheet) => spills(this.grid, sheet),
      tables: this.tableList.all(),
      names: this.names(),
      conditionalFormats: (sheet) => this.conditionalFormats(sheet),
    });
    const say = words(languageOf(this.language), { en, pl });
    const drawn = this.sheets().flatMap(({ id }) => this.charts(id)).map(({ name, title }) => title || name);
    return { bytes, lost: [...(drawn.length > 0 ? [say("lost.chartsDrawn", { names: drawn.join(", ") })] : []), ...this.lost.map((what) => say(`lost.${what}`))] };
  }

  /** Takes over what a file says beside its cells. */
  private put(opened: OpenedWorkbook): void {
    this.styleBook = new StyleBook(this.grid.workbook);
    this.info = new Map(opened.sheets.map((sheet) => [sheet.id, sheet]));
    this.nextSheet = opened.sheets.length + 1;
    this.lost = opened.lost;
    for (const { id } of opened.sheets) this.fitRows(id);
    this.tableList.set(opened.tables);
    for (const { name, formula } of opened.names) this.setName(name, formula);
    for (const spill of opened.spills) putSpill(this.grid, spill.sheet, spill, (row, column) => spill.cells[row]?.[column]);
    this.conditional.clear();
    for (const { sheet, formats } of opened.conditionalFormats) for (const format of formats) this.conditional.add(sheet, format);
    for (const sheet of opened.sheets) if (sheet.protected) this.setProtected(sheet.id, true);
    for (const { sheet, row, column, formula } of this.formulaCells.each()) {
      this.makeRoomFor(formula, sheet);
      const value = this.grid.cell(sheet, row, column)?.v;
      if (value === undefined || value === null || VOLATILE.test(formula) || this.functions.isCalledIn(formula)) this.calculation.changed(sheet, { row, column, rows: 1, columns: 1 });
    }
  }

  /** Excel gives rows that were never set the height of their letters. */
  private fitRows(sheet: SheetId): void {
    const { rowData } = this.grid.sheet(sheet).getConfig();
    for (const [row, cells] of Object.entries(this.grid.rows(sheet))) {
      if (rowData[Number(row)]?.h !== undefined) continue;
      const tall = Object.values(cells ?? {}).some((cell) => {
        const style = this.styleBook.of(cell);
        return (style?.fs ?? 0) > FONT_POINTS || style?.tb === WrapStrategy.WRAP;
      });
      if (tall) this.autofit(sheet, { row: Number(row), column: 0, rows: 1, columns: 1 }, "rows");
    }
  }

  // Sheets

  sheets(): SheetInfo[] {
    return this.grid.workbook.getSheets().map((sheet) => this.infoOf(sheet.getSheetId()));
  }

  private infoOf(id: SheetId): SheetInfo {
    let info = this.info.get(id);
    if (!info) this.info.set(id, (info = { id, name: "", visibility: "Visible", protected: false, customProperties: new Map() }));
    const sheet = this.grid.sheet(id);
    info.name = sheet.getName();
    const hidden = sheet.getConfig().hidden === 1;
    if (hidden !== (info.visibility !== "Visible")) info.visibility = hidden ? "Hidden" : "Visible";
    return info;
  }

  active(): SheetId {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: SheetId): void {
    if (sheet !== this.active() || !this.grid.workbook.getActiveSheet(true)) this.command(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }

  addSheet(name: string, at: number = this.grid.workbook.getSheetSize()): SheetId {
    let id: string;
    do id = `s${this.nextSheet++}`;
    while (this.grid.has(id));
    const before = this.active();
    this.command(InsertSheetMutation.id, { index: at, sheet: mergeWorksheetSnapshotWithDefault(emptySheet(id, name)) });
    this.activate(before);
    return id;
  }

  deleteSheet(sheet: SheetId): void {
    this.chartList.removeSheet(sheet);
    this.tableList.removeSheet(sheet);
    this.command(RemoveSheetCommand.id, { subUnitId: sheet });
    this.info.delete(sheet);
    this.retranslate();
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.command(SetWorksheetNameCommand.id, { subUnitId: sheet, name });
    this.retranslate();
  }

  moveSheet(sheet: SheetId, at: number): void {
    const from = this.grid.workbook.getSheets().findIndex((other) => other.getSheetId() === sheet);
    if (from !== at) this.command(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder: from, toOrder: at });
  }

  setVisibility(sheet: SheetId, visibility: SheetInfo["visibility"]): void {
    const info = this.infoOf(sheet);
    const hidden = visibility !== "Visible";
    if (hidden && sheet === this.active()) {
      const other = this.sheets().find(({ id, visibility: shownAs }) => id !== sheet && shownAs === "Visible");
      if (other) this.activate(other.id);
    }
    this.command(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden: hidden ? 1 : 0 });
    info.visibility = visibility;
  }

  setProtected(sheet: SheetId, on: boolean): void {
    this.infoOf(sheet).protected = on;
    const permissions = this.grid.injector.get(IPermissionService);
    for (const Point of [WorksheetEditPermission, WorksheetSetCellValuePermission, WorksheetSetCellStylePermission]) {
      const point = new Point(this.grid.unitId, sheet);
      if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
      permissions.updatePermissionPoint(point.id, !on);
    }
  }

  setTabColor(sheet: SheetId, color: string): void {
    this.command(SetTabColorMutation.id, { subUnitId: sheet, color });
  }

  selection(): { sheet: SheetId; box: Box } {
    const range = this.grid.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return { sheet: this.active(), box: range ? boxOf(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  select(sheet: SheetId, box: Box): void {
    this.activate(sheet);
    this.grid.grow(sheet, box.row + box.rows, box.column + box.columns);
    const target = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    target?.setActiveRange(target.getRange(box.row, box.column, box.rows, box.columns));
    target?.scrollToCell(box.row, box.column);
  }

  // Cells

  used = (sheet: SheetId, valuesOnly: boolean): Box | null => this.cells.used(sheet, valuesOnly);
  values = (sheet: SheetId, box: Box): CellValue[][] => this.cells.values(sheet, box);
  formulas = (sheet: SheetId, box: Box): (string | number | boolean)[][] => this.cells.formulas(sheet, box);
  texts = (sheet: SheetId, box: Box): string[][] => this.cells.texts(sheet, box);
  numberFormats = (sheet: SheetId, box: Box): string[][] => this.cells.numberFormats(sheet, box);
  spillOf = (sheet: SheetId, row: number, column: number): Box | null => spills(this.grid, sheet).find((spill) => spill.row === row && spill.column === column)?.box ?? null;
  formatOf = (sheet: SheetId, box: Box): CellFormat => this.cells.formatOf(sheet, box);
  format = (sheet: SheetId, box: Box, format: CellFormat): void => this.cells.format(sheet, box, format);
  setNumberFormats = (sheet: SheetId, box: Box, formats: string[][]): void => this.cells.setNumberFormats(sheet, box, formats);

  write(sheet: SheetId, box: Box, cells: (string | number | boolean | null)[][]): void {
    this.cells.write(sheet, box, cells);
    this.emit(sheet, box, "addin");
  }

  clear(sheet: SheetId, box: Box, what: "All" | "Contents" | "Formats"): void {
    this.cells.clear(sheet, box, what);
    if (what !== "Formats") this.emit(sheet, box, "addin");
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.grid.sheet(sheet).getColumnWidth(column) * POINTS;
  }

  setColumnWidth(sheet: SheetId, column: number, columns: number, points: number): void {
    const { columnData } = this.grid.sheet(sheet).getConfig();
    for (let c = column; c < column + columns; c++) columnData[c] = { ...columnData[c], w: Math.round(points / POINTS) };
    this.grid.refresh(sheet);
  }

  autofit(sheet: SheetId, box: Box, what: "columns" | "rows"): void {
    const used = this.used(sheet, true);
    if (!used) return;
    const context = { grid: this.grid, styles: this.styleBook, texts: this.texts, values: this.values };
    if (what === "columns") autofitColumns(context, sheet, box, used);
    else autofitRows(context, sheet, box, used);
    this.grid.refresh(sheet);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.grid.sheet(sheet).getRowHeight(row) * POINTS;
  }

  setRowHeight(sheet: SheetId, row: number, rows: number, points: number): void {
    const { rowData } = this.grid.sheet(sheet).getConfig();
    for (let r = row; r < row + rows; r++) rowData[r] = { ...rowData[r], h: Math.round(points / POINTS), ia: 0 };
    this.grid.refresh(sheet);
  }

  hiddenRows(sheet: SheetId): number[] {
    return hiddenOf(this.grid.sheet(sheet).getConfig().rowData);
  }

  hiddenColumns(sheet: SheetId): number[] {
    return hiddenOf(this.grid.sheet(sheet).getConfig().columnData);
  }

  setHidden(sheet: SheetId, what: "rows" | "columns", from: number, count: number, hidden: boolean): void {
    const config = this.grid.sheet(sheet).getConfig();
    const data: Record<number, { hd?: 0 | 1 } | undefined> = what === "rows" ? config.rowData : config.columnData;
    for (let i = from; i < from + count; i++) if (hidden || data[i]) data[i] = { ...data[i], hd: hidden ? 1 : 0 };
    if (what === "rows") this.calculation.changed(sheet, { row: from, column: 0, rows: count, columns: config.columnCount });
    this.grid.refresh(sheet);
  }

  merges(sheet: SheetId): Box[] {
    return this.grid.sheet(sheet).getMergeData().map(boxOf);
  }

  merge(sheet: SheetId, box: Box): void {
    this.unmerge(sheet, box);
    this.grid.grow(sheet, box.row + box.rows, box.column + box.columns);
    this.command(AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [rangeOf(box)] });
    for (const part of [
      { row: box.row, column: box.column + 1, rows: 1, columns: box.columns - 1 },
      { row: box.row + 1, column: box.column, rows: box.rows - 1, columns: box.columns },
    ])
      if (part.rows > 0 && part.columns > 0) this.cells.clear(sheet, part, "Contents");
  }

  unmerge(sheet: SheetId, box: Box): void {
    const ranges = this.merges(sheet).filter((merged) => overlap(merged, box)).map(rangeOf);
    if (ranges.length > 0) this.command(RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges });
  }

  insertRows(sheet: SheetId, at: number, count: number): void {
    this.moveRows(sheet, at, count, () => this.command(InsertRowByRangeCommand.id, { subUnitId: sheet, range: this.wholeRows(sheet, at, count) }));
  }

  deleteRows(sheet: SheetId, at: number, count: number): void {
    this.moveRows(sheet, at, -count, () => this.command(RemoveRowByRangeCommand.id, { subUnitId: sheet, range: this.wholeRows(sheet, at, count) }));
  }

  private wholeRows(sheet: SheetId, at: number, count: number): IRange {
    return { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: this.grid.sheet(sheet).getColumnCount() - 1 };
  }

  private moveRows(sheet: SheetId, at: number, count: number, move: () => void): void {
    forgetSpills(this.grid, sheet);
    this.grid.grow(sheet, at + Math.abs(count) + 1, 1);
    move();
    this.tableList.shiftRows(sheet, at, count);
    this.formulaCells.forget();
    this.retranslate();
    this.calculation.all();
    this.emit(sheet, { row: at, column: 0, rows: Math.abs(count), columns: this.grid.sheet(sheet).getColumnCount() }, "addin");
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.command(SetFrozenMutation.id, { subUnitId: sheet, startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }

  frozen(sheet: SheetId): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.grid.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  showGridlines(sheet: SheetId, on: boolean): void {
    this.command(ToggleGridlinesMutation.id, { subUnitId: sheet, showGridlines: on ? 1 : 0 });
  }

  // Tables and names

  tables(): TableInfo[] {
    return this.tableList.all();
  }

  addTable(sheet: SheetId, box: Box, hasHeaders: boolean, name?: string, style = "TableStyleMedium2"): TableInfo {
    let whole = box;
    if (!hasHeaders) {
      const cells = this.formulas(sheet, box) as (string | number | boolean | null)[][];
      whole = { ...box, rows: box.rows + 1 };
      this.cells.write(sheet, whole, [box.columns === 0 ? [] : Array.from({ length: box.columns }, (_, i) => `Column${i + 1}`), ...cells]);
    } else if (box.rows === 1) whole = { ...box, rows: 2 };
    const columns = this.headingsOf(sheet, whole);
    const table = this.tableList.add(sheet, whole, columns, name, style);
    this.cells.write(sheet, { ...whole, rows: 1 }, [this.headerCells(sheet, whole, columns)]);
    this.retranslate();
    this.grid.refresh(sheet);
    return { ...table };
  }

  changeTable(id: string, change: Partial<Pick<TableInfo, "name" | "box" | "style" | "showTotals">>): void {
    const table = this.tableList.get(id);
    const before = table.name;
    Object.assign(table, change);
    if (change.box) table.columns = this.headingsOf(table.sheet, table.box);
    if (change.name !== undefined && change.name !== before) this.retranslate((source) => withTableRenamed(source, before, table.name));
    else if (change.box || change.showTotals !== undefined) this.retranslate();
    this.grid.refresh(table.sheet);
  }

  deleteTable(id: string, keepCells: boolean): void {
    const { sheet, box } = this.tableList.get(id);
    this.tableList.remove(id);
    if (!keepCells) this.clear(sheet, box, "All");
    this.retranslate();
    this.grid.refresh(sheet);
  }

  private headingsOf(sheet: SheetId, box: Box): string[] {
    return headings(this.texts(sheet, { ...box, rows: 1 })[0]!);
  }

  /** A header cell is always text, whatever its name looks like; null leaves what is right already. */
  private headerCells(sheet: SheetId, box: Box, columns: string[]): (string | null)[] {
    const now = this.values(sheet, { ...box, rows: 1 })[0]!;
    return columns.map((column, i) => (now[i] === column ? null : `'${column}`));
  }

  names(): DefinedName[] {
    const names = this.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.grid.unitId) ?? {};
    return Object.values(names).map(({ name, formulaOrRefString, comment }) => ({ name, formula: comment?.startsWith("=") ? comment : formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}` }));
  }

  setName(name: string, formula: string | null): void {
    const names = this.grid.injector.get(IDefinedNamesService);
    const before = Object.values(names.getDefinedNameMap(this.grid.unitId) ?? {}).find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (formula === null) {
      if (before) this.command(RemoveDefinedNameMutation.id, before);
      return;
    }
    const source = formula.startsWith("=") ? formula : `=${formula}`;
    const address = this.translate(source, this.active(), 0, 0);
    // Univer takes a reference bare and a formula with its "="; the comment keeps what was written.
    const isReference = tokens(address.slice(1)).every(({ kind, text }) => kind === "reference" || text === ":");
    this.command(SetDefinedNameMutation.id, { id: before?.id ?? `n${name.toLowerCase()}`, name, formulaOrRefString: isReference ? address.slice(1) : address, comment: source, localSheetId: "AllDefaultWorkbook" });
    this.recalculateNamed(name);
  }

  private recalculateNamed(name: string): void {
    for (const { sheet, row, column, formula } of this.formulaCells.each()) if (formula.toLowerCase().includes(name.toLowerCase())) this.recalculate(sheet, row, column);
  }

  private recalculate(sheet: SheetId, row: number, column: number): void {
    this.calculation.forgetFormulas(sheet, [[row, column]]);
    this.calculation.changed(sheet, { row, column, rows: 1, columns: 1 });
  }

  // Conditional formats and charts

  conditionalFormats = (sheet: SheetId): ConditionalFormat[] => this.conditional.of(sheet);
  addConditionalFormat = (sheet: SheetId, format: ConditionalFormat): void => this.conditional.add(sheet, format);
  clearConditionalFormats = (sheet: SheetId, box: Box | null): void => this.conditional.remove(sheet, box);
  charts = (sheet: SheetId): ChartSpec[] => this.chartList.of(sheet);
  putChart = (chart: ChartSpec): void => this.chartList.put(chart);
  deleteChart = (id: string): void => this.chartList.remove(id);

  // Calculation

  get blanks(): Blanks {
    return this.functions.blanks;
  }

  set blanks(blanks: Blanks) {
    if (blanks === this.functions.blanks) return;
    this.functions.blanks = blanks;
    for (const { sheet, row, column, formula } of this.formulaCells.each()) if (this.functions.isCalledIn(formula)) this.calculation.changed(sheet, { row, column, rows: 1, columns: 1 });
  }

  register(namespace: string, functions: FunctionMetadata[], call: FunctionCaller): void {
    this.functions.register(namespace, functions, call);
  }

  calculated(): Promise<void> {
    return this.calculation.done();
  }

  message(sheet: SheetId, row: number, column: number): string | undefined {
    const value = this.values(sheet, { row, column, rows: 1, columns: 1 })[0]![0]!;
    return typeof value === "object" && value !== null ? value.message : undefined;
  }

  /** The formula as the engine takes it, with room made for what it refers to. */
  private translate(source: string, sheet: SheetId, row: number, column: number): string {
    const address = withAddresses(source, { sheet, row, column }, { tables: this.tableList.known(), sheets: this.sheetNames() });
    this.makeRoomFor(address, sheet);
    return address;
  }

  private sheetNames(): { id: SheetId; name: string }[] {
    return this.grid.workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  /** Univer refuses references beyond the sheet's size. */
  private makeRoomFor(formula: string, sheet: SheetId): void {
    let of: SheetId | undefined = sheet;
    for (const token of tokens(formula)) {
      if (token.kind === "other") {
        if (token.text !== ":") of = sheet;
      } else if (token.kind === "reference") {
        if (token.sheet !== null) of = this.sheetNames().find(({ name }) => name === (token.sheet!.startsWith("'") ? token.sheet!.slice(1, -1).replaceAll("''", "'") : token.sheet))?.id;
        if (of && token.row !== null && token.column !== null) this.grid.grow(of, token.row + 1, token.column + 1);
      }
    }
  }

  /** Structured references again, after tables or sheets have changed. */
  private retranslate(edit: (source: string) => string = (source) => source): void {
    for (const { sheet, row, column } of [...this.formulaCells.each()]) {
      const cell = this.grid.cell(sheet, row, column);
      const kept = (cell?.custom as { formula?: { source: string; address: string } } | null | undefined)?.formula;
      const before = cell && sourceOf(cell);
      if (!cell || !before) continue;
      // Univer has moved this formula's addresses: its text with table names no longer says where the others went.
      const source = edit(kept && (before === kept.source || !hasPlainReferences(kept.source)) ? kept.source : before);
      if (!kept && !isStructured(source, this.tableList.known())) continue;
      const { f, custom } = this.cells.formulaCell(source, sheet, row, column);
      if (f === cell.f && source === before) continue;
      cell.f = f;
      if (custom) cell.custom = custom;
      else delete cell.custom;
      this.formulaCells.set(sheet, row, column, f ?? null);
      this.recalculate(sheet, row, column);
    }
  }

  // Events

  onChanged(listener: ChangeListener): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onActivated(listener: (sheet: SheetId) => void): () => void {
    this.activeListeners.add(listener);
    return () => this.activeListeners.delete(listener);
  }

  onSheets(listener: SheetsListener): () => void {
    this.sheetsListeners.add(listener);
    return () => this.sheetsListeners.delete(listener);
  }

  editing(): boolean {
    return this.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  setTheme(theme: Theme): void {
    this.grid.setTheme(theme);
    this.chartList.setTheme(theme);
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.grid.setLanguage(language);
  }

  private emit(sheet: SheetId, box: Box, source: "person" | "addin" | "open"): void {
    for (const listener of this.changeListeners) listener(sheet, box, source);
  }

  /** Runs one of Univer's commands on the open workbook, on the add-in's behalf. */
  private command(id: string, parameters: object): void {
    this.quietly(() => this.grid.commands.syncExecuteCommand(id, { unitId: this.grid.unitId, ...parameters }));
  }

  private quietly(act: () => void): void {
    this.acting++;
    try {
      act();
    } finally {
      this.acting--;
    }
  }

  /** What follows cells holding something else: words about old errors, headings of tables. */
  private overwritten(sheet: SheetId, box: Box): void {
    this.functions.forgetCells(sheet, box);
    this.chartList.changed(sheet, box);
    for (const table of this.tableList.known()) {
      if (table.sheet !== sheet || !table.showHeaders || !overlap({ ...table.box, rows: 1 }, box)) continue;
      const columns = this.headingsOf(sheet, table.box);
      if (columns.join("\n") === table.columns.join("\n")) continue;
      table.columns = columns;
      this.retranslate();
    }
  }

  private listen(): void {
    this.grid.commands.onCommandExecuted(({ id, type, params }, options) => {
      const sheet = (params as { subUnitId?: string } | undefined)?.subUnitId;
      if (id === SetWorksheetActiveOperation.id) for (const listener of this.activeListeners) listener(this.active());
      else if (id === InsertSheetMutation.id) this.tellSheets("added", (params as { sheet: IWorksheetData }).sheet.id);
      else if (id === RemoveSheetMutation.id && sheet) this.tellSheets("deleted", sheet);
      else if (id === SetWorksheetNameMutation.id && sheet) this.tellSheets("renamed", sheet);
      else if (id === SetRangeValuesMutation.id && sheet && !options?.onlyLocal && this.acting === 0) this.typed(sheet, (params as ISetRangeValuesMutationParams).cellValue);
      else if (this.acting === 0 && type === CommandType.MUTATION && sheet && /^sheet\.mutation\.(insert|remove|move)-(row|col|range|rows|columns)/.test(id)) this.emit(sheet, this.used(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 }, "person");
    });
  }

  private tellSheets(kind: "added" | "deleted" | "renamed", sheet: SheetId): void {
    for (const listener of this.sheetsListeners) listener(kind, sheet);
  }

  /** The person has typed, pasted or cleared: structured references are worked out, and everybody told. */
  private typed(sheet: SheetId, cellValue: ISetRangeValuesMutationParams["cellValue"]): void {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const formulas: [number, number][] = [];
    for (const [rowText, columns] of Object.entries(cellValue ?? {}))
      for (const [columnText, change] of Object.entries(columns ?? {})) {
        if (change && Object.keys(change).every((key) => key === "s" || key === "t")) continue; // formats only
        const [row, column] = [Number(rowText), Number(columnText)];
        [top, bottom, left, right] = [Math.min(top, row), Math.max(bottom, row), Math.min(left, column), Math.max(right, column)];
        if ((change as ICellData | null)?.f) formulas.push([row, column]);
      }
    if (bottom < 0) return;
    const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    this.overwritten(sheet, box);
    if (formulas.length > 0) this.readAgain(sheet, formulas);
    this.emit(sheet, box, "person");
  }

  /** Typed formulas as the engine takes them, after Univer has put them down a second time, as it does. */
  private readAgain(sheet: SheetId, cells: [number, number][]): void {
    const end = this.calculation.begin();
    setTimeout(() => {
      for (const [row, column] of this.grid.has(sheet) ? cells : []) {
        const cell = this.grid.cell(sheet, row, column);
        if (!cell?.f) continue;
        const { f, custom } = this.cells.formulaCell(sourceOf(cell)!, sheet, row, column);
        if (f === cell.f) continue;
        Object.assign(cell, { f, custom });
        this.formulaCells.set(sheet, row, column, f ?? null);
        this.recalculate(sheet, row, column);
      }
      end();
    });
  }
}

const boxOf = (range: IRange): Box => ({ row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 });
const rangeOf = (box: Box): IRange => ({ startRow: box.row, startColumn: box.column, endRow: box.row + box.rows - 1, endColumn: box.column + box.columns - 1 });

const hiddenOf = (data: Record<number, { hd?: 0 | 1 } | undefined>): number[] => Object.entries(data).flatMap(([i, item]) => (item?.hd ? [Number(i)] : []));

const hasPlainReferences = (formula: string): boolean => tokens(formula).some(({ kind }) => kind === "reference");

const emptySheet = (id: SheetId, name: string): Partial<IWorksheetData> => ({ id, name, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS, defaultColumnWidth: DEFAULT_WIDTH, defaultRowHeight: DEFAULT_HEIGHT });

const emptyWorkbook = (): OpenedWorkbook => ({
  snapshot: { name: "Book1", sheetOrder: ["s1"], sheets: { s1: emptySheet("s1", "Sheet1") }, styles: {} },
  active: "s1",
  sheets: [{ id: "s1", name: "Sheet1", visibility: "Visible", protected: false, customProperties: new Map() }],
  tables: [],
  names: [],
  conditionalFormats: [],
  spills: [],
  lost: [],
});
