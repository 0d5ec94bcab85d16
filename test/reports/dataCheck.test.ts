// Data check of a list of leads: those that are not won are one line, which counts them all and leads to them.
import { dataCheck } from "../../src/reports/dataCheck";
import { isFormulaCell, shownIn, type ReportCell } from "../../src/reports/report";
import { reportWords } from "../../src/reports/words";
import { readWorkbook } from "../../src/sheet";

const DEALS = [["Opened", "Owner", "Amount", "Stage", "Closed"], ...["Won", "Lost", "Won", "Open", "Lost", "Lost"].map((stage, at) => [`2025-01-0${1 + at}`, "Ann Lee", at === 2 ? "n.d." : 100, stage, `2025-02-0${1 + at}`])];

describe("[DATA-CHECK] leads that are not won", () => {
  const linesIn = (language: "en" | "pl", rows = DEALS) => {
    const reading = readWorkbook([{ name: "Deals", row: 0, column: 0, values: rows }]);
    const [found, things] = dataCheck({ reading, troubles: [], made: 45_000 }, reportWords(language)).tables;
    return { sales: found!.rows.find((row) => row[2] === "Sales" || row[2] === "Sprzedaż")!, lines: things!.rows.filter(([, , column]) => column === "Stage") };
  };
  const plain = (rows: readonly (readonly ReportCell[])[]) => rows.map((row) => row.slice(1).map(shownIn));

  it("are one line with their stages, and every row that was left out is accounted for", () => {
    const { sales, lines } = linesIn("en");
    expect(plain(lines)).toEqual([[3, "Stage", "Lost (3), Open (1)", "4 leads in rows 3 to 7 are not won, so no sales", "left out"]]);
    const [rows, read, leftOut] = sales.slice(3, 6).map(Number);
    // the amount that is none is a line of its own
    expect([read! + leftOut!, leftOut]).toEqual([rows, 4 + 1]);
    expect(isFormulaCell(lines[0]![1]!) && lines[0]![1].formula).toBe(`=HYPERLINK("#'Deals'!D3:D7",3)`);
  });
  it("in Polish", () => expect(plain(linesIn("pl").lines)[0]![3]).toBe("4 szanse w wierszach od 3 do 7 są niewygrane, więc to nie sprzedaż"));
  it("a single one is told as it was", () => expect(plain(linesIn("en", DEALS.slice(0, 3)).lines)).toEqual([[3, "Stage", "Lost", "“Lost”: not won, so not a sale", "left out"]]));
});
