// CHECKDATA in a cell and the sheet Data check say the same of the same table, in the same words.
import { readdirSync } from "node:fs";
import path from "node:path";
import { isCellError } from "../../src/core/cell";
import type { SheetTable } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet";
import { dataCheck } from "../../src/reports/dataCheck";
import { isFormulaCell } from "../../src/reports/report";
import { reportWords } from "../../src/reports/words/reportWords";
import { cellsOf } from "../sheet/cellsOf";
import { enter, type Shown } from "./excel";

const FOLDER = path.join(__dirname, "../fixtures/messy");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

/** A function sees values only: no formulas, no number formats, no hidden rows, no sheet's name. */
const seen = ({ row, column, values }: Awaited<ReturnType<typeof cellsOf>>[number]) => ({ name: "", row, column, values });

const linesOf = (table: SheetTable): Shown[][] => {
  const report = dataCheck({ reading: { tables: [table], ignored: [], names: [] }, troubles: [], made: 45000 }, reportWords(table.language));
  const things = report.tables.find(({ key }) => key === "DataCheckLines")!;
  return things.rows.map(([, row, column, value, problem, done]) => [Number(isFormulaCell(row!) ? row.shows : row), ...[column, value, problem, done].map((cell) => (cell === null ? "" : String(cell)))]);
};

describe.each(files)("[CHECKDATA] %s", (name) => {
  it("says of each table what Data check says", async () => {
    const sheets = (await cellsOf(path.join(FOLDER, name))).map(seen);
    for (const sheet of sheets)
      for (const table of readWorkbook([sheet]).tables.slice(0, 1)) {
        const { box } = table;
        // titles above the table belong to what is read
        const range = sheet.values.slice(0, box.row + box.rows).map((line) => line.slice(box.column, box.column + box.columns).map((cell) => (isCellError(cell) ? { code: cell.error } : cell)));
        const [, ...lines] = enter("CHECKDATA", [range], "null") as Shown[][];
        expect(lines).toEqual(linesOf(table));
      }
  });
});
