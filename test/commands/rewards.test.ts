// Reward statements on an open workbook: which period, which plans, what is said with which cell, what is missing.
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import type { GoalReportOptions } from "../../src/commands/desk";
import type { Opened } from "../../src/commands/workbook/opened";
import { previewRewards } from "../../src/commands/rewards";
import { planted } from "./planted";

const day = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
const made = (opened: Opened, options: GoalReportOptions = {}) => {
  const preview = previewRewards(opened, options);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
};
const totals = (opened: Opened, options?: GoalReportOptions) => Object.fromEntries(made(opened, options).statements.map(({ payee, settled }) => [payee.person, settled.ok ? settled.value.total : settled.why.code]));
type Lines = readonly (readonly Cell[])[];
const SALES: Lines = [["Order date", "Salesperson", "Amount", "Returned on"], ["2025-04-02", "Ann", 1000, null], ["2025-05-02", "Ben", 2000, "2025-08-01"], ["2025-07-05", "Ann", 500, null], ["2025-07-06", "Ben", 800, null]];
const PLAN: Lines = [["Plan", "Applies to", "From", "Rate", "Clawback days"], ["Base", "all", 0, 0.1, 120]];
const GOALS: Lines = [["Unit", "Period", "Goal"], ["Ann", "2025-Q2", 1000], ["Ben", "2025-Q2", 1000], ["Ann", "2025-Q3", 1000]];

describe("[REWARDS] period", () => {
  it("of the goals; a sale that came back later is paid in its period", () => expect(totals(planted({ Sales: SALES, Goals: GOALS, "Reward plan": PLAN }), { from: day("2025-04-01"), to: day("2025-06-30") })).toEqual({ Ann: 100, Ben: 200 }));
  it("and taken back in the next", () => expect(totals(planted({ Sales: SALES, Goals: GOALS, "Reward plan": PLAN }), { from: day("2025-07-01"), to: day("2025-09-30") })).toEqual({ Ann: 50, Ben: -120 }));
  it("without goals the quarter of the latest sale", () => expect(made(planted({ Sales: SALES, "Reward plan": PLAN })).period).toMatchObject({ from: day("2025-07-01"), to: day("2025-09-30") }));
  it("a goal by months makes up a quarter's", () =>
    expect(totals(planted({ Sales: SALES, Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-04", 300], ["Ann", "2025-05", 300], ["Ann", "2025-06", 400]], "Reward plan": [["Plan", "Applies to", "Measure", "Mode", "From", "Rate", "Pays"], ["B", "Ann", "attainment", "steps", 1, 250, "fixed"]] }), { from: day("2025-04-01"), to: day("2025-06-30") })).toEqual({ Ann: 250 }));
});

describe("[REWARDS] plans", () => {
  it("what is wrong with one is said with its cell; the others pay", () => {
    const preview = made(planted({ Sales: SALES, "Reward plan": [["Plan", "Applies to", "From", "Rate"], ["A", "Ann", 0, 5], ["B", "Ben", 0, 0.1]] }));
    expect(preview.notes).toContainEqual("'Reward plan'!D2: a rate of 500%: was 500% meant? Nobody is paid by it.");
    expect(preview.statements.map(({ payee }) => payee.person)).toEqual(["Ben"]);
  });
  it("two plans at once for the same people: both cells are named, nobody is paid by them", () =>
    expect(made(planted({ Sales: SALES, "Reward plan": [["Plan", "Applies to", "From", "Rate"], ["A", "Ann", 0, 0.1], ["B", "Ann", 0, 0.2], ["C", "Ben", 0, 0.1]] })).notes).toContainEqual(expect.stringMatching(/^'Reward plan'!\w3: the plans in rows 2 and 3 are for the same people/)));
  it("in Polish", () => {
    const { report } = made(planted({ Sprzedaż: [["Data", "Handlowiec", "Kwota"], ["2025-04-02", "Ann", 1000]], "Plan premiowy": [["Plan", "Dotyczy", "Od", "Stawka"], ["P", "wszyscy", 0, "5%"]] }, { language: "pl" }));
    expect([report.name, report.tables[0]!.columns.map(({ heading }) => heading)]).toEqual(["Rozliczenie premii", ["Osoba", "Podstawa", "Prowizja", "Premia", "Potrącenia", "Razem"]]);
  });
});

describe("[REWARDS] what is missing", () => {
  test.each<[string, Readonly<Record<string, Lines>>, unknown[]]>([
    ["no plan: an empty table is offered", { Sales: SALES, Goals: GOALS }, [["no-reward-plan", "RewardPlan"]]],
    ["no sales either", {}, [["no-sales", "Sales"], ["no-reward-plan", "RewardPlan"]]],
    ["no plan that can be paid by", { Sales: SALES, "Reward plan": [["Plan", "Applies to", "From", "Rate"], ["A", "Ann", 0, 5]] }, [["bad-reward-plan", "'Reward plan'!D2"]]],
  ])("%s", (_, sheets, expected) => {
    const preview = previewRewards(planted(sheets), {});
    expect(preview.ok ? [] : preview.troubles.map(({ code, missing, address }) => [code, missing ?? address])).toEqual(expected);
  });
});
