// What counts as a call of ours in the text of a formula, and whose spilled result a formula takes whole.
import { callsSales, namesUsed, spillsTaken } from "../../src/excel/freeze/salesCalls";

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
  ["=SUM(_xlfn.ANCHORARRAY(B2))+ROWS(ANCHORARRAY( 'May 2025'!$C$3 ))", [{ sheet: "Own", row: 1, column: 1 }, { sheet: "May 2025", row: 2, column: 2 }]],
  ["=IF(A1=1,#REF!,#N/A)", []],
])("[FREEZE] spilled results that %s takes whole", (formula, taken) => expect(spillsTaken(formula, "Own")).toEqual(taken));

describe("[FREEZE] defined names", () => {
  const used = namesUsed([{ name: "Gaps", formula: "=SALES.GOALGAP(Work!$B$2:$B$4,Work!$C$2:$C$4)" }, { name: "Most", formula: "=MAX(Gaps)" }, { name: "Spilled", formula: "=Work!$D$2#" }, { name: "Rate", formula: "=0.2" }, { name: "Round", formula: "=Round+1" }]);
  test.each(["=SUM(gaps)", "=1+Most*2", "=Work!Gaps"])("%s calls our functions through a name", (formula) => expect(used.callsSales(formula)).toBe(true));
  test.each(["=Rate*2", "=\"Gaps\"", "=Gaps!A1", "=Gaps(1)", "=MyGaps+Gaps.old", "=Round"])("%s does not", (formula) => expect(used.callsSales(formula)).toBe(false));
  it("of names that two sheets have, one that calls them is enough", () => {
    const gap = [{ name: "Gap", formula: "=SALES.GOALGAP(A1,B1)" }, { name: "Gap", formula: "=5" }];
    for (const names of [gap, [...gap].reverse()]) expect(namesUsed(names).callsSales("=Gap")).toBe(true);
  });
  it("one that takes a spilled result whole takes it for the cells that use it", () => expect(used.spillsTaken("=SUM(Spilled)", "Other")).toEqual([{ sheet: "Work", row: 1, column: 3 }]));
});
