// The sample workbooks as checked in: stated facts, so that a new run of scripts/sample.mjs that changes the story is noticed.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import en from "../src/locales/en/help.json";
import pl from "../src/locales/pl/help.json";

const HELP = { en, pl };

type Cell = string | number | Date | null;
interface SampleSheet {
  readonly lines: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const FILES = { en: "sample-en.xlsx", pl: "sample-pl.xlsx" } as const;
const file = (language: keyof typeof FILES) => path.join(__dirname, "../assets", FILES[language]);

/** Sheet names in their order, rows of each table, and whether the sheet is invented. */
const SHEETS = [
  { en: "Sales", pl: "Sprzedaż", rows: 11_015, invented: false },
  { en: "Goals", pl: "Cele", rows: 120, invented: false },
  { en: "People", pl: "Ludzie", rows: 18, invented: false },
  { en: "Rewards", pl: "Nagrody", rows: 4, invented: true },
  { en: "Reward plan", pl: "Plan premiowy", rows: 8, invented: true },
  { en: "Holidays", pl: "Dni wolne", rows: 14, invented: false },
  { en: "Competitor prices", pl: "Ceny konkurencji", rows: 144, invented: true },
  { en: "Service", pl: "Reklamacje", rows: 191, invented: true },
  { en: "Training", pl: "Szkolenia", rows: 45, invented: true },
  { en: "Leads", pl: "Szanse sprzedaży", rows: 180, invented: true },
] as const;

const HEADERS = {
  Sales: ["Order number", "Order date", "Due date", "Ship date", "Salesperson", "Region", "Country", "Customer", "Segment", "Product", "Category", "Quantity", "Unit price", "List price", "Unit cost", "Discount", "Line total"],
  Goals: ["Salesperson", "Quarter", "From", "To", "Goal", "Effective from", "Reason", "Told on"],
  People: ["Salesperson", "Department", "Position", "Manager", "Hired"],
  Rewards: ["Name", "Kind", "Value", "Count", "Needs"],
  "Reward plan": ["Plan", "Applies to", "Measure", "Mode", "Pays", "From", "Rate", "Valid from"],
} as const;

const books: Record<string, ExcelJS.Workbook> = {};
beforeAll(async () => {
  for (const language of ["en", "pl"] as const) {
    books[language] = new ExcelJS.Workbook();
    await books[language].xlsx.load(readFileSync(file(language)) as unknown as ArrayBuffer);
  }
});

describe.each(["en", "pl"] as const)("the sample, %s", (language) => {
  const sheet = (english: string) => read(books[language]!, SHEETS.find((one) => one.en === english)![language]);

  it("is small enough to open at once", () => expect(statSync(file(language)).size).toBeLessThan(1_500_000));

  it("opens on a sheet that names source, licence and what was invented", () => {
    const about = books[language]!.worksheets[0]!;
    expect(about.name).toBe(language === "en" ? "About this sample" : "O tym przykładzie");
    const text = about.getSheetValues().flat().join("\n");
    for (const said of ["AdventureWorks", "MIT", "Microsoft Corporation", "11", "scripts/sample.mjs"]) expect(text).toContain(said);
  });

  it("has the tables that the help page's examples name", () => {
    const tables = books[language]!.worksheets.flatMap((one) => Object.keys((one as unknown as { tables: object }).tables));
    const named = Object.values(HELP[language].examples).flatMap(({ formula }) => [...formula.matchAll(/(\p{L}+)\[/gu)].map(([, table]) => table!));
    expect(named.filter((table) => !tables.includes(table))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it("has its tables, as long as stated", () => {
    expect(books[language]!.worksheets.slice(1).map((one) => one.name)).toEqual(SHEETS.map((one) => one[language]));
    for (const { en, rows } of SHEETS) expect([en, sheet(en).rows.length]).toEqual([en, rows]);
  });

  it("says on every invented sheet that it is invented", () => {
    const invented = SHEETS.filter(({ en }) => sheet(en).lines.some((line) => /invented for this sample, from a seed|wymyślone na potrzeby przykładu/i.test(line)));
    expect(invented.map(({ en }) => en)).toEqual(SHEETS.filter((one) => one.invented).map(({ en }) => en));
    expect(sheet("Goals").lines.join()).toMatch(/two revisions .* invented|Dwie zmiany celu .* wymyślono/);
  });

  it("adds up to the sales stated, in eight quarters", () => {
    const { rows } = sheet("Sales");
    expect(sum(rows.map((row) => row[16]))).toBeCloseTo(13_709_314.2582, 4);
    expect([...new Set(rows.map((row) => quarter(row[1]!)))].sort()).toEqual(["2012-Q1", "2012-Q2", "2012-Q3", "2012-Q4", "2013-Q1", "2013-Q2", "2013-Q3", "2013-Q4"]);
    expect(rows.filter((row) => row.slice(0, 17).some((cell) => cell === null))).toEqual([]);
  });

  it("keeps every line's arithmetic: quantity × unit price less discount is the line total", () => {
    const wrong = sheet("Sales").rows.filter((row) => Math.abs(Number(row[11]) * Number(row[12]) * (1 - Number(row[15])) - Number(row[16])) > 0.01);
    expect(wrong).toEqual([]);
  });

  it("has one goal a person and quarter, and two revisions after theirs", () => {
    const { rows } = sheet("Goals");
    const first = rows.filter((row) => row[5] === null);
    expect(new Set(first.map((row) => `${String(row[0])} ${String(row[1])}`)).size).toBe(118);
    expect(rows.filter((row) => row[5] !== null).map((row) => [row[0], quarter(row[2]!), row[4]])).toEqual([["Linda Mitchell", "2013-Q3", 94_500], ["Tsvi Reiter", "2013-Q4", 81_000]]);
  });

  it("has a total under the goals that leaves the revisions out", () => {
    const goals = books[language]!.getWorksheet(SHEETS[1][language])!;
    const total = goals.lastRow!;
    expect(total.getCell(1).value).toBe(language === "en" ? "Total, goals as first set" : "Razem, cele pierwotne");
    expect(total.getCell(5).value).toEqual({ formula: 'SUMPRODUCT((F5:F124="")*E5:E124)', result: sum(sheet("Goals").rows.filter((row) => row[5] === null).map((row) => row[4])) });
  });

  it("has people who reached the goal of the last quarter, and people who did not", () => {
    const actual = new Map<string, number>();
    for (const row of sheet("Sales").rows) if (quarter(row[1]!) === "2013-Q4") actual.set(String(row[4]), (actual.get(String(row[4])) ?? 0) + Number(row[16]));
    const inForce = new Map(sheet("Goals").rows.filter((row) => quarter(row[2]!) === "2013-Q4").map((row) => [String(row[0]), Number(row[4])]));
    const reached = [...inForce].filter(([person, goal]) => (actual.get(person) ?? 0) >= goal).map(([person]) => person);
    expect(reached.sort()).toEqual(["Amy Alberts", "David Campbell", "Linda Mitchell", "Lynn Tsoflias", "Michael Blythe", "Pamela Ansman-Wolfe", "Stephen Jiang", "Tete Mensa-Annan", "Tsvi Reiter"]);
    expect(inForce.size).toBe(17);
  });

  it("has goals, people and leads for people of the sales", () => {
    const known = new Set(sheet("People").rows.map((row) => row[0]));
    for (const [name, column] of [["Sales", 4], ["Goals", 0], ["Training", 0], ["Leads", 4]] as const) expect([...new Set(sheet(name).rows.map((row) => row[column]!))].filter((person) => !known.has(person))).toEqual([]);
  });

  it("freezes every heading, and prints a page wide with the heading on each page", () => {
    for (const one of books[language]!.worksheets.slice(1)) {
      const top = Number(Object.values(tablesOf(one))[0]!.replace(/^A(\d+):.*$/, "$1"));
      expect(one.views[0]).toMatchObject({ state: "frozen", ySplit: top });
      expect(one.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1 });
    }
  });
});

it("has the headings that the roles of PRODUCT.md ask for", () => {
  for (const [name, headers] of Object.entries(HEADERS)) expect(read(books["en"]!, name).headers).toEqual(headers);
});

it("tells the same figures in both languages", () => {
  for (const names of SHEETS) {
    const figures = (language: "en" | "pl") => read(books[language]!, names[language]).rows.map((row) => row.filter((cell) => typeof cell === "number" || cell instanceof Date));
    expect(figures("pl")).toEqual(figures("en"));
  }
});

it("has no English heading in the Polish sample, names both share apart", () => {
  const shared = SHEETS.flatMap((names) => {
    const english = read(books["en"]!, names.en).headers;
    return read(books["pl"]!, names.pl).headers.filter((header, at) => header === english[at]);
  });
  expect([...new Set(shared)]).toEqual(["Region", "Segment", "Plan"]);
});

/** The table of a sheet, the texts above it, its headers and rows. */
function read(book: ExcelJS.Workbook, name: string): SampleSheet {
  const sheet = book.getWorksheet(name)!;
  const [, top, right, bottom] = /^A(\d+):([A-Z])(\d+)$/.exec(Object.values(tablesOf(sheet))[0]!)!;
  const width = right!.charCodeAt(0) - 64;
  const cells = (row: number) => Array.from({ length: width }, (_, at) => (sheet.getCell(row, at + 1).value ?? null) as Cell);
  return {
    lines: Array.from({ length: Number(top) - 1 }, (_, at) => String(sheet.getCell(at + 1, 1).value ?? "")),
    headers: cells(Number(top)).map(String),
    rows: Array.from({ length: Number(bottom) - Number(top) }, (_, at) => cells(Number(top) + 1 + at)),
  };
}

/** Name → range of the native tables on a sheet. exceljs types getTables as if each came in a pair. */
function tablesOf(sheet: ExcelJS.Worksheet): Record<string, string> {
  const tables = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
  return Object.fromEntries(tables.map(({ table }) => [table.name, table.tableRef]));
}

function quarter(cell: Cell): string {
  const day = cell as Date;
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}

function sum(cells: readonly (Cell | undefined)[]): number {
  return cells.reduce<number>((total, cell) => total + Number(cell), 0);
}
