// What works as a sheet, and the page for everybody, in both languages, of a small workbook.
import type { Cell } from "../../src/core/cell";
import { serialOf } from "../../src/core/calendar";
import { previewWhatWorks } from "../../src/commands/whatWorks";
import { fingerprint, proposedIn, withKeptRows } from "../../src/excel/write/keptRows";
import type { ReportContext } from "../../src/reports/parts/head";
import type { Report, ReportTable } from "../../src/reports/report";
import { sharedPage } from "../../src/reports/sharedPage";
import { whatWorksReport } from "../../src/reports/whatWorks";
import { reportWords } from "../../src/reports/words/reportWords";
import { worksWords } from "../../src/reports/words/worksWords";
import { planted } from "../commands/planted";
import { expectGolden } from "./reportText";

const CONTEXT: ReportContext = { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), asOf: serialOf(2025, 9, 30), currency: "PLN", sources: [{ sheet: "Sales", rows: 81 }], made: serialOf(2025, 10, 1) + 0.5, notes: [] };
const PEOPLE = ["Anna Nowak", "Jan Lis", "Maria Zając"];

/** The demonstration brings half as much again; a letter was tried once. */
const SALES: readonly (readonly Cell[])[] = [
  ["Order number", "Order date", "Delivered", "Salesperson", "Customer", "Product", "Technique", "Amount"],
  ...Array.from({ length: 80 }, (_, at): Cell[] => {
    const day = `2025-0${7 + (at % 3)}-${String(1 + (at % 28)).padStart(2, "0")}`;
    const demo = at % 2 === 0;
    return [`A${at}`, day, day, PEOPLE[at % 3]!, ["Acme", "Bolt", "=cmd()"][at % 3]!, at % 4 < 2 ? "Lamp" : "Shade", demo ? "Demo" : "Call", (demo ? 300 : 200) + (at % 7) * 10];
  }),
  ["A99", "2025-09-29", "2025-09-30", "Jan Lis", "Dot", "Lamp", "Letter", 250],
];
const FEEDBACK: readonly (readonly Cell[])[] = [
  ["Date", "Customer", "Score", "Product", "Comment"],
  ...Array.from({ length: 12 }, (_, at): Cell[] => [`2025-08-${String(10 + at).padStart(2, "0")}`, "Bolt", at % 4 ? 10 : 6, at % 3 ? "Lamp" : "Shade", ["Szybka dostawa", "Dostawa na czas, miła obsługa", "=1+1"][at % 3]!]),
  ["2025-10-02", "Acme", 0, "Lamp", "Too late to count"],
];
const preview = previewWhatWorks(planted({ Sales: SALES, Feedback: FEEDBACK, Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] }), {});
if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
const { sheet } = preview.value;
const speakers = (language: "en" | "pl") => ({ say: reportWords(language), tell: worksWords(language) });

describe("[WHAT-WORKS-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(whatWorksReport(sheet, CONTEXT, speakers(language)), `what-works.${language}.txt`));
  test.each(["en", "pl"] as const)("the page for everybody in %s", (language) => expectGolden(sharedPage(sheet, CONTEXT, speakers(language)).report, `what-works-shared.${language}.txt`));
  it("one sale of a technique by one person: too few, said plainly, and on no page for everybody", () => {
    expect(sheet.comparisons.find(({ by }) => by === "technique")!.lines.find(({ item }) => item === "Letter")).toMatchObject({ people: 1, cases: 1, interval: null, verdict: "too few" });
    expect(sharedPage(sheet, CONTEXT, speakers("en")).text).not.toContain("Letter");
  });
  it("a product whose sales are larger or smaller does neither better nor worse", () => {
    const cheap = planted({ Sales: SALES.map((row, at) => (at === 0 ? row : [...row.slice(0, 7), row[5] === "Lamp" ? 10 + (at % 5) : 500 + (at % 5)])), Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] });
    const made = previewWhatWorks(cheap, {});
    if (!made.ok) throw new Error("no preview");
    const products = made.value.report.tables.find(({ key }) => key === "WorksProduct")!;
    expect(products.rows.map((row) => [row[0], row.at(-1)])).toEqual([["Shade", "larger sales"], ["Lamp", "smaller sales"]]);
    expect(products.columns.at(-1)!.rule).toBeUndefined();
  });
  it("a customer of somebody who has left is told as such, and nobody is sent to ask them", () => {
    const gone = planted({ Sales: SALES, People: [["Salesperson", "Left"], ...PEOPLE.map((name) => [name, name === "Jan Lis" ? "2025-09-15" : null])], Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] });
    const made = previewWhatWorks(gone, {});
    if (!made.ok) throw new Error("no preview");
    const whose = new Set(made.value.report.tables.find(({ key }) => key === "WorksToAsk")!.rows.map((row) => row[2]));
    expect(whose).toContain("Jan Lis, has left");
    expect(whose).not.toContain("Jan Lis");
    expect(made.value.shared.lines.map(({ ask }) => ask)).not.toContain("Jan Lis");
  });
  it("the page for everybody names no product that sells less, and none that is a trifle", () => {
    const later = SALES.slice(1).map((row, at) => [...row.slice(0, 5), ["Lamp", "Lamp", "Shade", "Screw"][at % 4]!, row[6]!, at % 4 === 3 ? 1 : 100]);
    const before = later.map((row) => [`B${String(row[0])}`, String(row[1]).replace("2025", "2024"), String(row[2]).replace("2025", "2024"), ...row.slice(3, 7), row[5] === "Shade" ? 300 : Number(row[7]) / 2]);
    const made = previewWhatWorks(planted({ Sales: [SALES[0]!, ...later, ...before], Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] }), {});
    if (!made.ok) throw new Error("no preview");
    expect(made.value.shared.lines.map(({ what }) => what).filter((what) => what.startsWith("Sells"))).toEqual(["Sells more than before: Lamp"]);
  });
  it.each([[0.1, false], [0.9, false], [1, true], [2.5, true]])("%s %% more than before is told on the page for everybody: %s", (percent, isTold) => {
    const later = SALES.slice(1).map((row) => [...row.slice(0, 5), "Lamp", row[6]!, 100 + percent]);
    const before = later.map((row) => [`B${String(row[0])}`, String(row[1]).replace("2025", "2024"), String(row[2]).replace("2025", "2024"), ...row.slice(3, 7), 100]);
    const made = previewWhatWorks(planted({ Sales: [SALES[0]!, ...later, ...before], Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] }), {});
    if (!made.ok) throw new Error("no preview");
    expect(made.value.shared.lines.map(({ what }) => what).filter((what) => what.startsWith("Sells"))).toEqual(isTold ? ["Sells more than before: Lamp"] : []);
  });
  it("sales that begin in the middle of the days before are nothing to compare with", () => {
    const early = SALES.slice(1, 20).map((row, at) => [`C${at}`, "2024-09-20", "2024-09-20", ...row.slice(3)]);
    const made = previewWhatWorks(planted({ Sales: [...SALES, ...early], Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] }), {});
    if (!made.ok) throw new Error("no preview");
    expect([made.value.sheet.base, made.value.sheet.selling!.map(({ change }) => change)]).toEqual([null, [null, null]]);
  });
  describe("sales that are sums of months", () => {
    const MONTHS = ["2025-07", "2025-08", "2025-09"];
    const across: Cell[][] = [["Salesperson", "Product", "Channel", ...MONTHS], ...Array.from({ length: 60 }, (_, at): Cell[] => [PEOPLE[at % 3]!, at % 4 < 2 ? "Lamp" : "Shade", at % 2 ? "Shop" : "Online", ...MONTHS.map((_, month) => (at % 2 ? 900 : 100) + 10 * (at % 7) + month)])];
    const goals = [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]];
    const madeOf = (tables: Record<string, readonly (readonly Cell[])[]>, language: "en" | "pl" = "en") => {
      const made = previewWhatWorks(planted({ Goals: goals, ...tables }, { language }), {});
      if (!made.ok) throw new Error(made.troubles.map(({ message }) => message).join());
      return made.value;
    };
    it("are no cases: nothing of them is compared, nothing proposed, and it is said why", () => {
      const { sheet: sums, report, notes, shared } = madeOf({ Sales: across });
      expect([sums.comparisons, sums.selling!.map(({ item }) => item).sort(), shared.lines.filter(({ what }) => what.startsWith("Channel"))]).toEqual([[], ["Lamp", "Shade"], []]);
      expect(notes).toContain("The sales are sums of months or other periods, not single sales: only leads are compared case by case.");
      expect(["WorksProduct", "WorksChannel"].map((key) => report.tables.find((table) => table.key === key)!.empty)).toEqual(Array(2).fill("the sales are sums of periods, not single sales. Sales with a row for each order, or leads with such a column, would tell."));
    });
    it("in Polish", () => expect(madeOf({ Sales: across }, "pl").notes).toContain("Sprzedaż to sumy miesięcy lub innych okresów, a nie pojedyncze sprzedaże: przypadek po przypadku porównuje się tylko szanse."));
    it("leads beside them are compared as ever", () => {
      const leads: Cell[][] = [["Created on", "Closed on", "Salesperson", "Channel", "Stage", "Amount"], ...Array.from({ length: 120 }, (_, at): Cell[] => ["2025-07-02", `2025-08-${String(1 + (at % 28)).padStart(2, "0")}`, PEOPLE[at % 3]!, at % 2 ? "Shop" : "Online", (at % 2 ? at % 10 < 9 : at % 10 === 0) ? "Won" : "Lost", 10])];
      expect(madeOf({ Sales: across, Leads: leads }).sheet.comparisons.map(({ by, of }) => [by, of])).toEqual([["channel", "leads"]]);
    });
    it("a row for each order says nothing of sums", () => expect(madeOf({ Sales: SALES }).notes.join(" ")).not.toContain("sums of"));
  });
  it("nothing delivered is not that everybody was asked", () => {
    const made = previewWhatWorks(planted({ Sales: SALES.map((row, at) => (at === 0 ? row : [...row.slice(0, 2), "2025-12-01", ...row.slice(3)])), Goals: [["Unit", "Period", "Goal"], ["Company", "2025-Q3", 30_000]] }), {});
    if (!made.ok) throw new Error("no preview");
    expect(made.value.report.tables.find(({ key }) => key === "WorksToAsk")).toMatchObject({ rows: [], empty: "nothing was delivered in these days." });
  });
  it("the text to paste has the lines of the page, without what does worse", () => {
    const { text, lines } = sharedPage(sheet, CONTEXT, speakers("en"));
    expect(lines.map(({ what }) => what)).toContain("Technique: Demo");
    expect(text).not.toContain("Technique: Call");
  });
});

describe("[STRATEGY] what people decide stays", () => {
  const reportIn = (language: "en" | "pl") => whatWorksReport(sheet, CONTEXT, speakers(language));
  const strategyOf = ({ tables }: Report) => tables.find(({ key }) => key === "WorksStrategy")!;
  const strategy = strategyOf(reportIn("en"));
  const rows = strategy.rows.map((row) => row.map((cell) => cell as Cell));
  interface Again {
    readonly from1904?: boolean;
    /** In place of the values, as typed. */
    readonly formulas?: readonly (readonly Cell[])[];
    readonly language?: "en" | "pl";
    /** The table as it was written the last time. */
    readonly before?: ReportTable;
    readonly headings?: readonly string[];
  }
  /** The sheet as it stands, its headings in row 0. */
  const again = (standing: readonly (readonly Cell[])[], { from1904 = false, formulas = standing, language = "en", before = strategy, headings = before.columns.map(({ heading }) => heading) }: Again = {}) => {
    const gridOf = (cells: readonly (readonly Cell[])[]) => [headings, ...cells].map((row) => row.map((cell) => cell ?? ""));
    const snapshot = { row: 0, column: 0, values: gridOf(standing), formulas: gridOf(formulas) as string[][], formats: [] };
    const mark = { report: "what-works", tables: [{ key: "WorksStrategy", name: "WorksStrategy", columns: before.columns.map(({ key, heading }) => [key, heading] as const), proposed: proposedIn(before) }] };
    return strategyOf(withKeptRows(reportIn(language), snapshot, new Map([["WorksStrategy", { top: 0, left: 0, rows: standing.length, columns: 4 }]]), mark, from1904));
  };
  it("there is something to decide", () => expect(rows.map(([decision, what]) => [decision, what])).toEqual([["Keep", "Technique: Demo"], ["Change", "Technique: Call"]]));
  it("untouched proposals are made anew, blank rows are none", () => expect(again([...rows, ["", "", "", ""]])).toMatchObject({ rows: strategy.rows, theirs: 0 }));
  it("a row that was never proposed is the person’s", () => expect(again([["Keep", "Technique: Old", "Old reason", ""], ...rows]).rows[0]).toEqual(["Keep", "Technique: Old", "Old reason", null]));
  test.each<[string, Cell[], number]>([["a day", [...rows[0]!.slice(0, 3), 45_000], 2], ["another decision", ["Stop", ...rows[0]!.slice(1)], 2], ["a row of one's own", ["Stop", "Cold calls", "Nobody answers", ""], 3]])("%s stays, before the proposals", (_, touched, count) => {
    const made = again([...(count === 3 ? rows : rows.slice(1)), touched]);
    expect(made.rows).toHaveLength(count);
    expect(made.rows[0]).toEqual(touched.map((cell) => (cell === "" ? null : cell)));
    expect(made.theirs).toBe(1);
  });
  it("days of a workbook that counts from 1904 stay the same days", () => expect(again([[...rows[0]!.slice(0, 3), 43_538]], { from1904: true }).rows[0]![3]).toBe(45_000));
  it("a formula stays a formula, with the row that it stood in", () => {
    const standing = [rows[1]!, [...rows[0]!.slice(0, 3), 45_000]];
    const made = again(standing, { formulas: [rows[1]!, [...rows[0]!.slice(0, 3), "=MAX(Plan!D3,$D$9)"]] });
    expect(made.rows[0]).toEqual([...rows[0]!.slice(0, 3), { formula: "=MAX(Plan!D3,$D$9)", shows: 45_000, stoodIn: 2 }]);
    expect(made.rows).toHaveLength(2);
  });
  it("where the columns were moved, a formula would read others: what it showed stays", () => {
    const headings = ["What", "Keep, change or stop", "Why", "Decided on"];
    const made = again([[rows[0]![1]!, "Keep", "Why not", 45_000]], { formulas: [[rows[0]![1]!, "Keep", "Why not", "=E2"]], headings });
    expect(made.rows[0]).toEqual(["Keep", rows[0]![1], "Why not", 45_000]);
  });
  it("what was decided in one language is not proposed again in another, there and back", () => {
    const polish = again([[...rows[0]!.slice(0, 3), 45_000], rows[1]!], { language: "pl" });
    expect(polish.rows.map(([, what]) => what)).toEqual(["Technique: Demo", "Technika: Call"]);
    const back = again(polish.rows.map((row) => row.map((cell) => cell as Cell)), { before: polish });
    expect(back.rows).toEqual([[...rows[0]!.slice(0, 3), 45_000], rows[1]]);
  });
  it("a fingerprint tells a changed cell", () => expect(fingerprint(["a", null])).not.toBe(fingerprint(["a", 1])));
});
