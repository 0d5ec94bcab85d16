// `Goal report`: company, departments and people against their goals, and the goals that were revised in the period.
import { sumOf } from "../core/exactSums";
import type { GoalRevision } from "../core/goals/goalRevisions";
import type { GoalSheet } from "../core/goals/goalSheet";
import type { Level } from "../core/goals/goalRows";
import type { GoalSheetLine } from "../core/goals/goalSheetLine";
import type { ThingGoals } from "../core/goals/thingGoals";
import { THINGS, type Thing } from "../core/goals/things";
import { bars } from "./parts/bars";
import { headOf, markedNotes, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportCell, ReportChart, ReportTable } from "./report";
import { levelWord } from "./words/levelWord";
import type { ReportWords } from "./words/reportWords";

/** A line of any level. */
export type AnyGoalLine = GoalSheetLine<Level | Thing>;

/** @param things goals of products, regions, customers: below the people's; where no one has a goal their sum is the company's */
export function goalReport(sheet: GoalSheet, context: ReportContext, say: ReportWords, things: readonly ThingGoals[] = []): Report {
  const lines = goalLines(sheet, things);
  return {
    key: "goal-report",
    name: say("goalReport.name"),
    title: say("goalReport.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...thingNotes(sheet, things, context, say), ...goalNotes(sheet, lines, context, say)],
    currency: context.currency ?? undefined,
    tables: [linesTable(lines, say), revisionsTable([...sheet.revisions, ...things.flatMap(({ revisions }) => revisions)], say)],
    charts: attainmentChart(lines, say),
  };
}

/** Company, departments, people, then what else has goals. */
export function goalLines({ lines }: Pick<GoalSheet, "lines">, things: readonly ThingGoals[]): AnyGoalLine[] {
  return [...lines, ...(lines.length === 0 ? (summed(things)?.company ?? []) : []), ...things.flatMap((one) => one.lines)];
}

/** The goals that are the company's when they are added up: one kind of them, for goals by product and by region are the same money. */
const summed = (things: readonly ThingGoals[]): ThingGoals | undefined => things.find(({ company }) => company.length > 0);

/** More bars than that are read by nobody. */
const MOST_BARS = 40;

/** The people against their goals; where they are too many or have none, the departments, products…, or the company. */
function attainmentChart(lines: readonly AnyGoalLine[], say: ReportWords): ReportChart[] {
  const withGoal = (level: AnyGoalLine["level"]) => {
    const isOne = (line: AnyGoalLine) => line.level === level && line.attainment !== null;
    const first = lines.findIndex(isOne);
    return { first, count: first < 0 ? 0 : lines.findLastIndex(isOne) - first + 1 };
  };
  const rows = (["person", "department", ...THINGS, "company"] as const).map(withGoal).find(({ count }) => count > 0 && count <= MOST_BARS);
  return rows ? [{ kind: "bar", title: say("goalReport.chart"), table: "GoalReport", category: "unit", series: ["attainment"], rows }] : [];
}

function linesTable(lines: readonly AnyGoalLine[], say: ReportWords): ReportTable {
  const column = (key: "level" | "unit" | "from" | "to" | "goal" | "firstGoal" | "actual" | "gap" | "attainment" | "expected" | "ahead" | "projection" | "perDay" | "status" | "trend" | "ofFirstGoal" | "coverage", kind: ColumnKind) => ({
    key,
    heading: say(`goalReport.${key}`),
    kind,
  });
  return {
    key: "GoalReport",
    columns: [
      column("level", "text"),
      column("unit", "text"),
      column("from", "date"),
      column("to", "date"),
      column("goal", "money"),
      column("firstGoal", "money"),
      column("actual", "money"),
      { ...column("gap", "money"), rule: "gapColour" },
      { ...column("attainment", "percent"), rule: "attainmentBar" },
      column("expected", "money"),
      { ...column("ahead", "money"), rule: "gapColour" },
      column("projection", "money"),
      column("perDay", "money"),
      { ...column("status", "text"), rule: { good: [say("status.reached"), say("status.on track")], fair: [say("status.at risk")], poor: [say("status.behind")] } },
      column("trend", "bars"),
      column("ofFirstGoal", "percent"),
      column("coverage", "percent"),
    ],
    rowKey: ["unit", "from", "to"],
    rows: lines.map((line) => {
      const amount = amountOf(line);
      return [
        levelWord(line.level, say),
        unitName(line, say),
        line.from,
        line.to,
        amount(line.goal),
        amount(line.firstGoal),
        amount(line.actual),
        amount(line.gap),
        line.attainment,
        amount(line.expected),
        amount(line.ahead),
        amount(line.projection),
        amount(line.perDay),
        say(`status.${line.status}`),
        bars(line.months.map(({ actual }) => actual)),
        line.ofFirstGoal,
        line.coverage,
      ];
    }),
    empty: say("goalReport.empty"),
  };
}

/** Money as money; calls, cases and pieces as plain numbers. */
const amountOf =
  ({ measure }: Pick<AnyGoalLine, "measure">) =>
  (value: number | null): ReportCell =>
    measure === "amount" || measure === "margin" ? value : { value, kind: "number" };

/** The company's name is a word of the language; what is not money says what it is. */
export function unitName({ unit, measure }: Pick<AnyGoalLine, "unit" | "measure">, say: ReportWords): string {
  const name = unit || say("unit.company");
  if (measure === "amount") return name;
  const word = `measure.${measure}`;
  return `${name} (${say.has(word) ? say(word) : measure})`;
}

const revisionsTable = (revisions: readonly GoalRevision<Level | Thing>[], say: ReportWords): ReportTable => ({
  key: "GoalRevisions",
  heading: say("revisions.heading"),
  columns: [
    { key: "unit", heading: say("revisions.unit"), kind: "text" },
    { key: "effectiveFrom", heading: say("revisions.effectiveFrom"), kind: "date" },
    { key: "fromGoal", heading: say("revisions.fromGoal"), kind: "money" },
    { key: "toGoal", heading: say("revisions.toGoal"), kind: "money" },
    { key: "reason", heading: say("revisions.reason"), kind: "longText" },
    { key: "toldOn", heading: say("revisions.toldOn"), kind: "date" },
  ],
  rowKey: ["unit", "effectiveFrom"],
  rows: revisions.map((revision) => {
    const amount = amountOf(revision);
    return [unitName(revision, say), revision.effectiveFrom, amount(revision.fromGoal), amount(revision.toGoal), revision.reason || null, revision.toldOn];
  }),
  empty: say("revisions.empty"),
});

/** What a reader must know before the figures. */
function goalNotes(sheet: GoalSheet, lines: readonly AnyGoalLine[], { currency }: ReportContext, say: ReportWords): string[] {
  const money = (value: number) => say.format.money(value, currency ?? undefined);
  const { withoutPerson, withoutDepartment } = sheet;
  const hasPeople = sheet.lines.length > 0;
  const hasDepartments = lines.some(({ level }) => level === "department");
  return [
    ...markedNotes(sheet.marked, money, say),
    ...(hasPeople && withoutPerson.count ? [say("note.withoutPerson", { count: withoutPerson.count, amount: money(withoutPerson.amount) })] : []),
    ...(hasDepartments && withoutDepartment.count ? [say("note.withoutDepartment", { count: withoutDepartment.count, amount: money(withoutDepartment.amount) })] : []),
    ...(sheet.zeroGoals.length ? [say("note.zeroGoals", { count: sheet.zeroGoals.length, units: someOf(sheet.zeroGoals.map((unit) => unit || say("unit.company")), say) })] : []),
    ...withoutGoal(sheet.lines, money, say),
    ...(sheet.lines.some(({ goalFrom }) => goalFrom === "members") ? [say("note.goalsOfMembers")] : []),
    ...(sheet.bySeason ? [say("note.bySeason")] : []),
    ...(sheet.moved.length ? [say("note.moved", { people: say.format.list(sheet.moved) })] : []),
    ...(lines.some(({ typed }) => typed) ? [say("note.typedActual")] : []),
    ...lines.flatMap(({ refusal, unit, measure }) =>
      refusal?.code === "two-goals" ? [say("note.twoGoals", { unit: unitName({ unit, measure }, say), first: Number(refusal.details?.first), second: Number(refusal.details?.second) })] : [],
    ),
  ];
}

/** What stands behind the goals of products, regions, customers. */
function thingNotes({ lines }: Pick<GoalSheet, "lines">, things: readonly ThingGoals[], { currency }: ReportContext, say: ReportWords): string[] {
  const isSum = (one: ThingGoals) => lines.length === 0 && one === summed(things);
  return things.flatMap((one) => {
    const { thing, untold, withoutGoal: others } = one;
    const words = { things: say(`things.${thing}`), count: others.count, amount: say.format.money(others.amount, currency ?? undefined) };
    return [
      ...(isSum(one) ? [say("note.companyOfThings", words)] : []),
      ...(others.count ? [say(isSum(one) ? "note.thingsWithoutGoalInCompany" : "note.thingsWithoutGoal", words)] : []),
      ...(untold ? [say("note.thingsUntold", { things: words.things, count: untold, column: say.role(`column.${thing}`) })] : []),
    ];
  });
}

/** People whose sales the company has and whose goal it has not: its attainment looks better than it is. */
function withoutGoal(lines: readonly GoalSheetLine[], money: (value: number) => string, say: ReportWords): string[] {
  const departments = new Set(lines.filter((line) => line.level === "department" && line.goalFrom === "own").map(({ unit }) => unit));
  const people = lines.filter(({ level, goal, measure, department }) => level === "person" && goal === null && measure === "amount" && !departments.has(department ?? ""));
  if (!people.length || !lines.some(({ level, goalFrom }) => level === "company" && goalFrom === "members")) return [];
  const units = [...new Set(people.map(({ unit }) => unit))];
  return [say("note.withoutGoal", { count: units.length, units: someOf(units, say), amount: money(sumOf(people.map(({ actual }) => actual))) })];
}

/** The first names, and that there are more. */
const someOf = (names: readonly string[], say: ReportWords): string => (names.length <= 5 ? say.format.list(names) : `${names.slice(0, 4).join(", ")}…`);
