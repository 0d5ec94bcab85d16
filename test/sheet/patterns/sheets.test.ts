// Sheets that are no data, or that say again what others say.
import { draw, reads, told } from "./picture";

const MONTH = (amounts: readonly number[], month: string): string => `
      Date | Rep | Customer | Amount
      2024-${month}-03 | Amy Cole | Acme | ${amounts[0]}
      2024-${month}-09 | Ben Hart | Bolt | ${amounts[1]}
      2024-${month}-19 | Amy Cole | Core | ${amounts[2]}
      Total | | | ${amounts[0]! + amounts[1]! + amounts[2]!}`;
const JAN = draw("Jan", MONTH([10, 20, 5], "01"));
const FEB = draw("Feb", MONTH([11, 22, 6], "02"));
const READ = ["Jan!A1:D5 Sales: 3 read, 35; 5 total", "Feb!A1:D5 Sales: 3 read, 39; 5 total"];

describe("[SHEETS] summaries are not counted", () => {
  it("a month a line, typed in", () => {
    expect(told([JAN, FEB, draw("Summary", `
      Month | Sales
      Jan 2024 | 35
      Feb 2024 | 39
      Total | 74`)])).toEqual([...READ, "Summary: repeats"]);
  });

  it("a person a line, by formula over the months", () => {
    expect(told([JAN, FEB, draw("Team", `
      Rep | Jan 2024 | Feb 2024 | Total
      Amy Cole | =SUMIF(Jan!B:B,A2,Jan!D:D) → 15 | =SUMIF(Feb!B:B,A2,Feb!D:D) → 17 | =B2+C2 → 32
      Ben Hart | =SUMIF(Jan!B:B,A3,Jan!D:D) → 20 | =SUMIF(Feb!B:B,A3,Feb!D:D) → 22 | =B3+C3 → 42`)])).toEqual([...READ, "Team: repeats"]);
  });

  it("a person a line, typed in, sums to the same", () => {
    expect(told([JAN, FEB, draw("By rep", `
      Rep | Jan 2024 | Feb 2024 | Total
      Amy Cole | 15 | 17 | 32
      Ben Hart | 20 | 22 | 42
      Total | 35 | 39 | 74`)])).toEqual([...READ, "By rep: repeats"]);
  });

  it("a sheet that holds the rows of all months again", () => {
    expect(told([JAN, FEB, draw("Year to date", `
      Date | Rep | Customer | Amount
      2024-01-03 | Amy Cole | Acme | 10
      2024-01-09 | Ben Hart | Bolt | 20
      2024-01-19 | Amy Cole | Core | 5
      2024-02-03 | Amy Cole | Acme | 11
      2024-02-09 | Ben Hart | Bolt | 22
      2024-02-19 | Amy Cole | Core | 6
      Total | | | 74`)])).toEqual([...READ, "Year to date: repeats"]);
  });

  it("the same sheet twice under another name", () => {
    expect(told([JAN, FEB, { ...JAN, name: "Jan (2)" }])).toEqual([...READ, "Jan (2): repeats"]);
  });

  it("a pivot table", () => {
    expect(told([JAN, FEB, draw("Pivot", `
      Sum of Amount | Column Labels
      Row Labels | Jan | Feb | Grand Total
      Amy Cole | 15 | 17 | 32
      Ben Hart | 20 | 22 | 42
      Grand Total | 35 | 39 | 74`)])).toEqual([...READ, "Pivot: repeats"]);
  });

  it("a dashboard of tiles and small tables over the data", () => {
    expect(told([JAN, FEB, draw("Dashboard", `
      Sales dashboard 2024

      Total sales | | Orders | | Average
      =SUM(Jan!D2:D4,Feb!D2:D4) → 74 | | 6 | | 12.33

      Rep | Sales | Rank
      Ben Hart | =SUMIF(Jan!B:B,A7,Jan!D:D)+SUMIF(Feb!B:B,A7,Feb!D:D) → 42 | 1
      Amy Cole | =SUMIF(Jan!B:B,A8,Jan!D:D)+SUMIF(Feb!B:B,A8,Feb!D:D) → 32 | 2`)])).toEqual([...READ, "Dashboard A6:C8: repeats", "Dashboard A3:E4: no-list"]);
  });

  it("zestawienie dwóch miesięcy obok arkuszy po polsku", () => {
    const sheets = [draw("styczeń 2024", `
      Data | PH | Wartość
      2024-01-03 | Lis M. | 10
      2024-01-04 | Mazur P. | 20`), draw("luty 2024", `
      Data | PH | Wartość
      2024-02-03 | Lis M. | 1
      2024-02-04 | Mazur P. | 2`), draw("Zestawienie", `
      PH | styczeń 2024 | luty 2024 | Razem
      Lis M. | 10 | 1 | 11
      Mazur P. | 20 | 2 | 22
      Razem | 30 | 3 | 33`)];
    expect(told(sheets)).toEqual(["styczeń 2024!A1:C3 Sales: 2 read, 30", "luty 2024!A1:C3 Sales: 2 read, 3", "Zestawienie: repeats"]);
  });
});

describe("[SHEETS] no data", () => {
  it("notes, an empty sheet, a template", () => {
    expect(told([JAN, draw("Notes", `
      Meeting of 5 March
      Amy to call Acme about the order of January.
      Ben on leave until Monday.`), draw("Sheet3", ""), draw("Mar", `
      Date | Rep | Customer | Amount
      Total | | | 0`)])).toEqual([READ[0], "Notes: no-table", "Sheet3: empty", "Mar: no-rows"]);
  });

  it("lists for drop-downs", () => {
    expect(told([JAN, draw("Lists", `
      Regions | Products | Status
      North | Widget | Open
      South | Bolt | Won
      East | Nut | Lost`)])).toEqual([READ[0], "Lists: no-list"]);
  });

  it("a calendar of days", () => {
    expect(told([JAN, draw("Calendar", `
      Date | Year | Month | Quarter | Weekday | Working day
      2024-01-01 | 2024 | 1 | Q1 | Monday | No
      2024-01-02 | 2024 | 1 | Q1 | Tuesday | Yes
      2024-01-03 | 2024 | 1 | Q1 | Wednesday | Yes`)])).toEqual([READ[0], "Calendar!A1:F4 unknown: 3 read, no sum"]);
  });

  it("a wall calendar", () => {
    expect(told([JAN, draw("Kalendarz", `
      marzec 2024
      Pn | Wt | Śr | Cz | Pt | So | Nd
      | | | | 1 | 2 | 3
      4 | 5 | 6 | 7 | 8 | 9 | 10
      11 | 12 | 13 | 14 | 15 | 16 | 17`)])).toEqual([READ[0], "Kalendarz: no-table"]);
  });

  it("a price list and a customer list", () => {
    expect(told([JAN, draw("Cennik", `
      Towar | Jednostka | Cena netto
      Okno | szt. | 500
      Drzwi | szt. | 900`), draw("Customers", `
      Customer | City | Phone
      Acme | Leeds | 0113 496 0000
      Bolt | York | 01904 55 00 00`)])).toEqual([READ[0], "Cennik!A1:C3 unknown: 2 read, no sum", "Customers: no-list"]);
  });
});

describe("[SHEETS] figures and words by themselves", () => {
  reads("tiles over the list are no table", [draw("Sales", `
      Total | Orders | Average
      300 | 3 | 100

      Date | Rep | Amount
      2024-03-01 | Amy Cole | 100
      2024-03-02 | Ben Hart | 150
      2024-03-03 | Ben Hart | 50`)], ["Sales!A4:C7 Sales: 3 read, 300", "Sales A1:C2: no-list"]);
  reads("kafelki kokpitu", [draw("Kokpit", `
      Sprzedaż | Cel | Realizacja | Marża
      120000 | 150000 | 80% | 22%

      Top klient | Alfa
      Top handlowiec | Anna Nowak`)], ["Kokpit: no-list"]);
  reads("listy do wyboru", [draw("Słowniki", `
      Regiony | Towary | Statusy
      Północ | Okno | Nowe
      Południe | Drzwi | W toku`)], ["Słowniki: no-list"]);
});

describe("[SHEETS] more", () => {
  reads("a month a sheet, sales in the first and totals of each in a plan sheet", [draw("Sty", `
      Data | PH | Kwota
      2024-01-02 | Lis M. | 10
      2024-01-03 | Mazur P. | 20`), draw("Lut", `
      Data | PH | Kwota
      2024-02-02 | Lis M. | 11
      2024-02-03 | Mazur P. | 22`), draw("Plan vs wykonanie", `
      Miesiąc | Plan | Wykonanie | %
      styczeń 2024 | 40 | 30 | 0.75
      luty 2024 | 40 | 33 | 0.825
      Razem | 80 | 63 | 0.7875`)], ["Sty!A1:C3 Sales: 2 read, 30", "Lut!A1:C3 Sales: 2 read, 33", "Plan vs wykonanie!A1:D4 Goals: 2 read, 80; 4 total"]);
  reads("summary with regions across months typed, sums in thousands", [draw("Jan", `
      Date | Region | Rep | Amount
      2024-01-02 | North | Amy Cole | 1000
      2024-01-03 | South | Ben Hart | 2000`), draw("Feb", `
      Date | Region | Rep | Amount
      2024-02-02 | North | Amy Cole | 1100
      2024-02-03 | South | Ben Hart | 2200`), draw("Overview", `
      Region | Jan 2024 | Feb 2024
      North | 1000 | 1100
      South | 2000 | 2200
      Total | 3000 | 3300`)], ["Jan!A1:D3 Sales: 2 read, 3000", "Feb!A1:D3 Sales: 2 read, 3300", "Overview: repeats"]);
  reads("top ten customers below the list on the same sheet", [draw("Mar", `
      Date | Rep | Customer | Amount
      2024-03-01 | Amy Cole | Acme | 10
      2024-03-02 | Ben Hart | Bolt | 20
      2024-03-03 | Ben Hart | Acme | 5
    
      Customer | Amount
      Bolt | 20
      Acme | 15
      Total | 35`)], ["Mar!A1:D4 Sales: 3 read, 35", "Mar!A6:B9 unknown: 3 read, no sum"]);
  reads("summary of months beside the list on the same sheet", [draw("2024", `
      Date | Rep | Amount | | Month | Sales
      2024-01-01 | Amy Cole | 10 | | Jan 2024 | 30
      2024-01-02 | Ben Hart | 20 | | Feb 2024 | 5
      2024-02-03 | Ben Hart | 5 | | Total | 35`)], ["2024!A1:C4 Sales: 3 read, 35", "2024 E1:F4: repeats"]);
});
