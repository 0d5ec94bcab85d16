// Places for orders: the lines of one number and unit share one; a line without a number is an order of its own.
import { NO_TEXT, type Texts } from "../../column";

export interface OrderSlots {
  readonly count: number;
  /** Per row, its order's place. */
  readonly of: Int32Array;
  /** Per place: the unit, and the first of its rows. */
  readonly unit: Int32Array;
  readonly row: Int32Array;
}

/** @param unitOf unit of a row */
export function orderSlots(order: Texts | undefined, length: number, unitOf: (row: number) => number): OrderSlots {
  const [of, unit, first] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  // by order number its last place + 1, and from each place to the one before it of the same number
  const head = new Int32Array(order?.labels.length ?? 0);
  const before = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const own = unitOf(row);
    const code = order ? order.codes[row]! : NO_TEXT;
    let place = code === NO_TEXT ? 0 : head[code]!;
    while (place > 0 && unit[place - 1] !== own) place = before[place - 1]!;
    if (place === 0) {
      unit[count] = own;
      first[count] = row;
      place = ++count;
      if (code !== NO_TEXT) {
        before[count - 1] = head[code]!;
        head[code] = count;
      }
    }
    of[row] = place - 1;
  }
  return { count, of, unit, row: first };
}
