// Workbooks as other people's systems leave them: opened, read right, and reported on to the cent.
import type { CellValue } from "../../src/workbench/book/book";
import { readCsv } from "../fixtures/csv";
import { fixture, openGiven, tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";

const wb = useWorkbench({ sample: false });
const found = async (sheet: string, ...headings: string[]) => tableUnder(await wb.read(sheet), ...headings);
const sum = (rows: readonly Record<string, CellValue>[], heading: string) => rows.reduce((total, row) => total + Number(row[heading]), 0);

describe("[PLANTED] actual, goal and gap of the quarter are those that were planted, rows marked returned left out", () => {
  it.each([
    { file: "price-line-b", language: "en-US", report: "Goal report", level: "Level", person: "Person", goal: "Goal", actual: "Actual", gap: "Gap", given: ["Sales", "Goals", "People"], truth: [717_100, 652_075.68, -65_024.32], said: /^\d+ returned rows were left out \([\d,]+\)\.$/ },
    { file: "delivery-north", language: "pl-PL", report: "Raport celów", level: "Poziom", person: "Osoba", goal: "Cel", actual: "Wykonanie", gap: "Różnica", given: ["Sprzedaż", "Cele", "Ludzie"], truth: [802_900, 659_426.29, -143_473.71], said: /^Pominięto \d+ wierszy ze zwrotami \([\d\s]+\)\.$/ },
  ])("$file", async ({ file, language, report, level, person, goal, actual, gap, given, truth, said }) => {
    await wb.set("language", language);
    await wb.open(fixture("planted", `${file}.xlsx`));
    const before = await typedCells(wb, given);
    await wb.press("Sales.GoalReport");
    const rows = await found(report, level, goal, actual, gap);
    expect([rows[0]![goal], Number(rows[0]![actual]).toFixed(2), Number(rows[0]![gap]).toFixed(2)]).toEqual([truth[0], truth[1]!.toFixed(2), truth[2]!.toFixed(2)]);
    const people = rows.filter((row) => row[level] === person);
    expect(people).toHaveLength(12);
    expect(sum(people, actual)).toBeCloseTo(truth[1]!, 2);
    expect((await wb.read(report)).map(([first]) => String(first))).toContainEqual(expect.stringMatching(said));
    expect(await typedCells(wb, given)).toEqual(before);
  });
});

describe("[CRM] opportunities: those won are the sales", () => {
  const opportunities = readCsv(fixture("crm", "opportunities.csv.gz")) as never;
  beforeAll(() => wb.set("language", "en-US"));

  it("8,800 opportunities, of which 4,238 won for 10,005,534; what is missing for a goal report is said", async () => {
    await openGiven(wb, { Opportunities: opportunities });
    await wb.press("Sales.GoalReport");
    const values = await wb.read("Data check");
    expect(values.map(([first]) => first)).toContain("No table of goals was found. Goals need the columns Unit (a person, a department or the company), Period and Goal.");
    expect(values.map(([first]) => first)).not.toContainEqual(expect.stringContaining("No table of sales"));
    const [line] = tableUnder(values, "Sheet", "Table", "Role", "Sum");
    expect(line).toMatchObject({ Sheet: "Opportunities", Role: "Leads", Rows: 8800, Read: 8800, "Left out": 0 });
  });

  it("with goals beside them: the year's won deals by office and agent", async () => {
    await openGiven(wb, { Opportunities: opportunities, Goals: [["Unit", "Level", "Period", "Goal"], ["Central", "Department", "2017", 3_000_000], ["East", "Department", "2017", 4_000_000], ["West", "Department", "2017", 3_500_000], ["Darcel Schlecht", "Person", "2017", 1_000_000]] });
    await wb.press("Sales.GoalReport");
    const rows = await found("Goal report", "Level", "Unit", "Actual");
    const actual = (unit: string) => rows.find((row) => row["Unit"] === unit)?.["Actual"];
    expect([actual("Company"), actual("Central"), actual("East"), actual("West"), actual("Darcel Schlecht")]).toEqual([10_005_534, 3_346_293, 3_090_594, 3_568_647, 1_153_214]);
    await wb.press("Sales.Recognition");
    expect((await found("Recognition list", "Place", "Person")).map((row) => row["Person"])).toEqual(["Darcel Schlecht"]);
  });
});
