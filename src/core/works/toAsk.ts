// Whom nobody has asked yet: customers who were delivered to and from whom nothing was heard since.
import { NO_DAY, NO_TEXT, type Days, type Texts } from "../column";
import { compareNames, nameKey } from "../names";
import type { Period } from "../period";

export interface Deliveries {
  readonly length: number;
  /** NO_DAY: not delivered. */
  readonly day: Days;
  readonly customer: Texts;
  readonly person?: Texts;
}

export interface CustomerToAsk {
  readonly customer: string;
  /** The latest delivery. */
  readonly delivered: number;
  readonly person: string | null;
  /** Its row. */
  readonly row: number;
}

/** The latest delivery first: it is remembered best.
 * @param heard feedback: whose, and when */
export function customersToAsk({ length, day, customer, person }: Deliveries, heard: { readonly length: number; readonly day: Days; readonly customer?: Texts }, { from, to }: Period): CustomerToAsk[] {
  const lastHeard = new Map<string, number>();
  for (let row = 0; row < heard.length; row++) {
    const code = heard.customer?.codes[row] ?? NO_TEXT;
    if (code === NO_TEXT || heard.day[row] === NO_DAY || heard.day[row]! > to) continue;
    const key = nameKey(heard.customer!.labels[code]!);
    lastHeard.set(key, Math.max(lastHeard.get(key) ?? NO_DAY, heard.day[row]!));
  }
  const keys = customer.labels.map(nameKey);
  const latest = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const code = customer.codes[row]!;
    if (code === NO_TEXT || day[row]! < from || day[row]! > to) continue;
    const known = latest.get(keys[code]!);
    if (known === undefined || day[row]! > day[known]!) latest.set(keys[code]!, row);
  }
  return [...latest]
    .filter(([key, row]) => (lastHeard.get(key) ?? NO_DAY) < day[row]!)
    .map(([, row]) => ({ customer: customer.labels[customer.codes[row]!]!, delivered: day[row]!, person: person && person.codes[row] !== NO_TEXT ? person.labels[person.codes[row]!]! : null, row }))
    .sort((a, b) => b.delivered - a.delivered || compareNames(a.customer, b.customer));
}
