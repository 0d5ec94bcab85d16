// Complaints and cases beside the orders: how many, how long they take, whom they touch, and what those customers bought afterwards.
import { NO_DAY, NO_TEXT, type Days } from "../column";
import { ExactSums } from "../exactSums";
import { clean, product } from "../money";
import { compareNames } from "../names";
import { caseLinks } from "./caseLinks";
import { quantile, sortDays } from "./dayQuantiles";
import { mergedUnits, type MergedUnits } from "./mergedUnits";
import type { ServedSales, ServiceCases } from "./serviceRows";

/** The most days that are looked at before a customer's first case, and as many after it. */
export const DAYS_AROUND = 90;

/** null: no such figure. */
export interface ServiceLine {
  /** "" for cases that name none, and for all together. */
  readonly unit: string;
  readonly cases: number;
  /** Cases ÷ orders × 100: orders of that unit, or all where the sales do not tell units apart. */
  readonly per100Orders: number | null;
  /** Calendar days, of solved cases. */
  readonly medianDays: number | null;
  readonly open: number | null;
  /** All that the customers with a case bought. */
  readonly amount: number | null;
  /** A share: what they bought a day after their first case ÷ before it − 1; as many days on both sides, at most DAYS_AROUND, none beyond the sales. */
  readonly change: number | null;
}

/** The unit with most cases first, then by name.
 * @param byUnits whether units were asked for
 * @see FUNCTIONS.md, SERVICE */
export function service(cases: ServiceCases, sales: ServedSales, byUnits: boolean): ServiceLine[] {
  const links = caseLinks(cases, sales, byUnits);
  const units = links.units.length;
  const [count, open] = [new Int32Array(units), new Int32Array(units)];
  const days = links.units.map((): number[] => []);
  const firstCase = links.units.map(() => new Map<number, number>());
  for (let row = 0; row < cases.length; row++) {
    const unit = links.unitOf(row);
    count[unit]!++;
    const solved = cases.solved ? cases.solved[row]! : NO_DAY;
    if (solved === NO_DAY) open[unit]!++;
    else if (cases.day[row] !== NO_DAY) days[unit]!.push(solved - cases.day[row]!);
    const customer = links.customerOf(row);
    if (customer !== undefined) firstCase[unit]!.set(customer, Math.min(firstCase[unit]!.get(customer) ?? Infinity, cases.day[row]!));
  }
  const boughtBy = sales.customer ? purchases(sales, mergedUnits(sales.customer), firstCase) : null;
  return links.units
    .map((unit, at): ServiceLine => {
      const orders = links.ordersOf(at);
      return {
        unit, cases: count[at]!, per100Orders: orders > 0 ? clean((count[at]! * 100) / orders) : null,
        medianDays: quantile(sortDays(Int32Array.from(days[at]!)), 0.5), open: cases.solved ? open[at]! : null,
        amount: boughtBy ? boughtBy.all(at) : null, change: boughtBy?.change(at) ?? null,
      };
    })
    .filter((line) => line.cases > 0)
    .sort((a, b) => b.cases - a.cases || compareNames(a.unit, b.unit));
}

/** What customers bought: in all, and around their first case, per unit of the cases. */
function purchases({ length, day, amount, share, customer }: ServedSales, customers: MergedUnits, firstCase: readonly ReadonlyMap<number, number>[]) {
  const [first, last] = ends(day);
  const units = firstCase.length;
  const [all, before, after] = [new ExactSums(units), new ExactSums(units), new ExactSums(units)];
  const touched = customers.labels.map((_, of) => firstCase.flatMap((own, unit) => (own.has(of) ? [{ unit, since: own.get(of)! }] : [])));
  for (let row = 0; row < length; row++) {
    const money = amount[row]!;
    if (money !== money || customer!.codes[row] === NO_TEXT) continue;
    const part = share ? share[row]! : NaN;
    const counted = part === part ? product(money, part) : money;
    for (const { unit, since } of touched[customers.unitOf(row)]!) {
      all.add(unit, counted);
      const around = Math.min(DAYS_AROUND, since - first, last - since);
      const away = day[row]! - since;
      if (day[row] === NO_DAY || away === 0 || Math.abs(away) > around) continue;
      (away < 0 ? before : after).add(unit, counted);
    }
  }
  return {
    all: (unit: number) => all.total(unit),
    change: (unit: number) => (before.total(unit) > 0 ? clean(after.total(unit) / before.total(unit) - 1) : null),
  };
}

function ends(days: Days): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
