// Gathers what goals of a period are proposed from: who is there then, in which department, what each has sold, which goals stand already.
import { NO_DAY, NO_TEXT } from "../../column";
import { workingDays, type WorkCalendar } from "../../calendar";
import { compareNames, nameKey } from "../../names";
import type { WeekCount } from "../../otherPeriods";
import type { Period } from "../../period";
import { departmentsOfPeople } from "../departments";
import { effectiveFrom, goalGroups, measureOf } from "../goalGroups";
import type { GoalRows, Level, PeopleRows } from "../goalRows";
import type { MarkedSales, SalesRows } from "../salesRows";
import { unitId, type CurrentGoal, type GoalFacts, type PersonFacts } from "./goalFacts";
import { marketGrowth, type MarketSizes } from "./marketGrowth";
import { pastSales } from "./pastSales";
import { presence, type Employment } from "./presence";

export interface GoalFactsInput {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
  readonly people?: PeopleRows;
  readonly market?: MarketSizes;
  readonly period: Period;
  /** The last day whose sales are known. */
  readonly asOf: number;
  readonly calendar: WorkCalendar;
  readonly rampMonths: number;
  readonly marked?: MarkedSales;
  readonly weeks?: WeekCount;
}

export function goalFactsOf({ sales, goals, people, market, period, asOf, calendar, rampMonths, marked, weeks }: GoalFactsInput): GoalFacts {
  const past = pastSales(sales, period, asOf, marked, weeks);
  const departmentOf = departmentsOfPeople(goals, people, sales, Math.max(asOf, period.from));
  const employments = people ? employmentsOf(people) : new Map<string, PersonRecord>();
  const current = currentGoals(goals, period, past.people, new Set([...departmentOf.values()].map(nameKey)));
  const withGoal = new Map([...current].flatMap(([id, { unit }]) => (id.startsWith("person ") ? [[nameKey(unit), unit] as const] : [])));
  const recentlySold = [...past.people].filter(([, { recent }]) => recent !== 0);
  const labels = new Map([...recentlySold.map(([key, { label }]) => [key, label] as const), ...withGoal, ...[...employments].map(([key, { label }]) => [key, label] as const)]);

  const isThere = (key: string) => {
    const employed = employments.get(key);
    if (!employed) return true;
    if (presence(period, employed, calendar).days === 0) return false;
    const sold = past.people.get(key);
    return withGoal.has(key) || (sold !== undefined && (sold.twelveMonths !== 0 || sold.yearBefore !== 0)) || (employed.start !== null && employed.start > past.twelveMonths.from);
  };
  const facts = [...labels].filter(([key]) => isThere(key)).map(([key, unit]): PersonFacts => {
    const { start, end, workingTime } = employments.get(key) ?? UNKNOWN;
    const { days } = presence(period, { start, end }, calendar);
    const there = (base: Period) => presence(base, { start, end: null }, calendar).share;
    return {
      key, unit, department: nameKey(departmentOf.get(key) ?? ""), start, end, workingTime,
      past: past.people.get(key) ?? null,
      present: presence(period, { start, end }, calendar, rampMonths).share,
      days,
      there: { yearBefore: there(past.yearBefore), recent: there(past.recent), twelveMonths: there(past.twelveMonths) },
    };
  });
  const departments = new Map([...new Map([...departmentOf.values()].sort(compareNames).reverse().map((label) => [nameKey(label), label]))].filter(([key]) => facts.some(({ department }) => department === key)).sort(([, a], [, b]) => compareNames(a, b)));
  const place = [...departments.keys()];
  const placeOf = ({ department }: PersonFacts) => (department === "" ? place.length : place.indexOf(department));
  return {
    period,
    workingDays: workingDays(calendar, period.from, period.to),
    recentDays: workingDays(calendar, past.recent.from, past.recent.to),
    past,
    market: market ? marketGrowth(market, period, weeks) : null,
    people: facts.sort((a, b) => placeOf(a) - placeOf(b) || compareNames(a.unit, b.unit)),
    departments,
    current,
  };
}

interface PersonRecord extends Employment {
  readonly label: string;
  readonly workingTime: number;
}
const UNKNOWN: PersonRecord = { label: "", start: null, end: null, workingTime: 1 };

/** One record a person, also where several rows tell of one: from the first start to the last end. */
function employmentsOf({ length, person, start, end, workingTime }: PeopleRows): Map<string, PersonRecord> {
  const found = new Map<string, PersonRecord>();
  const dayAt = (days: Int32Array | undefined, row: number) => (days && days[row] !== NO_DAY ? days[row]! : null);
  for (let row = 0; row < length; row++) {
    const code = person.codes[row]!;
    if (code === NO_TEXT) continue;
    const label = person.labels[code]!;
    const key = nameKey(label);
    const known = found.get(key);
    const [from, to] = [dayAt(start, row), dayAt(end, row)];
    const share = workingTime?.[row] ?? NaN;
    found.set(key, {
      label: known?.label ?? label,
      start: known ? (known.start === null || from === null ? null : Math.min(known.start, from)) : from,
      end: known ? (known.end === null || to === null ? null : Math.max(known.end, to)) : to,
      workingTime: share > 0 ? share : (known?.workingTime ?? 1),
    });
  }
  return found;
}

/** Goals of money for exactly this period, by unit's id. */
function currentGoals(goals: GoalRows, period: Period, sellers: ReadonlyMap<string, unknown>, departments: ReadonlySet<string>): Map<string, CurrentGoal & { readonly unit: string }> {
  const wanted = (row: number) => goals.from[row] === period.from && goals.to[row] === period.to && measureOf(goals, row) === "amount";
  return new Map(
    goalGroups(goals, wanted).flatMap(({ level, key, unit, rows, lowerIsBetter }) => {
      if (level === "other" || lowerIsBetter) return [];
      const of: Level = level ?? (key === "" ? "company" : !sellers.has(key) && departments.has(key) ? "department" : "person");
      const dated = rows.map((row) => ({ row: goals.row[row]!, effectiveFrom: effectiveFrom(goals, row) === NO_DAY ? null : effectiveFrom(goals, row) }));
      return [[unitId(of, key), { unit, goal: goals.goal[rows[rows.length - 1]!]!, rows: dated }] as const];
    }),
  );
}
