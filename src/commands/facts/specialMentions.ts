// What the workbook says of people beside their goals: the special mentions of a period, and what each person on the list did best.
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import { bestProducts, type ProductSales } from "../../core/goals/bestProducts";
import { nameKey } from "../../core/names";
import { holdsAny, type Period } from "../../core/period";
import { bestOnProducts } from "../../core/rewards/mentions/bestOnProducts";
import { bestScore } from "../../core/rewards/mentions/bestScore";
import { firstDays, firstSales } from "../../core/rewards/mentions/firstSales";
import { helpedOthers } from "../../core/rewards/mentions/helpedOthers";
import type { Mention, PersonSum } from "../../core/rewards/mentions/mention";
import { mostImproved } from "../../core/rewards/mentions/mostImproved";
import { basePeriod, type BasePeriod } from "../../core/variance/basePeriod";
import { markedSales } from "../../reports/settings";
import type { DoneWell } from "../../reports/recognitionList";
import { amountsOf, combine, daysOf, textsOf } from "../../sheet";
import type { PeriodAndDay } from "../desk";
import type { Opened } from "../workbook/opened";
import { peopleLeft } from "./peopleLeft";

/** Best products of which the best seller is mentioned. */
const PRODUCTS = 3;

export interface SpecialMentions {
  readonly mentions: readonly Mention[];
  /** What "more than in their own past" was compared with. */
  readonly compared: BasePeriod;
  /** By person's key. */
  readonly doneWell: ReadonlyMap<string, DoneWell>;
}

export function specialMentions(opened: Opened, period: PeriodAndDay): SpecialMentions {
  const { rows: { sales, people, sold }, calendar, weeks, setup } = opened;
  const marked = markedSales(setup.settings);
  const during: Period = { from: period.from, to: Math.min(period.asOf, period.to) };
  const compared = basePeriod(period, period.asOf, null, calendar, (days) => holdsAny(sales.day, days), weeks);
  const firsts = firstDays(sales, marked);
  const startOf = startsOf(people?.person, people?.start);
  const left = peopleLeft(opened, period.asOf);
  const isHere = (key: string) => !left.has(key);
  const { person } = sales;
  const sumsIn = (days: Period): PersonSum[] => (person ? (bestProducts({ sales, product: person, unit: null, during: days, most: Infinity, marked }).get("") ?? []).map((one) => ({ person: one.product, amount: one.amount })) : []);
  // whose past is shorter than the days it is compared with has none to compare
  const late = compared.cut.from + (compared.cut.to - compared.cut.from) / 4;
  const wasThere = (key: string) => (startOf.get(key) ?? firsts.get(key)?.day ?? Infinity) <= late;
  const [now, past] = [sumsIn(during).filter((one) => isHere(nameKey(one.person))), sumsIn(compared.cut).filter((one) => wasThere(nameKey(one.person)))];
  const product = sold ? (textsOf(sold, "product") ?? textsOf(sold, "category")) : undefined;
  const lists = (of: Texts, unit: Texts | null, most: number): ReadonlyMap<string, readonly ProductSales[]> => bestProducts({ sales, product: of, unit, during, most, marked });
  const sellers = product && person ? lists(person, product, 2) : null;
  const improved = mostImproved(now, past);
  const mentions = [
    ...(improved ? [improved] : []),
    ...(product && sellers ? bestOnProducts(lists(product, null, PRODUCTS).get("") ?? [], (key) => (sellers.get(key) ?? []).map((one) => ({ person: one.product, amount: one.amount })), isHere) : []),
    ...scored(opened, during, isHere),
    ...[helpedOthers({ ...sales, order: sold ? textsOf(sold, "orderNumber") : undefined }, during, isHere, marked)].flatMap((one) => one ?? []),
    ...firstSales(firsts, startOf, during).filter((one) => isHere(nameKey(one.person))),
  ];
  const before = new Map(past.map((one) => [nameKey(one.person), one.amount]));
  const own = product && person ? lists(product, person, 1) : null;
  const doneWell = new Map(now.map((one): [string, DoneWell] => {
    const key = nameKey(one.person);
    const base = before.get(key) ?? 0;
    return [key, { more: base > 0 ? one.amount / base - 1 : null, product: own?.get(key)?.[0]?.product ?? null }];
  }));
  return { mentions, compared, doneWell };
}

function scored(opened: Opened, during: Period, isHere: (key: string) => boolean): Mention[] {
  const table = combine(opened.tables("Feedback"));
  const [person, day, score] = table ? [textsOf(table, "person"), daysOf(table, "date"), amountsOf(table, "score")] : [];
  const best = table && person && day && score ? bestScore({ length: table.length, person, day, score }, during, isHere) : null;
  return best ? [best] : [];
}

/** By person's key, where it is known; of somebody who moved between departments the first. */
function startsOf(person: Texts | undefined, starts: Int32Array | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  person?.codes.forEach((code, row) => {
    if (code === NO_TEXT || !starts) return;
    const key = nameKey(person.labels[code]!);
    found.set(key, Math.min(found.get(key) ?? starts[row]!, starts[row]!));
  });
  return new Map([...found].filter(([, day]) => day !== NO_DAY));
}
