// Rows of items for tests, written as people would list them.
import type { ItemRows } from "../../../src/core/variance/itemRows";
import { serial, texts } from "../goals/given";

export interface Item {
  readonly item?: string;
  readonly amount?: number;
  readonly quantity?: number;
  readonly share?: number;
  readonly mark?: 0 | 1 | 2;
  readonly on?: string;
}

const amounts = (values: readonly (number | undefined)[]) => Float64Array.from(values, (value) => value ?? NaN);

export const items = (...rows: readonly Item[]): ItemRows => ({
  length: rows.length,
  item: texts(rows.map(({ item }) => item)),
  amount: amounts(rows.map(({ amount }) => amount)),
  quantity: amounts(rows.map(({ quantity }) => quantity)),
  share: amounts(rows.map(({ share }) => share)),
  mark: Uint8Array.from(rows, ({ mark }) => mark ?? 0),
  day: Int32Array.from(rows, ({ on }) => (on ? serial(on) : 0)),
});
