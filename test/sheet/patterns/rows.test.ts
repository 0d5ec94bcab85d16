// Rows that are no data, each with its reason; and those that are, however they look.
import { draw, reads, told } from "./picture";

describe("[ROWS] totals", () => {
  it("subtotals and a total by their words, the label in whatever column", () => {
    expect(told([draw("March", `
      Date | Rep | Product | Amount
      2024-03-01 | Amy Cole | Widget | 10
      2024-03-02 | Amy Cole | Bolt | 20
      | | Subtotal: | 30
      2024-03-03 | Ben Hart | Widget | 5
      2024-03-04 | Ben Hart | Bolt | 5
      | | Subtotal: | 10
      | | Grand Total | 40`)])).toEqual(["March!A1:D8 Sales: 4 read, 40; 4 subtotal, 7 subtotal, 8 total"]);
  });

  it("the name of the person with the word: Amy Cole Total, Suma dla Anny", () => {
    expect(told([draw("A", `
      Rep | Date | Amount
      Amy Cole | 2024-03-01 | 10
      Amy Cole | 2024-03-02 | 20
      Amy Cole Total | | 30
      Ben Hart | 2024-03-03 | 5
      Ben Hart Total | | 5
      Grand Total | | 35`), draw("B", `
      Handlowiec | Data | Kwota
      Anna Nowak | 2024-04-01 | 10
      Anna Nowak | 2024-04-02 | 21
      Suma dla: Anna Nowak | | 31
      Piotr Lis | 2024-04-03 | 5
      Suma dla: Piotr Lis | | 5
      Suma końcowa | | 36`)])).toEqual(["A!A1:C7 Sales: 3 read, 35; 4 subtotal, 6 subtotal, 7 total", "B!A1:C7 Sales: 3 read, 36; 4 subtotal, 6 subtotal, 7 total"]);
  });

  it("by formula, without a word", () => {
    expect(told([draw("March", `
      Date | Rep | Amount
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Amy Cole | 20
      | | =SUM(C2:C3) → 30
      2024-03-03 | Ben Hart | 5
      2024-03-04 | Ben Hart | 6
      | | =SUM(C5:C6) → 11
      | | =C4+C7 → 41`)])).toEqual(["March!A1:C8 Sales: 4 read, 41; 4 subtotal, 7 subtotal, 8 total"]);
  });

  it("by arithmetic alone", () => {
    expect(told([draw("Marzec", `
      Region | Data | Sprzedawca | Wartość
      Północ | 2024-03-01 | Anna Nowak | 10
      Północ | 2024-03-02 | Anna Nowak | 20
      Północ | | | 30
      Południe | 2024-03-03 | Piotr Lis | 5
      Południe | 2024-03-04 | Piotr Lis | 6
      Południe | | | 11
      | | | 41`)])).toEqual(["Marzec!A1:D8 Sales: 4 read, 41; 4 subtotal, 7 subtotal, 8 total"]);
  });

  it("a grand total right under the header", () => {
    expect(told([draw("Export", `
      Date | Rep | Amount
      Total | | 41
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Amy Cole | 20
      2024-03-03 | Ben Hart | 11`)])).toEqual(["Export!A1:C5 Sales: 3 read, 41; 2 total"]);
  });

  it("a grand total right above the header", () => {
    expect(told([draw("Export", `
      | | 41
      Date | Rep | Amount
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Amy Cole | 20
      2024-03-03 | Ben Hart | 11`)])).toEqual(["Export!A2:C5 Sales: 3 read, 41"]);
  });

  it("a total that stands in a row with a date, as systems print it", () => {
    expect(told([draw("Export", `
      Date | Rep | Amount
      2024-03-01 | Amy Cole | 10
      2024-03-01 | Ben Hart | 20
      2024-03-01 | Total | 30
      2024-03-02 | Ben Hart | 11
      2024-03-02 | Amy Cole | 1
      2024-03-02 | Total | 12`)])).toEqual(["Export!A1:C7 Sales: 4 read, 42; 4 total, 7 total"]);
  });

  it("averages, counts, goals and per cents at the foot", () => {
    expect(told([draw("Kwiecień", `
      Data | Handlowiec | Klient | Wartość
      2024-04-01 | Anna Nowak | Alfa | 10
      2024-04-02 | Piotr Lis | Beta | 30
      Razem | | | 40
      Średnia | | | 20
      Liczba zamówień | | | 2
      Plan | | | 50
      Realizacja planu % | | | 0.8`)])).toEqual(["Kwiecień!A1:D8 Sales: 2 read, 40; 4 total, 5 computed-row, 6 computed-row, 7 goal-row, 8 computed-row"]);
  });

  it("tax and gross under an invoice list", () => {
    expect(told([draw("Invoices", `
      Invoice no | Invoice date | Salesperson | Net amount
      1 | 2024-04-01 | Amy Cole | 10
      2 | 2024-04-02 | Ben Hart | 30
      | | Net total | 40
      | | VAT 20% | 8
      | | Gross total | 48`)])).toEqual(["Invoices!A1:D6 Sales: 2 read, 40; 4 total, 5 computed-row, 6 total"]);
  });

  it("customers and products whose names hold such words are data", () => {
    expect(told([draw("Sales", `
      Date | Customer | Product | Rep | Amount
      2024-03-01 | Total Energies | Summit tent | Amy Cole | 10
      2024-03-02 | All Saints | Total Care | Ben Hart | 20
      2024-03-03 | Suma Wholefoods | Page 1 poster | Ben Hart | 30`)])).toEqual(["Sales!A1:E4 Sales: 3 read, 60"]);
  });

  it("a sale that happens to equal the sum of those above it is data", () => {
    expect(told([draw("Sales", `
      Date | Rep | Amount
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Ben Hart | 20
      2024-03-03 | Amy Cole | 30`)])).toEqual(["Sales!A1:C4 Sales: 3 read, 60"]);
  });
});

describe("[ROWS] section lines and labels for the rows below", () => {
  it("a region's name above its rows", () => {
    expect(told([draw("March", `
      Rep | Date | Amount
      North
      Amy Cole | 2024-03-01 | 10
      Ben Hart | 2024-03-02 | 20
      South
      Cara Diaz | 2024-03-03 | 5
      Dan Frey | 2024-03-04 | 6`)], "region")).toEqual(["March!A1:C7 Sales: 4 read, 41; 2 section-line, 5 section-line (North 30, South 11)"]);
  });

  it("the person above his rows, who stands nowhere else", () => {
    expect(told([draw("March", `
      Date | Product | Amount
      Amy Cole
      2024-03-01 | Widget | 10
      2024-03-02 | Bolt | 20
      Total | | 30
      Ben Hart
      2024-03-03 | Widget | 5
      2024-03-04 | Nut | 6
      Total | | 11`)], "person")).toEqual(["March!A1:C9 Sales: 4 read, 41; 2 section-line, 5 total, 6 section-line, 9 total (Amy Cole 30, Ben Hart 11)"]);
  });

  it("the person above his rows, with the word for it, in Polish", () => {
    expect(told([draw("Marzec", `
      Data | Towar | Ilość | Wartość
      Handlowiec: Anna Nowak
      2024-03-01 | Okno | 1 | 10
      2024-03-02 | Drzwi | 2 | 20
      Handlowiec: Piotr Lis
      2024-03-03 | Okno | 1 | 5
      2024-03-04 | Brama | 3 | 6`)], "person")).toEqual(["Marzec!A1:D7 Sales: 4 read, 41; 2 section-line, 5 section-line (Anna Nowak 30, Piotr Lis 11)"]);
  });

  it("region and person once for all their rows", () => {
    expect(told([draw("March", `
      Region | Rep | Date | Amount
      North | Amy Cole | 2024-03-01 | 10
      | | 2024-03-02 | 20
      | Ben Hart | 2024-03-02 | 1
      South | Cara Diaz | 2024-03-03 | 5
      | | 2024-03-04 | 6`)], "person")).toEqual(["March!A1:D6 Sales: 5 read, 42 (Amy Cole 30, Ben Hart 1, Cara Diaz 11)"]);
  });

  it("a missing name in an ungrouped list is nobody's", () => {
    expect(told([draw("March", `
      Date | Rep | Amount
      2024-03-01 | Amy Cole | 10
      2024-03-02 | | 20
      2024-03-02 | Ben Hart | 1
      2024-03-03 | Amy Cole | 5`)], "person")).toEqual(["March!A1:C5 Sales: 4 read, 36 (Amy Cole 15, – 20, Ben Hart 1)"]);
  });
});

describe("[ROWS] notes, blanks, repeats", () => {
  it("blank rows inside, footnotes, a signature and a source below", () => {
    expect(told([draw("Luty", `
      Data | Handlowiec | Kwota
      2024-02-01 | Anna Nowak | 10

      2024-02-02 | Piotr Lis | 20
      Razem | | 30

      * bez podatku VAT
      Źródło: system FK, stan na 2024-03-01
      Sporządziła: Ewa Bąk | | sprawdził: J. Żak`)])).toEqual(["Luty!A1:C9 Sales: 2 read, 30; 5 total, 7 note-line, 8 note-line, 9 note-line"]);
  });

  it("a remark between two rows", () => {
    expect(told([draw("Feb", `
      Date | Rep | Customer | Amount
      2024-02-01 | Amy Cole | Acme | 10
      (the next two were paid in cash)
      2024-02-02 | Ben Hart | Bolt | 20
      2024-02-03 | Ben Hart | Bolt | 1`)])).toEqual(["Feb!A1:D5 Sales: 3 read, 31; 3 note-line"]);
  });

  it("returns and credit notes count as they are", () => {
    expect(told([draw("Faktury", `
      Nr | Data wystawienia | Handlowiec | Wartość netto | Typ
      FV/1 | 2024-02-01 | Anna Nowak | 100 | Faktura
      FV/2 | 2024-02-02 | Piotr Lis | 200 | Faktura
      KOR/1 | 2024-02-03 | Anna Nowak | -40 | Korekta
      Razem | | | 260 |`)])).toEqual(["Faktury!A1:E5 Sales: 3 read, 260; 5 total"]);
  });

  it("errors, n/a and dates that cannot be read", () => {
    expect(told([draw("Deals", `
      Date | Rep | Amount
      2024-02-01 | Amy Cole | #N/A
      2024-02-02 | Ben Hart | n/a
      soon | Ben Hart | 30
      #REF! | Amy Cole | 5
      2024-02-05 | Amy Cole | 7`)])).toEqual(["Deals!A1:C6 Sales: 1 read, 7; 2 error-value, 3 no-data, 4 not-a-date, 5 error-value"]);
  });
});

describe("[ROWS] goals in lists", () => {
  it("a total of goals by its word, a line of remarks", () => {
    expect(told([draw("Cele", `
      Handlowiec | Kwartał | Cel
      Anna Nowak | I kw. 2024 | 100
      Piotr Lis | I kw. 2024 | 200
      Razem | I kw. 2024 | 300
      Cele zatwierdzone przez zarząd 5 stycznia.`)])).toEqual(["Cele!A1:C5 Goals: 2 read, 300; 4 total, 5 note-line"]);
  });

  it("target and actual rows of a list", () => {
    expect(told([draw("2024", `
      Rep | Month | Measure | Value
      Amy Cole | Jan 2024 | Target | 10
      Amy Cole | Jan 2024 | Actual | 12
      Ben Hart | Jan 2024 | Target | 20
      Ben Hart | Jan 2024 | Actual | 18`)], "person")).toEqual([
      "2024!A1:D5 Sales: 2 read, 30; 2 goal-row, 4 goal-row (Amy Cole 12, Ben Hart 18)",
      "2024!A1:D5 Goals: 2 read, 30; 3 sales-row, 5 sales-row (Amy Cole 10, Ben Hart 20)",
    ]);
  });
});

describe("[ROWS] more", () => {
  reads("the day once for its rows", [draw("Kasa", `
      Data | Handlowiec | Kwota
      2024-03-01 | Anna Nowak | 1
      | Piotr Lis | 2
      | Ewa Bąk | 3
      2024-03-02 | Anna Nowak | 4
      | Piotr Lis | 5
      Razem | | 15`)], ["Kasa!A1:C7 Sales: 5 read, 15; 7 total"]);
  reads("orders with lines and order totals", [draw("Orders", `
      Order no | Order date | Rep | Product | Amount
      A1 | 2024-03-01 | Amy Cole | Widget | 10
      | | | Bolt | 20
      Total A1 | | | | 30
      A2 | 2024-03-02 | Ben Hart | Widget | 5
      | | | Nut | 7
      Total A2 | | | | 12
      Total | | | | 42`)], ["Orders!A1:E8 Sales: 4 read, 42; 4 subtotal, 7 subtotal, 8 total (Amy Cole 30, Ben Hart 12)"], "person");
  reads("three levels of sums without a word", [draw("Mar", `
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
  reads("goals with a row for the company and each department", [draw("Goals", `
      Unit | Level | Period | Goal
      Company | Company | Q1 2024 | 1000
      North | Department | Q1 2024 | 600
      Amy Cole | Person | Q1 2024 | 300
      Ben Hart | Person | Q1 2024 | 300`)], ["Goals!A1:D5 Goals: 4 read, 2200"]);
  reads("a person's name merged over her months, and totals in bold", [draw("Dane", `
      Handlowiec | Miesiąc | Sprzedaż
      Anna Nowak | styczeń 2024 | 10
      ^ | luty 2024 | 20
      ^ | Razem | 30
      Piotr Lis | styczeń 2024 | 5
      ^ | luty 2024 | 6
      ^ | Razem | 11
      Suma końcowa | | 41`)], ["Dane!A1:C8 Sales: 4 read, 41; 4 total, 7 total, 8 total (Anna Nowak 30, Piotr Lis 11)"], "person");
  reads("month sections in a list without a date column", [draw("2024", `
      Rep | Customer | Amount
      January 2024
      Amy Cole | Acme | 10
      Ben Hart | Bolt | 20
      February 2024
      Amy Cole | Acme | 5`)], ["2024!A1:C6 Sales: 3 read, 35; 2 section-line, 5 section-line"]);
  reads("a list with prefilled numbers below the data", [draw("Zam", `
      Lp. | Data | PH | Kwota
      1 | 2024-03-01 | Lis M. | 10
      2 | 2024-03-02 | Lis M. | 20
      3 | | |
      4 | | |`)], ["Zam!A1:D5 Sales: 2 read, 30; 4 no-date, 5 no-date"]);
  reads("gap rows of dashes between blocks", [draw("S", `
      Date | Rep | Amount
      ---------- | -------- | ------
      2024-03-01 | Amy Cole | 10
      2024-03-02 | Ben Hart | 20
      ========== | ======== | ======
      Total | | 30`)], ["S!A1:C6 Sales: 2 read, 30; 5 note-line, 6 total"]);
});
