// Sales.Coaching, pressed in a real browser: who is on the list and who is not, what was typed stays, the plan becomes rows of the Training table; and the page beside it.
import { NOW, world } from "../core/diagnosis/world";
import { worldSheets } from "../core/diagnosis/worldSheets";
import { readCsv } from "../fixtures/csv";
import type { CellValue } from "../../src/workbench/book/book";
import { activeSheet, fixture, headOf, openGiven, tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";
import { turnTo } from "./pane/given";

jest.setTimeout(240_000);

const HEADINGS = ["Person", "Manager", "Gap", "Not explained by", "Strongest", "Where peers do better", "Suggested topic", "Last training", "Coached on", "Result since"];
const DUE = ["Person", "Topic", "Why", "Last", "Due", "Material"];
const wb = useWorkbench();
const list = async () => tableUnder(await wb.read("Coaching"), ...HEADINGS);
const due = async () => tableUnder(await wb.read("Coaching"), ...DUE);
const rowOf = async (person: string) => (await wb.read("Coaching")).findIndex(([cell]) => cell === person) + 1;
const cents = (value: CellValue | undefined) => Math.round(Number(value) * 100) / 100;

describe("[COACHING] the sample", () => {
  it("one sheet, in front; headings exactly; names in order; nobody's cell changed", async () => {
    const given = await wb.sheets();
    const before = await typedCells(wb, given);
    await wb.press("Sales.Coaching");
    expect([await wb.sheets(), await activeSheet(wb)]).toEqual([[...given, "Coaching"], "Coaching"]);
    const values = await wb.read("Coaching");
    expect(values.map((row) => row.slice(0, 10))).toContainEqual(HEADINGS);
    const names = (await list()).map((row) => String(row["Person"]));
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...names].sort());
    expect(await typedCells(wb, given)).toEqual(before);
  });
  it("only people below goal, with the gap of the goal report", async () => {
    const listed = await list();
    await wb.press("Sales.GoalReport");
    const goals = tableUnder(await wb.read("Goal report"), "Level", "Unit", "Goal", "Gap").filter((row) => row["Level"] === "Person");
    for (const row of listed) {
      const gap = cents(goals.find((one) => one["Unit"] === row["Person"])!["Gap"]);
      expect([row["Person"], cents(row["Gap"]), gap < 0]).toEqual([row["Person"], gap, true]);
    }
  });
  it("says whose decision it is, and nothing of dismissal or of the worst", async () => {
    const head = headOf(await wb.read("Coaching")).join(" ");
    expect(head).toContain("A decision about a person is the manager’s own.");
    expect((await wb.read("Coaching")).flat().join(" ")).not.toMatch(/dismiss|fire|lay off|worst|score:|rank/i);
  });
});

describe("[COACHING] an invented firm with one person far behind", () => {
  const firm = worldSheets(world(12, { person: { people: [3], left: 0.3 } }));
  const material = [["Topic", "Kind", "Link", "Product", "Updated on"], ["Line C", "product", "Handbook, page 3", "Line C", NOW.from + 20]];
  const people = firm["People"]!.map((row, at) => [...row, at === 0 ? "Manager" : "Eve Lind"]);
  beforeAll(async () => {
    await openGiven(wb, { ...firm, People: people, Material: material } as never);
    await wb.press("Sales.Coaching");
  });

  it("they are on the list, said to be beyond chance; with their manager", async () => {
    const row = (await list()).find((one) => one["Person"] === "Person 04")!;
    expect([row["Manager"], Number(row["Gap"]) < -50_000]).toEqual(["Eve Lind", true]);
    expect(headOf(await wb.read("Coaching")).join(" ")).toContain("Beyond chance, after everything else: Person 04.");
    expect(String(row["Where peers do better"])).toMatch(/peers/);
  });
  it("material that was updated after their training makes them due, with where it is found", async () => {
    const outdated = (await due()).filter((row) => row["Topic"] === "Line C" && String(row["Why"]).startsWith("The material was updated"));
    expect(outdated.length).toBe(12);
    for (const row of outdated) expect([row["Due"], row["Material"], Number(row["Last"]) < NOW.from + 20]).toEqual([NOW.from + 50, "Handbook, page 3", true]);
  });
  it("the day of a coaching is the person's to type: it stays when the sheet is made again, and what was sold since is said; own words stay, too", async () => {
    const other = (await list()).map((row) => String(row["Person"])).find((name) => name !== "Person 04")!;
    await wb.write(`Coaching!I${await rowOf("Person 04")}`, [[NOW.from + 30]]);
    await wb.write(`Coaching!I${await rowOf(other)}:J${await rowOf(other)}`, [[NOW.to - 3, "calls more often"]]);
    await wb.press("Sales.Coaching");
    const rows = await list();
    const told = rows.find((row) => row["Person"] === "Person 04")!;
    expect(told["Coached on"]).toBe(NOW.from + 30);
    expect(told["Result since"]).toMatch(/^\d+% of what was expected in \d+ working days \([\d,]+ of [\d,]+\)/);
    expect(rows.find((row) => row["Person"] === other)).toMatchObject({ "Coached on": NOW.to - 3, "Result since": "calls more often" });
    // computed words are not taken for typed ones: they are made anew
    await wb.write(`Coaching!I${await rowOf("Person 04")}`, [[NOW.to - 2]]);
    await wb.press("Sales.Coaching");
    expect((await list()).find((row) => row["Person"] === "Person 04")!["Result since"]).toMatch(/^Too early: \d working days?$/);
  });
  it("a formula that was typed for the day or for the result stays one, in the row where its person stands now", async () => {
    const row = await rowOf("Person 04");
    const other = (await list()).map((one) => String(one["Person"])).find((name) => name !== "Person 04")!;
    await wb.write(`Coaching!I${row}`, [[`=${NOW.to}-LEN(A${row})+7`]]);
    await wb.write(`Coaching!J${await rowOf(other)}`, [[`="wrote "&People!A2`]]);
    await wb.press("Sales.Coaching");
    const now = await rowOf("Person 04");
    expect((await wb.formulas(`Coaching!I${now}`)).flat()).toEqual([`=${NOW.to}-LEN(A${now})+7`]);
    expect((await wb.formulas(`Coaching!J${await rowOf(other)}`)).flat()).toEqual([`="wrote "&People!A2`]);
    expect((await list()).find((one) => one["Person"] === "Person 04")!["Coached on"]).toBe(NOW.to - 2);
    await wb.write(`Coaching!J${await rowOf(other)}`, [["calls more often"]]);
  });
  it("somebody who is not on the list any more keeps their day, under it", async () => {
    await wb.write("Goals!C2:C13", firm["Goals"]!.slice(1).map(() => [1]));
    await wb.press("Sales.Coaching");
    const values = await wb.read("Coaching");
    const under = values.slice(values.findIndex(([cell]) => String(cell).startsWith("Coached, no longer on the list")));
    expect(tableUnder(under, "Person", "Coached on", "Result since").map((row) => [row["Person"], row["Coached on"]])).toContainEqual(["Person 04", NOW.to - 2]);
    await wb.write("Goals!C2:C13", firm["Goals"]!.slice(1).map((row) => [row[2]!]) as never);
    await wb.press("Sales.Coaching");
    expect((await list()).find((row) => row["Person"] === "Person 04")!["Coached on"]).toBe(NOW.to - 2);
    const again = await wb.read("Coaching");
    expect(again.slice(again.findIndex(([cell]) => String(cell).startsWith("Coached, no longer on the list"))).map(([cell]) => cell)).not.toContain("Person 04");
  });
  it("the page writes the plan as rows under the Training table; what is planned is not due", async () => {
    const rows = await wb.read("Training");
    const was = (await due()).length;
    await wb.press("Sales.Setup");
    const pane = await turnTo(wb, "coaching");
    await pane.getByRole("button", { name: /^Training due/ }).click();
    await pane.getByRole("button", { name: `Write the plan: ${was} rows` }).click();
    while ((await wb.read("Training")).length === rows.length) await wb.page.waitForTimeout(100);
    const added = (await wb.read("Training")).slice(rows.length);
    expect(added.length).toBe(was);
    expect((await wb.read("Training")).slice(0, rows.length)).toEqual(rows);
    for (const [who, day, topic] of added) expect([String(who).startsWith("Person "), Number(day) > NOW.to, String(topic).startsWith("Line ")]).toEqual([true, true, true]);
    await wb.press("Sales.Coaching");
    expect((await wb.read("Coaching")).flat()).toContainEqual(expect.stringContaining("Nobody is due."));
  });
});

describe("[COACHING] the day of a coaching", () => {
  const day = (month: number) => NOW.from + 30 * (month - 7);
  const names = ["Ann", "Bob", "Cid"];
  const sales = [["Date", "Salesperson", "Amount"], ...names.flatMap((name) => Array.from({ length: 21 }, (_, at) => [NOW.to - 30 * (20 - at), name, name === "Cid" || at < 18 ? 100 : 10]))];
  const training = [["Person", "Date", "Topic", "Kind"], ["Ann", day(7), "Parts", "coaching"], ["Bob", day(7), "Parts", "coaching"]];
  const coached = async () => Object.fromEntries((await list()).map((row) => [row["Person"], row["Coached on"]]));

  it("taken from Training, it follows a correction there; typed, it stays", async () => {
    await openGiven(wb, { Sales: sales, Goals: [["Unit", "Period", "Goal"], ...names.map((name) => [name, "Q3 2025", 290])], Training: training });
    await wb.press("Sales.Coaching");
    expect(await coached()).toEqual({ Ann: day(7), Bob: day(7) });
    await wb.write(`Coaching!I${await rowOf("Bob")}`, [[day(8)]]);
    await wb.write("Training!B2:B3", [[day(6)], [day(6)]]);
    await wb.press("Sales.Coaching");
    expect(await coached()).toEqual({ Ann: day(6), Bob: day(8) });
  });
});

describe("[COACHING] real data", () => {
  it("AdventureWorks: the last quarter; people who began in it stand apart", async () => {
    await openGiven(wb, { Sales: readCsv(fixture("adventureworks", "sales.csv.gz")) as never, Goals: readCsv(fixture("adventureworks", "goals.csv")) as never, People: readCsv(fixture("adventureworks", "people.csv")) as never });
    await wb.press("Sales.Coaching");
    const rows = await list();
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect([Number(row["Gap"]) < 0, /^Left: -\$?[\d,]+\./.test(String(row["Not explained by"]))]).toEqual([true, true]);
  });
});
