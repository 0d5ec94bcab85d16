// Headings down the first column; and measures as rows of one list.
import { readWorkbook } from "../../../src/sheet";
import { saidOf } from "../sheets";
import { draw, reads } from "./picture";

describe("[TURNED] headings down, a record in each column", () => {
  reads("orders, with their total", [draw("Sales", `
      Order no | A1 | A2 | A3 | Total
      Date | 2025-01-03 | 2025-01-04 | 2025-01-06 |
      Rep | Amy Cole | Ben Hart | Amy Cole |
      Amount | 100 | 200 | 300 | 600`)], ["Sales!A1:E4 Sales transposed: 3 read, 600; 1 total (Amy Cole 400, Ben Hart 200)"], "person");
  reads("zamówienia pod tytułem, kwota jako tekst, jedna nieczytelna", [draw("Sprzedaż", `
      Zestawienie zamówień

      Data | 2025-01-03 | 2025-01-04 | 2025-01-06 | 2025-01-07
      Nr zamówienia | A1 | A2 | A3 | A4
      Handlowiec | Anna Nowak | Jan Lis | Anna Nowak | Jan Lis
      Kwota netto | '1 100,50' | 200 | brak | 10`)], ["Sprzedaż!A3:E6 Sales transposed: 3 read, 1310.5; 1 of 4 rows left out (Anna Nowak 1100.5, Jan Lis 210)"], "person");
  reads("months across with who sold", [draw("Sales 2025", `
      Month | Jan | Feb | Mar
      Rep | Amy Cole | Ben Hart | Amy Cole
      Revenue | 1000 | 2000 | 3000
      Quantity | 10 | 20 | 30`)], ["Sales 2025!A1:D4 Sales transposed: 3 read, 6000 (2025-01-01 1000, 2025-02-01 2000, 2025-03-01 3000)"], "date");
  reads("cele", [draw("Cele", `
      Handlowiec | Anna Nowak | Jan Lis
      Okres | 2025-01 | 2025-01
      Cel | 100 | 200`)], ["Cele!A1:C3 Goals transposed: 2 read, 300 (Anna Nowak 100, Jan Lis 200)"], "unit");
  it("is said, less sure, and each cell keeps its place", () => {
    const [table] = readWorkbook([draw("Sales", `
      Order no | A1 | A2 | A3
      Date | 2025-01-03 | 2025-01-04 | 2025-01-06
      Rep | Amy Cole | Ben Hart | Amy Cole
      Amount | 100 | x | 300`)]).tables;
    expect(saidOf(table!)).toEqual(["1 headings-down", "4 no-data (x)"]);
    expect(table!.problems[1]!.at).toBe(2);
    expect(table!.confidence).toBeLessThan(0.9);
  });
  reads("never what reads as a list", [draw("Sales", `
      Date | Rep | Amount
      2025-01-03 | Item | 3
      2025-01-04 | Service | 3`)], ["Sales!A1:C3 Sales: 2 read, 6"]);
  reads("a form of one order is no list", [draw("Order", `
      Order no | A1
      Date | 2025-01-03
      Rep | Amy Cole
      Amount | 100`)], ["Order: no-list"]);
});

describe("[MEASURES] several measures as rows: only the amount is sales", () => {
  reads("months across", [draw("Sales 2025", `
      | Jan | Feb | Mar
      Revenue | 1000 | 2000 | 3000
      Quantity | 10 | 20 | 30
      Orders | 3 | 4 | 5`)], ["Sales 2025!A1:D4 Sales wide 2025-01…2025-03: 1 read, 6000; 3 other-measure, 4 other-measure"]);
  reads("miesiące w poprzek, wskaźniki w dół", [draw("Sprzedaż 2025", `
      Wskaźnik | styczeń | luty | marzec
      Sprzedaż netto (zł) | 1000 | 2000 | 3000
      Sprzedaż brutto (zł) | 1230 | 2460 | 3690
      Ilość (szt.) | 10 | 20 | 30
      Liczba zamówień | 3 | 4 | 5
      Marża | 100 | 200 | 300`)], ["Sprzedaż 2025!A1:D6 Sales wide 2025-01…2025-03: 1 read, 6000; 3 other-measure, 4 other-measure, 5 other-measure, 6 other-measure"]);
  reads("revenue beside what no word tells", [draw("Sales 2025", `
      | Jan | Feb | Mar
      Revenue | 1000 | 2000 | 3000
      Visits | 10 | 20 | 30
      Calls | 3 | 4 | 5`)], ["Sales 2025!A1:D4 Sales wide 2025-01…2025-03: 1 read, 6000; 3 other-measure, 4 other-measure"]);
  reads("of each person", [draw("Sales 2025", `
      Rep | Metric | Jan | Feb
      Amy Cole | Revenue | 1000 | 2000
      Amy Cole | Units | 10 | 20
      Ben Hart | Revenue | 100 | 200
      Ben Hart | Units | 1 | 2`)], ["Sales 2025!A1:D5 Sales wide 2025-01…2025-02: 2 read, 3300; 3 other-measure, 5 other-measure (Amy Cole 3000, Ben Hart 300)"], "person");
  reads("down a list", [draw("Sales", `
      Date | Rep | Measure | Value
      2025-01-03 | Amy Cole | Revenue | 1000
      2025-01-03 | Amy Cole | Quantity | 10
      2025-01-04 | Ben Hart | Revenue | 500
      2025-01-04 | Ben Hart | Quantity | 5`)], ["Sales!A1:D5 Sales: 2 read, 1500; 3 other-measure, 5 other-measure"]);
  reads("lines of business are no measures", [draw("Revenue 2025", `
      Line | Jan | Feb
      Sales | 1 | 2
      Service | 10 | 20`)], ["Revenue 2025!A1:C3 Sales wide 2025-01…2025-02: 2 read, 33"]);
  reads("goals of the company among them are the company's", [draw("2025", `
      | Jan | Feb
      Revenue | 1000 | 2000
      Goal | 1100 | 2000
      Quantity | 10 | 20`)], ["2025!A1:C4 Sales wide 2025-01…2025-02: 1 read, 3000; 3 goal-row, 4 computed-row (no unit)", "2025!A1:C4 Goals wide 2025-01…2025-02: 1 read, 3100; 2 sales-row, 4 computed-row (no unit)"], "unit");
});

describe("[MEASURES] one word for an amount makes no measures of the others", () => {
  reads("kinds of business, of which not every customer has each", [draw("Sales 2025", `
      Customer | Type | Jan | Feb
      Alfa | Revenue | 100 | 200
      Beta | New business | 10 | 12
      Gamma | Revenue | 140 | 200`)], ["Sales 2025!A1:D4 Sales wide 2025-01…2025-02: 3 read, 662"]);
  reads("each customer has each measure", [draw("Sales 2025", `
      Customer | Type | Jan | Feb
      Alfa | Revenue | 100 | 200
      | Visits | 1 | 2
      Gamma | Revenue | 140 | 200
      | Visits | 3 | 4`)], ["Sales 2025!A1:D5 Sales wide 2025-01…2025-02: 2 read, 640; 3 other-measure, 5 other-measure"]);
  reads("the heading says so", [draw("Sales 2025", `
      Customer | Metric | Jan | Feb
      Alfa | Revenue | 100 | 200
      Alfa | Visits | 1 | 2
      Gamma | Revenue | 140 | 200`)], ["Sales 2025!A1:D4 Sales wide 2025-01…2025-02: 2 read, 640; 3 other-measure"]);
  reads("what was sold, down a list", [draw("Sales", `
      Date | Person | KPI | Amount
      2025-01-03 | Amy Cole | Upsell | 100
      2025-01-04 | Ben Hart | Turnover | 200
      2025-01-05 | Amy Cole | Service | 30`)], ["Sales!A1:D4 Sales: 3 read, 330"]);
});

describe("[TURNED] what else holds sales", () => {
  reads("what was achieved beside goals", [draw("Cele", `
      Handlowiec | Anna Kowal | Jan Lis | Ewa Mazur
      Miesiąc | 2025-01 | 2025-01 | 2025-01
      Cel | 100 | 200 | 300
      Wykonanie | 90 | 210 | `)], ["Cele!A1:D4 Goals transposed: 3 read, 600 (Anna Kowal 100, Jan Lis 200, Ewa Mazur 300)", "Cele!A1:D4 Sales transposed: 2 read, 300; 1 of 3 rows left out (Anna Kowal 90, Jan Lis 210)"], "person");
  it("each sale stands in the row of its amount, each record left out in its column", () => {
    const [, sales] = readWorkbook([draw("Cele", `
      Handlowiec | Anna Kowal | Jan Lis | Ewa Mazur
      Miesiąc | 2025-01 | 2025-01 | 2025-01
      Cel | 100 | 200 | 300
      Wykonanie | 90 | 210 | `)]).tables;
    expect([[...sales!.rows], sales!.problems.map(({ row, at, code }) => [row, at, code])]).toEqual([[3, 3], [[1, undefined, "headings-down"], [4, 3, "no-amount"]]]);
  });
  reads("opportunities", [draw("Pipeline", `
      Opportunity | A1 | A2 | A3
      Owner | Amy Cole | Ben Hart | Amy Cole
      Close date | 2025-01-03 | 2025-01-04 | 2025-01-06
      Stage | Won | Lost | Won
      Amount | 100 | 200 | 300`)], ["Pipeline!A1:D5 Leads transposed: 3 read, 600 (Amy Cole 400, Ben Hart 200)", "Pipeline!A1:D5 Sales transposed: 2 read, 400; 4 not-won (Amy Cole 400)"], "person");
});

describe("[DAYS] with their weekday in Polish letters", () => {
  reads("śr., piątek, środa", [draw("KW 7 2025", `
      Dzień | Anna Nowak | Piotr Lis | Razem
      śr. 12.02.2025 | 10 | 20 | 30
      środa 19.02.2025 | 1 | 2 | 3
      piątek, 21.02.2025 | - | 5 | 5`)], ["KW 7 2025!A1:D4 Sales transposed: 3 read, 38 (2025-02-12 30, 2025-02-19 3, 2025-02-21 5)"], "date");
});
