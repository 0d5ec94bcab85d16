// How a written report looks: formats, widths, conditional formats, charts, frozen headings, the printed page.
import { isKindCell, shownIn, type Report, type ReportChart, type ReportColumn, type ReportTable } from "../reports/report";
import { columnWidth, numberFormat } from "./cellsOf";
import { chartHeight, type Layout, type PlacedTable } from "./layout";

/** Frozen rows beyond this would leave no room to scroll on a small screen. */
const MOST_FROZEN = 12;
const SUBTLE = "#605E5C";
const TONES = { good: "#0E700E", fair: "#8A5A00", poor: "#B10E1C" } as const;
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
    cells.forEach((cell, i) => {
      if (cell !== null && isKindCell(cell)) setFormat(sheet.getRangeByIndexes(top + 1 + i, j, 1, 1), numberFormat(cell.kind, currency, Math.abs(Number(cell.value) || 0)));
    });
  });
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

const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered", stackedColumn: "ColumnStacked", line: "Line", waterfall: "ColumnStacked" } as const;

/** How many of the sheet's free columns a chart beside a table covers, less one. */
const COLUMNS_BESIDE = 7;

/** Our chart's name on its sheet: the one of the last time is taken away by it. */
export const chartName = (report: Report, index: number) => `${report.key}-${index + 1}`;

/** @param place the sheet row and column (0-based) of its upper left corner */
export function paintChart(sheet: Excel.Worksheet, report: Report, chart: ReportChart, placed: PlacedTable, { row, column }: { readonly row: number; readonly column: number }): void {
  const at = (key: string) => placed.table.columns.findIndex((column) => column.key === key);
  const first = placed.top + 1 + (chart.rows?.first ?? 0);
  const count = chart.rows?.count ?? placed.rows;
  const part = (key: string) => sheet.getRangeByIndexes(first, at(key), count, 1);
  const drawn = sheet.charts.add(CHART_TYPES[chart.kind], part(chart.series[0]!), "Columns");
  drawn.name = chartName(report, report.charts.indexOf(chart));
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.series.length > 1;
  chart.series.forEach((key, i) => {
    const series = i === 0 ? drawn.series.getItemAt(0) : drawn.series.add(placed.table.columns[at(key)]!.heading);
    if (i === 0) series.name = placed.table.columns[at(key)]!.heading;
    else series.setValues(part(key));
    series.setXAxisValues(part(chart.category));
  });
  const width = chart.beside === undefined ? Math.min(9, placed.table.columns.length + 2) : COLUMNS_BESIDE;
  drawn.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(row + chartHeight(chart, placed.rows) - 1, column + width, 1, 1));
  if (chart.kind === "waterfall") paintWaterfall(drawn, chart.series.length);
  if (chart.series.length > 1) return;
  const shown = at(chart.series[0]!);
  paintLabels(drawn, chart, numberFormat(placed.table.columns[shown]!.kind, report.currency, 0));
  if (placed.table.rows.every((row) => Number(shownIn(row[shown] ?? null)) >= 0)) drawn.axes.valueAxis.minimum = 0;
}

/** As IBCS draws it: what it is compared with outlined, what there is solid, more and less in colours; the words under each column say the sign too. */
const WATERFALL = [null, { fill: "#FFFFFF", line: "#404040" }, { fill: "#404040", line: "#404040" }, { fill: TONES.good, line: TONES.good }, { fill: TONES.poor, line: TONES.poor }, { fill: TONES.good, line: TONES.good }, { fill: TONES.poor, line: TONES.poor }] as const;

function paintWaterfall(drawn: Excel.Chart, series: number): void {
  WATERFALL.slice(0, series).forEach((look, i) => {
    const { format } = drawn.series.getItemAt(i);
    drawn.series.getItemAt(i).gapWidth = 30;
    if (look === null) {
      format.fill.clear();
      format.line.clear();
      return;
    }
    format.line.color = look.line;
    format.fill.setSolidColor(look.fill);
  });
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  // every column has its words, however many there are
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.textOrientation = 45;
  // words stay under the columns that lie below zero
  categoryAxis.tickLabelPosition = "Low";
  drawn.legend.visible = false;
}

/** One series: each bar says its figure, so that no scale is needed; bars stand in the order of the rows. */
function paintLabels(drawn: Excel.Chart, { kind }: ReportChart, format: string): void {
  const series = drawn.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = format;
  series.gapWidth = 50;
  drawn.axes.valueAxis.majorGridlines.visible = false;
  drawn.axes.valueAxis.visible = false;
  if (kind === "bar") drawn.axes.categoryAxis.reversePlotOrder = true;
}

export function paintPage(sheet: Excel.Worksheet, layout: Layout): void {
  const first = layout.tables[0];
  const widest = layout.tables.reduce((most, { table }) => Math.max(most, table.columns.length), 0);
  sheet.pageLayout.orientation = widest > 6 ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  paintPages(sheet, layout);
  if (!first) return;
  sheet.pageLayout.setPrintTitleRows(`$${first.top + 1}:$${first.top + 1}`);
  if (first.top + 1 <= MOST_FROZEN) sheet.freezePanes.freezeRows(first.top + 1);
}

/** Breaks before the rows that begin a page; the first page begins by itself. Rows of the last time lose theirs. */
function paintPages(sheet: Excel.Worksheet, layout: Layout): void {
  const paged = layout.tables.filter(({ table }) => table.pages);
  if (paged.length === 0) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const { table, top, rows } of paged) {
    sheet.getRangeByIndexes(top + 1, 0, rows, table.columns.length).format.font.bold = false;
    for (const row of table.pages!) {
      sheet.getRangeByIndexes(top + 1 + row, 0, 1, table.columns.length).format.font.bold = true;
      if (row > 0) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(top + 1 + row, 0, 1, 1));
    }
  }
}
