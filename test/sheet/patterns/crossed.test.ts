// Periods both ways: months down and years across, years down and months across.
import { readWorkbook } from "../../../src/sheet";
import { saidOf } from "../sheets";
import { draw, reads } from "./picture";

describe("[CROSSED] a figure is of the month of the one in the year of the other", () => {
  reads("months down, years across, quarters under their months", [draw("Porównanie", `
      Miesiąc | 2023 | 2024 | Zmiana %
      styczeń | 100 | 110 | 10%
      luty | 90 | 95 | 6%
      I kwartał | 190 | 205 | 8%
      kwiecień | 1 | 2 | 100%
      Razem | 191 | 207 | 8%`)], ["Porównanie!A1:D6 Sales wide 2023-01…2024-04: 3 read, 398; 4 subtotal, 6 total (2023-01-01 100, 2024-01-01 110, 2023-02-01 90, 2024-02-01 95, 2023-04-01 1, 2024-04-01 2)"], "date");
  reads("quarters over their months", [draw("Sales", `
      Month | 2023 | 2024
      Q1 | 11 | 22
      Jan | 1 | 2
      Feb | 10 | 20`)], ["Sales!A1:C4 Sales wide 2023-01…2024-02: 2 read, 33; 2 subtotal"]);
  reads("a quarter that does not add up its months is counted", [draw("Sales", `
      Period | 2023 | 2024
      Jan | 1 | 2
      Feb | 10 | 20
      Q2 | 5 | 5`)], ["Sales!A1:C4 Sales wide 2023-01…2024-Q2: 3 read, 43"]);
  reads("months by number, of each person", [draw("Sprzedaż", `
      Handlowiec | Miesiąc | 2023 | 2024
      Anna Nowak | 1 | 1 | 2
      Anna Nowak | 2 | 10 | 20
      Piotr Lis | 1 | 100 | 200
      Piotr Lis | 2 | 1000 | 2000`)], ["Sprzedaż!A1:D5 Sales wide 2023-01…2024-02: 4 read, 3333 (2023-01-01 101, 2024-01-01 202, 2023-02-01 1010, 2024-02-01 2020)"], "date");
  reads("years down, months across, a blank month", [draw("Sales history", `
      Year | Jan | Feb | Total
      2023 | 10 | 20 | 30
      2024 | 11 | | 11`)], ["Sales history!A1:D3 Sales wide 2023-01…2024-01: 2 read, 41 (2023-01-01 10, 2023-02-01 20, 2024-01-01 11)"], "date");
  reads("a year that stands once for several people", [draw("Cele", `
      Rok | Handlowiec | I kw. | II kw.
      2024 | Anna Nowak | 10 | 20
      ^ | Piotr Lis | 1 | 2
      2025 | Anna Nowak | 30 | 40
      ^ | Piotr Lis | 3 | 4`)], ["Cele!A1:D5 Goals wide 2024-Q1…2025-Q2: 4 read, 110 (2024-01-01 11, 2024-04-01 22, 2025-01-01 33, 2025-04-01 44)"], "from");
  it("a row that names no month is in no period, and that is said", () =>
    expect(saidOf(readWorkbook([draw("Sales", `
      Month | 2023 | 2024
      Jan | 1 | 2
      Feb | 10 | 20
      Bonus | 5 | 5`)]).tables[0]!)).toEqual(["4 no-date"]));
  reads("a half year over quarters over months adds up the months once", [draw("Sales", `
      Month | 2023 | 2024
      Jan | 1 | 2
      Mar | 100 | 200
      Q1 | 101 | 202
      May | 10 | 20
      Jun | 1 | 1
      Q2 | 11 | 21
      H1 | 112 | 223`)], ["Sales!A1:C8 Sales wide 2023-01…2024-06: 4 read, 335; 4 subtotal, 7 subtotal, 8 subtotal"]);
  reads("people called April and June are no months", [draw("Sales", `
      Salesperson | 2023 | 2024
      April | 1 | 2
      June | 10 | 20
      Tom | 5 | 5`)], ["Sales!A1:C4 Sales wide 2023…2024: 3 read, 43"]);
  reads("years down over a difference and its per cent", [draw("Sprzedaż", `
      Rok | sty | lut
      2023 | 10 | 20
      2024 | 11 | 21
      Różnica | 1 | 1
      Zmiana % | 10% | 5%`)], ["Sprzedaż!A1:C5 Sales wide 2023-01…2024-02: 2 read, 62; 4 computed-row, 5 computed-row"]);
  reads("customers down are no months", [draw("Sales", `
      Customer | 2023 | 2024
      May | 1 | 2
      Acme | 10 | 20
      Bolt | 5 | 5`)], ["Sales!A1:C4 Sales wide 2023…2024: 3 read, 43"]);
});
