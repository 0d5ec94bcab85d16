// Reading a full sheet: 1,048,576 rows × 12 columns, cells to table, block by block as Excel hands them over.
import type { Cell, Grid } from "../../src/core/cell";
import { createSheetReader, readWorkbook, type SheetTable } from "../../src/sheet";
import { measure, print, type Measured } from "./measure";

const ROWS = 1_048_576;
const BLOCK = 20_000;
const HEADERS = ["Order number", "Order date", "Due date", "Ship date", "Salesperson", "Region", "Customer", "Product", "Category", "Quantity", "Unit price", "Net amount"];
const CATEGORIES = ["Bikes", "Components", "Clothing", "Accessories"];
const REGIONS = ["North", "South", "East", "West", "Export"];

/** A sheet's rows, the same every time: three lines an order, 400 people, 20,000 customers, 600 products. */
export function salesBlocks(rows = ROWS, block = BLOCK): Grid[] {
  const blocks: Grid[] = [];
  let seed = 12345;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  for (let first = 0; first < rows; first += block) {
    const grid: Grid = [];
    for (let row = first; row < Math.min(first + block, rows); row++) {
      if (row === 0) {
        grid.push([...HEADERS]);
        continue;
      }
      const day = 45000 + (row % 730);
      const quantity = 1 + next(20);
      const price = (500 + next(90_000)) / 100;
      const product = next(600);
      const line: Cell[] = [`SO${100_000 + Math.floor(row / 3)}`, day, day + 14, day + 3 + next(9), `Person ${next(400)}`, REGIONS[next(5)]!, `Customer ${next(20_000)}`, `Product ${product}`, CATEGORIES[product % 4]!, quantity, price, Math.round(quantity * price * 100) / 100];
      grid.push(line);
    }
    blocks.push(grid);
  }
  return blocks;
}

/** Blocks to a table. */
export function readBlocks(blocks: readonly Grid[], rows = ROWS): SheetTable {
  const reader = createSheetReader({ name: "Sales", row: 0, column: 0, rows, columns: HEADERS.length });
  for (const block of blocks) reader.add(block);
  const [table] = readWorkbook([reader.finish()]).tables;
  if (!table) throw new Error("no table was found");
  return table;
}

/** Bytes in use, objects and typed arrays together. */
function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is in use once all that nobody holds is gone. */
function held(): number {
  const { gc } = globalThis as { gc?: () => void };
  for (let i = 0; i < 3; i++) gc?.();
  return inUse();
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString("en")} MB`;

/** Memory over what the blocks take: with everything stored, with the table made (garbage and all), and what the table holds. */
function readMemory(blocks: readonly Grid[], rows: number): string {
  const own = rows * HEADERS.length * 8;
  const before = held();
  const reader = createSheetReader({ name: "Sales", row: 0, column: 0, rows, columns: HEADERS.length });
  for (const block of blocks) reader.add(block);
  const sheets = [reader.finish()];
  const stored = inUse() - before;
  const reading = readWorkbook(sheets);
  const most = Math.max(stored, inUse() - before);
  const both = held() - before;
  sheets.length = 0;
  const table = held() - before;
  return `eight bytes a cell are ${megabytes(own)}; reading takes at most ${megabytes(most)} (${(most / own).toFixed(1)} ×), columns and table together hold ${megabytes(both)} (${(both / own).toFixed(1)} ×), the table of ${reading.tables[0]!.length.toLocaleString("en")} records alone ${megabytes(table)}`;
}

/** Times of the reading and of its first half, and its memory. */
export async function readBench(rows = ROWS): Promise<Measured[]> {
  const blocks = salesBlocks(rows);
  const memory = readMemory(blocks, rows);
  const cells = (rows * HEADERS.length).toLocaleString("en");
  const lines = [await measure("cells → table", () => readBlocks(blocks, rows), { runs: 3, note: `${cells} cells in blocks of ${BLOCK.toLocaleString("en")} rows` })];
  const store = (): unknown => {
    const reader = createSheetReader({ name: "Sales", row: 0, column: 0, rows, columns: HEADERS.length });
    for (const block of blocks) reader.add(block);
    return reader.finish();
  };
  lines.push(await measure("of which cells → columns", store, { runs: 3, note: "while they arrive, between Excel's answers" }));
  console.log(`${cells} cells: ${memory}; medians of 3 after a warm-up`);
  return lines;
}

void readBench().then(print);
