// Every state of every page: what people may see, looked at in Chromium at 320 px and checked by axe.
import type { Desk, GoalLine, GoalPreview, RecognitionLine, RecognitionPreview, Trouble, VariancePreview } from "../../../src/commands/desk";
import { bridge } from "../../../src/core/variance/bridge";
import { compareItems } from "../../../src/core/variance/compareItems";
import type { ItemRows } from "../../../src/core/variance/itemRows";
import { pvm } from "../../../src/core/variance/pvm";
import { byDifference, varianceLine } from "../../../src/core/variance/varianceSheet";
import { DEFAULT_SETTINGS } from "../../../src/reports/settings";
import type { SheetTable } from "../../../src/sheet/sheetTable";
import type { PageName } from "../../../src/taskpane/shell/route";
import { LONG_COACHING, NO_TRAININGS, NOBODY_TO_COACH, TEAM } from "./coaching";
import { goalReached, longDiagnosis, NOTHING_TO_DIAGNOSE, onlySales, priceAndAPerson } from "./diagnosis";
import { FIVE_STEPS, NO_STEPS, NOTHING_LATE, ONE_STEP, LONG_PROCESS } from "./process";
import { NO_WORKS, WORKS, WORKS_FEW, WORKS_LONG, WORKS_ONLY_SALES, WORKS_SUMS } from "./whatWorks";
import { CLOSED, EACH_SALE, LONG_PAY, NO_PLAN, NOBODY_PAID, REFUSED, TRUED_UP, TWO_PEOPLE } from "./rewards";
import { LONG_NAMES, NEW_GOALS, NO_TABLE, NOTHING_KNOWN, REVISED_GOALS, TELLING } from "./goalSetting";
import { EMPTY_REPORT, fakeDesk, type StoryDesk } from "./fakeDesk";
import { amounts, days, table, texts } from "./tables";

export interface Story extends StoryDesk {
  readonly page: PageName;
}

/** 1 Jul 2013, 30 Sep 2013, 31 Aug 2013. */
const FROM = 41456;
const TO = 41547;
const AS_OF = 41517;
const PERIOD = { from: FROM, to: TO, asOf: AS_OF };

const sales = table({
  sheet: "Sales", role: "Sales", rowsRead: 10234, name: "Orders",
  columns: [
    ["Order date", "date", days(FROM)], ["Salesperson", "person", texts("Linda Mitchell")], ["Territory", "region", texts("Southwest")], ["Product", "product", texts("Mountain-200 Black, 38")],
    ["Qty", "quantity", amounts(4)], ["Unit price", "unitPrice", amounts(1229.46)], ["Line total", "amount", amounts(4917.84)], ["Ship date", "shippedDate", days(FROM + 7)], ["Comment", null, texts("")],
  ],
  problems: [
    { code: "subtotal", row: 412, column: "Line total", value: "120 334.20", done: "left-out" },
    { code: "not-a-number", row: 1877, column: "Line total", value: "n.d.", done: "left-out" },
    { code: "same-name", row: 2210, column: "Salesperson", value: "Linda  Mitchell", done: "read-as", details: { readAs: "Linda Mitchell", count: 3 } },
    { code: "same-name", row: 2314, column: "Salesperson", value: "JAE PAK", done: "read-as", details: { readAs: "Jae Pak", count: 1 } },
    { code: "not-a-date", row: 5021, column: "Order date", value: "31.09.2013", done: "left-out" },
  ],
});
const goals = table({
  sheet: "Goals", role: "Goals", rowsRead: 163,
  columns: [["Unit", "unit", texts("Linda Mitchell")], ["Period", "period", texts("2013-Q3")], ["Goal", "goal", amounts(1_200_000), "chosen"], ["Effective from", "effectiveFrom", days(null)], ["Reason", "reason", texts("")]],
});
const people = table({ sheet: "People", role: "People", rowsRead: 17, confidence: 0.7, columns: [["Name", "person", texts("Linda Mitchell")], ["Team", "department", texts("North America")], ["Boss", "manager", texts("Stephen Jiang")]] });
const unknown = table({ sheet: "Notes 2013", role: null, rowsRead: 12, confidence: 0, columns: [["What", null, texts("Call Ann")], ["Done", null, texts("yes")]] });

const desk = (tables: readonly SheetTable[], more: Partial<Desk> = {}): Desk => ({
  language: "en",
  reading: { tables, ignored: [], names: [] },
  settings: DEFAULT_SETTINGS,
  period: PERIOD,
  periods: [{ from: 41548, to: 41639 }, { from: FROM, to: TO }, { from: 41365, to: 41455 }, { from: 41275, to: 41639 }, { from: 41487, to: 41517 }],
  currency: "USD",
  troubles: [],
  unfilled: {},
  ...more,
});

const line = (level: GoalLine["level"], unit: string, goal: number | null, actual: number, status: GoalLine["status"], department: string | null = null): GoalLine => ({
  level, unit, department, from: FROM, to: TO, goal, firstGoal: goal === null ? null : Math.round(goal * 0.94), actual,
  gap: goal === null ? null : actual - goal, attainment: goal ? actual / goal : null, expected: goal === null ? null : goal * 0.67, ahead: goal === null ? null : actual - goal * 0.67,
  projection: actual * 1.49, perDay: goal === null || actual >= goal ? 0 : (goal - actual) / 21, status,
  months: [{ month: FROM, actual: actual * 0.4 }, { month: FROM + 31, actual: actual * 0.6 }],
});

const preview = (lines: readonly GoalLine[], more: Partial<GoalPreview> = {}): GoalPreview => ({ period: PERIOD, currency: "USD", lines, notes: [], report: EMPTY_REPORT, ...more });

const LINES: readonly GoalLine[] = [
  line("company", "Company", 11_000_000, 7_930_412.33, "on track"),
  line("department", "North America", 7_200_000, 5_512_000, "on track"),
  line("department", "Europe", 2_900_000, 1_640_300.5, "behind"),
  line("department", "Pacific", 900_000, 912_004.1, "reached"),
  line("person", "Linda Mitchell", 1_200_000, 1_312_400.75, "reached", "North America"),
  line("person", "Jae Pak", 1_350_000, 902_110, "on track", "Europe"),
  line("person", "Michael Blythe", 1_100_000, 700_040, "at risk", "North America"),
  line("person", "Jillian Carson", 990_000, 488_300, "behind", "North America"),
  line("person", "Rachel Valdez", 400_000, 250_000, "at risk", "Europe"),
  line("person", "Syed Abbas", null, 23_400, "no goal", "Pacific"),
];

const winner = (place: number, person: string, goal: number, attainment: number, reward: RecognitionLine["reward"], more: Partial<RecognitionLine> = {}): RecognitionLine => ({
  place, person, department: "North America", goal, actual: goal * attainment, attainment, aboveGoal: goal * attainment - goal, reward, reason: "reached the goal", note: "", ...more,
});

const WINNERS: readonly RecognitionLine[] = [
  winner(1, "Linda Mitchell", 1_200_000, 1.213, { name: "Weekend in the mountains", kind: "trip", value: 2400 }),
  winner(2, "Jae Pak", 1_350_000, 1.152, { name: "Corner office for a quarter", kind: "office", value: 0 }),
  winner(3, "Michael Blythe", 1_100_000, 1.08, { name: "Two days off", kind: "time off", value: 900 }),
  winner(4, "Rachel Valdez", 400_000, 1.04, { name: "Cash bonus", kind: "cash", value: 1500 }),
  winner(5, "Lynn Tsoflias", 28_000, 1.01, null, { reason: "no reward: what is left of the budget (200) does not hold the next one", note: "goal under a tenth of the median (990,000): the percentage says little" }),
];

const recognition = (lines: readonly RecognitionLine[], more: Partial<RecognitionPreview> = {}): RecognitionPreview => ({
  period: PERIOD, currency: "USD", lines, budget: 5000, spent: 4800,
  rewards: [
    { name: "Weekend in the mountains", kind: "trip", value: 2400, needs: 1.2, count: 1, left: 0 },
    { name: "Corner office for a quarter", kind: "office", value: 0, needs: 1.1, count: 2, left: 1 },
    { name: "Two days off", kind: "time off", value: 900, needs: null, count: 3, left: 2 },
    { name: "Cash bonus", kind: "cash", value: 1500, needs: null, count: null, left: null },
  ],
  mentions: [
    { person: "Anna Nowak", department: "North", mention: "Most improved", reason: "sold 38% more than in the same days a year before" },
    { person: "Jan Kowalski", department: null, mention: "Happiest customers", reason: "mean score of customers 9.4, from 12 answers" },
  ],
  overlooked: null,
  fairness: { given: 9, different: 4, people: 17, mostly: { person: "Anna Nowak", count: 5 }, departments: [{ department: "North", people: 6, recognised: 3 }, { department: "South", people: 5, recognised: 1 }, { department: "Online", people: 6, recognised: 0 }] },
  hasRewards: true, hasRecognised: false, notes: ["The period runs until 30 Sep 2013: the list may still change."], report: EMPTY_REPORT, ...more,
});

const itemRows = (...rows: readonly (readonly [item: string, amount: number])[]): ItemRows => ({
  length: rows.length, item: { codes: Int32Array.from(rows, (_, at) => at), labels: rows.map(([item]) => item) },
  amount: Float64Array.from(rows, ([, amount]) => amount), quantity: Float64Array.from(rows, ([, amount]) => Math.max(1, Math.round(Math.abs(amount) / 100))),
});
const variance = (base: ItemRows, current: ItemRows, more: Partial<VariancePreview> = {}): VariancePreview => {
  const items = compareItems(current, base);
  const sum = (side: "base" | "current") => items.reduce((total, item) => total + item[side].amount, 0);
  return {
    period: PERIOD, currency: "USD", base: "year before", basePeriod: { from: FROM - 365, to: AS_OF - 365 }, dimensions: ["person", "region", "product"],
    sheet: {
      lines: [varianceLine("company", "", sum("base"), sum("current")), ...items.map((item) => varianceLine("product", item.label, item.base.amount, item.current.amount)).sort(byDifference)],
      pvm: pvm(items), bridgeBy: "product", steps: bridge(items),
    },
    notes: ["Base: the year before, 1 Jul 2012 – 31 Aug 2012, cut at the same working day as the running period."], report: EMPTY_REPORT, ...more,
  };
};
const BEFORE = itemRows(["Mountain-200 Black, 38", 812_000], ["Road-250 Red, 44", 640_500], ["Touring-1000 Blue, 60", 210_000], ["Helmets", 45_300.5], ["Gloves", 12_000], ["Road-650 Black, 52", 330_000]);
const NOW = itemRows(["Mountain-200 Black, 38", 1_003_000], ["Touring-1000 Blue, 60", 150_250], ["Helmets", 61_000], ["Gloves", 9_800], ["Road-350-W Yellow, 48", 402_000], ["Road-650 Black, 52", 290_000.75]);
const NO_SALES: readonly Trouble[] = [{ code: "no-sales", message: "No table of sales was found. Sales need a date and an amount in each row.", missing: "Sales" }];

const doubtful = { ...sales, doubts: [{ role: "amount" as const, headers: ["Line total", "Unit price"] }] };
const NO_GOALS: readonly Trouble[] = [{ code: "no-goals", message: "No goals were found. Add a table with the headings Unit, Period and Goal: one row a goal.", missing: "Goals" }];
const EDIT_MODE: readonly Trouble[] = [{ code: "cell-edit", message: "A cell is being edited. Press Enter or Esc in the sheet, then try again." }];
const PROTECTED: readonly Trouble[] = [{ code: "protected-sheet", message: "The sheet Goal report is protected. Take the protection off (Review, Unprotect sheet), then make the report again. Nothing was changed.", address: "'Goal report'!A1" }];

const LONG = "Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka z Działu Obsługi Kluczowych Klientów";
const FOUND = [sales, goals, people, unknown];
const seen: Pick<Story, "desk" | "goals" | "variance" | "diagnosis" | "process" | "works" | "coaching" | "rewards" | "recognition"> = { desk: desk(FOUND), goals: preview(LINES), variance: variance(BEFORE, NOW), diagnosis: priceAndAPerson, process: FIVE_STEPS, works: WORKS, coaching: TEAM, rewards: TWO_PEOPLE, recognition: recognition(WINNERS) };

export const STORIES: Readonly<Record<string, Story>> = {
  "setup-first-run": { page: "setup", desk: desk([], { period: null, periods: [], currency: null, troubles: NO_GOALS }) },
  "setup-found": { ...seen, page: "setup" },
  "setup-doubt": { ...seen, page: "setup", desk: desk([doubtful, goals]) },
  "setup-names": { ...seen, page: "setup", desk: desk(FOUND, { reading: { tables: FOUND, ignored: [], names: [
    { spelling: "J. Pak", people: ["Jae Pak"], why: "initials", sheet: "Sales", row: 17, at: 2 },
    { spelling: "Linda Mithcell", people: ["Linda Mitchell"], why: "typo", sheet: "Sales", row: 204, at: 2 },
    { spelling: "Mitchell", people: ["Linda Mitchell", "Maria Mitchell-Konstantynopolitańczykowianeczka"], why: "part", sheet: "Goals", row: 4, at: 0 },
  ] } }) },
  "setup-no-goals": { page: "setup", desk: desk([sales], { period: null, periods: [], troubles: NO_GOALS }) },
  "setup-unfilled": { page: "setup", desk: desk([sales], { period: null, periods: [], troubles: NO_GOALS, unfilled: { Goals: "Goals", Rewards: "Rewards" } }) },
  "setup-two-of-one-name": { page: "setup", desk: desk([{ ...sales, columns: sales.columns.map((column) => (column.role === "unitPrice" ? { ...column, header: "Line total", role: null } : column)), doubts: [{ role: "amount" as const, headers: ["Line total", "Line total"] }] }, goals]) },
  "setup-bad-setting": {
    ...seen, page: "setup",
    desk: desk(FOUND, { troubles: [{ code: "bad-setting", message: "'Sales setup'!B7: Tolerance is “5 procent”; a share from 0 % to 100 % is expected.", address: "'Sales setup'!B7" }] }),
  },
  "setup-cannot-write": { ...seen, page: "setup", writing: PROTECTED },
  "setup-long-names": {
    ...seen, page: "setup",
    desk: desk([table({ sheet: "Sprzedaż za trzeci kwartał i reszt", role: "Sales", rowsRead: 1_048_574, columns: [[LONG, "person", texts(LONG)], [LONG.replace(" ", "_"), "amount", amounts(123456789012.34)], ["Data", "date", days(FROM)]] })]),
  },
  "reading": { page: "goals", desk: desk(FOUND), stuckAt: { stage: "reading", share: 0.33, message: "Reading Sales: 20,000 of 60,855 rows" } },
  "cannot-read": { page: "setup", desk: EDIT_MODE },
  "said-by-a-button": { ...seen, page: "setup", latest: { kind: "trouble", command: "Sales.GoalReport", troubles: NO_GOALS } },
  "made-by-a-button": { ...seen, page: "goals", latest: { kind: "done", command: "Sales.GoalReport", message: "The goal report was made:", sheet: "Goal report" } },
  "goals": { ...seen, page: "goals", goals: preview(LINES, { notes: ["3 rows were left out: see Data check.", "12 returned sales ($4,120) count for nothing."] }) },
  "goals-none": { page: "goals", desk: desk([sales], { period: null, periods: [], troubles: NO_GOALS }), goals: NO_GOALS },
  "goals-big-and-long": {
    page: "goals", desk: desk(FOUND, { currency: "PLN" }),
    goals: preview(
      [
        line("company", "Company", 1_234_567_890_123, 987_654_321_098.76, "at risk"),
        line("person", LONG, 12_345_678_901, 9_876_543_210.12, "at risk", LONG),
        line("person", "Ny", 0.4, -1234.56, "behind"),
        ...Array.from({ length: 60 }, (_, i) => line("person", `Person ${i + 1}`, 1_000_000 + i, 400_000 + i * 20_000, i > 30 ? "reached" : "behind")),
      ],
      { currency: "PLN" },
    ),
  },
  "goals-of-things": {
    ...seen, page: "goals",
    goals: preview([line("company", "Company", 1_900_000, 1_312_400, "on track"), line("product", "Mountain-200 Black, 38", 1_100_000, 802_110, "on track"), line("product", LONG, 800_000, 488_300, "behind"), line("region", "Southwest", 900_000, 912_004.1, "reached"), line("customer", "Metropolitan Bicycle Supply", 100_000, 40_000, "behind")], {
      notes: ["Nobody has a goal of their own: the company’s goal is the sum of the goals of products.", "Number of products with sales and no goal: 12; $21,990 of the company’s actual stands against no goal."],
    }),
  },
  "goals-protected": { ...seen, page: "goals", writing: PROTECTED },
  "goals-not-told": { ...seen, page: "goals", telling: TELLING },
  "goals-no-told-column": { ...seen, page: "goals", telling: { hasColumn: false, notTold: [] } },
  "set-goals": { ...seen, page: "setGoals", setting: NEW_GOALS },
  "set-goals-revised": { ...seen, page: "setGoals", setting: REVISED_GOALS },
  "set-goals-no-table": { ...seen, page: "setGoals", setting: NO_TABLE },
  "set-goals-long-names": { ...seen, page: "setGoals", setting: LONG_NAMES },
  "set-goals-nothing-known": { ...seen, page: "setGoals", setting: NOTHING_KNOWN },
  "set-goals-no-sales": { page: "setGoals", desk: desk([goals], { troubles: NO_SALES }), setting: NO_SALES },
  "set-goals-protected": { ...seen, page: "setGoals", setting: NEW_GOALS, writing: PROTECTED },
  "variance": { ...seen, page: "variance" },
  "variance-none": { page: "variance", desk: desk([], { period: null, periods: [], currency: null }), variance: NO_SALES },
  "variance-no-base": { ...seen, page: "variance", variance: variance(itemRows(), NOW, { notes: ["There is nothing in the base: no percentages, and everything is new."] }) },
  "variance-below-zero": { ...seen, page: "variance", variance: variance(itemRows(["Helmets", 1200], ["Gloves", 300]), itemRows(["Helmets", -2500.5], ["Gloves", 420])) },
  "variance-long": {
    ...seen, page: "variance", desk: desk(FOUND, { currency: "PLN" }),
    variance: variance(itemRows([LONG, 987_654_321_098.76], ...Array.from({ length: 60 }, (_, i) => [`Product ${i}`, 1_000_000 * (i + 1)] as const)), itemRows([LONG, 1_234_567_890_123], ...Array.from({ length: 60 }, (_, i) => [`Product ${i}`, 1_700_000 * (60 - i)] as const)), { currency: "PLN" }),
  },
  "variance-protected": { ...seen, page: "variance", writing: PROTECTED },
  "diagnosis": { ...seen, page: "diagnosis" },
  "diagnosis-only-sales": { ...seen, page: "diagnosis", diagnosis: onlySales },
  "diagnosis-reached": { ...seen, page: "diagnosis", diagnosis: goalReached },
  "diagnosis-none": { page: "diagnosis", desk: desk([sales]), diagnosis: NOTHING_TO_DIAGNOSE },
  "diagnosis-long": { ...seen, page: "diagnosis", desk: desk(FOUND, { currency: "PLN" }), diagnosis: longDiagnosis },
  "diagnosis-protected": { ...seen, page: "diagnosis", writing: PROTECTED },
  "process": { ...seen, page: "process" },
  "process-one-step": { ...seen, page: "process", process: ONE_STEP },
  "process-nothing-late": { ...seen, page: "process", process: NOTHING_LATE },
  "process-none": { page: "process", desk: desk([sales]), process: NO_STEPS },
  "process-long": { ...seen, page: "process", desk: desk(FOUND, { currency: "PLN" }), process: LONG_PROCESS },
  "process-protected": { ...seen, page: "process", writing: PROTECTED },
  "works": { ...seen, page: "whatWorks" },
  "works-only-sales": { ...seen, page: "whatWorks", works: WORKS_ONLY_SALES },
  "works-sums": { ...seen, page: "whatWorks", works: WORKS_SUMS },
  "works-few": { ...seen, page: "whatWorks", works: WORKS_FEW },
  "works-long": { ...seen, page: "whatWorks", desk: desk(FOUND, { currency: "PLN" }), works: WORKS_LONG },
  "works-none": { page: "whatWorks", desk: desk([]), works: NO_WORKS },
  "works-protected": { ...seen, page: "whatWorks", writing: PROTECTED },
  "coaching": { ...seen, page: "coaching" },
  "coaching-nobody": { ...seen, page: "coaching", coaching: NOBODY_TO_COACH },
  "coaching-no-trainings": { ...seen, page: "coaching", coaching: NO_TRAININGS },
  "coaching-long": { ...seen, page: "coaching", desk: desk(FOUND, { currency: "PLN" }), coaching: LONG_COACHING },
  "coaching-none": { page: "coaching", desk: desk([sales]), coaching: NOTHING_TO_DIAGNOSE },
  "coaching-protected": { ...seen, page: "coaching", writing: PROTECTED },
  "rewards": { ...seen, page: "rewards" },
  "rewards-each-sale": { ...seen, page: "rewards", rewards: EACH_SALE },
  "rewards-trued-up": { ...seen, page: "rewards", rewards: TRUED_UP },
  "rewards-closed": { ...seen, page: "rewards", rewards: CLOSED },
  "rewards-nobody": { ...seen, page: "rewards", rewards: NOBODY_PAID },
  "rewards-refused": { ...seen, page: "rewards", rewards: REFUSED },
  "rewards-long": { ...seen, page: "rewards", desk: desk(FOUND, { currency: "PLN" }), rewards: LONG_PAY },
  "rewards-no-plan": { page: "rewards", desk: desk([sales]), rewards: NO_PLAN },
  "rewards-protected": { ...seen, page: "rewards", writing: PROTECTED },
  "recognition": { ...seen, page: "recognition" },
  "recognition-nobody": { ...seen, page: "recognition", recognition: recognition([], { spent: 0, mentions: [], fairness: { given: 0, different: 0, people: 5, mostly: null, departments: [] } }) },
  "recognition-overlooked": { ...seen, page: "recognition", recognition: recognition(WINNERS, { overlooked: [{ person: LONG, department: "South", periods: 4, reached: 4, last: null }, { person: "Ola Lis", department: null, periods: 4, reached: 2, last: FROM - 400 }] }) },
  "recognition-nobody-overlooked": { ...seen, page: "recognition", recognition: recognition(WINNERS, { overlooked: [] }) },
  "recognition-no-rewards": {
    ...seen, page: "recognition",
    recognition: recognition(WINNERS.map((one) => ({ ...one, reward: null, reason: "" })), { rewards: [], hasRewards: false, budget: null, spent: 0 }),
  },
  "recognition-no-goals": { page: "recognition", desk: desk([sales], { period: null, periods: [] }), recognition: NO_GOALS },
};

export const storyDesk = (name: string) => fakeDesk(STORIES[name]!);
