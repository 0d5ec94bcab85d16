// Charts over the grid.
import type { Box, CellValue, ChartSpec, SheetId } from "./book";
import type { Grid, Theme } from "./grid";

export class Charts {
  private readonly list = new Map<string, ChartSpec>();
  constructor(_grid: Grid, _container: HTMLElement, _read: (sheet: SheetId, box: Box) => { values: CellValue[][]; texts: string[][] }, _theme: Theme) {}
  of(sheet: SheetId): ChartSpec[] {
    return [...this.list.values()].filter((chart) => chart.sheet === sheet);
  }
  put(chart: ChartSpec): void {
    this.list.set(chart.id, chart);
  }
  remove(id: string): void {
    this.list.delete(id);
  }
  removeSheet(sheet: SheetId): void {
    for (const { id } of this.of(sheet)) this.list.delete(id);
  }
  clear(): void {
    this.list.clear();
  }
  changed(_sheet: SheetId, _box: Box): void {}
  redraw(): void {}
  setTheme(_theme: Theme): void {}
}
