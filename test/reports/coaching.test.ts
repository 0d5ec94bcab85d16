import type { CoachingSheet } from "../../src/core/coaching/coachingList";
import { coaching, suggestedTopic } from "../../src/reports/coaching";
import { coachingWords } from "../../src/reports/words/coachingWords";
import { diagnosisWords } from "../../src/reports/words/diagnosisWords";
import type { ReportContext } from "../../src/reports/parts/head";
import { reportWords } from "../../src/reports/words/reportWords";
import { NOBODY_TO_COACH, NO_TRAININGS, TEAM } from "../taskpane/stories/coaching";
import { expectGolden } from "./reportText";

const context: ReportContext = { from: 41456, to: 41547, asOf: 41547, currency: "USD", sources: [{ sheet: "Sales", rows: 1234 }], made: 45931.59, notes: [] };
const made = (language: "en" | "pl", sheet: CoachingSheet = TEAM.sheet, at: Partial<ReportContext> = {}) => coaching(sheet, { ...context, ...at }, { say: reportWords(language), tell: coachingWords(language), ladder: diagnosisWords(language) });

describe("[COACHING-REPORT]", () => {
  it("a name that ends with a full stop ends the sentence with one", () => expect(suggestedTopic({ ...TEAM.sheet.lines[0]!, learnFrom: "Lis M." }, coachingWords("pl"))).toMatch(/Od kogo się uczyć: Lis M\.$/));
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(made(language), `coaching.${language}.txt`));
  it("headings exactly as REPORTS.md has them; new people in a table of their own", () => {
    const [list, newcomers, due] = made("en").tables.map(({ columns }) => columns.map(({ heading }) => heading));
    expect(list).toEqual(["Person", "Manager", "Gap", "Not explained by", "Strongest", "Where peers do better", "Suggested topic", "Last training", "Coached on", "Result since"]);
    expect(newcomers).toEqual(list);
    expect(due).toEqual(["Person", "Topic", "Why", "Last", "Due", "Material"]);
  });
  it("no score, no place, no word on dismissal; whose decision it is stands at the top", () => {
    const report = made("en");
    expect(report.notes.join(" ")).toContain("A decision about a person is the manager’s own.");
    expect(JSON.stringify(report)).not.toMatch(/dismiss|\bfire\b|worst|\brank\b|\bplace\b/i);
  });
  it("nobody is left: said in place of the rows; nothing of peers", () => {
    const report = made("en", NOBODY_TO_COACH.sheet);
    expect(report.tables.map(({ key, rows, empty }) => [key, rows.length, empty])).toEqual([["Coaching", 0, "Nobody: the earlier steps leave no gap."], ["CoachingNew", 0, "Nobody new is below goal."], ["TrainingDue", 0, "Nobody is due."], ["CoachedBefore", 0, "Nobody yet."]]);
    expect(report.notes.length).toBe(1);
  });
  it("no trainings and no material: which tables would tell", () => expect(made("en", NO_TRAININGS.sheet).tables[2]!.empty).toContain("add a table Training"));
  it("who stands out beyond chance is named; a running period is said", () => {
    const [first] = TEAM.sheet.lines;
    const notes = made("en", { ...TEAM.sheet, lines: [{ ...first!, rest: { ...first!.rest!, standsOut: true } }] }, { asOf: 41500 }).notes.join(" ");
    expect(notes).toContain("Beyond chance, after everything else: Linda Mitchell.");
    expect(notes).toContain("The period is still running");
  });
});
