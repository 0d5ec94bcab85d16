// The charts of a written report: columns and bars with their figures, waterfalls as IBCS draws them.
import { shownIn, type Report, type ReportChart } from "../../reports/report";
import { numberFormat } from "./cellsOf";
import { chartHeight, type PlacedTable } from "./layout";
import { TONES } from "./paint";

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
