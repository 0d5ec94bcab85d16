// What must hold of any sheet: nothing crashes, every row is read or listed, and neither order nor decoration changes the reading.
import fc from "fast-check";
import type { Cell, Grid } from "../../src/core/cell";
import { NO_DAY } from "../../src/core/column";
import { labelAt, readRange, readWorkbook, TABLE_ROLES, type SheetCells, type SheetTable } from "../../src/sheet";

const sheet = (values: Grid, name = "Sheet1"): SheetCells => ({ name, row: 0, column: 0, values: squared(values) });

function squared(values: Grid): Grid {
  const width = Math.max(0, ...values.map((line) => line.length));
  return values.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
}

/** A table's records as texts, sorted: what was read, whatever the order. */
function recordsOf(table: SheetTable): string[] {
  const columns = table.columns.filter(({ role }) => role !== null && role !== "ignore").sort((a, b) => (a.role! < b.role! ? -1 : 1));
  return Array.from({ length: table.length }, (_, i) => columns.map(({ role, data }) => `${role}=${data.kind === "text" ? labelAt(data.values, i) : data.values[i] === NO_DAY ? "" : data.values[i]}`).join("|")).sort();
}

const WORDS = ["Date", "Data", "Rep", "Handlowiec", "Amount", "Wartość netto", "Goal", "Cel", "Quarter", "Jan", "sty", "Q1 2024", "2024", "Total", "RAZEM", "Product", "Strona 1 z 2", "x", "-", "n/a", "brak", "1 234,50 zł", "1,234", "(120)", "12%", "05/06/2024", "13/02/2024", "12.05.2024", "Aug 2025", "__proto__", "constructor", "", " ", "do przeniesienia", "* note", "Plan", "Wykonanie", "%"];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -1000, max: 60000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

/** Not blank rows under the header, by looking at the cells again. */
function rowsThere(values: Grid, { box, headerRows }: SheetTable): number[] {
  const rows: number[] = [];
  for (let row = headerRows[headerRows.length - 1]! + 1; row < box.row + box.rows; row++) {
    const line = values[row]!.slice(box.column, box.column + box.columns);
    if (line.some((one) => one !== null && !(typeof one === "string" && one.trim() === "") && !(typeof one === "number" && !Number.isFinite(one)))) rows.push(row);
  }
  return rows;
}

describe("whatever cells come", () => {
  it("nothing crashes, and each row that is not blank is read or listed with a reason", () => {
    fc.assert(
      fc.property(grid, (values) => {
        const cells = sheet(values);
        const { tables } = readWorkbook([cells]);
        for (const table of tables) {
          const there = rowsThere(cells.values, table);
          expect(table.rowCount).toBe(there.length);
          expect(table.rowsRead + table.rowsLeftOut).toBe(table.rowCount);
          const listed = new Set(table.problems.filter(({ done }) => done === "left-out").map(({ row }) => row - 1));
          const read = new Set(table.rows);
          if (table.layout === "long") for (const row of there) expect([row, read.has(row) || listed.has(row)]).toEqual([row, true]);
          expect(table.sum === null || Number.isFinite(table.sum)).toBe(true);
          for (const { data } of table.columns) expect(data.kind === "text" ? data.values.codes.length : data.values.length).toBe(table.length);
          for (const problem of table.problems) expect(problem.row).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a range given to a function is read or refused with a code", () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...TABLE_ROLES), (values, as) => {
        const reading = readRange(squared(values), { as, argument: "table" });
        if (reading.ok) expect(reading.table.rowsRead + reading.table.rowsLeftOut).toBe(reading.table.rowCount);
        else expect(reading.why.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

const HEADERS = ["Order number", "Order date", "Salesperson", "Region", "Customer", "Product", "Quantity", "Unit price", "Net amount"];
const PEOPLE = ["Amy Cole", "Ben Hart", "Cara Diaz", "Dan Frey"];
const sale = fc.record({ day: fc.integer({ min: 45000, max: 45400 }), person: fc.constantFrom(...PEOPLE), region: fc.constantFrom("North", "South"), customer: fc.integer({ min: 1, max: 5 }), quantity: fc.integer({ min: 1, max: 9 }), price: fc.integer({ min: 100, max: 9999 }) });
const sales = fc.array(sale, { minLength: 3, maxLength: 25 }).map((rows) => rows.map(({ day, person, region, customer, quantity, price }, i): Cell[] => [`A-${i}`, day, person, region, `Customer ${customer}`, `Product ${quantity}`, quantity, price / 100, (quantity * price) / 100]));
const only = (values: Grid): SheetTable => {
  const { tables } = readWorkbook([sheet(values, "Orders")]);
  expect(tables.map(({ role }) => role)).toEqual(["Sales"]);
  return tables[0]!;
};

describe("the same data, arranged otherwise", () => {
  it("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(
        sales.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))),
        ([rows, shuffled]) => {
          const first = only([HEADERS, ...rows]);
          const second = only([HEADERS, ...shuffled]);
          expect(recordsOf(second)).toEqual(recordsOf(first));
          expect(second.sum).toBe(first.sum);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the order of columns changes nothing", () => {
    const order = fc.shuffledSubarray([...HEADERS.keys()], { minLength: HEADERS.length, maxLength: HEADERS.length });
    fc.assert(
      fc.property(sales, order, (rows, columns) => {
        const first = only([HEADERS, ...rows]);
        const second = only([HEADERS, ...rows].map((line) => columns.map((at) => line[at]!)));
        expect(recordsOf(second)).toEqual(recordsOf(first));
        expect(second.sum).toBe(first.sum);
      }),
      { numRuns: 60 },
    );
  });

  it("titles, blank rows, totals, page lines and notes change nothing", () => {
    const decoration = fc.record({ titles: fc.array(fc.constantFrom("Northfield Ltd", "Sales by rep, printed by K. Boyd", "Raport za 2024"), { maxLength: 3 }), gap: fc.integer({ min: 0, max: 2 }), blanks: fc.array(fc.nat({ max: 24 }), { maxLength: 4 }), total: fc.boolean(), note: fc.boolean(), repeat: fc.boolean(), shift: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(sales, decoration, (rows, { titles, gap, blanks, total, note, repeat, shift }) => {
        const plainReading = only([HEADERS, ...rows]);
        const middle = Math.floor(rows.length / 2);
        const lines: Grid = [...titles.map((title): Cell[] => [title]), ...Array.from({ length: gap }, (): Cell[] => []), [...HEADERS]];
        rows.forEach((row, i) => {
          if (blanks.includes(i) && i > 0) lines.push([]);
          if (repeat && i === middle && i > 0) lines.push(["Page 2 of 2"], [...HEADERS]);
          lines.push(row);
        });
        if (total) lines.push(["Total", null, null, null, null, null, null, null, rows.reduce((sum, row) => sum + (row[8] as number), 0)]);
        if (note) lines.push([], ["* prices without VAT"]);
        const decorated = only(lines.map((line) => [...Array.from({ length: shift }, (): Cell => null), ...line]));
        expect(recordsOf(decorated)).toEqual(recordsOf(plainReading));
        expect(decorated.sum).toBe(plainReading.sum);
        expect(decorated.rowsRead).toBe(rows.length);
      }),
      { numRuns: 120 },
    );
  });

  it("blank cells as 0, \"\" or null give a function the same table", () => {
    const holes = fc.array(fc.tuple(fc.nat({ max: 24 }), fc.constantFrom(0, 2, 3, 4, 5)), { maxLength: 6 });
    fc.assert(
      fc.property(sales, holes, (rows, blanks) => {
        const as = (blank: Cell): string[] => {
          const values = [HEADERS, ...rows.map((row, i) => row.map((one, at) => (blanks.some(([line, column]) => line === i && column === at) ? blank : one)))];
          const reading = readRange(values, { as: "Sales", argument: "sales", needs: [["date"], ["amount"]] });
          return reading.ok ? recordsOf(reading.table) : [reading.why.code];
        };
        expect(as(0)).toEqual(as(null));
        expect(as("")).toEqual(as(null));
      }),
      { numRuns: 60 },
    );
  });
});
