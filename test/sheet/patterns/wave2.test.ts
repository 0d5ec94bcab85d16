import { draw, told } from "./picture";
const t = (name: string, sheets: Parameters<typeof told>[0], want: string[], by?: string) => it(name, () => expect(told(sheets, by)).toEqual(want));

t("fiscal quarters, no fiscal year set", [draw("Bookings", `
  Account executive | Q1 FY25 | Q2 FY25 | FY25
  Amy Cole | 1 | 2 | 3
  Ben Hart | 10 | 20 | 30`)], ["Bookings!A1:D3 Sales wide Q1 FY25…Q2 FY25: 2 read, 33"]);
t("months, no year anywhere", [draw("Sheet1", `
  Rep | Jan | Feb | Mar | Total
  Amy Cole | 1 | 2 | 3 | 6
  Ben Hart | 10 | 20 | 30 | 60
  Total | 11 | 22 | 33 | 66`)], ["Sheet1!A1:E4 Sales wide Feb…Mar: 2 read, 66; 4 total"]);
t("plan rows under names in one column", [draw("2024", `
  Handlowiec | sty | lut | mar
  Anna Nowak | 10 | 12 | 9
  plan | 11 | 11 | 11
  Piotr Lis | 5 | 6 | 7
  plan | 5 | 5 | 5
  realizacja | 0.9 | 1.1 | 1`)], ["2024!A1:D6 Sales wide 2024-01…2024-03: 2 read, 49; 3 goal-row, 5 goal-row, 6 computed-row"]);
t("days across", [draw("Week", `
  Rep | 2024-03-04 | 2024-03-05 | 2024-03-06 | Total
  Amy Cole | 1 | 2 | 3 | 6
  Ben Hart | 10 | 20 | 30 | 60`)], ["Week!A1:E3 Sales wide 2024-03-04…2024-03-06: 2 read, 66"]);
t("products across, month in the title", [draw("Sheet1", `
  Sales by rep and product, March 2024
  Rep | Widget | Bolt | Nut | Total
  Amy Cole | 1 | 2 | 3 | 6
  Ben Hart | 10 | 20 | 30 | 60
  Total | 11 | 22 | 33 | 66`)], ["Sheet1!A2:E5 Sales transposed: 2 read, 66; 5 total (Widget 11, Bolt 22, Nut 33)"], "product");
t("quantity and value under each month", [draw("Sprzedaż 2024", `
  Towar | styczeń | < | luty | <
  ^ | ilość | wartość | ilość | wartość
  Okno | 1 | 100 | 2 | 200
  Drzwi | 3 | 90 | 4 | 120
  Razem | 4 | 190 | 6 | 320`)], ["Sprzedaż 2024!A1:E5 Sales wide 2024-01…2024-02: 2 read, 510; 5 total"]);
t("the same table twice side by side, as in a newspaper", [draw("Mar", `
  Date | Rep | Amount | | Date | Rep | Amount
  2024-03-01 | Amy Cole | 1 | | 2024-03-03 | Ben Hart | 3
  2024-03-02 | Ben Hart | 2 | | 2024-03-04 | Amy Cole | 4`)], ["Mar!A1:C3 Sales: 2 read, 3", "Mar!E1:G3 Sales: 2 read, 7"]);
t("a centred title right above the header", [draw("Data", `
  | | Sales by month 2024
  Date | Rep | Customer | Amount
  2024-03-01 | Amy Cole | Acme | 1
  2024-03-02 | Ben Hart | Bolt | 2`)], ["Data!A2:D4 Sales: 2 read, 3"]);
t("the day once for its rows", [draw("Kasa", `
  Data | Handlowiec | Kwota
  2024-03-01 | Anna Nowak | 1
  | Piotr Lis | 2
  | Ewa Bąk | 3
  2024-03-02 | Anna Nowak | 4
  | Piotr Lis | 5
  Razem | | 15`)], ["Kasa!A1:C7 Sales: 5 read, 15; 7 total"]);
t("orders with lines and order totals", [draw("Orders", `
  Order no | Order date | Rep | Product | Amount
  A1 | 2024-03-01 | Amy Cole | Widget | 10
  | | | Bolt | 20
  Total A1 | | | | 30
  A2 | 2024-03-02 | Ben Hart | Widget | 5
  | | | Nut | 7
  Total A2 | | | | 12
  Total | | | | 42`)], ["Orders!A1:E8 Sales: 4 read, 42; 4 subtotal, 7 subtotal, 8 total (Amy Cole 30, Ben Hart 12)"], "person");
t("the year in a cell of its own above", [draw("Sheet1", `
  Year: | 2024
  Team: | North

  Rep | Jan | Feb
  Amy Cole | 1 | 2
  Ben Hart | 10 | 20`)], ["Sheet1!A4:C6 Sales wide 2024-01…2024-02: 2 read, 33"]);
t("quarters between months, Polish", [draw("Wykonanie 2024", `
  PH | sty | lut | mar | I kw. | kwi | maj | cze | II kw. | I półr. | RAZEM
  Lis M. | 1 | 1 | 1 | 3 | 2 | 2 | 2 | 6 | 9 | 9
  Mazur P. | 1 | 1 | 1 | 3 | 2 | 2 | 2 | 6 | 9 | 9`)], ["Wykonanie 2024!A1:K3 Sales wide 2024-01…2024-06: 2 read, 18"]);
t("three levels of sums without a word", [draw("Mar", `
  Region | Rep | Date | Amount
  North | Amy Cole | 2024-03-01 | 1
  | | 2024-03-02 | 2
  | | | 3
  | Ben Hart | 2024-03-01 | 10
  | | 2024-03-02 | 20
  | | | 30
  | | | 33
  South | Cara Diaz | 2024-03-01 | 5
  | | 2024-03-03 | 6
  | | | 11
  | | | 11
  | | | 44`)], ["Mar!A1:D13 Sales: 6 read, 44; 4 subtotal, 7 subtotal, 8 subtotal, 11 subtotal, 12 subtotal, 13 total"]);
t("page line beside the firm's name, carried sums in the middle", [draw("Rejestr", `
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
t("goals with a row for the company and each department", [draw("Goals", `
  Unit | Level | Period | Goal
  Company | Company | Q1 2024 | 1000
  North | Department | Q1 2024 | 600
  Amy Cole | Person | Q1 2024 | 300
  Ben Hart | Person | Q1 2024 | 300`)], ["Goals!A1:D5 Goals: 4 read, 2200"]);
t("people of two teams across", [draw("2024", `
  | North | < | South | < |
  Month | Amy | Ben | Cara | Dan | Total
  Jan | 1 | 2 | 3 | 4 | 10
  Feb | 1 | 2 | 3 | 4 | 10
  Total | 2 | 4 | 6 | 8 | 20
  Target | 3 | 3 | 3 | 3 | 12`)], ["2024!A1:F6 Sales transposed: 2 read, 20; 5 total, 6 goal-row"]);
t("goals across people, months down", [draw("Targets 2024", `
  Month | Amy Cole | Ben Hart
  January | 10 | 20
  February | 10 | 25`)], ["Targets 2024!A1:C3 Goals transposed: 2 read, 65"]);
t("fields down, orders across", [draw("Orders", `
  Order no | A1 | A2 | A3
  Order date | 2024-03-01 | 2024-03-02 | 2024-03-05
  Salesperson | Amy Cole | Ben Hart | Amy Cole
  Net amount | 100 | 200 | 50`)], ["Orders!A1:D4 Sales transposed: 3 read, 350"]);
t("a month a sheet, sales in the first and totals of each in a plan sheet", [draw("Sty", `
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
t("summary with regions across months typed, sums in thousands", [draw("Jan", `
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
t("top ten customers below the list on the same sheet", [draw("Mar", `
  Date | Rep | Customer | Amount
  2024-03-01 | Amy Cole | Acme | 10
  2024-03-02 | Ben Hart | Bolt | 20
  2024-03-03 | Ben Hart | Acme | 5

  Customer | Amount
  Bolt | 20
  Acme | 15
  Total | 35`)], ["Mar!A1:D4 Sales: 3 read, 35", "Mar!A6:B9 unknown: 3 read, no sum"]);
t("summary of months beside the list on the same sheet", [draw("2024", `
  Date | Rep | Amount | | Month | Sales
  2024-01-01 | Amy Cole | 10 | | Jan 2024 | 30
  2024-01-02 | Ben Hart | 20 | | Feb 2024 | 5
  2024-02-03 | Ben Hart | 5 | | Total | 35`)], ["2024!A1:C4 Sales: 3 read, 35", "2024 E1:F4: repeats"]);
t("Rows of a person's name merged over her months, and totals in bold", [draw("Dane", `
  Handlowiec | Miesiąc | Sprzedaż
  Anna Nowak | styczeń 2024 | 10
  ^ | luty 2024 | 20
  ^ | Razem | 30
  Piotr Lis | styczeń 2024 | 5
  ^ | luty 2024 | 6
  ^ | Razem | 11
  Suma końcowa | | 41`)], ["Dane!A1:C8 Sales: 4 read, 41; 4 total, 7 total, 8 total (Anna Nowak 30, Piotr Lis 11)"], "person");
t("month sections in a list without a date column", [draw("2024", `
  Rep | Customer | Amount
  January 2024
  Amy Cole | Acme | 10
  Ben Hart | Bolt | 20
  February 2024
  Amy Cole | Acme | 5`)], ["2024!A1:C6 Sales: 3 read, 35; 2 section-line, 5 section-line"]);
t("a list with prefilled numbers below the data", [draw("Zam", `
  Lp. | Data | PH | Kwota
  1 | 2024-03-01 | Lis M. | 10
  2 | 2024-03-02 | Lis M. | 20
  3 | | |
  4 | | |`)], ["Zam!A1:D5 Sales: 2 read, 30; 4 no-date, 5 no-date"]);
t("no spaces, semicolons of a header with line breaks and stars", [draw("S", `
  Date* | Rep* | Amount (EUR)*
  2024-03-01 | Amy Cole | 10
  2024-03-02 | Ben Hart | 20`)], ["S!A1:C3 Sales: 2 read, 30"]);
t("target column per person beside months", [draw("Sales 2024", `
  Rep | Jan | Feb | Total | Target | % of target
  Amy Cole | 1 | 2 | 3 | 4 | 0.75
  Ben Hart | 10 | 20 | 30 | 30 | 1`)], ["Sales 2024!A1:F3 Sales wide 2024-01…2024-02: 2 read, 33"]);
t("gap rows of dashes between blocks", [draw("S", `
  Date | Rep | Amount
  ---------- | -------- | ------
  2024-03-01 | Amy Cole | 10
  2024-03-02 | Ben Hart | 20
  ========== | ======== | ======
  Total | | 30`)], ["S!A1:C6 Sales: 2 read, 30; 5 note-line, 6 total"]);
