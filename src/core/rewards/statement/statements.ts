// Everybody's statement for a period, from the sales, the plans and what the People table says.
import type { Figure } from "../../answer";
import { NO_TEXT, type Texts } from "../../column";
import type { PeopleRows } from "../../goals/goalRows";
import type { MarkedSales } from "../../goals/salesRows";
import { nameKey } from "../../names";
import { oncePer } from "../../oncePer";
import type { Period } from "../../period";
import type { RewardPlan } from "../plan/rewardPlan";
import { payees, peopleUnder, type PaidPerson } from "./payees";
import { personStatement, type FromClosed, type Settled } from "./personStatement";
import type { PaySales } from "./paySales";
import type { PersonFacts } from "./planStatements";

export interface StatementsInput {
  readonly plans: readonly RewardPlan[];
  readonly sales: PaySales;
  /** Whose department a row is: its own, else its person's. */
  readonly department?: Texts;
  readonly people?: PeopleRows;
  readonly departmentOf: ReadonlyMap<string, string>;
  readonly period: Period;
  /** Later sales and returns are not known yet. */
  readonly asOf: number;
  readonly before: PersonFacts["before"];
  readonly startOf: PersonFacts["startOf"];
  /** Money goal of a person or department, by key; null: none. */
  readonly goalOf: (key: string, period: Period) => number | null;
  readonly marked?: MarkedSales;
  /** What closed periods before this one leave to it, by key of a person; undefined: the one before is not closed. */
  readonly closed?: ReadonlyMap<string, FromClosed>;
  /** Names of people who have a statement whatever they sold. */
  readonly also?: readonly string[];
}

export interface Statement {
  readonly payee: PaidPerson;
  readonly settled: Figure<Settled>;
}

/** In order of names: who sold something in the period, who has a plan of their own, and whoever is due anything. */
export function statements(input: StatementsInput): Statement[] {
  const { plans, sales, period, people, departmentOf, department, goalOf, before, startOf, marked, closed, also = [] } = input;
  const isAlso = new Set(also.map(nameKey));
  const until = Math.min(input.asOf, period.to);
  const known = new Map<string, readonly PaidPerson[]>();
  const peopleIn = ({ from, to }: Period): readonly PaidPerson[] => {
    const key = `${from}-${to}`;
    const found = known.get(key) ?? payees(sales.person, people, departmentOf, { from, to }, also);
    known.set(key, found);
    return found;
  };
  const byPerson = rowsBy(sales.person);
  const since = sales.day.reduce((first, day) => (day > 0 && day < first ? day : first), period.from);

  return peopleIn(period).flatMap((payee): Statement[] => {
    const own = byPerson.get(payee.key) ?? [];
    const payeeIn = (days: Period) => peopleIn(days).find(({ key }) => key === payee.key)!;
    const underIn = (days: Period) => peopleUnder(payee.key, peopleIn(days));
    /** Whom an override is on: somebody's people, else the team it is for. */
    const team = (plan: RewardPlan, days: Period): string | null => (underIn(days).size === 0 && payeeIn(days).departments.some((one) => nameKey(one) === nameKey(plan.appliesTo)) ? nameKey(plan.appliesTo) : null);
    const rowsFor = (plan: RewardPlan, days: Period): readonly number[] => {
      const ofTeam = plan.mode === "override" ? team(plan, days) : null;
      const all = plan.mode !== "override" ? own : ofTeam === null ? [...underIn(days)].flatMap((one) => byPerson.get(one) ?? []) : (rowsBy(department).get(ofTeam) ?? []);
      return all.filter((row) => sales.day[row]! >= days.from && sales.day[row]! <= days.to);
    };
    const goalFor = (plan: RewardPlan, days: Period): number | null => {
      if (plan.mode !== "override") return goalOf(payee.key, days);
      const ofTeam = team(plan, days);
      if (ofTeam !== null) return goalOf(ofTeam, days);
      const goals = [...underIn(days)].map((one) => goalOf(one, days)).filter((goal) => goal !== null);
      return goals.length > 0 ? goals.reduce((sum, goal) => sum + goal, 0) : null;
    };
    const settled = personStatement({ payeeIn, plans, marked, sales, rowsFor, goalFor, before, startOf, since, reckoned: new Map() }, period, until, closed && (closed.get(payee.key) ?? { changes: [], owed: 0 }));
    const isNamed = plans.some(({ appliesTo }) => appliesTo !== "" && nameKey(appliesTo) === payee.key);
    const sells = own.some((row) => sales.day[row]! >= period.from && sales.day[row]! <= until);
    const hasPlans = !settled.ok || settled.value.plans.length > 0;
    const isDue = settled.ok && (settled.value.total !== 0 || settled.value.basis !== 0 || settled.value.adjustments.length > 0);
    return (hasPlans && (sells || isNamed)) || isDue || isAlso.has(payee.key) ? [{ payee, settled }] : [];
  });
}

const rowsBy = (column: Texts | undefined): ReadonlyMap<string, readonly number[]> => (column ? rowsByKey(column) : new Map());

/** Gone through once a column, however many periods are reckoned. */
const rowsByKey = oncePer((column: Texts): ReadonlyMap<string, readonly number[]> => {
  const keys = column.labels.map(nameKey);
  const rows = new Map<string, number[]>();
  for (let row = 0; row < column.codes.length; row++) {
    if (column.codes[row] === NO_TEXT) continue;
    const key = keys[column.codes[row]!]!;
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  return rows;
});
