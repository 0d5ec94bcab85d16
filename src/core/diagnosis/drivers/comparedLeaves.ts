// Rows of now and rows of the base as one table of leaves: values that differ by case or spare spaces only are one.
import { NO_TEXT, type Amounts, type Texts } from "../../column";
import { ItemSlots } from "../../itemSlots";
import { product } from "../../money";
import { inOrder } from "./encodeRows";
import type { Leaves } from "./leaves";

/** One side: sales of now, sales of the base, or goals. */
export interface ComparedSide {
  readonly length: number;
  /** As many as dimensions, in their order; NO_TEXT: blank. */
  readonly values: readonly Texts[];
  /** NaN: none. */
  readonly amount: Amounts;
  /** Credit shares; NaN or no column: 1. */
  readonly share?: Amounts;
  /** Above 0: returned or cancelled; its positive amount counts for nothing. */
  readonly mark?: Uint8Array;
}

/** @param names of the dimensions */
export function comparedLeaves(names: readonly string[], current: ComparedSide, base: ComparedSide): Leaves {
  const length = current.length + base.length;
  const actual = new Float64Array(length);
  const goal = new Float64Array(length);
  for (let row = 0; row < current.length; row++) actual[row] = countedAmount(current, row);
  for (let row = 0; row < base.length; row++) goal[current.length + row] = countedAmount(base, row);
  return { length, actual, goal, dimensions: names.map((name, at) => oneColumn(name, current.values[at]!, base.values[at]!)) };
}

function countedAmount({ amount, share, mark }: ComparedSide, row: number): number {
  const money = amount[row]!;
  if (money !== money || (mark && mark[row]! > 0 && money > 0)) return 0;
  const part = share ? share[row]! : NaN;
  return part === part ? product(money, part) : money;
}

function oneColumn(name: string, current: Texts, base: Texts) {
  const slots = new ItemSlots();
  const codes = new Uint32Array(current.codes.length + base.codes.length);
  let row = 0;
  for (const texts of [current, base]) {
    const places = slots.of(texts);
    for (const code of texts.codes) codes[row++] = code === NO_TEXT ? 0 : places[code]!;
  }
  const labels = slots.inOrder().sort((a, b) => a.slot - b.slot).map(({ label }) => label);
  return inOrder(name, codes, labels);
}
