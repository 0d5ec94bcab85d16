// The tables of the open workbook as coaching asks for them: who is new, who has left, whose peers are whose, what was trained on and with what.
import { NO_DAY, type Amounts, type Texts } from "../../core/column";
import type { PeersInput } from "../../core/coaching/comparePeers";
import type { DiagnosisFacts } from "../../core/diagnosis/facts";
import { slotsOf, type Slots } from "../../core/diagnosis/slots";
import { departmentsOfPeople } from "../../core/goals/departments";
import { nameKey } from "../../core/names";
import { markedSales } from "../../reports/settings";
import { amountsOf, daysOf, labelAt, textsOf } from "../../sheet";
import { areSums } from "./areSums";
import type { Opened } from "../workbook/opened";
import { peopleLeft } from "./peopleLeft";

/** Whose goal has no base of its own yet: half a year. */
const NEW = 182;
const A_YEAR = 365;
/** More kinds than this are no mix that anybody talks about. */
const MOST_KINDS = 40;

export interface PersonFacts {
  readonly manager: string;
  readonly group: string;
  /** The first day of somebody new; null: not new, or it is not known. */
  readonly startedOn: number | null;
  readonly hasLeft: boolean;
}

/** @returns by name; of people whom no People table names, what the sales say */
export function personFacts({ rows: { people, goals, sales } }: Opened, slots: Slots | null, asOf: number): (name: string) => PersonFacts {
  const departments = departmentsOfPeople(goals, people, sales, asOf);
  const left = peopleLeft({ rows: { people } }, asOf);
  const told = new Map<string, { manager: string; group: string; start: number }>();
  for (let row = 0; row < (people?.length ?? 0); row++) {
    const key = nameKey(labelAt(people!.person, row) ?? "");
    const before = told.get(key);
    const start = people!.start?.[row] ?? NO_DAY;
    const text = (texts: Texts | undefined) => (texts && labelAt(texts, row)) ?? "";
    // of somebody who moved: the first start
    told.set(key, {
      manager: text(people!.manager) || (before?.manager ?? ""), group: text(people!.peerGroup) || (before?.group ?? ""),
      start: before && before.start !== NO_DAY && (start === NO_DAY || before.start < start) ? before.start : start,
    });
  }
  const firsts = new Int32Array(slots?.labels.length ?? 0).fill(0x7fffffff);
  let since = 0x7fffffff;
  for (let row = 0; row < sales.length; row++) {
    const day = sales.day[row]!;
    if (day === NO_DAY) continue;
    if (day < since) since = day;
    const who = slots?.of[row] ?? -1;
    if (who >= 0 && day < firsts[who]!) firsts[who] = day;
  }
  return (name) => {
    const key = nameKey(name);
    const known = told.get(key);
    const first = firsts[slots?.slotOf(name) ?? -1] ?? 0x7fffffff;
    // sales that begin late tell of somebody new only where others' begin long before
    const began = known && known.start !== NO_DAY ? known.start : since <= asOf - A_YEAR && first <= asOf ? first : NO_DAY;
    return { manager: known?.manager ?? "", group: known?.group || (departments.get(key) ?? ""), startedOn: began > asOf - NEW && began <= asOf ? began : null, hasLeft: left.has(key) };
  };
}

/** Everything that can be compared between people. */
export function peersInput(opened: Opened, facts: DiagnosisFacts, people: Slots, days: Pick<PeersInput, "period" | "year">, factsOf: (name: string) => PersonFacts): PeersInput {
  const { rows: { sales, sold } } = opened;
  const { leads, sales: { category, product, order, delivered } } = facts;
  const known = people.labels.map(factsOf);
  const followedUp = sold ? daysOf(sold, "followUpDate") : undefined;
  const segment = sold ? textsOf(sold, "segment") : undefined;
  const item = [category, product, segment].flatMap((texts) => (texts ? [slotsOf(texts)] : [])).find(({ labels }) => labels.length > 1 && labels.length <= MOST_KINDS);
  return {
    sales, people, ...days, marked: markedSales(opened.setup.settings), order, item, discount: discountsOf(opened), areSums: areSums(opened), delivered, followedUp: delivered && followedUp,
    groupOf: (slot) => known[slot]!.group,
    isNoPeer: (slot) => known[slot]!.hasLeft || known[slot]!.startedOn !== null,
    ...(leads?.person && leads.won.includes(1) ? { leads: { person: slotsOf(leads.person), won: leads.won, closed: leads.closed } } : {}),
  };
}

/** Shares of the list price, by row; NaN where none is known. */
function discountsOf({ rows: { sold } }: Opened): Amounts | undefined {
  if (!sold) return undefined;
  const [given, list, unit, amount] = (["discount", "listPrice", "unitPrice", "amount"] as const).map((role) => amountsOf(sold, role));
  if (given?.some((value) => value === value)) {
    const areShares = given.every((value) => value !== value || Math.abs(value) <= 1);
    // below zero it is a surcharge
    if (areShares) return given.map((value) => (value < 0 ? NaN : value));
    return amount && given.map((value, row) => (value >= 0 && amount[row]! > 0 ? value / (amount[row]! + value) : NaN));
  }
  return list && unit ? list.map((price, row) => (price > 0 && unit[row]! >= 0 && unit[row]! <= price ? 1 - unit[row]! / price : NaN)) : undefined;
}
