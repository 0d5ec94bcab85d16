// AdventureWorks whole, in the workbench: 60,855 order lines and 163 goals; every figure is that of the data's own README.
import { headOf, openGiven, serial, tableUnder, typedCells } from "./given";
import { readCsv } from "../fixtures/csv";
import { fixture } from "./given";
import { useWorkbench } from "./harness";

/** Quota, actual, gap; people with a quota; those who reach it. From the README, and added up from the CSV files by hand. */
const QUARTERS = [
  ["2011-Q1", 3_886_000, 3_193_633.97, -692_366.03],
  ["2011-Q2", 5_627_000, 4_871_801.34, -755_198.66],
  ["2011-Q3", 4_750_000, 4_069_186.04, -680_813.96],
  ["2011-Q4", 5_068_000, 4_153_820.42, -914_179.58],
  ["2012-Q1", 10_537_000, 8_880_239.44, -1_656_760.56],
  ["2012-Q2", 8_654_000, 7_041_183.75, -1_612_816.25],
  ["2012-Q3", 5_913_000, 5_266_343.5, -646_656.49],
  ["2012-Q4", 8_039_000, 6_733_903.82, -1_305_096.18],
  ["2013-Q1", 13_733_000, 10_926_196.09, -2_806_803.91],
  ["2013-Q2", 11_097_000, 9_276_226.01, -1_820_773.99],
  ["2013-Q3", 8_051_000, 7_100_501.74, -950_498.27],
  ["2013-Q4", 10_359_000, 8_937_560.86, -1_421_439.14],
] as const;
const STARTS = ["01-01", "04-01", "07-01", "10-01"];
const ENDS = ["03-31", "06-30", "09-30", "12-31"];
const periodOf = (quarter: string) => {
  const [year, n] = [quarter.slice(0, 4), Number(quarter[6]) - 1];
  return { from: serial(`${year}-${STARTS[n]}`), to: serial(`${year}-${ENDS[n]}`) };
};

const sales = readCsv(fixture("adventureworks", "sales.csv.gz"));
const goals = readCsv(fixture("adventureworks", "goals.csv"));
/** What a person sold in a quarter, added up plainly. */
const soldBy = new Map<string, number>();
for (const row of sales.slice(1)) {
  const quarter = QUARTERS.find(([name]) => Number(row[2]) >= periodOf(name).from && Number(row[2]) <= periodOf(name).to)![0];
  const key = `${row[3]} ${quarter}`;
  soldBy.set(key, (soldBy.get(key) ?? 0) + Number(row[4]));
}
const goalsOf = (quarter: string) => goals.slice(1).filter((row) => row.includes(quarter) || (row.includes(periodOf(quarter).from) && row.includes(periodOf(quarter).to)));
const column = (header: RegExp) => goals[0]!.findIndex((name) => header.test(String(name)));

const wb = useWorkbench({ sample: false });
const GIVEN = ["Sales", "Goals", "People"];
let before: Record<string, string[][]>;

beforeAll(async () => {
  await openGiven(wb, { Sales: sales as never, Goals: goals as never, People: readCsv(fixture("adventureworks", "people.csv")) as never });
  before = await typedCells(wb, GIVEN.slice(1));
  await wb.press("Sales.Setup");
});

const set = async (setting: string, value: number) => {
  const row = (await wb.read("Sales setup")).findIndex(([first]) => first === setting) + 1;
  await wb.write(`Sales setup!B${row}`, [[value]]);
};
const report = async () => tableUnder(await wb.read("Goal report"), "Level", "Unit", "Goal", "Gap");

it("all lines are read: 60,855 rows, 80,450,596.98; 163 goals", async () => {
  await wb.press("Sales.CheckData");
  const found = tableUnder(await wb.read("Data check"), "Sheet", "Table", "Role", "Sum");
  expect(found[0]).toMatchObject({ Sheet: "Sales", Role: "Sales", Rows: 60_855, Read: 60_855, "Left out": 0 });
  expect(found[0]!["Sum"]).toBeCloseTo(80_450_596.98, 2);
  expect(found[1]).toMatchObject({ Sheet: "Goals", Role: "Goals", Read: 163 });
});

it("the first press takes the last quarter with sales", async () => {
  await wb.press("Sales.GoalReport");
  const [title, source] = headOf(await wb.read("Goal report"));
  expect(title).toBe("Goal report, 1 Oct 2013 – 31 Dec 2013");
  expect(source).toMatch(/^Sales \(60,855 rows\), Goals \(163 rows\) · 1 Oct 2013 – 31 Dec 2013 · as of 31 Dec 2013 · made /);
});

it.each(QUARTERS)("%s: company %d, %d, %d; every person's actual, goal and gap; the recognition list names those at or above 100 %%", async (quarter, goal, actual, gap) => {
  await set("As of", periodOf(quarter).to);
  await wb.press("Sales.GoalReport");
  const rows = await report();
  expect(rows[0]).toMatchObject({ Level: "Company", Goal: goal });
  expect(Number(rows[0]!["Actual"]).toFixed(2)).toBe(actual.toFixed(2));
  expect(Math.abs(Number(rows[0]!["Gap"]) - gap)).toBeLessThan(0.011);

  const people = rows.filter((row) => row["Level"] === "Person" && row["Goal"] !== null);
  const expected = goalsOf(quarter).map((row) => ({ person: String(row[column(/^salesperson$/i)]), goal: Number(row[column(/^quota$/i)]) }));
  expect(people.map((row) => row["Unit"]).sort()).toEqual(expected.map(({ person }) => person).sort());
  for (const one of expected) {
    const row = people.find(({ Unit }) => Unit === one.person)!;
    const sold = soldBy.get(`${one.person} ${quarter}`) ?? 0;
    expect(row["Goal"]).toBe(one.goal);
    expect(row["Actual"]).toBeCloseTo(sold, 4);
    expect(row["Gap"]).toBeCloseTo(sold - one.goal, 4);
  }

  await wb.press("Sales.Recognition");
  const listed = await wb.read("Recognition list");
  const reached = expected.filter((one) => (soldBy.get(`${one.person} ${quarter}`) ?? 0) >= one.goal).map(({ person }) => person);
  expect(listed.flatMap(([place, person]) => (typeof place === "number" ? [person] : [])).sort()).toEqual(reached.sort());
});

it("9 of 163 person-quarters reach the quota; in 2013-Q3 David Campbell alone", () => {
  const reached = QUARTERS.flatMap(([quarter]) => goalsOf(quarter).filter((row) => (soldBy.get(`${row[column(/^salesperson$/i)]} ${quarter}`) ?? 0) >= Number(row[column(/^quota$/i)])).map((row) => `${quarter} ${row[column(/^salesperson$/i)]}`));
  expect(reached).toHaveLength(9);
  expect(reached.filter((one) => one.startsWith("2013-Q3"))).toEqual(["2013-Q3 David Campbell"]);
});

describe("[=SALES.GOALREPORT]", () => {
  it("over three columns of all 60,855 rows, which stay under 5 MB: the same figures as the sheet", async () => {
    const spilled = await wb.evaluate(`=SALES.GOALREPORT(Sales!C1:E60856,Goals!A1:F164,${periodOf("2013-Q3").to})`);
    expect(spilled[0]!.slice(0, 4)).toEqual(["Unit", "From", "To", "Goal"]);
    const david = spilled.find(([unit]) => unit === "David Campbell")!;
    expect(david[3]).toBe(234_000);
    expect(david[5]).toBeCloseTo(293_810.76, 2);
    expect(david[6]).toBeCloseTo(59_810.76, 2);
  });
  it("over more than 5 MB, which Excel on the web does not hand over: an error, never a wrong figure; fewer columns answer", async () => {
    const over = (columns: string) => wb.evaluate(`=SALES.GOALREPORT(${columns},Goals!A1:F164,${periodOf("2013-Q3").to})`);
    // the names seven times
    expect((await over("CHOOSECOLS(Sales!A1:E60856,3,4,5,4,4,4,4,4,4)"))[0]![0]).toEqual({ error: "#VALUE!", message: "The arguments are over 5 MB, which Excel on the web does not hand over to a function" });
    expect((await over("CHOOSECOLS(Sales!A1:E60856,3,4,5)"))[0]![0]).toBe("Unit");
  });
});

it("[OWN CELLS] goals and people are as they were typed", async () => expect(await typedCells(wb, GIVEN.slice(1))).toEqual(before));
