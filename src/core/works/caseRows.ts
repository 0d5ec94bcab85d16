// Rows of sales or leads as cases: an order (else a row) of one item in one group, with what came of it.
import { NO_TEXT, type Amounts, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { marksLeftOut } from "../goals/tally";
import { ItemSlots } from "../itemSlots";
import { product } from "../money";

/** Values of `CaseRows.stage`. */
export const LOST = 0;
export const OPEN = 1;
export const WON = 2;

export interface CaseRows {
  readonly length: number;
  /** NO_TEXT: the row names none; it is still one of the others. */
  readonly item: Texts;
  /** Compared only inside the same group; no column: everything is one. */
  readonly group?: Texts;
  readonly person?: Texts;
  readonly order?: Texts;
  readonly amount?: Amounts;
  /** Credit shares; NaN or no column: 1. */
  readonly share?: Amounts;
  /** As `SalesRows.mark`. */
  readonly mark?: Uint8Array;
  /** LOST, OPEN or WON; where there is one the result is the won share of what is closed, else the amount. */
  readonly stage?: Uint8Array;
}

export interface Cases {
  readonly items: ItemSlots;
  readonly groups: ItemSlots;
  readonly length: number;
  /** Slot 0: none. */
  readonly item: Int32Array;
  readonly group: Int32Array;
  /** Money, or 1 for won and 0 for lost. */
  readonly result: Float64Array;
  /** Of each item, the people (slots) who had cases of it. */
  readonly people: readonly ReadonlySet<number>[];
}

/** Cases with a result: open ones have none yet. */
export function casesOf(rows: CaseRows): Cases {
  const { length, stage, amount, mark, share } = rows;
  const [items, groups, people] = [new ItemSlots(), new ItemSlots(), new ItemSlots()];
  const item = slotsIn(rows.item, items);
  const group = slotsIn(rows.group, groups);
  const person = slotsIn(rows.person, people);
  const leftOut = marksLeftOut(undefined);
  const places = new Map<string, number>();
  const firsts: number[] = [];
  const caseOf = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const code = rows.order?.codes[row] ?? NO_TEXT;
    const key = code === NO_TEXT ? null : `${code} ${item(row)} ${group(row)}`;
    const known = key === null ? undefined : places.get(key);
    caseOf[row] = known ?? firsts.length;
    if (known !== undefined) continue;
    if (key !== null) places.set(key, firsts.length);
    firsts.push(row);
  }
  const stages = new Uint8Array(firsts.length);
  const sums = new ExactSums(firsts.length);
  for (let row = 0; row < length; row++) {
    const at = caseOf[row]!;
    if (stage) stages[at] = Math.max(stages[at]!, stage[row]!);
    const money = amount ? amount[row]! : NaN;
    if (money !== money || (mark && money > 0 && leftOut[mark[row]!])) continue;
    const part = share ? share[row]! : NaN;
    sums.add(at, part === part ? product(money, part) : money);
  }
  const closed = firsts.flatMap((_, at) => (stage && stages[at] === OPEN ? [] : [at]));
  const isClosed = new Uint8Array(firsts.length);
  for (const at of closed) isClosed[at] = 1;
  const peopleOf = Array.from({ length: items.size }, () => new Set<number>());
  if (rows.person) for (let row = 0; row < length; row++) if (isClosed[caseOf[row]!] && person(row) > 0) peopleOf[item(row)]!.add(person(row));
  return {
    items,
    groups,
    length: closed.length,
    item: Int32Array.from(closed, (at) => item(firsts[at]!)),
    group: Int32Array.from(closed, (at) => group(firsts[at]!)),
    result: Float64Array.from(closed, (at) => (stage ? Number(stages[at] === WON) : sums.total(at))),
    people: peopleOf,
  };
}

function slotsIn(texts: Texts | undefined, slots: ItemSlots): (row: number) => number {
  const slotOf = texts && slots.of(texts);
  return (row) => {
    const code = texts?.codes[row] ?? NO_TEXT;
    return code === NO_TEXT ? 0 : slotOf![code]!;
  };
}
