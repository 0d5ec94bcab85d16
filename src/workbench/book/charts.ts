// Charts over the grid: each in a box of its own that follows the sheet's scrolling and zoom, drawn again when its cells change.
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { BarChart, LineChart, PieChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import type { ECharts } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Box, CellValue, ChartSpec, SheetId } from "./book";
import { chartOptions } from "./chartOptions";
import type { ChartData, ChartLook } from "./chartOptions";
import type { Grid, Theme } from "./grid";
import { overlap } from "./spills";

register([BarChart, LineChart, PieChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, CanvasRenderer]);

/** Just over the grid's own canvas, which is at 8. */
const OVER_GRID = "9";

const PIXELS = 4 / 3; // in a point

const LOOKS: Record<Theme, Omit<ChartLook, "locale">> = {
  light: { text: "#404040", line: "#BFBFBF", background: "#FFFFFF" },
  dark: { text: "#E6E6E6", line: "#5A5A5A", background: "#1F1F1F" },
  contrast: { text: "#FFFFFF", line: "#FFFFFF", background: "#000000" },
};

interface Drawn {
  spec: ChartSpec;
  element: HTMLElement;
  chart: ECharts | null;
  stale: boolean;
}

/** Reads cells as a chart wants them. */
type Reader = (sheet: SheetId, box: Box) => { values: CellValue[][]; texts: string[][]; formats: string[][] };

export class Charts {
  private readonly drawn = new Map<string, Drawn>();
  private readonly layer = document.createElement("div");
  private canvas: HTMLCanvasElement | null = null;
  private frame = 0;

  constructor(
    private readonly grid: Grid,
    private readonly container: HTMLElement,
    private readonly read: Reader,
    private theme: Theme,
  ) {
    this.layer.className = "sales-desk-charts";
    Object.assign(this.layer.style, { position: "absolute", overflow: "hidden", pointerEvents: "none", zIndex: OVER_GRID });
    if (getComputedStyle(container).position === "static") container.style.position = "relative";
    new ResizeObserver(() => this.place()).observe(container);
    grid.commands.onCommandExecuted(({ id }) => {
      if (this.drawn.size > 0 && /^sheet\.(operation|mutation|command)\./.test(id)) this.later();
    });
  }

  of(sheet: SheetId): ChartSpec[] {
    return [...this.drawn.values()].flatMap(({ spec }) => (spec.sheet === sheet ? [spec] : []));
  }

  /** Adds a chart, or draws the one of that id as it is now. */
  put(spec: ChartSpec): void {
    const known = this.drawn.get(spec.id);
    if (known) Object.assign(known, { spec, stale: true });
    else {
      const element = document.createElement("div");
      element.setAttribute("role", "img");
      Object.assign(element.style, { position: "absolute", outline: "1px solid #BFBFBF", background: LOOKS[this.theme].background });
      this.layer.append(element);
      this.drawn.set(spec.id, { spec, element, chart: null, stale: true });
    }
    this.later();
  }

  remove(id: string): void {
    const drawn = this.drawn.get(id);
    drawn?.chart?.dispose();
    drawn?.element.remove();
    this.drawn.delete(id);
  }

  removeSheet(sheet: SheetId): void {
    for (const { id } of this.of(sheet)) this.remove(id);
  }

  clear(): void {
    for (const id of [...this.drawn.keys()]) this.remove(id);
  }

  /** These cells hold something else: charts that show them are drawn again. */
  changed(sheet: SheetId, box: Box): void {
    for (const drawn of this.drawn.values()) if (sourcesOf(drawn.spec).some((source) => source.sheet === sheet && overlap(source.box, box))) drawn.stale = true;
    this.later();
  }

  /** Formulas have been calculated: any chart may show their results. */
  recalculated(): void {
    for (const drawn of this.drawn.values()) drawn.stale = true;
    this.later();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.recalculated();
  }

  private later(): void {
    if (this.frame || this.drawn.size === 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  }

  /** Puts every chart of the active sheet where its cells are, the others away. */
  private place(): void {
    if (this.drawn.size === 0) return;
    const render = this.grid.injector.get(IRenderManagerService).getRenderById(this.grid.unitId);
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement();
    if (!render || !main || !skeleton || !canvas) return;
    if (canvas !== this.canvas) {
      this.canvas = canvas;
      main.onScrollAfter$.subscribeEvent(() => this.place());
    }
    if (!this.layer.isConnected) this.container.append(this.layer); // Univer empties the container when it starts
    const [outer, inner] = [this.container.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const { scaleX, scaleY } = render.scene;
    const head = { left: skeleton.rowHeaderWidth * scaleX, top: skeleton.columnHeaderHeight * scaleY };
    setPixels(this.layer, { left: inner.left - outer.left + head.left, top: inner.top - outer.top + head.top, width: inner.width - head.left, height: inner.height - head.top });
    const active = this.grid.workbook.getActiveSheet().getSheetId();
    for (const drawn of this.drawn.values()) {
      const { spec, element } = drawn;
      element.style.display = spec.sheet === active ? "block" : "none";
      if (spec.sheet !== active) continue;
      setPixels(element, { left: (spec.left * PIXELS - main.viewportScrollX) * scaleX, top: (spec.top * PIXELS - main.viewportScrollY) * scaleY, width: spec.width * PIXELS * scaleX, height: spec.height * PIXELS * scaleY });
      this.draw(drawn);
    }
  }

  private draw(drawn: Drawn): void {
    drawn.chart ??= init(drawn.element);
    drawn.chart.resize();
    if (!drawn.stale) return;
    drawn.stale = false;
    drawn.element.setAttribute("aria-label", drawn.spec.title || drawn.spec.name);
    drawn.chart.setOption(chartOptions(drawn.spec, this.data(drawn.spec), { ...LOOKS[this.theme], locale: this.grid.locale }), { notMerge: true });
  }

  private data(spec: ChartSpec): ChartData {
    const { sheet } = spec.source;
    const series = spec.series.map(({ name, values, categories }, i) => {
      const read = values && this.read(sheet, values);
      return {
        name: name || `Series${i + 1}`,
        values: read?.values.flat() ?? [],
        numberFormat: read?.formats.flat().find((format) => format !== "General") ?? "General",
        categories: categories ? this.read(sheet, categories).texts.flat() : Array.from({ length: read?.values.flat().length ?? 0 }, (_, p) => String(p + 1)),
      };
    });
    return { series };
  }
}

const sourcesOf = ({ source, series }: ChartSpec): { sheet: SheetId; box: Box }[] => [source, ...series.flatMap(({ values, categories }) => [values, categories].flatMap((box) => (box ? [{ sheet: source.sheet, box }] : [])))];

const setPixels = (element: HTMLElement, sizes: Record<"left" | "top" | "width" | "height", number>): void => {
  for (const [name, value] of Object.entries(sizes)) element.style.setProperty(name, `${Math.round(value)}px`);
};
