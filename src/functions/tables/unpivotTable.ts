// UNPIVOT: months, quarters or names across become one row each, as every table function reads them.
import { NO_DAY } from "../../core/column";
import type { Grid } from "../../core/cell";
import { headerPeriod } from "../../sheet/find/headerCell";
import { labelAt, readSheet, readRange, type SheetColumn, type SheetTable } from "../../sheet";
import { gridOf, optionalGrid, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { spilled, type SpilledCell } from "./spilled";
import { roleWord } from "./tables";
import { argumentWord, whereIs } from "../arguments/where";

/** @throws #VALUE! where nothing lies across, or there is no header */
export function unpivotTable(argument: Argument, columns: Argument): ResultCell[][] {
  const grid = gridOf(argument);
  if (!grid) return raise(failure({ code: "omitted-table" }, argumentWord("table")));
  const [seen] = readSheet({ name: "", row: 0, column: 0, values: grid.map((line) => line.map((cell) => (cell === 0 ? null : cell))) });
  const reading = readRange(grid, { as: seen?.role === "Goals" ? "Goals" : "Sales", argument: "table", columns: optionalGrid(columns), everyCell: true });
  if (!reading.ok) return raise(failure(reading.why, argumentWord("table")));
  const { table } = reading;
  if (table.layout === "long") return raise(wordsForFigures(grid, table) ?? failure({ code: "nothing-across" }, argumentWord("table")));
  const value = madeOf(table, (column) => column.data.kind === "amount")!;
  const label = madeOf(table, (column) => column.data.kind === "text")!;
  const others = table.columns.filter(({ at }) => at >= 0);
  return spilled(
    [...others.map(({ header }) => header), roleWord(label.role ?? "period", table.language), roleWord("amount", table.language)],
    Array.from({ length: table.length }, (_, record) => [...others, label, value].map((column) => cellIn(column, record))),
  );
}

/** Periods lie across, but words stand under them: the first of these is named. null where no periods lie across. */
function wordsForFigures(grid: Grid, { columns, headerRows }: SheetTable): CustomFunctions.Error | null {
  const across = columns.filter(({ header, data }) => data.kind === "text" && headerPeriod(header) !== null);
  if (across.length < 2) return null;
  const shape = { rows: grid.length, columns: grid[0]?.length ?? 0 };
  for (let row = headerRows[headerRows.length - 1]! + 1; row < grid.length; row++)
    for (const { at } of across) {
      const value = grid[row]![at];
      if (typeof value === "string" && value !== "") return failure({ code: "not-a-number", details: { value } }, whereIs("table", shape, row, at));
    }
  return null;
}

/** The first column that the reading made: the period or the name, and the figure. */
const madeOf = (table: SheetTable, is: (column: SheetColumn) => boolean): SheetColumn | undefined => table.columns.find((column) => column.at < 0 && is(column));

function cellIn({ data }: SheetColumn, record: number): SpilledCell {
  if (data.kind === "text") return labelAt(data.values, record) ?? "";
  const value = data.values[record]!;
  return data.kind === "day" && value === NO_DAY ? "" : value;
}
