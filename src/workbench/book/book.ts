// The open workbook as the Office host and window.workbench see it. Univer stands behind it; nobody else touches Univer.
// Rows and columns are 0-based here; addresses (A1) are the host's business.

export type CellValue = string | number | boolean | null | { error: string; message?: string };

/** A rectangle of cells on one sheet. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type SheetId = string;

export interface SheetInfo {
  id: SheetId;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** What Office.js calls worksheet.customProperties; saved with the file. */
  customProperties: Map<string, string>;
}

export interface TableInfo {
  id: string;
  name: string;
  sheet: SheetId;
  /** Header row included, totals row too where there is one. */
  box: Box;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface DefinedName {
  name: string;
  /** As Excel writes it: `=Sheet1!$A$1:$B$2`. */
  formula: string;
}

export interface CellFormat {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontColor?: string;
  fill?: string | null;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  /** Steps of three spaces from the side that the text stands at. */
  indent?: number;
  /** Excel's edges with style and colour, e.g. bottom: { style: "Continuous", color: "#ccc" }. */
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string } | null>>;
}

export type ConditionalFormat =
  | { type: "dataBar"; box: Box; color: string; negativeColor?: string; maximum?: number; minimum?: number }
  | { type: "cellValue"; box: Box; operator: string; formula1: string; formula2?: string; format: CellFormat }
  | { type: "containsText"; box: Box; text: string; format: CellFormat }
  | { type: "custom"; box: Box; formula: string; format: CellFormat };

/** A chart as Excel was asked for it; drawn over the grid, lost on save (and said so). */
export interface ChartSpec {
  id: string;
  sheet: SheetId;
  name: string;
  /** Excel.ChartType, e.g. "ColumnClustered", "BarClustered", "ColumnStacked", "Line". */
  type: string;
  source: { sheet: SheetId; box: Box };
  seriesBy: "Auto" | "Columns" | "Rows";
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: { name?: string; color?: string; values?: Box; categories?: Box; type?: string; axis?: "Primary" | "Secondary"; dataLabels?: boolean; visible?: boolean }[];
  /** Whatever else was set, by dotted property path, kept so that a load answers it. */
  extra: Record<string, unknown>;
}

/** What a custom function answered: a value, a spilled grid, or an error with its message. */
export type FunctionAnswer = { value: CellValue | CellValue[][] } | { error: string; message?: string };

/** Calls one of the add-in's functions: "GOALGAP" (no namespace), arguments as Excel hands them over. */
export type FunctionCaller = (id: string, args: unknown[]) => Promise<FunctionAnswer>;

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: { name: string; description?: string; type?: string; dimensionality?: "scalar" | "matrix"; optional?: boolean; repeating?: boolean }[];
  result: { type?: string; dimensionality?: "scalar" | "matrix" };
}

/** How a blank cell reaches a function (OFFICE.md: it differs by Excel's build). */
export type Blanks = "zero" | "null" | "empty";

export interface Book {
  /** Resolves when the grid is on the page. */
  readonly ready: Promise<void>;

  // The file
  open(name: string, bytes: ArrayBuffer): Promise<void>;
  /** The workbook as .xlsx, and what could not be written (charts…), in words for the person. */
  save(): Promise<{ bytes: ArrayBuffer; lost: string[] }>;
  readonly name: string;

  // Sheets
  sheets(): SheetInfo[];
  active(): SheetId;
  activate(sheet: SheetId): void;
  addSheet(name: string, at?: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, at: number): void;
  setVisibility(sheet: SheetId, visibility: SheetInfo["visibility"]): void;
  setProtected(sheet: SheetId, on: boolean): void;
  setTabColor(sheet: SheetId, color: string): void;
  /** The selection on the active sheet. */
  selection(): { sheet: SheetId; box: Box };
  select(sheet: SheetId, box: Box): void;

  // Cells
  /** The smallest box with anything in it; null on an empty sheet. `valuesOnly` leaves formats out. */
  used(sheet: SheetId, valuesOnly: boolean): Box | null;
  /** null is a blank cell, "" a formula that answers "". Dates are serials. */
  values(sheet: SheetId, box: Box): CellValue[][];
  /** The formula with its "=", en-US; else the value; "" for a blank. */
  formulas(sheet: SheetId, box: Box): (string | number | boolean)[][];
  /** What the person sees. */
  texts(sheet: SheetId, box: Box): string[][];
  numberFormats(sheet: SheetId, box: Box): string[][];
  /** What the formula in this cell spills over, the cell included; null where it does not spill. */
  spillOf(sheet: SheetId, row: number, column: number): Box | null;
  /** As a person typing: "=…" is a formula, a leading ' makes text, "12" a number; null leaves the cell alone, "" clears it. */
  write(sheet: SheetId, box: Box, cells: (string | number | boolean | null)[][]): void;
  clear(sheet: SheetId, box: Box, what: "All" | "Contents" | "Formats"): void;
  format(sheet: SheetId, box: Box, format: CellFormat): void;
  formatOf(sheet: SheetId, box: Box): CellFormat;
  setNumberFormats(sheet: SheetId, box: Box, formats: string[][]): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, columns: number, points: number): void;
  autofit(sheet: SheetId, box: Box, what: "columns" | "rows"): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, rows: number, points: number): void;
  hiddenRows(sheet: SheetId): number[];
  hiddenColumns(sheet: SheetId): number[];
  setHidden(sheet: SheetId, what: "rows" | "columns", from: number, count: number, hidden: boolean): void;
  merges(sheet: SheetId): Box[];
  merge(sheet: SheetId, box: Box): void;
  unmerge(sheet: SheetId, box: Box): void;
  insertRows(sheet: SheetId, at: number, count: number): void;
  deleteRows(sheet: SheetId, at: number, count: number): void;
  freeze(sheet: SheetId, rows: number, columns: number): void;
  frozen(sheet: SheetId): { rows: number; columns: number };
  showGridlines(sheet: SheetId, on: boolean): void;

  // Things on sheets
  tables(): TableInfo[];
  addTable(sheet: SheetId, box: Box, hasHeaders: boolean, name?: string, style?: string): TableInfo;
  /** Renames, resizes, restyles; only what is given. */
  changeTable(id: string, change: Partial<Pick<TableInfo, "name" | "box" | "style" | "showTotals">>): void;
  /** Removes the table; its cells too unless `keepCells`. */
  deleteTable(id: string, keepCells: boolean): void;
  names(): DefinedName[];
  setName(name: string, formula: string | null): void;
  conditionalFormats(sheet: SheetId): ConditionalFormat[];
  addConditionalFormat(sheet: SheetId, format: ConditionalFormat): void;
  clearConditionalFormats(sheet: SheetId, box: Box | null): void;
  charts(sheet: SheetId): ChartSpec[];
  putChart(chart: ChartSpec): void;
  deleteChart(id: string): void;

  // Calculation
  /** Makes =SALES.* known to the formula engine; later calls replace the earlier ones. */
  register(namespace: string, functions: FunctionMetadata[], call: FunctionCaller): void;
  blanks: Blanks;
  /** Resolves when no formula is waiting for its result. */
  calculated(): Promise<void>;
  /** The message that came with an error cell, where there was one. */
  message(sheet: SheetId, row: number, column: number): string | undefined;

  // Events
  /** A change by the person or by the add-in; answers the way to stop listening. */
  onChanged(listener: (sheet: SheetId, box: Box, source: "person" | "addin" | "open") => void): () => void;
  onActivated(listener: (sheet: SheetId) => void): () => void;
  onSheets(listener: (kind: "added" | "deleted" | "renamed", sheet: SheetId) => void): () => void;
  /** True while the person has a cell open for typing. */
  editing(): boolean;
  setTheme(theme: "light" | "dark" | "contrast"): void;
  setLanguage(language: "en-US" | "pl-PL"): void;
}
