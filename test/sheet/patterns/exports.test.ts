// Lists as ERP and CRM systems hand them over: their words for columns, their marks for sums, dates in pieces.
import { MARK, marksOf, readWorkbook } from "../../../src/sheet";
import { saidOf } from "../sheets";
import { draw, reads, told } from "./picture";

describe("[EXPORTS] of ERP systems", () => {
  reads("SAP: sums marked with asterisks, decimals by the column, a minus behind", [draw("Sheet1", `
      Billing Documents List

      Name 1 | Bill.Doc. | Billing Date | Material | Billed Qty | SU | Net value | Curr.
      Acme GmbH | 90001234 | 15.03.2024 | M-100 | 10,000 | PC | 1.234,56 | EUR
      Acme GmbH | 90001235 | 16.03.2024 | M-200 | 5,000 | PC | 500,00 | EUR
      * | | | | 15,000 | PC | 1.734,56 | EUR
      Bolt AG | 90001236 | 18.03.2024 | M-100 | 1,000 | PC | 234,56- | EUR
      * | | | | 1,000 | PC | 234,56- | EUR
      ** | | | | 16,000 | PC | 1.500,00 | EUR`)], ["Sheet1!A3:H9 Sales: 3 read, 1500; 6 subtotal, 8 subtotal, 9 subtotal (Acme GmbH 1734.56, Bolt AG -234.56)"], "customer");
  reads("SAP: Result and Overall Result, months by number", [draw("Sheet1", `
      Sales employee | Cal. year/month | Net sales
      | | EUR
      Amy Cole | '01.2024' | 1.234,00
      | '02.2024' | 1.000,00
      | Result | 2.234,00
      Ben Hart | '01.2024' | 500,00
      Overall Result | | 2.734,00`)], ["Sheet1!A1:C7 Sales: 3 read, 2734; 5 subtotal, 7 total (Amy Cole 2234, Ben Hart 500)"], "person");
  reads("Optima: lista faktur, data sprzedaży obok daty wystawienia, korekta, suma bez etykiet", [draw("Lista faktur", `
      Firma: ABC Sp. z o.o. | | Okres: 2024-03-01 - 2024-03-31

      Lp. | Numer dokumentu | Data wyst. | Data sprz. | Kontrahent | NIP | Netto | VAT | Brutto | Opiekun
      1 | FA/1/03/2024 | 01.03.2024 | 29.02.2024 | Alfa | 5213456789 | '1 234,50' | 283,94 | '1 518,44' | Nowak Anna
      2 | FA/2/03/2024 | 02.03.2024 | 02.03.2024 | Beta | 1132456788 | '2 000,00' | 460,00 | '2 460,00' | Lis Piotr
      3 | FK/1/03/2024 | 05.03.2024 | 05.03.2024 | Alfa | 5213456789 | -200,00 | -46,00 | -246,00 | Nowak Anna
      | | | | | Razem: | '3 034,50' | 697,94 | '3 732,44' |
      Wydrukowano z programu Comarch ERP Optima, 2024-04-01 10:21`)], ["Lista faktur!A3:J8 Sales: 3 read, 3034.5; 7 total, 8 note-line (Nowak Anna 1034.5, Lis Piotr 2000)"], "person");
  reads("Symfonia: nazwa pola po dwukropku", [draw("Raport", `
      Dokument: data | Kontrahent: kod | Kontrahent: nazwa | Handlowiec: kod | Wartość: netto | Wartość: brutto
      2024-03-01 | ALFA | Alfa sp. z o.o. | ANOWAK | 100 | 123
      2024-03-02 | BETA | Beta S.A. | PLIS | 200 | 246
      Razem | | | | 300 | 369`)], ["Raport!A1:F4 Sales: 2 read, 300; 4 total (ANOWAK 100, PLIS 200)"], "person");
});

describe("[EXPORTS] of CRM systems", () => {
  reads("Pipedrive: each header begins with the same word; stages of the pipeline beside won and lost", [draw("deals", `
      Deal - Title | Deal - Owner | Deal - Organization | Deal - Value | Deal - Currency | Deal - Status | Deal - Deal created | Deal - Won time | Deal - Lost reason
      Acme deal | Amy Cole | Acme | 1200 | EUR | Won | 2024-01-05 | 2024-03-01 |
      Bolt deal | Ben Hart | Bolt | 800 | EUR | Lost | 2024-01-06 | | Price`)], ["deals!A1:I3 Leads: 2 read, 2000 (Amy Cole 1200, Ben Hart 800)", "deals!A1:I3 Sales: 1 read, 1200; 3 not-won (Amy Cole 1200)"], "person");
  reads("Dynamics: the expected closing beside the real one", [draw("My Opportunities", `
      (Do Not Modify) Opportunity | (Do Not Modify) Modified On | Potential Customer | Est. Close Date | Est. Revenue | Status | Owner | Actual Close Date
      {A1} | 2024-03-20 | Acme | 2024-03-15 | 1200 | Won | Amy Cole | 2024-03-14
      {A2} | 2024-03-20 | Bolt | 2024-04-15 | 900 | Open | Ben Hart |`)], ["My Opportunities!A1:H3 Leads: 2 read, 2100 (Amy Cole 1200, Ben Hart 900)", "My Opportunities!A1:H3 Sales: 1 read, 1200; 3 not-won (Amy Cole 1200)"], "person");
});

describe("[EXPORTS] reports of CRM systems", () => {
  reads("Salesforce: sums and counts under each owner, who stands once for his rows", [draw("Report", `
      Closed Won by Owner
      Filtered By
         Stage equals Closed Won

      Opportunity Owner ↑ | Opportunity Name | Account Name | Close Date ↓ | Amount | Stage
      Amy Cole | Acme renewal | Acme | 15/03/2024 | USD 1,200.00 | Closed Won
      | Acme upsell | Acme | 18/03/2024 | USD 300.00 | Closed Won
      Subtotal | | | Sum | USD 1,500.00 |
      | | | Count | 2 |
      Ben Hart | Bolt new | Bolt | 19/03/2024 | USD 500.00 | Closed Won
      Subtotal | | | Sum | USD 500.00 |
      | | | Count | 1 |
      Total | | | Sum | USD 2,000.00 |
      | | | Count | 3 |
      Confidential Information - Do Not Distribute`)], [
    "Report!A5:F15 Leads: 3 read, 2000; 8 subtotal, 9 computed-row, 11 subtotal, 12 computed-row, 13 total, 14 computed-row, 15 note-line (Amy Cole 1500, Ben Hart 500)",
    "Report!A5:F15 Sales: 3 read, 2000; 8 subtotal, 9 computed-row, 11 subtotal, 12 computed-row, 13 total, 14 computed-row, 15 note-line (Amy Cole 1500, Ben Hart 500)",
  ], "person");
  reads("the stage of a pipeline beside the status that says how it ended", [draw("deals", `
      Title | Owner | Value | Stage | Status | Created | Closed on
      Acme | Amy Cole | 1200 | Negotiation | Won | 2024-01-05 | 2024-03-01
      Bolt | Ben Hart | 800 | Proposal | Lost | 2024-01-06 | 2024-03-02
      Core | Ben Hart | 300 | Proposal | Open | 2024-01-06 |`)], ["deals!A1:G4 Leads: 3 read, 2300", "deals!A1:G4 Sales: 1 read, 1200; 3 not-won, 4 not-won"]);
});

describe("[EXPORTS] columns that mislead", () => {
  it("a share of the whole is no split of a sale", () => {
    const [table] = readWorkbook([draw("Sprzedaż", `
      Data | Handlowiec | Kwota | Udział %
      2024-03-01 | Anna Nowak | 10 | 17%
      2024-03-02 | Piotr Lis | 20 | 33%
      2024-03-03 | Anna Nowak | 30 | 50%
      Razem | | 60 | 100%`)]).tables;
    expect(table!.columns.map(({ role }) => role)).toEqual(["date", "person", "amount", null]);
  });
  it("a split of sales is one", () => {
    const [table] = readWorkbook([draw("Sales", `
      Date | Rep | Amount | Share
      2024-03-01 | Amy Cole | 100 | 60%
      2024-03-01 | Ben Hart | 100 | 40%
      2024-03-02 | Ben Hart | 50 | 100%`)]).tables;
    expect(table!.columns.map(({ role }) => role)).toEqual(["date", "person", "amount", "creditShare"]);
  });
  reads("the currency beside amounts in it is not that of the amounts in PLN", [draw("Sprzedaż", `
      Data | PH | Wartość w walucie | Waluta | Wartość PLN
      2024-03-01 | Anna Nowak | 10 | EUR | 43
      2024-03-02 | Jan Lis | 100 | PLN | 100`)], ["Sprzedaż!A1:E3 Sales: 2 read, 143"]);
  reads("order numbers under Name are nobody", [draw("orders_export", `
      Name | Created at | Currency | Total | Billing Name
      #1001 | 2024-03-01 09:59:00 +0100 | EUR | 125 | Acme
      #1002 | 2024-03-02 09:59:00 +0100 | EUR | 65 | Bolt`)], ["orders_export!A1:E3 Sales: 2 read, 190 (no person)"], "person");
  reads("quantities and margins beside the values of each year", [draw("Matrix", `
      Customer | Rep | 2023 | < | < | 2024 | < | <
      ^ | ^ | Qty | Value | Margin % | Qty | Value | Margin %
      Acme | Amy Cole | 1 | 100 | 20 | 2 | 220 | 21
      Bolt | Ben Hart | 3 | 300 | 22 | 3 | 310 | 22`)], ["Matrix!A1:H4 Sales wide 2023…2024: 2 read, 930"]);
  it("and are not asked for", () => {
    const [table] = readWorkbook([draw("Sprzedaż 2024", `
      Klient | styczeń | < | luty | <
      ^ | szt. | wartość | szt. | wartość
      Alfa | 1 | 100 | 2 | 200
      Beta | 3 | 90 | 4 | 120`)]).tables;
    expect([table!.sum, table!.doubts]).toEqual([510, []]);
  });
  reads("cumulated columns beside the months of a company, nothing named a goal", [draw("Zestawienie", `
      Miesiąc | Sprzedaż | Sprzedaż narastająco | Plan | Plan narastająco | Realizacja
      styczeń 2024 | 100 | 100 | 90 | 90 | 111%
      luty 2024 | 120 | 220 | 100 | 190 | 120%
      Razem | 220 | | 190 | |`)], ["Zestawienie!A1:F4 Goals: 2 read, 190; 4 total", "Zestawienie!A1:F4 Sales: 2 read, 220; 4 total"]);
  it("two plans, the least and the most, are asked", () => {
    const readings = ["Plan min. | Plan max.", "Cel minimalny | Cel ambitny"].map((headers) => readWorkbook([draw("Cele 2024", `
      Handlowiec | Miesiąc | ${headers}
      Anna Nowak | styczeń 2024 | 100 | 150
      Piotr Lis | styczeń 2024 | 80 | 120`)]).tables[0]!);
    expect(readings.map(({ role, sum, doubts }) => [role, sum, doubts])).toEqual([
      ["Goals", null, [{ role: "goal", headers: ["Plan min.", "Plan max."] }]],
      ["Goals", null, [{ role: "goal", headers: ["Cel minimalny", "Cel ambitny"] }]],
    ]);
  });
  reads("the least target alone is the goal", [draw("Targets", `
      Rep | Quarter | Min. target | Actual
      Amy Cole | Q1 2024 | 100 | 90
      Ben Hart | Q1 2024 | 80 | 85`)], ["Targets!A1:D3 Goals: 2 read, 180", "Targets!A1:D3 Sales: 2 read, 175"]);
  reads("rok obrotowy w tytule, miesiące od lipca", [draw("Wykonanie", `
      Rok obrotowy 2024/2025
      PH | lip | sie | wrz | paź | lis | gru | sty | lut
      Lis M. | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1`)], ["Wykonanie!A2:I3 Sales wide 2024-07…2025-02: 1 read, 8"]);
});

describe("[EXPORTS] dates in pieces", () => {
  reads("year, month and day in columns of their own", [draw("Sales", `
      Year | Month | Day | Rep | Amount
      2024 | 3 | 1 | Amy Cole | 10
      2024 | 3 | 22 | Ben Hart | 20
      2024 | 12 | 31 | Ben Hart | 5`)], ["Sales!A1:E4 Sales: 3 read, 35 (2024-03-01 10, 2024-03-22 20, 2024-12-31 5)"], "date");
  reads("rok tylko w pierwszym wierszu, miesiąc słownie", [draw("Sprzedaż", `
      Rok | Miesiąc | PH | Kwota
      2024 | listopad | Anna Nowak | 10
      | grudzień | Anna Nowak | 20
      2025 | styczeń | Anna Nowak | 5`)], ["Sprzedaż!A1:D4 Sales: 3 read, 35 (2024-11-01 10, 2024-12-01 20, 2025-01-01 5)"], "date");
  reads("year and number of the week", [draw("Weekly", `
      Year | Wk | Rep | Sales
      2025 | 7 | Amy Cole | 10
      2025 | 8 | Ben Hart | 20`)], ["Weekly!A1:D3 Sales: 2 read, 30 (2025-02-10 10, 2025-02-17 20)"], "date");
  reads("calendar weeks across", [draw("Weekly 2025", `
      Rep | CW 7 | CW 8
      Amy Cole | 1 | 2
      Ben Hart | 10 | 20`)], ["Weekly 2025!A1:C3 Sales wide 2025-W07…2025-W08: 2 read, 33"]);
  reads("a day without its year beside whole dates is no month of 2015", [draw("Sales", `
      Date | Rep | Amount
      13 Mar 2024 | Amy Cole | 10
      15-Mar | Amy Cole | 20`)], ["Sales!A1:C3 Sales: 1 read, 10; 3 period-without-year"]);
  reads("dni bez roku pod tytułem, który go podaje", [draw("Sprzedaż", `
      Sprzedaż 2024
      Data | PH | Kwota
      5 mar | Anna Nowak | 10
      15 mar | Anna Nowak | 20`)], ["Sprzedaż!A2:C4 Sales: 2 read, 30 (2024-03-05 10, 2024-03-15 20)"], "date");
});

describe("[EXPORTS] headers of three rows", () => {
  reads("year, quarter and month beside labels merged over all three", [draw("Sales", `
      Region | Rep | 2024 | < | < | < | < | <
      ^ | ^ | Q1 | < | < | Q2 | < | <
      ^ | ^ | Jan | Feb | Mar | Apr | May | Jun
      North | Amy Cole | 1 | 2 | 3 | 4 | 5 | 6
      South | Ben Hart | 10 | 20 | 30 | 40 | 50 | 60`)], ["Sales!A1:H5 Sales wide 2024-01…2024-06: 2 read, 231 (North 21, South 210)"], "region");
  reads("rok, kwartał i miesiąc, nic nie jest scalone", [draw("Sprzedaż", `
      Region | PH | 2024 | | | |
      | | I kw. | | | II kw. |
      | | sty | lut | mar | kwi | maj
      Północ | Anna Nowak | 1 | 2 | 3 | 4 | 5
      Południe | Piotr Lis | 10 | 20 | 30 | 40 | 50`)], ["Sprzedaż!A1:G5 Sales wide 2024-01…2024-05: 2 read, 165 (Północ 15, Południe 150)"], "region");
});

describe("[EXPORTS] more", () => {
  reads("Salesforce splits: the credit is the split owner's, not the opportunity owner's", [draw("Report", `
      Opportunity Name | Close Date | Opportunity Owner | Split Owner | Split % | Split Amount | Amount
      Acme | 3/14/2025 | Amy Cole | Amy Cole | 60.00% | USD 600.00 | USD 1,000.00
      Acme | 3/14/2025 | Amy Cole | Ben Hart | 40.00% | USD 400.00 | USD 1,000.00
      Bolt | 3/20/2025 | Ben Hart | Ben Hart | 100.00% | USD 500.00 | USD 500.00`)], ["Report!A1:G4 Sales: 3 read, 2500 (Amy Cole 1000, Ben Hart 1500)"], "person");
  test.each([["Deal owner", "Amount", "Currency", "Amount in company currency"], ["Opiekun", "Wartość", "Waluta", "Wartość w walucie firmy"]])("HubSpot: what is in the company's own currency counts, and no deal's currency is its (%s)", (owner, amount, currency, own) =>
    expect(told([draw("hubspot-export", `
      Close Date | ${owner} | ${amount} | ${currency} | ${own}
      2025-03-14 | Amy Cole | 1000 | EUR | 4300
      2025-03-16 | Ben Hart | 700 | USD | 2800`)])).toEqual(["hubspot-export!A1:E3 Sales: 2 read, 7100"]));
  reads("deals in two currencies have no sum, as leads or as sales", [draw("deals", `
      Title | Owner | Value | Currency | Status | Won time
      A | Amy Cole | 1,200.00 | EUR | won | 2025-03-14 10:00:00
      B | Ben Hart | 800.00 | USD | won | 2025-03-15 10:00:00`)], ["deals!A1:F3 Leads: 2 read, no sum", "deals!A1:F3 Sales: 2 read, no sum"]);
  test.each([["Doc. Currency"], ["Document currency"], ["Waluta dokumentu"]])("SAP: %s is the currency, and the sales organisation nobody's customer", (currency) =>
    expect(told([draw("Export", `
      Sales Org. | Sales Employee | Bill.Date | Net Value | ${currency}
      1000 | Amy Cole | 15.03.2024 | 1.234,56 | EUR
      1000 | Ben Hart | 16.03.2024 | 234,56- | USD`)], "customer")).toEqual(["Export!A1:E3 Sales: 2 read, no sum (no customer)"]));
  reads("enova: the name of a person rather than the code", [draw("Lista", `
      Handlowiec: Kod | Handlowiec: Nazwisko i imię | Data | Wartość netto
      AN | Nowak Anna | 2025-03-01 | 100,00
      JL | Lis Jan | 2025-03-02 | 50,00`)], ["Lista!A1:D3 Sales: 2 read, 150 (Nowak Anna 100, Lis Jan 50)"], "person");
  reads("a person over each part of a print, whose names are months, too", [draw("Raport", `
      Opiekun: Anna Nowak
      Data | Dokument | Kontrahent | Wartość netto
      2025-03-01 | FA/1 | Alfa | 100,00
      2025-03-02 | FA/2 | Beta | 200,00
      Podsumowanie: Anna Nowak | | | 300,00
      Opiekun: Jan Lis
      Data | Dokument | Kontrahent | Wartość netto
      2025-03-03 | FA/3 | Alfa | 50,00
      Podsumowanie: Jan Lis | | | 50,00
      Podsumowanie raportu | | | 350,00`)], ["Raport!A2:D10 Sales: 3 read, 350; 5 subtotal, 6 section-line, 7 repeated-header, 9 subtotal, 10 subtotal (Anna Nowak 300, Jan Lis 50)"], "person");
  reads("a print whose pages are numbered in their titles", [draw("Print", `
      ACME LTD SALES JOURNAL Page 1
      Date | Ref | Salesman | Amount
      13/01/25 | 1002 | Amy Cole | 1,200.00
      Carried forward | | | 1,200.00
      ACME LTD SALES JOURNAL Page 2
      Date | Ref | Salesman | Amount
      Brought forward | | | 1,200.00
      14/01/25 | 1003 | Ben Hart | 300.00-
      Report total | | | 900.00`)], ["Print!A2:D9 Sales: 2 read, 900; 4 carried-total, 5 section-line, 6 repeated-header, 7 carried-total, 9 total (no department)"], "department");
  test.each([["Dane klienta", "Nazwa", "Dane sprzedaży", "Data", "Wartość"], ["Customer", "Name", "Sale", "Date", "Amount"]])("under %s, %s names the customer", (customer, name, sale, date, amount) =>
    expect(told([draw("Sales", `
      ${customer} | < | ${sale} | <
      ${name} | Miasto | ${date} | ${amount}
      Alfa | Łódź | 2025-03-01 | 1
      Beta | Gdynia | 2025-03-02 | 2`)], "customer")).toEqual(["Sales!A1:D4 Sales: 2 read, 3 (Alfa 1, Beta 2)"]));
});

describe("[EXPORTS] columns that say what an amount is", () => {
  test.each([["Type", "Sale", "Return"], ["Typ dokumentu", "Faktura", "Zwrot"]])("%s tells the returns", (type, sale, back) => {
    const [table] = readWorkbook([draw("Sales", `
      Date | Rep | ${type} | Amount
      2025-03-01 | Amy Cole | ${sale} | 100
      2025-03-02 | Ben Hart | ${back} | 20`)]).tables;
    expect([...marksOf(table!)]).toEqual([MARK.none, MARK.returned]);
  });
  test.each([["Quote"], ["Oferta"], ["Pro forma"]])("%s is no sale", (word) => {
    const [table] = readWorkbook([draw("Documents", `
      Date | Document type | Rep | Net value
      2025-03-01 | ${word} | Amy Cole | 1000
      2025-03-03 | Invoice | Amy Cole | 800`)]).tables;
    expect([...marksOf(table!)]).toEqual([MARK.cancelled, MARK.none]);
  });
  test.each([["Dr/Cr", "Cr", "Dr"], ["Wn/Ma", "Ma", "Wn"], ["Side", "Credit", "Debit"]])("%s beside the amounts: %s are sales, %s counts as minus, and it is said", (header, credit, debit) => {
    const sheet = draw("Ledger", `
      Date | Rep | Amount | ${header}
      2025-03-01 | Amy Cole | 100 | ${credit}
      2025-03-02 | Ben Hart | 20 | ${debit}
      2025-03-03 | Ben Hart | 50 | ${credit}`);
    expect(told([sheet])).toEqual(["Ledger!A1:D4 Sales: 3 read, 130"]);
    expect(saidOf(readWorkbook([sheet]).tables[0]!)).toEqual(["1 debits-minus"]);
  });
  test.each([["Payment type", "Credit", "Debit"], ["Card", "Credit", "Debit"]])("%s with %s and %s says nothing of sides", (header, one, other) =>
    expect(told([draw("Sales", `
      Date | Person | ${header} | Amount
      2025-03-01 | Amy Cole | ${one} | 100
      2025-03-02 | Ben Hart | ${other} | 200
      2025-03-03 | Amy Cole | ${one} | 50
      2025-03-04 | Ben Hart | ${one} | 500`)])).toEqual(["Sales!A1:D5 Sales: 4 read, 850"]));
  it("what a person said on a column of sides holds", () =>
    expect(told([draw("Sales", `
      Date | Person | Side | Amount
      2025-03-01 | Amy Cole | Credit | 100
      2025-03-02 | Ben Hart | Debit | 20
      2025-03-03 | Amy Cole | Credit | 50`)], undefined, { chosen: [{ sheet: "Sales", table: "Sales", column: "Side", role: "channel" }] })).toEqual(["Sales!A1:D4 Sales: 3 read, 170"]));
  it("many small amounts on one side and few large ones on the other do not tell: left out, and said", () => {
    const rows = [...Array.from({ length: 7 }, () => "DR | 10"), ...Array.from({ length: 3 }, () => "CR | 10000")];
    expect(told([draw("Ledger", `
      Date | Rep | Dr/Cr | Amount
      ${rows.map((row, i) => `2025-03-0${(i % 9) + 1} | Amy Cole | ${row}`).join("\n")}`)])).toEqual([`Ledger!A1:D11 Sales: 0 read, 0; ${rows.map((_, i) => `${i + 2} unclear-side`).join(", ")}`]);
  });
  it("sides as people type them, over a total, and beside amounts that have signs", () => {
    expect(told([draw("Ledger", `
      Date | Rep | Amount | Dr/Cr
      2025-03-01 | Amy Cole | 100 | CR
      2025-03-02 | Ben Hart | 20 | Dr
      2025-03-03 | Ben Hart | 50 | Cr
      Total | | 130 |`)])).toEqual(["Ledger!A1:D5 Sales: 3 read, 130; 5 total"]);
    expect(told([draw("Ledger", `
      Date | Rep | Amount | Dr/Cr
      2025-03-01 | Amy Cole | '100,00' | Cr
      2025-03-02 | Ben Hart | '-20,00' | Dr
      2025-03-03 | Ben Hart | '50,00' | Cr`)])).toEqual(["Ledger!A1:D4 Sales: 3 read, 130"]);
  });
  it("amounts of two currencies, a column each, are asked for, never added up", () =>
    expect(readWorkbook([draw("Sales", `
      Date | Rep | PLN | EUR
      2025-03-01 | Amy Cole | 100 |
      2025-03-02 | Ben Hart | | 50`)]).tables.map(({ sum, doubts }) => [sum, doubts])).toEqual([[null, [{ role: "amount", headers: ["PLN", "EUR"] }]]]));
  test.each([["Goal", "Revised goal"], ["Cel", "Cel po korekcie"]])("%s and %s are asked for, never guessed", (goal, revised) =>
    expect(readWorkbook([draw("Goals", `
      Rep | Period | ${goal} | ${revised}
      Amy Cole | 2025-01 | 100 | 120
      Ben Hart | 2025-01 | 50 |`)]).tables[0]!.doubts).toEqual([{ role: "goal", headers: [goal, revised] }]));
  test.each([["MN"], ["BN"], ["Sales (MN)"], ["Thousand Oaks"], ["In Thousand Oaks"], ["Million Dollar Club"], ["Tys"], ["MN EUR"], ["Sales (M)"]])("the sheet %s says no scale", (name) =>
    expect(told([draw(name, `
      Rep | Jan 2025 | Feb 2025
      Amy Cole | 100 | 200
      Ben Hart | 10 | 20`)])).toEqual([`${name}!A1:C3 Sales wide 2025-01…2025-02: 2 read, 330`]));
  test.each([["Sales (k€)"], ["Sprzedaż w tys. zł"], ["Sprzedaż (tys. zł)"], ["Sales, k EUR"], ["Sales in thousands"], ["Sprzedaż [tys.]"], ["Sales EUR k"], ["Sprzedaż tys. zł"]])("the sheet %s is in thousands, but for what says its own scale", (name) =>
    expect(told([draw(name, `
      Rep | Jan 2025 | Feb 2025
      Amy Cole | 1,5 | 2
      Ben Hart | 10 | 20k`)])).toEqual([`${name}!A1:C3 Sales wide 2025-01…2025-02: 2 read, 33500`]));
});

describe("[EXPORTS] registers of documents in a sheet with any name", () => {
  reads("kinds of documents are no cases", [draw("Dok", `
      Rodzaj | Numer | Data | Kontrahent | Handlowiec | Netto
      Faktura | 1 | 2024-01-15 | Alfa | Anna Nowak | 1000
      Korekta | 2 | 2024-01-16 | Alfa | Anna Nowak | -200
      Faktura | 3 | 2024-01-17 | Beta | Piotr Lis | 500`)], ["Dok!A1:F4 Sales: 3 read, 1300"]);
  reads("kinds of complaints are", [draw("Zgł", `
      Rodzaj | Numer | Data zgłoszenia | Klient | Rozwiązano
      Reklamacja | 1 | 2024-01-15 | Alfa | 2024-01-20
      Pytanie | 2 | 2024-01-16 | Alfa | 2024-01-17`)], ["Zgł!A1:E3 Service: 2 read, no sum"]);
  it("payments among invoices are no sales, and that is said", () => {
    const [table] = readWorkbook([draw("Ledger", `
      Date | Type | Num | Customer | Amount
      2024-01-05 | Invoice | 1 | Acme | 100
      2024-01-06 | Payment | 9 | Acme | 100
      2024-01-07 | Invoice | 2 | Bolt | 50`)]).tables;
    expect([...marksOf(table!)!].map((mark) => mark === MARK.cancelled)).toEqual([false, true, false]);
    expect(saidOf(table!)).toEqual(["1 kinds-not-counted (Type)"]);
  });
});
