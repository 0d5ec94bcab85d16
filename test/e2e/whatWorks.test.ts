// Sales.WhatWorks, pressed in a real browser: on CRM opportunities and on AdventureWorks (sales reasons, reviews), whose figures were computed apart; what people decide stays.
import path from "node:path";
import { readCsv } from "../fixtures/csv";
import type { CellValue } from "../../src/workbench/book/book";
import { useWorkbench, type Workbench } from "./harness";

jest.setTimeout(240_000);

type Row = Record<string, CellValue>;
const COMPARED = ["Item", "People", "Cases", "Result", "Others", "Lift", "From", "To", "Verdict"];
const SAID = ["Item", "Of", "Scores", "NPS", "Change", "Typical comment"];
const STRATEGY = ["Keep, change or stop", "What", "Why", "Decided on"];
const fixture = (name: string) => readCsv(path.join(__dirname, "../fixtures", name)) as CellValue[][];

/** The rows under the headings that follow a line with these words, up to a blank first cell. */
async function tableUnder(workbench: Workbench, over: string, headings: readonly string[], sheet = "What works"): Promise<{ readonly top: number; readonly rows: Row[] }> {
  const grid = await workbench.read(`${sheet}!A1:Z600`);
  const heading = grid.findIndex((row) => String(row[0]).startsWith(over));
  const top = grid.findIndex((row, at) => at > heading && headings.every((one) => row.includes(one)));
  if (heading < 0 || top !== heading + 1) throw new Error(`no ${headings.join(", ")} under ${over}`);
  const end = grid.findIndex((row, at) => at > top && (row[0] === null || row[0] === ""));
  return { top, rows: grid.slice(top + 1, end < 0 ? undefined : end).map((row) => Object.fromEntries(headings.map((one) => [one, row[grid[top]!.indexOf(one)] ?? null]))) };
}
const headOf = async (workbench: Workbench) => (await workbench.read("What works!A1:A600")).flat().join("\n");

describe("[WHAT WORKS] on CRM opportunities", () => {
  const workbench = useWorkbench({ sample: false });
  beforeAll(async () => {
    await workbench.addSheet("Opportunities");
    await workbench.write("Opportunities!A1", fixture("crm/opportunities.csv.gz"));
    await workbench.press("Sales.WhatWorks");
  });

  it("the won share of each product, of those that are closed", async () => {
    const { rows } = await tableUnder(workbench, "Products: won share of closed leads", COMPARED);
    const counted: readonly (readonly [string, number, number])[] = [["GTX Basic", 1436, 915], ["GTX Plus Basic", 1051, 653], ["GTX Plus Pro", 745, 479], ["GTXPro", 1147, 729], ["MG Advanced", 1084, 654], ["MG Special", 1223, 793]];
    for (const [item, cases, won] of counted) expect(rows.find((row) => row["Item"] === item)).toMatchObject({ Cases: cases, Result: expect.closeTo(won / cases, 12) });
  });
  it("win rates hardly differ: nothing is called better or worse, and the sheet says so", async () => {
    const { rows } = await tableUnder(workbench, "Products: won share of closed leads", COMPARED);
    expect(rows.map((row) => row["Verdict"]).filter((verdict) => verdict === "works" || verdict === "does worse")).toEqual([]);
    expect(await headOf(workbench)).toContain("Nothing does better than comparable others for certain yet.");
  });
  it("what is not there is named, with the column that would tell", async () => {
    const head = await headOf(workbench);
    for (const said of [/Techniques – no column Technique/, /What customers say – the Feedback table .* is missing or empty/, /Training that helped.* – the Training table .* is missing or empty/, /To ask.* – no column Delivered/]) expect(head).toMatch(said);
  });
  it("the sheet is shown, and the page for everybody stands beside it", async () => expect(await workbench.sheets()).toEqual(expect.arrayContaining(["What works", "What works for us"])));
});

describe("[WHAT WORKS] on AdventureWorks, sold on the internet", () => {
  const workbench = useWorkbench({ sample: false });
  beforeAll(async () => {
    await workbench.addSheet("Sales");
    await workbench.write("Sales!A1", fixture("adventureworks/online-2013-Q3.csv.gz"));
    await workbench.addSheet("Reviews");
    await workbench.write("Reviews!A1", fixture("adventureworks/reviews.csv"));
    await workbench.press("Sales.WhatWorks");
  });

  it("an order counts for each of its sales reasons: mean amounts as counted apart", async () => {
    const { rows } = await tableUnder(workbench, "Sources: mean amount of a sale", COMPARED);
    const counted: readonly (readonly [string, number, number])[] = [["Manufacturer", 65, 2362.408], ["On Promotion", 658, 1648.0941793], ["Review", 184, 909.8736413], ["Other", 353, 182.6835977]];
    for (const [item, cases, mean] of counted) expect(rows.find((row) => row["Item"] === item)).toMatchObject({ Cases: cases, Result: expect.closeTo(mean, 5) });
    expect(rows[0]).toMatchObject({ Item: "Manufacturer", Verdict: "works" });
  });
  it("reviews of one to five stars: the share that is satisfied, no NPS, and the comment leads to its row", async () => {
    const { top, rows } = await tableUnder(workbench, "What customers say", [...SAID.slice(0, 4), "Satisfied", ...SAID.slice(4)]);
    expect(rows[0]).toMatchObject({ Item: "All", Scores: 4, NPS: null, Satisfied: 0.75 });
    expect(rows.find((row) => row["Item"] === "HL Mountain Pedal")).toMatchObject({ Scores: 2, Satisfied: 0.5 });
    expect((await workbench.formulas(`What works!G${top + 2}`)).flat()[0]).toMatch(/^=HYPERLINK\("#'Reviews'!E\d",/);
  });
  it("the page for everybody names what works, and nothing that does worse", async () => {
    const page = (await workbench.read("What works for us!A1:C40")).flat().join("\n");
    expect(page).toContain("Source: Manufacturer");
    expect(page).not.toMatch(/Source: (Price|Other|Television)/);
  });
  it("what people decide stays when the sheet is made again; what they left alone is made anew", async () => {
    const { top, rows } = await tableUnder(workbench, "Strategy", STRATEGY);
    expect(rows.length).toBeGreaterThan(3);
    const last = top + 1 + rows.length;
    await workbench.write(`What works!D${top + 2}`, [[45000]]);
    await workbench.write(`What works!A${top + 3}`, [["Stop"]]);
    await workbench.write(`What works!C${last}`, [["Our own reason"]]);
    await workbench.press("Sales.WhatWorks");
    const again = (await tableUnder(workbench, "Strategy", STRATEGY)).rows;
    expect(again.slice(0, 3)).toEqual([{ ...rows[0], "Decided on": 45000 }, { ...rows[1], "Keep, change or stop": "Stop" }, { ...rows.at(-1), Why: "Our own reason" }]);
    expect(again.map((row) => row["What"]).sort()).toEqual(rows.map((row) => row["What"]).sort());
    await workbench.press("Sales.WhatWorks");
    expect((await tableUnder(workbench, "Strategy", STRATEGY)).rows).toEqual(again);
  });
  it("a formula in a row that was decided goes along with it", async () => {
    const { top, rows } = await tableUnder(workbench, "Strategy", STRATEGY);
    const last = top + 1 + rows.length;
    await workbench.write(`What works!C${last}`, [[`=B${last}&" "&Sales!A1`]]);
    await workbench.press("Sales.WhatWorks");
    const now = await tableUnder(workbench, "Strategy", STRATEGY);
    const at = now.rows.findIndex((row) => row["What"] === rows.at(-1)!["What"]);
    const place = now.top + 2 + at;
    expect(place).toBeLessThan(last);
    expect((await workbench.formulas(`What works!C${place}`)).flat()[0]).toBe(`=B${place}&" "&Sales!A1`);
    expect(now.rows[at]!["Why"]).toBe(`${String(rows.at(-1)!["What"])} ${String((await workbench.read("Sales!A1")).flat()[0])}`);
  });
});

describe("[WHAT WORKS] where something is missing", () => {
  const workbench = useWorkbench({ sample: false });
  it("no sales at all: says so, with an empty table to fill", async () => {
    await workbench.press("Sales.WhatWorks");
    expect((await workbench.read("Data check!A1:A10")).flat().join("\n")).toMatch(/No table of sales was found/);
    expect(await workbench.sheets()).not.toContain("What works");
  });
});

describe("[WHAT WORKS] on the sample, in Polish", () => {
  const workbench = useWorkbench({ locale: "pl-PL" });
  it("leads and trainings of the sample, and whom to ask", async () => {
    await workbench.press("Sales.WhatWorks");
    const grid = await workbench.read("Co działa!A1:K600");
    const text = grid.map((row) => String(row[0])).join("\n");
    expect(text).toMatch(/^Co działa, 1 paź/);
    expect(text).toMatch(/Segmenty: odsetek wygranych wśród zamkniętych szans/);
    expect(grid.filter((row) => row[9] === "nie wiadomo").length).toBeGreaterThan(0);
    expect(text).toMatch(/Do zapytania: dostawa w tych dniach/);
  });
});
