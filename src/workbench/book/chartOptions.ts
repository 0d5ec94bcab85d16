// A chart as Excel was asked for it, as echarts draws it. Plain data in, plain data out.
import type { EChartsOption, SeriesOption } from "echarts";
import type { CellValue, ChartSpec } from "./book";
import { CELL_FONT } from "./cellFont";
import { shown } from "./cells";

/** What a chart shows, read from its cells: series in order, each with its categories. */
export interface ChartData {
  series: { name: string; values: CellValue[]; categories: string[]; numberFormat: string }[];
}

export interface ChartLook {
  text: string;
  line: string;
  background: string;
  /** How numbers are written. */
  locale: "en" | "pl";
}

/** Office's series colours. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const NOTHING = new Set(["", "none", "transparent"]);
const PIXELS = 4 / 3; // in a point

export function chartOptions(spec: ChartSpec, data: ChartData, look: ChartLook): EChartsOption {
  const of = (path: string): unknown => spec.extra[path];
  const text = { color: look.text, fontFamily: CELL_FONT };
  const options: EChartsOption = {
    animation: false,
    aria: { enabled: true },
    backgroundColor: look.background,
    textStyle: text,
    color: PALETTE,
    ...(spec.titleVisible && spec.title ? { title: { text: spec.title, left: "center", top: 6, textStyle: { ...text, fontSize: sizeOf(of("title.format.font.size"), 14), fontWeight: of("title.format.font.bold") === true ? "bold" : "normal", ...(of("title.format.font.color") ? { color: String(of("title.format.font.color")) } : {}) } } } : {}),
    ...(spec.legend.visible ? { legend: { ...legendPlace(spec), textStyle: text, data: legendNames(spec, data) } } : {}),
  };
  return isPie(spec.type) ? { ...options, series: [pie(spec, data, look)] } : { ...options, ...axes(spec, data, look), series: data.series.map((_series, i) => seriesOption(spec, data, i, look)) };
}

const isPie = (type: string): boolean => /pie|doughnut/i.test(type);
const isBar = (type: string): boolean => /^bar/i.test(type);
const isLine = (type: string): boolean => /^line/i.test(type);
const isArea = (type: string): boolean => /^area/i.test(type);
const stackOf = (type: string): string | undefined => (/stacked/i.test(type) ? "all" : undefined);
const sizeOf = (points: unknown, otherwise: number): number => Math.round((typeof points === "number" ? points : otherwise) * PIXELS);
const hasNoFill = (spec: ChartSpec, i: number): boolean => spec.series[i]?.visible === false || NOTHING.has(spec.series[i]?.color?.toLowerCase() ?? "filled");

/** A series without fill carries the others (waterfalls): it has no place in the legend. */
const legendNames = (spec: ChartSpec, data: ChartData): string[] => (isPie(spec.type) ? (data.series[0]?.categories ?? []) : data.series.flatMap(({ name }, i) => (hasNoFill(spec, i) ? [] : [name])));

function legendPlace(spec: ChartSpec): object {
  switch (spec.legend.position) {
    case "Top":
      return { top: spec.titleVisible && spec.title ? 30 : 6, left: "center" };
    case "Left":
      return { left: 6, top: "middle", orient: "vertical" };
    case "Right":
    case "Corner":
      return { right: 6, top: "middle", orient: "vertical" };
    default:
      return { bottom: 6, left: "center" };
  }
}

function axes(spec: ChartSpec, data: ChartData, look: ChartLook): EChartsOption {
  const of = (name: string): unknown => spec.extra[`axes.${name}`];
  const text = { color: look.text, fontSize: 12 };
  const format = data.series[0]?.numberFormat ?? "General";
  const category = {
    type: "category" as const,
    data: data.series[0]?.categories ?? [],
    inverse: of("categoryAxis.reversePlotOrder") === true,
    show: of("categoryAxis.visible") !== false,
    axisLabel: { ...text, ...(of("categoryAxis.tickLabelSpacing") === 1 ? { interval: 0 } : { hideOverlap: true }), ...(typeof of("categoryAxis.textOrientation") === "number" ? { rotate: of("categoryAxis.textOrientation") as number } : {}) },
    axisLine: { lineStyle: { color: look.line }, onZero: of("categoryAxis.tickLabelPosition") !== "Low" },
    axisTick: { show: false },
    ...named(of("categoryAxis.title.text"), look),
  };
  const value = (path: string) => ({
    type: "value" as const,
    show: of(`${path}.visible`) !== false,
    ...(typeof of(`${path}.minimum`) === "number" ? { min: of(`${path}.minimum`) as number } : {}),
    ...(typeof of(`${path}.maximum`) === "number" ? { max: of(`${path}.maximum`) as number } : {}),
    axisLabel: { ...text, formatter: (number: number) => shown(number, String(of(`${path}.numberFormat`) ?? format), look.locale) },
    splitLine: { show: of(`${path}.majorGridlines.visible`) !== false, lineStyle: { color: look.line, opacity: 0.5 } },
    ...named(of(`${path}.title.text`), look),
  });
  const secondary = spec.series.some(({ axis }) => axis === "Secondary");
  const values = [value("valueAxis"), ...(secondary ? [{ ...value("valueAxisSecondary"), splitLine: { show: false } }] : [])];
  const side = spec.legend.visible ? spec.legend.position : "";
  const grid = {
    left: side === "Left" ? 110 : 16,
    right: side === "Right" || side === "Corner" ? 120 : 24,
    top: (spec.titleVisible && spec.title ? 44 : 16) + (side === "Top" ? 26 : 0),
    bottom: !side || ["Top", "Left", "Right", "Corner"].includes(side) ? 16 : 40,
    containLabel: true,
  };
  return isBar(spec.type) ? { grid, yAxis: category, xAxis: values } : { grid, xAxis: category, yAxis: values };
}

const named = (title: unknown, look: ChartLook): object => (typeof title === "string" && title ? { name: title, nameLocation: "middle", nameGap: 36, nameTextStyle: { color: look.text } } : {});

function seriesOption(spec: ChartSpec, data: ChartData, i: number, look: ChartLook): SeriesOption {
  const { name, values, numberFormat } = data.series[i]!;
  const settings = spec.series[i] ?? {};
  const of = (path: string): unknown => spec.extra[`series.${i}.${path}`];
  const type = settings.type ?? spec.type;
  const color = settings.color && !hasNoFill(spec, i) ? settings.color : PALETTE[i % PALETTE.length]!;
  const clear = hasNoFill(spec, i);
  const axis = isBar(spec.type) ? { xAxisIndex: settings.axis === "Secondary" ? 1 : 0 } : { yAxisIndex: settings.axis === "Secondary" ? 1 : 0 };
  const labels = settings.dataLabels === true && !clear;
  const labelFormat = String(of("dataLabels.numberFormat") ?? spec.extra["dataLabels.numberFormat"] ?? numberFormat);
  const points = values.map((value, p) => {
    const own = of(`points.${p}.color`);
    return typeof value === "number" ? { value, ...(typeof own === "string" ? { itemStyle: { color: own } } : {}) } : { value: null as never };
  });
  const common = {
    name,
    data: points,
    ...axis,
    label: { show: labels, position: labelPlace(String(of("dataLabels.position") ?? spec.extra["dataLabels.position"] ?? ""), type), color: look.text, formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? shown(value, labelFormat, look.locale) : "") },
  };
  if (isLine(type) || isArea(type))
    return {
      ...common,
      type: "line",
      stack: stackOf(type),
      smooth: of("smooth") === true,
      showSymbol: /markers/i.test(type),
      symbolSize: 7,
      itemStyle: { color, opacity: clear ? 0 : 1 },
      lineStyle: { color, width: clear || of("format.line.lineStyle") === "None" ? 0 : sizeOf(of("format.line.weight"), 2.25) },
      ...(isArea(type) ? { areaStyle: { opacity: clear ? 0 : 0.7 } } : {}),
    } as SeriesOption;
  const gap = typeof of("gapWidth") === "number" ? (of("gapWidth") as number) : typeof spec.extra["series.0.gapWidth"] === "number" ? (spec.extra["series.0.gapWidth"]) : null;
  return { ...common, type: "bar", stack: stackOf(type), ...(gap === null ? {} : { barCategoryGap: `${Math.round((gap / (gap + 100)) * 100)}%` }), itemStyle: clear ? { color: "transparent" } : { color, ...outline(of("format.line.color")) }, silent: clear } as SeriesOption;
}

const outline = (color: unknown): object => (typeof color === "string" ? { borderColor: color, borderWidth: 1 } : {});

function labelPlace(position: string, type: string): string {
  const outside = isBar(type) ? "right" : "top";
  return { InsideEnd: isBar(type) ? "insideRight" : "insideTop", InsideBase: isBar(type) ? "insideLeft" : "insideBottom", Center: "inside", Top: "top", Bottom: "bottom", Left: "left", Right: "right" }[position] ?? (stackOf(type) ? "inside" : outside);
}

function pie(spec: ChartSpec, data: ChartData, look: ChartLook): SeriesOption {
  const { values = [], categories = [], numberFormat = "General" } = data.series[0] ?? {};
  return {
    type: "pie",
    radius: /doughnut/i.test(spec.type) ? ["40%", "65%"] : "65%",
    center: ["50%", "52%"],
    data: values.map((value, p) => {
      const own = spec.extra[`series.0.points.${p}.color`];
      return { name: categories[p] ?? String(p + 1), value: typeof value === "number" ? value : 0, ...(typeof own === "string" ? { itemStyle: { color: own } } : {}) };
    }),
    label: { show: spec.series[0]?.dataLabels === true, color: look.text, formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? shown(value, numberFormat, look.locale) : "") },
  };
}
