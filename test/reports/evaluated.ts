// What a report's formulas come to, worked out apart from the code that wrote them: a small Excel for the functions that they use.
import { layOut, placedFormula } from "../../src/excel/write/layout";
import { columnLetters } from "../../src/reports/parts/address";
import { isFormulaCell, shownIn, type Report, type ReportCell } from "../../src/reports/report";
import type { Cell } from "../../src/core/cell";

export interface FormulaResult {
  readonly address: string;
  readonly formula: string;
  readonly shows: Cell;
  readonly result: unknown;
}

/** Excel keeps fifteen digits and rounds halves away from zero. */
const rounded = (value: number, decimals: number, by: (size: number) => number): number => {
  const factor = 10 ** decimals;
  return (Math.sign(value) * by(Number((Math.abs(value) * factor).toPrecision(15)))) / factor + 0;
};

const FUNCTIONS = {
  IF: (condition: boolean, yes: unknown, no: unknown) => (condition ? yes : no),
  AND: (...all: boolean[]) => all.every(Boolean),
  MIN: Math.min,
  MAX: Math.max,
  ABS: Math.abs,
  ROUND: (value: number, decimals: number) => rounded(value, decimals, Math.round),
  ROUNDDOWN: (value: number, decimals: number) => rounded(value, decimals, Math.floor),
  SUM: (cells: unknown[]) => cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
  /** (column = word) * 1, another column */
  SUMWHERE: (words: unknown[], word: string, cells: unknown[]) => cells.reduce<number>((sum, cell, at) => sum + (words[at] === word && typeof cell === "number" ? cell : 0), 0),
};

/** @param typed cells as somebody changes them, by address */
export function evaluated(report: Report, typed: ReadonlyMap<string, number> = new Map()): FormulaResult[] {
  const { tables } = layOut(report);
  const cells = new Map<string, ReportCell>();
  const formulas = new Map<string, string>();
  for (const { table, top } of tables)
    table.rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        const address = `${columnLetters(j)}${top + 2 + i}`;
        cells.set(address, cell);
        if (isFormulaCell(cell)) formulas.set(address, placedFormula(cell.formula, top + 1 + i, tables));
      }),
    );
  const known = new Map<string, unknown>();
  const valueOf = (address: string): unknown => {
    if (typed.has(address)) return typed.get(address);
    if (!formulas.has(address)) return shownIn(cells.get(address) ?? null);
    if (!known.has(address)) known.set(address, resultOf(formulas.get(address)!));
    return known.get(address);
  };
  const rangeOf = (first: string, last: string): unknown[] => {
    const [, column, from] = /^([A-Z]+)(\d+)$/.exec(first)!;
    const to = Number(/\d+$/.exec(last)![0]);
    return Array.from({ length: to - Number(from) + 1 }, (_, at) => valueOf(`${column!}${Number(from) + at}`));
  };
  const resultOf = (formula: string): unknown => {
    const script = formula
      .slice(1)
      .replace(/SUMPRODUCT\(\((\w+:\w+)="([^"]*)"\)\*1,/g, 'SUMWHERE($1,"$2",')
      .replace(/\b([A-Z]+\d+):([A-Z]+\d+)\b|\b([A-Z]{1,2}\d+)\b/g, (_, first: string | undefined, last: string, one: string) => (first ? `range("${first}","${last}")` : `value("${one}")`))
      .replace(/(?<![<>=])=(?!=)/g, "===");
    const value = (address: string) => valueOf(address) ?? 0;
    return (new Function("value", "range", ...Object.keys(FUNCTIONS), `return ${script}`) as (...given: unknown[]) => unknown)(value, rangeOf, ...Object.values(FUNCTIONS));
  };
  return [...formulas].map(([address, formula]) => ({ address, formula, shows: shownIn(cells.get(address)!), result: valueOf(address) }));
}
