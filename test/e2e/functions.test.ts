// =SALES.* as a person enters them: the help page's examples on the sample workbook, and the same answer however Excel hands blank cells over.
import help from "../../src/locales/en/help.json";
import type { CellValue } from "../../src/workbench/book/book";
import { useWorkbench } from "./harness";

const wb = useWorkbench();

describe("[EXAMPLES] every example of the help page gives what the page says", () => {
  beforeAll(() => wb.press("Sales.GoalReport"));

  it.each(Object.entries(help.examples as Record<string, { formula: string; shows: string; value?: CellValue | CellValue[][] }>))("%s", async (_, { formula, value }) => {
    const shown = await wb.evaluate(formula);
    if (value === undefined) {
      // the headings, and rows under them where there is something to say
      expect(shown[0]!.every((heading) => typeof heading === "string" && heading !== "")).toBe(true);
      for (const cell of shown.flat()) expect(cell).not.toHaveProperty("error");
    } else if (Array.isArray(value)) expect(shown).toEqual(value);
    else if (typeof value === "number") expect(shown[0]![0]).toBeCloseTo(value, 9);
    else expect(shown).toEqual([[value]]);
  });
});

describe("[BLANKS] one answer, whether a blank cell arrives as 0, as null or as an empty text", () => {
  const CELLS = [
    ["Date", "Person", "Amount", "Quantity", "Unit price"],
    [45839, "Ann", 600, null, null],
    [45840, "Bob", null, 2, 50],
    [null, "Cy", 300, null, null],
    [45870, null, 200, null, null],
  ];
  const GOALS = [["Person", "Period", "Goal", "Effective from"], ["Ann", "Q3 2025", 1000, null], ["Bob", "Q3 2025", null, null], ["Cy", "Q3 2025", 500, 45860]];
  const REWARDS = [["Name", "Kind", "Value", "Count", "Needs"], ["Trip", "trip", 900, 1, 1.5], ["Voucher", null, 50, null, null]];
  const TRAININGS = [["Person", "Date", "Topic", "Hours"], ["Ann", 45845, "Demo", null], [null, null, null, null]];
  const RESULTS = [["Person", "Goal", "Actual"], ["Ann", 500, 600], ["Bob", null, 100], ["Cy", 200, 400]];
  let sales: string, goals: string, rewards: string, results: string, trainings: string, blank: string;
  beforeAll(async () => {
    [sales, goals, rewards, results, trainings, blank] = [await wb.put(CELLS), await wb.put(GOALS), await wb.put(REWARDS), await wb.put(RESULTS), await wb.put(TRAININGS), await wb.put([[null], [3]])];
  });

  it.each<[string, () => string, CellValue[][] | null]>([
    ["GOALGAP", () => `=SALES.GOALGAP(${blank},2)`, [[-2], [1]]],
    ["ATTAINMENT", () => `=SALES.ATTAINMENT(${blank},2)`, [[0], [1.5]]],
    ["FAVOURABLE", () => `=SALES.FAVOURABLE(${blank},2)`, [[false], [true]]],
    ["STATUS", () => `=SALES.STATUS(${blank},2)`, [["behind"], ["reached"]]],
    ["ELAPSED", () => `=SALES.ELAPSED(45839,45930,45870,${blank})`, null],
    ["EXPECTED", () => `=SALES.EXPECTED(${blank},45839,45930,45930)`, [[0], [3]]],
    ["PROJECTION", () => `=SALES.PROJECTION(${blank},45839,45930,45930)`, [[0], [3]]],
    ["REQUIREDRATE", () => `=SALES.REQUIREDRATE(${blank},3,45839,45845,45841)`, [[1.5], [0]]],
    ["SPREAD", () => `=SALES.SPREAD(9,${blank})`, [[0], [9]]],
    ["PRORATE", () => `=SALES.PRORATE(${blank},45839,45930,45839)`, [[0], [3]]],
    ["DRIVERS", () => `=SALES.DRIVERS(${sales},${sales},"person")`, null],
    ["WHATWORKS", () => `=SALES.WHATWORKS(${sales},"person",,2)`, null],
    ["PARETO", () => `=SALES.PARETO(${sales},"person")`, null],
    ["NPS", () => `=SALES.NPS(${blank},FALSE)`, [[-100]]],
    ["CSAT", () => `=SALES.CSAT(${blank},3,${blank.replace(/A1:A2/, "A1")})`, [[1]]],
    ["TRAININGEFFECT", () => `=SALES.TRAININGEFFECT(${sales},${trainings})`, null],
    ["COMMISSION", () => `=SALES.COMMISSION(${blank},0,0.1,${blank.replace(/A1:A2/, "A1")})`, [[0], [0.3]]],
    ["COMMISSIONSTEPS", () => `=SALES.COMMISSIONSTEPS(${blank.replace(/A1:A2/, "A1")},0,0.1)`, null],
    ["PAYOUT", () => `=SALES.PAYOUT(${blank},1,2)`, [[0], [2]]],
    ["TRUEUP", () => `=SALES.TRUEUP(${blank},0,0.1)`, null],
    ["DRAW", () => `=SALES.DRAW(${blank},2,${blank.replace(/A1:A2/, "A1")})`, [["Earned", "Paid", "Owed"], [0, 2, 2], [3, 2, 1]]],
    ["CLAWBACK", () => `=SALES.CLAWBACK(${blank},45839,${blank.replace(/A1:A2/, "A1")},30)`, [[0], [0]]],
    ["GOALON", () => `=SALES.GOALON(${goals},"Ann",45850)`, [[1000]]],
    ["GOALREPORT", () => `=SALES.GOALREPORT(${sales},${goals},45930)`, null],
    ["VARIANCE", () => `=SALES.VARIANCE(${blank},2)`, [[-2], [1]]],
    ["VARIANCEPCT", () => `=SALES.VARIANCEPCT(${blank},2)`, [[-1], [0.5]]],
    ["PERIOD", () => `=SALES.PERIOD(${sales},45839,45930)`, null],
    ["PVM", () => `=SALES.PVM(${sales},${sales},"person")`, null],
    ["BRIDGE", () => `=SALES.BRIDGE(${sales},${sales},"person")`, null],
    ["ROLLUP", () => `=SALES.ROLLUP(${goals},${results})`, null],
    ["MARKETEFFECT", () => `=SALES.MARKETEFFECT(${blank.replace(/A1:A2/, "A2")},2,20,10)`, null],
    ["RANKWITHIN", () => `=SALES.RANKWITHIN(${blank})`, null],
    ["RECOGNITION", () => `=SALES.RECOGNITION(${results},${rewards})`, null],
    ["TONUMBER", () => `=SALES.TONUMBER(${blank})`, null],
    ["TODATE", () => `=SALES.TODATE(${blank})`, null],
    ["CHECKDATA", () => `=SALES.CHECKDATA(${sales})`, null],
  ])("%s", async (_, formula, expected) => {
    const answers: CellValue[][][] = [];
    for (const blanks of ["zero", "null", "empty"]) {
      await wb.fault({ blanks });
      answers.push(await wb.evaluate(formula()));
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]!.flat()).not.toContain(null);
    if (expected) expect(answers[0]).toEqual(expected);
  });
});
