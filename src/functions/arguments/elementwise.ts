// Functions that work element by element (⊞): single values, rows and columns are stretched as Excel stretches them; an element that fails is its own
// error cell, the others keep their results.
import type { Figure } from "../../core/answer";
import { failure, raise } from "./failure";
import { elementError, type Operand } from "./operand";
import { argumentWord } from "./where";

export type ResultCell = number | string | boolean | CustomFunctions.Error;

type Operands<Values extends readonly unknown[]> = { readonly [At in keyof Values]: Operand<Values[At]> };

/** @param answer given an element of each operand
 * @throws an error instead of a result of one element; #VALUE! where shapes do not fit */
export function elementwise<Values extends readonly unknown[]>(operands: Operands<Values>, answer: (...values: Values) => Figure<number | string | boolean>): ResultCell[][] {
  const list = operands as readonly Operand<unknown>[];
  const rows = stretched(list, "rows");
  const columns = stretched(list, "columns");
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => element(list, row, column, answer as (...values: readonly unknown[]) => Figure<number | string | boolean>)));
  const only = rows === 1 && columns === 1 ? cells[0]![0]! : null;
  if (only instanceof CustomFunctions.Error) raise(only);
  return cells;
}

function element(operands: readonly Operand<unknown>[], row: number, column: number, answer: (...values: readonly unknown[]) => Figure<number | string | boolean>): ResultCell {
  const values: unknown[] = [];
  for (const operand of operands) {
    const r = operand.rows === 1 ? 0 : row;
    const c = operand.columns === 1 ? 0 : column;
    const value = operand.at(r, c);
    if ("error" in value || !value.ok) return elementError(operand, r, c, value);
    values.push(value.value);
  }
  return resultOf(answer(...values));
}

/** A figure as a cell: a reason as its error, and never NaN or infinity. */
export function resultOf(result: Figure<number | string | boolean>): ResultCell {
  if (!result.ok) return failure(result.why);
  return typeof result.value === "number" && !Number.isFinite(result.value) ? failure({ code: "too-large" }) : result.value;
}

/** The common number of rows or columns. */
function stretched(operands: readonly Operand<unknown>[], side: "rows" | "columns"): number {
  let longest: Operand<unknown> | undefined;
  for (const operand of operands) {
    if (operand[side] === 1) continue;
    if (longest && longest[side] !== operand[side])
      raise(failure({ code: `different-${side}`, details: { first: argumentWord(longest.name), firstCount: longest[side], second: argumentWord(operand.name), secondCount: operand[side] } }));
    longest ??= operand;
  }
  return longest?.[side] ?? 1;
}
