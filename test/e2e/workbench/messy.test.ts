// The messy workbooks through the built add-in, one after another on one page: Data check says what the reader's own tests say, and nothing of one
// workbook stays for the next.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../../src/workbench/book/book";
import { useWorkbench } from "../harness";

interface ExpectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly role: string;
  readonly rowsRead: number;
  readonly leftOut: readonly { readonly rows: readonly [number, number]; readonly reason: string }[];
  readonly sum: number;
  readonly scale?: number;
}

const FOLDER = path.join(__dirname, "../../fixtures/messy");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".expected.json"));
const workbench = useWorkbench({ sample: false });

/** The rows under the line of headings that begins with `first`, to the next blank row. */
function rowsUnder(sheet: readonly (readonly CellValue[])[], ...first: string[]): CellValue[][] {
  const at = sheet.findIndex((line) => first.every((heading, i) => line[i] === heading));
  const end = sheet.findIndex((line, i) => i > at && line.every((cell) => cell === null || cell === ""));
  return sheet.slice(at + 1, end < 0 ? undefined : end).map((line) => [...line]);
}

it.each(files)("[MESSY] %s", async (name) => {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as { readonly file: string; readonly tables: readonly ExpectedTable[] };
  await workbench.open(path.join(FOLDER, expected.file));
  await workbench.press("Sales.CheckData");
  const sheet = await workbench.read("Data check");
  const tables = rowsUnder(sheet, "Sheet", "Table", "Role").map(([of, range, role, rows, read, left, sum]) => [of, range, role, rows, read, left, Math.round((sum as number) * 100) / 100]);
  const wanted = expected.tables.map((table) => {
    const left = table.leftOut.filter(({ reason }) => reason !== "blank");
    return [table.sheet, table.range, table.role, table.rowsRead + left.length, table.rowsRead, left.length, Math.round(table.sum * (table.scale ?? 1) * 100) / 100];
  });
  expect(tables).toEqual(wanted);
  const listed = rowsUnder(sheet, "Sheet", "Row", "Column").map(([of, row]) => `${String(of)} ${String(row)}`);
  for (const table of expected.tables) for (const { rows, reason } of table.leftOut) if (reason !== "blank") expect(listed).toContain(`${table.sheet} ${rows[0]}`);
});
