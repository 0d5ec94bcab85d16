// "Goal (zł) | Goal (pcs)": a goal of money and a goal of pieces in one row are two goals, and never mixed.
import type { Problem } from "../../core/answer";
import { goalColumns } from "../columns/goalColumns";
import { only } from "../table/keepRecords";
import type { ColumnData, SheetColumn, SheetTable } from "../sheetTable";
import { made } from "../table/madeColumn";

/** A record for each goal, with its measure; the sum is that of the money. */
export function goalsByMeasure(table: SheetTable): SheetTable {
  const goal = table.columns.find(({ role }) => role === "goal");
  const pieces = table.columns.find(({ role }) => role === "quantity");
  if (table.role !== "Goals" || goal?.data.kind !== "amount" || pieces?.data.kind !== "amount") return table;
  const values = [goal.data.values, pieces.data.values];
  const from: number[] = [];
  const measures: number[] = [];
  for (let record = 0; record < table.length; record++)
    values.forEach((of, measure) => {
      // a row without either keeps its one record
      if (Number.isNaN(of[record]!) && (measure === 1 || !Number.isNaN(values[1]![record]!))) return;
      from.push(record);
      measures.push(measure);
    });
  const money = table.columns.find(({ role }) => role === "actual");
  const sold = achievedPieces(table);
  const achieved = [money?.data, sold?.data].map((data) => (data?.kind === "amount" ? data.values : null));
  const actuals = (): ColumnData => ({ kind: "amount", values: Float64Array.from(from, (record, i) => achieved[measures[i]!]?.[record] ?? NaN) });
  const said: Problem = { code: "goals-of-two-measures", row: table.headerRows[0]! + 1, column: pieces.header, value: pieces.header, done: "counted" };
  return {
    ...table,
    columns: [
      made("goal", { kind: "amount", values: Float64Array.from(from, (record, i) => values[measures[i]!]![record]!) }, { ...(goal.currency === undefined ? {} : { currency: goal.currency }), scale: goal.scale }),
      made("measure", { kind: "text", values: { codes: Int32Array.from(measures), labels: table.language === "pl" ? ["kwota", "ilość"] : ["amount", "quantity"] } }),
      ...table.columns.map((column) => ({ ...column, data: only(column.data, from), ...(column === (money ?? sold) ? { role: "actual" as const, data: actuals() } : {}) })),
    ],
    length: from.length,
    rows: Int32Array.from(from, (record) => table.rows[record]!),
    problems: [said, ...table.problems].sort((a, b) => a.row - b.row),
  };
}

/** The column of what was achieved in pieces; undefined where there is none, or more than one. */
function achievedPieces({ columns }: SheetTable): SheetColumn | undefined {
  const pieces = goalColumns(columns.map(({ header }) => header))?.pieces ?? [];
  return pieces.length === 1 && columns[pieces[0]!]!.role === null ? columns[pieces[0]!] : undefined;
}
