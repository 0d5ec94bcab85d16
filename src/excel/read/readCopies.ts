// What sheets of ours show right now, table by table: for copies that are kept and read back.
import type { Figure } from "../../core/answer";
import { inExcel } from "../host";
import type { SheetMark } from "../ours";
import type { OursRead } from "./readOurs";
import { askTables, rowsOf } from "./tableRows";

/** A table that is gone is left out; null: the sheet is gone. Refusals as reading has. */
export const readCopies = (copies: readonly (SheetMark & { readonly id: string })[], onWait: () => void): Promise<Figure<(OursRead | null)[]>> =>
  inExcel(
    async (context) => {
      const found = copies.map((mark) => ({ mark, sheet: context.workbook.worksheets.getItemOrNullObject(mark.id) }));
      await context.sync();
      const read = found.map(({ mark, sheet }) => (sheet.isNullObject ? null : askTables(sheet, mark)));
      await context.sync();
      return read.map((tables) => tables && new Map(tables.flatMap((asked) => {
        const rows = rowsOf(asked);
        return rows ? [[asked.table.key, rows] as const] : [];
      })));
    },
    { onWait },
  );
