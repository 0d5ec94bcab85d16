// What there is to say of a table's rows, a line each; what is said of many rows for one plain reason is one line together.
import type { Problem } from "../../core/answer";
import { nameKey } from "../../core/names";
import type { SheetTable } from "../../sheet/sheetTable";
import { problemCell } from "./address";

export interface TableLine {
  readonly problem: Problem;
  /** The cell, or from the first one to the last; of cells that lie apart the first few. */
  readonly ranges: readonly [string, ...string[]];
}

const MOST_VALUES = 5;
const MOST_CELLS = 3;

export function tableLines(table: SheetTable): TableLine[] {
  const groups = new Map<string | Problem, [Problem, ...Problem[]]>();
  for (const problem of [...table.problems].sort((a, b) => a.row - b.row)) {
    const key = gatheredAs(problem) ?? problem;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((same): TableLine => {
    const [first] = same;
    const last = same.at(-1)!;
    const cell = problemCell(table, first);
    if (same.length === 1) return { problem: first, ranges: [cell] };
    const details = { says: "rows", count: same.length, first: first.row, last: last.row };
    if (first.code === "not-won") return { problem: { ...first, value: counted(same.map(({ value = "" }) => value)), details }, ranges: [`${cell}:${problemCell(table, last)}`] };
    return {
      problem: { ...first, value: listed(same.map(({ value = "" }) => value)), details: { ...details, readAs: listed(same.map(readAs)) } },
      ranges: [cell, ...same.slice(1, MOST_CELLS).map((problem) => problemCell(table, problem))],
    };
  });
}

/** Problems of which so many may be in one table that nobody reads them one by one: leads that are not won, and names of a column with spare spaces or other capitals. */
function gatheredAs(problem: Problem): string | null {
  if (problem.code === "not-won") return problem.code;
  return problem.code === "same-name" && nameKey(problem.value ?? "") === nameKey(readAs(problem)) ? `${problem.code} ${problem.column ?? ""}` : null;
}

const readAs = ({ details }: Problem): string => String(details?.readAs ?? "");

/** "Lost (12), Open (3)": the commonest first. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return listed([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value, count]) => `${value || "–"} (${count})`));
}

function listed(values: readonly string[]): string {
  const distinct = [...new Set(values)];
  return distinct.slice(0, MOST_VALUES).join(", ") + (distinct.length > MOST_VALUES ? "…" : "");
}
