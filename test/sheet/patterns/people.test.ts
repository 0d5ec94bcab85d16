// Several people in one row, with their shares: one sale, split among them; and what is asked, or said, where the shares are not plain.
import { problemWords } from "../../../src/locales/problemWords";
import { amountsOf, columnOf, readRange, readWorkbook, textsOf, type ReadOptions, type SheetTable } from "../../../src/sheet";
import { labelAt } from "../../../src/sheet";
import { saidOf } from "../sheets";
import { draw, reads, told } from "./picture";

const SALES = "Sales";
const tableIn = (picture: string, options: ReadOptions = {}): SheetTable => readWorkbook([draw(SALES, picture)], options).tables[0]!;

/** "row name part-of-amount" of each record. */
function partsOf(table: SheetTable): string[] {
  const [people, shares, amounts] = [textsOf(table, "person")!, amountsOf(table, "creditShare")!, amountsOf(table, "amount")!];
  return Array.from({ length: table.length }, (_, i) => `${table.rows[i]! + 1} ${labelAt(people, i) ?? "–"} ${Math.round(amounts[i]! * shares[i]! * 100) / 100}`);
}

describe("[SPLIT] people and their shares in one row", () => {
  test.each([
    ["Share 1, Share 2", `
      Date | Amount | Rep 1 | Share 1 | Rep 2 | Share 2
      2025-01-03 | 1000 | Amy Cole | 60% | Ben Hart | 40%
      2025-01-04 | 500 | Ben Hart | 100% | |
      Total | 1500 | | | |`],
    ["Rep 1 %, fractions", `
      Date | Amount | Rep 1 | Rep 1 % | Rep 2 | Rep 2 %
      2025-01-03 | 1000 | Amy Cole | 0.6 | Ben Hart | 0.4
      2025-01-04 | 500 | Ben Hart | 1 | |`],
    ["all people, then all splits, whole per cents", `
      Date | Amount | Sales rep 1 | Sales rep 2 | Split 1 | Split 2
      2025-01-03 | 1000 | Amy Cole | Ben Hart | 60 | 40
      2025-01-04 | 500 | Ben Hart | | 100 |`],
    ["the same two words again", `
      Date | Amount | Rep | Split | Rep | Split
      2025-01-03 | 1000 | Amy Cole | 60% | Ben Hart | 40%
      2025-01-04 | 500 | Ben Hart | | |`],
    ["first and second", `
      Date | Amount | Primary rep | Primary rep share | Secondary rep | Secondary rep share
      2025-01-03 | 1000 | Amy Cole | 60% | Ben Hart | 40%
      2025-01-04 | 500 | ben hart | 100% | |`],
    ["po polsku", `
      Data | Kwota | Handlowiec 1 | Udział 1 | Handlowiec 2 | Udział 2
      2025-01-03 | 1000 | Amy Cole | 60 | Ben Hart | 40
      2025-01-04 | 500 | Ben Hart | 100 | |`],
    ["drugi handlowiec z udziałem", `
      Data | Kwota | Handlowiec | Udział % | Drugi handlowiec | Udział drugiego handlowca %
      2025-01-03 | 1000 | Amy Cole | 60% | Ben Hart | 40%
      2025-01-04 | 500 | Ben Hart | 100% | |`.replace("drugiego handlowca", "drugi")],
  ])("%s", (_, picture) => {
    const table = tableIn(picture);
    expect(partsOf(table)).toEqual(["2 Amy Cole 600", "2 Ben Hart 400", "3 Ben Hart 500"]);
    expect([table.sum, table.rowsRead, table.doubts]).toEqual([1500, 2, []]);
  });

  it("thirds are a whole", () =>
    expect(partsOf(tableIn(`
      Date | Amount | Rep 1 | Share 1 | Rep 2 | Share 2 | Rep 3 | Share 3
      2025-01-03 | 300 | Amy Cole | 33.3% | Ben Hart | 33.3% | Cara Diaz | 33.3%`))).toEqual(["2 Amy Cole 100.2", "2 Ben Hart 99.9", "2 Cara Diaz 99.9"]));

  it("what no share gives to anybody counts for nobody, and is said with the cell; of no plain shares nobody has any", () => {
    const table = tableIn(`
      Date | Amount | Rep 1 | Share 1 | Rep 2 | Share 2
      2025-01-03 | 1000 | Amy Cole | 50% | Ben Hart | 40%
      2025-01-04 | 500 | Ben Hart | 80% | Amy Cole | 40%
      2025-01-05 | 200 | Ben Hart | | Amy Cole |
      2025-01-06 | 100 | Ben Hart | | |`);
    expect(partsOf(table)).toEqual(["2 Amy Cole 500", "2 Ben Hart 400", "2 – 100", "3 – 500", "4 – 200", "5 Ben Hart 100"]);
    expect(saidOf(table)).toEqual(["2 shares-short", "3 shares-unclear", "4 shares-unclear"]);
    expect(table.problems.map(problemWords("en"))).toEqual(["the shares add up to 90 % (50 % + 40 %): the rest of the sale counts for nobody", "the shares of this sale do not make a whole (80 % + 40 %): it counts, but for nobody", "the shares of this sale do not make a whole (–): it counts, but for nobody"]);
    expect(table.problems.map(({ column }) => column)).toEqual(["Share 1", "Share 1", "Share 1"]);
  });

  it("shares are written as the language writes figures", () => {
    const { problems } = tableIn(`
      Date | Amount | Rep 1 | Share 1 | Rep 2 | Share 2
      2025-01-03 | 1000 | Amy Cole | 33.33% | Ben Hart | 33.33%`);
    expect(problems.map(problemWords("pl"))).toEqual(["udziały sumują się do 66,66 % (33,33 % + 33,33 %): reszta sprzedaży nie liczy się nikomu"]);
  });

  test.each([["Rep", "Co-rep"], ["Handlowiec", "Współhandlowiec"]])("%s and %s share equally, which is said", (one, other) => {
    const table = tableIn(`
      Date | Amount | ${one} | ${other}
      2025-01-03 | 1000 | Amy Cole | Ben Hart
      2025-01-04 | 500 | Ben Hart |`);
    expect(partsOf(table)).toEqual(["2 Amy Cole 500", "2 Ben Hart 500", "3 Ben Hart 500"]);
    expect(saidOf(table)).toEqual([`1 split-equally (${one}, ${other})`]);
  });

  it("two people without shares are asked for; choosing both says that they share equally, choosing one that it is his", () => {
    const picture = `
      Date | Amount | Rep 1 | Rep 2
      2025-01-03 | 1000 | Amy Cole | Ben Hart`;
    expect(tableIn(picture).doubts).toEqual([{ role: "person", headers: ["Rep 1", "Rep 2"] }]);
    const chosen = (column: string) => ({ role: "person", table: "Sales", sheet: SALES, column }) as const;
    expect(partsOf(tableIn(picture, { chosen: [chosen("Rep 1"), chosen("Rep 2")] }))).toEqual(["2 Amy Cole 500", "2 Ben Hart 500"]);
    const his = tableIn(picture, { chosen: [chosen("Rep 2")] });
    expect([labelAt(textsOf(his, "person")!, 0), his.length, columnOf(his, "creditShare")]).toEqual(["Ben Hart", 1, undefined]);
  });

  it("a share for one of two is asked, never guessed", () =>
    expect(tableIn(`
      Date | Amount | Rep 1 | Rep 2 | Share 1
      2025-01-03 | 1000 | Amy Cole | Ben Hart | 60%`).doubts).toEqual([{ role: "person", headers: ["Rep 1", "Rep 2"] }]));

  it("in functions a blank share is no 0 %", () => {
    const read = readRange([["Date", "Amount", "Rep 1", "Share 1", "Rep 2", "Share 2"], [45660, 1000, "Amy Cole", 0.6, "Ben Hart", 0.4], [45661, 500, "Ben Hart", 1, 0, 0]], { as: "Sales", argument: "sales" });
    expect(read.ok && partsOf(read.table)).toEqual(["2 Amy Cole 600", "2 Ben Hart 400", "3 Ben Hart 500"]);
  });
});

describe("[PEOPLE] no column says whose the rows are", () => {
  const list = (title: string, amount: number): string => `
      ${title}
      Data | Klient | Netto
      2024-01-15 | Alfa | ${amount}
      2024-01-16 | Beta | 50`;
  const goals = draw("Cele", `
      Handlowiec | Kwartał | Cel
      Anna Nowak | Q1 2024 | 500
      Piotr Lis | Q1 2024 | 400`);
  reads("a sheet for each of those who have goals", [goals, draw("Anna Nowak", list("", 100)), draw("Lis Piotr", list("", 10))], ["Cele!A1:C3 Goals: 2 read, 900 (Anna Nowak 500, Lis Piotr 400)", "Anna Nowak!A2:C4 Sales: 2 read, 150 (Anna Nowak 150)", "Lis Piotr!A2:C4 Sales: 2 read, 60 (Lis Piotr 60)"], "person");
  reads("a label over the header, in one cell, or in two for one who is known", [goals, draw("S1", list("Handlowiec: Anna Nowak", 100)), draw("S2", list("Handlowiec: | Piotr Lis", 10))], ["Cele!A1:C3 Goals: 2 read, 900 (Anna Nowak 500, Piotr Lis 400)", "S1!A2:C4 Sales: 2 read, 150 (Anna Nowak 150)", "S2!A2:C4 Sales: 2 read, 60 (Piotr Lis 60)"], "person");
  reads("a place that nobody is called", [goals, draw("New York", list("", 100))], ["Cele!A1:C3 Goals: 2 read, 900 (Anna Nowak 500, Piotr Lis 400)", "New York!A2:C4 Sales: 2 read, 150 (no person)"], "person");
  const sheetOf = (title: string, sheet = "S1"): string[] => told([draw("Sprzedaż", `
      Data | Handlowiec | Netto
      2024-01-15 | Anna Nowak | 1
      2024-01-15 | Piotr Lis | 2`), goals, draw(sheet, list(title, 100))], "person").slice(2);
  test.each([["Salesperson: All"], ["Salesperson: (All)"], ["Salesperson: All Reps"], ["Salesperson: (Multiple Items)"], ["Handlowiec: wszyscy"], ["Handlowiec: Wszyscy Handlowcy"], ["Handlowiec: Cały Zespół"], ["Handlowiec: brak"], ["Handlowiec: Dział Hurtowy"], ["Handlowiec: Anna Nowak, Piotr Lis"], ["Salesperson: Anna Nowak and Piotr Lis"], ["Handlowiec: Anna Nowak i Piotr Lis"], ["Salesperson: Anna Nowak & Piotr Lis"], ["Handlowiec: Anna Nowak / Piotr Lis"], ["Sprzedawca: ACME Sp. z o.o."], ["Sprzedawca: Alfa Beta S.A."], ["Seller: Acme Trading Ltd."], ["Seller: Acme Inc"], ["Seller: Acme Foods LLC"], ["Sprzedawca: Alfa Technik GmbH"], ["Handlowiec: | Jan Obcy"], ["Salesperson: | All"]])("%s: nobody's", (title) =>
    expect(sheetOf(title)).toEqual(["S1!A2:C4 Sales: 2 read, 150 (no person)"]));
  test.each([["Raport sprzedaży"], ["Sales Report"]])("an empty label over the title %s: nobody's", (title) =>
    expect(told([draw("S1", `
      Handlowiec:
      ${title}
      Data | Klient | Netto
      2024-01-15 | Alfa | 100`)], "person")).toEqual(["S1!A3:C4 Sales: 1 read, 100 (no person)"]));
  test.each([["Handlowiec: wszyscy"], ["Salesperson: | (All)"]])("%s says more than the sheet's name", (title) => expect(sheetOf(title, "Anna Nowak")).toEqual(["Anna Nowak!A2:C4 Sales: 2 read, 150 (no person)"]));
  test.each([["Handlowiec: Lis, Piotr", "Lis, Piotr"], ["Salesperson: Eve Gunn", "Eve Gunn"], ["Handlowiec: Anna Nowak-Lis", "Anna Nowak-Lis"], ["Rep: Jan van der Berg", "Jan van der Berg"]])("%s: hers or his", (title, name) =>
    expect(sheetOf(title)).toEqual([`S1!A2:C4 Sales: 2 read, 150 (${name} 150)`]));

  const nobodys = (sheet: string, other: string): void => expect(told([draw("Inne", other), draw(sheet, list("", 100))], "person").slice(1)).toEqual([`${sheet}!A2:C4 Sales: 2 read, 150 (no person)`]);
  test.each([["North"], ["Sales"], ["Key Accounts"]])("a sheet that bears a unit's name, %s, is nobody's", (sheet) => nobodys(sheet, `
      Unit | Quarter | Goal
      North | Q1 2024 | 500
      Sales | Q1 2024 | 400
      Key Accounts | Q1 2024 | 300`));
  test.each([["Handlowiec", "North"], ["Dział", "Key Accounts"]])("one that goals name under %s, %s, neither", (header, sheet) => nobodys(sheet, `
      ${header} | Kwartał | Cel
      Anna Nowak | Q1 2024 | 500
      ${sheet} | Q1 2024 | 400`));
  it("the team's sheet is nobody's, though sales are the team's, too", () => nobodys("Team", `
      Date | Rep | Amount
      2024-01-15 | Amy Cole | 1
      2024-01-16 | Team | 2`));
  it("a manager's sheet is not the manager's own", () => nobodys("Eve Gunn", `
      Person | Department | Manager
      Amy Cole | Retail | Eve Gunn
      Ben Hart | Retail | Eve Gunn`));
  it("a name that is somebody's and a department's, too, is nobody's", () => nobodys("Hart", `
      Person | Department
      Amy Cole | Hart
      Hart | Retail`));
});
