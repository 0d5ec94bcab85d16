// Setting goals on small workbooks: which period is proposed, which rows go where in whose table, and what is refused.
import { previewSetting, rowsForGoals } from "../../src/commands/setGoals";
import { tellingOf } from "../../src/commands/theirs/toldOn";
import type { GoalsToWrite } from "../../src/commands/desk";
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import { planted } from "./planted";

jest.mock("../../src/commands/clock", () => ({ now: () => 45884.59, today: () => 45884 }));

type Rows = readonly (readonly Cell[])[];
const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const Sales: Rows = [["Date", "Person", "Department", "Amount"], [day("2024-08-05"), "Ann", "North", 100], [day("2025-07-01"), "Ann", "North", 100], [day("2025-08-01"), "Bob", "South", 40]];
const Q3 = { from: day("2025-07-01"), to: day("2025-09-30") };
const Q4 = { from: day("2025-10-01"), to: day("2025-12-31") };

const setting = (tables: Record<string, Rows>, options = {}) => {
  const made = previewSetting(planted({ Sales, ...tables }), options);
  return made.ok ? made.value : { codes: made.troubles.map(({ code }) => code) };
};
const person = (unit: string, goal: number) => ({ level: "person" as const, key: unit.toLowerCase(), unit, goal });
const want = (more: Partial<GoalsToWrite> = {}): GoalsToWrite => ({ ...Q4, goals: [person("Ann", 120)], effectiveFrom: day("2025-10-15"), reason: "economy", note: "", ...more });
/** Each new row under the table's headings. */
const written = (tables: Record<string, Rows>, wanted: GoalsToWrite, language: "en" | "pl" = "en") => {
  const made = rowsForGoals(planted({ Sales, ...tables }, { language }), wanted);
  if (!made.ok) return made.troubles.map(({ code, message }) => `${code}: ${message}`);
  if (!made.value) return null;
  const { rows, to } = made.value;
  return rows.map((row) => Array.from({ length: to.box.columns }, (_, at) => row.get(at) ?? null));
};
const HEAD = ["Unit", "Period", "Goal", "Effective from", "Reason", "Note", "Told on"];

describe("[SET GOALS] what is proposed", () => {
  it("the next period of the latest kind that has no goals, beside those that have", () => {
    const found = setting({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q3", 100], ["Ann", "2025-Q2", 90]] });
    expect(found).toMatchObject({ facts: { period: Q4 }, periods: [Q4, Q3, expect.anything()], table: { sheet: "Goals", takesRevisions: false }, allLevels: false });
  });
  it("without goals: the next quarter, and a table to be made", () => expect(setting({})).toMatchObject({ facts: { period: Q4 }, table: null, periods: [Q4] }));
  it("the last day with a sale is the last that is known; later plans do not count", () => expect(setting({ Sales: [...Sales, [day("2026-01-01"), "Ann", "North", 1]] })).toMatchObject({ facts: { past: { asOf: day("2025-08-01") } } }));
  it("a Market table gives the market's growth", () => expect(setting({ Market: [["Period", "Category", "Size"], ["2024-Q4", "Bikes", 100], ["2025-Q4", "Bikes", 110]] })).toMatchObject({ facts: { market: { ...Q4, growth: 0.1 } } }));
  it("working time, start and end come from People", () =>
    expect(setting({ People: [["Person", "Department", "Start", "Working-time share"], ["Ann", "North", day("2020-01-01"), 0.8], ["Dee", "South", day("2025-09-15"), 1]] })).toMatchObject({
      facts: { people: [{ unit: "Ann", workingTime: 0.8 }, { unit: "Bob" }, { unit: "Dee", start: day("2025-09-15"), past: null }] },
    }));
  it("Poland's holidays are no working days", () => {
    const made = previewSetting(planted({ Sales }, { settings: [["Holidays of", "PL"], ["As of", day("2025-08-01")]] }), Q4);
    expect(made.ok && made.value.facts.workingDays).toBe(62); // 66 days Monday to Friday less 11 Nov, 24, 25 and 26 Dec
  });
  it("no sales: refused; a period that ends before it begins: refused", () => {
    expect(setting({ Sales: [["Date", "Person", "Amount"]] })).toEqual({ codes: [expect.stringMatching(/-sales$/)] });
    expect(setting({}, { from: Q4.to, to: Q4.from })).toEqual({ codes: ["end-before-start"] });
  });
});

describe("[SET GOALS] the rows", () => {
  it("new goals: unit, period and amount; no reason, no day", () => expect(written({ Goals: [HEAD, ["Ann", "2025-Q3", 100, null, null, null, null]] }, want())).toEqual([["Ann", "2025-Q4", 120, null, null, null, null]]));
  it("a revision: the day, the reason, the note; the first row is not touched", () =>
    expect(written({ Goals: [HEAD, ["Ann", "2025-Q4", 100, null, null, null, null]] }, want({ note: "two dealers closed" }))).toEqual([["Ann", "2025-Q4", 120, day("2025-10-15"), "economy", "two dealers closed", null]]));
  it("without a column of notes the reason carries it", () =>
    expect(written({ Goals: [["Unit", "Period", "Goal", "Effective from", "Note"], ["Ann", "2025-Q4", 100, null, null]] }, want({ note: "dealers" }))).toEqual([["Ann", "2025-Q4", 120, day("2025-10-15"), "economy: dealers"]]));
  it("from and to as days, amounts in the table's unit", () => expect(written({ Goals: [["Salesperson", "From", "To", "Goal (k)"], ["Ann", Q3.from, Q3.to, 100]] }, want({ goals: [person("Ann", 120_500)] }))).toEqual([["Ann", Q4.from, Q4.to, 120.5]]));
  it("levels and departments where the table says them; the company by its name", () =>
    expect(
      written({ Goals: [["Level", "Unit", "Department", "Period", "Goal"], ["Person", "Ann", "North", "2025-Q3", 100]] }, want({ goals: [person("Ann", 120), { level: "department", key: "north", unit: "North", goal: 120 }, { level: "company", key: "", unit: "", goal: 120 }] })),
    ).toEqual([["Company", "Company", null, "2025-Q4", 120], ["Department", "North", null, "2025-Q4", 120], ["Person", "Ann", "North", "2025-Q4", 120]]));
  it("in Polish", () => expect(written({ Cele: [["Osoba", "Okres", "Cel"], ["Ann", "III kw. 2025", 100], ["Bob", "III kw. 2025", 90]] }, want(), "pl")).toEqual([["Ann", "IV kw. 2025", 120]]));
  it("goals that lie across months: a table of their own is made", () => expect(written({ Goals: [["Person", "2025-07", "2025-08", "2025-09"], ["Ann", 10, 20, 30], ["Bob", 1, 2, 3]] }, want())).toBeNull());

  it("revised twice on a day: refused, both rows named", () =>
    expect(written({ Goals: [HEAD, ["Ann", "2025-Q4", 100, null, null, null, null], ["Ann", "2025-Q4", 110, day("2025-10-15"), null, null, null]] }, want())).toEqual([
      "revised-twice: Ann already has a goal from 15 Oct 2025 on (row 3); a second one from the same day (it would be row 4) would contradict it. Choose another day.",
    ]));
  it("a revision without a column for its day: refused, naming the column", () =>
    expect(written({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-Q4", 100]] }, want())).toEqual([expect.stringMatching(/^no-effective-column: On “Goals” .* “Effective from”/)]));
  it("a day outside the period, and nothing to write: refused", () => {
    expect(written({ Goals: [HEAD, ["Ann", "2025-Q4", 100, null, null, null, null]] }, want({ effectiveFrom: Q3.to }))).toEqual([expect.stringMatching(/^effective-outside/)]);
    expect(written({ Goals: [HEAD, ["Ann", "2025-Q4", 120, null, null, null, null]] }, want())).toEqual([expect.stringMatching(/^nothing-to-write/)]);
  });
});

describe("[TOLD ON]", () => {
  const Goals: Rows = [HEAD, ["Ann", "2025-Q3", 100, null, null, null, day("2025-06-30")], ["Ann", "2025-Q3", 120, day("2025-08-01"), null, null, null], ["Bob", "2025-Q3", 90, null, null, null, day("2025-06-30")], ["Company", "2025-Q3", 210, null, null, null, null]];
  it("the latest goal of each unit whose day is blank, and its cell", () =>
    expect(tellingOf(planted({ Sales, Goals }), Q3)).toMatchObject({ hasColumn: true, notTold: [{ unit: "Ann", goal: 120, revised: true, level: "person", sheet: "Goals", cell: "G3", unitCell: "A3" }] }));
  it("a table without the column", () => expect(tellingOf(planted({ Sales, Goals: Goals.map((row) => row.slice(0, 3)) }), Q3)).toEqual({ hasColumn: false, notTold: [] }));
});
