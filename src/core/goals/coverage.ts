// How far the open leads would close what is missing, at the rate at which leads were won.
import { NO_DAY, NO_TEXT, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { nameKey } from "../names";
import type { LeadRows } from "./goalRows";

/** Leads of one unit as of a day. */
export interface LeadCount {
  readonly won: number;
  readonly decided: number;
  /** Open amounts, money; null: there are open leads, and not one has an amount. */
  readonly open: number | null;
}

/** Under so many decided leads a unit's own rate says too little: the company's is taken. */
const FEWEST_DECIDED = 20;

const NO_PLACE = -1;

/** @param unit the column that names units; all leads as one unit, key "", when omitted
 * @param unitOf the unit that a name of the column belongs to; null: to none
 * @returns by unit's key */
export function leadCounts(leads: LeadRows, asOf: number, unit?: Texts, unitOf: (name: string) => string | null = (name) => name): ReadonlyMap<string, LeadCount> {
  const places = new Map<string, number>();
  const placeOf = (key: string) => places.get(key) ?? (places.set(key, places.size), places.size - 1);
  const placeOfName = (name: string) => {
    const known = unitOf(name);
    return known === null ? NO_PLACE : placeOf(nameKey(known));
  };
  const placeOfCode = unit ? unit.labels.map(placeOfName) : [placeOf("")];
  const won = new Int32Array(places.size);
  const decided = new Int32Array(places.size);
  const open = new ExactSums(places.size);
  const openLeads = new Int32Array(places.size);
  const withAmount = new Int32Array(places.size);
  for (let row = 0; row < leads.length; row++) {
    const code = unit ? unit.codes[row]! : 0;
    const opened = leads.day[row]!;
    if (code === NO_TEXT || (opened !== NO_DAY && opened > asOf)) continue;
    const place = placeOfCode[code]!;
    if (place === NO_PLACE) continue;
    const closed = leads.closed[row]!;
    if (closed !== NO_DAY && closed <= asOf) {
      decided[place]!++;
      won[place]! += leads.won[row]!;
    } else {
      openLeads[place]!++;
      if (Number.isNaN(leads.amount[row]!)) continue;
      withAmount[place]!++;
      open.add(place, leads.amount[row]!);
    }
  }
  return new Map([...places].map(([key, place]) => [key, { won: won[place]!, decided: decided[place]!, open: openLeads[place]! > 0 && withAmount[place] === 0 ? null : open.total(place) }]));
}

/** open × win rate ÷ what is missing.
 * @param own the unit's leads; @param all the company's
 * @returns null where nothing is missing, no lead is decided, or nobody knows what the open ones are worth */
export function coverage(gap: number | null, own: LeadCount | undefined, all: LeadCount | undefined): number | null {
  if (gap === null || gap >= 0 || !all || all.decided === 0 || own?.open === null) return null;
  const { won, decided } = own && own.decided >= FEWEST_DECIDED ? own : all;
  return ((own?.open ?? 0) * won) / decided / -gap;
}
