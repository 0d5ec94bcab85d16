// The coaching list of a small workbook: who is on it, who is apart, what stays of what was typed, and the plan as rows.
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import { previewCoaching, trainingPlan } from "../../src/commands/coaching";
import type { OursRead } from "../../src/excel/read/readOurs";
import type { Language } from "../../src/locales";
import { planted } from "./planted";

/** 30 Sept 2025: the quarter ends. */
const TODAY = 45_930;
jest.mock("../../src/commands/clock", () => ({ now: () => 45_930.5, today: () => 45_930 }));

const day = (year: number, month: number, of = 15) => serialOf(year, month, of);
const NAMES = ["Ann", "Bob", "Cid", "Dan", "Eve"];
/** A sale a month each for two years; in the last quarter Bob sells a tenth. */
const SALES: Cell[][] = [["Date", "Salesperson", "Category", "Amount"], ...NAMES.flatMap((name) => Array.from({ length: 21 }, (_, at): Cell[] => [day(2024, 1 + at), name, at % 2 ? "Bikes" : "Parts", name === "Bob" && at > 17 ? 10 : 100])), [day(2025, 9), "Fay", "Bikes", 20]];
const GOALS: Cell[][] = [["Unit", "Period", "Goal"], ...[...NAMES, "Fay", "Gus"].map((name): Cell[] => [name, "Q3 2025", 290])];
const PEOPLE: Cell[][] = [["Salesperson", "Department", "Manager", "Hired", "Left"], ...[...NAMES, "Gus"].map((name): Cell[] => [name, "North", "Zoe", day(2020, 1), name === "Gus" ? day(2025, 8) : null]), ["Fay", "North", "Zoe", day(2025, 8), null]];
const TRAINING: Cell[][] = [["Person", "Date", "Topic", "Kind"], ["Bob", day(2025, 7), "Parts", "coaching"], ["Cid", day(2025, 6), "Bikes", "training"]];
const SHEETS = { Sales: SALES, Goals: GOALS, People: PEOPLE, Training: TRAINING };

const standing = (rows: readonly (readonly [person: string, coachedOn: Cell, result: Cell])[]): OursRead => new Map([["Coaching", rows.map(([person, coachedOn, result]) => new Map<string, Cell>([["person", person], ["coachedOn", coachedOn], ["resultSince", result]]))]]);
async function made(typed: OursRead = new Map(), { sheets = SHEETS as Readonly<Record<string, Cell[][]>>, language = "en" as Language } = {}) {
  const opened = planted(sheets, { language });
  const preview = await previewCoaching(opened, typed, {});
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return { ...preview.value, opened };
}

describe("[COACHING] a small workbook", () => {
  it("who is far behind is on the list with their manager; somebody new is apart; somebody who left is on neither, and named", async () => {
    const { sheet, notes } = await made();
    expect(sheet.lines.map(({ person, manager, gap }) => [person, manager, gap])).toEqual([["Bob", "Zoe", -260]]);
    expect(sheet.newcomers.map(({ person, startedOn }) => [person, startedOn])).toEqual([["Fay", day(2025, 8)]]);
    expect([sheet.left, notes.join().includes("has left and is not on the list: Gus.")]).toEqual([["Gus"], true]);
  });
  it("sums of months are no deals: their size is compared with nobody's, and it is said", async () => {
    const across = (of: string) => SALES.slice(1).filter(([, name]) => name === of).map(([, , , amount]) => amount!);
    const months = Array.from({ length: 21 }, (_, at) => day(2024, 1 + at, 1));
    const { sheet, notes } = await made(undefined, { sheets: { Sales: [["Salesperson", ...months.map((of) => `${of < day(2025, 1, 1) ? 2024 : 2025}-${String(1 + (months.indexOf(of) % 12)).padStart(2, "0")}`)], ...NAMES.map((name): Cell[] => [name, ...across(name)])], Goals: GOALS, People: PEOPLE } });
    expect(sheet.lines.map(({ person, peersBetter }) => [person, peersBetter])).toEqual([["Bob", null]]);
    expect(notes.join()).toContain("size of deal (sales with a row for each order, not sums of months)");
  });
  it("a row of kind coaching is a coaching; what was typed later goes before it, what was typed earlier does not", async () => {
    const on = async (typed: Cell) => (await made(typed === null ? undefined : standing([["Bob", typed, null]]))).sheet.lines[0]!.coachedOn;
    expect([await on(null), await on(day(2025, 8)), await on(day(2025, 5)), await on("15.08.2025"), await on("next week")]).toEqual([day(2025, 7), day(2025, 8), day(2025, 7), day(2025, 8), "next week"]);
  });
  it("a day that the Training table says is remembered as its own, so that it follows a correction there; a typed one is not", async () => {
    const taken = async (typed: Cell) => (await made(standing([["Bob", typed, null], ["Eve", null, null]]), { sheets: { ...SHEETS, Training: [...TRAINING, ["Eve", day(2025, 6), "Bikes", "coaching"]] } })).report.tables.map((table) => table.taken ?? []);
    expect(await taken(null)).toEqual([[["Bob", "coachedOn", day(2025, 7)]], [], [], [["Eve", "coachedOn", day(2025, 6)]]]);
    expect((await taken(day(2025, 8)))[0]).toEqual([]);
  });
  it("the result since, against the goal of those days; own words stay, ours of the last time do not, in either language", async () => {
    const result = async (typed: Cell) => (await made(standing([["Bob", day(2025, 8, 1), typed]]))).report.tables[0]!.rows[0]![9];
    const computed = await result(null);
    expect(computed).toMatch(/^11% of what was expected in 42 working days \(20 of 18[45]\)/);
    expect([await result("calls more often"), await result("Too early: 3 working days"), await result("Za wcześnie: 3 dni robocze"), await result("95% of what was expected in 336 working days (422,953 of 446,159); before: 100%")]).toEqual(["calls more often", computed, computed, computed]);
  });
  it("who was coached and is not on the list keeps the day, under it; also somebody who is nowhere any more", async () => {
    const { sheet } = await made(standing([["Eve", day(2025, 7), null], ["Old Friend", day(2024, 7), "left for good"]]));
    expect(sheet.coachedBefore.map(({ person, gap, coachedOn, resultTyped }) => [person, gap, coachedOn, resultTyped])).toEqual([["Eve", 10, day(2025, 7), null], ["Old Friend", null, day(2024, 7), "left for good"]]);
  });
  it("trainings due become rows of the Training table, on a working day two weeks on at the earliest; planned, they are due no more", async () => {
    const { sheet, opened, period } = await made();
    expect(sheet.due.filter(({ why }) => why === "not trained").map(({ person, topic }) => `${person} ${topic}`)).toEqual(expect.arrayContaining(["Ann Bikes", "Ann Parts", "Bob Bikes", "Fay Bikes"]));
    expect(sheet.due.map(({ person }) => person)).not.toContain("Gus");
    const { to, rows, dates } = trainingPlan(sheet.due, period.asOf, opened);
    expect([to!.sheet, rows.length, [...dates]]).toEqual(["Training", sheet.due.length, [1]]);
    for (const row of rows) expect([Number(row.get(1)) >= period.asOf + 14, row.get(3)]).toEqual([true, "training"]);
    const planned = [...TRAINING, ...rows.map((row) => [0, 1, 2, 3].map((at) => row.get(at) ?? null))];
    expect((await made(new Map(), { sheets: { ...SHEETS, Training: planned } })).sheet.due).toEqual([]);
  });
  it("nobody is sent to a training in the past: goals may end long before today", async () => {
    const { sheet, opened } = await made();
    for (const row of trainingPlan(sheet.due, day(2025, 3), opened).rows) expect(Number(row.get(1))).toBeGreaterThanOrEqual(TODAY + 14);
  });
  it("no Training table: nothing is known, and a plan would make one", async () => {
    const { sheet, opened, report } = await made(new Map(), { sheets: { Sales: SALES, Goals: GOALS, People: PEOPLE }, language: "pl" });
    expect([sheet.due, report.tables[2]!.empty]).toEqual([[], expect.stringContaining("dodaj tabelę Szkolenia")]);
    const { to, first } = trainingPlan([{ person: "Ann", topic: "Bikes", why: "never", item: "", figure: 365, last: null, due: 0, material: null }], day(2025, 9, 30), opened);
    expect([to, first.handedOver, first.tables[0]!.rows]).toEqual([null, true, [["Ann", day(2025, 10, 14), "Bikes", "szkolenie", null]]]);
  });
  it("goals of departments only: nobody’s gap is known, which is not that there is none", async () => {
    const { report } = await made(new Map(), { sheets: { ...SHEETS, Goals: [["Unit", "Level", "Period", "Goal"], ["North", "Department", "Q3 2025", 2000]] } });
    expect(report.tables.slice(0, 2).map(({ rows, empty }) => [rows.length, empty])).toEqual([0, 1].map(() => [0, expect.stringContaining("No person has a goal in this period")]));
  });
  it("no goals: said, as by the goal report", async () => expect(await previewCoaching(planted({ Sales: SALES }), new Map(), {})).toMatchObject({ ok: false, troubles: [expect.objectContaining({ code: "no-goals" })] }));
  it("can be cancelled on its way", async () => {
    const stop = new AbortController();
    const outcome = await previewCoaching(planted(SHEETS), new Map(), {}, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toMatchObject({ ok: false, troubles: [{ code: "cancelled" }] });
  });
});
