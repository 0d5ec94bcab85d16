// Charts: a chart, its series, and its parts. What the drawing understands goes into ChartSpec's own fields,
// everything else into `extra` by its dotted path (title.format.font.size), so that a load answers what was set.
import type { ChartSpec } from "../../book/book";
import { invalidArgument, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, kind, object, type ChartPart, type Live, type Property } from "../kind";
import { rangeArgument } from "./range";
import { colour } from "./rangeFormat";

type Charts = { sheet: string };
type ChartRef = { chart: string };
type SeriesRef = { chart: string; index: number };

const change = (id: string, host: Host, with_: (spec: ChartSpec) => Partial<ChartSpec>): void => {
  const spec = host.chart(id);
  host.changeChart({ ...spec, ...with_(spec) });
};

const charts = ({ sheet }: Charts, host: Host) => host.charts(sheet).map(({ id }) => object("Chart", { chart: id }));
const byName = ({ sheet }: Charts, key: string | number, host: Host): Live | null => {
  const found = host.charts(sheet).find(({ id, name }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase());
  return found ? object("Chart", { chart: found.id }) : null;
};

/** One series a column, or a row; the first holds the categories, where it holds texts or has no heading. */
function seriesOf(spec: Pick<ChartSpec, "source" | "seriesBy">, host: Host): Pick<ChartSpec, "series" | "seriesBy"> {
  const { sheet, box } = spec.source;
  const values = host.book.values(sheet, box);
  const by = spec.seriesBy === "Auto" ? (box.columns > box.rows ? "Rows" : "Columns") : spec.seriesBy;
  const [lines, length] = by === "Columns" ? [box.columns, box.rows] : [box.rows, box.columns];
  const cell = (line: number, at: number) => (by === "Columns" ? values[at]?.[line] : values[line]?.[at]) ?? null;
  const isNumber = (value: unknown) => typeof value === "number";
  const area = (line: number, from: number) => (by === "Columns" ? { row: box.row + from, column: box.column + line, rows: length - from, columns: 1 } : { row: box.row + line, column: box.column + from, rows: 1, columns: length - from });
  const first = Array.from({ length: lines }, (_line, line) => cell(line, 0));
  const headed = length > 1 && first.some((value) => value !== null && !isNumber(value));
  const start = headed ? 1 : 0;
  const categories = lines > 1 && !isNumber(cell(0, start)) ? 1 : 0;
  return {
    seriesBy: by,
    series: Array.from({ length: lines - categories }, (_line, index) => ({
      name: headed ? String(cell(index + categories, 0) ?? "") : `Series${index + 1}`,
      values: area(index + categories, start),
      ...(categories ? { categories: area(0, start) } : {}),
    })),
  };
}

export const chartCollection = kind("ChartCollection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: { count: (of, host) => charts(of, host).length },
  items: charts,
  item: byName,
  methods: {
    ...collectionMethods(charts, byName, () => notFound("ChartCollection.getItem")),
    add: ({ sheet }, [type, sourceData, seriesBy]: unknown[], host) => {
      if (typeof type !== "string") throw invalidArgument();
      const source = rangeArgument(sourceData, sheet, host);
      const number = host.sheets().reduce((count, other) => count + host.charts(other.id).length, 1);
      const by = (seriesBy ?? "Auto") as ChartSpec["seriesBy"];
      const spec: ChartSpec = {
        id: `chart-${Date.now().toString(36)}-${number}`,
        sheet,
        name: `Chart ${number}`,
        type,
        source,
        title: "",
        titleVisible: true,
        legend: { visible: true, position: "Bottom" },
        left: 20,
        top: 20,
        width: 360,
        height: 216,
        extra: {},
        ...seriesOf({ source, seriesBy: by }, host),
      };
      if (spec.series.length === 1) spec.title = spec.series[0]!.name ?? "";
      host.changeChart(spec);
      return object("Chart", { chart: spec.id });
    },
  },
});

const own = <K extends keyof ChartSpec>(name: K): Property<ChartRef> => ({
  get: ({ chart }, host) => host.chart(chart)[name],
  set: ({ chart }, value: ChartSpec[K], host) => change(chart, host, () => ({ [name]: value })),
});

/** A member by its dotted path in `extra`. */
const extra = <T extends ChartRef>(path: (of: T) => string, name: string, unset: unknown = null): Property<T> => ({
  get: (of, host) => host.chart(of.chart).extra[`${path(of)}${name}`] ?? unset,
  set: (of, value: unknown, host) => change(of.chart, host, (spec) => ({ extra: { ...spec.extra, [`${path(of)}${name}`]: value } })),
});
const extras = (...names: string[]) => Object.fromEntries(names.map((name) => [name, extra<ChartPart>(({ path }) => `${path}.`, name)]));
const part = (name: string) => ({ chart, path }: ChartRef & { path?: string }) => ({ chart, path: path ? `${path}.${name}` : name });

export const chart = kind("Chart", {
  check: ({ chart: id }, host) => host.chart(id),
  guards: ({ chart: id }, host) => host.chart(id).sheet,
  identity: ({ chart: id }) => ({ Id: id }),
  properties: {
    id: ({ chart: id }) => id,
    name: own("name"),
    chartType: own("type"),
    left: own("left"),
    top: own("top"),
    width: own("width"),
    height: own("height"),
    style: extra(() => "", "style"),
    plotBy: { get: ({ chart: id }, host) => host.chart(id).seriesBy, set: ({ chart: id }, by: ChartSpec["seriesBy"], host) => change(id, host, ({ source }) => seriesOf({ source, seriesBy: by }, host)) },
    plotVisibleOnly: extra(() => "", "plotVisibleOnly", true),
    displayBlanksAs: extra(() => "", "displayBlanksAs", "NotPlotted"),
  },
  objects: {
    worksheet: ({ chart: id }, host) => object("Worksheet", { sheet: host.chart(id).sheet }),
    title: (of) => object("ChartTitle", part("title")(of)),
    legend: (of) => object("ChartLegend", part("legend")(of)),
    axes: (of) => object("ChartAxes", part("axes")(of)),
    dataLabels: (of) => object("ChartDataLabels", part("dataLabels")(of)),
    plotArea: (of) => object("ChartPlotArea", part("plotArea")(of)),
    format: (of) => object("ChartFormat", part("format")(of)),
    series: (of) => object("ChartSeriesCollection", of),
  },
  methods: {
    delete: ({ chart: id }, _args, host) => host.deleteChart(id),
    activate: ({ chart: id }, _args, host) => host.book.activate(host.chart(id).sheet),
    setData: ({ chart: id }, [sourceData, seriesBy]: unknown[], host) =>
      change(id, host, ({ sheet }) => {
        const source = rangeArgument(sourceData, sheet, host);
        return { source, ...seriesOf({ source, seriesBy: (seriesBy ?? "Auto") as ChartSpec["seriesBy"] }, host) };
      }),
    setPosition: ({ chart: id }, [startCell, endCell]: unknown[], host) =>
      change(id, host, ({ sheet, width, height }) => {
        const start = rangeArgument(startCell, sheet, host).box;
        const across = (from: number, to: number) => span(from, to, (column) => host.book.columnWidth(sheet, column));
        const down = (from: number, to: number) => span(from, to, (row) => host.book.rowHeight(sheet, row));
        const place = { left: across(0, start.column), top: down(0, start.row) };
        if (endCell === null || endCell === undefined) return { ...place, width, height };
        const end = rangeArgument(endCell, sheet, host).box;
        return { ...place, width: across(start.column, end.column + end.columns), height: down(start.row, end.row + end.rows) };
      }),
  },
  writes: ["delete", "setData", "setPosition"],
});

const span = (from: number, to: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
};

const titled: Property<ChartPart> = { get: ({ chart: id }, host) => host.chart(id).title, set: ({ chart: id }, title: string, host) => change(id, host, () => ({ title, titleVisible: true })) };

export const chartTitle = kind("ChartTitle", {
  properties: {
    text: titled,
    visible: { get: ({ chart: id }, host) => host.chart(id).titleVisible, set: ({ chart: id }, titleVisible: boolean, host) => change(id, host, () => ({ titleVisible })) },
    ...extras("overlay", "position", "horizontalAlignment", "verticalAlignment", "left", "top", "textOrientation", "showShadow"),
  },
  objects: { format: (of) => object("ChartFormat", part("format")(of)) },
});

const legend = (name: "visible" | "position"): Property<ChartPart> => ({
  get: ({ chart: id }, host) => host.chart(id).legend[name],
  set: ({ chart: id }, value: unknown, host) => change(id, host, (spec) => ({ legend: { ...spec.legend, [name]: value } })),
});

export const chartLegend = kind("ChartLegend", {
  properties: { visible: legend("visible"), position: legend("position"), ...extras("overlay", "left", "top", "width", "height", "showShadow") },
  objects: { format: (of) => object("ChartFormat", part("format")(of)) },
});

const axis = (name: string) => (of: ChartPart) => object("ChartAxis", part(name)(of));

export const chartAxes = kind("ChartAxes", {
  objects: { categoryAxis: axis("categoryAxis"), valueAxis: axis("valueAxis"), seriesAxis: axis("seriesAxis") },
  methods: {
    getItem: (of, [type, group]: string[]) => axis(`${type === "Value" ? "valueAxis" : type === "Category" ? "categoryAxis" : "seriesAxis"}${group === "Secondary" ? "Secondary" : ""}`)(of),
  },
});

export const chartAxis = kind("ChartAxis", {
  properties: {
    visible: extra(({ path }) => `${path}.`, "visible", true),
    ...extras(
      "maximum", "minimum", "majorUnit", "minorUnit", "displayUnit", "showDisplayUnitLabel", "numberFormat", "linkNumberFormat", "reversePlotOrder",
      "majorTickMark", "minorTickMark", "tickLabelPosition", "tickLabelSpacing", "tickMarkSpacing", "position", "crosses", "categoryType", "scaleType", "logBase",
      "textOrientation", "alignment", "multiLevel", "offset", "isBetweenCategories", "baseTimeUnit",
    ),
  },
  objects: {
    title: (of) => object("ChartAxisTitle", part("title")(of)),
    majorGridlines: (of) => object("ChartGridlines", part("majorGridlines")(of)),
    minorGridlines: (of) => object("ChartGridlines", part("minorGridlines")(of)),
    format: (of) => object("ChartFormat", part("format")(of)),
  },
  methods: { setCategoryNames: (of, [source], host) => change(of.chart, host, (spec) => ({ series: spec.series.map((series) => ({ ...series, categories: rangeArgument(source, spec.sheet, host).box })) })) },
});

const shown = extras("visible");
export const chartAxisTitle = kind("ChartAxisTitle", { properties: { ...shown, ...extras("text", "textOrientation") }, objects: { format: (of) => object("ChartFormat", part("format")(of)) } });
export const chartGridlines = kind("ChartGridlines", { properties: shown, objects: { format: (of) => object("ChartFormat", part("format")(of)) } });

export const chartDataLabels = kind("ChartDataLabels", {
  properties: extras("position", "showValue", "showSeriesName", "showCategoryName", "showPercentage", "showLegendKey", "showBubbleSize", "separator", "numberFormat", "linkNumberFormat", "horizontalAlignment", "verticalAlignment", "textOrientation", "autoText"),
  objects: { format: (of) => object("ChartFormat", part("format")(of)) },
});

export const chartPlotArea = kind("ChartPlotArea", {
  properties: extras("left", "top", "width", "height", "insideLeft", "insideTop", "insideWidth", "insideHeight", "position"),
  objects: { format: (of) => object("ChartFormat", part("format")(of)) },
});

export const chartFormat = kind("ChartFormat", {
  properties: extras("roundedCorners", "colorScheme"),
  objects: {
    font: (of) => object("ChartFont", part("font")(of)),
    fill: (of) => object("ChartFill", part("fill")(of)),
    line: (of) => object("ChartLine", part("line")(of)),
    border: (of) => object("ChartLine", part("border")(of)),
  },
});

export const chartFont = kind("ChartFont", { properties: extras("bold", "italic", "color", "name", "size", "underline") });

/** The line of a column is its outline. */
const isLine = (spec: ChartSpec, index: number): boolean => /^(line|xy|radar)/i.test(spec.series[index]?.type ?? spec.type);

/** A series' fill, or line where it is one, is its colour in the drawing: their path is series.INDEX.format.… */
const paint = ({ chart: id, path }: ChartPart, value: string | undefined, host: Host, name: string): void => {
  const [, index, part] = /^series\.(\d+)\.format\.(fill|line)$/.exec(path) ?? [];
  change(id, host, (spec) => ({
    extra: { ...spec.extra, [`${path}.${name}`]: value ?? null },
    ...(index !== undefined && (part === "fill" || isLine(spec, Number(index))) ? { series: spec.series.map((other, at) => (at === Number(index) ? { ...other, ...(value === undefined ? { visible: false } : { color: value }) } : other)) } : {}),
  }));
};

export const chartFill = kind("ChartFill", {
  methods: {
    setSolidColor: (of, [value]: string[], host) => paint(of, colour(value), host, "color"),
    clear: (of, _args, host) => paint(of, undefined, host, "color"),
    getSolidColor: (of, _args, host) => host.chart(of.chart).extra[`${of.path}.color`] ?? "",
  },
});

export const chartLine = kind("ChartLine", {
  properties: {
    color: { get: ({ chart: id, path }, host) => host.chart(id).extra[`${path}.color`] ?? "", set: (of, value: string, host) => paint(of, colour(value), host, "color") },
    ...extras("lineStyle", "weight"),
  },
  methods: { clear: ({ chart: id, path }, _args, host) => change(id, host, (spec) => ({ extra: { ...spec.extra, [`${path}.lineStyle`]: "None" } })) },
});

const series = ({ chart: id }: ChartRef, host: Host) => host.chart(id).series.map((_series, index) => object("ChartSeries", { chart: id, index }));

export const chartSeriesCollection = kind("ChartSeriesCollection", {
  check: ({ chart: id }, host) => host.chart(id),
  guards: ({ chart: id }, host) => host.chart(id).sheet,
  properties: { count: (of, host) => series(of, host).length },
  items: series,
  methods: {
    ...collectionMethods(series, () => null, () => notFound("ChartSeriesCollection.getItemAt")),
    add: ({ chart: id }, [name]: string[], host) => {
      change(id, host, (spec) => ({ series: [...spec.series, { name: name ?? `Series${spec.series.length + 1}` }] }));
      return object("ChartSeries", { chart: id, index: host.chart(id).series.length - 1 });
    },
  },
  writes: ["add"],
});

type Series = ChartSpec["series"][number];
const changeSeries = ({ chart: id, index }: SeriesRef, host: Host, with_: Partial<Series>): void =>
  change(id, host, (spec) => ({ series: spec.series.map((other, at) => (at === index ? { ...other, ...with_ } : other)) }));
const ofSeries = <K extends keyof Series>(name: K, unset: unknown): Property<SeriesRef> => ({
  get: ({ chart: id, index }, host) => host.chart(id).series[index]![name] ?? unset,
  set: (of, value: Series[K], host) => changeSeries(of, host, { [name]: value }),
});
const seriesExtras = (...names: string[]) => Object.fromEntries(names.map((name) => [name, extra<SeriesRef>(({ index }) => `series.${index}.`, name)]));
const seriesPart = ({ chart: id, index }: SeriesRef, name: string): ChartPart => ({ chart: id, path: `series.${index}.${name}` });

/** A series' data on the chart's own sheet: all that ChartSpec can name. */
function seriesBox({ chart: id }: SeriesRef, source: unknown, host: Host) {
  const { source: own } = host.chart(id);
  return rangeArgument(source, own.sheet, host).box;
}

export const chartSeries = kind("ChartSeries", {
  check: ({ chart: id, index }, host) => {
    if (!host.chart(id).series[index]) throw notFound();
  },
  guards: ({ chart: id }, host) => host.chart(id).sheet,
  properties: {
    name: ofSeries("name", ""),
    chartType: { get: ({ chart: id, index }, host) => host.chart(id).series[index]!.type ?? host.chart(id).type, set: (of, type: string, host) => changeSeries(of, host, { type }) },
    axisGroup: ofSeries("axis", "Primary"),
    hasDataLabels: ofSeries("dataLabels", false),
    filtered: { get: ({ chart: id, index }, host) => host.chart(id).series[index]!.visible === false, set: (of, gone: boolean, host) => changeSeries(of, host, { visible: !gone }) },
    ...seriesExtras("gapWidth", "overlap", "smooth", "markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor", "plotOrder", "invertIfNegative", "showShadow", "varyByCategories", "doughnutHoleSize", "firstSliceAngle", "explosion", "showLeaderLines", "showConnectorLines"),
  },
  objects: {
    format: (of) => object("ChartFormat", seriesPart(of, "format")),
    dataLabels: (of) => object("ChartDataLabels", seriesPart(of, "dataLabels")),
    points: (of) => object("ChartPointsCollection", of),
  },
  methods: {
    setValues: (of, [source], host) => changeSeries(of, host, { values: seriesBox(of, source, host) }),
    setXAxisValues: (of, [source], host) => changeSeries(of, host, { categories: seriesBox(of, source, host) }),
    delete: ({ chart: id, index }, _args, host) => change(id, host, (spec) => ({ series: spec.series.filter((_series, at) => at !== index) })),
  },
  writes: ["setValues", "setXAxisValues", "delete"],
});

const points = ({ chart: id, index }: SeriesRef, host: Host) => {
  const box = host.chart(id).series[index]?.values;
  return Array.from({ length: box ? box.rows * box.columns : 0 }, (_point, point) => object("ChartPoint", { chart: id, index, point }));
};

export const chartPointsCollection = kind("ChartPointsCollection", {
  properties: { count: (of, host) => points(of, host).length },
  items: points,
  methods: collectionMethods(points, () => null, () => notFound("ChartPointsCollection.getItemAt")),
});

type PointRef = SeriesRef & { point: number };
const pointExtra = (name: string) => extra<PointRef>(({ index, point }) => `series.${index}.points.${point}.`, name);

export const chartPoint = kind("ChartPoint", {
  properties: { hasDataLabel: pointExtra("hasDataLabel"), markerStyle: pointExtra("markerStyle"), markerSize: pointExtra("markerSize") },
  objects: { format: (of) => object("ChartPointFormat", of) },
});
export const chartPointFormat = kind("ChartPointFormat", { objects: { fill: (of) => object("ChartPointFill", of) } });
export const chartPointFill = kind("ChartPointFill", {
  methods: {
    setSolidColor: ({ chart: id, index, point }, [value]: string[], host) => change(id, host, (spec) => ({ extra: { ...spec.extra, [`series.${index}.points.${point}.color`]: colour(value) } })),
    clear: ({ chart: id, index, point }, _args, host) => change(id, host, (spec) => ({ extra: { ...spec.extra, [`series.${index}.points.${point}.color`]: null } })),
  },
});
