// Deals of each person in a span of days: an order (else a row), with its money, its discount and how soon after delivery somebody asked.
import { NO_DAY, NO_TEXT, type Amounts, type Days, type Texts } from "../column";
import type { Slots } from "../diagnosis/slots";
import { ExactSums } from "../exactSums";
import type { MarkedSales, SalesRows } from "../goals/salesRows";
import { marksLeftOut } from "../goals/tally";
import { product as times } from "../money";
import type { Period } from "../period";

export interface DealRows {
  readonly sales: SalesRows;
  readonly people: Slots;
  readonly window: Period;
  readonly marked?: MarkedSales;
  readonly order?: Texts;
  /** What is sold, in a few kinds: categories, else products. */
  readonly item?: Slots;
  /** Shares of the price, 0.1 = 10 %; NaN: none known. */
  readonly discount?: Amounts;
  readonly delivered?: Days;
  readonly followedUp?: Days;
}

/** One element a deal. */
export interface Deals {
  readonly length: number;
  readonly person: Int32Array;
  /** Money. */
  readonly amount: Float64Array;
  /** Mean over its rows; NaN: none known. */
  readonly discount: Float64Array;
  /** Days from delivery to follow-up; NaN: not followed up. */
  readonly followUp: Float64Array;
  /** Money by person × item: `person * items + item`. */
  readonly byItem: Float64Array;
  readonly items: readonly string[];
}

export function dealsOf({ sales, people, window, marked, order, item, discount, delivered, followedUp }: DealRows): Deals {
  const leftOut = marksLeftOut(marked);
  const items = item?.labels ?? [];
  const places = new Map<string, number>();
  const person: number[] = [];
  const counted: (readonly [row: number, deal: number])[] = [];
  for (let row = 0; row < sales.length; row++) {
    const [who, day, value] = [people.of[row]!, sales.day[row]!, sales.amount[row]!];
    if (who < 0 || day < window.from || day > window.to || value !== value || (sales.mark && value > 0 && leftOut[sales.mark[row]!])) continue;
    const code = order?.codes[row] ?? NO_TEXT;
    const key = code === NO_TEXT ? null : `${code} ${who}`;
    const known = key === null ? undefined : places.get(key);
    const deal = known ?? person.push(who) - 1;
    if (key !== null) places.set(key, deal);
    counted.push([row, deal]);
  }
  const { length } = person;
  const [money, cuts, byItem] = [new ExactSums(length), new ExactSums(length), new ExactSums(people.labels.length * items.length)];
  const cutRows = new Int32Array(length);
  const followUp = new Float64Array(length).fill(NaN);
  for (const [row, deal] of counted) {
    const part = sales.share?.[row] ?? NaN;
    const value = part === part ? times(sales.amount[row]!, part) : sales.amount[row]!;
    money.add(deal, value);
    if (item && item.of[row]! >= 0) byItem.add(person[deal]! * items.length + item.of[row]!, value);
    const cut = discount?.[row] ?? NaN;
    if (cut === cut) {
      cuts.add(deal, cut);
      cutRows[deal]!++;
    }
    if (delivered && followedUp && delivered[row] !== NO_DAY && followedUp[row] !== NO_DAY && followedUp[row]! >= delivered[row]!) {
      const days = followedUp[row]! - delivered[row]!;
      if (!(followUp[deal]! >= days)) followUp[deal] = days;
    }
  }
  return {
    length,
    person: Int32Array.from(person),
    amount: Float64Array.from(person, (_, deal) => money.total(deal)),
    discount: Float64Array.from(person, (_, deal) => (cutRows[deal]! > 0 ? cuts.total(deal) / cutRows[deal]! : NaN)),
    followUp,
    byItem: Float64Array.from({ length: people.labels.length * items.length }, (_, at) => byItem.total(at)),
    items,
  };
}
