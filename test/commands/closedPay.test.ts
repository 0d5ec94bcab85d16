// Closed periods and what is entered or changed after: paid in the next open period, once, with its reason; what closed periods paid stays.
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import type { ClosedPeriod } from "../../src/core/rewards/statement/closedPay";
import { previewRewards } from "../../src/commands/rewards";
import { openBetween } from "../../src/commands/facts/closedPay";
import type { Language } from "../../src/locales";
import { closedPeriod, tablesOf, type StatementTables } from "../../src/reports/parts/closedStatements";
import { closedKey } from "../../src/reports/rewardStatements";
import { shownIn } from "../../src/reports/report";
import { evaluated } from "../reports/evaluated";
import { planted } from "./planted";

type Lines = readonly (readonly Cell[])[];
type Row = readonly [day: string, person: string, amount: number, back?: string | null];
const PLAN: Lines = [["Plan", "Applies to", "From", "Rate", "Clawback days"], ["Base", "all", 0, 0.1, 90]];
const month = (number: number) => ({ from: serialOf(2025, number, 1), to: serialOf(2025, number + 1, 1) - 1 });

const HEADINGS = { en: ["Order date", "Salesperson", "Amount", "Returned on"], pl: ["Data zamówienia", "Handlowiec", "Kwota", "Data zwrotu"] };
interface Given { readonly sales: readonly Row[]; readonly plan?: Lines; readonly more?: Readonly<Record<string, Lines>>; readonly language?: Language }

function made({ sales, plan = PLAN, more = {}, language = "en" }: Given, at: number, closed: readonly ClosedPeriod[] = []) {
  const preview = previewRewards(planted({ Sales: [HEADINGS[language], ...sales.map(([on, who, amount, back = null]) => [on, who, amount, back])], "Reward plan": plan, ...more }, { language }), { ...month(at), asOf: month(at).to }, closed, false);
  if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
  return preview.value;
}
const close = (given: Given, at: number, closed: readonly ClosedPeriod[] = []): ClosedPeriod => closedPeriod(tablesOf(made(given, at, closed).report), month(at))!;
const totals = (given: Given, at: number, closed: readonly ClosedPeriod[] = []) => Object.fromEntries(made(given, at, closed).statements.map(({ payee, settled }) => [payee.person, settled.ok ? settled.value.total : settled.why.code]));
const lineOf = (given: Given, at: number, closed: readonly ClosedPeriod[], wanted: string) =>
  made(given, at, closed).report.tables.find(({ key }) => key === "RewardStatements")!.rows.map((row) => row.map(shownIn)).filter(([, line]) => line === wanted);

const SALES: readonly Row[] = [["2025-01-10", "Ann", 1000], ["2025-01-20", "Ben", 500], ["2025-02-05", "Ann", 2000], ["2025-03-05", "Ann", 300], ["2025-04-05", "Ann", 400]];
const LATE: readonly Row[] = [...SALES, ["2025-01-15", "Ann", 700]];
const jan = close({ sales: SALES }, 1);

describe("[REWARDS] entered or changed after the closing", () => {
  it("nothing was: nothing is adjusted", () => expect(totals({ sales: SALES }, 2, [jan])).toEqual({ Ann: 200 }));
  it("a sale entered late: paid in the next period, with the period, what was paid, what is due, and why", () => {
    expect(totals({ sales: LATE }, 2, [jan])).toEqual({ Ann: 270 });
    expect(lineOf({ sales: LATE }, 2, [jan], "Entered or changed later")).toEqual([["Ann", "Entered or changed later", "2025-01-01 – 2025-01-31", 700, 100, 170, null, null, 70, expect.stringMatching(/^Sales of 1 Jan 2025 – 31 Jan 2025, entered or changed after the period was closed/)]]);
  });
  it("its formulas come to what was computed", () => expect(evaluated(made({ sales: LATE }, 2, [jan]).report).filter(({ shows, result }) => result !== shows)).toEqual([]));
  it("counted once: the next closed copy holds it", () => {
    const feb = close({ sales: LATE }, 2, [jan]);
    expect(totals({ sales: LATE }, 3, [jan, feb])).toEqual({ Ann: 30 });
  });
  it("changed again after that: the rest", () => {
    const feb = close({ sales: LATE }, 2, [jan]);
    const again: readonly Row[] = [...LATE, ["2025-01-16", "Ann", 50], ["2025-02-16", "Ann", 10]];
    expect(totals({ sales: again }, 3, [jan, feb])).toEqual({ Ann: 36 });
    expect(lineOf({ sales: again }, 3, [jan, feb], "Entered or changed later").map(([, , period, basis, paid, due, , , pay]) => [period, basis, paid, due, pay])).toEqual([["2025-01-01 – 2025-01-31", 750, 170, 175, 5], ["2025-02-01 – 2025-02-28", 10, 270, 271, 1]]);
  });
  it("corrected down, or moved to another: taken from one, paid to the other, also where that one sold nothing then", () =>
    expect(totals({ sales: [["2025-01-10", "Ann", 600], ["2025-01-20", "Cy", 500], ...SALES.slice(2)] }, 2, [jan])).toEqual({ Ann: 160, Ben: -50, Cy: 50 }));
  it("a name that is nowhere any more: taken back in its own statement, nothing is paid twice unseen", () => expect(totals({ sales: [["2025-01-10", "Anna", 1000], ["2025-01-20", "Ben", 500]] }, 2, [jan])).toEqual({ Ann: -100, Anna: 100 }));
  it("what came back is taken back as before, and not twice", () => {
    const back: readonly Row[] = [["2025-01-10", "Ann", 1000, "2025-02-10"], ...SALES.slice(1)];
    expect(totals({ sales: back }, 2, [jan])).toEqual({ Ann: 100 });
    const feb = close({ sales: back }, 2, [jan]);
    expect(totals({ sales: back }, 3, [jan, feb])).toEqual({ Ann: 30 });
  });
  it("entered late and returned since: what is due in all is nothing", () => {
    const both: readonly Row[] = [...SALES, ["2025-01-15", "Ann", 700, "2025-02-20"]];
    expect(totals({ sales: both }, 2, [jan])).toEqual({ Ann: 200 });
  });
  it("the period between is not closed: the change stands in its statements, not in these", () => expect([2, 3].map((at) => totals({ sales: LATE }, at, [jan]))).toEqual([{ Ann: 270 }, { Ann: 30 }]));
  test.each([[2, null], [3, { from: month(2).from, to: month(2).to }], [5, { from: month(2).from, to: month(2).to }], [7, { from: month(5).from, to: month(6).to }]] as const)("copies of January, March and April: what is open between them and month %s", (at, expected) => {
    const opened = planted({});
    const ours = new Map([1, 3, 4].map((one) => [`Pay ${one}`, { report: closedKey(month(one)), id: String(one), tables: [] }]));
    expect(openBetween({ ...opened, sheets: { ...opened.sheets, ours } }, month(at))).toEqual(expected);
  });
  it("the copy read in another language than now", () => {
    const plan: Lines = [["Plan", "Dotyczy", "Od", "Stawka", "Dni potrąceń"], [null, "wszyscy", 0, 0.1, 90]];
    const unnamed: Lines = [["Plan", "Applies to", "From", "Rate", "Clawback days"], [null, "all", 0, 0.1, 90]];
    expect(totals({ sales: LATE, plan: unnamed }, 2, [close({ sales: SALES, plan, language: "pl" }, 1)])).toEqual({ Ann: 270 });
  });
});

describe("[REWARDS] with a true-up", () => {
  const plan: Lines = [["Plan", "Applies to", "Mode", "From", "Rate", "True-up"], ["Year", "all", "retroactive", 0, 0.1, "year"], ["Year", null, null, 3000, 0.2, null]];
  it("a sale entered late into a closed period is paid, at the rate of the year: all payouts come to what the year pays at once", () => {
    const first = close({ sales: SALES, plan }, 1);
    const feb = close({ sales: LATE, plan }, 2, [first]);
    const mar = close({ sales: [...LATE, ["2025-02-20", "Ann", 1000]], plan }, 3, [first, feb]);
    const paid = [first, feb, mar].map(({ people }) => people.get("ann")!.total);
    expect(paid).toEqual([100, 640, 260]);
    expect(paid.reduce((sum, one) => sum + one, 0)).toBe((1000 + 700 + 2000 + 1000 + 300) * 0.2);
  });
  it("without a copy of the period before it says what earlier periods are reckoned from", () => {
    const note = /^No copy is kept of the period before: .* from the sales as they are now/;
    expect(made({ sales: LATE, plan }, 2).notes).toContainEqual(expect.stringMatching(note));
    expect(made({ sales: LATE, plan }, 2, [close({ sales: SALES, plan }, 1)]).notes).not.toContainEqual(expect.stringMatching(note));
  });
});

describe("[REWARDS] draws", () => {
  const withDraw = (recoverable: string): Lines => [["Plan", "Applies to", "From", "Rate", "Draw", "Recoverable"], ["Base", "all", 0, 0.1, 150, recoverable]];
  it("recoverable: what is owed is what the copy says, and the late sale pays it back", () => {
    const plan = withDraw("yes");
    const first = close({ sales: SALES, plan }, 1);
    expect(first.people.get("ann")).toMatchObject({ earned: 100, total: 150, owed: 50 });
    // earned 200 + 70 of January; 50 is owed, and paid back
    expect(totals({ sales: LATE, plan }, 2, [first])).toMatchObject({ Ann: 220 });
  });
  it("not recoverable: a late sale is paid only above what was guaranteed", () => {
    const plan = withDraw("no");
    expect(totals({ sales: LATE, plan }, 2, [close({ sales: SALES, plan }, 1)])).toMatchObject({ Ann: 220 });
  });
});

describe("[REWARDS] what was agreed is not what it was: said, nothing is adjusted", () => {
  test.each<[string, Partial<Given>]>([
    ["the rate", { plan: [["Plan", "Applies to", "From", "Rate", "Clawback days"], ["Base", "all", 0, 0.2, 90]] }],
    ["the mode", { plan: [["Plan", "Applies to", "Mode", "From", "Rate", "Clawback days"], ["Base", "all", "steps", 0, 0.2, 90]] }],
    ["a plan more", { plan: [...PLAN, ["Spot", "all", 0, 0.05, 90]].map((row, at) => [...row, ["Each", "period", "sale"][at]!, ["Pays", "rate", "fixed"][at]!]) }],
  ])("%s", (_, changed) => {
    const now = { sales: LATE, ...changed };
    const { notes, statements } = made(now, 2, [jan]);
    expect(notes).toContainEqual(expect.stringMatching(/^Ann was paid 100\.00 for 1 Jan 2025 – 31 Jan 2025, which is closed and would pay [\d.]+ now\. The plan, goal/));
    expect(statements.map(({ settled }) => settled.ok && settled.value.changes)).toEqual([[]]);
  });
  it("a goal", () => {
    const plan: Lines = [["Plan", "Applies to", "Measure", "Mode", "Pays", "From", "Rate"], ["Goal", "all", "attainment", "steps", "fixed", 1, 250]];
    const goals = (goal: number): Readonly<Record<string, Lines>> => ({ Goals: [["Unit", "Period", "Goal"], ["Ann", "2025-01", goal], ["Ann", "2025-02", 9000], ["Ben", "2025-01", 9000]] });
    const first = close({ sales: SALES, plan, more: goals(1500) }, 1);
    expect(totals({ sales: LATE, plan, more: goals(1500) }, 2, [first])).toEqual({ Ann: 250 });
    expect(totals({ sales: SALES, plan, more: goals(900) }, 2, [first])).toEqual({ Ann: 0 });
    expect(made({ sales: SALES, plan, more: goals(900) }, 2, [first]).notes).toContainEqual(expect.stringMatching(/^Ann was paid 0\.00 .* would pay 250\.00 now/));
  });
});

describe("[REWARDS] a copy that was changed by hand is not believed", () => {
  const tables = tablesOf(made({ sales: SALES }, 1).report);
  const changed = (table: string, row: number, key: string, cell: Cell): StatementTables => new Map([...tables].map(([name, rows]) => [name, rows.map((one, at) => (name === table && at === row ? new Map([...one, [key, cell]]) : one))]));
  const totalAt = tables.get("RewardStatements")!.findIndex((row) => row.get("line") === "Total");
  test.each<[string, StatementTables]>([
    ["a total", changed("RewardStatements", totalAt, "toPay", 120)],
    ["an error in a total", changed("RewardStatements", totalAt, "toPay", "#REF!")],
    ["the word of a total", changed("RewardStatements", totalAt, "line", "Sum")],
    ["a total of the summary", changed("RewardSummary", 0, "total", 1)],
    ["a name", changed("RewardStatements", totalAt, "person", "Zed")],
    ["the statements deleted", new Map([...tables].filter(([key]) => key !== "RewardStatements"))],
    ["all deleted", new Map()],
  ])("%s", (_, read) => expect(closedPeriod(read, month(1))).toBeNull());
  it("as it was written it is read", () => expect([...closedPeriod(tables, month(1))!.people.values()].map(({ person, basis, total }) => [person, basis, total])).toEqual([["Ann", 1000, 100], ["Ben", 500, 50]]));
  it("nobody was paid: nobody is in it", () => expect(close({ sales: SALES }, 7).people.size).toBe(0));
});

