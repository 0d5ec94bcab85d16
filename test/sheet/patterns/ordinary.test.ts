// Ordinary sheets whose words look like something rarer: they are read as anybody would read them.
import { readWorkbook } from "../../../src/sheet";
import { draw, reads, told } from "./picture";

describe("[ORDINARY] of which", () => {
  reads("parts under a sum alone are the rows", [draw("Sprzedaż 2025", `
      Produkt | Styczeń | Luty
      Razem | 300 | 30
      w tym PCV | 100 | 10
      w tym ALU | 200 | 20`)], ["Sprzedaż 2025!A1:C4 Sales wide 2025-01…2025-02: 2 read, 330; 2 total"]);
  reads("under a row that counts several are its parts", [draw("Sprzedaż 2025", `
      Produkt | Styczeń | Luty
      Okna | 300 | 30
      w tym PCV | 100 | 10
      w tym ALU | 200 | 20
      Drzwi | 5 | 5`)], ["Sprzedaż 2025!A1:C5 Sales wide 2025-01…2025-02: 2 read, 340; 3 part-of-row, 4 part-of-row"]);
  reads("what is more than the row above is no part of it", [draw("Sales 2025", `
      Product | Jan | Feb
      Doors | 10 | 20
      Of which blend | 15 | 5`)], ["Sales 2025!A1:C3 Sales wide 2025-01…2025-02: 2 read, 50"]);
  test.each([["Product", "W tym sklep zestaw"], ["Product", "Of which blend"], ["Customer", "Thereof GmbH"]])("%s: %s, with all that a record has", (header, name) =>
    expect(told([draw("Sales", `
      Date | Rep | ${header} | Amount
      2025-01-03 | Amy Cole | Alpha | 100
      2025-01-04 | Ben Hart | ${name} | 30
      2025-01-05 | Amy Cole | Beta | 200`)])).toEqual(["Sales!A1:D4 Sales: 3 read, 330"]));
  reads("in a list, a row without anything else of its own", [draw("Sales", `
      Date | Rep | Product | Amount
      2025-01-03 | Amy Cole | Windows | 100
      | | of which export | 30
      2025-01-05 | Amy Cole | Doors | 200`)], ["Sales!A1:D4 Sales: 2 read, 300; 3 part-of-row"]);
});

describe("[ORDINARY] kinds of what is sold", () => {
  test.each([
    ["Ticket type", ["Single", "Return", "Return"]],
    ["Type", ["Single", "Return", "Return"]],
    ["Trip type", ["One way", "Return", "One way"]],
    ["Fare type", ["Return", "Return", "Return"]],
    ["Type", ["Lost key cover", "Breakdown cover", "Void fill"]],
    ["Type", ["Quote book", "Notebook", "Quote"]],
  ])("%s %j is no status", (header, kinds) => {
    const [table] = readWorkbook([draw("Sales", `
      Date | Agent | Route | ${header} | Amount
      2025-01-03 | Amy Cole | A | ${kinds[0]} | 100
      2025-01-04 | Ben Hart | B | ${kinds[1]} | 150
      2025-01-05 | Amy Cole | A | ${kinds[2]} | 100`)]).tables;
    expect([table!.sum, table!.columns.some(({ role }) => role === "status"), table!.problems]).toEqual([350, false, []]);
  });
  test.each([
    ["Type", ["Invoice", "Credit note", "Return", "Quote"]],
    ["Typ dokumentu", ["Faktura VAT", "Korekta", "Zwrot", "Faktura pro forma"]],
    ["Rodzaj", ["Paragon", "FV", "Anulowany", "Zwrot"]],
  ])("%s %j tells which documents are no sales, and that is said", (header, kinds) => {
    const [table] = readWorkbook([draw("Sales", `
      Date | Rep | ${header} | Amount
      2025-01-03 | Amy Cole | ${kinds[0]} | 100
      2025-01-04 | Ben Hart | ${kinds[1]} | 150
      2025-01-05 | Amy Cole | ${kinds[2]} | 100
      2025-01-06 | Amy Cole | ${kinds[3]} | 70`)]).tables;
    expect(table!.columns.find(({ role }) => role === "status")?.header).toBe(header);
    expect(table!.problems.filter(({ code }) => code !== "credit-notes-minus")).toEqual([{ code: "kinds-not-counted", row: 1, column: header, value: header, done: "counted", details: { count: 2 } }]);
  });
});

describe("[ORDINARY] names that begin like lines of averages, changes and goals", () => {
  reads("people", [draw("Sales 2024", `
      Rep | Jan | Feb
      Maxwell Jones | 10 | 20
      Max Gapper | 1 | 2
      Minnie Ray | 1 | 2
      Ranko Ilic | 1 | 1`)], ["Sales 2024!A1:C5 Sales wide 2024-01…2024-02: 4 read, 38"]);
  reads("products", [draw("Sales 2024", `
      Product | Jan | Feb
      Maxi box | 10 | 20
      Change kit | 1 | 2
      Tax software | 1 | 1
      Budget line | 2 | 2
      Plan B pills | 3 | 3`)], ["Sales 2024!A1:C6 Sales wide 2024-01…2024-02: 5 read, 45"]);
  reads("the lines themselves are none of the rows", [draw("Sprzedaż 2024", `
      PH | sty | lut
      Anna Nowak | 10 | 20
      Piotr Lis | 1 | 2
      Średnia na handlowca | 5,5 | 11
      Plan miesięczny zespołu | 12 | 20
      % planu | 92% | 110%
      Zmiana do roku poprzedniego | 2 | 4
      Rok ubiegły | 9 | 18
      Sprzedaż rok poprzedni 2023 | 9 | 18`)], ["Sprzedaż 2024!A1:C9 Sales wide 2024-01…2024-02: 2 read, 33; 4 computed-row, 5 goal-row, 6 computed-row, 7 computed-row, 8 last-year-row, 9 last-year-row"]);
  reads("nor in English", [draw("Sales 2024", `
      Rep | Jan | Feb
      Amy Cole | 10 | 20
      Ben Hart | 1 | 2
      Average per rep | 5.5 | 11
      vs target | 92% | 110%
      Last year | 9 | 18`)], ["Sales 2024!A1:C6 Sales wide 2024-01…2024-02: 2 read, 33; 4 computed-row, 5 computed-row, 6 last-year-row"]);
});
