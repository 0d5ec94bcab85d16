// Who can be paid: everybody who sells and everybody in the People table, with what that table says of each.
import { NO_DAY, NO_TEXT, type Texts } from "../../column";
import type { PeopleRows } from "../../goals/goalRows";
import { compareNames, nameKey } from "../../names";
import type { Period } from "../../period";
import type { Payee } from "../plan/plansInForce";

export interface PaidPerson extends Payee {
  readonly key: string;
  /** Shown; null: not known. */
  readonly department: string | null;
  /** Key of the manager's name; null: none is named. */
  readonly manager: string | null;
  /** First and last day employed; without end on a side that nobody named. */
  readonly employed: Period;
  /** 1: full time. */
  readonly workingTime: number;
  /** Of a whole period in full time; null: not set. */
  readonly targetPay: number | null;
}

/** @param departmentOf by person's key, on the day of the statements
 * @param also names that neither may hold any more
 * @returns in order of names */
export function payees(seller: Texts | undefined, people: PeopleRows | undefined, departmentOf: ReadonlyMap<string, string>, period: Period, also: readonly string[] = []): PaidPerson[] {
  const names = new Map<string, string>();
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < (people?.length ?? 0); row++) {
    const code = people!.person.codes[row]!;
    if (code === NO_TEXT) continue;
    const name = people!.person.labels[code]!;
    names.set(nameKey(name), names.get(nameKey(name)) ?? name);
    rowsOf.set(nameKey(name), [...(rowsOf.get(nameKey(name)) ?? []), row]);
  }
  for (const name of [...(seller?.labels ?? []), ...also]) names.set(nameKey(name), names.get(nameKey(name)) ?? name);
  return [...names].map(([key, person]) => paidPerson(key, person, rowsOf.get(key) ?? [], people, departmentOf.get(key) ?? null, period)).sort((a, b) => compareNames(a.person, b.person));
}

/** Rows of one person: several where they moved. Of figures the last row that names one counts. */
function paidPerson(key: string, person: string, rows: readonly number[], people: PeopleRows | undefined, department: string | null, period: Period): PaidPerson {
  const dayOf = (days: PeopleRows["start"], row: number) => (days === undefined || days[row] === NO_DAY ? null : days[row]!);
  const starts = rows.map((row) => dayOf(people?.start, row));
  const ends = rows.map((row) => dayOf(people?.end, row));
  const isThen = (row: number) => (dayOf(people?.start, row) ?? -Infinity) <= period.to && (dayOf(people?.end, row) ?? Infinity) >= period.from;
  const now = rows.filter(isThen);
  const labels = (texts: Texts | undefined) => now.flatMap((row) => (texts && texts.codes[row] !== NO_TEXT ? [texts.labels[texts.codes[row]!]!] : []));
  const figure = (amounts: PeopleRows["targetPay"]) => now.map((row) => amounts?.[row] ?? NaN).findLast((value) => !Number.isNaN(value)) ?? null;
  const named = labels(people?.department);
  const manager = labels(people?.manager).at(-1);
  return {
    key,
    person,
    department,
    departments: [...new Map([...named, ...(named.length === 0 && department !== null ? [department] : [])].map((one) => [nameKey(one), one])).values()],
    group: labels(people?.peerGroup).at(-1) ?? null,
    manager: manager === undefined ? null : nameKey(manager),
    employed: { from: starts.length && !starts.includes(null) ? Math.min(...(starts as number[])) : -Infinity, to: ends.length && !ends.includes(null) ? Math.max(...(ends as number[])) : Infinity },
    workingTime: figure(people?.workingTime) ?? 1,
    targetPay: figure(people?.targetPay),
  };
}

/** Keys of the people under somebody, those under them too. */
export function peopleUnder(key: string, all: readonly PaidPerson[]): ReadonlySet<string> {
  const under = new Set<string>();
  for (let found = [key]; found.length > 0; ) {
    found = all.filter((one) => one.manager !== null && found.includes(one.manager) && one.key !== key && !under.has(one.key)).map((one) => one.key);
    for (const one of found) under.add(one);
  }
  return under;
}
