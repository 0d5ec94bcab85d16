// Two goals for one unit and period, and nothing that says from when the later one holds: asked, never guessed.
import type { Problem } from "../../core/answer";
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import type { SheetColumn } from "../sheetTable";
import type { ColumnRole } from "../roles";

/** @param columns of a goals table
 * @param rows 0-based sheet row of each record */
export function twoGoals(columns: readonly SheetColumn[], rows: Int32Array): Problem[] {
  const data = (role: ColumnRole): SheetColumn["data"] | undefined => columns.find((column) => column.role === role)?.data;
  const texts = (role: ColumnRole): Texts | null => {
    const of = data(role);
    return of?.kind === "text" ? of.values : null;
  };
  const days = (role: ColumnRole): Int32Array | null => {
    const of = data(role);
    return of?.kind === "day" ? of.values : null;
  };
  const unit = texts("unit");
  const others = [texts("level"), texts("measure"), texts("product"), texts("region"), texts("department")];
  const [from, to, effective] = [days("from"), days("to"), days("effectiveFrom")];
  if (!unit || (!from && !to)) return [];
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  rows.forEach((row, i) => {
    const code = unit.codes[i]!;
    // periods that nothing dates may be any
    if (code === NO_TEXT || ((from?.[i] ?? NO_DAY) === NO_DAY && (to?.[i] ?? NO_DAY) === NO_DAY)) return;
    const key = [code, ...others.map((other) => other?.codes[i] ?? NO_TEXT), from?.[i] ?? NO_DAY, to?.[i] ?? NO_DAY, effective?.[i] ?? NO_DAY].join();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else problems.push({ code: "two-goals", row: row + 1, value: unit.labels[code] ?? "", done: "counted", details: { unit: unit.labels[code] ?? "", first: first + 1, second: row + 1 } });
  });
  return problems;
}
