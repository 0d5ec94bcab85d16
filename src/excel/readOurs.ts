// What stands on a sheet of ours right now, row by row: for columns that are the person's to fill.
import type { Figure } from "../core/answer";
import type { Cell, Grid } from "../core/cell";
import { DAYS_TO_1904 } from "./cellsOf";
import { inExcel } from "./host";
import { ourColumns } from "./keptCells";
import { fingerprint } from "./keptRows";
import { markOf, OURS } from "./ours";

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
        return read?.report !== report ? [] : read.tables.map((table) => {
          const native = sheet.tables.getItemOrNullObject(table.name);
          const range = native.getRange();
          range.load("values");
          return { table, native, range };
        });
      });
      await context.sync();
      const found = new Map<string, ReadonlyMap<string, Cell>[]>();
      for (const { table, native, range } of tables) {
        if (native.isNullObject) continue;
        const values = range.values as Grid;
        const places = ourColumns({ top: 0, left: 0, rows: values.length - 1, columns: values[0]!.length }, table, (column) => values[0]![column] ?? null);
        const cellOf = (row: Grid[number], key: string, column: number): Cell => {
          const cell = row[column] ?? null;
          return cell === "" ? null : typeof cell === "number" && from1904 && dates.has(key) ? cell + DAYS_TO_1904 : cell;
        };
        const taken = new Set(table.taken);
        const nameAt = places.get(table.columns[0]![0]) ?? -1;
        const typedIn = (row: Grid[number], key: string, column: number): Cell => {
          const cell = cellOf(row, key, column);
          return taken.has(fingerprint([row[nameAt] ?? null, key, cell])) ? null : cell;
        };
        found.set(table.key, [...(found.get(table.key) ?? []), ...values.slice(1).map((row) => new Map([...places].map(([key, column]) => [key, typedIn(row, key, column)] as const)))]);
      }
      return found;
    },
    { onWait },
  );
