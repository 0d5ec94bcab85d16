// What managers' workbooks lack or get wrong, and what can go wrong in Excel: each time a clear message, nothing half-written, no cell of theirs changed.
import type { CellValue } from "../../src/workbench/book/book";
import { day, headOf, openGiven, saidInPane, tableUnder, typedCells, type GivenSheet } from "./given";
import { useWorkbench } from "./harness";

const SALES: GivenSheet = [["Date", "Person", "Amount"], [day("2025-07-01"), "Ann", 600], [day("2025-07-09"), "Bob", 500], [day("2025-08-01"), "Ann", 900]];
const GOALS: GivenSheet = [["Person", "Period", "Goal"], ["Ann", "Q3 2025", 1000], ["Bob", "Q3 2025", 1000]];
const PL_SALES: GivenSheet = [["Data", "Handlowiec", "Kwota"], ...SALES.slice(1)];
const PL_GOALS: GivenSheet = [["Handlowiec", "Okres", "Cel"], ["Ann", "3 kw. 2025", 1000], ["Bob", "3 kw. 2025", 1000]];
const withRow = (sheet: GivenSheet, row: number, cells: GivenSheet[number]): GivenSheet => sheet.map((own, i) => (i === row ? cells : own));

const wb = useWorkbench({ sample: false });
/** Opens the workbook, presses, and sees that no cell of the manager's was changed; answers what was said in each sheet that came. */
async function pressOn(given: Record<string, GivenSheet>, button: string): Promise<Record<string, string[]>> {
  await openGiven(wb, given);
  const before = await typedCells(wb, Object.keys(given));
  await wb.press(button);
  expect(await typedCells(wb, Object.keys(given))).toEqual(before);
  const made = (await wb.sheets()).filter((name) => !(name in given));
  return Object.fromEntries(await Promise.all(made.map(async (name) => [name, headOf(await wb.read(name)).slice(2)] as const)));
}
const figures = async (sheet: string) => tableUnder(await wb.read(sheet), "Level", "Unit", "Goal").map((row) => [row["Unit"], row["Goal"], row["Actual"], row["Gap"], row["Status"]]);
const answer = async (formula: string): Promise<CellValue> => (await wb.evaluate(formula))[0]![0]!;

describe("what is missing or cannot be told", () => {
  beforeAll(() => wb.set("language", "en-US"));

  it.each(["Sales.GoalReport", "Sales.Recognition"])("[no-goals] %s", async (button) => {
    expect(await pressOn({ Sales: SALES }, button)).toEqual({
      Goals: [expect.stringContaining("Fill the table below."), "For example:"],
      "Data check": ["No table of goals was found. Goals need the columns Unit (a person, a department or the company), Period and Goal.", "An empty one is on the sheet “Goals”: fill it, then press the button again.", "What was found"],
    });
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining("No goals were found."));
    await wb.press(button);
    expect(await wb.sheets()).toEqual(["Sales", "Goals", "Data check"]);
  });
  it("[no-goals] =SALES.GOALREPORT", async () => expect(await answer("=SALES.GOALREPORT(Sales!A1:C4,Sales!A1:C4,45930)")).toEqual({ error: "#VALUE!", message: "Goals: there is no column for Goal. Name it in the argument columns, or give its header a usual name" }));

  it("[no-sales]", async () => {
    expect(await pressOn({ Goals: GOALS }, "Sales.GoalReport")).toEqual({
      Sales: [expect.stringContaining("Fill the table below."), "For example:"],
      "Data check": ["No table of sales was found. Sales need a date and an amount (or quantity and unit price) in each row, under headings such as Date, Amount, Person.", "An empty one is on the sheet “Sales”: fill it, then press the button again.", "What was found"],
    });
  });
  it("[no-sales] =SALES.GOALREPORT", async () => expect(await answer("=SALES.GOALREPORT(Goals!A1:C3,Goals!A1:C3,45930)")).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(/^Sales: there is no column for (Date|Amount)\. Name it in the argument columns, or give its header a usual name$/) }));

  it("[zero-goal] one goal of 0 is no goal, and the report says so", async () => {
    const said = await pressOn({ Sales: SALES, Goals: withRow(GOALS, 2, ["Bob", "Q3 2025", 0]) }, "Sales.GoalReport");
    expect(said["Goal report"]).toEqual(expect.arrayContaining(["The goal of Bob is 0, which counts as no goal.", "1 person has sales and no goal (Bob): 500 of the company’s actual stands against no goal."]));
    expect(await figures("Goal report")).toEqual([["Company", 1000, 2000, 1000, "reached"], ["Ann", 1000, 1500, 500, "reached"], ["Bob", null, 500, null, "no goal"]]);
  });
  it("made again when all is well: no note of before is left", async () => {
    const sold = (amount: number | string, returned: string): GivenSheet => [["Date", "Person", "Amount", "Returned"], [day("2025-07-01"), "Ann", 600, "no"], [day("2025-07-09"), "Bob", amount, returned], [day("2025-08-01"), "Ann", 900, returned]];
    const { Variance: before } = await pressOn({ Sales: sold("n.d.", "yes") }, "Sales.Variance");
    expect(before!.length).toBeGreaterThan(3);
    await wb.write("Sales!C3:D4", [[500, "no"], [900, "no"]]);
    await wb.press("Sales.Variance");
    const after = headOf(await wb.read("Variance")).slice(2);
    expect(after).toEqual(before!.filter((note) => !/not read|returned/.test(note)));
    expect(after.length).toBeLessThan(before!.length);
  });
  it("[zero-goal] all goals 0", async () => {
    const said = await pressOn({ Sales: SALES, Goals: [GOALS[0]!, ["Ann", "Q3 2025", 0]] }, "Sales.GoalReport");
    expect(said).toEqual({ "Data check": ["Every goal in the table of goals is 0, so there is nothing to compare with. Type how much is to be reached, then press the button again.", "What was found"] });
  });
  it("[zero-goal] =SALES.ATTAINMENT has no answer, =SALES.GOALGAP has", async () => {
    expect(await answer("=SALES.ATTAINMENT(600,0)")).toMatchObject({ error: "#N/A", message: expect.stringMatching(/goal/i) });
    expect(await answer("=SALES.GOALGAP(600,0)")).toBe(600);
    expect((await wb.evaluate("=SALES.GOALREPORT(Sales!A1:C4,Goals!A1:C2,45930)"))[0]![0]).toMatchObject({ error: expect.stringMatching(/^#(N\/A|VALUE!)$/) });
  });

  it("[text-amount] the row is left out and named, the others count", async () => {
    const said = await pressOn({ Sales: withRow(SALES, 2, [day("2025-07-09"), "Bob", "n.d."]), Goals: GOALS }, "Sales.GoalReport");
    expect(said["Goal report"]).toEqual(["1 row of Sales was not read. 'Sales'!C3: “n.d.” stands for no data. Press Check data to see it.", "Where a department or the company has no goal of its own, the goals of its people are added up."]);
    expect(await figures("Goal report")).toEqual([["Company", 2000, 1500, -500, "behind"], ["Ann", 1000, 1500, 500, "reached"], ["Bob", 1000, 0, -1000, "behind"]]);
    await wb.press("Sales.CheckData");
    const things = tableUnder(await wb.read("Data check"), "Sheet", "Row", "Problem");
    expect(things.map((thing) => [thing["Sheet"], Number(thing["Row"]), thing["Column"], thing["Value"], thing["What was done"]])).toEqual([["Sales", 3, "Amount", "n.d.", "left out"]]);
  });
  it("[text-amount] =SALES.CHECKDATA says the same, =SALES.GOALREPORT counts the others", async () => {
    expect((await wb.evaluate("=SALES.CHECKDATA(Sales!A1:C4)"))[1]!.slice(0, 3)).toEqual([3, "Amount", "n.d."]);
    expect((await wb.evaluate("=SALES.GOALREPORT(Sales!A1:C4,Goals!A1:C3,45930)")).map((row) => row[5])).toEqual(["Actual", 1500, 0]);
  });

  it.each([
    ["two headings", ["Date", "Person", "Amount", "Sales"], "On the sheet “Sales”, the columns “Amount” and “Sales” fit “Sales: Amount” equally well, so neither is used. Say which one counts: in the pane, or in the table Columns of Sales setup."],
    ["one heading twice", ["Date", "Person", "Amount", "Amount"], "On the sheet “Sales”, the columns “Amount” (C) and “Amount” (D) fit “Sales: Amount” equally well, so neither is used. Say which one counts: in the pane, or in the table Columns of Sales setup."],
  ])("[two-amounts] %s: asked, not guessed", async (_, headings, message) => {
    const said = await pressOn({ Sales: [headings, ...SALES.slice(1).map((row) => [...row, 1])], Goals: GOALS }, "Sales.GoalReport");
    expect(said).toEqual({ "Data check": [message, "What was found"] });
    // the pane asks, with the two columns to choose from
    await wb.pane().getByRole("radiogroup", { name: "Which of these is the amount?" }).getByRole("radio").nth(1).waitFor();
  });
  it("[two-amounts] answered in Sales setup by the column's letter: the report is made", async () => {
    await wb.press("Sales.Setup");
    const rows = await wb.read("Sales setup");
    const top = rows.findIndex((row) => row[4] === "Found how") + 1;
    await wb.write(`Sales setup!A${top + 1}:E${top + 1}`, [["Sales: Amount", "Sales", "", "C", ""]]);
    await wb.press("Sales.GoalReport");
    expect((await figures("Goal report"))[0]).toEqual(["Company", 2000, 2000, 0, "reached"]);
  });
  it("[two-amounts] =SALES.GOALREPORT names both", async () => expect(await answer("=SALES.GOALREPORT(Sales!A1:D4,Goals!A1:C3,45930)")).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("Amount") }));
});

describe("the same in Polish", () => {
  beforeAll(() => wb.set("language", "pl-PL"));
  it.each<[string, Record<string, GivenSheet>, string, string]>([
    ["no-goals", { Sprzedaż: PL_SALES }, "Kontrola danych", "Nie znaleziono tabeli celów. Potrzebne są kolumny: Kto (osoba, dział albo firma), Okres i Cel."],
    ["no-sales", { Cele: PL_GOALS }, "Kontrola danych", "Nie znaleziono tabeli sprzedaży. W każdym wierszu potrzebna jest data i kwota (albo ilość i cena jednostkowa) pod nagłówkami takimi jak Data, Kwota, Osoba."],
    ["zero-goal", { Sprzedaż: PL_SALES, Cele: withRow(PL_GOALS, 2, ["Bob", "3 kw. 2025", 0]) }, "Raport celów", "Bob: cel wynosi 0, czyli nie liczy się jako cel."],
    ["zero-goals", { Sprzedaż: PL_SALES, Cele: [PL_GOALS[0]!, ["Ann", "3 kw. 2025", 0]] }, "Kontrola danych", "Wszystkie cele w tabeli celów wynoszą 0, więc nie ma z czym porównać sprzedaży. Wpisz, ile trzeba osiągnąć, i naciśnij przycisk ponownie."],
    ["text-amount", { Sprzedaż: withRow(PL_SALES, 2, [day("2025-07-09"), "Bob", "brak"]), Cele: PL_GOALS }, "Raport celów", "Nie odczytano 1 wiersza (Sprzedaż). 'Sprzedaż'!C3: „brak” oznacza brak danych. Naciśnij Sprawdź dane, aby go zobaczyć."],
    ["two-amounts", { Sprzedaż: [["Data", "Handlowiec", "Kwota", "Sprzedaż"], ...SALES.slice(1).map((row) => [...row, 1])], Cele: PL_GOALS }, "Kontrola danych", "Na arkuszu „Sprzedaż” do roli „Sprzedaż: Kwota” równie dobrze pasują: „Kwota” i „Sprzedaż”. Żadna z tych kolumn nie jest używana: wskaż właściwą w panelu albo w tabeli Kolumny w Ustawieniach sprzedaży."],
  ])("[%s]", async (_, given, sheet, message) => expect((await pressOn(given, "Sales.GoalReport"))[sheet]).toContain(message));
});

describe("what Excel refuses", () => {
  beforeAll(() => wb.set("language", "en-US"));
  const open = async () => {
    await openGiven(wb, { Sales: SALES, Goals: GOALS });
    return typedCells(wb, ["Sales", "Goals"]);
  };
  const dataCheckSays = async () => headOf(await wb.read("Data check")).slice(2);

  it("[protected-sheet] the manager's protected sheets are read all the same", async () => {
    const before = await open();
    await wb.fault({ protect: "Sales" });
    await wb.press("Sales.GoalReport");
    expect((await figures("Goal report"))[0]).toEqual(["Company", 2000, 2000, 0, "reached"]);
    expect(await typedCells(wb, ["Sales", "Goals"])).toEqual(before);
  });
  it("[protected-sheet] a protected report is not made again, and stays as it was", async () => {
    const report = await wb.formulas("Goal report");
    await wb.fault({ protect: "Goal report" });
    await wb.press("Sales.GoalReport");
    expect(await dataCheckSays()).toContain("The sheet “Goal report” is protected, so it cannot be made again. Take the protection off (Review, Unprotect Sheet) or rename the sheet, then press the button again.");
    expect(await wb.formulas("Goal report")).toEqual(report);
    expect(await wb.sheets()).toEqual(["Sales", "Goals", "Goal report", "Data check"]);
  });

  it.each([
    ["of a workbook just opened", []],
    ["of a workbook that is known already", ["Sales.CheckData", "Sales.GoalReport"]],
  ])("[cell-edit] the work waits for an open cell, says so in the pane, and goes on when it is closed: %s", async (_, before) => {
    const typed = await open();
    for (const button of before) await wb.press(button);
    const sheets = await wb.sheets();
    await wb.fault({ editMode: true });
    const pressed = wb.press("Sales.GoalReport");
    await wb.pane().getByText("A cell is open for typing. Finish it with Enter or Esc: the work goes on then.").first().waitFor({ state: "attached" });
    expect(await wb.sheets()).toEqual(sheets);
    await wb.fault({ editMode: false });
    await pressed;
    expect((await figures("Goal report"))[0]).toEqual(["Company", 2000, 2000, 0, "reached"]);
    expect(await typedCells(wb, ["Sales", "Goals"])).toEqual(typed);
  });

  it("[gone] the report's sheet is deleted while it is written: said, and nothing half-written", async () => {
    const before = await open();
    await wb.press("Sales.CheckData");
    await wb.fault({ deleteAfter: 5 });
    await wb.press("Sales.GoalReport");
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining("A sheet or table was deleted or renamed while it was in use. Nothing was left half-written: press the button again."));
    expect((await wb.sheets()).filter((name) => name === "Goal report")).toEqual([]);
    await wb.press("Sales.GoalReport");
    expect((await figures("Goal report"))[0]).toEqual(["Company", 2000, 2000, 0, "reached"]);
    expect(await typedCells(wb, ["Sales", "Goals"])).toEqual(before);
  });

  it("[too-large] reading goes on in smaller parts", async () => {
    const many = Array.from({ length: 8000 }, (_, i) => [day(`2025-07-${10 + (i % 20)}`), i % 2 ? "Ann" : "Bob", 0.25]);
    await openGiven(wb, { Sales: [SALES[0]!, ...many], Goals: GOALS });
    await wb.fault({ payloadLimit: 100_000 });
    await wb.press("Sales.GoalReport");
    expect((await figures("Goal report"))[0]).toEqual(["Company", 2000, 2000, 0, "reached"]);
  });
  it("[too-large] a report that Excel does not take: the new sheet goes away again", async () => {
    const many = Array.from({ length: 150 }, (_, i) => `Salesperson with a long name ${i}`);
    const given = { Sales: [SALES[0]!, ...many.map((name) => [day("2025-07-01"), name, 5])], Goals: [GOALS[0]!, ...many.map((name) => [name, "Q3 2025", 10])] };
    await openGiven(wb, given);
    const before = await typedCells(wb, ["Sales", "Goals"]);
    await wb.fault({ payloadLimit: 20_000 });
    await wb.press("Sales.GoalReport");
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining("Excel says that this is too large to be handed over at once"));
    expect(await wb.sheets()).not.toContain("Goal report");
    expect(await typedCells(wb, ["Sales", "Goals"])).toEqual(before);
  });
  it("[too-large] a report made again that fails midway: the old sheet stands as it was, notes and formulas with it", async () => {
    const before = await open();
    await wb.press("Sales.GoalReport");
    const top = (await wb.read("Goal report")).findIndex((row) => row[0] === "Level") + 1;
    await wb.write(`Goal report!R${top}:R${top + 2}`, [["My note"], ["=G8*2"], ["ask on Monday"]]);
    await wb.write("Goal report!A70", [["mine, far below"]]);
    const [report, values] = [await wb.formulas("Goal report"), await wb.read("Goal report")];
    await wb.write("Goals!A4:C153", Array.from({ length: 150 }, (_, i) => [`Salesperson with a long name ${i}`, "Q3 2025", 10]));
    await wb.fault({ payloadLimit: 24_000 });
    await wb.press("Sales.GoalReport");
    await wb.fault({ payloadLimit: null });
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining("Excel says that this is too large to be handed over at once"));
    expect(await wb.formulas("Goal report")).toEqual(report);
    expect(await wb.read("Goal report")).toEqual(values);
    expect((await typedCells(wb, ["Sales"]))["Sales"]).toEqual(before["Sales"]);
    await wb.press("Sales.GoalReport");
    expect(tableUnder(await wb.read("Goal report"), "Level", "Unit")).toHaveLength(153);
    expect((await wb.read("Goal report")).flat()).toEqual(expect.arrayContaining(["ask on Monday", "mine, far below"]));
  });
});
