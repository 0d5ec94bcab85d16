// When formulas are calculated. Univer's own trigger waits 100 ms after each change and stops running calculations; this one starts
// at once, one run after another, and knows when everything is done, also while functions of the add-in are being answered.
import type { ICommandInfo } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService, ICalculateFormulaService, IDependencyManagerService } from "@univerjs/engine-formula";
import type { IFormulaDatasetConfig, IFormulaDirtyData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Box, SheetId } from "./book";
import type { FormulaCells } from "./formulaCells";
import type { Grid } from "./grid";

type Dirty = Required<IFormulaDirtyData>;

const nothing = (): Dirty => ({ forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} }) as unknown as Dirty;

export class Calculation {
  private dirty: Dirty | null = null;
  private running: Promise<void> | null = null;
  private answering = 0;
  private waiting: (() => void)[] = [];
  private readonly finished: (() => void)[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly formulas: FormulaCells,
  ) {
    grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
      this.byCommand(command);
    });
  }

  /** Cells have changed: whatever depends on them, and formulas in them, will be calculated. */
  changed(sheet: SheetId, box: Box): void {
    this.collect().dirtyRanges.push({
      unitId: this.grid.unitId,
      sheetId: sheet,
      range: { startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 },
    });
    this.start();
  }

  /** Formulas in these cells are gone or new: what the engine knew of them no longer holds. */
  forgetFormulas(sheet: SheetId, cells: Iterable<[row: number, column: number]>): void {
    const dependencies = this.grid.injector.get(IDependencyManagerService);
    for (const [row, column] of cells) dependencies.removeFormulaDependency(this.grid.unitId, sheet, row, column);
  }

  /** Everything is calculated again. */
  all(): void {
    this.collect().forceCalculation = true;
    this.start();
  }

  /** A function of the add-in is being answered; call the result when it is. */
  begin(): () => void {
    this.answering++;
    return () => {
      this.answering--;
      this.settle();
    };
  }

  /** Another workbook: what was waiting belongs to the old one. */
  async reset(): Promise<void> {
    this.dirty = null;
    await this.running;
    this.dirty = null;
  }

  /** Resolves when nothing waits to be calculated or answered. */
  done(): Promise<void> {
    if (this.idle()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Called each time everything has been calculated. */
  onDone(listener: () => void): void {
    this.finished.push(listener);
  }

  private idle(): boolean {
    return !this.dirty && !this.running && this.answering === 0;
  }

  private collect(): Dirty {
    return (this.dirty ??= nothing());
  }

  private byCommand(command: ICommandInfo): void {
    const conversion = this.grid.injector.get(IActiveDirtyManagerService).get(command.id);
    if (!conversion) return;
    const { dirtyRanges, ...maps } = conversion.getDirtyData(command) as Partial<Dirty>;
    const dirty = this.collect();
    if (dirtyRanges) dirty.dirtyRanges.push(...dirtyRanges);
    for (const [name, map] of Object.entries(maps)) {
      if (name === "forceCalculation") dirty.forceCalculation ||= map === true;
      else mergeDeep((dirty as unknown as Record<string, object>)[name]!, (map ?? {}) as object);
    }
    this.start();
  }

  private start(): void {
    if (this.running) return;
    this.running = this.run().finally(() => {
      this.running = null;
      this.settle();
    });
  }

  private settle(): void {
    if (!this.idle()) return;
    for (const listener of this.finished) listener();
    if (!this.idle()) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private async run(): Promise<void> {
    await macrotask(); // several changes in a row are one calculation
    while (this.dirty) {
      const dirty = this.dirty;
      this.dirty = null;
      dirty.dirtyRanges = dirty.dirtyRanges.filter(({ unitId, sheetId }) => unitId === this.grid.unitId && this.grid.has(sheetId));
      await this.execute(dirty);
      await macrotask();
    }
  }

  private execute(dirty: Dirty): Promise<void> {
    const service = this.grid.injector.get(ICalculateFormulaService);
    const data = this.grid.injector.get(FormulaDataModel);
    return new Promise((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        resolve();
      });
      const { forceCalculation, ...rest } = dirty;
      void service.execute({
        ...rest,
        forceCalculate: forceCalculation,
        formulaData: this.formulas.all(),
        arrayFormulaCellData: data.getArrayFormulaCellData(),
        arrayFormulaRange: data.getArrayFormulaRange(),
        rowData: this.hiddenRows(),
      } as IFormulaDatasetConfig);
    });
  }

  private hiddenRows(): Record<string, Record<string, object>> {
    const sheets: Record<string, object> = {};
    for (const sheet of this.grid.workbook.getSheets()) {
      const hidden: Record<number, { hd: 1 }> = {};
      for (const [row, data] of Object.entries(sheet.getConfig().rowData)) if (data?.hd) hidden[Number(row)] = { hd: 1 };
      sheets[sheet.getSheetId()] = hidden;
    }
    return { [this.grid.unitId]: sheets };
  }
}

function mergeDeep(target: object, source: object): void {
  for (const [key, value] of Object.entries(source)) {
    const into = target as Record<string, unknown>;
    if (value && typeof value === "object" && into[key] && typeof into[key] === "object") mergeDeep(into[key], value as object);
    else into[key] = value;
  }
}

const macrotask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
