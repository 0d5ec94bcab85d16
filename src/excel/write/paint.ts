// How a written report looks: formats, widths, conditional formats, frozen headings, the printed page.
import { ownKind, shownIn, type Report, type ReportCell, type ReportColumn, type ReportTable } from "../../reports/report";
import { columnWidth, numberFormat } from "./cellsOf";
import type { Layout, PlacedTable } from "./layout";

/** Frozen rows beyond this would leave no room to scroll on a small screen. */
const MOST_FROZEN = 12;
const SUBTLE = "#605E5C";
/** Letters in these can be read on white. */
export const TONES = { good: "#0E700E", fair: "#8A5A00", poor: "#B10E1C" } as const;
const BAR = "#9BC2E6";
/** Steps of indent as wide as Excel's filter button. */
const FILTER_BUTTON = 2;
/** Long text under figures of another table: as wide as that, in points, and wrapped. */
const NARROW = 150;

/** Numbers as their kinds say. */
export function paintFormats(sheet: Excel.Worksheet, { top, rows, table }: PlacedTable, currency: string | undefined): void {
  const largest = largestMoney(table);
  const wraps = table.columns.some(({ kind }) => kind === "longText");
  table.columns.forEach((column, j) => {
    const cells = table.rows.map((row) => row[j] ?? null);
    const body = sheet.getRangeByIndexes(top + 1, j, rows, 1);
    setFormat(body, numberFormat(column.kind, currency, largest));
    paintAlignment(body, table.columns, j);
    paintAlignment(sheet.getRangeByIndexes(top, j, 1, 1), table.columns, j, FILTER_BUTTON);
    if (column.kind === "longText") body.format.wrapText = true;
    if (wraps) body.format.verticalAlignment = "Top";
    for (const { first, count, format } of ownFormats(cells, currency)) setFormat(sheet.getRangeByIndexes(top + 1 + first, j, count, 1), format);
  });
}

/** Cells whose kind is not their column's, those that follow each other and look alike in one. */
function ownFormats(cells: readonly ReportCell[], currency: string | undefined): { readonly first: number; readonly count: number; readonly format: string }[] {
  const runs: { first: number; count: number; format: string }[] = [];
  cells.forEach((cell, i) => {
    const kind = ownKind(cell);
    if (kind === undefined) return;
    const format = numberFormat(kind, currency, Math.abs(Number(shownIn(cell)) || 0));
    const last = runs.at(-1);
    if (last && last.first + last.count === i && last.format === format) last.count++;
    else runs.push({ first: i, count: 1, format });
  });
  return runs;
}

/** One number of decimals for all the money of a table: figures side by side look alike. */
const largestMoney = ({ columns, rows }: ReportTable): number =>
  columns.reduce((most, { kind }, j) => (kind === "money" ? rows.reduce((size, row) => Math.max(size, Math.abs(Number(shownIn(row[j] ?? null)) || 0)), most) : most), 0);

const isLeft = ({ kind }: ReportColumn) => kind === "text" || kind === "longText" || kind === "bars";

/** Figures to the right, headings over them; a text after figures keeps its distance from them.
 * @param right steps that figures stay from the edge: headings leave room for the filter button */
function paintAlignment({ format }: Excel.Range, columns: readonly ReportColumn[], j: number, right = 0): void {
  const left = isLeft(columns[j]!);
  format.horizontalAlignment = left ? "Left" : "Right";
  format.indentLevel = left ? (j > 0 && !isLeft(columns[j - 1]!) ? 1 : 0) : right;
}

/** One format for all cells of a range, however many they are. */
const setFormat = (range: Excel.Range, format: string) => {
  range.numberFormat = format as unknown as string[][];
};

export function paintHead(sheet: Excel.Worksheet, layout: Layout): void {
  const title = sheet.getRange("A1").format;
  title.font.bold = true;
  title.font.size = 16;
  title.autofitRows();
  sheet.getRange("A2").format.font.color = SUBTLE;
  for (const { headingRow, exampleRow, table } of layout.tables) {
    const heading = sheet.getRangeByIndexes(headingRow, 0, 1, 1).format.font;
    heading.bold = true;
    heading.size = 12;
    if (exampleRow !== null) {
      const example = sheet.getRangeByIndexes(exampleRow, 0, 1, table.columns.length).format.font;
      example.italic = true;
      example.color = SUBTLE;
      table.columns.forEach((column, j) => {
        const cell = sheet.getRangeByIndexes(exampleRow, j, 1, 1);
        setFormat(cell, numberFormat(column.kind, undefined, 0));
        paintAlignment(cell, table.columns, j);
      });
    }
  }
}

/** Each sheet column as wide as the widest of the tables that share it; long text of a later table does not push the figures over it apart. */
export function paintWidths(sheet: Excel.Worksheet, report: Report): void {
  const widths: number[] = [];
  report.tables.forEach((table, t) =>
    table.columns.forEach((column, j) => {
      const wanted = columnWidth(column, [...table.rows, ...(table.example ? [table.example] : [])].map((row) => shownIn(row[j] ?? null)));
      const shared = report.tables.slice(0, t).some(({ columns }) => columns[j] && columns[j].kind !== "longText");
      widths[j] = Math.max(widths[j] ?? 0, column.kind === "longText" && shared ? Math.min(NARROW, wanted) : wanted);
    }),
  );
  widths.forEach((width, j) => (sheet.getRangeByIndexes(0, j, 1, 1).format.columnWidth = width));
}

/** Rows as high as their wrapped text. After everything else, for widths and letters decide. */
export function paintHeights(sheet: Excel.Worksheet, { top, rows, table }: PlacedTable): void {
  if (table.columns.some(({ kind }) => kind === "longText")) sheet.getRangeByIndexes(top + 1, 0, rows, table.columns.length).format.autofitRows();
}

export function paintRules(sheet: Excel.Worksheet, { top, rows, table }: PlacedTable): void {
  table.columns.forEach((column, j) => {
    if (!column.rule) return;
    const body = sheet.getRangeByIndexes(top + 1, j, rows, 1);
    body.conditionalFormats.clearAll();
    paintRule(body, column.rule, table.rows.map((row) => Number(shownIn(row[j] ?? null)) || 0));
  });
}

function paintRule(body: Excel.Range, rule: NonNullable<ReportColumn["rule"]>, numbers: readonly number[]): void {
  if (rule === "attainmentBar" || rule === "shareBar") {
    const { dataBar } = body.conditionalFormats.add("DataBar");
    const longest = Math.max(1, Math.min(1.5, numbers.reduce((most, value) => Math.max(most, value), 0)));
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: String(longest) };
    dataBar.positiveFormat.fillColor = BAR;
    dataBar.positiveFormat.gradientFill = false;
  } else if (rule === "gapColour") {
    colourWhere(body, "LessThan", "0", TONES.poor);
    colourWhere(body, "GreaterThan", "0", TONES.good);
  } else for (const tone of ["good", "fair", "poor"] as const) for (const word of (rule)[tone]) colourWhere(body, "EqualTo", `="${word.replaceAll('"', '""')}"`, TONES[tone]);
}

function colourWhere(body: Excel.Range, operator: "LessThan" | "GreaterThan" | "EqualTo", formula1: string, color: string): void {
  const { cellValue } = body.conditionalFormats.add("CellValue");
  cellValue.format.font.color = color;
  cellValue.rule = { formula1, operator };
}

export function paintPage(sheet: Excel.Worksheet, layout: Layout): void {
  const first = layout.tables[0];
  // the headings over the printed pages are those of the table that is printed a page each
  const paged = layout.tables.find(({ table }) => table.pages) ?? first;
  const widest = layout.tables.reduce((most, { table }) => Math.max(most, table.columns.length), 0);
  sheet.pageLayout.orientation = widest > 6 ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  paintPages(sheet, layout);
  if (!first || !paged) return;
  sheet.pageLayout.setPrintTitleRows(`$${paged.top + 1}:$${paged.top + 1}`);
  // over a long table that follows, headings of the first one would mislead
  if (first === paged && first.top + 1 <= MOST_FROZEN) sheet.freezePanes.freezeRows(first.top + 1);
}

/** Breaks before the rows that begin a page; the first page begins by itself. Rows of the last time lose theirs. */
function paintPages(sheet: Excel.Worksheet, layout: Layout): void {
  const paged = layout.tables.filter(({ table }) => table.pages);
  if (paged.length === 0) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const placed of paged) {
    const { table, top, rows, headingRow } = placed;
    sheet.getRangeByIndexes(top + 1, 0, rows, table.columns.length).format.font.bold = false;
    for (const row of [...table.pages!, ...(table.sums ?? [])]) sheet.getRangeByIndexes(top + 1 + row, 0, 1, table.columns.length).format.font.bold = true;
    if (placed !== layout.tables[0]) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(headingRow, 0, 1, 1));
    for (const row of table.pages!) if (row > 0) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(top + 1 + row, 0, 1, 1));
  }
}
