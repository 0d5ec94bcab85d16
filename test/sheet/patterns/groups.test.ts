// Sums over their groups: outlines and pasted pivot tables, in which a region stands over its people and a person over their months.
import { readWorkbook } from "../../../src/sheet";
import { draw, reads, told } from "./picture";

describe("[GROUPS] a sum over its rows is not counted again", () => {
  reads("regions over people, no word says so", [draw("Sales", `
      | Jan 2024 | Feb 2024
      North | 11 | 22
      Amy Cole | 1 | 2
      Ben Hart | 10 | 20
      South | 7 | 7
      Cara Diaz | 3 | 3
      Dan Frey | 4 | 4
      Total | 18 | 29`)], ["Sales!A1:C8 Sales wide 2024-01…2024-02: 4 read, 47; 2 subtotal, 5 subtotal, 8 total (North 33, South 14)"], "region");
  reads("regiony nad handlowcami", [draw("Sprzedaż", `
      Region / Handlowiec | styczeń 2024 | luty 2024
      Północ | 11 | 22
      Anna Nowak | 1 | 2
      Piotr Lis | 10 | 20
      Południe | 7 | 7
      Ewa Bąk | 3 | 3
      Jan Żak | 4 | 4
      Razem | 18 | 29`)], ["Sprzedaż!A1:C8 Sales wide 2024-01…2024-02: 4 read, 47; 2 subtotal, 5 subtotal, 8 total (Anna Nowak 3, Piotr Lis 30, Ewa Bąk 6, Jan Żak 8)"], "person");
  reads("a person's sum over the dates, the name only there", [draw("S", `
      Rep | Date | Amount
      Amy Cole | | 30
      | 2024-03-01 | 10
      | 2024-03-02 | 20
      Ben Hart | | 11
      | 2024-03-03 | 5
      | 2024-03-04 | 6
      Total | | 41`)], ["S!A1:C8 Sales: 4 read, 41; 2 subtotal, 5 subtotal, 8 total (Amy Cole 30, Ben Hart 11)"], "person");
  reads("quarters over their months", [draw("S", `
      Month | Amount
      Q1 2024 | 60
      Jan 2024 | 10
      Feb 2024 | 20
      Mar 2024 | 30
      Q2 2024 | 15
      Apr 2024 | 5
      May 2024 | 10`)], ["S!A1:B8 Sales: 5 read, 75; 2 subtotal, 6 subtotal"]);
  reads("people whose figures are only now and then two others' together stay", [draw("Sales", `
      Rep | Jan 2024 | Feb 2024
      Amy Cole | 11 | 22
      Ben Hart | 1 | 2
      Cara Diaz | 10 | 20
      Dan Frey | 7 | 7
      Eve Gunn | 3 | 9`)], ["Sales!A1:C6 Sales wide 2024-01…2024-02: 5 read, 92"]);
});

describe("[GROUPS] a pivot table pasted without its list", () => {
  reads("compact, two levels in one column", [draw("Tabela", `
      Etykiety wierszy | Suma z Netto
      Anna Nowak | 30
      sty 2024 | 10
      lut 2024 | 20
      Piotr Lis | 12
      sty 2024 | 5
      lut 2024 | 7
      Suma końcowa | 42`)], ["Tabela!A1:B8 Sales: 4 read, 42; 2 subtotal, 5 subtotal, 8 total (Anna Nowak 30, Piotr Lis 12)"], "person");
  reads("compact, three levels, a group of one", [draw("Pivot", `
      Row Labels | Sum of Amount
      North | 41
      Amy Cole | 30
      Jan 2024 | 10
      Feb 2024 | 20
      Ben Hart | 11
      Jan 2024 | 5
      Feb 2024 | 6
      South | 7
      Cara Diaz | 7
      Jan 2024 | 7
      Grand Total | 48`)], ["Pivot!A1:B12 Sales: 5 read, 48; 2 subtotal, 3 subtotal, 6 subtotal, 9 subtotal, 10 subtotal, 12 total (Amy Cole 30, Ben Hart 11, Cara Diaz 7)"], "person");
  reads("in outline form, each level in a column of its own", [draw("Pivot", `
      Region | Rep | Month | Sum of Amount
      North | | | 41
      | Amy Cole | | 30
      | | Jan 2024 | 10
      | | Feb 2024 | 20
      | Ben Hart | | 11
      | | Jan 2024 | 5
      | | Feb 2024 | 6
      South | | | 7
      | Cara Diaz | | 7
      | | Jan 2024 | 7
      Grand Total | | | 48`)], ["Pivot!A1:D12 Sales: 5 read, 48; 2 subtotal, 3 subtotal, 6 subtotal, 9 subtotal, 10 subtotal, 12 total (Amy Cole 30, Ben Hart 11, Cara Diaz 7)"], "person");
  reads("months across", [draw("Sheet2", `
      Sum of Amount | Column Labels
      Row Labels | Jan 2024 | Feb 2024 | Grand Total
      Amy Cole | 15 | 17 | 32
      Ben Hart | 20 | 22 | 42
      Grand Total | 35 | 39 | 74`)], ["Sheet2!A1:D5 Sales wide 2024-01…2024-02: 2 read, 74; 5 total (Amy Cole 32, Ben Hart 42)"], "person");
  it("the region of each is known in an outline", () => {
    const [table] = readWorkbook([draw("Pivot", `
      Region | Rep | Month | Sum of Amount
      North | | | 30
      | Amy Cole | | 30
      | | Jan 2024 | 10
      | | Feb 2024 | 20
      South | | | 11
      | Ben Hart | | 11
      | | Jan 2024 | 5
      | | Feb 2024 | 6`)]).tables;
    const region = table!.columns.find(({ role }) => role === "region")!.data;
    expect(region.kind === "text" && [...region.values.codes].map((code) => region.values.labels[code])).toEqual(["North", "North", "South", "South"]);
  });
});

describe("[GROUPS] of one row", () => {
  reads("a total of it by its name is no row of data, and its label counts for the rows below", [draw("Sales 2025", `
      Region | Rep | Jan | Feb
      North | Amy Cole | 1 | 2
      | Ben Hart | 3 | 4
      North Total | | 4 | 6
      South | Cara Diaz | 5 | 6
      South Total | | 5 | 6
      Grand Total | | 9 | 12`)], ["Sales 2025!A1:D7 Sales wide 2025-01…2025-02: 3 read, 21; 4 subtotal, 6 subtotal, 7 total (North 10, South 11)"], "region");
  reads("tak samo po polsku", [draw("Sprzedaż 2025", `
      Dział | Handlowiec | sty | lut
      Hurt | Anna Nowak | 1 | 2
      | Jan Lis | 3 | 4
      Razem Hurt | | 4 | 6
      Detal | Ewa Mazur | 5 | 6
      Razem Detal | | 5 | 6`)], ["Sprzedaż 2025!A1:D6 Sales wide 2025-01…2025-02: 3 read, 21; 4 subtotal, 6 subtotal (Hurt 10, Detal 11)"], "department");
  reads("a product called Total is data", [draw("Sales 2025", `
      Product | Rep | Jan | Feb
      Care | Amy Cole | 1 | 2
      Total Care | Ben Hart | 3 | 4`)], ["Sales 2025!A1:D3 Sales wide 2025-01…2025-02: 2 read, 10"]);
  reads("sums over their rows in one column of names, one of them over one row: the table's total tells them", [draw("Sales 2025", `
      Team / Rep | Jan | Feb
      North | 30 | 50
      Amy Cole | 10 | 20
      Ben Hart | 20 | 30
      South | 5 | 6
      Cara Diaz | 5 | 6
      Total | 35 | 56`)], ["Sales 2025!A1:C7 Sales wide 2025-01…2025-02: 3 read, 91; 2 subtotal, 5 subtotal, 7 total (Amy Cole 30, Ben Hart 50, Cara Diaz 11)"], "person");
  reads("without that total they are rows", [draw("Sales 2025", `
      Rep | Jan | Feb
      Amy Cole | 30 | 50
      Ben Hart | 10 | 20
      Cara Diaz | 20 | 30
      Dan Fox | 5 | 6
      Eva Hill | 5 | 6
      Total | 70 | 112`)], ["Sales 2025!A1:C7 Sales wide 2025-01…2025-02: 5 read, 182; 7 total"]);
});

describe("[GROUPS] parts of rows, and sums called so above their parts", () => {
  test.each([["w tym:"], ["of which"], ["z tego"], ["thereof"]])("%s: a part of a row that counts whole", (words) =>
    expect(told([draw("Sales 2025", `
      Product | Jan | Feb
      Windows | 10 | 20
      ${words} export | 4 | 15
      Doors | 5 | 5
      Total | 15 | 25`)])).toEqual(["Sales 2025!A1:C5 Sales wide 2025-01…2025-02: 2 read, 40; 3 part-of-row, 5 total"]));
  test.each([["total"], ["razem"]])("each customer's %s stands above the places", (word) =>
    expect(told([draw("Sales", `
      Customer | Jan 2025 | Feb 2025
      Alfa - ${word} | 3 | 4
      Alfa - Warsaw | 1 | 2
      Alfa - Cracow | 2 | 2
      Beta - ${word} | 5 | 5
      Beta - Lodz | 5 | 5`)])).toEqual(["Sales!A1:C6 Sales wide 2025-01…2025-02: 3 read, 17; 2 subtotal, 5 subtotal"]));
  it("what was achieved in months, their quarter and their year counts once", () =>
    expect(told([draw("Sprzedaż", `
      Okres | Sprzedaż | Plan
      styczeń 2025 | 1 | 2
      luty 2025 | 2 | 2
      marzec 2025 | 3 | 2
      Q1 2025 | 6 | 6
      kwiecień 2025 | 4 | 2
      Rok 2025 | 10 | 8`)])[1]).toBe("Sprzedaż!A1:C7 Sales: 4 read, 10; 5 subtotal, 7 subtotal"));
});

describe("[GROUPS] everybody's row at the foot, sums of groups that end before it", () => {
  reads("regions over people and the company under all", [draw("Actuals 2024", `
      Name | Jan | Feb
      North | 30 | 40
      Amy Cole | 10 | 20
      Ben Hart | 20 | 20
      South | 3 | 4
      Cara Diaz | 1 | 2
      Dan Frey | 2 | 2
      Company | 33 | 44`)], ["Actuals 2024!A1:C8 Sales wide 2024-01…2024-02: 4 read, 77; 2 subtotal, 5 subtotal, 8 total"]);
  reads("a team under its people", [draw("Sales 2024", `
      AE | Jan | Feb
      Amy Cole | 10 | 20
      Ben Hart | 1 | 2
      Team | 11 | 22`)], ["Sales 2024!A1:C4 Sales wide 2024-01…2024-02: 2 read, 33; 4 total"]);
  reads("what only some of the team sold stays", [draw("Sales 2024", `
      AE | Jan | Feb
      Amy Cole | 10 | 20
      Ben Hart | 1 | 2
      Team | 12 | 22`)], ["Sales 2024!A1:C4 Sales wide 2024-01…2024-02: 3 read, 67"]);
  reads("sums of people who stand above their customers, all at the foot", [draw("2024", `
      Customer | Jan | Feb
      Rep: Amy Cole
      Acme | 1 | 2
      Bolt | 1 | 1
      Rep: Ben Hart
      Core | 5 | 5
      Total Amy Cole | 2 | 3
      Total Ben Hart | 5 | 5`)], ["2024!A1:C8 Sales wide 2024-01…2024-02: 3 read, 15; 2 section-line, 5 section-line, 7 subtotal, 8 subtotal (Amy Cole 5, Ben Hart 10)"], "person");
  reads("Total Energies is a customer", [draw("2024", `
      Customer | Jan | Feb
      Rep: Amy Cole
      Acme | 1 | 2
      Bolt | 1 | 1
      Rep: Ben Hart
      Core | 5 | 5
      Total Energies | 5 | 5`)], ["2024!A1:C7 Sales wide 2024-01…2024-02: 4 read, 25; 2 section-line, 5 section-line (Amy Cole 5, Ben Hart 20)"], "person");
});

describe("[GROUPS] names over rows", () => {
  reads("a column for them that is blank in the rows", [draw("Raport", `
      Opiekun | Dokument | Data | Netto
      Anna Nowak
      | FA/1/2024 | 2024-03-01 | 100
      Razem Anna Nowak | | | 100
      Piotr Lis
      | FA/3/2024 | 2024-03-02 | 300
      Razem Piotr Lis | | | 300`)], ["Raport!A1:D7 Sales: 2 read, 400; 2 section-line, 4 subtotal, 5 section-line, 7 subtotal (Anna Nowak 100, Piotr Lis 300)"], "person");
  const detail = (sections: readonly string[], names: readonly string[]): string => `
      | Type | Date | Name | Amount
      ${sections[0]}
      | Invoice | 2024-01-15 | ${names[0]} | 100
      ${sections[1]}
      | Invoice | 2024-01-16 | ${names[1]} | 50`;
  const people = draw("Ludzie", `
      Person | Department
      Amy Cole | Retail
      Hart Ben | Retail`);
  reads("people over firms under Name", [draw("Sales by Rep Detail", detail(["Amy Cole", "Ben Hart"], ["Acme Ltd", "Bolt Sp. z o.o."]))], ["Sales by Rep Detail!A1:E5 Sales: 2 read, 150; 2 section-line, 4 section-line (Amy Cole 100, Ben Hart 50)"], "person");
  reads("people who are known over customers under Name", [people, draw("Sales by Rep Detail", detail(["Amy Cole", "Ben Hart"], ["Acme", "Bolt"]))], ["Ludzie!A1:B3 People: 2 read, no sum (no person)", "Sales by Rep Detail!A1:E5 Sales: 2 read, 150; 2 section-line, 4 section-line (Amy Cole 100, Hart Ben 50)"], "person");
  reads("people, as their label says, over customers under Name", [draw("Detail", detail(["Rep: Amy Cole", "Rep: Ben Hart"], ["Acme", "Bolt"]))], ["Detail!A1:E5 Sales: 2 read, 150; 2 section-line, 4 section-line (Amy Cole 100, Ben Hart 50)"], "person");
  reads("teams over people under Name", [draw("Sales Detail", detail(["Key Accounts", "New Business"], ["Amy Cole", "Ben Hart"]))], ["Sales Detail!A1:E5 Sales: 2 read, 150; 2 section-line, 4 section-line (Amy Cole 100, Ben Hart 50)"], "person");
  describe.each([
    ["initials", ["AN", "PL", "EW", "JK"]],
    ["three words each", ["Anna Maria Nowak", "Piotr Jan Lis", "Ewa Maria Wrona", "Jan Adam Kos"]],
    ["given names", ["Anna", "Piotr", "Ewa", "Jan"]],
  ])("teams over people under Name: %s", (_, names) => {
    const sheet = draw("Sales", `
      Name | Date | Product | Amount
      Key Accounts
      ${names[0]} | 2024-01-15 | Doors | 10
      ${names[1]} | 2024-01-16 | Doors | 20
      Field Sales
      ${names[2]} | 2024-01-17 | Windows | 30
      ${names[3]} | 2024-01-18 | Windows | 40`);
    const head = "Sales!A1:D7 Sales: 4 read, 100; 2 section-line, 5 section-line";
    reads("theirs", [sheet], [`${head} (${names.map((name, i) => `${name} ${i + 1}0`).join(", ")})`], "person");
    reads("their teams'", [sheet], [`${head} (Key Accounts 30, Field Sales 70)`], "department");
  });
  reads("notes beside a table on rows of their own name nobody", [draw("S", `
      | Date | Rep | Amount
      | 2024-01-15 | Amy Cole | 10
      checked by Eva
      | 2024-01-16 | Ben Hart | 20
      invoice sent
      | 2024-01-17 | Ben Hart | 30`)], ["S!B1:D6 Sales: 3 read, 60 (Amy Cole 10, Ben Hart 50)"], "person");
});

describe("[GROUPS] measures in rows of their own", () => {
  reads("the word for the total stands once, beside the first of them", [draw("2024", `
      Handlowiec | Rodzaj | I kw. | II kw.
      Anna Nowak | Plan | 10 | 20
      | Wykonanie | 9 | 21
      Piotr Lis | Plan | 1 | 2
      | Wykonanie | 2 | 2
      Razem | Plan | 11 | 22
      | Wykonanie | 11 | 23`)], [
    "2024!A1:D7 Sales wide 2024-Q1…2024-Q2: 2 read, 34; 2 goal-row, 4 goal-row, 6 goal-row, 7 total (Anna Nowak 30, Piotr Lis 4)",
    "2024!A1:D7 Goals wide 2024-Q1…2024-Q2: 2 read, 33; 3 sales-row, 5 sales-row, 6 total, 7 total (Anna Nowak 30, Piotr Lis 3)",
  ], "person");
  reads("a remark about a total is none of it", [draw("2024", `
      Handlowiec | Rodzaj | I kw. | II kw. | Uwagi
      Anna Nowak | Plan | 10 | 1 |
      Anna Nowak | Wykonanie | 9 | 1 | razem
      Piotr Lis | Plan | 1 | 1 |
      Piotr Lis | Wykonanie | 2 | 1 |`)], [
    "2024!A1:E5 Sales wide 2024-Q1…2024-Q2: 1 read, 3; 2 goal-row, 3 total, 4 goal-row",
    "2024!A1:E5 Goals wide 2024-Q1…2024-Q2: 2 read, 13; 3 sales-row, 5 sales-row",
  ]);
});
