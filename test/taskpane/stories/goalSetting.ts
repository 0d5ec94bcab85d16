// What the page of goals is given in stories: facts of a few people, small enough to be read.
import type { GoalSetting, Telling } from "../../../src/commands/desk";
import { unitId, type CurrentGoal, type PersonFacts } from "../../../src/core/goals/setting/goalFacts";
import type { UnitPast } from "../../../src/core/goals/setting/pastSales";

/** 1 Jul 2013 – 30 Sep 2013; a year before; the second quarter of 2012, everybody's best. */
const PERIOD = { from: 41456, to: 41547 };
const YEAR_BEFORE = { from: 41091, to: 41182 };
const BEST = { from: 41000, to: 41090 };

const past = (yearBefore: number, best = yearBefore * 1.08): UnitPast => ({ yearBefore, recent: yearBefore * 0.9, twelveMonths: yearBefore * 3.8, best: { ...BEST, amount: best } });

const person = (unit: string, department: string, yearBefore: number | null, more: Partial<PersonFacts> = {}): PersonFacts => ({
  key: unit.toLowerCase(), unit, department: department.toLowerCase(), start: null, end: null, workingTime: 1, past: yearBefore === null ? null : past(yearBefore), present: 1, days: 66,
  there: { yearBefore: 1, recent: 1, twelveMonths: 1 }, ...more,
});

const PEOPLE: readonly PersonFacts[] = [
  person("Jae Pak", "Europe", 1_200_000),
  person("Rachel Valdez", "Europe", 380_000),
  person("New Person", "Europe", null, { start: 41470, present: 0.42, days: 56, there: { yearBefore: 0, recent: 0, twelveMonths: 0 } }),
  person("Linda Mitchell", "North America", 1_310_000),
  person("Michael Blythe", "North America", 990_000),
];

const setting = (people: readonly PersonFacts[], more: Partial<GoalSetting> = {}, current: ReadonlyMap<string, CurrentGoal> = new Map()): GoalSetting => {
  const sold = people.reduce((sum, one) => sum + (one.past?.yearBefore ?? 0), 0);
  return {
    facts: {
      period: PERIOD, workingDays: 66, recentDays: 65, market: { ...PERIOD, growth: -0.035 }, people, current,
      departments: new Map([...new Set(people.map(({ department }) => department))].map((key) => [key, key.replace(/\b\w/g, (letter) => letter.toUpperCase())])),
      past: { asOf: 41455, yearBefore: YEAR_BEFORE, recent: { from: 41365, to: 41455 }, twelveMonths: { from: 41091, to: 41455 }, company: past(sold), people: new Map(), departments: new Map(), season: 0.26 },
    },
    currency: "USD", rampMonths: 3, periods: [PERIOD, { from: 41365, to: 41455 }], effectiveFrom: 41487, table: { sheet: "Goals", takesRevisions: true }, allLevels: false, ...more,
  };
};

export const NEW_GOALS = setting(PEOPLE);
export const NO_TABLE = setting(PEOPLE, { table: null, currency: null, allLevels: true });
export const REVISED_GOALS = setting(PEOPLE, {}, new Map(PEOPLE.map(({ key, past: sold }) => [unitId("person", key), { goal: Math.round((sold?.yearBefore ?? 100_000) * 1.1), rows: [{ row: 5, effectiveFrom: null }] }])));
export const LONG_NAMES = setting([person("Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka", "Dział Obsługi Kluczowych Klientów i Sprzedaży Międzynarodowej", 123_456_789_012)], { currency: "PLN" });
export const NOTHING_KNOWN = setting(PEOPLE.map((one) => ({ ...one, past: null })), { currency: "PLN" });

export const TELLING: Telling = {
  hasColumn: true,
  notTold: ["Linda Mitchell", "Jae Pak", "Michael Blythe"].map((unit, at) => ({ level: "person" as const, unit, name: unit, measure: "amount", goal: 1_200_000 - at * 100_000, ...PERIOD, revised: at === 1, sheet: "Goals", cell: `H${at + 5}`, unitCell: `A${at + 5}` })),
};
