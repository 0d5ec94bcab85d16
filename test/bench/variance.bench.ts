// Price, volume and mix by product over 500,000 rows, half of them the year before: beside arquero.
import type { ItemRows } from "../../src/core/variance/itemRows";
import { compareItems } from "../../src/core/variance/compareItems";
import { pvm } from "../../src/core/variance/pvm";
import { measure, print, seeded, type Measured } from "./measure";

const ROWS = 500_000;
const PRODUCTS = Array.from({ length: 2_000 }, (_, at) => `Product ${at + 1}`);

/** Half the rows; a tenth of the products is sold in one of the two only. */
function rows(seed: number, first: number): ItemRows {
  const random = seeded(seed);
  const length = ROWS / 2;
  const codes = new Int32Array(length);
  const amount = new Float64Array(length);
  const quantity = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    codes[row] = first + Math.floor(random() * PRODUCTS.length * 0.95);
    quantity[row] = 1 + Math.floor(random() * 20);
    amount[row] = Math.round(quantity[row]! * (500 + random() * 90_000)) / 100;
  }
  return { length, item: { codes, labels: PRODUCTS }, amount, quantity };
}

async function main(): Promise<void> {
  const base = rows(1, 0);
  const current = rows(2, PRODUCTS.length * 0.05);
  const lines: Measured[] = [];
  lines.push(await measure("core/variance", () => pvm(compareItems(current, base)), { note: "exact sums, five parts, cents that add up" }));

  const aq = await import("arquero");
  const table = ({ item, amount, quantity }: ItemRows) => aq.table({ item: Array.from(item.codes, (code) => item.labels[code]!), amount, quantity: quantity! });
  const [now, before] = [table(current), table(base)];
  const sums = (of: typeof now) => of.groupby("item").rollup({ amount: aq.op.sum("amount"), quantity: aq.op.sum("quantity") });
  lines.push(await measure("arquero groupby + rollup + join", () => sums(now).join_full(sums(before), "item", undefined, { suffix: ["1", "0"] }).objects(), { note: "the sums alone, not exact, no parts" }));

  const made = pvm(compareItems(current, base)).total;
  const cents = ({ amount }: ItemRows) => amount.reduce((sum, one) => sum + Math.round(one * 100), 0);
  const parts = [made.price, made.volume, made.mix, made.new, made.lost].reduce((sum, part) => sum + Math.round(part * 100), 0);
  if (parts !== cents(current) - cents(base)) throw new Error(`the parts come to ${parts} cents, the difference to ${cents(current) - cents(base)}`);
  console.log(`${ROWS.toLocaleString("en")} rows, ${PRODUCTS.length.toLocaleString("en")} products; median of 5 after a warm-up`);
  print(lines);
}

void main();
