// What counts as a call of ours in the text of a formula, and whose spilled result a formula takes whole.
import { callsSales, spillsTaken } from "../../src/excel/salesCalls";

describe("[FREEZE] a formula calls our functions", () => {
  test.each([
    "=SALES.GOALGAP(A1,B1)",
    "=1+sales.GoalGap (A1,B1)",
    "=IF(A1=\"\",\"\",SALES.ATTAINMENT(A1,B1))",
    "=-SALES.NPS(Scores[Score])",
    "=_xldudf_SALES_GOALGAP(A1,B1)",
    "=_xlfn._xldudf_SALES_GOALGAP(A1,B1)",
    "='Sales 2013'!A1*SALES.SPREAD(1,A1:A3)",
  ])("%s", (formula) => expect(callsSales(formula)).toBe(true));

  test.each([
    "=SUM(Sales[Amount])",
    "=\"SALES.GOALGAP(A1)\"",
    "='SALES.GOALGAP('!A1",
    "=HYPERLINK(\"#'Sales'!A1\",\"SALES.GOALGAP(1,2)\")",
    "=PRESALES.GOALGAP(A1,B1)",
    "=SALES.Q1+1",
    "=SALES(A1)",
  ])("not %s", (formula) => expect(callsSales(formula)).toBe(false));
});

test.each([
  ["=SUM(B2#)", [{ sheet: "Own", row: 1, column: 1 }]],
  ["=SORT($AA$10#)&May!B2#", [{ sheet: "Own", row: 9, column: 26 }, { sheet: "May", row: 1, column: 1 }]],
  ["=SUM('Bob''s sheet'!B2#)", [{ sheet: "Bob's sheet", row: 1, column: 1 }]],
  ["=\"B2#\"&A1", []],
])("[FREEZE] spilled results that %s takes whole", (formula, taken) => expect(spillsTaken(formula, "Own")).toEqual(taken));
