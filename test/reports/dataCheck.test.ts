// Data check: what is many times the same in one table is one line, which counts them all and leads to them.
import { dataCheck } from "../../src/reports/dataCheck";
import { isFormulaCell, shownIn, type ReportCell } from "../../src/reports/report";
import { tableLines } from "../../src/reports/parts/tableLines";
import { reportWords } from "../../src/reports/words/reportWords";
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

describe("[DATA-CHECK] names that differ only in spaces or capitals", () => {
  const SALES = [["Date", "Rep", "Product", "Amount"], ...["Ann  Lee", "Ann Lee", "ann lee", "Ann Lee", " Bo Ek", "Bo Ek", "Bo Ek", "Ek Bo"].map((name, at) => [`2025-01-0${1 + at}`, name, at === 5 ? "Steel  bolt" : "Steel bolt", 100])];
  const linesOf = (language: "en" | "pl") => {
    const reading = readWorkbook([{ name: "Sales", row: 0, column: 0, values: SALES }, { name: "People", row: 0, column: 0, values: [["Name", "Team"], ["Ann Lee", "North"], ["Bo Ek", "North"]] }]);
    return dataCheck({ reading, troubles: [], made: 45_000 }, reportWords(language)).tables[1]!.rows;
  };
  const plain = (language: "en" | "pl") => linesOf(language).map((row) => row.slice(1).map(shownIn));

  it("are one line a column, with how many there are; one alone, and a name written in another order, stay as they were", () =>
    expect(plain("en")).toEqual([
      [2, "Rep", "Ann  Lee, ann lee,  Bo Ek", "3 spellings of names differ only in spaces or capitals, in rows 2 to 6; all spellings of a name count as one", "read as Ann Lee, Bo Ek"],
      [7, "Product", "Steel  bolt", "the same name written another way; all spellings count as one", "read as Steel bolt"],
      [9, "Rep", "Ek Bo", "the same name written another way; all spellings count as one", "read as Bo Ek"],
    ]));
  it("in Polish", () => expect(plain("pl")[0]!.slice(3)).toEqual(["3 pisownie nazw różnią się tylko spacjami lub wielkością liter, w wierszach od 2 do 6; wszystkie pisownie nazwy liczą się jako jedna", "odczytano jako Ann Lee, Bo Ek"]));
  it("leads to the first of them: cells between are of others", () => expect(isFormulaCell(linesOf("en")[0]![1]!) && (linesOf("en")[0]![1] as { formula: string }).formula).toBe(`=HYPERLINK("#'Sales'!B2",2)`));
  it("the pane leads to the first three", () => {
    const [sales] = readWorkbook([{ name: "Sales", row: 0, column: 0, values: [...SALES, ["2025-02-01", "ANN LEE", "Steel bolt", 1]] }]).tables;
    expect(tableLines(sales!)[0]!.ranges).toEqual(["B2", "B4", "B6"]);
  });
});
