// Formulas typed into the coaching list's own columns: they stay formulas when the sheet is made anew, wherever their person stands then.
import type { Cell } from "../../src/core/cell";
import { withFilledFormulas } from "../../src/excel/write/filledColumns";
import type { Report, ReportCell, ReportTable } from "../../src/reports/report";

const table = (key: string, columns: readonly string[], rows: readonly (readonly ReportCell[])[], more: Partial<ReportTable> = {}): ReportTable => ({
  key, rowKey: ["person"], rows, columns: columns.map((column) => ({ key: column, heading: column, kind: "text", ...(column === "coachedOn" || column === "result" ? { filled: true } : {}) })), ...more,
});
const report = (...tables: ReportTable[]): Report => ({ key: "coaching", name: "", title: "", source: "", notes: [], charts: [], tables });
const LIST = ["person", "last", "coachedOn", "result"];
const BEFORE = ["person", "coachedOn", "result"];

/** Made again over a sheet on which the list stands in row 6, from 1, with Ann and Bob under it. */
function again(made: Report, typed: readonly (readonly Cell[])[], shown: readonly (readonly Cell[])[] = typed, headings = LIST): readonly (readonly ReportCell[])[][] {
  const grid = (rows: readonly (readonly Cell[])[]) => [headings, ...rows].map((row) => row.map((cell) => cell ?? ""));
  const mark = { report: "coaching", tables: [{ key: "Coaching", name: "Coaching", columns: LIST.map((key) => [key, key] as const) }] };
  const snapshot = { row: 5, column: 0, values: grid(shown), formulas: grid(typed) as string[][], formats: [] };
  return withFilledFormulas(made, snapshot, new Map([["Coaching", { top: 5, left: 0, rows: typed.length, columns: 4 }]]), mark).tables.map(({ rows }) => [...rows]);
}

describe("[COACHING] formulas in its own columns", () => {
  const TYPED = [["Ann", 100, "=B7+7", ""], ["Bob", 200, "", "=Plan!C3"]];
  const SHOWN = [["Ann", 100, 107, ""], ["Bob", 200, "", "well"]];

  it("stay, with the row that they stood in; ours are made anew", () =>
    expect(again(report(table("Coaching", LIST, [["Bob", 250, null, "well"], ["Ann", 150, 107, "90%"]])), TYPED, SHOWN)).toEqual([
      [["Bob", 250, null, { formula: "=Plan!C3", shows: "well", stoodIn: 7 }], ["Ann", 150, { formula: "=B7+7", shows: 107, stoodIn: 6 }, "90%"]],
    ]));
  it("go along into a table of the same columns", () =>
    expect(again(report(table("Coaching", LIST, []), table("CoachingNew", LIST, [["Ann", 100, 107, null]])), TYPED, SHOWN)[1]).toEqual([["Ann", 100, { formula: "=B7+7", shows: 107, stoodIn: 6 }, null]]));
  it("among other columns, one that reads its own row would read others: what it showed stays; another goes along", () =>
    expect(again(report(table("Coaching", LIST, []), table("CoachedBefore", BEFORE, [["Ann", 107, null], ["Bob", null, "well"]])), TYPED, SHOWN)[1]).toEqual([["Ann", 107, null], ["Bob", null, { formula: "=Plan!C3", shows: "well", stoodIn: 7 }]]));
  it("where the columns were moved, the same", () =>
    expect(again(report(table("Coaching", LIST, [["Ann", 100, 107, null]])), [["Ann", "=C7+7", 100, ""]], [["Ann", 107, 100, ""]], ["person", "coachedOn", "last", "result"])).toEqual([[["Ann", 100, 107, null]]]));
  it("a later day of the Training table goes before one that was typed, as a formula or not", () => {
    const made = report(table("Coaching", LIST, [["Ann", 120, 120, null]], { taken: [["Ann", "coachedOn", 120]] }));
    expect(again(made, TYPED, SHOWN)).toEqual([[["Ann", 120, 120, null]]]);
  });
  it("text that looks like one is none", () => expect(again(report(table("Coaching", LIST, [["Ann", 1, "=B7", null]])), [["Ann", 1, "=B7", ""]], [["Ann", 1, "=B7", ""]])).toEqual([[["Ann", 1, "=B7", null]]]));
});
