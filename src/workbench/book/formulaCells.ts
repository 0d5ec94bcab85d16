// Which cells hold formulas. Univer looks through every cell of the workbook for this at each calculation;
// here each sheet is looked through once and then kept in step, so that a calculation costs the same on large sheets.
import { CommandType, isFormulaId, isFormulaString } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData } from "@univerjs/engine-formula";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { ObjectMatrix } from "@univerjs/core";
import type { Grid } from "./grid";

type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;

export class FormulaCells {
  private readonly bySheet = new Map<string, SheetFormulas>();

  constructor(private readonly grid: Grid) {
    grid.injector.get(FormulaDataModel).getFormulaData = () => this.all();
    grid.commands.onCommandExecuted(({ id, type, params }, options) => {
      if (type !== CommandType.MUTATION || options?.applyFormulaCalculationResult || !id.startsWith("sheet.mutation.")) return;
      const sheet = (params as { subUnitId?: string } | undefined)?.subUnitId;
      if (sheet) this.bySheet.delete(sheet);
      else this.bySheet.clear();
    });
  }

  forget(): void {
    this.bySheet.clear();
  }

  /** As the formula engine wants it: unit, sheet, row, column. */
  all(): IFormulaData {
    const unit: Record<string, SheetFormulas> = {};
    for (const sheet of this.grid.workbook.getSheets()) unit[sheet.getSheetId()] = this.of(sheet.getSheetId());
    return { [this.grid.unitId]: unit };
  }

  of(sheet: string): SheetFormulas {
    let found = this.bySheet.get(sheet);
    if (!found) {
      found = this.scan(sheet);
      this.bySheet.set(sheet, found);
    }
    return found;
  }

  /** Every formula: sheet, row, column and its text. */
  *each(): Generator<{ sheet: string; row: number; column: number; formula: string }> {
    for (const sheet of this.grid.workbook.getSheets())
      for (const [row, columns] of Object.entries(this.of(sheet.getSheetId())))
        for (const [column, item] of Object.entries(columns)) yield { sheet: sheet.getSheetId(), row: Number(row), column: Number(column), formula: item.f };
  }

  /** Keeps in step with a cell that was written around Univer's commands. */
  set(sheet: string, row: number, column: number, formula: string | null): void {
    const known = this.bySheet.get(sheet);
    if (!known) return;
    if (formula !== null) (known[row] ??= {})[column] = { f: formula };
    else if (known[row]) {
      delete known[row][column];
      if (Object.keys(known[row]).length === 0) delete known[row];
    }
  }

  private scan(sheet: string): SheetFormulas {
    const found: SheetFormulas = {};
    let shared = false;
    const rows = this.grid.rows(sheet);
    for (const row in rows) {
      const columns = rows[row]!;
      for (const column in columns) {
        const cell: ICellData | undefined = columns[column];
        if (!cell) continue;
        if (isFormulaId(cell.si)) shared = true;
        if (isFormulaString(cell.f)) (found[row] ??= {})[column] = { f: cell.f! };
      }
    }
    if (!shared) return found;
    const unit = this.grid.unitId;
    return (initSheetFormulaData({}, unit, sheet, new ObjectMatrix(rows as never))[unit]?.[sheet] ?? {}) as SheetFormulas;
  }
}
