// Rows that add up others without a word for it: a team under its people, a quarter that says something else than its months.
import { readWorkbook } from "../../../src/sheet";
import type { Cell } from "../../../src/core/cell";
import { goalRowsOf } from "../../../src/sheet/records/goalRows";
import { LEVELS } from "../../../src/core/goals/goalRows";
import { draw, reads } from "./picture";

describe("[TOTALS] the team under its people", () => {
  test.each(["Team", "Sales team", "The whole team", "Company", "Department"])("%s, goals across", (word) =>
    expect(readWorkbook([draw("Targets 2024", `
      Rep | Jan | Feb | Mar
      Amy Cole | 10 | 20 | 30
      Ben Hart | 1 | 2 | 3
      ${word} | 11 | 22 | 33`)]).tables.map(({ rowsRead, sum }) => [rowsRead, sum])).toEqual([[2, 66]]));
  test.each(["Zespół", "Cały zespół", "Razem dział", "Dział sprzedaży", "Firma"])("%s, cele w kolumnach miesięcy", (word) =>
    expect(readWorkbook([draw("Cele 2024", `
      Handlowiec | Styczeń | Luty | Marzec
      Anna Nowak | 10 | 20 | 30
      Piotr Lis | 1 | 2 | 3
      ${word} | 11 | 22 | 33`)]).tables.map(({ rowsRead, sum }) => [rowsRead, sum])).toEqual([[2, 66]]));
  reads("a sum that is not theirs is a goal of its own", [draw("Targets 2024", `
      Rep | Jan | Feb | Mar
      Amy Cole | 10 | 20 | 30
      Ben Hart | 1 | 2 | 3
      Team | 12 | 25 | 40`)], ["Targets 2024!A1:D4 Goals wide 2024-01…2024-03: 3 read, 143"]);
  reads("somebody whose figures happen to be two others' together stays", [draw("Targets 2024", `
      Rep | Jan | Feb | Mar
      Amy Cole | 100 | 100 | 100
      Ben Hart | 100 | 100 | 100
      Cara Diaz | 200 | 200 | 200`)], ["Targets 2024!A1:D4 Goals wide 2024-01…2024-03: 3 read, 1200"]);
  test.each([["Team", "Q1 2024"], ["Zespół", "I kw. 2024"]])("a row %s in a list of goals is everybody's, not one more person's", (word, period) => {
    const [goals] = readWorkbook([draw("Goals", `
      Rep | Period | Goal
      Amy Cole | ${period} | 10
      Ben Hart | ${period} | 20
      ${word} | ${period} | 30`)]).tables;
    expect([...goalRowsOf(goals!).level].map((level) => LEVELS[level] ?? "open")).toEqual(["open", "open", "company"]);
  });
});

describe("[TOTALS] a quarter that differs from its months", () => {
  const saidOf = (picture: string) => readWorkbook([draw("S", picture)]).tables.flatMap(({ problems, sum }) => [sum, ...problems.map(({ row, code, column, value, done }) => [row, code, column, value, done].join(" "))]);
  it("is counted, and that is said", () =>
    expect(saidOf(`
      Rep | Month | Amount
      Amy Cole | Jan 2024 | 10
      Amy Cole | Feb 2024 | 20
      Amy Cole | Mar 2024 | 30
      Amy Cole | Q1 2024 | 65`)).toEqual([125, "5 period-twice Month Q1 2024 counted"]));
  it("po polsku, rok obok kwartałów", () =>
    expect(saidOf(`
      Handlowiec | Okres | Kwota
      Anna Nowak | I kw. 2024 | 10
      Anna Nowak | II kw. 2024 | 20
      Anna Nowak | III kw. 2024 | 30
      Anna Nowak | IV kw. 2024 | 40
      Anna Nowak | rok 2024 | 99`)).toEqual([199, "6 period-twice Okres rok 2024 counted"]));
  it("nothing is said where its months are not all there: the rest may be in the quarter's row", () =>
    expect(saidOf(`
      Rep | Month | Amount
      Amy Cole | Jan 2024 | 10
      Amy Cole | Feb 2024 | 20
      Amy Cole | Q1 2024 | 65`)).toEqual([95]));
  it("a quarter that adds up its months is found in a long list, too", () => {
    const values: Cell[][] = [["Rep", "Month", "Amount"]];
    for (let person = 1; person <= 400; person++) values.push([`Person ${person}`, "Jan 2024", person], [`Person ${person}`, "Feb 2024", 2 * person], [`Person ${person}`, "Mar 2024", 3], [`Person ${person}`, "Q1 2024", 3 * person + 3]);
    expect(readWorkbook([{ name: "S", row: 0, column: 0, values }]).tables.map(({ rowsRead, rowsLeftOut, sum }) => [rowsRead, rowsLeftOut, sum])).toEqual([[1200, 400, 241_800]]);
  });
});
