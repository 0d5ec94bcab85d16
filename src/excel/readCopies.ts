// What sheets of ours show right now, table by table: for copies that are kept and read back.
import type { Figure } from "../core/answer";
import type { Cell, Grid } from "../core/cell";
import { inExcel } from "./host";
import { ourColumns } from "./keptCells";
import type { SheetMark } from "./ours";
import type { OursRead } from "./readOurs";

/** A table that is gone is left out; null: the sheet is gone. Refusals as reading has. */
export const readCopies = (copies: readonly (SheetMark & { readonly id: string })[], onWait: () => void): Promise<Figure<(OursRead | null)[]>> =>
  inExcel(
    async (context) => {
      const found = copies.map((mark) => ({ mark, sheet: context.workbook.worksheets.getItemOrNullObject(mark.id) }));
      await context.sync();
      const read = found.map(({ mark, sheet }) =>
        sheet.isNullObject ? null : mark.tables.map((table) => {
          const native = sheet.tables.getItemOrNullObject(table.name);
          const range = native.getRange();
          range.load("values");
          return { table, native, range };
        }),
      );
      await context.sync();
      return read.map((tables) => tables && new Map(tables.flatMap(({ table, native, range }) => {
        if (native.isNullObject) return [];
        const [headings, ...rows] = range.values as Grid;
        const places = ourColumns({ top: 0, left: 0, rows: rows.length, columns: headings!.length }, table, (column) => headings![column] ?? null);
        return [[table.key, rows.map((row) => new Map([...places].map(([key, column]) => [key, blank(row[column])] as const)))] as const];
      })));
    },
    { onWait },
  );

const blank = (cell: Cell | undefined): Cell => (cell === undefined || cell === "" ? null : cell);
