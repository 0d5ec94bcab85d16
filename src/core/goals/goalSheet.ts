// The lines of the sheet `Goal report`: company, departments, people, nobody counted twice; trend, coverage and revisions beside them.
import type { Answer, Problem } from "../answer";
import type { WorkCalendar } from "../calendar";
import { sumOf } from "../exactSums";
import { nameKey } from "../names";
import { monthsOf, type Period } from "../period";
import { coverage, leadCounts, type LeadCount } from "./coverage";
import { departmentsOfPeople } from "./departments";
import { goalFiguresAsOf } from "./goalFigures";
import { goalGroups, unitOf, type GoalGroup } from "./goalGroups";
import { goalsOf, line, typedActual, withoutGoal, type GoalReportLine } from "./goalReport";
import { monthly, ofFirstGoal, type GoalSheetLine } from "./goalSheetLine";
import { revisionsOf, type GoalRevision } from "./goalRevisions";
import { partsOf } from "./goalParts";
import { LEVELS, OTHER_LEVEL, type GoalRows, type LeadRows, type Level, type PeopleRows } from "./goalRows";
import { markedTally } from "./markedTally";
import { movesOf, salesDepartments, staysIn } from "./moves";
import { salesByUnit, salesOfAll } from "./salesByUnit";
import type { MarkedSales, MarkedTally, SalesRows } from "./salesRows";
import { onlyKnown, salesWithout, type SalesCount } from "./salesWithout";
import { spansOf } from "./tally";
import { unitGoals, type UnitGoal } from "./unitGoals";

export interface GoalSheetInput {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
  readonly people?: PeopleRows;
  readonly leads?: LeadRows;
  /** As `choosePeriod` answers. Every goal period inside from…to is reported. */
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  readonly calendar: WorkCalendar;
  readonly tolerance: number;
  readonly marked?: MarkedSales;
}

export type { GoalRevision } from "./goalRevisions";
export type { GoalSheetLine } from "./goalSheetLine";
export type { SalesCount } from "./salesWithout";

export interface GoalSheet {
  /** Company, departments, people; inside each: period, then the order of the goals table; then those with sales and no goal, by name. */
  readonly lines: readonly GoalSheetLine[];
  readonly revisions: readonly GoalRevision[];
  readonly marked: MarkedTally;
  /** Sales in the days reported that belong to nobody named, or to no known department. */
  readonly withoutPerson: SalesCount;
  readonly withoutDepartment: SalesCount;
  /** Units whose goal of the period is typed as 0: no goal. "" is the company. */
  readonly zeroGoals: readonly string[];
  /** Some goals are due as the goals of their shorter periods say, not by working days alone. */
  readonly bySeason: boolean;
  /** People who changed departments within a period reported. */
  readonly moved: readonly string[];
  /** Won ÷ decided leads of the company; null without leads. */
  readonly winRate: number | null;
}

/** Problems: `two-goals` (details: unit, first, second = rows); `row` is the second's.
 * @see REPORTS.md, Goal report */
export function goalSheet(input: GoalSheetInput): Answer<GoalSheet> {
  const { sales, goals, people, leads, asOf, calendar, tolerance, marked } = input;
  const wanted = (row: number) => goals.level[row] !== OTHER_LEVEL && goals.from[row]! >= input.from && goals.to[row]! <= input.to;
  const groups = goalGroups(goals, wanted).sort((a, b) => a.from - b.from || a.to - b.to || a.rows[0]! - b.rows[0]!);
  const periods = [...new Map(groups.map(({ from, to }) => [`${from}-${to}`, { from, to }])).values()];
  const monthStarts = periods.flatMap((period) => monthsOf(period).map((month) => month.from));
  const tallied = { sales, spans: spansOf([...monthStarts, ...periods.map((period) => period.to + 1)]), until: asOf, marked };

  const departmentOf = departmentsOfPeople(goals, people, sales, asOf);
  const ofAll = salesOfAll(tallied);
  const ofPeople = salesByUnit(tallied, sales.person);
  const moves = movesOf(people, goals);
  const ofDepartments = salesByUnit(tallied, salesDepartments(sales, moves), sales.person && { column: sales.person, unitOf: (name) => departmentOf.get(nameKey(name)) ?? null });
  const knownDepartments = new Set([...departmentOf.values()].map(nameKey));
  const levelOf = (group: GoalGroup): Level => {
    if (group.level && group.level !== "other") return group.level;
    if (group.key === "") return "company";
    return !ofPeople.has(group.key) && (ofDepartments.has(group.key) || knownDepartments.has(group.key)) ? "department" : "person";
  };

  const own = groups.map((group): UnitGoal => {
    const level = levelOf(group);
    const { goal, firstGoal, refusal } = goalsOf(goals, group, asOf);
    const sells = level === "company" ? sales.length > 0 : level === "department" ? ofDepartments.has(group.key) : ofPeople.has(group.key);
    const sold = ofAll(group.measure, group) !== null && sells;
    const { from, to, unit, key, measure, lowerIsBetter } = group;
    return { level, from, to, unit, key, measure, lowerIsBetter, goal, firstGoal, goalFrom: goal === null ? null : "own", typed: sold ? null : typedActual(goals, group), sells: sold, ...(refusal ? { refusal } : {}) };
  });
  const movedIn = (key: string, period: Period) => {
    const stays = moves.has(key) ? staysIn(moves.get(key)!, period, calendar) : [];
    return stays.length > 1 ? stays : null;
  };
  const all = unitGoals(own, periods, departmentOf, movedIn);
  const partsFor = ({ level, key, measure, goalFrom, ...period }: UnitGoal) =>
    goalFrom === "own" ? partsOf(period, own.flatMap((one) => (one.level === level && one.key === key && one.measure === measure && one.goal !== null ? [{ from: one.from, to: one.to, goal: one.goal }] : []))) : [];

  const figures = goalFiguresAsOf(asOf, calendar, tolerance);
  const soldBy = (level: Level, key: string, measure: string, period: Period) =>
    level === "company" ? ofAll(measure, period) : (level === "department" ? ofDepartments : ofPeople).actual(key, measure, period);
  const leadsOf: Record<Level, ReadonlyMap<string, LeadCount>> | null = leads
    ? { company: leadCounts(leads, asOf), department: leadsOfDepartments(leads, asOf, departmentOf), person: leads.person ? leadCounts(leads, asOf, leads.person) : new Map() }
    : null;
  const ofCompany = leadsOf?.company.get("");

  const finish = (figuresOf: GoalReportLine, level: Level, key: string, goalFrom: UnitGoal["goalFrom"], typed: boolean): GoalSheetLine => ({
    ...figuresOf,
    level,
    department: level === "person" ? (departmentOf.get(key) ?? null) : null,
    goalFrom,
    typed,
    months: typed ? [] : monthly(figuresOf, asOf, (month) => soldBy(level, key, figuresOf.measure, month)),
    ofFirstGoal: ofFirstGoal(figuresOf),
    coverage: leadsOf && figuresOf.measure === "amount" ? coverage(figuresOf.gap, leadsOf[level].get(level === "company" ? "" : key), ofCompany) : null,
  });
  const linesOf = (level: Level): GoalSheetLine[] => {
    const withGoal = all.filter((unit) => unit.level === level).sort((a, b) => a.from - b.from || a.to - b.to);
    const lines = withGoal.map((unit) => {
      const sold = soldBy(level, unit.key, unit.measure, unit);
      const actual = sumOf([sold ?? 0, unit.typed ?? 0]);
      const { goal, firstGoal, lowerIsBetter, from, to } = unit;
      return finish(line(unit, level, figures({ from, to, actual, goal, firstGoal, lowerIsBetter, parts: partsFor(unit) }), unit.refusal), level, unit.key, unit.goalFrom, !unit.sells && unit.typed !== null);
    });
    if (level === "company" || lines.length === 0) return lines;
    const others = withoutGoal(level, lines, level === "department" ? ofDepartments : ofPeople, figures);
    return [...lines, ...others.map((other) => finish(other, level, nameKey(other.unit), null, false))];
  };

  const days = { from: input.from, to: Math.min(asOf, input.to) };
  const problems = own.flatMap(({ refusal }): Problem[] => (refusal ? [{ code: refusal.code, row: Number(refusal.details?.second), done: "left-out", details: refusal.details }] : []));
  return {
    result: {
      lines: LEVELS.flatMap(linesOf),
      revisions: groups.flatMap((group) => revisionsOf(goals, group, levelOf(group), asOf)),
      marked: markedTally(sales, days),
      withoutPerson: salesWithout(sales, days, marked, sales.person ? [sales.person] : []),
      withoutDepartment: salesWithout(sales, days, marked, [...(sales.department ? [sales.department] : []), ...(sales.person ? [onlyKnown(sales.person, departmentOf)] : [])]),
      zeroGoals: zeroGoals(goals, input, groups),
      bySeason: all.some((unit) => partsFor(unit).length > 0),
      moved: [...moves].flatMap(([key, stays]) => (periods.some((period) => staysIn(stays, period, calendar).length > 1) && ofPeople.has(key) ? [ofPeople.labelOf(key)] : [])),
      winRate: ofCompany && ofCompany.decided > 0 ? ofCompany.won / ofCompany.decided : null,
    },
    problems,
  };
}

/** A lead that names no department belongs to its person's. */
function leadsOfDepartments(leads: LeadRows, asOf: number, departmentOf: ReadonlyMap<string, string>): ReadonlyMap<string, LeadCount> {
  if (leads.department) return leadCounts(leads, asOf, leads.department);
  return leads.person ? leadCounts(leads, asOf, leads.person, (name) => departmentOf.get(nameKey(name)) ?? null) : new Map();
}

function zeroGoals(goals: GoalRows, { from, to }: Period, groups: readonly GoalGroup[]): string[] {
  const set = new Set(groups.map(({ key }) => key));
  const zeros = Array.from({ length: goals.length }, (_, row) => row).filter((row) => goals.goal[row] === 0 && goals.from[row]! >= from && goals.to[row]! <= to);
  return [...new Set(zeros.map((row) => unitOf(goals, row)))].filter((unit) => !set.has(nameKey(unit)));
}
