// Who helped others most, where the sales say so: the smaller part of shared credits.
import { NO_TEXT } from "../../column";
import type { SalesRows } from "../../goals/salesRows";
import { compareNames, nameKey } from "../../names";
import type { Period } from "../../period";
import type { Mention } from "./mention";

const LEAST_SALES = 3;

/** @returns null without credit shares, and where nobody took the smaller part in three sales */
export function helpedOthers({ length, day, amount, share, person }: SalesRows, during: Period, isHere: (key: string) => boolean): Mention | null {
  if (!share || !person) return null;
  const helped = new Map<string, { person: string; count: number }>();
  for (let row = 0; row < length; row++) {
    const code = person.codes[row]!;
    if (code === NO_TEXT || !(amount[row]! > 0) || !(share[row]! > 0 && share[row]! < 0.5) || day[row]! < during.from || day[row]! > during.to) continue;
    const name = person.labels[code]!;
    helped.set(nameKey(name), { person: name, count: (helped.get(nameKey(name))?.count ?? 0) + 1 });
  }
  const [best] = [...helped].filter(([key, { count }]) => count >= LEAST_SALES && isHere(key)).map(([, one]) => one).sort((a, b) => b.count - a.count || compareNames(a.person, b.person));
  return best ? { kind: "helped", ...best } : null;
}
