// Every button of the ribbon on the sample workbook, in both languages: the sheet it makes, and that nobody's cells are touched.
import fs from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/workbench/book/book";
import { activeSheet, headOf, openGiven, serial, tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";

type Row = Record<string, CellValue>;

/** Names, headings and words as REPORTS.md fixes them, and their Polish. */
const WORDS = {
  en: {
    goalReport: "Goal report", recognition: "Recognition list", dataCheck: "Data check", setup: "Sales setup",
    goalHeadings: ["Level", "Unit", "From", "To", "Goal", "First goal", "Actual", "Gap", "Attainment", "Expected", "Ahead", "Projection", "Per day", "Status", "Trend", "Of first goal", "Coverage"],
    revisionHeadings: ["Unit", "Effective from", "From goal", "To goal", "Reason", "Told on"],
    recognitionHeadings: ["Place", "Person", "Department", "Goal", "Actual", "Attainment", "Above goal", "Reason", "Reward", "Kind", "Value", "Note"],
    foundHeadings: ["Sheet", "Table", "Role", "Rows", "Read", "Left out", "Sum", "Confidence"],
    thingHeadings: ["Sheet", "Row", "Column", "Value", "Problem", "What was done"],
    setupHeadings: [["Setting", "Value", "Meaning"], ["Step", "Accountable", "Days allowed"], ["Role", "Sheet", "Table or range", "Column", "Found how"]],
    settings: ["As of", "Period from", "Period to", "Fiscal year starts", "Currency", "Tolerance", "Recognise from", "Recognition budget", "Base period", "Weekend", "Language", "Sales count on", "Returned sales", "Cancelled sales", "Holidays of"],
    levels: ["Company", "Department", "Person"], reached: "reached", sales: "Sales", date: "Order date", amount: "Line total", noGoal: "no goal",
    title: "1 Oct 2013 – 31 Dec 2013", source: /^Sales \(11,015 rows\), Goals \(120 rows\) · 1 Oct 2013 – 31 Dec 2013 · as of 31 Dec 2013 · made \d+ \w+ \d{4}, \d\d:\d\d$/, help: /help\.html/,
    gone: "What you wrote beside rows that are no longer in the report",
  },
  pl: {
    goalReport: "Raport celów", recognition: "Lista wyróżnionych", dataCheck: "Kontrola danych", setup: "Ustawienia sprzedaży",
    goalHeadings: ["Poziom", "Kto", "Od", "Do", "Cel", "Cel pierwotny", "Wykonanie", "Różnica", "Realizacja", "Oczekiwane", "Wyprzedzenie", "Prognoza", "Na dzień", "Stan", "Trend", "Względem pierwotnego", "Pokrycie"],
    revisionHeadings: ["Kto", "Obowiązuje od", "Cel przed zmianą", "Cel po zmianie", "Powód", "Przekazano dnia"],
    recognitionHeadings: ["Miejsce", "Osoba", "Dział", "Cel", "Wykonanie", "Realizacja", "Ponad cel", "Za co", "Nagroda", "Rodzaj", "Wartość", "Uwagi"],
    foundHeadings: ["Arkusz", "Tabela", "Rola", "Wiersze", "Odczytano", "Pominięto", "Suma", "Pewność"],
    thingHeadings: ["Arkusz", "Wiersz", "Kolumna", "Wartość", "Problem", "Co zrobiono"],
    setupHeadings: [["Ustawienie", "Wartość", "Znaczenie"], ["Etap", "Odpowiada", "Dopuszczalne dni"], ["Rola", "Arkusz", "Tabela lub zakres", "Kolumna", "Jak znaleziono"]],
    settings: ["Stan na dzień", "Okres od", "Okres do", "Początek roku obrotowego", "Waluta", "Tolerancja", "Próg wyróżnienia", "Budżet nagród", "Okres porównawczy", "Weekend", "Język", "Sprzedaż liczy się w dniu", "Zwroty", "Anulowane", "Święta państwowe"],
    levels: ["Firma", "Dział", "Osoba"], reached: "osiągnięty", sales: "Sprzedaż", date: "Data zamówienia", amount: "Wartość sprzedaży", noGoal: "brak celu",
    title: "1 paź 2013 – 31 gru 2013", source: /^Sprzedaż \(11\u00a0015 wierszy\), Cele \(120 wierszy\) · 1 paź 2013 – 31 gru 2013 · stan na 31 gru 2013 · sporządzono \d+ \S+ \d{4}, \d\d:\d\d$/, help: /help\.html/,
    gone: "Twoje dopiski przy wierszach, których już nie ma w raporcie",
  },
} as const;

const QUARTER = { from: serial("2013-10-01"), to: serial("2013-12-31") };
const sum = (values: readonly CellValue[]) => values.reduce<number>((total, value) => total + Number(value), 0);

const SHOWN = [...fs.readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8").matchAll(/<Control [^>]*id="([^"]+)"/g)].map((control) => control[1]!);
// Sales.SetGoals and Sales.GoalCards are pressed in goals.test.ts, Sales.Variance in variance.test.ts, Sales.Diagnose in diagnosis.test.ts, Sales.Process in process.test.ts, Sales.WhatWorks in whatWorks.test.ts, Sales.Coaching in coaching.test.ts, Sales.Rewards in rewards.test.ts, Sales.Freeze in freeze.test.ts
test("these are all the buttons that the manifest shows", () => expect(SHOWN).toEqual(["Sales.Setup", "Sales.CheckData", "Sales.GoalReport", "Sales.SetGoals", "Sales.GoalCards", "Sales.Variance", "Sales.Diagnose", "Sales.Process", "Sales.WhatWorks", "Sales.Coaching", "Sales.Rewards", "Sales.Recognition", "Sales.Freeze", "Sales.Help"]));

describe.each([["en", "en-US"], ["pl", "pl-PL"]] as const)("the sample, %s", (language, locale) => {
  const wb = useWorkbench({ locale });
  const say = WORDS[language];
  const [level, unit, from, to, goal, , actual, gap, attainment] = say.goalHeadings;
  let given: string[];
  let before: Record<string, string[][]>;
  const goals = async () => tableUnder(await wb.read(say.goalReport), ...say.goalHeadings);
  const of = (rows: readonly Row[], which: 0 | 1 | 2) => rows.filter((row) => row[level] === say.levels[which]);

  beforeAll(async () => {
    given = await wb.sheets();
    before = await typedCells(wb, given);
  });
  describe("[Sales.GoalReport]", () => {
    it("makes the sheet beside the others and shows it", async () => {
      await wb.press("Sales.GoalReport");
      expect(await wb.sheets()).toEqual([...given, say.goalReport]);
      expect(await activeSheet(wb)).toBe(say.goalReport);
    });
    it("title, source line, headings, as they are fixed", async () => {
      const values = await wb.read(say.goalReport);
      const [title, source] = headOf(values);
      expect(title).toBe(`${say.goalReport}, ${say.title}`);
      expect(source).toMatch(say.source);
      for (const headings of [say.goalHeadings, say.revisionHeadings]) expect(values.map((row) => row.filter((cell) => cell !== null))).toContainEqual(headings);
    });
    it("the figures add up: gap and attainment in each row, people to departments, departments to the company, and all to the sales sheet", async () => {
      const rows = await goals();
      for (const row of rows.filter((one) => one[goal] !== null)) {
        expect(row[gap]).toBeCloseTo(Number(row[actual]) - Number(row[goal]), 6);
        expect(row[attainment]).toBeCloseTo(Number(row[actual]) / Number(row[goal]), 9);
        expect([row[from], row[to]]).toEqual([QUARTER.from, QUARTER.to]);
      }
      const [company] = of(rows, 0);
      for (const heading of [goal, actual]) for (const which of [1, 2] as const) expect(sum(of(rows, which).map((row) => row[heading]!))).toBeCloseTo(Number(company![heading]), 4);
      const sales = tableUnder(await wb.read(say.sales), say.date, say.amount);
      expect(company![actual]).toBeCloseTo(sum(sales.filter((row) => Number(row[say.date]) >= QUARTER.from && Number(row[say.date]) <= QUARTER.to).map((row) => row[say.amount]!)), 4);
    });
    it("a department's open leads are those of its people", async () => {
      const coverage = say.goalHeadings[16];
      const short = of(await goals(), 1).filter((row) => Number(row[gap]) < 0);
      expect(short.map((row) => Number(row[coverage]) > 0)).toEqual([true, true]);
    });
    it("pressed again: the same sheet; a column, a note and a formula of the manager's keep their rows", async () => {
      const top = (await wb.read(say.goalReport)).findIndex((row) => row[0] === level) + 1;
      await wb.write(`${say.goalReport}!R${top}:S${top + 2}`, [["Bonus", "My note"], [`=G${top + 1}*0.01`, ""], [`=G${top + 2}*0.01`, "talked to on Monday"]]);
      await wb.write(`${say.goalReport}!A60`, [["below the report"]]);
      const noted = (await goals())[1]!;
      await wb.press("Sales.GoalReport");
      expect(await wb.sheets()).toEqual([...given, say.goalReport]);
      const again = (await goals()).find((row) => row["My note"] !== null);
      expect(again).toMatchObject({ [unit]: noted[unit], "My note": "talked to on Monday" });
      expect(again!["Bonus"]).toBeCloseTo(Number(again![actual]) * 0.01, 6);
      expect((await wb.read(say.goalReport)).map(([first]) => first)).toContain("below the report");
    });
    it("made for another quarter: the note stands below with its row's name, a formula goes on in the new rows", async () => {
      await wb.press("Sales.Setup");
      await set(say.settings[0], serial("2013-09-30"));
      await wb.press("Sales.GoalReport");
      const values = await wb.read(say.goalReport);
      expect(values[0]![0]).not.toContain(say.title);
      const rows = await goals();
      expect(rows.every((row) => Math.abs(Number(row["Bonus"]) - Number(row[actual]) * 0.01) < 1e-6)).toBe(true);
      const at = values.findIndex(([first]) => first === say.gone);
      expect(values[at + 1]!.slice(0, 5)).toEqual([unit, from, to, "Bonus", "My note"]);
      expect(values[at + 2]!.slice(1, 5)).toEqual([QUARTER.from, QUARTER.to, expect.any(Number), "talked to on Monday"]);
      await set(say.settings[0], null);
      await wb.press("Sales.GoalReport");
      expect((await wb.read(say.goalReport)).flat()).toContain("talked to on Monday");
    });
  });

  /** Types a value into Sales setup. */
  const set = async (setting: string, value: CellValue) => {
    const row = (await wb.read(say.setup)).findIndex(([first]) => first === setting) + 1;
    await wb.write(`${say.setup}!B${row}`, [[value]]);
  };

  describe("[Sales.Recognition]", () => {
    it("names those who reached the goal, the highest attainment first, and nobody else", async () => {
      await wb.press("Sales.Recognition");
      expect(await activeSheet(wb)).toBe(say.recognition);
      const values = await wb.read(say.recognition);
      expect(headOf(values)[0]).toBe(`${say.recognition}, ${say.title}`);
      expect(values).toContainEqual(say.recognitionHeadings);
      const listed = tableUnder(values, ...say.recognitionHeadings);
      const reached = of(await goals(), 2).filter((row) => Number(row[attainment]) >= 1).sort((a, b) => Number(b[attainment]) - Number(a[attainment]));
      expect(listed.map((row) => row[say.recognitionHeadings[1]])).toEqual(reached.map((row) => row[unit]));
      expect(listed).toHaveLength(9);
      for (const row of listed) expect(row[say.recognitionHeadings[6]]).toBeCloseTo(Number(row[say.recognitionHeadings[4]]) - Number(row[say.recognitionHeadings[3]]), 6);
    });
    it("pressed again: the same sheet, the same list", async () => {
      const first = tableUnder(await wb.read(say.recognition), ...say.recognitionHeadings);
      await wb.press("Sales.Recognition");
      expect((await wb.sheets()).filter((name) => name.startsWith(say.recognition))).toHaveLength(1);
      expect(tableUnder(await wb.read(say.recognition), ...say.recognitionHeadings)).toEqual(first);
    });
  });

  describe("[Sales.CheckData]", () => {
    it("lists every table with what was read, and adds up", async () => {
      await wb.press("Sales.CheckData");
      expect(await activeSheet(wb)).toBe(say.dataCheck);
      const values = await wb.read(say.dataCheck);
      for (const headings of [say.foundHeadings, say.thingHeadings]) expect(values.map((row) => row.slice(0, headings.length))).toContainEqual([...headings]);
      const [sheet, , , rows, read, leftOut, total] = say.foundHeadings;
      const found = tableUnder(values, ...say.foundHeadings);
      expect(found.map((row) => row[sheet])).toEqual(given.slice(1));
      for (const row of found) expect(Number(row[read]) + Number(row[leftOut])).toBe(row[rows]);
      expect(found[0]).toMatchObject({ [rows]: 11_015, [leftOut]: 0 });
      expect(found[0]![total]).toBeCloseTo(13_709_314.2582, 4);
    });
    it("an address leads to its cells", async () => {
      const links = (await wb.formulas(say.dataCheck)).flat().filter((cell) => cell.startsWith("=HYPERLINK"));
      expect(links[0]).toBe(`=HYPERLINK("#'${say.sales}'!A1:Q11016","A1:Q11016")`);
    });
  });

  describe("[Sales.Setup]", () => {
    it("lists settings, steps and the columns that were found", async () => {
      await wb.press("Sales.Setup");
      expect(await activeSheet(wb)).toBe(say.setup);
      const values = await wb.read(say.setup);
      for (const headings of say.setupHeadings) expect(values.map((row) => row.filter((cell) => cell !== null))).toContainEqual(headings);
      expect(tableUnder(values, ...say.setupHeadings[0]).map((row) => row[say.setupHeadings[0][0]])).toEqual(say.settings);
      expect(tableUnder(values, ...say.setupHeadings[2]).length).toBeGreaterThan(30);
    });
    it("what was typed into it stays, and the reports obey it", async () => {
      await set(say.settings[6], 1.02);
      await wb.press("Sales.Recognition");
      expect(tableUnder(await wb.read(say.recognition), ...say.recognitionHeadings)).toHaveLength(7);
      await wb.press("Sales.Setup");
      const settings = tableUnder(await wb.read(say.setup), ...say.setupHeadings[0]);
      expect(settings[6]![say.setupHeadings[0][1]]).toBe(1.02);
    });
  });

  it("[Sales.Help] opens the help page in the language", async () => {
    const opened = wb.page.context().waitForEvent("page");
    await wb.press("Sales.Help");
    const help = await opened;
    expect(help.url()).toMatch(say.help);
    await help.close();
  });

  it("[OWN CELLS] after all of it every cell of the manager's is as it was typed", async () => expect(await typedCells(wb, given)).toEqual(before));
});

describe("a workbook that has sheets of our names already", () => {
  const wb = useWorkbench({ sample: false });
  const SALES = [["Date", "Person", "Amount"], [45839, "=SUM(1,2)", 600], [45840, "+48 600 100", 500], [45841, "-Bob", 400], [45842, "@Cy", 300]];
  const GOALS = [["Person", "Period", "Goal"], ["=SUM(1,2)", "Q3 2025", 500], ["+48 600 100", "Q3 2025", 400], ["-Bob", "Q3 2025", 300], ["@Cy", "Q3 2025", 200]];
  const NAMES = ["=SUM(1,2)", "+48 600 100", "-Bob", "@Cy"];

  it("[OURS] a manager's own sheet of that name is left alone, ours is the second, also when pressed again", async () => {
    await openGiven(wb, { Sales: SALES, Goals: GOALS, "Goal report": [["my own words"], ["=1+1"]] });
    const own = await wb.formulas("Goal report");
    await wb.press("Sales.GoalReport");
    await wb.press("Sales.GoalReport");
    expect(await wb.sheets()).toEqual(["Sales", "Goals", "Goal report", "Goal report (2)"]);
    expect(await wb.formulas("Goal report")).toEqual(own);
  });
  it("[TEXT] names that begin with = + - @ stay text, in a new sheet and in one made again", async () => {
    const people = (await wb.formulas("Goal report (2)")).filter(([level]) => level === "Person").map((row) => row[1]);
    expect(people).toEqual(NAMES);
    expect(tableUnder(await wb.read("Goal report (2)"), "Level", "Unit").filter((row) => row["Level"] === "Person").map((row) => row["Unit"])).toEqual(NAMES);
    await wb.press("Sales.Recognition");
    expect(tableUnder(await wb.read("Recognition list"), "Place", "Person").map((row) => row["Person"])).toEqual(["@Cy", "-Bob", "+48 600 100", "=SUM(1,2)"]);
  });
});
