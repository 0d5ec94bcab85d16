// The sheet's own totals beside what was read: each line of a total says whether it agrees, and a whole total by how much it differs.
import type { Problem } from "../../core/answer";
import { ExactSums, sumOf } from "../../core/exactSums";

/** @param rows stored rows that were read, ascending
 * @param valueAt what a stored row brings, or what stands in a total's row; NaN where there is nothing
 * @param firstRow the sheet row (from 1) of stored row 0
 * @returns the problems; totals with details `own`, `read`, `difference` and `says` (`agrees`, `differs`) where they can be compared */
export function withOwnTotals(problems: readonly Problem[], rows: Int32Array, valueAt: (row: number) => number, firstRow: number): Problem[] {
  const totals = problems.filter(({ code }) => code === "total" || code === "subtotal").map(({ row }) => row - firstRow).sort((a, b) => a - b);
  if (totals.length === 0) return [...problems];
  const all = sumOf(valuesAt(rows, valueAt));
  const above = sumsAbove(totals, rows, valueAt);
  const lastWhole = problems.reduce((last, { code, row }) => (code === "total" && row > last ? row : last), 0);
  return problems.map((problem) => {
    const part = above.get(problem.row - firstRow);
    const own = part ? valueAt(problem.row - firstRow) : NaN;
    if (!part || Number.isNaN(own) || (problem.code !== "total" && problem.code !== "subtotal")) return problem;
    const agreed = [part.group, part.before, all].find((sum) => isSame(sum, own));
    if (agreed !== undefined) return { ...problem, details: { ...problem.details, own, read: agreed, difference: 0, says: "agrees" } };
    // a part may be the sum of parts that were not taken for one: only the whole is held against what was read
    return problem.row === lastWhole ? { ...problem, details: { ...problem.details, own, read: all, difference: sumOf([all, -own]), says: "differs" } } : problem;
  });
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + Math.abs(b) * 1e-9;

function* valuesAt(rows: Int32Array, valueAt: (row: number) => number): Generator<number> {
  for (const row of rows) yield valueAt(row);
}

/** For each total: the sum of the rows since the total before it, and of all rows above it. */
function sumsAbove(totals: readonly number[], rows: Int32Array, valueAt: (row: number) => number): ReadonlyMap<number, { readonly group: number; readonly before: number }> {
  const sums = new ExactSums(totals.length + 1);
  let group = 0;
  for (const row of rows) {
    while (group < totals.length && row > totals[group]!) group++;
    const value = valueAt(row);
    if (!Number.isNaN(value)) sums.add(group, value);
  }
  return new Map(totals.map((row, i) => [row, { group: sums.total(i), before: sums.total(0, i + 1) }]));
}
