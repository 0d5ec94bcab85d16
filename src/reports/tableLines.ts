// What there is to say of a table's rows, a line each; rows left out for one plain reason, which are many in a list of leads, are one line together.
import type { Problem } from "../core/answer";
import type { SheetTable } from "../sheet/sheetTable";
import { problemCell } from "./address";

export interface TableLine {
  readonly problem: Problem;
  /** The cell, or from the first one to the last. */
  readonly range: string;
}

/** Reasons by which so many rows of one table may be left out that nobody reads them one by one. */
const GATHERED: ReadonlySet<string> = new Set(["not-won"]);
const MOST_VALUES = 5;

export function tableLines(table: SheetTable): TableLine[] {
  const sorted = [...table.problems].sort((a, b) => a.row - b.row);
  return sorted.flatMap((problem): TableLine[] => {
    const same = GATHERED.has(problem.code) ? sorted.filter(({ code }) => code === problem.code) : [problem];
    if (same[0] !== problem) return [];
    const range = problemCell(table, problem);
    if (same.length === 1) return [{ problem, range }];
    const last = same.at(-1)!;
    return [{ problem: { ...problem, value: valuesIn(same), details: { says: "rows", count: same.length, first: problem.row, last: last.row } }, range: `${range}:${problemCell(table, last)}` }];
  });
}

/** "Lost (12), Open (3)": the commonest first. */
function valuesIn(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { value = "" } of problems) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value, count]) => `${value || "–"} (${count})`);
  return values.slice(0, MOST_VALUES).join(", ") + (values.length > MOST_VALUES ? "…" : "");
}
