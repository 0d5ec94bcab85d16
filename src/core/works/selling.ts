// What sells: each item with its share, month by month, beside the base, and whose it is.
import { NO_TEXT, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import type { MarkedSales, SalesRows } from "../goals/salesRows";
import { marksLeftOut } from "../goals/tally";
import { ItemSlots } from "../itemSlots";
import { product } from "../money";
import { compareNames } from "../names";
import { monthsOf, type Period } from "../period";
import { pareto, type ParetoLine } from "./pareto";

export interface SellingInput {
  readonly sales: SalesRows;
  readonly item: Texts;
  readonly days: Period;
  /** null: nothing to compare with. */
  readonly base: Period | null;
  readonly marked: MarkedSales;
}

export interface SellingLine extends ParetoLine {
  /** Money in the base; null where there is none. */
  readonly before: number | null;
  /** Share of `before`; null where that is 0 or less. */
  readonly change: number | null;
  /** Money by calendar month. */
  readonly months: readonly number[];
  /** Who sold most of it; null where nobody is named. */
  readonly person: string | null;
}

/** The largest first; what was sold in the base only comes last. */
export function selling({ sales, item, days, base, marked }: SellingInput): SellingLine[] {
  const items = new ItemSlots();
  const people = new ItemSlots();
  const itemOf = items.of(item);
  const personOf = sales.person && people.of(sales.person);
  const months = monthsOf(days);
  const monthOf = new Int32Array(Math.max(0, days.to - days.from + 1));
  months.forEach(({ from, to }, at) => monthOf.fill(at, from - days.from, to - days.from + 1));
  const [byMonth, before] = [new ExactSums(items.size * months.length), new ExactSums(items.size)];
  const cellOf = new Map<number, number>();
  const byPerson: { readonly cell: number; readonly money: number }[] = [];
  const isThere = new Uint8Array(items.size);
  const leftOut = marksLeftOut(marked);
  for (let row = 0; row < sales.length; row++) {
    const day = sales.day[row]!;
    const isNow = day >= days.from && day <= days.to;
    const isBefore = base !== null && day >= base.from && day <= base.to;
    const amount = sales.amount[row]!;
    if ((!isNow && !isBefore) || amount !== amount || (sales.mark && amount > 0 && leftOut[sales.mark[row]!])) continue;
    const part = sales.share ? sales.share[row]! : NaN;
    const money = part === part ? product(amount, part) : amount;
    const code = item.codes[row]!;
    const slot = code === NO_TEXT ? 0 : itemOf[code]!;
    isThere[slot] = 1;
    if (isBefore) before.add(slot, money);
    if (!isNow) continue;
    byMonth.add(slot * months.length + monthOf[day - days.from]!, money);
    const who = sales.person?.codes[row] ?? NO_TEXT;
    if (!personOf || who === NO_TEXT) continue;
    const key = slot * people.size + personOf[who]!;
    const cell = cellOf.get(key) ?? cellOf.size;
    cellOf.set(key, cell);
    byPerson.push({ cell, money });
  }
  const best = bestPeople(people, cellOf, byPerson);
  const found = items.inOrder().filter(({ slot }) => isThere[slot] === 1);
  const slotNamed = new Map(found.map(({ slot, label }) => [label, slot]));
  return pareto(found.map(({ slot, label }) => ({ item: label, amount: byMonth.total(slot * months.length, months.length) }))).map((line) => {
    const slot = slotNamed.get(line.item)!;
    const sold = base ? before.total(slot) : null;
    return {
      ...line, before: sold, change: sold !== null && sold > 0 ? line.amount / sold - 1 : null,
      months: months.map((_, month) => byMonth.total(slot * months.length + month)), person: best.get(slot) ?? null,
    };
  });
}

/** By slot of the item who brought most of it: more than nothing; of two alike the first by name. */
function bestPeople(people: ItemSlots, cellOf: ReadonlyMap<number, number>, parts: readonly { readonly cell: number; readonly money: number }[]): Map<number, string> {
  const sums = new ExactSums(cellOf.size);
  for (const { cell, money } of parts) sums.add(cell, money);
  const names = new Map(people.inOrder().map(({ slot, label }) => [slot, label]));
  const best = new Map<number, { readonly money: number; readonly name: string }>();
  for (const [key, cell] of cellOf) {
    const [slot, name, money] = [Math.floor(key / people.size), names.get(key % people.size)!, sums.total(cell)];
    const known = best.get(slot);
    if (money > 0 && (!known || money > known.money || (money === known.money && compareNames(name, known.name) < 0))) best.set(slot, { money, name });
  }
  return new Map([...best].map(([slot, { name }]) => [slot, name]));
}
