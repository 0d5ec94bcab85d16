// Error cells where a name should stand, spellings in capitals, people in two departments: said, never passed over.
import { readWorkbook } from "../../../src/sheet";
import { labelAt, textsOf } from "../../../src/sheet";
import { draw } from "./picture";

const said = (picture: string, name = "S") => readWorkbook([draw(name, picture)]).tables.flatMap(({ role, rowsRead, sum, problems }) => [`${role}: ${rowsRead} read, ${sum}`, ...problems.map(({ row, code, column, value, done }) => [row, code, column, value, done].join(" "))]);

describe("[ERRORS] an error where a name should stand", () => {
  it("the sale counts, but for nobody, and that is said", () =>
    expect(said(`
      Date | Rep | Amount
      2024-01-03 | Amy Cole | 10
      2024-01-04 | #N/A | 20
      2024-01-05 | Ben Hart | 30`)).toEqual(["Sales: 3 read, 60", "3 error-name Rep #N/A counted"]));
  it("po polsku, także w produkcie", () =>
    expect(said(`
      Data | Handlowiec | Produkt | Kwota
      2024-01-03 | Anna Nowak | #REF! | 10
      2024-01-04 | #N/D | Okno | 20`.replace("#N/D", "#N/A"))).toEqual(["Sales: 2 read, 30", "2 error-name Produkt #REF! counted", "3 error-name Handlowiec #N/A counted"]));
  it("months across: once for its row", () =>
    expect(said(`
      Rep | Jan 2024 | Feb 2024
      Amy Cole | 10 | 20
      #N/A | 1 | 2`)).toEqual(["Sales: 2 read, 33", "3 error-name Rep #N/A counted"]));
  it("a goal of an error is nobody's, and not the company's", () =>
    expect(said(`
      Rep | Period | Goal
      Amy Cole | Q1 2024 | 10
      #N/A | Q1 2024 | 20`)).toEqual(["Goals: 1 read, 10", "3 error-value Rep #N/A left-out"]));
});

describe("[NAMES] spellings", () => {
  test.each([["AMY COLE", "Amy Cole"], ["amy cole", "Amy Cole"], ["ŁUCJA ŻAK", "Łucja Żak"]])("%s as often as %s: written as names are", (loud, name) => {
    const { tables } = readWorkbook([draw("S", `
      Date | Rep | Amount
      2024-01-03 | ${loud} | 10
      2024-01-04 | ${name} | 20`), draw("Goals", `
      Rep | Period | Goal
      ${loud} | Q1 2024 | 10`), draw("More", `
      Date | Rep | Amount
      2024-02-03 | ${name} | 10`)]);
    expect([...new Set(tables.flatMap((table) => (textsOf(table, "person") ?? textsOf(table, "unit"))?.labels))]).toEqual([name]);
    expect(labelAt(textsOf(tables[0]!, "person")!, 0)).toBe(name);
  });
});

describe("[PEOPLE] two departments at once", () => {
  it("is said", () =>
    expect(said(`
      Person | Department | Start
      Amy Cole | North | 2024-01-01
      Ben Hart | North | 2024-01-01
      Amy Cole | South | 2024-01-01`, "People")).toEqual(["People: 3 read, null", "4 two-departments  Amy Cole counted"]));
  it("a move is none", () =>
    expect(said(`
      Osoba | Dział | Początek pracy
      Anna Nowak | Hurt | 2024-01-01
      Piotr Lis | Hurt | 2024-01-01
      Anna Nowak | Detal | 2024-07-01`, "Ludzie")).toEqual(["People: 3 read, null"]));
});
