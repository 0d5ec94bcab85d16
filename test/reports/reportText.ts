// A report as text that a person can read and review: title, source, notes, then every table as a grid with the kinds of its columns.
import fs from "node:fs";
import path from "node:path";
import { layOut, placedFormula, type PlacedTable } from "../../src/excel/write/layout";
import { isFormulaCell, isKindCell, shownIn, type Report, type ReportCell, type ReportTable } from "../../src/reports/report";

/** @param place fills the places of rows in a formula */
const cellText = (cell: ReportCell, place: (formula: string) => string): string => {
  const shown = shownIn(cell);
  const text = shown === null ? "" : typeof shown === "object" ? shown.error : String(shown);
  return isFormulaCell(cell) ? `${text}${cell.kind ? ` [${cell.kind}]` : ""} ← ${place(cell.formula)}` : isKindCell(cell) ? `${text} [${cell.kind}]` : text;
};

function tableText({ table, top }: PlacedTable, tables: readonly PlacedTable[]): string {
  const rule = (column: ReportTable["columns"][number]) => (column.rule === undefined ? "" : typeof column.rule === "string" ? ` ${column.rule}` : ` status ${[column.rule.good, column.rule.fair, column.rule.poor].map((words) => words.join("/")).join(" | ")}`);
  const grid = [table.columns.map(({ heading }) => heading), table.columns.map((column) => `(${column.key}: ${column.kind}${rule(column)})`), ...table.rows.map((row, i) => table.columns.map((_, j) => cellText(row[j] ?? null, (formula) => placedFormula(formula, top + 1 + i, tables))))];
  const widths = table.columns.map((_, j) => Math.max(...grid.map((row) => [...row[j]!].length)));
  const line = (row: readonly string[]) => row.map((cell, j) => cell + " ".repeat(widths[j]! - [...cell].length)).join(" | ").trimEnd();
  return [
    `## ${table.key}${table.heading ? `: ${table.heading}` : ""}`,
    ...(table.example ? [`example: ${table.example.map((cell) => cellText(cell, String)).join(" | ")}`] : []),
    ...grid.map(line),
    ...(table.rows.length === 0 ? [table.empty ?? ""] : []),
  ].join("\n");
}

export const reportText = (report: Report): string => {
  const { tables } = layOut(report);
  return [
    `# ${report.title}`,
    `sheet: ${report.name}`,
    report.source,
    ...report.notes.map((note) => `- ${note}`),
    ...(report.currency ? [`currency: ${report.currency}`] : []),
    "",
    tables.map((placed) => tableText(placed, tables)).join("\n\n"),
    ...report.charts.map((chart) => `\nchart: ${chart.kind} “${chart.title}” of ${chart.table}: ${chart.series.join(", ")} by ${chart.category}${chart.rows ? `, rows ${chart.rows.first + 1}–${chart.rows.first + chart.rows.count}` : ""}`),
    "",
  ]
    .join("\n")
    .replace(/[\u00a0\u202f]/g, "·");
};

/** Compares with the checked-in file. UPDATE_GOLDEN=1 writes it anew: then read the difference before committing it. */
export function expectGolden(report: Report, file: string): void {
  const at = path.join(__dirname, file);
  const text = reportText(report);
  if (process.env["UPDATE_GOLDEN"] === "1") fs.writeFileSync(at, text);
  expect(text).toBe(fs.readFileSync(at, "utf8"));
}
