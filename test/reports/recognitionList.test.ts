import { recognition, type RecognitionCandidate } from "../../src/core/rewards/recognition";
import type { Mention } from "../../src/core/rewards/mentions/mention";
import { certificates } from "../../src/reports/certificates";
import type { ReportContext } from "../../src/reports/parts/head";
import { recognitionList, type BesideTheList, type RecognitionSettings } from "../../src/reports/recognitionList";
import { recognitionWords } from "../../src/reports/words/recognitionWords";
import { shownIn } from "../../src/reports/report";
import { reportWords } from "../../src/reports/words/reportWords";
import { serial } from "../core/goals/given";
import { expectGolden } from "./reportText";

const [FROM, TO] = [serial("2025-07-01"), serial("2025-09-30")];
const CONTEXT: ReportContext = { from: FROM, to: TO, asOf: TO, currency: "PLN", sources: [{ sheet: "Sales", rows: 60 }, { sheet: "Goals", rows: 5 }], made: TO + 0.59, notes: [] };
const speakers = (language: "en" | "pl") => ({ say: reportWords(language), tell: recognitionWords(language) });
const who = (person: string, goal: number, actual: number, department: string | null = "North"): RecognitionCandidate => ({ person, department, goal, actual, attainment: actual / goal });
const CANDIDATES = [who("Ann", 100_000, 124_000), who("Bob", 80_000, 80_000), who("=Cy()", 5000, 5600, null), who("Dee", 90_000, 89_999.99), who("Eve", 100_000, 124_000)];
const SETTINGS: RecognitionSettings = { recogniseFrom: 1, budget: 3000, hasRewards: true, medianGoal: 90_000, kept: null };
const LIST = recognition({ candidates: CANDIDATES, rewards: [{ name: "Trip", kind: "trip", value: 2400, count: 1, needs: 1.2 }, { name: "Day off", kind: "time off", value: 0, count: null, needs: 1.1 }], budget: 3000, from: 1 });
const MENTIONS: readonly Mention[] = [
  { kind: "improved", person: "Ann", more: 0.384 },
  { kind: "product", person: "Dee", product: "=Lamp", amount: 12_000 },
  { kind: "score", person: "Fay", mean: 9.24, count: 12 },
  { kind: "helped", person: "Bob", count: 5 },
  { kind: "first", person: "Gil", day: serial("2025-08-03") },
];
const BESIDE: BesideTheList = {
  mentions: MENTIONS, compared: "year before",
  doneWell: (person) => new Map([["Ann", { more: 0.384, product: "Lamp" }], ["Bob", { more: -0.2, product: null }], ["Eve", { more: 0.01, product: "Desk" }]]).get(person),
  departmentOf: (person) => (person === "Fay" ? "South" : null),
  overlooked: null, showedOverlooked: false,
};
const OVERLOOKED = [{ person: "Hal", department: "South", periods: 4, reached: 4, last: null }, { person: "Ida", department: null, periods: 3, reached: 2, last: serial("2024-01-31") }];
const rows = (beside: Partial<BesideTheList>, table: string) => recognitionList(LIST, { ...BESIDE, ...beside }, SETTINGS, CONTEXT, speakers("en")).tables.find(({ key }) => key === table)?.rows.map((row) => row.map(shownIn));

describe("[RECOGNITION-LIST]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s, with what is for the manager only", (language) => expectGolden(recognitionList(LIST, { ...BESIDE, overlooked: OVERLOOKED }, SETTINGS, CONTEXT, speakers(language)), `recognition-list.${language}.txt`));
  it("the first table names exactly those who reached", () => expect(rows({}, "RecognitionList")!.map(([, person]) => person)).toEqual(["Ann", "Eve", "=Cy()", "Bob"]));
  it("a reason says what grew, never what shrank", () => {
    const reasons = rows({}, "RecognitionList")!.map((row) => String(row[7]));
    expect(reasons[0]).toContain("38% more");
    expect(reasons.slice(1).join()).not.toContain("more than");
  });
  it("a mention knows neither goal nor shortfall, whatever happened", () => {
    const words = rows({}, "RecognitionMentions")!.map((row) => [row[0], row[3]].join(" ")).join("\n");
    expect(words).not.toMatch(/goal|short|below|behind|miss|less/i);
    const polish = recognitionList(LIST, BESIDE, SETTINGS, CONTEXT, speakers("pl")).tables[1]!.rows.map((row) => row.slice(3).map(shownIn).join(" ")).join("\n");
    expect(polish).not.toMatch(/\bcel|brak|poniżej|mniej|niewykon/i);
  });
  it("what is for the manager is not there unless asked for", () => expect([rows({}, "RecognitionOverlooked"), rows({ overlooked: OVERLOOKED }, "RecognitionOverlooked")!.map(([person]) => person)]).toEqual([undefined, ["Hal", "Ida"]]));
  it("and goes from the sheet that showed it", () => expect(rows({ showedOverlooked: true }, "RecognitionOverlooked")).toEqual([]));
  it("nobody, nothing: both tables say so", () => {
    const { tables } = recognitionList(recognition({ candidates: [], rewards: [], budget: null, from: 1 }), { ...BESIDE, mentions: [] }, SETTINGS, CONTEXT, speakers("en"));
    expect(tables.map(({ rows: own, empty }) => [own.length, Boolean(empty)])).toEqual([[0, true], [0, true]]);
  });
});

describe("[CERTIFICATES]", () => {
  const made = (language: "en" | "pl") => certificates(LIST, BESIDE, SETTINGS, CONTEXT, speakers(language));
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(made(language), `certificates.${language}.txt`));
  it("a page each for everybody on the list or mentioned, once, and for nobody else", () => {
    const [table] = made("en").tables;
    expect(table!.pages!.map((row) => table!.rows[row]![0])).toEqual(["Ann", "Eve", "=Cy()", "Bob", "Dee", "Fay", "Gil"]);
    expect(new Set(table!.rows.map(([person]) => person)).size).toBe(7);
  });
});
