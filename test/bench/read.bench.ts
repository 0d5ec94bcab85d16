// Reading a full sheet: 1,048,576 rows × 12 columns, cells to table, block by block as Excel hands them over: parsed from a message of its own, and let go
// once read. Making and parsing the messages is Excel's and not on the clock.
import type { Cell, Grid } from "../../src/core/cell";
import { createSheetReader, readWorkbook, type StoredSheet } from "../../src/sheet";
import { median, print, type Measured } from "./measure";

const ROWS = 1_048_576;
const BLOCK = 20_000;
const HEADERS = ["Order number", "Order date", "Due date", "Ship date", "Salesperson", "Region", "Customer", "Product", "Category", "Quantity", "Unit price", "Net amount"];
const CATEGORIES = ["Bikes", "Components", "Clothing", "Accessories"];
const REGIONS = ["North", "South", "East", "West", "Export"];

/** A sheet's rows, the same every time: three lines an order, 400 people, 20,000 customers, 600 products. */
function salesBlocks(rows = ROWS, block = BLOCK): string[] {
  const blocks: string[] = [];
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
    blocks.push(JSON.stringify(grid));
  }
  return blocks;
}

/** Hands the blocks to a reader one by one.
 * @param clock told how long each was taken in */
function store(blocks: readonly string[], rows: number, clock: (milliseconds: number) => void = () => {}): StoredSheet {
  const reader = createSheetReader({ name: "Sales", row: 0, column: 0, rows, columns: HEADERS.length });
  for (const message of blocks) {
    const block = JSON.parse(message) as Grid;
    const before = performance.now();
    reader.add(block);
    clock(performance.now() - before);
  }
  return reader.finish();
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
function readMemory(blocks: readonly string[], rows: number): string {
  const own = rows * HEADERS.length * 8;
  const before = held();
  const sheets = [store(blocks, rows)];
  const stored = held() - before;
  const reading = readWorkbook(sheets);
  const most = Math.max(stored, inUse() - before);
  const both = held() - before;
  sheets.length = 0;
  const table = held() - before;
  return `eight bytes a cell are ${megabytes(own)}; reading takes at most ${megabytes(most)} (${(most / own).toFixed(1)} ×), columns and table together hold ${megabytes(both)} (${(both / own).toFixed(1)} ×), the table of ${reading.tables[0]!.length.toLocaleString("en")} records alone ${megabytes(table)}`;
}

/** Times of both halves of the reading, and its memory. */
function readBench(rows = ROWS): Measured[] {
  const blocks = salesBlocks(rows);
  const memory = readMemory(blocks, rows);
  const cells = (rows * HEADERS.length).toLocaleString("en");
  const runs = Array.from({ length: WARM_UPS + RUNS }, () => {
    held();
    let arriving = 0;
    const sheet = store(blocks, rows, (milliseconds) => (arriving += milliseconds));
    held();
    const before = performance.now();
    const [table] = readWorkbook([sheet]).tables;
    if (!table) throw new Error("no table was found");
    return { arriving, reading: performance.now() - before };
  }).slice(WARM_UPS);
  console.log(`${cells} cells: ${memory}; medians of ${RUNS} after ${WARM_UPS} warm-ups`);
  return [
    { what: "cells → table", milliseconds: median(runs.map(({ arriving, reading }) => arriving + reading)), note: `${cells} cells in blocks of ${BLOCK.toLocaleString("en")} rows` },
    { what: "of which cells → columns", milliseconds: median(runs.map(({ arriving }) => arriving)), note: "while they arrive, between Excel's answers" },
  ];
}

const WARM_UPS = 2;
const RUNS = 5;

print(readBench());
