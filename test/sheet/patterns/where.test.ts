// Where the data is: titles and blocks above, several tables on a sheet, headers of several rows, headers that come again, Excel's own tables.
import { draw, reads, told } from "./picture";

describe("[WHERE] above and around a table", () => {
  it("a logo, a title, the print date and a note stand above; the table begins in C6", () => {
    expect(told([draw("Sales", `
      NORTHFIELD LTD
      | | Sales by order, March 2024
      | | Printed: 2024-04-02 by K. Boyd

      | | All amounts without VAT
      | | Date       | Rep      | Customer  | Amount
      | | 2024-03-01 | Amy Cole | Acme      | 120.5
      | | 2024-03-02 | Ben Hart | Bolt & Co | 80
      | | 2024-03-05 | Amy Cole | Acme      | 99.5`)])).toEqual(["Sales!C6:F9 Sales: 3 read, 300"]);
  });

  it("a block of labels and values above, KPI figures beside it", () => {
    expect(told([draw("Raport", `
      Raport sprzedaży | | | | Zamówienia | 3
      Miesiąc: | marzec 2024 | | | Średnia | 100
      Sporządził: | K. Lis | | | Najlepszy | Anna Nowak

      Data | Handlowiec | Towar | Ilość | Wartość netto
      2024-03-01 | Anna Nowak | Śruba M8 | 10 | 120.5
      2024-03-02 | Piotr Lis  | Nakrętka | 4  | 80
      2024-03-05 | Anna Nowak | Śruba M8 | 8  | 99.5`)])).toEqual(["Raport!A5:E8 Sales: 3 read, 300"]);
  });

  it("KPI tiles of two cells above the header, without a blank row between", () => {
    expect(told([draw("Orders", `
      Total sales | 300
      Orders | 3
      Order date | Salesperson | Product | Net amount
      2024-03-01 | Amy Cole | Widget | 120.5
      2024-03-02 | Ben Hart | Bolt | 80
      2024-03-05 | Amy Cole | Widget | 99.5`)])).toEqual(["Orders!A3:D6 Sales: 3 read, 300"]);
  });

  it("one order under its header, all its days set: a row, not a second line of the header", () => {
    expect(told([draw("Orders", `
      Order number | Order date | Due date | Shipped    | Delivered | Amount
      A1           | 2025-01-01 |          | 2025-01-31 |           | 0.5
      A2           | 2025-01-02 |          | 2025-02-02 |           | 2`)])).toEqual(["Orders!A1:F3 Sales: 2 read, 2.5"]);
  });

  it("days across under a label of their own are a second line of the header", () => {
    expect(told([draw("Sales", `
                 | Date
      Person     | 2025-01-01 | 2025-02-01 | 2025-03-01
      Amy Cole   | 10         | 20         | 30
      Ben Hart   | 1          | 2          | 3`)])).toEqual(["Sales!A1:D4 Sales wide 2025-01…2025-03: 2 read, 66"]);
  });

  it("an instruction of many words and a legend on the right", () => {
    expect(told([draw("Zamówienia", `
      Proszę wpisywać tylko zamówienia potwierdzone przez klienta, najpóźniej do piątku do godz. 15. | | | | |

      Nr zam. | Data zam. | PH | Klient | Wart. netto | | Legenda
      Z/1 | 2024-01-03 | Kowalska E. | Alfa | 100 | | Z = zamówienie
      Z/2 | 2024-01-04 | Lis M. | Beta | 200 | | K = korekta
      K/1 | 2024-01-05 | Lis M. | Beta | -50 | | `)])).toEqual(["Zamówienia!A3:E6 Sales: 3 read, 250"]);
  });

  it("a column without a header between the others, a spacer", () => {
    expect(told([draw("Deals", `
      Close date | Owner | | Account | | Amount
      2024-01-03 | Amy Cole | | Acme | | 100
      2024-01-04 | Ben Hart | | Bolt | | 200`)])).toEqual(["Deals!A1:F3 Sales: 2 read, 300"]);
  });

  it("row numbers under a header that says Lp., and a line of column numbers as Polish forms have it", () => {
    expect(told([draw("Rejestr", `
      Lp. | Data sprzedaży | Nr faktury | Nabywca | Handlowiec | Wartość netto
      1 | 2 | 3 | 4 | 5 | 6
      1 | 2024-01-03 | FV/1 | Alfa | Anna Nowak | 100
      2 | 2024-01-04 | FV/2 | Beta | Piotr Lis | 200
      3 | 2024-01-08 | FV/3 | Alfa | Anna Nowak | 50`)])).toEqual(["Rejestr!A1:F5 Sales: 3 read, 350; 2 repeated-header"]);
  });

  it("units in a row of their own under the header", () => {
    expect(told([draw("Sales", `
      Date | Rep | Quantity | Amount
      | | (pcs) | (k EUR)
      2024-01-03 | Amy Cole | 3 | 1.5
      2024-01-04 | Ben Hart | 2 | 2`)])).toEqual(["Sales!A1:D4 Sales: 2 read, 3500"]);
  });
});

describe("[WHERE] several tables on a sheet", () => {
  it("sales on the left, goals on the right, one empty column between", () => {
    expect(told([draw("Q1", `
      Date | Rep | Amount | | Rep | Month | Goal
      2024-01-03 | Amy Cole | 100 | | Amy Cole | 2024-01-01 | 400
      2024-01-09 | Ben Hart | 250 | | Ben Hart | 2024-01-01 | 300
      2024-01-19 | Amy Cole | 50 | | Total | | 700
      2024-01-22 | Ben Hart | 10`)])).toEqual(["Q1!A1:C5 Sales: 4 read, 410", "Q1!E1:G4 Goals: 2 read, 700; 4 total"]);
  });

  it("side by side with titles of their own, headers in different rows", () => {
    expect(told([draw("Team", `
      Sales in March | | | | | Targets for March
      Date | Rep | Customer | Value
      2024-03-03 | Amy Cole | Acme | 100 | | Rep | Month | Target
      2024-03-09 | Ben Hart | Bolt | 250 | | Amy Cole | 2024-03 | 400
      2024-03-19 | Amy Cole | Acme | 50 | | Ben Hart | 2024-03 | 300`)])).toEqual(["Team!A2:D5 Sales: 3 read, 400", "Team!F3:H5 Goals: 2 read, 700"]);
  });

  it("sales on the left; people above rates on the right", () => {
    expect(told([draw("Dane", `
      Data | Sprzedawca | Kwota | | Handlowiec | Dział | Data zatrudnienia
      2024-01-03 | Anna Nowak | 100 | | Anna Nowak | Hurt | 2020-02-01
      2024-01-09 | Piotr Lis | 250 | | Piotr Lis | Detal | 2021-05-01
      2024-01-19 | Anna Nowak | 50 | | |
      2024-01-22 | Piotr Lis | 10 | | Waluta | Kurs | Od
      2024-01-23 | Piotr Lis | 90 | | EUR | 4.35 | 2024-01-01
      2024-01-24 | Anna Nowak | 30 | | USD | 3.98 | 2024-01-01`)])).toEqual(["Dane!A1:C7 Sales: 6 read, 530", "Dane!E1:G3 People: 2 read, no sum", "Dane!E5:G7 Rates: 2 read, no sum"]);
  });

  it("one under another, other columns, each with its title and total", () => {
    expect(told([draw("2024", `
      Goals 2024
      Rep | Quarter | Goal
      Amy Cole | Q1 2024 | 400
      Ben Hart | Q1 2024 | 300
      Total | | 700

      Orders
      Order no | Order date | Rep | Amount
      A1 | 2024-01-03 | Amy Cole | 100
      A2 | 2024-01-09 | Ben Hart | 250
      Total | | | 350`)])).toEqual(["2024!A2:C5 Goals: 2 read, 700; 5 total", "2024!A8:D11 Sales: 2 read, 350; 11 total"]);
  });

  it("one under another without a blank row, no titles", () => {
    expect(told([draw("Arkusz1", `
      Data | Handlowiec | Klient | Wartość
      2024-01-03 | Anna Nowak | Alfa | 100
      2024-01-09 | Piotr Lis | Beta | 250
      Handlowiec | Miesiąc | Cel
      Anna Nowak | 2024-01 | 400
      Piotr Lis | 2024-01 | 300`)])).toEqual(["Arkusz1!A1:D3 Sales: 2 read, 350", "Arkusz1!A4:C6 Goals: 2 read, 700"]);
  });

  it("a table a department, each under its name", () => {
    expect(told([draw("Styczeń 2024", `
      Hurt
      Data | Handlowiec | Wartość netto
      2024-01-03 | Anna Nowak | 100
      2024-01-09 | Piotr Lis | 250
      Razem | | 350

      Detal
      Data | Handlowiec | Wartość netto
      2024-01-03 | Ewa Bąk | 10
      2024-01-09 | Jan Żak | 20
      Razem | | 30
      Ogółem | | 380`)], "department")).toEqual(["Styczeń 2024!A2:C12 Sales: 4 read, 380; 5 total, 7 section-line, 8 repeated-header, 11 total, 12 total (Hurt 350, Detal 30)"]);
  });

  it("goals above, actuals below under the same months", () => {
    expect(told([draw("2024", `
      Target
      Rep | Jan 2024 | Feb 2024 | Mar 2024
      Amy Cole | 100 | 100 | 120
      Ben Hart | 90 | 90 | 90
      Actual
      Rep | Jan 2024 | Feb 2024 | Mar 2024
      Amy Cole | 80 | 120 | 110
      Ben Hart | 95 | 60 | 100`)])).toEqual(["2024!A2:D4 Goals wide 2024-01…2024-03: 2 read, 590", "2024!A6:D8 Sales wide 2024-01…2024-03: 2 read, 565"]);
  });

  it("two blocks of months side by side: plan and actual", () => {
    expect(told([draw("2024", `
      | Plan | < | < | | Wykonanie | < | <
      Przedstawiciel | I 2024 | II 2024 | III 2024 | | I 2024 | II 2024 | III 2024
      Kowalska E. | 100 | 100 | 120 | | 80 | 120 | 110
      Lis M. | 90 | 90 | 90 | | 95 | 60 | 100
      Razem | 190 | 190 | 210 | | 175 | 180 | 210`)])).toEqual([
      "2024!A1:H5 Sales wide 2024-01…2024-03: 2 read, 565; 5 total",
      "2024!A1:H5 Goals wide 2024-01…2024-03: 2 read, 590; 5 total",
    ]);
  });
});

describe("[WHERE] headers of two and three rows", () => {
  it("the year merged over its quarters, two years", () => {
    expect(told([draw("Sales", `
      Rep | 2023 | < | < | < | 2024 | <
      ^ | Q1 | Q2 | Q3 | Q4 | Q1 | Q2
      Amy Cole | 10 | 20 | 30 | 40 | 50 | 60
      Ben Hart | 1 | 2 | 3 | 4 | 5 | 6`)])).toEqual(["Sales!A1:G4 Sales wide 2023-Q1…2024-Q2: 2 read, 231"]);
  });

  it("plan and actual under each month, with a per cent column", () => {
    expect(told([draw("Realizacja", `
      Handlowiec | styczeń 2024 | < | < | luty 2024 | < | <
      ^ | Plan | Wykonanie | % | Plan | Wykonanie | %
      Anna Nowak | 100 | 90 | 0.9 | 110 | 121 | 1.1
      Piotr Lis | 200 | 150 | 0.75 | 100 | 100 | 1
      Razem | 300 | 240 | 0.8 | 210 | 221 | 1.052`)])).toEqual([
      "Realizacja!A1:G5 Sales wide 2024-01…2024-02: 2 read, 461; 5 total",
      "Realizacja!A1:G5 Goals wide 2024-01…2024-02: 2 read, 510; 5 total",
    ]);
  });

  it("year, quarter and month in three rows, quarter totals left out", () => {
    expect(told([draw("Actual", `
      | 2024 | < | < | < | < | < | < | <
      | Q1 | < | < | < | Q2 | < | < | <
      Rep | Jan | Feb | Mar | Total | Apr | May | Jun | Total
      Amy Cole | 1 | 2 | 3 | 6 | 4 | 5 | 6 | 15
      Ben Hart | 10 | 20 | 30 | 60 | 40 | 50 | 60 | 150`)])).toEqual(["Actual!A1:I5 Sales wide 2024-01…2024-06: 2 read, 231"]);
  });

  it("groups of columns above a list: order, customer, value", () => {
    expect(told([draw("Export", `
      Order | < | < | Customer | < | Value | <
      No | Date | Rep | Name | City | Net value | Gross value
      A1 | 2024-01-03 | Amy Cole | Acme | Leeds | 100 | 123
      A2 | 2024-01-09 | Ben Hart | Bolt | York | 250 | 307.5`)])).toEqual(["Export!A1:G4 Sales: 2 read, 350"]);
  });

  it("a header in two lines", () => {
    expect(told([draw("Lista", `
      Data | Nazwisko | Nazwa | Wartość
      sprzedaży | handlowca | klienta | netto
      2024-01-03 | Anna Nowak | Alfa | 100
      2024-01-09 | Piotr Lis | Beta | 250`)])).toEqual(["Lista!A1:D4 Sales: 2 read, 350"]);
  });
});

describe("[WHERE] headers that come again", () => {
  it("a pasted print: page lines, carried sums, the header on each page", () => {
    expect(told([draw("Wydruk", `
      Zestawienie sprzedaży za styczeń 2024
      Data | Nr dok. | Handlowiec | Wartość netto
      2024-01-03 | FV/1 | Anna Nowak | 100
      2024-01-04 | FV/2 | Piotr Lis | 200
      Do przeniesienia | | | 300
      Strona 1 z 2
      Zestawienie sprzedaży za styczeń 2024
      Data | Nr dok. | Handlowiec | Wartość netto
      Z przeniesienia | | | 300
      2024-01-08 | FV/3 | Anna Nowak | 50
      Razem | | | 350
      Strona 2 z 2`)])).toEqual(["Wydruk!A2:D12 Sales: 3 read, 350; 5 carried-total, 6 page-line, 7 page-line, 8 repeated-header, 9 carried-total, 11 total, 12 page-line"]);
  });

  it("a wide header of two rows that comes again for the next team", () => {
    expect(told([draw("Actual 2024", `
      | Q1 | < | <
      Rep | Jan | Feb | Mar
      North
      Amy Cole | 1 | 2 | 3
      Ben Hart | 10 | 20 | 30
      | Q1 | < | <
      Rep | Jan | Feb | Mar
      South
      Cara Diaz | 5 | 5 | 5
      Dan Frey | 7 | 7 | 7`)])).toEqual(["Actual 2024!A1:D10 Sales wide 2024-01…2024-03: 4 read, 102; 3 section-line, 6 repeated-header, 7 repeated-header, 8 section-line"]);
  });
});

describe("[WHERE] Excel's own tables, hidden rows", () => {
  it("a native table with its totals row, a title above and remarks right under it", () => {
    expect(told([draw("Orders", `
      Orders of the north
      Order date | Rep | Amount
      2024-01-03 | Amy Cole | 100
      2024-01-09 | Ben Hart | 250
      Total | | =SUBTOTAL(109,Orders[Amount]) → 350
      * without VAT`, { tables: { Orders: "A2:C5+" } })])).toEqual(["Orders!A2:C5 Sales: 2 read, 350; 5 total"]);
  });

  it("a native table and a bare range below it", () => {
    expect(told([draw("Data", `
      Order date | Rep | Amount
      2024-01-03 | Amy Cole | 100
      2024-01-09 | Ben Hart | 250

      Rep | Quarter | Target
      Amy Cole | Q1 2024 | 400
      Ben Hart | Q1 2024 | 300`, { tables: { Orders: "A1:C3" } })])).toEqual(["Data!A1:C3 Sales: 2 read, 350", "Data!A5:C7 Goals: 2 read, 700"]);
  });

  it("rows that a filter hides are read", () => {
    expect(told([draw("Sales", `
      Date | Rep | Amount
      2024-01-03 | Amy Cole | 100
      ~2024-01-04 | Ben Hart | 40
      ~2024-01-05 | Ben Hart | 60
      2024-01-09 | Amy Cole | 250`)])).toEqual(["Sales!A1:C5 Sales: 4 read, 450"]);
  });
});

describe("[WHERE] more", () => {
  reads("the same table twice side by side, as in a newspaper", [draw("Mar", `
      Date | Rep | Amount | | Date | Rep | Amount
      2024-03-01 | Amy Cole | 1 | | 2024-03-03 | Ben Hart | 3
      2024-03-02 | Ben Hart | 2 | | 2024-03-04 | Amy Cole | 4`)], ["Mar!A1:C3 Sales: 2 read, 3", "Mar!E1:G3 Sales: 2 read, 7"]);
  reads("a list of each month side by side, under its merged name", [draw("S", `
      January 2024 | < | < | | February 2024 | < | <
      Date | Rep | Amount | | Date | Rep | Amount
      2024-01-02 | Amy Cole | 1 | | 2024-02-02 | Amy Cole | 3
      2024-01-03 | Ben Hart | 2 | | 2024-02-03 | Ben Hart | 4`)], ["S!A2:C4 Sales: 2 read, 3", "S!E2:G4 Sales: 2 read, 7"]);
  reads("a centred title right above the header", [draw("Data", `
      | | Sales by month 2024
      Date | Rep | Customer | Amount
      2024-03-01 | Amy Cole | Acme | 1
      2024-03-02 | Ben Hart | Bolt | 2`)], ["Data!A2:D4 Sales: 2 read, 3"]);
  reads("page line beside the firm's name, carried sums in the middle", [draw("Rejestr", `
      ABC Sp. z o.o. | | | | Strona 1 z 2
      Rejestr sprzedaży 03/2024
      Lp. | Nr dok. | Data | Kontrahent | Netto | VAT | Brutto
      1 | FV/1 | 2024-03-01 | Alfa | 100 | 23 | 123
      2 | FV/2 | 2024-03-02 | Beta | 200 | 46 | 246
      | | | Do przeniesienia: | 300 | 69 | 369
      ABC Sp. z o.o. | | | | Strona 2 z 2
      Rejestr sprzedaży 03/2024
      Lp. | Nr dok. | Data | Kontrahent | Netto | VAT | Brutto
      | | | Z przeniesienia: | 300 | 69 | 369
      3 | FV/3 | 2024-03-03 | Alfa | 50 | 11.5 | 61.5
      | | | Razem strona: | 50 | 11.5 | 61.5
      | | | Ogółem: | 350 | 80.5 | 430.5`)], ["Rejestr!A3:G13 Sales: 3 read, 350; 6 carried-total, 7 page-line, 8 page-line, 9 repeated-header, 10 carried-total, 12 subtotal, 13 total"]);
  reads("stars and units in the header", [draw("S", `
      Date* | Rep* | Amount (EUR)*
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Ben Hart | 20`)], ["S!A1:C3 Sales: 2 read, 30"]);
});

describe("[WHERE] titles right over tables side by side", () => {
  reads("sales, goals and a ranking", [draw("Marzec 2025", `
      Sprzedaż | | | | Cele | | | Ranking
      Data | Handlowiec | Netto | | Handlowiec | Cel | | Miejsce | Handlowiec | Wynik
      2025-03-01 | Anna Nowak | 100 | | Anna Nowak | 500 | | 1 | Piotr Lis | 200
      2025-03-02 | Piotr Lis | 200 | | Piotr Lis | 400 | | 2 | Anna Nowak | 150
      2025-03-03 | Anna Nowak | 50 | | Razem | 900`)], ["Marzec 2025!A2:C5 Sales: 3 read, 350", "Marzec 2025!E2:F5 Goals: 2 read, 900; 5 total", "Marzec 2025!H2:J4 unknown: 2 read, no sum"]);
  reads("groups of one table with a narrow column between them stay groups", [draw("Sales", `
      | 2023 | | | 2024
      Rep | Q1 | Q2 | | Q1 | Q2
      Amy Cole | 1 | 2 | | 3 | 4
      Ben Hart | 10 | 20 | | 30 | 40`)], ["Sales!A1:F4 Sales wide 2023-Q1…2024-Q2: 2 read, 110"]);
  test.each([["Order", "Delivery"], ["Order", "Invoice"], ["Zamówienie", "Dostawa"], ["Zamówienie", "Płatność"], ["Order", "Shipping"], ["Invoice", "Payment"]])("%s and %s over days and amounts of the same rows are groups", (one, other) => {
    const lines = told([draw("Sheet1", `
      ${one} | | | | ${other}
      Date | Rep | Amount | | Date | Customer | Amount
      2025-03-01 | Amy Cole | 100 | | 2025-03-04 | Acme | 100
      2025-03-02 | Ben Hart | 200 | | 2025-03-05 | Bolt | 200`)]);
    expect(lines.map((line) => line.split(":").slice(0, 2).join(":"))).toEqual(["Sheet1!A1:G4 Sales"]);
  });
  reads("two lists of sales under titles of their own are two", [draw("Sheet1", `
      Shop | | | | Online
      Date | Rep | Amount | | Date | Customer | Amount
      2025-03-01 | Amy Cole | 100 | | 2025-03-04 | Acme | 10
      2025-03-02 | Ben Hart | 200 | | 2025-03-05 | Bolt | 20`)], ["Sheet1!A2:C4 Sales: 2 read, 300", "Sheet1!E2:G4 Sales: 2 read, 30"]);
});

describe("[WHERE] a form", () => {
  reads("labels with their values right over the header are no groups of it", [draw("Plan", `
      Handlowiec: | Anna Nowak
      Rok: | 2024
      Miesiąc | Plan | Wykonanie | %
      styczeń | 100 | 90 | 90%
      luty | 110 | 120 | 109%`)], ["Plan!A3:D5 Goals: 2 read, 210", "Plan!A3:D5 Sales: 2 read, 210"]);
});
