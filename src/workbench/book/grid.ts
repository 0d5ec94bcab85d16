// Univer, started: its plugins without ribbon and network services of its own, and the services that the Book works with.
import { DEFAULT_STYLES, ICommandService, IUniverInstanceService, LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { ICellData, IWorkbookData, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalPolish from "@univerjs/preset-sheets-conditional-formatting/locales/pl-PL";
import { UniverNetworkPlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import sheetsPolish from "@univerjs/preset-sheets-core/locales/pl-PL";
import { CalculationMode } from "@univerjs/sheets-formula";
import { QuietTriggerPlugin } from "./quietTrigger";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { CELL_FONT } from "./cellFont";
import { mergeLocales } from "@univerjs/core";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

export type Language = "en-US" | "pl-PL";
export type Theme = "light" | "dark" | "contrast";

/** Cells as Univer keeps them: by row, then by column. */
export type CellRows = Record<number, Record<number, ICellData> | undefined>;

const localeOf = (language: Language): LocaleType => (language === "pl-PL" ? LocaleType.PL_PL : LocaleType.EN_US);

/** The running grid. `unitId` and `workbook` change with every file that is opened. */
export class Grid {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly commands: ICommandService;
  private current: Workbook | null = null;
  private refreshing = false;
  private readonly dirtySheets = new Set<string>();
  private language: Language;

  constructor(container: HTMLElement, language: Language, theme: Theme) {
    this.language = language;
    DEFAULT_STYLES.ff = CELL_FONT;
    container.style.fontFamily ||= "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    this.univer = new Univer({
      locale: localeOf(language),
      locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnglish, conditionalEnglish), [LocaleType.PL_PL]: mergeLocales(sheetsPolish, conditionalPolish) },
      darkMode: theme !== "light",
      logLevel: LogLevel.ERROR,
    });
    const core = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    });
    for (const plugin of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
      const [type, settings]: readonly unknown[] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      if (type !== UniverNetworkPlugin) this.univer.registerPlugin(type as never, settings as never);
    }
    this.univer.registerPlugin(QuietTriggerPlugin);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.api = FUniver.newAPI(this.univer);
  }

  /** Resolves when the grid is on the page. */
  whenShown(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Shows a workbook in place of the one before. */
  show(snapshot: Partial<IWorkbookData>): void {
    const before = this.current;
    if (before) this.injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    this.dirtySheets.clear();
    this.current = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.speakNumbers();
  }

  /** Decimal commas in Polish, as Excel takes them from the system. */
  private speakNumbers(): void {
    this.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(this.locale);
  }

  get locale(): "en" | "pl" {
    return this.language === "pl-PL" ? "pl" : "en";
  }

  get workbook(): Workbook {
    if (!this.current) throw new Error("no workbook is open");
    return this.current;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** @throws Error when there is no such sheet */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  has(id: string): boolean {
    return !!this.workbook.getSheetBySheetId(id);
  }

  rows(sheet: string): CellRows {
    return this.sheet(sheet).getConfig().cellData;
  }

  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.rows(sheet)[row]?.[column];
  }

  /** Makes room, so that references and spills reach that far. */
  grow(sheet: string, rows: number, columns: number): void {
    const config = this.sheet(sheet).getConfig();
    if (config.rowCount >= rows && config.columnCount >= columns) return;
    config.rowCount = Math.max(config.rowCount, rows);
    config.columnCount = Math.max(config.columnCount, columns);
    this.refresh(sheet);
  }

  /** Draws the sheet again soon; many changes are one drawing. */
  refresh(sheet: string): void {
    this.dirtySheets.add(sheet);
    if (this.refreshing) return;
    this.refreshing = true;
    setTimeout(() => {
      this.refreshing = false;
      this.redraw();
    });
  }

  private redraw(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    for (const sheetId of this.dirtySheets) skeletons.makeDirty({ sheetId });
    if (this.dirtySheets.has(this.workbook.getActiveSheet().getSheetId())) {
      skeletons.reCalculate();
      render.mainComponent?.makeForceDirty();
    }
    this.dirtySheets.clear();
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.univer.setLocale(localeOf(language));
    this.speakNumbers();
  }

  setTheme(theme: Theme): void {
    this.api.toggleDarkMode(theme !== "light");
  }
}
