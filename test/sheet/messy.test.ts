// The messy workbooks: every figure of the reading that a careful person would give (test/fixtures/messy/README.md).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { amountsOf, columnOf, daysOf, labelAt, readWorkbook, textsOf, type SheetTable, type WorkbookReading } from "../../src/sheet";
import { isoOf } from "../../src/sheet/cells/civil";
import { columnLetters } from "../../src/sheet/cells/columnLetters";
import { cellsOf } from "./cellsOf";

interface ExpectedTable {
  readonly sheet: string;
  readonly role: string;
  readonly layout: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly column: string; readonly header: string; readonly role: string; readonly period?: string }[];
  readonly leftOut: readonly { readonly rows: readonly [number, number]; readonly reason: string }[];
  readonly rowsRead: number;
  readonly values: number;
  readonly sum: number;
  readonly sumByPerson?: Readonly<Record<string, number>>;
  readonly scale?: number;
  readonly dateMin?: string;
  readonly dateMax?: string;
}
interface Expected {
  readonly file: string;
  readonly language: string;
  readonly tables: readonly ExpectedTable[];
  readonly ignoredSheets: readonly { readonly sheet: string }[];
}

const CODES: Readonly<Record<string, readonly string[]>> = {
  total: ["total"],
  subtotal: ["subtotal"],
  note: ["note-line"],
  "error value": ["error-value"],
  "unreadable amount": ["not-a-number", "no-data", "no-amount"],
  "unreadable date": ["not-a-date", "no-date"],
};

const FOLDER = path.join(__dirname, "../fixtures/messy");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".expected.json"));

const rangeOf = ({ box }: SheetTable): string => `${columnLetters(box.column)}${box.row + 1}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;

function sumsByPerson(table: SheetTable): Map<string, number> {
  const names = textsOf(table, "person") ?? textsOf(table, "unit")!;
  const amounts = amountsOf(table, table.role === "Goals" ? "goal" : "amount")!;
  const sums = new Map<string, number>();
  for (let i = 0; i < table.length; i++) {
    const name = labelAt(names, i) ?? "(empty)";
    sums.set(name, (sums.get(name) ?? 0) + amounts[i]!);
  }
  return sums;
}

describe.each(files)("%s", (name) => {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as Expected;
  let reading: WorkbookReading;
  beforeAll(async () => {
    reading = readWorkbook(await cellsOf(path.join(FOLDER, expected.file)));
  });

  const find = ({ sheet, role, range }: ExpectedTable): SheetTable => reading.tables.find((table) => table.sheet === sheet && table.role === role && rangeOf(table) === range)!;

  it("finds exactly the tables that are there, and leaves the other sheets alone", () => {
    expect(reading.tables.map((table) => `${table.sheet} ${rangeOf(table)} ${table.role} ${table.layout}`).sort()).toEqual(expected.tables.map((table) => `${table.sheet} ${table.range} ${table.role} ${table.layout}`).sort());
    expect(reading.ignored.map(({ sheet }) => sheet).sort()).toEqual(expected.ignoredSheets.map(({ sheet }) => sheet).sort());
  });

  describe.each(expected.tables.map((table) => [`${table.sheet} ${table.range}`, table] as const))("%s", (_, table) => {
    it("has its header rows, columns and language", () => {
      const read = find(table);
      expect(read.headerRows.map((row) => row + 1)).toEqual(table.headerRows);
      expect(read.language).toBe(expected.language);
      expect(read.doubts).toEqual([]);
      for (const { column, header, role, period } of table.columns) {
        if (role === "ignore" || period !== undefined) continue;
        const found = read.columns.find(({ at }) => columnLetters(at) === column);
        expect([column, found?.header, found?.role]).toEqual([column, header.replace("\n", " "), role === "orderDate" ? "date" : role]);
      }
    });

    it("reads every row or says why not", () => {
      const read = find(table);
      const left = table.leftOut.filter(({ reason }) => reason !== "blank");
      expect(read.rowsRead).toBe(table.rowsRead);
      expect(read.rowsLeftOut).toBe(left.length);
      expect(read.rowCount).toBe(table.rowsRead + left.length);
      expect(read.length).toBe(table.values);
      for (const { rows, reason } of left) {
        const codes = read.problems.filter((problem) => problem.row === rows[0] && problem.done === "left-out").map(({ code }) => code);
        expect(`row ${rows[0]}: ${codes.filter((code) => !CODES[reason]!.includes(code)).join()}`).toBe(`row ${rows[0]}: `);
        expect(codes).toHaveLength(1);
      }
    });

    it("adds up to the cent", () => {
      const read = find(table);
      const scale = table.scale ?? 1;
      expect(read.sum).toBeCloseTo(table.sum * scale, 6);
      if (table.sumByPerson) {
        const sums = sumsByPerson(read);
        expect([...sums.keys()].sort()).toEqual(Object.keys(table.sumByPerson).sort());
        for (const [person, sum] of Object.entries(table.sumByPerson)) expect(sums.get(person)).toBeCloseTo(sum * scale, 6);
      }
    });

    it("has its days", () => {
      const read = find(table);
      if (table.dateMin && table.dateMax) {
        const days = [...daysOf(read, "date")!].sort((a, b) => a - b);
        expect([isoOf(days[0]!), isoOf(days[days.length - 1]!)]).toEqual([table.dateMin, table.dateMax]);
      }
      const periods = table.columns.flatMap(({ period }) => (period ? [period] : []));
      if (periods.length > 0) expect(new Set(textsOf(read, "period")!.labels)).toEqual(new Set(periods));
      expect(columnOf(read, table.role === "Goals" ? "from" : "date")).toBeDefined();
    });
  });
});
