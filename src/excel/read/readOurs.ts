// What stands on a sheet of ours right now, row by row: for columns that are the person's to fill.
import type { Figure } from "../../core/answer";
import type { Cell } from "../../core/cell";
import { DAYS_TO_1904 } from "../write/cellsOf";
import { inExcel } from "../host";
import { fingerprint } from "../write/keptRows";
import { markOf, OURS } from "../ours";
import { askTables, rowsOf } from "./tableRows";

/** By table's key its rows, each cell by its column's key. Days are Excel's own of 1900. Cells that we took from other sheets are blank: nobody typed them. */
export type OursRead = ReadonlyMap<string, readonly ReadonlyMap<string, Cell>[]>;

export interface ReadOurs {
  /** The report's key. */
  readonly report: string;
  /** Keys of columns that hold days. */
  readonly dates: ReadonlySet<string>;
  readonly from1904: boolean;
  readonly onWait: () => void;
}

/** Empty where the report was never made. Refusals as reading has. */
export const readOurs = ({ report, dates, from1904, onWait }: ReadOurs): Promise<Figure<OursRead>> =>
  inExcel(
    async (context): Promise<OursRead> => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const asked = worksheets.items.map((sheet) => {
        const mark = sheet.customProperties.getItemOrNullObject(OURS);
        mark.load("value");
        return { sheet, mark };
      });
      await context.sync();
      const tables = asked.flatMap(({ sheet, mark }) => {
        const read = mark.isNullObject ? null : markOf(mark.value);
        return read?.report === report ? askTables(sheet, read) : [];
      });
      await context.sync();
      const found = new Map<string, ReadonlyMap<string, Cell>[]>();
      for (const one of tables) {
        const { key: table, columns, taken } = one.table;
        const isTaken = new Set(taken);
        const typedIn = (row: ReadonlyMap<string, Cell>, key: string, shown: Cell): Cell => {
          const cell = typeof shown === "number" && from1904 && dates.has(key) ? shown + DAYS_TO_1904 : shown;
          return isTaken.has(fingerprint([row.get(columns[0]![0]) ?? null, key, cell])) ? null : cell;
        };
        const rows = rowsOf(one)?.map((row) => new Map([...row].map(([key, cell]) => [key, typedIn(row, key, cell)] as const)));
        if (rows) found.set(table, [...(found.get(table) ?? []), ...rows]);
      }
      return found;
    },
    { onWait },
  );
