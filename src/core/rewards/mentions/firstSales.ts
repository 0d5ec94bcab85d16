// New people's first sale of all. Who is new is seen only where the sales go back long enough.
import { NO_DAY, NO_TEXT } from "../../column";
import type { MarkedSales, SalesRows } from "../../goals/salesRows";
import { marksLeftOut } from "../../goals/tally";
import { compareNames, nameKey } from "../../names";
import type { Period } from "../../period";
import type { Mention } from "./mention";

/** Somebody who started longer ago is not new, however late the first sale. */
const NEW_FOR_DAYS = 366;

/** By person's key: the first day with an amount above 0 that counts, and the name. */
export function firstDays({ length, day, amount, mark, person }: SalesRows, marked?: MarkedSales): ReadonlyMap<string, { readonly person: string; readonly day: number }> {
  const firsts = new Map<string, { person: string; day: number }>();
  if (!person) return firsts;
  const leftOut = marksLeftOut(marked);
  const keys = person.labels.map(nameKey);
  for (let row = 0; row < length; row++) {
    const code = person.codes[row]!;
    if (code === NO_TEXT || day[row] === NO_DAY || !(amount[row]! > 0) || (mark && leftOut[mark[row]!])) continue;
    const known = firsts.get(keys[code]!);
    if (!known || day[row]! < known.day) firsts.set(keys[code]!, { person: person.labels[code]!, day: day[row]! });
  }
  return firsts;
}

/** @param startOf when somebody started, by key, where it is known
 * @param during the days reported; the sales must go back as long again before them */
export function firstSales(firsts: ReturnType<typeof firstDays>, startOf: ReadonlyMap<string, number>, during: Period): Mention[] {
  const since = [...firsts.values()].reduce((first, { day }) => Math.min(first, day), Infinity);
  if (since > during.from - (during.to - during.from + 1)) return [];
  return [...firsts]
    .filter(([key, { day }]) => day >= during.from && day <= during.to && (startOf.get(key) ?? day) >= day - NEW_FOR_DAYS)
    .map(([, { person, day }]): Mention => ({ kind: "first", person, day }))
    .sort((a, b) => compareNames(a.person, b.person));
}
