// Wide to long: months, quarters, weeks, years, people and products across; totals across left out.
import { readWorkbook } from "../../../src/sheet";
import { draw, reads, told } from "./picture";

describe("[WIDE] periods across", () => {
  it("months without a year; the sheet is called by it", () => {
    expect(told([draw("Sprzedaż 2024", `
      Handlowiec | Styczeń | Luty | Marzec | Razem
      Anna Nowak | 10 | 20 | 30 | 60
      Piotr Lis | 1 | 2 | 3 | 6
      Razem | 11 | 22 | 33 | 66`)])).toEqual(["Sprzedaż 2024!A1:E4 Sales wide 2024-01…2024-03: 2 read, 66; 4 total"]);
  });

  it("months of two years in a row, totals of each year and of all", () => {
    expect(told([draw("Sales", `
      Rep | Nov 2023 | Dec 2023 | Total 2023 | Jan 2024 | Feb 2024 | Total 2024 | Grand total
      Amy Cole | 1 | 2 | 3 | 4 | 5 | 9 | 12
      Ben Hart | 10 | 20 | 30 | 40 | 50 | 90 | 120`)])).toEqual(["Sales!A1:H3 Sales wide 2023-11…2024-02: 2 read, 132"]);
  });

  it("short months of two digits, and dates shown as months", () => {
    expect(told([draw("A", `
      Rep | Jan-24 | Feb-24 | Mar-24
      Amy Cole | 1 | 2 | 3
      Ben Hart | 10 | 20 | 30`), draw("B", `
      Rep | 2024-04-01 | 2024-05-01 | 2024-06-01
      Amy Cole | 4 | 5 | 6
      Ben Hart | 40 | 50 | 60`)])).toEqual(["A!A1:D3 Sales wide 2024-01…2024-03: 2 read, 66", "B!A1:D3 Sales wide 2024-04…2024-06: 2 read, 165"]);
  });

  it("month ends, and months by number with their year", () => {
    expect(told([draw("A", `
      PH | 2024-01-31 | 2024-02-29 | 2024-03-31
      Kowalska E. | 1 | 2 | 3
      Lis M. | 10 | 20 | 30`), draw("B", `
      PH | 04.2024 | 05.2024 | 06.2024
      Kowalska E. | 4 | 5 | 6
      Lis M. | 40 | 50 | 60`.replace(/(\d\d\.2024)/g, "'$1'"))])).toEqual(["A!A1:D3 Sales wide 2024-01…2024-03: 2 read, 66", "B!A1:D3 Sales wide 2024-04…2024-06: 2 read, 165"]);
  });

  it("months by number under a title with the year", () => {
    expect(told([draw("Wykonanie", `
      Wykonanie 2024 (tys. zł)
      Przedstawiciel | 1 | 2 | 3 | 4 | Suma
      Kowalska E. | 1 | 2 | 3 | 4 | 10
      Lis M. | 10 | 20 | 30 | 40 | 100`)])).toEqual(["Wykonanie!A2:F4 Sales wide 2024-01…2024-04: 2 read, 110000"]);
  });

  it("fiscal quarters and a fiscal year's total; the year starts in July", () => {
    expect(told([draw("Bookings", `
      Account executive | Q1 FY25 | Q2 FY25 | Q3 FY25 | Q4 FY25 | FY25
      Amy Cole | 1 | 2 | 3 | 4 | 10
      Ben Hart | 10 | 20 | 30 | 40 | 100`)], undefined, { fiscalYearStarts: 7 })).toEqual(["Bookings!A1:F3 Sales wide 2024-Q3…2025-Q2: 2 read, 110"]);
  });

  it("months of a fiscal year without a year, FY2025 in the title", () => {
    expect(told([draw("Actuals", `
      Net sales FY2025
      Rep | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar | Apr | May | Jun | Total
      Amy Cole | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 12
      Ben Hart | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 24`)], undefined, { fiscalYearStarts: 7 })).toEqual(["Actuals!A2:N4 Sales wide 2024-07…2025-06: 2 read, 36"]);
  });

  it("years across, the last one's growth beside", () => {
    expect(told([draw("Obroty", `
      Klient | Handlowiec | 2022 | 2023 | 2024 | Zmiana %
      Alfa | Anna Nowak | 100 | 110 | 121 | 0.1
      Beta | Piotr Lis | 50 | 40 | 60 | 0.5
      Razem | | 150 | 150 | 181 | 0.2066`)])).toEqual(["Obroty!A1:F4 Sales wide 2022…2024: 2 read, 481; 4 total"]);
  });

  it("weeks across", () => {
    expect(told([draw("Tygodnie 2024", `
      Handlowiec | tydz. 1 | tydz. 2 | tydz. 3 | Suma
      Anna Nowak | 1 | 2 | 3 | 6
      Piotr Lis | 10 | 20 | 30 | 60`)])).toEqual(["Tygodnie 2024!A1:E3 Sales wide 2024-W01…2024-W03: 2 read, 66"]);
  });

  it("quarters with cumulative and share columns between them", () => {
    expect(told([draw("Sales 2024", `
      Region | Rep | Q1 | Q2 | YTD | Q3 | Q4 | Full year | % of total | Average
      North | Amy Cole | 1 | 2 | 3 | 3 | 4 | 10 | 0.09 | 2.5
      ^ | Ben Hart | 10 | 20 | 30 | 30 | 40 | 100 | 0.91 | 25
      Total | | 11 | 22 | 33 | 33 | 44 | 110 | 1 | 27.5`)], "region")).toEqual(["Sales 2024!A1:J4 Sales wide 2024-Q1…2024-Q4: 2 read, 110; 4 total (North 110)"]);
  });

  it("goals of a year beside their months, and a column of last year", () => {
    expect(told([draw("Targets 2024", `
      Salesperson | Last year | Jan | Feb | Mar | Q1
      Amy Cole | 50 | 10 | 20 | 30 | 60
      Ben Hart | 5 | 1 | 2 | 3 | 6`)])).toEqual(["Targets 2024!A1:F3 Goals wide 2024-01…2024-03: 2 read, 66"]);
  });

  it("a subtotal a region and a total at the foot, by their words and by arithmetic", () => {
    expect(told([draw("2024", `
      Region | Rep | Jan | Feb
      North | Amy Cole | 1 | 2
      | Ben Hart | 10 | 20
      North total | | 11 | 22
      South | Cara Diaz | 3 | 3
      | Dan Frey | 4 | 4
      South total | | 7 | 7
      | | 18 | 29`)], "region")).toEqual(["2024!A1:D8 Sales wide 2024-01…2024-02: 4 read, 47; 4 subtotal, 7 subtotal, 8 total (North 33, South 14)"]);
  });

  it("blank is no data, zero is zero, a dash is no data", () => {
    expect(told([draw("Sales 2024", `
      Rep | Jan | Feb | Mar
      Amy Cole | 0 | | 3
      Ben Hart | - | 20 | n/a`)])).toEqual(["Sales 2024!A1:D3 Sales wide 2024-01…2024-03: 2 read, 23"]);
  });
});

describe("[WIDE] target and actual rows", () => {
  it("under each person: target, actual, per cent", () => {
    expect(told([draw("2024", `
      Rep | Measure | Jan | Feb | Mar
      Amy Cole | Target | 10 | 20 | 30
      | Actual | 12 | 18 | 30
      | % | 1.2 | 0.9 | 1
      Ben Hart | Target | 5 | 5 | 5
      | Actual | 4 | 6 | 5
      | % | 0.8 | 1.2 | 1`)], "person")).toEqual([
      "2024!A1:E7 Sales wide 2024-01…2024-03: 2 read, 75; 2 goal-row, 4 computed-row, 5 goal-row, 7 computed-row (Amy Cole 60, Ben Hart 15)",
      "2024!A1:E7 Goals wide 2024-01…2024-03: 2 read, 75; 3 sales-row, 4 computed-row, 6 sales-row, 7 computed-row (Amy Cole 60, Ben Hart 15)",
    ]);
  });

  it("plan i wykonanie w wierszach, bez nagłówka nad tą kolumną", () => {
    expect(told([draw("Plan 2024", `
      Handlowiec | | sty | lut | mar
      Anna Nowak | plan | 10 | 20 | 30
      ^ | wykonanie | 12 | 18 | 30
      ^ | realizacja % | 1.2 | 0.9 | 1
      Piotr Lis | plan | 5 | 5 | 5
      ^ | wykonanie | 4 | 6 | 5
      ^ | realizacja % | 0.8 | 1.2 | 1`)], "person")).toEqual([
      "Plan 2024!A1:E7 Sales wide 2024-01…2024-03: 2 read, 75; 2 goal-row, 4 computed-row, 5 goal-row, 7 computed-row (Anna Nowak 60, Piotr Lis 15)",
      "Plan 2024!A1:E7 Goals wide 2024-01…2024-03: 2 read, 75; 3 sales-row, 4 computed-row, 6 sales-row, 7 computed-row (Anna Nowak 60, Piotr Lis 15)",
    ]);
  });

  it("the company's own months: a row of goals, one of sales, one of differences", () => {
    expect(told([draw("2024", `
      | Jan | Feb | Mar | Total
      Goal | 10 | 20 | 30 | 60
      Sales | 12 | 18 | 30 | 60
      Difference | 2 | -2 | 0 | 0`)])).toEqual([
      "2024!A1:E4 Sales wide 2024-01…2024-03: 1 read, 60; 2 goal-row, 4 computed-row",
      "2024!A1:E4 Goals wide 2024-01…2024-03: 1 read, 60; 3 sales-row, 4 computed-row",
    ]);
  });
});

describe("[WIDE] people and products across", () => {
  it("months down, people across, with total, goal and attainment at the foot", () => {
    expect(told([draw("2024", `
      Month | Amy Cole | Ben Hart | Cara Diaz | Total
      Jan 2024 | 1 | 10 | 100 | 111
      Feb 2024 | 2 | 20 | 200 | 222
      Mar 2024 | 3 | | 300 | 303
      Total | 6 | 30 | 600 | 636
      Goal | 6 | 40 | 600 | 646
      % of goal | 1 | 0.75 | 1 | 0.98`)], "person")).toEqual(["2024!A1:E7 Sales transposed: 3 read, 636; 5 total, 6 goal-row, 7 computed-row (Amy Cole 6, Ben Hart 30, Cara Diaz 600)"]);
  });

  it("miesiące w dół, handlowcy w poprzek, rok w tytule", () => {
    expect(told([draw("Sprzedaż", `
      Sprzedaż wg handlowców w 2024 r., w tys. zł
      Miesiąc | Kowalska | Lis | Mazur | Razem
      styczeń | 1 | 10 | 100 | 111
      luty | 2 | 20 | 200 | 222
      marzec | 3 | 30 | 300 | 333
      I kwartał | 6 | 60 | 600 | 666
      kwiecień | 4 | 40 | 400 | 444`)])).toEqual(["Sprzedaż!A2:E7 Sales transposed: 4 read, 1110000; 6 subtotal"]);
  });

  it("days down, products across under one heading", () => {
    expect(told([draw("March", `
      Date | Product | < | <
      ^ | Widget | Bolt | Nut
      2024-03-01 | 1 | 2 | 3
      2024-03-02 | 10 | 20 | 30
      Total | 11 | 22 | 33`)], "product")).toEqual(["March!A1:D5 Sales transposed: 2 read, 66; 5 total (Widget 11, Bolt 22, Nut 33)"]);
  });

  it("date and person down, products across", () => {
    expect(told([draw("Sprzedaż", `
      Data | Handlowiec | Okna | Drzwi | Bramy | Suma
      2024-03-01 | Anna Nowak | 1 | 2 | 3 | 6
      2024-03-02 | Piotr Lis | 10 | | 30 | 40
      2024-03-03 | Anna Nowak | 100 | 200 | | 300`)], "product")).toEqual(["Sprzedaż!A1:F4 Sales transposed: 3 read, 346 (Okna 111, Drzwi 202, Bramy 33)"]);
  });
});

describe("[WIDE] goals and actuals under each name", () => {
  reads("people across, a group heading each", [draw("Sheet1", `
      Month | Amy Cole | < | Ben Hart | <
      | Target | Actual | Target | Actual
      Jan 2024 | 100 | 90 | 50 | 60
      Feb 2024 | 110 | 120 | 55 | 50
      Total | 210 | 210 | 105 | 110`)], ["Sheet1!A1:E5 Sales transposed: 2 read, 320; 5 total (Amy Cole 210, Ben Hart 110)", "Sheet1!A1:E5 Goals transposed: 2 read, 315; 5 total (Amy Cole 210, Ben Hart 105)"], "person");
  reads("plan, wykonanie i procent każdego handlowca, w jednym wierszu nagłówka", [draw("Arkusz1", `
      Miesiąc | Anna Nowak – plan | Anna Nowak – wykonanie | Anna Nowak – % | Piotr Lis – plan | Piotr Lis – wykonanie | Piotr Lis – %
      styczeń 2024 | 100 | 90 | 90% | 50 | 60 | 120%
      luty 2024 | 110 | 120 | 109% | 55 | 50 | 91%`)], ["Arkusz1!A1:G3 Sales transposed: 2 read, 320 (Anna Nowak 210, Piotr Lis 110)", "Arkusz1!A1:G3 Goals transposed: 2 read, 315 (Anna Nowak 210, Piotr Lis 105)"], "person");
});

describe("[WIDE] the year in the corner", () => {
  reads("before its quarters", [draw("S", `
      2025 | Q1 | Q2 | Q3 | Q4
      Amy Cole | 1 | 2 | 3 | 4
      Ben Hart | 10 | 20 | 30 | 40`)], ["S!A1:E3 Sales wide 2025-Q1…2025-Q4: 2 read, 110 (Amy Cole 10, Ben Hart 100)"], "person");
  reads("nad nazwą handlowca, plan i wykonanie pod kwartałami", [draw("S", `
      2025 | I kw. | < | II kw. | <
      Handlowiec | Plan | Wykonanie | Plan | Wykonanie
      Anna Nowak | 100 | 90 | 100 | 95
      Jan Lis | 50 | 60 | 50 | 40`)], ["S!A1:E4 Sales wide 2025-Q1…2025-Q2: 2 read, 285", "S!A1:E4 Goals wide 2025-Q1…2025-Q2: 2 read, 300"]);
});

describe("[WIDE] months that nothing dates", () => {
  it("are no two goals of one person for one period", () =>
    expect(readWorkbook([draw("S", `
      Rep | Jan Budget | Jan Actual | Feb Budget | Feb Actual
      Amy Cole | 1 | 2 | 4 | 5
      Ben Hart | 10 | 20 | 40 | 50`)]).tables.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(["period-without-year", "period-without-year"]));
});

describe("[WIDE] more", () => {
  reads("fiscal quarters, no fiscal year set", [draw("Bookings", `
      Account executive | Q1 FY25 | Q2 FY25 | FY25
      Amy Cole | 1 | 2 | 3
      Ben Hart | 10 | 20 | 30`)], ["Bookings!A1:D3 Sales wide Q1 FY25…Q2 FY25: 2 read, 33"]);
  reads("months, no year anywhere", [draw("Sheet1", `
      Rep | Jan | Feb | Mar | Total
      Amy Cole | 1 | 2 | 3 | 6
      Ben Hart | 10 | 20 | 30 | 60
      Total | 11 | 22 | 33 | 66`)], ["Sheet1!A1:E4 Sales wide Feb…Mar: 2 read, 66; 4 total"]);
  reads("plan rows under names in one column", [draw("2024", `
      Handlowiec | sty | lut | mar
      Anna Nowak | 10 | 12 | 9
      plan | 11 | 11 | 11
      Piotr Lis | 5 | 6 | 7
      plan | 5 | 5 | 5
      realizacja | 0.9 | 1.1 | 1`)], ["2024!A1:D6 Sales wide 2024-01…2024-03: 2 read, 49; 3 goal-row, 5 goal-row, 6 computed-row"]);
  reads("days across", [draw("Week", `
      Rep | 2024-03-04 | 2024-03-05 | 2024-03-06 | Total
      Amy Cole | 1 | 2 | 3 | 6
      Ben Hart | 10 | 20 | 30 | 60`)], ["Week!A1:E3 Sales wide 2024-03-04…2024-03-06: 2 read, 66"]);
  reads("products across, month in the title", [draw("Sheet1", `
      Sales by rep and product, March 2024
      Rep | Widget | Bolt | Nut | Total
      Amy Cole | 1 | 2 | 3 | 6
      Ben Hart | 10 | 20 | 30 | 60
      Total | 11 | 22 | 33 | 66`)], ["Sheet1!A2:E5 Sales transposed: 2 read, 66; 5 total (Widget 11, Bolt 22, Nut 33)"], "product");
  reads("quantity and value under each month", [draw("Sprzedaż 2024", `
      Towar | styczeń | < | luty | <
      ^ | ilość | wartość | ilość | wartość
      Okno | 1 | 100 | 2 | 200
      Drzwi | 3 | 90 | 4 | 120
      Razem | 4 | 190 | 6 | 320`)], ["Sprzedaż 2024!A1:E5 Sales wide 2024-01…2024-02: 2 read, 510; 5 total"]);
  reads("the year in a cell of its own above", [draw("Sheet1", `
      Year: | 2024
      Team: | North
    
      Rep | Jan | Feb
      Amy Cole | 1 | 2
      Ben Hart | 10 | 20`)], ["Sheet1!A4:C6 Sales wide 2024-01…2024-02: 2 read, 33"]);
  reads("quarters between months, Polish", [draw("Wykonanie 2024", `
      PH | sty | lut | mar | I kw. | kwi | maj | cze | II kw. | I półr. | RAZEM
      Lis M. | 1 | 1 | 1 | 3 | 2 | 2 | 2 | 6 | 9 | 9
      Mazur P. | 1 | 1 | 1 | 3 | 2 | 2 | 2 | 6 | 9 | 9`)], ["Wykonanie 2024!A1:K3 Sales wide 2024-01…2024-06: 2 read, 18"]);
  reads("people of two teams across", [draw("2024", `
      | North | < | South | < |
      Month | Amy | Ben | Cara | Dan | Total
      Jan | 1 | 2 | 3 | 4 | 10
      Feb | 1 | 2 | 3 | 4 | 10
      Total | 2 | 4 | 6 | 8 | 20
      Target | 3 | 3 | 3 | 3 | 12`)], ["2024!A1:F6 Sales transposed: 2 read, 20; 5 total, 6 goal-row"]);
  reads("goals across people, months down", [draw("Targets 2024", `
      Month | Amy Cole | Ben Hart
      January | 10 | 20
      February | 10 | 25`)], ["Targets 2024!A1:C3 Goals transposed: 2 read, 65"]);
  reads("target column per person beside months", [draw("Sales 2024", `
      Rep | Jan | Feb | Total | Target | % of target
      Amy Cole | 1 | 2 | 3 | 4 | 0.75
      Ben Hart | 10 | 20 | 30 | 30 | 1`)], ["Sales 2024!A1:F3 Sales wide 2024-01…2024-02: 2 read, 33"]);
});

describe("[WIDE] shortened words under the periods", () => {
  reads("plan i wyk.", [draw("Plan 2025", `
      PH | styczeń | < | < | luty | < | <
      ^ | plan | wyk. | % wyk. | plan | wyk. | % wyk.
      Anna Nowak | 100 | 90 | 90% | 110 | 120 | 109%
      Piotr Lis | 80 | 85 | 106% | 90 | 70 | 78%`)], ["Plan 2025!A1:G4 Sales wide 2025-01…2025-02: 2 read, 365", "Plan 2025!A1:G4 Goals wide 2025-01…2025-02: 2 read, 380"]);
  reads("tgt and act", [draw("2025", `
      Rep | Q1 | < | Q2 | <
      ^ | Tgt | Act | Tgt | Act
      Amy Cole | 100 | 90 | 110 | 120`)], ["2025!A1:E3 Sales wide 2025-Q1…2025-Q2: 1 read, 210", "2025!A1:E3 Goals wide 2025-Q1…2025-Q2: 1 read, 210"]);
});
