// Sales.Freeze, pressed in a real browser: our formulas become what they show, nothing else changes, and none is lost.
import type { CellValue } from "../../src/workbench/book/book";
import { activeSheet, headOf, openGiven, saidInPane, serial, tableUnder, typedCells } from "./given";
import { useWorkbench } from "./harness";

const ROWS = [
  ["Unit", "Actual", "Goal", "Gap", "Own", "Words"],
  ["Anna", 120, 100, null, null, null],
  ["Jan", 90, 100, null, null, null],
  ["Ola", 50, 0, null, null, null],
];
const FORMULAS: Record<string, string> = {
  D2: "=SALES.GOALGAP(B2:B4,C2:C4)",
  E2: "=B2-C2",
  E3: "=D3*2",
  F2: "=SALES.STATUS(B2,C2)",
  F3: "=\"=\"&SALES.STATUS(B3,C3)",
  F4: "=SALES.ATTAINMENT(B4,C4)",
};
const LEFT = ["Work", "F4", FORMULAS["F4"]];

const today = () => {
  const now = new Date();
  return serial(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`);
};

describe.each([
  ["en-US", { sheet: "Frozen", headings: ["Sheet", "Cell", "Formula", "Frozen on"], left: ["Sheet", "Cell", "Formula", "Why not"], why: "shows #N/A: there is no value to keep", said: "3 formulas now hold their values; they are kept on the sheet “Frozen”. 1 was not frozen; “Frozen” says why." }],
  ["pl-PL", { sheet: "Zamrożone", headings: ["Arkusz", "Komórka", "Formuła", "Zamrożono dnia"], left: ["Arkusz", "Komórka", "Formuła", "Dlaczego nie"], why: "pokazuje #N/A: nie ma wartości do zachowania", said: "3 formuły zawierają teraz swoje wartości; zachowano je w arkuszu „Zamrożone”. Nie zamrożono 1; arkusz „Zamrożone” mówi dlaczego." }],
] as const)("[FREEZE] %s", (locale, say) => {
  const wb = useWorkbench({ sample: false, locale });
  let shown: CellValue[][];
  beforeEach(async () => {
    await openGiven(wb, { Work: ROWS, Other: [["Total"], [null]] });
    for (const [cell, formula] of Object.entries(FORMULAS)) await wb.write(`Work!${cell}`, [[formula]]);
    await wb.write("Other!A2", [["=SUM(Work!D2:D4)"]]);
    shown = await wb.read("Work");
  });
  const rows = async (of: readonly string[]) => tableUnder(await wb.read(say.sheet), ...of).map((row) => of.map((heading) => row[heading]));

  it("spilled results and single cells hold their values; Excel's own formulas and what shows an error stay", async () => {
    await wb.press("Sales.Freeze");
    expect(await wb.read("Work")).toEqual(shown);
    expect(shown.map((row) => row.slice(3))).toEqual([["Gap", "Own", "Words"], [20, 20, "reached"], [-10, -20, "=behind"], [50, null, { error: "#N/A", message: expect.any(String) as string }]]);
    expect((await wb.formulas("Work")).map((row) => row.slice(3))).toEqual([["Gap", "Own", "Words"], ["20", FORMULAS["E2"], "reached"], ["-10", FORMULAS["E3"], "=behind"], ["50", "", FORMULAS["F4"]]]);
    expect(await wb.formulas("Other!A2")).toEqual([["=SUM(Work!D2:D4)"]]);
    expect(await wb.read("Other!A2")).toEqual([[60]]);
  });

  it("each is noted with its cells as a link, the formula as text, and the day; what was not frozen is named", async () => {
    await wb.press("Sales.Freeze");
    expect(await activeSheet(wb)).toBe(say.sheet);
    expect(await rows(say.headings)).toEqual([["Work", "D2:D4", FORMULAS["D2"], today()], ["Work", "F2", FORMULAS["F2"], today()], ["Work", "F3", FORMULAS["F3"], today()]]);
    expect(await rows(say.left)).toEqual([[...LEFT, say.why]]);
    const [links] = (await wb.formulas(say.sheet)).filter((row) => row.some((cell) => String(cell).includes("D2:D4")));
    expect(links![1]).toBe("=HYPERLINK(\"#'Work'!D2:D4\",\"D2:D4\")");
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining(say.said));
  });

  it("a formula put back by hand from the note computes again; pressed again, the note keeps what was frozen before", async () => {
    await wb.press("Sales.Freeze");
    const [, second] = await rows(say.headings);
    await wb.write("Work!F2", [[String(second![2])]]);
    await wb.write("Work!B2", [[70]]);
    expect(await wb.read("Work!F2")).not.toEqual([["reached"]]);
    await wb.write("Work!G2", [["=SALES.GOALGAP(B2,C2)"]]);
    await wb.press("Sales.Freeze");
    expect((await rows(say.headings)).map(([, cell]) => cell)).toEqual(["F2", "G2", "D2:D4", "F2", "F3"]);
    expect(await wb.formulas("Work!F2:G2")).toEqual([[expect.not.stringContaining("="), "-30"]]);
  });
});

describe("[FREEZE] where it cannot", () => {
  const wb = useWorkbench({ sample: false });
  beforeEach(async () => {
    await openGiven(wb, { Work: ROWS, Other: [["Total"], [null]] });
    for (const [cell, formula] of Object.entries(FORMULAS)) await wb.write(`Work!${cell}`, [[formula]]);
    await wb.write("Other!A2", [["=SALES.GOALGAP(3,1)"]]);
    await wb.read("Work");
  });

  it("a protected sheet stays as it is and is named; the others are frozen", async () => {
    const before = await typedCells(wb, ["Work"]);
    await wb.fault({ protect: "Work" });
    await wb.press("Sales.Freeze");
    expect(await typedCells(wb, ["Work"])).toEqual(before);
    expect(await wb.formulas("Other!A2")).toEqual([["2"]]);
    const left = tableUnder(await wb.read("Frozen"), "Sheet", "Cell", "Formula", "Why not");
    expect(left.map((row) => [row["Sheet"], row["Cell"]])).toEqual([["Work", "D2:D4"], ["Work", "F2"], ["Work", "F3"], ["Work", "F4"]]);
    for (const row of left) expect(row["Why not"]).toContain("protected");
  });

  it("a result that another formula takes whole (B2#) stays while that one cannot be frozen, and is named with its cell", async () => {
    // the workbench reckons no B2#: the formula shows an error, which is why it stays
    await wb.write("Work!G2", [["=SUM(D2#)"]]);
    await wb.press("Sales.Freeze");
    expect((await wb.formulas("Work!D2:G2"))[0]).toEqual([FORMULAS["D2"], FORMULAS["E2"], "reached", "=SUM(D2#)"]);
    expect(await wb.read("Work!D2:D4")).toEqual([[20], [-10], [50]]);
    const left = tableUnder(await wb.read("Frozen"), "Sheet", "Cell", "Formula", "Why not").map((row) => [row["Sheet"], row["Cell"], row["Why not"]]);
    expect(left).toEqual(expect.arrayContaining([["Work", "G2", expect.stringContaining("#VALUE!")], ["Work", "D2:D4", "'Work'!G2 takes the whole result and is not frozen (see there), so it would break"]]));
    await wb.write("Work!G2", [["=SUM(D2:D4)"]]);
    await wb.press("Sales.Freeze");
    expect((await wb.formulas("Work!D2:G2"))[0]).toEqual(["20", FORMULAS["E2"], "reached", "=SUM(D2:D4)"]);
  });

  it("defined names: cells that use one of ours hold their values, and the name is said; one that takes a spilled result whole keeps it", async () => {
    await wb.excel(async (context) => {
      context.workbook.names.add("First", "=SALES.GOALGAP(5,2)");
      context.workbook.names.add("Gaps", "=Work!$D$2#");
      await context.sync();
    });
    await wb.write("Other!A2", [["=First*2"]]);
    const before = await wb.read("Other!A2");
    await wb.press("Sales.Freeze");
    expect(await wb.read("Other!A2")).toEqual(before);
    expect(await wb.formulas("Other!A2")).toEqual([[String(before[0]![0])]]);
    expect(await wb.formulas("Work!D2")).toEqual([[FORMULAS["D2"]]]);
    const left = tableUnder(await wb.read("Frozen"), "Sheet", "Cell", "Formula", "Why not").map((row) => [row["Sheet"], row["Cell"], row["Why not"]]);
    expect(left).toEqual(expect.arrayContaining([["Work", "D2:D4", expect.stringContaining("the defined name Gaps takes the whole result")], ["(Name Manager)", "First", expect.stringContaining("a defined name")]]));
  });

  it("no formula of ours: nothing changes, and the sheet says so", async () => {
    await openGiven(wb, { Work: ROWS });
    await wb.write("Work!E2", [["=B2-C2"]]);
    const before = await typedCells(wb, ["Work"]);
    await wb.press("Sales.Freeze");
    expect(await typedCells(wb, ["Work"])).toEqual(before);
    expect(headOf(await wb.read("Frozen"))).toContain("No formula of this workbook calls a SALES function. Nothing was changed.");
  });

  it("Excel stops taking it midway: every formula is back, and the note claims nothing", async () => {
    await openGiven(wb, { Other: [["Total"], [null]], Work: ROWS });
    await wb.write("Other!A2", [["=SALES.GOALGAP(3,1)"]]);
    await wb.write("Work!D2", [[FORMULAS["D2"]!]]);
    const before = [await typedCells(wb, ["Other", "Work"]), await wb.read("Other"), await wb.read("Work")];
    // protected by somebody else just when the note is being made
    await wb.excel(async (context) => {
      context.workbook.worksheets.onAdded.add(async () => void ((parent as unknown as { workbench: { faults: { protect?: string } } }).workbench.faults.protect = "Work"));
      await context.sync();
    });
    await wb.press("Sales.Freeze");
    expect([await typedCells(wb, ["Other", "Work"]), await wb.read("Other"), await wb.read("Work")]).toEqual(before);
    expect(tableUnder(await wb.read("Frozen"), "Sheet", "Cell", "Formula", "Frozen on")).toEqual([]);
    expect(await saidInPane(wb)).toContainEqual(expect.stringContaining("protected"));
  });
});
