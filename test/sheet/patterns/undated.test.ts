// Sales in which no column says when: dated by the names of their sheets or blocks where nothing else can be meant, else said to be without dates.
import { readWorkbook } from "../../../src/sheet";
import { isoOf } from "../../../src/sheet/cells/civil";
import { draw, reads } from "./picture";

const STYCZEN = draw("Styczeń 2024", `
  Handlowiec | Klient | Kwota
  Anna Nowak | Alfa | 10
  Piotr Lis | Beta | 20
  Razem | | 30`);
const LUTY = draw("Luty 2024", `
  Handlowiec | Klient | Kwota
  Anna Nowak | Alfa | 11
  Piotr Lis | Beta | 22`);
const PL = ["Styczeń 2024!A1:C4 Sales: 2 read, 30; 4 total", "Luty 2024!A1:C3 Sales: 2 read, 33"];
const JAN = draw("Jan 24", `
  Rep | Region | Amount
  Amy Cole | North | 10
  Ben Hart | South | 20`);
const FEB = draw("Feb 24", `
  Rep | Region | Amount
  Amy Cole | North | 11
  Ben Hart | South | 22`);

/** What is said of the headers, and the days that the records lie on. */
function saidOf(sheets: Parameters<typeof readWorkbook>[0]): string[] {
  return readWorkbook(sheets).tables.map(({ sheet, columns, problems }) => {
    const days = columns.find(({ role }) => role === "date")?.data;
    const said = problems.filter(({ code }) => /^dated-by|^no-date-column/.test(code)).map(({ code, row, value, done, details }) => [row, code, value, done, details?.readAs].filter((part) => part !== undefined).join(" "));
    return `${sheet}: ${days?.kind === "day" ? [...new Set(days.values)].join(", ") : "no days"}; ${said.join(", ")}`;
  });
}

describe("[UNDATED] a sheet a month", () => {
  reads("po polsku", [STYCZEN, LUTY], PL);
  reads("in English, where region and rep alone look like people", [JAN, FEB], ["Jan 24!A1:C3 Sales: 2 read, 30", "Feb 24!A1:C3 Sales: 2 read, 33"]);
  it("the first of the month, and that is said", () => {
    expect(saidOf([STYCZEN, LUTY])).toEqual(["Styczeń 2024: 45292; 1 dated-by-sheet Styczeń 2024 read-as 2024-01", "Luty 2024: 45323; 1 dated-by-sheet Luty 2024 read-as 2024-02"]);
  });
  it("months without a year take the titles'", () => {
    const month = (name: string) => draw(name, `
      Sales 2024
      Rep | Customer | Amount
      Amy Cole | Acme | 1
      Ben Hart | Bolt | 2`);
    expect(saidOf([month("January"), month("March")])).toEqual(["January: 45292; 2 dated-by-sheet January read-as 2024-01", "March: 45352; 2 dated-by-sheet March read-as 2024-03"]);
  });
  reads("a summary typed beside them is one", [STYCZEN, LUTY, draw("Rok", `
      Miesiąc | Sprzedaż
      styczeń 2024 | 30
      luty 2024 | 33`)], [...PL, "Rok: repeats"]);
  reads("goals and actuals: goals in the month, actuals as its sales", [draw("Styczeń 2024", `
      Handlowiec | Plan | Wykonanie
      Anna Nowak | 100 | 90
      Piotr Lis | 50 | 60`), draw("Luty 2024", `
      Handlowiec | Plan | Wykonanie
      Anna Nowak | 110 | 95
      Piotr Lis | 55 | 65`)], ["Styczeń 2024!A1:C3 Goals: 2 read, 150", "Styczeń 2024!A1:C3 Sales: 2 read, 150", "Luty 2024!A1:C3 Goals: 2 read, 165", "Luty 2024!A1:C3 Sales: 2 read, 160"]);
});

describe("[UNDATED] blocks under the names of their months", () => {
  reads("one under another, with totals", [draw("2024", `
      Styczeń 2024
      Handlowiec | Klient | Kwota
      Anna Nowak | Alfa | 10
      Piotr Lis | Beta | 20
      Razem | | 30

      Luty 2024
      Handlowiec | Klient | Kwota
      Anna Nowak | Alfa | 11
      Piotr Lis | Beta | 22
      Razem | | 33`)], ["2024!A2:C5 Sales: 2 read, 30; 5 total", "2024!A8:C11 Sales: 2 read, 33; 11 total"]);
  it("the title dates each", () => {
    expect(saidOf([draw("Sales 2024", `
      January
      Rep | Customer | Amount
      Amy Cole | Acme | 10
      Ben Hart | Bolt | 20

      February
      Rep | Customer | Amount
      Amy Cole | Acme | 11
      Ben Hart | Bolt | 22`)])).toEqual(["Sales 2024: 45292; 2 dated-by-title January read-as 2024-01", "Sales 2024: 45323; 7 dated-by-title February read-as 2024-02"]);
  });
  reads("side by side, each with people of its own", [draw("Sales 2024", `
      January | < | < | | February | < | <
      Rep | Customer | Amount | | Rep | Customer | Amount
      Amy Cole | Acme | 10 | | Amy Cole | Acme | 11
      Ben Hart | Bolt | 20 | | Cara Diaz | Bolt | 12`)], ["Sales 2024!A2:C4 Sales: 2 read, 30 (Amy Cole 10, Ben Hart 20)", "Sales 2024!E2:G4 Sales: 2 read, 23 (Amy Cole 11, Cara Diaz 12)"], "person");
});

describe("[UNDATED] said to be without dates", () => {
  it("one sheet: nothing says that its name is the sales' month", () => {
    expect(saidOf([STYCZEN])).toEqual(["Styczeń 2024: no days; 1 no-date-column refused"]);
  });
  it("rep, region and amount are no table of people", () => {
    const sheet = draw("Sheet1", `
      Rep | Region | Amount
      Amy Cole | North | 10
      Ben Hart | South | 20`);
    expect(readWorkbook([sheet]).tables.map(({ role, sum }) => [role, sum])).toEqual([["Sales", 30]]);
    expect(saidOf([sheet])).toEqual(["Sheet1: no days; 1 no-date-column refused"]);
  });
  it("handlowiec, region i kwota to nie tabela ludzi", () => {
    expect(saidOf([draw("Arkusz1", `
      Handlowiec | Region | Kwota
      Anna Nowak | Północ | 10
      Piotr Lis | Południe | 20`)])).toEqual(["Arkusz1: no days; 1 no-date-column refused"]);
  });
  it("the same month twice, or other headers: no months to tell apart", () => {
    expect(saidOf([STYCZEN, { ...LUTY, name: "styczeń 2024 (2)" }])).toEqual(["Styczeń 2024: no days; 1 no-date-column refused", "styczeń 2024 (2): no days; 1 no-date-column refused"]);
    expect(saidOf([STYCZEN, draw("Luty 2024", `
      Handlowiec | Towar | Kwota
      Anna Nowak | Okno | 11
      Piotr Lis | Drzwi | 22`)])).toEqual(["Styczeń 2024: no days; 1 no-date-column refused", "Luty 2024: no days; 1 no-date-column refused"]);
  });
  reads("beside dated sales they may be the same again: not read as sales", [STYCZEN, LUTY, draw("Zamówienia", `
      Data | Handlowiec | Klient | Kwota
      2024-01-02 | Anna Nowak | Alfa | 10
      2024-05-02 | Anna Nowak | Alfa | 10`)], ["Styczeń 2024!A1:C4 unknown: 3 read, no sum", "Luty 2024!A1:C3 unknown: 2 read, no sum", "Zamówienia!A1:D3 Sales: 2 read, 20"]);
  it("beside dated sales a table of people stays one, and its amounts are said not to count", () => {
    expect(saidOf([JAN, draw("Orders", `
      Date | Rep | Amount
      2024-05-02 | Amy Cole | 7`)])).toEqual(["Jan 24: no days; 1 no-date-column refused", "Orders: 45414; "]);
  });
  reads("a table called by its people is one", [draw("Team", `
      Rep | Region | Amount
      Amy Cole | North | 10
      Ben Hart | South | 20`)], ["Team!A1:C3 People: 2 read, no sum"]);
});

describe("[UNDATED] one table under a title that says when", () => {
  reads("goals of a quarter", [draw("Targets", `
      Targets for Q1 2025
      Rep | Target
      Amy Cole | 100
      Ben Hart | 200
      Total | 300`)], ["Targets!A2:B5 Goals: 2 read, 300; 5 total"]);
  it("cele na kwartał i na rok: okres z tytułu albo z nazwy arkusza", () => {
    const goals = (name: string, title: string) => draw(name, `
      ${title}
      Handlowiec | Cel
      Anna Nowak | 100
      Jan Lis | 200`);
    expect([goals("Cele", "Cele na I kwartał 2025"), goals("Cele 2025", "Zatwierdzone")].map((sheet) => readWorkbook([sheet]).tables.map(({ columns }) => columns.flatMap(({ role, data }) => (role === "from" || role === "to" ? [isoOf((data.values as Int32Array)[0]!)] : []))))).toEqual([[["2025-01-01", "2025-03-31"]], [["2025-01-01", "2025-12-31"]]]);
  });
  reads("monthly goals of a year: the year is not their period", [draw("Cele 2025", `
      Handlowiec | Cel miesięczny
      Anna Nowak | 100
      Jan Lis | 200`)], ["Cele 2025!A1:B3 unknown: 2 read, no sum"]);
  reads("sales of a month, the title says sales", [draw("Sheet1", `
      Sales by rep, March 2024
      Rep | Amount
      Amy Cole | 10
      Ben Hart | 20`)], ["Sheet1!A2:B4 Sales: 2 read, 30"]);
  it("the date of printing is not when they were", () =>
    expect(saidOf([draw("Sheet1", `
      Printed in March 2024
      Rep | Customer | Amount
      Amy Cole | Acme | 10
      Ben Hart | Bolt | 20`)])).toEqual(["Sheet1: no days; 2 no-date-column refused"]));
});
