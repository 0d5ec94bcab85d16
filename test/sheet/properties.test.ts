// What must hold of any sheet: nothing crashes, every row is read or listed, and neither order nor decoration changes the reading.
import fc from "fast-check";
import type { Cell, Grid } from "../../src/core/cell";
import { readRange, readWorkbook, TABLE_ROLES, type SheetCells, type NativeTable, type SheetTable } from "../../src/sheet";
import { recordsOf } from "./sheets";

const sheet = (values: Grid, name = "Sheet1"): SheetCells => ({ name, row: 0, column: 0, values: squared(values) });

function squared(values: Grid): Grid {
  const width = Math.max(0, ...values.map((line) => line.length));
  return values.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
}

const WORDS = ["Date", "Data", "Rep", "Handlowiec", "Amount", "Wartość netto", "Goal", "Cel", "Quarter", "Jan", "sty", "Q1 2024", "2024", "Total", "RAZEM", "Product", "Strona 1 z 2", "x", "-", "n/a", "brak", "1 234,50 zł", "1,234", "(120)", "12%", "05/06/2024", "13/02/2024", "12.05.2024", "Aug 2025", "__proto__", "constructor", "", " ", "do przeniesienia", "* note", "Plan", "Wykonanie", "%"];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -1000, max: 60000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
const place = fc.record({ row: fc.nat({ max: 13 }), column: fc.nat({ max: 6 }), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }) });
/** What a sheet may say beside its cells, true or not. */
const beside = fc.record({
  row: fc.nat({ max: 5 }),
  column: fc.nat({ max: 3 }),
  merges: fc.array(place, { maxLength: 3 }),
  hiddenRows: fc.array(fc.nat({ max: 15 }), { maxLength: 3 }),
  tables: fc.array(place.map((box, ): NativeTable => ({ name: "T", box, hasTotals: box.rows > 3 })), { maxLength: 1 }),
  formulas: fc.array(fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 8 }), fc.constantFrom("=SUM(A1:A3)", "=C2+C4", "=Other!A1", "=SUBTOTAL(9,B1:B9)")), { maxLength: 4 }).map((list) => new Map(list.map(([row, column, formula]) => [`${row},${column}`, formula]))),
});

/** Not blank rows under the header, by looking at the cells again. */
function rowsThere({ values, row: top, column: left }: SheetCells, { box, headerRows }: SheetTable): number[] {
  const rows: number[] = [];
  for (let row = headerRows[headerRows.length - 1]! + 1; row < box.row + box.rows; row++) {
    const line = values[row - top]!.slice(box.column - left, box.column - left + box.columns);
    if (line.some((one) => one !== null && !(typeof one === "string" && one.trim() === "") && !(typeof one === "number" && !Number.isFinite(one)))) rows.push(row);
  }
  return rows;
}

describe("whatever cells come", () => {
  it("nothing crashes, and each row that is not blank is read or listed with a reason", () => {
    fc.assert(
      fc.property(grid, beside, (values, more) => {
        const cells = { ...sheet(values), ...more };
        const { tables } = readWorkbook([cells]);
        for (const table of tables) {
          const there = rowsThere(cells, table);
          expect(table.rowCount).toBe(there.length);
          expect(table.rowsRead + table.rowsLeftOut).toBe(table.rowCount);
          const listed = new Set(table.problems.filter(({ done }) => done === "left-out").map(({ row }) => row - 1));
          const read = new Set(table.rows);
          for (const row of there) expect([row, read.has(row) || listed.has(row) || table.layout !== "long"]).toEqual([row, true]);
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
const sales = fc.array(sale, { minLength: 3, maxLength: 12 }).map((rows) => rows.map(({ day, person, region, customer, quantity, price }, i): Cell[] => [`A-${i}`, day, person, region, `Customer ${customer}`, `Product ${quantity}`, quantity, price / 100, (quantity * price) / 100]));
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
    const decoration = fc.record({ titles: fc.array(fc.constantFrom("Northfield Ltd", "Sales by rep, printed by K. Boyd", "Raport za 2024"), { maxLength: 3 }), gap: fc.integer({ min: 0, max: 2 }), blanks: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), total: fc.boolean(), note: fc.boolean(), repeat: fc.boolean(), shift: fc.integer({ min: 0, max: 3 }) });
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

  it("subtotals after each group, by word, by formula or bare, change nothing", () => {
    const bySums = fc.constantFrom<(from: number, to: number, person: string, sum: number) => readonly [line: Cell[], formula: string | null]>(
      (_, __, person, sum) => [[`${person} total`, null, null, null, null, null, null, null, sum], null],
      (_, __, ___, sum) => [["Subtotal", null, null, null, null, null, null, null, sum], null],
      (from, to, _, sum) => [[null, null, null, null, null, null, null, null, sum], `=SUM(I${from}:I${to})`],
      (_, __, ___, sum) => [[null, null, null, null, null, null, null, null, sum], null],
    );
    fc.assert(
      fc.property(sales, bySums, (rows, sumOf) => {
        const lines: Grid = [[...HEADERS]];
        const formulas = new Map<string, string>();
        for (const person of PEOPLE) {
          const own = rows.filter((row) => row[2] === person);
          // a bare sum of one row may be a row
          if (own.length < 2) {
            lines.push(...own);
            continue;
          }
          const from = lines.length + 1;
          lines.push(...own);
          const [line, formula] = sumOf(from, lines.length, person, Math.round(own.reduce((sum, row) => sum + (row[8] as number), 0) * 100) / 100);
          if (formula) formulas.set(`${lines.length},8`, formula);
          lines.push(line);
        }
        const singles = PEOPLE.some((person) => rows.filter((row) => row[2] === person).length === 1);
        fc.pre(!singles);
        const [table] = readWorkbook([{ ...sheet(lines, "Orders"), formulas }]).tables;
        expect(recordsOf(table!)).toEqual(recordsOf(only([HEADERS, ...rows])));
      }),
      { numRuns: 80 },
    );
  });

  it("another table beside it or below it changes nothing", () => {
    const goals: Grid = [["Rep", "Quarter", "Target"], ["Amy Cole", "Q1 2024", 400], ["Ben Hart", "Q1 2024", 300], ["Total", null, 700]];
    fc.assert(
      fc.property(sales, fc.boolean(), fc.integer({ min: 1, max: 3 }), (rows, isBeside, gap) => {
        const list: Grid = [HEADERS, ...rows];
        const lines: Grid = isBeside
          ? Array.from({ length: Math.max(list.length, goals.length) }, (_, i) => [...(list[i] ?? HEADERS.map(() => null)), ...Array.from({ length: gap }, () => null), ...(goals[i] ?? [])])
          : [...list, ...Array.from({ length: gap }, () => []), ...goals];
        const { tables } = readWorkbook([sheet(lines, "2024")]);
        expect(tables.map(({ role }) => role)).toEqual(["Sales", "Goals"]);
        expect(recordsOf(tables[0]!)).toEqual(recordsOf(only([HEADERS, ...rows])));
        expect([tables[1]!.rowsRead, tables[1]!.sum]).toEqual([2, 700]);
      }),
      { numRuns: 60 },
    );
  });

  const MONTHS = ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024"];
  const wide = fc.array(fc.tuple(fc.constantFrom(...PEOPLE, "Eve Gunn", "Fay Hill"), fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 4, maxLength: 4 })), { minLength: 2, maxLength: 6 }).map((rows) => [...new Map(rows)].map(([person, amounts]): Cell[] => [person, ...amounts]));

  it("months across: the order of rows and months, titles, totals and a year in a row of its own change nothing", () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(wide, order, fc.boolean(), fc.boolean(), fc.boolean(), (rows, months, title, totals, twoRows) => {
        fc.pre(rows.length >= 2);
        const plainReading = only([["Rep", ...MONTHS], ...rows]);
        const columns = twoRows ? [1, 2, 3, 4] : months;
        const pick = (line: readonly Cell[]): Cell[] => [line[0]!, ...columns.map((at) => line[at]!), ...(totals ? [columns.reduce((sum, at) => sum + (line[at] as number), 0)] : [])];
        const lines: Grid = [];
        if (title) lines.push(["Actual sales"], []);
        if (twoRows) lines.push([null, 2024], ["Rep", "Jan", "Feb", "Mar", "Apr", ...(totals ? ["Total"] : [])]);
        else lines.push(["Rep", ...columns.map((at) => MONTHS[at - 1]!), ...(totals ? ["Total"] : [])]);
        lines.push(...[...rows].reverse().map(pick));
        if (totals) lines.push(["Total", ...Array.from({ length: 5 }, (_, i) => rows.reduce((sum, row) => sum + (pick(row)[i + 1] as number), 0))]);
        const reading = only(lines);
        expect(recordsOf(reading)).toEqual(recordsOf(plainReading));
        expect([reading.layout, reading.sum, reading.rowsRead]).toEqual(["wide", plainReading.sum, rows.length]);
      }),
      { numRuns: 100 },
    );
  });

  it("people across say the same as months across", () => {
    fc.assert(
      fc.property(wide, (rows) => {
        fc.pre(rows.length >= 2);
        const down = only([["Month", ...rows.map(([person]) => person!)], ...MONTHS.map((month, i): Cell[] => [month, ...rows.map((row) => row[i + 1]!)])]);
        expect(down.layout).toBe("transposed");
        expect([down.sum, down.length]).toEqual([only([["Rep", ...MONTHS], ...rows]).sum, rows.length * 4]);
      }),
      { numRuns: 60 },
    );
  });

  it("blank cells as 0, \"\" or null give a function the same table", () => {
    const holes = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom(0, 2, 3, 4, 5)), { maxLength: 6 });
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
