// How a written report looks: formats, widths, conditional formats, charts, frozen headings, the printed page.
import { isKindCell, shownIn, type Report, type ReportChart, type ReportColumn } from "../reports/report";
import { columnWidth, numberFormat } from "./cellsOf";
import { CHART_ROWS, type Layout, type PlacedTable } from "./layout";

/** Frozen rows beyond this would leave no room to scroll on a small screen. */
const MOST_FROZEN = 12;
const SUBTLE = "#605E5C";
const TONES = { good: "#0E700E", fair: "#8A5A00", poor: "#B10E1C" } as const;
const BAR = "#9BC2E6";

/** Numbers as their kinds say. */
export function paintFormats(sheet: Excel.Worksheet, { top, rows, table }: PlacedTable, currency: string | undefined): void {
  table.columns.forEach((column, j) => {
    const cells = table.rows.map((row) => row[j] ?? null);
    const largest = cells.reduce<number>((most, cell) => Math.max(most, Math.abs(Number(shownIn(cell)) || 0)), 0);
    const body = sheet.getRangeByIndexes(top + 1, j, rows, 1);
    setFormat(body, numberFormat(column.kind, currency, largest));
    body.format.horizontalAlignment = column.kind === "text" || column.kind === "longText" || column.kind === "bars" ? "Left" : "Right";
    if (column.kind === "longText") body.format.wrapText = true;
    body.format.verticalAlignment = "Top";
    cells.forEach((cell, i) => {
      if (cell !== null && isKindCell(cell)) setFormat(sheet.getRangeByIndexes(top + 1 + i, j, 1, 1), numberFormat(cell.kind, currency, Math.abs(Number(cell.value) || 0)));
    });
  });
}

/** One format for all cells of a range, however many they are. */
const setFormat = (range: Excel.Range, format: string) => {
  range.numberFormat = format as unknown as string[][];
};

export function paintHead(sheet: Excel.Worksheet, layout: Layout): void {
  const title = sheet.getRange("A1").format;
  title.font.bold = true;
  title.font.size = 16;
  sheet.getRange("A2").format.font.color = SUBTLE;
  for (const { headingRow, exampleRow, table } of layout.tables) {
    const heading = sheet.getRangeByIndexes(headingRow, 0, 1, 1).format.font;
    heading.bold = true;
    heading.size = 12;
    if (exampleRow !== null) {
      const example = sheet.getRangeByIndexes(exampleRow, 0, 1, table.columns.length).format.font;
      example.italic = true;
      example.color = SUBTLE;
    }
  }
}

/** Each sheet column as wide as the widest of the tables that share it. */
export function paintWidths(sheet: Excel.Worksheet, report: Report): void {
  const widths: number[] = [];
  for (const table of report.tables)
    table.columns.forEach((column, j) => {
      widths[j] = Math.max(widths[j] ?? 0, columnWidth(column, table.rows.map((row) => shownIn(row[j] ?? null))));
    });
  widths.forEach((width, j) => (sheet.getRangeByIndexes(0, j, 1, 1).format.columnWidth = width));
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

const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered", stackedColumn: "ColumnStacked", line: "Line" } as const;

/** Our chart's name on its sheet: the one of the last time is taken away by it. */
export const chartName = (report: Report, index: number) => `${report.key}-${index + 1}`;

export function paintChart(sheet: Excel.Worksheet, report: Report, chart: ReportChart, placed: PlacedTable, row: number): void {
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
  drawn.setPosition(sheet.getRangeByIndexes(row, 0, 1, 1), sheet.getRangeByIndexes(row + CHART_ROWS - 1, Math.min(9, placed.table.columns.length + 2), 1, 1));
}

export function paintPage(sheet: Excel.Worksheet, layout: Layout): void {
  const first = layout.tables[0];
  const widest = layout.tables.reduce((most, { table }) => Math.max(most, table.columns.length), 0);
  sheet.pageLayout.orientation = widest > 6 ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (!first) return;
  sheet.pageLayout.setPrintTitleRows(`$${first.top + 1}:$${first.top + 1}`);
  if (first.top + 1 <= MOST_FROZEN) sheet.freezePanes.freezeRows(first.top + 1);
}
